import type { Reading } from '../facts/reading.ts'
import { Refusal, type LanguageSense } from '../intake/index.ts'
import { detectLanguage, languagesRead, loadReader, type Reader, type ReadOptions } from '../reading/index.ts'
import type { Report } from '../text/report.ts'

/** Name of a language for people, in the language of the interface. */
export function languageName(language: string, shownIn = 'en'): string {
  if (!language) return 'an unknown language'
  try {
    return new Intl.DisplayNames([shownIn], { type: 'language' }).of(language) ?? language
  } catch {
    return `"${language}"`
  }
}

/** Why a report cannot be read whose language has no reader, or cannot be told. */
export function noReader(report: Report, where: string): Refusal {
  return new Refusal({
    where,
    expected: `a report in ${languagesRead().map((language) => languageName(language)).join(' or ')}`,
    found: report.language ? `one in ${languageName(report.language)}: no reader for ${languageName(report.language)} yet` : 'one whose language cannot be told',
    advice: report.language ? 'If it is in another language, name it with --language.' : 'Name its language with --language.',
  })
}

/** Readers by language, each loaded once, when its first report comes. */
export class Readers {
  private loaded = new Map<string, Promise<Reader | null>>()

  private load(language: string): Promise<Reader | null> {
    let reader = this.loaded.get(language)
    if (!reader) this.loaded.set(language, (reader = loadReader(language)))
    return reader
  }

  /** The reader of a report's language; a report without one is refused, never answered with an empty list. */
  async for(report: Report, where: string): Promise<Reader> {
    const reader = await this.load(report.language)
    if (reader) return reader
    throw noReader(report, where)
  }

  /** Reads reports, those of one language together; readings are in the order of the reports, null where there is no reader. */
  async readAll(reports: readonly Report[], options?: ReadOptions): Promise<(Reading | null)[]> {
    const out: (Reading | null)[] = new Array(reports.length).fill(null)
    const places = new Map<string, number[]>()
    reports.forEach((report, place) => {
      const language = report.language || detectLanguage(`${report.title}\n${report.text}`)
      const same = places.get(language)
      if (same) same.push(place)
      else places.set(language, [place])
    })
    for (const [language, of] of places) {
      const reader = await this.load(language)
      reader?.together(of.map((place) => reports[place]!), options).forEach((reading, n) => { out[of[n]!] = reading })
    }
    return out
  }
}

/** What the language packs know of reports as such. */
export const languageSense: Partial<LanguageSense> = { detect: detectLanguage }
