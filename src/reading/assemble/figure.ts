import type { FigureFact, Interval, Measure } from '../../facts/fact.ts'
import { resolveDate } from '../when/index.ts'
import { mentionsAround } from '../acting.ts'
import { HINTS } from '../hints.ts'
import { isSport } from '../field.ts'
import type { Mention } from '../mention.ts'
import { isBilateral } from '../resolve.ts'
import { wordSets, type Survey } from '../survey.ts'
import { clip } from './evidence.ts'
import { nationOf, ownerOf } from './owner.ts'
import { nobodysCount, nobodysMoney, ofMoney, onlyMet } from './no-figure.ts'

/** Amounts below are prices and rates. */
const LEAST_AMOUNT = 5000
const BACK = 18
/** As far where sentences go on with "it" instead of naming again what is measured. */
const FAR_BACK = 24

/** Amounts of money said of trade, investment, aid or loans between two parties that the sentence names (or that the report is about). */
export function figuresIn(survey: Survey, ranked: readonly string[]): FigureFact[] {
  const out: FigureFact[] = []
  for (let i = 0; i < survey.tokens.count; i++) {
    if (survey.tokens.kind[i] !== 1 && !(survey.hints[i]! & HINTS.number)) continue
    const money = moneyAt(survey, i, ranked)
    if (!money) { const counted = countedAt(survey, i, ranked); if (counted && !(survey.pack.order !== 'subject-first' && isSport(survey))) { out.push(counted); i++ } continue }
    if (survey.pack.order !== 'subject-first' && equalled(survey, i)) { i = money.to - 1; continue }
    const measure = worthOf(survey, i) ?? (survey.pack.titles.adjectiveFirst ? rightBehind(survey, i, money.to) : null) ?? measureNear(survey, i) ?? (survey.pack.titles.adjectiveFirst ? measureBehind(survey, i, money.to) : null)
    const parties = measure && !(verbFirst(survey) && (worldwide(survey, i) || offBooks(survey, i, measure.measure) || nobodysMoney(survey, i, money.to, measure))) ? sidesOf(survey, i, measure, ranked) : []
    if (measure && parties.length >= 2 && !(survey.pack.order === 'subject-first' && money.amount < LEAST_AMOUNT) && !(survey.pack.order !== 'subject-first' && isSport(survey))) {
      const target = targetNear(survey, i)
      const due = target ? dueBehind(survey, money.to) : null
      const whose = ownerOf(survey, i, money.to, measure.measure, parties)
      out.push({ kind: 'figure', measure: measure.measure, amount: money.amount, unit: money.unit, parties, target, ...(due && { due }), ...(whose && { whose }), evidence: [clip(survey, measure.from, money.to, i, money.to)], confidence: 0.5, rule: `<parties> ${measure.measure} <amount>` })
    }
    i = money.to - 1
  }
  return out
}

const verbFirst = (survey: Survey) => survey.pack.order !== 'subject-first'

const WORLD_REACH = 6

/** Whether an amount is the whole world's, and no two parties'. */
function worldwide(survey: Survey, at: number): boolean {
  return survey.isWithin('worldwide', at, at - WORLD_REACH, at)
}

/** Banks and funds lend and give; what others trade and invest they only report. */
const LENDERS = new Set(['IMF', 'WB', 'AMF', 'ECB', 'OECD', 'UNCTAD', 'WTO', 'UN'])

/** Whether one of the two parties of a sentence is only a lender or counter of what is traded or invested. */
function offBooks(survey: Survey, at: number, measure: Measure): boolean {
  if (measure !== 'trade' && measure !== 'investment') return false
  const named = new Set(mentionsAround(survey, at).flatMap((m) => (m.sort === 'pair' ? m.members.map((x) => x.party) : [m.party])).filter((p): p is string => !!p))
  return named.size === 2 && [...named].some((party) => LENDERS.has(party))
}

