import type { BodyHistory, EntryDetail } from '../register/entry.ts'
import { entryCaption, officeInWords, type CaptionedEntry } from '../wording/captions.ts'
import { isolated, Voice, wordsOf } from '../wording/voice.ts'
import { asPromise, Notes, subtitleOf, told, within, type Brief, type BriefLine, type BriefSection, type BriefWish } from './brief.ts'

/** What a brief on a person or a body is made of: the entry, what it took part in or held, and what it said. */
export interface EntryBriefMatter {
  entry: EntryDetail
  entries: readonly EntryDetail[]
  body: BodyHistory | null
  today: string
}

function offices(entry: EntryDetail, voice: Voice): BriefSection {
  const { words } = voice
  return { title: words.desk.brief.offices, lines: entry.offices.map((office) => ({ text: `${officeInWords(office.role, office.portfolio, voice)} · ${voice.party(office.party)}${office.from ? ` · ${words.pair.seen} ${voice.interval({ start: office.from, end: office.to ?? office.from })}` : ''} · ${voice.count('reports', office.reports)}`, notes: [] })) }
}

function body(history: BodyHistory, voice: Voice): BriefSection {
  const { pair } = voice.words
  const lines: BriefLine[] = []
  if (history.rhythmMonths) lines.push({ text: pair.every(voice.count('months', Math.round(history.rhythmMonths))), notes: [] })
  for (const gap of history.gaps) lines.push({ text: pair.gap(voice.plain(gap)), notes: [] })
  if (history.next) lines.push({ text: `${voice.words.desk.brief.next}${history.next.ordinal === null ? '' : ` (${voice.words.facts.ordinal(history.next.ordinal)})`}: ${voice.interval(history.next.due)} · ${pair.expected}${history.next.host ? ` · ${voice.party(history.next.host)}` : ''}`, notes: [] })
  return { title: voice.words.brief.standing, lines }
}

/** The brief of a person or a body: offices or sessions and gaps, what they took part in with its sources, what is still due of it, open doubts. */
export function briefOfEntry(matter: EntryBriefMatter, wish: BriefWish): Brief {
  const voice = new Voice(wordsOf(wish.language), wish.manner)
  const { words } = voice
  const notes = new Notes(voice)
  const { entry } = matter
  const shown = matter.entries.filter((one) => within(one, wish)).toSorted((a, b) => (b.when?.start ?? b.firstKnown ?? '').localeCompare(a.when?.start ?? a.firstKnown ?? ''))
  const list = (title: string, entries: readonly EntryDetail[], line: (one: EntryDetail) => string): BriefSection => ({ title, lines: entries.map((one) => ({ text: line(one), notes: notes.of(one) })) })
  const kept = shown.filter((one) => !one.promise), promised = shown.filter((one) => one.promise && one.status)
  const sections = [
    offices(entry, voice), ...(matter.body ? [body(matter.body, voice)] : []),
    list(entry.kind === 'body' ? words.desk.brief.sessions : words.desk.brief.took, kept, (one) => told(one, voice)),
    list(words.pair.promises, promised, (one) => `${words.statuses[one.status!]}: ${told(asPromise(one), voice)}`),
    list(words.brief.doubts, shown.filter((one) => one.doubts.length), (one) => `${told(one, voice)} · ${voice.list([...new Set(one.doubts.map((doubt) => words.entryDoubts[doubt.kind] ?? doubt.kind))])}`),
  ].filter((section) => section.lines.length > 0)
  const name = entry.names.length ? voice.name(entry.names) : isolated(matter.body?.name ?? entryCaption(entry as CaptionedEntry, voice))
  const names = entry.names.length > 1 ? ` · ${words.entry.names}: ${voice.list(entry.names.slice(0, 6).map(isolated))}` : ''
  return { title: entry.kind === 'body' ? words.desk.brief.ofBody(name) : words.desk.brief.ofPerson(name), subtitle: `${subtitleOf(voice, matter.today, wish)}${names}`, language: words.language, direction: words.direction, sections, notes: notes.all }
}
