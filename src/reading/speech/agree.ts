import { listOf } from '../acting.ts'
import type { Mention } from '../mention.ts'
import type { Person } from '../people.ts'
import type { Sentence, Survey } from '../survey.ts'
import { QUOTES } from '../marks.ts'

/** How a verb stands as to who may be its subject. */
export interface Agreement { feminine: boolean; count: 1 | 2 | 3 }

/** Whether the report has shown a person to be a woman: by a title of hers, or a verb that names her as its subject. */
export function isWoman(survey: Survey, person: Person | null, women: ReadonlySet<Person>): boolean {
  if (!person) return false
  const { feminineTitle } = survey.pack
  return women.has(person) || survey.mentions.some((m) => m.person === person && m.manner === 'official' && m.offices.some((o) => feminineTitle?.(survey.tokens.form(o.from))))
}

/** Whether a party is spoken of as feminine; null where its words do not tell. */
export function partyIsFeminine(survey: Survey, m: Mention): boolean | null {
  const { feminineTitle, feminineNoun } = survey.pack
  if (!feminineTitle) return null
  if (m.placeId !== null) return feminineNoun ? feminineNoun(survey.tokens.form(m.from), true) : true
  if (m.manner === 'organisation' && !survey.mark(m.from - 1, QUOTES) && feminineNoun?.(bareForm(survey, m), false)) return true
  if (m.manner === 'organisation' || m.manner === 'document' || m.manner === 'own' || m.manner === 'seat') return null
  return (feminineNoun ?? feminineTitle)(bareForm(survey, m), false)
}

/** The first word of a mention without what is joined to its front. */
function bareForm(survey: Survey, m: Mention): string {
  const form = survey.tokens.form(m.from)
  return m.prefix ? survey.pack.lexicon.cutsOf(survey.tokens, m.from).find((cut) => cut.prefix === m.prefix)?.rest ?? form : form
}

/** Whether a mention can be the subject behind a verb, which stands in the singular there. */
export function fitsBehind(survey: Survey, verb: Agreement, m: Mention, women: ReadonlySet<Person>): boolean {
  if (verb.count > 1) return false
  if (m.sort === 'pair') return !survey.pack.accusative?.(survey.tokens.form(m.from))
  if (m.manner === 'own') return false
  if (m.sort !== 'person') { const hers = partyIsFeminine(survey, m); return hers === null || hers === verb.feminine }
  const { feminineTitle } = survey.pack
  if (!feminineTitle) return true
  if (m.manner !== 'official') return verb.feminine || !isWoman(survey, m.person, women)
  return verb.feminine === (feminineTitle(bareForm(survey, m)) || m.offices.some((o) => feminineTitle(survey.tokens.form(o.from))) || women.has(m.person!))
}

/** Whether a verb can be said of someone named before it; right before it, of a woman too whom no title has shown to be one. */
export function fitsAhead(survey: Survey, verb: Agreement, m: Mention, women: ReadonlySet<Person>, near = false): boolean {
  if (verb.count > 1) return m.sort === 'pair' || (m.manner === 'official' && m.sort === 'party') || listOf(survey, m).length > 1
  if (m.sort === 'pair' || m.manner === 'own' || namedIn(listOf(survey, m)) > 1) return near && verb.feminine && areStates(listOf(survey, m))
  if (m.sort === 'person') return m.manner === 'official' && !m.person ? verb.feminine === m.offices.some((o) => survey.pack.feminineTitle?.(survey.tokens.form(o.from))) : verb.feminine === isWoman(survey, m.person, women) || (near && verb.feminine && !survey.mentions.some((x) => x.person === m.person && x.manner === 'official'))
  const hers = partyIsFeminine(survey, m)
  return hers === null || hers === verb.feminine
}

/** Whether a list names three states or more: one verb in the feminine may speak for them. */
const areStates = (list: readonly Mention[]) => list.length > 2 && list.every((m) => m.sort === 'party' && m.placeId !== null)

/** How many a list names: titles joined to a name by "and" are of one person. */
function namedIn(list: readonly Mention[]): number {
  const titled = list.filter((m) => m.sort === 'person' && !m.person).length
  return titled > 0 && titled === list.length - 1 ? 1 : list.length
}

/** Whether a sentence says before a token what two did. */
export function ofTwo(survey: Survey, s: Sentence, at: number): boolean {
  for (let i = s.from; i < at; i++) if (survey.known(i)?.some((m) => m.tags.some((t) => t.count === 2 && (t.form === 'past' || t.form === 'present')))) return true
  return false
}