/** Whether an amount is one told before in other money: behind "which equals", or in brackets behind another amount. */
function equalled(survey: Survey, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (survey.is(i, 'equals') && survey.tag(i, 'word', 'equals')!.match.to >= at - 1) return currencyBefore(survey, i)
    if (survey.mark(i, BRACKETS)) return survey.tag(i - 1, 'currency') !== null || survey.tag(i - 2, 'currency') !== null || survey.tag(i - 3, 'currency') !== null
  }
  return false
}

/** Whether an amount of money stands shortly before a token. */
function currencyBefore(survey: Survey, at: number): boolean {
  for (let i = at - 1; i >= Math.max(survey.sentenceOf(at).from, at - BEFORE); i--) if (survey.tag(i, 'currency')) return true
  return false
}

const BEFORE = 6
const BRACKETS = new Set(['('])

const DUE_REACH = 8

/** By when an amount aimed at is to be reached: the first day to come that its own stretch of the sentence names behind it. */
function dueBehind(survey: Survey, from: number): Interval | null {
  const { published } = survey.report
  const end = Math.min(survey.sentenceOf(from - 1).to, from + DUE_REACH)
  const date = survey.dates.find((one) => one.from >= from && one.from < end && !survey.is(one.from - 1, 'since'))
  if (!date) return null
  for (let i = from; i < date.from; i++) if (survey.mark(i, survey.pack.titles.marks)) return null
  const due = resolveDate(date, published, 'future')
  return due && (!published || due.end > published) ? due : null
}

interface Money { amount: number; unit: string; to: number }

/** A number with its scale and currency at token `i`. */
export function moneyAt(survey: Survey, i: number, ranked: readonly string[]): Money | null {
  const { tokens } = survey
  let value: number | null = null, at = i
  if (tokens.kind[i] === 1) { value = numberOf(tokens.form(i)); at = i + 1 }
  else {
    const word = survey.tag(i, 'cardinal')
    if (word && word.tag.count !== 3) { value = Number(word.tag.value); at = word.match.to }
    else if (!word && survey.tag(i, 'scale')) value = 1
  }
  if (value === null || Number.isNaN(value)) return null
  const scale = survey.tag(at, 'scale')
  if (scale) { value *= Number(scale.tag.value); at = scale.match.to }
  const sign = tokens.kind[i - 1] === 2 ? survey.pack.currencySigns?.get(tokens.form(i - 1)) : undefined
  if (sign) return { amount: Math.round(value * 100) / 100, unit: sign, to: at }
  const currency = survey.tag(at, 'currency')
  if (!currency) return scale && survey.pack.order === 'subject-first' ? carriedUnit(survey, i, at, value) : null
  let unit = currency.tag.value
  let to = currency.match.to
  const party = survey.tag(to, 'party')
  if (party && currency.tag.detail) {
    const own = currency.tag.detail.split(' ').find((pair) => pair.startsWith(`${party.tag.value}:`))
    if (own) { unit = own.split(':')[1]!; to = party.match.to }
  }
  if (!unit && currency.tag.detail) unit = currency.tag.detail.split(' ').map((pair) => pair.split(':')).find(([p]) => ranked.slice(0, 3).includes(p!))?.[1] ?? ''
  return unit ? { amount: Math.round(value * 100) / 100, unit, to } : null
}

/** Words behind a number that say no thing which it counts. */
const UNCOUNTED = wordSets('in', 'from', 'to', 'and', 'whenDoing', 'between')

/** An amount without a currency takes that of the amount before it in the sentence ("1.5 billion dollars, while imports totalled 436 million"). */
function carriedUnit(survey: Survey, i: number, to: number, value: number): Money | null {
  if (to < survey.tokens.count && survey.tokens.kind[to] === 0 && !survey.isAny(to, UNCOUNTED) && !survey.pack.articles?.has(survey.tokens.form(to)) && !survey.dates.some((d) => d.from === to)) return null
  for (let k = i - 1; k >= survey.sentenceOf(i).from; k--) {
    const currency = survey.tag(k, 'currency')
    if (currency?.tag.value) return { amount: Math.round(value * 100) / 100, unit: currency.tag.value, to }
  }
  return null
}

