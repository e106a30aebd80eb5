import { dayOf } from './moment.ts'
import { Refusal } from './refusal.ts'

/** Fields of a report, and where each stands in what is taken: `text` → "article.body". */
export type FieldMap = Readonly<Partial<Record<ReportField, string>>>
type ReportField = (typeof FIELDS)[number]
const FIELDS = ['id', 'title', 'text', 'published', 'outlet', 'url', 'language'] as const

/** Names that columns of tables bear for the fields of a report, in lower case, the usual first. */
const USUAL: Readonly<Record<ReportField, readonly string[]>> = {
  id: ['id', 'uuid', 'guid', 'article_id', 'doc_id'],
  title: ['title', 'headline', 'subject', 'head'],
  text: ['text', 'body', 'content', 'maintext', 'article', 'fulltext', 'full_text', 'article_text', 'story', 'description'],
  published: ['published', 'date', 'publish_date', 'published_at', 'date_publish', 'pubdate', 'pub_date', 'publication_date', 'datetime', 'time'],
  outlet: ['outlet', 'source', 'publisher', 'source_name', 'site', 'site_name', 'source_domain', 'newspaper', 'agency'],
  url: ['url', 'link', 'address', 'source_url', 'href'],
  language: ['language', 'lang', 'locale'],
}

/** Reads `title=headline,text=article.body` as a map of fields; a name that no report has is refused. */
export function fieldMap(written: string, where = '--map'): FieldMap {
  const map: Partial<Record<ReportField, string>> = {}
  for (const pair of written.split(',').map((one) => one.trim()).filter(Boolean)) {
    const at = pair.indexOf('=')
    const field = pair.slice(0, at).trim() as ReportField, from = pair.slice(at + 1).trim()
    if (at < 1 || !from || !FIELDS.includes(field)) throw new Refusal({ where, expected: `pairs such as text=body, with ${FIELDS.join(', ')} before the sign`, found: `"${pair.slice(0, 60)}"`, advice: 'Write the field of a report first, then where it stands: --map title=headline,text=article.body' })
    map[field] = from
  }
  return map
}

function at(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const own = (value as Record<string, unknown>)[path]
  if (own !== undefined || !path.includes('.')) return own
  return path.split('.').reduce<unknown>((one, name) => (typeof one === 'object' && one !== null ? (one as Record<string, unknown>)[name] : undefined), value)
}

/** The one string of a value: lists of strings are paragraphs. */
function asText(value: unknown): unknown {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('\n\n')
  return typeof value === 'number' ? String(value) : value
}

/** An object with its fields where a report has them; dates in any form that settles a day. What the map does not name stays. */
export function withFields(value: unknown, map: FieldMap): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const mapped: Record<string, unknown> = { ...(value as Record<string, unknown>) }
  for (const field of FIELDS) {
    const path = map[field]
    if (path === undefined) continue
    const found = at(value, path)
    mapped[field] = field === 'published' ? dayOf(found) ?? found : asText(found)
  }
  return mapped
}

/** The map that columns call for by their own names; those asked for come first. */
export function mapOfColumns(columns: readonly string[], asked: FieldMap = {}): FieldMap {
  const byName = new Map(columns.map((column) => [column.trim().toLowerCase(), column]))
  const found: Partial<Record<ReportField, string>> = {}
  for (const field of FIELDS) {
    const column = asked[field] ?? USUAL[field].map((name) => byName.get(name)).find(Boolean)
    if (column !== undefined) found[field] = column
  }
  return found
}
