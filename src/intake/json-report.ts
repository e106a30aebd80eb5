import type { Report } from '../text/report.ts'
import { Refusal } from './refusal.ts'

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/

function refuse(where: string, expected: string, found: string, advice: string): never {
  throw new Refusal({ where, expected, found, advice })
}

/** A value as an error shows it: short, and with its kind. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  const written = JSON.stringify(value)
  return typeof value === 'object' ? `an object with ${Object.keys(value).slice(0, 6).join(', ') || 'no fields'}` : written.length > 60 ? `${written.slice(0, 57)}…` : written
}

function field(source: Record<string, unknown>, name: string, where: string): string {
  const value = source[name]
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : refuse(`${where}, field "${name}"`, 'a string', shown(value), 'Put the value in quotation marks or leave the field out.')
}

/** The day of a date of publication: `YYYY-MM-DD`, alone or before a time; null when nobody said. */
export function publishedDay(value: unknown, where: string): string | null {
  if (value === undefined || value === null || value === '') return null
  const found = typeof value === 'string' ? DAY.exec(value) : null
  const day = found && `${found[1]}-${found[2]}-${found[3]}`
  if (!day || Number.isNaN(Date.parse(day)) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) {
    refuse(where, 'a day of the calendar as YYYY-MM-DD', shown(value), 'Mend the date, or leave it out: then the likeliest day is inferred and the doubt is shown.')
  }
  return day
}

/** A report from its JSON form: `{ title, text, published, … }`, or the annotated form `{ report: { … }, facts }` of which only the report is taken. */
export function reportFromJson(value: unknown, where: string, fallbackId: string): Report {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(where, 'an object with title and text', shown(value), 'Write one report as {"title": …, "text": …}.')
  const outer = value as Record<string, unknown>
  const inner = typeof outer.report === 'object' && outer.report !== null ? outer.report as Record<string, unknown> : outer
  if (typeof inner.text !== 'string') refuse(`${where}, field "text"`, 'the body of the report as a string', shown(inner.text), `Name the body "text" and the headline "title"; the fields found are ${Object.keys(inner).slice(0, 8).join(', ') || 'none'}.`)
  const report: Report = {
    id: field({ id: typeof inner.id === 'number' ? String(inner.id) : inner.id }, 'id', where) || fallbackId,
    language: field(inner, 'language', where),
    published: publishedDay(inner.published, `${where}, field "published"`),
    outlet: field(inner, 'outlet', where),
    url: field(inner, 'url', where),
    title: field(inner, 'title', where),
    text: inner.text,
  }
  if (!`${report.title}${report.text}`.trim()) refuse(where, 'a report', 'a title and a text without a word', 'Nothing can be read of it; leave it out.')
  return report
}
