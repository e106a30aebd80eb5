import type { DateWords } from '../../rules/date-words.ts'
import type { Folding } from '../../text/fold.ts'

/** What finding dates in a language needs of its folder. */
export interface DateLanguage { words: DateWords; folding: Folding }

/** Loads the words of dates of a language, by its folder and without the rest of its pack; null where there is no such folder. */
export async function loadDateLanguage(language: string): Promise<DateLanguage | null> {
  if (!/^[a-z]{2,3}$/.test(language)) return null
  try {
    const [{ dates }, { folding }] = await Promise.all([import(`../../languages/${language}/dates.ts`), import(`../../languages/${language}/letters.ts`)]) as [{ dates: DateWords }, { folding: Folding }]
    return { words: dates, folding }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' || /Unknown variable dynamic import/.test(String(cause))) return null
    throw cause
  }
}
