import type { Fact, Interval } from '../src/facts/fact.ts'
import { calendarDay, dayNumber, isoDay, weekdayOf } from '../src/facts/interval.ts'
import { wholeText, type Report } from '../src/text/report.ts'
import type { Span } from '../src/text/span.ts'

/** A report with the facts that a person annotated in it. */
export interface Annotated { report: Report; facts: Fact[] }
/** What stands for what: words of the text and of the annotation alike. */
export type Replacements = Readonly<Record<string, string>>
/** A variant of an annotated report: other words, another day of publication, another ordinal. */
export interface Variant { name: string; words: Replacements; published?: string; ordinal?: readonly [from: number, to: number] }

/** Replaces words from left to right, the longest first, and says where each place of the text has gone. */
export function replaceWords(text: string, words: Replacements): { text: string; moved: Int32Array } {
  const pairs = Object.entries(words).sort((a, b) => b[0].length - a[0].length)
  const moved = new Int32Array(text.length + 1)
  let out = ''
  for (let i = 0; i < text.length;) {
    const pair = pairs.find(([from]) => text.startsWith(from, i))
    const [from, to] = pair ?? [text[i]!, text[i]!]
    for (let k = 0; k < from.length; k++) moved[i + k] = out.length + Math.min(k, to.length)
    out += to
    i += from.length
  }
  moved[text.length] = out.length
  return { text: out, moved }
}

const MONTHS = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']
const LEVANTINE = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول']
const WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']
const FIRST_YEAR = 2005, LAST_YEAR = 2025

/** Words of time that change when a report of one day becomes one of another: weekdays of that day and the day before, the days and the month ahead, the month of a past event, and all years. */
export function timeWords(from: string, to: string): Replacements {
  const [a, b] = [dayNumber(from), dayNumber(to)]
  const words: Record<string, string> = {}
  for (const back of [0, 1]) words[WEEKDAYS[weekdayOf(a - back) - 1]!] = WEEKDAYS[weekdayOf(b - back) - 1]!
  const [then, now] = [calendarDay(a), calendarDay(b)]
  words[`${then.day + 1} و${then.day + 2}`] = `${now.day + 1} و${now.day + 2}`
  words[MONTHS[then.month - 1]!] = MONTHS[now.month - 1]!
  // The month of the past event moves on by three; written twice, both names agree as they did.
  words[`${MONTHS[6]}/${LEVANTINE[6]}`] = `${MONTHS[9]}/${LEVANTINE[9]}`
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) words[String(year)] = String(year + now.year - then.year)
  return words
}

/** Days of an annotation when its report moves from one day to another: those near it keep their distance, whole years move by the years between. */
function moveInterval(interval: Interval, from: string, to: string): Interval {
  const move = (iso: string) => {
    const distance = dayNumber(iso) - dayNumber(from)
    if (Math.abs(distance) <= 7) return isoDay(dayNumber(to) + distance)
    return `${Number(iso.slice(0, 4)) + Number(to.slice(0, 4)) - Number(from.slice(0, 4))}${iso.slice(4)}`
  }
  return { start: move(interval.start), end: move(interval.end) }
}

const isInterval = (value: unknown): value is Interval => typeof value === 'object' && value !== null && 'start' in value && 'end' in value

/** An annotated report with other words in text and annotation, its evidence moved along. */
export function variantOf(annotated: Annotated, { words, published, ordinal }: Variant): Annotated & { plain: string } {
  const day = annotated.report.published!
  const all = { ...words, ...(published && timeWords(day, published)) }
  const { text, moved } = replaceWords(wholeText(annotated.report), all)
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return replaceWords(value, words).text
    if (isInterval(value)) return published ? moveInterval(value, day, published) : value
    if (Array.isArray(value)) return value.map(change)
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, change(own)]))
    return value
  }
  const facts = annotated.facts.map((fact) => {
    const changed = change({ ...fact, evidence: [] }) as Fact
    changed.evidence = fact.evidence.map(([start, end]): Span => [moved[start]!, moved[end]!])
    if (ordinal && 'ordinal' in changed && changed.ordinal === ordinal[0]) changed.ordinal = ordinal[1]
    return changed
  })
  const end = text.indexOf('\n')
  return { report: { ...annotated.report, published: published ?? day, title: text.slice(0, end), text: text.slice(end + 1) }, facts, plain: text }
}