/** A count at a token: in figures, or, where verbs come first, in words with their scale ("five thousand"). */
function countAt(survey: Survey, i: number): { value: number; to: number } | null {
  const { tokens } = survey
  if (tokens.kind[i] === 1) {
    const scale = survey.tag(i + 1, 'scale')
    return scale ? { value: numberOf(tokens.form(i)) * Number(scale.tag.value), to: scale.match.to } : { value: numberOf(tokens.form(i)), to: i + 1 }
  }
  // "A million AND A HALF MILLION": the rest of a count is none of its own.
  if (!verbFirst(survey) || survey.tag(i - 1, 'scale')) return null
  const word = survey.tag(i, 'cardinal'), own = word ? null : survey.tag(i, 'scale')
  const scale = word && word.tag.count !== 3 ? survey.tag(word.match.to, 'scale') : own
  return scale ? { value: Number(word?.tag.value ?? 1) * Number(scale.tag.value), to: scale.match.to } : null
}

/** A number of companies, projects or people of one party in or with the other: "100 Japanese companies". */
function countedAt(survey: Survey, i: number, ranked: readonly string[]): FigureFact | null {
  const number = countAt(survey, i)
  if (!number) return null
  const { value } = number
  let at = number.to
  if (survey.pack.order === 'subject-first' && !survey.tag(at, 'counted')) at = survey.tag(at, 'party')?.match.to ?? at + 1
  const people = survey.pack.titles.adjectiveFirst ? null : survey.tag(at, 'party')
  const nation = people?.tag.detail === 'adjective' && !people.match.prefix && !people.tag.doubtful ? people : null
  const what = survey.tag(at, 'counted') ?? (nation && { match: nation.match, tag: { value: 'people', detail: undefined } })
  if (!what || value < 2) return null
  const sentence = survey.sentenceOf(i)
  // A few people of one state in another are arrested, treated or sent back, and no figure of what is between the two.
  if (survey.pack.order !== 'subject-first' && what.tag.value === 'people' && value < LEAST_PEOPLE) return null
  if (what.tag.value === 'soldiers' && !stationed(survey, what.match.to)) return null
  if (verbFirst(survey) && nobodysCount(survey, i, at)) return null
  if (survey.pack.order !== 'subject-first' && survey.isWithin('harm', i, i - HARM_REACH, at + HARM_REACH)) return null
  const named = new Set<string>()
  for (let k = sentence.from; k < sentence.to; k++) { const p = survey.tag(k, 'party') ?? survey.tag(k, 'city'); if (p) named.add(p.tag.sort === 'city' ? p.tag.party! : p.tag.value) }
  let parties = ranked.slice(0, 3).filter((p) => named.has(p))
  if (parties.length === 1 && what.tag.detail && survey.pack.order === 'subject-first' && isBilateral(survey) && measureNear(survey, i)) parties = ranked.slice(0, 2)
  if (parties.length !== 2 || verbFirst(survey) && what.tag.value === 'people' && parties.some((p) => LENDERS.has(p))) return null
  const whose = nationOf(survey, at, what.match.to, parties)
  return { kind: 'figure', measure: what.tag.detail ? measureNear(survey, i)?.measure ?? 'other' : 'other', amount: value, unit: what.tag.value, parties, target: survey.pack.order === 'subject-first' && targetNear(survey, i), ...(whose && { whose }), evidence: [clip(survey, i, what.match.to, i, what.match.to)], confidence: 0.5, rule: '<number> <people or things>' }
}

const LEAST_PEOPLE = 1000
const STATIONED = 3

/** Whether soldiers are told of as being in a state: its name stands behind them and "in". */
function stationed(survey: Survey, to: number): boolean {
  return mentionsAround(survey, to - 1).some((m) => m.from >= to && m.from - to <= STATIONED && m.preposition === 'in' && m.placeId !== null)
}

/** How near a word of killing or hurting makes people counted victims, who are no figure of a relationship. */
const HARM_REACH = 8

