import { Readable } from 'node:stream'
import { parse, CsvError } from 'csv-parse'
import { mapOfColumns, withFields, type FieldMap } from './fields.ts'
import { decode } from './encoding.ts'
import { reportFromJson } from './json-report.ts'
import { dayOf } from './moment.ts'
import { fragmentText } from './page/fragment.ts'
import { plainLine } from './page/index.ts'
import type { Taken } from './piece.ts'
import { Refusal } from './refusal.ts'
import { LARGEST_REPORT_BYTES, refusalOf } from './source.ts'

const SAMPLE_BYTES = 65_536
const DELIMITERS = [',', ';', '\t', '|']

/** The sign that parts the columns: the one that the first line has most of, quoted text left out. */
function delimiterOf(sample: string): string {
  const first = /^[^\n]*/.exec(sample.replace(/"(?:[^"]|"")*"/g, ''))![0]
  const counts = DELIMITERS.map((sign) => first.split(sign).length - 1)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

/** Chunks of bytes as text in one encoding, found by the first of them. */
async function* decoded(chunks: AsyncIterable<Uint8Array>, where: string, asked?: string): AsyncGenerator<string> {
  const held: Uint8Array[] = []
  let size = 0
  const decoder = () => {
    const sample = Buffer.concat(held)
    // A cut in the middle of a letter must not make UTF-8 look like something else.
    const cut = sample.length > SAMPLE_BYTES ? sample.subarray(0, sample.lastIndexOf(0x0a) + 1 || sample.length) : sample
    return new TextDecoder(decode(cut, where, asked).encoding)
  }
  let found: TextDecoder | undefined
  for await (const chunk of chunks) {
    if (!found) {
      held.push(chunk)
      size += chunk.length
      if (size <= SAMPLE_BYTES) continue
      found = decoder()
      yield found.decode(Buffer.concat(held), { stream: true })
    } else yield found.decode(chunk, { stream: true })
  }
  yield found ? found.decode() : size ? decoder().decode(Buffer.concat(held)) : ''
}

function reportOf(row: Record<string, unknown>, map: FieldMap, where: string, id: string): Taken {
  try {
    const given = withFields(row, map) as Record<string, unknown>
    const published = dayOf(given.published)
    const notes = given.published && !published ? [`${where}: its date "${String(given.published).slice(0, 40)}" settles no day`] : []
    const report = reportFromJson({ ...given, published, title: plainLine(given.title), text: fragmentText(String(given.text ?? ''), where) }, where, id)
    return { report, notes, where, ...(published ? { about: { publishedBy: 'report' as const } } : {}) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { refusal: error }
  }
}

/** Reports of a table with a first line of column names (CSV, TSV), one a row; memory holds one row. Rows that cannot be read are refused one by one. */
export async function* readTable(chunks: AsyncIterable<Uint8Array>, where: string, id: string, asked: FieldMap = {}, encoding?: string): AsyncGenerator<Taken> {
  const texts = decoded(chunks, where, encoding)
  const first = await texts.next()
  const opening: string = first.done ? '' : first.value
  if (!opening.trim()) throw new Refusal({ where, expected: 'a table with a line of column names', found: 'nothing', advice: 'Check that the file was written to its end.' })
  async function* whole() { yield opening; yield* texts }
  const rows = Readable.from(whole()).pipe(parse({ columns: (names: string[]) => names.map((name, i) => name.trim() || `column ${i + 1}`), bom: true, delimiter: delimiterOf(opening), relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: LARGEST_REPORT_BYTES }))
  let map: FieldMap | null = null, number = 0
  try {
    for await (const row of rows as AsyncIterable<Record<string, unknown>>) {
      if (!map) {
        map = mapOfColumns(Object.keys(row), asked)
        if (!map.text && !map.title) throw new Refusal({ where, expected: 'a column with the text of reports', found: `columns ${Object.keys(row).slice(0, 10).join(', ').slice(0, 200)}`, advice: 'Say which is which: --map title=COLUMN,text=COLUMN,published=COLUMN' })
      }
      number++
      yield reportOf(row, map, `${where}, row ${number}`, `${id}-${number}`)
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal({ where: `${where}, after row ${number}`, expected: 'rows of a table', found: error.message.slice(0, 120), advice: 'Mend the row: a quotation mark may be left open.' })
    throw refusalOf(error, where)
  }
  if (!number) throw new Refusal({ where, expected: 'a table with rows', found: 'column names alone', advice: 'Check that the file was written to its end.' })
}
