import type { Trigger } from './acting.ts'
import { wordSets, type Survey } from './survey.ts'

const CONDUCT_REACH = 14

/** Whether talks are conducted as they are told of ("X is holding talks with Y"): the verb that conducts them is in the present, and no visit to come is when. */
export function conductedNow(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun' || trigger.prefix || !survey.is(trigger.from, 'talk')) return false
  const { from } = survey.sentenceOf(trigger.from)
  for (let i = trigger.from - 1; i >= Math.max(from, trigger.from - CONDUCT_REACH); i--) {
    if (survey.taken(i)) continue
    if (survey.is(i, 'coming') || survey.is(i, 'which') || survey.is(i, 'that') || survey.is(i, 'therein') || survey.is(i, 'whereupon')) return false
    const conduct = survey.tag(i, 'word', 'conduct')
    if (conduct) return conduct.tag.form === 'present' && !(conduct.match.prefix & survey.pack.clitics.will) && !survey.is(i - 1, 'auxiliary') && !survey.is(i - 1, 'may') && !survey.is(i - 1, 'which') && !survey.is(i - 1, 'that') && !survey.is(i + 1, 'therein')
  }
  return false
}

const UNDER_WAY = 14
/** What tells behind a verb whether it goes on, or that another clause begins. */
const TELLING = wordSets('since', 'now', 'lasts', 'that', 'which')

/** Whether a verb in the present tells what is going on: "for the first time SINCE", "is NOW visiting", "and he is visiting X" with no day, behind what was told first. */
export function underWay(survey: Survey, { from, to, prefix }: Trigger): boolean {
  const sentence = survey.sentenceOf(from), { to: end } = sentence
  if (survey.pack.order !== 'subject-first' && survey.is(from, 'visit') && from - sentence.from <= 1 && prefix & survey.pack.clitics.and && !survey.dates.some((d) => d.from >= from && d.to <= end)) return true
  if (survey.is(from, 'travel') || survey.is(from, 'depart')) return false
  // "At a time when X is discussing": the clause is of what goes on.
  if (survey.is(to, 'therein') && survey.tag(from - 2, 'word', 'atATime')?.match.to === from) return true
  for (let i = to; i < Math.min(end, to + UNDER_WAY); i++) {
    if (survey.tokens.kind[i] === 2 && !survey.taken(i)) return false
    if (!survey.isAny(i, TELLING)) continue
    if (survey.is(i, 'since') || survey.is(i, 'now') || survey.is(i, 'lasts') && survey.is(from, 'visit')) return true
    if (survey.is(i, 'that') || survey.is(i, 'which')) return false
  }
  return survey.is(from - 1, 'now')
}

/** "X was speaking": a word of having been stands right before the subject of a verb in the present. */
export function wasDoing(survey: Survey, { from }: Trigger): boolean {
  return survey.taken(from - 1) && survey.is(survey.mentions[survey.covered[from - 1]!]!.head.from - 1, 'was')
}