/** A written number: a comma followed by exactly three digits parts thousands, any other mark parts the fraction. */
export function numberOf(form: string): number {
  const plain = form.replace(/[,٬](?=\d{3}(?:\D|$))/gu, '').replace(/[,٫]/gu, '.')
  return Number(plain)
}

function measureNear(survey: Survey, at: number): { measure: Measure; from: number; bilateral: boolean } | null {
  const sentence = survey.sentenceOf(at)
  const reach = takenUp(survey, at) ? at - sentence.from : survey.pack.order === 'subject-first' ? FAR_BACK : BACK
  for (let i = at - 1; i >= Math.max(sentence.from, at - reach); i--) {
    const word = survey.pack.titles.adjectiveFirst && survey.taken(i) ? null : survey.tag(i, 'measure')
    if (word) return { measure: word.tag.value as Measure, from: i, bilateral: word.tag.detail === 'bilateral' }
  }
  return null
}

const TAKEN_UP = 4

/** "To raise it to AMOUNT": whether a pronoun on a word of aiming takes up what was measured farther back. */
function takenUp(survey: Survey, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - TAKEN_UP); i--) if (survey.tag(i, 'word', 'target')?.tag.detail?.startsWith('owned')) return true
  return false
}

const WORTH_REACH = 16
const TATWEEL = new Set(['ـ'])

/** What a sale, a contract or a project between two is worth: trade for goods, else an investment. */
function worthOf(survey: Survey, at: number): { measure: Measure; from: number; bilateral: boolean } | null {
  if (survey.pack.order === 'subject-first') return null
  const valued = [1, 2, 3].some((back) => survey.is(at - back, 'worth') || survey.is(at - back, 'amounts') || survey.is(at - back, 'roughly'))
  if (!valued && !survey.known(at)?.some((m) => m.prefix & survey.pack.clitics.by) && !survey.mark(at - 1, TATWEEL)) return null
  const sentence = survey.sentenceOf(at)
  let deal = -1, sold = false
  for (let i = at - 1; i >= Math.max(sentence.from, at - WORTH_REACH); i--) {
    if (survey.tag(i, 'measure')) return null
    if (survey.is(i, 'sale')) { sold = true; deal = i }
    if (survey.tag(i, 'instrument') || survey.is(i, 'project') && !survey.is(i + 1, 'paper')) deal = i
  }
  return deal < 0 ? null : { measure: sold ? 'trade' : 'investment', from: deal, bilateral: false }
}

/** What an amount that stands before it measures: "a three billion dollar loan", "goods worth" in between. */
function measureBehind(survey: Survey, at: number, to: number): { measure: Measure; from: number; bilateral: boolean } | null {
  for (let i = to; i < Math.min(survey.sentenceOf(at).to, to + MEASURE_REACH) && survey.tokens.kind[i] !== 2; i++) {
    const word = survey.tag(i, 'measure')
    if (word) return { measure: word.tag.value as Measure, from: at, bilateral: word.tag.detail === 'bilateral' }
  }
  return null
}
const MEASURE_REACH = 5

/** "Two billion dollars of debt", "a five million dollar loan": what is measured right behind the amount, before any word in front of it. */
function rightBehind(survey: Survey, at: number, to: number): { measure: Measure; from: number; bilateral: boolean } | null {
  for (let i = to; i < to + 3 && i < survey.tokens.count; i++) {
    const word = survey.tag(i, 'measure')
    if (word && !survey.taken(i)) return { measure: word.tag.value as Measure, from: at, bilateral: word.tag.detail === 'bilateral' }
    if (survey.tokens.kind[i] !== 0 || survey.is(i, 'and') || survey.is(i, 'to')) return null
  }
  return null
}

