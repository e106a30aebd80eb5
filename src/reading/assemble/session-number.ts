import type { Survey } from '../survey.ts'
import type { Body } from './bodies.ts'

/** The number of a sitting as written: its value and tokens `[from, to)`. */
export interface Ordinal { value: number; from: number; to: number }

const REACH = 10
const OWN_REACH = 24
const BREAKS = new Set(['"', '“', '”', '«', '»', ',', '،', ':'])

/** The number of a body's sitting told near its name: before it, right behind it, or, with a possessive, anywhere behind it in the sentence ("held in Cairo on Monday its seventh session"). */
export function ordinalNear(survey: Survey, body: Body): Ordinal | null {
  const headsLast = survey.pack.titles.adjectiveFirst
  for (let i = body.from - 1; i >= Math.max(0, body.from - 5); i--) {
    const found = ordinalAt(survey, i)
    if (found && (found.to === body.from && headsLast || survey.is(found.from - 1, 'sessionWord') || survey.is(found.to, 'sessionWord') || found.to === body.from && headsLast && survey.is(body.to, 'sessionWord'))) return found
  }
  if (body.type === 'summit' && body.organisation) { const within = ordinalAt(survey, body.from + 1); if (within && within.to < body.to) return within; const behind = headsLast ? null : ordinalAt(survey, body.to); if (behind) return behind }
  const { to: end } = survey.sentenceOf(body.from)
  for (let i = body.to; i < Math.min(end, body.to + REACH); i++) {
    if (i >= body.to + 4 && survey.mark(i, BREAKS)) break
    const found = ordinalAt(survey, i)
    if (found && (survey.is(found.from - 1, 'sessionWord') || headsLast && survey.is(found.to, 'sessionWord'))) return found
  }
  for (let i = body.to; i < Math.min(end, body.to + OWN_REACH); i++) {
    if (survey.is(i, 'that') || survey.tag(i, 'body')) break
    const own = survey.is(i - 1, headsLast ? 'possessive' : 'ownSession') || !headsLast && survey.is(i - 1, 'adjective') && survey.is(i - 2, 'ownSession')
    const found = own ? ordinalAt(survey, i) : null
    if (found && (!headsLast || survey.is(found.to, 'sessionWord'))) return found
  }
  return null
}

/** An ordinal in words or figures at a token. */
export function ordinalAt(survey: Survey, i: number): Ordinal | null {
  const word = survey.tag(i, 'ordinal')
  if (word) return { value: Number(word.tag.value), from: i, to: word.match.to }
  if (survey.tokens.kind[i] === 1 && i + 1 < survey.tokens.count && survey.tokens.end[i] === survey.tokens.start[i + 1] && survey.pack.ordinalEndings?.has(survey.tokens.form(i + 1))) return { value: Number.parseInt(survey.tokens.form(i), 10), from: i, to: i + 2 }
  if (survey.tokens.kind[i] === 1 && survey.is(i - 1, 'article')) return { value: Number.parseInt(survey.tokens.form(i), 10), from: i - 1, to: i + 1 }
  return null
}