function sidesOf(survey: Survey, at: number, { from, bilateral }: { from: number; bilateral: boolean }, ranked: readonly string[]): string[] {
  const around = survey.pack.order === 'subject-first' ? mentionsAround(survey, at) : mentionsAround(survey, at).filter((m) => !ofMoney(survey, m) && !onlyMet(survey, m))
  const between = survey.pack.order === 'subject-first' ? [] : [...new Set(around.filter((m) => m.from >= from && m.to <= at).flatMap((m) => (m.sort === 'pair' ? m.members.map((x) => x.party) : [m.party])).filter((p): p is string => !!p))]
  if (between.length === 2) return between
  const parties = [...new Set(around.filter((m) => !namesAnother(survey, m)).flatMap((m) => (m.sort === 'pair' ? m.members.map((x) => x.party) : [m.party])).filter((p): p is string => !!p))].filter((p) => ranked.slice(0, 4).includes(p))
  if (parties.length === 2) return parties
  const lender = survey.pack.order === 'subject-first' && parties.length < 2 ? [...new Set(mentionsAround(survey, at).filter((m) => m.manner === 'organisation' && m.party && !speaks(survey, m)).map((m) => m.party!))] : []
  if (lender.length === 1 && parties.length === 1) return [...parties, ...lender]
  if (survey.pack.order === 'subject-first' && parties.length === 1 && isBilateral(survey) && ranked.slice(0, 2).includes(parties[0]!)) return ranked.slice(0, 2)
  return bilateral && parties.length < 2 && ranked.length >= 2 ? ranked.slice(0, 2) : []
}

/** "Spain's Santander": whether a name that nothing knows stands behind a state with a possessive, so that not the state is meant. */
export function namesAnother(survey: Survey, m: Mention): boolean {
  const { tokens, pack } = survey
  return pack.order === 'subject-first' && pack.titles.possessive !== undefined && survey.mark(m.to, pack.titles.possessive) && (pack.capitalNames?.(tokens, m.to + 2) ?? false) && !survey.taken(m.to + 2) && !survey.known(m.to + 2)
}

/** Whether a mention is the one that a verb of speech right behind it makes speak. */
function speaks(survey: Survey, m: Mention): boolean {
  return survey.is(m.to, 'say') && survey.formOf(m.to, 'say') === 'past'
}

const FROM_REACH = 4
const ROSE_REACH = 14

/** Whether a verb in the past before a token says that something rose. */
function rose(survey: Survey, at: number): boolean {
  for (let i = at - 1; i >= Math.max(survey.sentenceOf(at).from, at - ROSE_REACH); i--) if (survey.formOf(i, 'rise') === 'past') return true
  return false
}

/** Whether an amount is one to be reached: a word of aiming stands before it, in its own stretch of the sentence, with no word of having reached it nearer; or right behind it. */
function targetNear(survey: Survey, at: number): boolean {
  const sentence = survey.sentenceOf(at)
  // What an amount is to rise from has been reached.
  if (survey.pack.order === 'subject-first' && survey.isWithin('from', at, at - FROM_REACH, at)) return false
  for (let i = at - 1; i >= Math.max(sentence.from, at - BACK); i--) {
    if (survey.tag(i, 'currency')?.match.prefix === 0 && survey.pack.order !== 'subject-first') break
    if (survey.pack.order === 'subject-first' && survey.tag(i, 'instrument')) break
    // "Rose to come to AMOUNT": what rose has come to it.
    if (survey.is(i, 'target') && survey.is(i, 'soAsToReach') && rose(survey, i)) return false
    if (survey.is(i, 'target') && !(survey.is(i + 1, 'duty') || survey.is(i + 2, 'duty')) || survey.is(i, 'amounts') && (survey.tag(i, 'word', 'amounts')!.match.prefix & survey.pack.clitics.will) !== 0) return true
    if (survey.is(i, 'amounts') && survey.formOf(i, 'amounts') === 'present' && survey.is(i - 1, 'that')) return true
    if (survey.is(i, 'amounts') && survey.formOf(i, 'amounts') === 'past') return false
  }
  for (let i = at; i < Math.min(sentence.to, at + 8); i++) if (survey.mark(i, survey.pack.titles.marks) && (survey.pack.order !== 'subject-first' || i > at + 1) || survey.pack.order === 'subject-first' && survey.is(i, 'and')) return false
  else if (survey.is(i, 'target') && !(survey.pack.order !== 'subject-first' && survey.known(i)![0]!.prefix)) return true
  return false
}
