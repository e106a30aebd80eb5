import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { decode, Refusal } from '../intake/index.ts'

/** A row of a spreadsheet: its number as the program shows it, and its cells by column, as text. */
export interface SheetRow { number: number; cells: Record<string, string> }

const two = (n: number) => String(n).padStart(2, '0')

/** A cell as text: days as ISO days, whatever form the program shows them in. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return `${cell.getUTCFullYear()}-${two(cell.getUTCMonth() + 1)}-${two(cell.getUTCDate())}`
  const text = String(cell).replace(/\s+/g, ' ').trim()
  const day = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text)
  // Day first, as all but one country write it; a first number above 12 settles it, else a second one above 12 the other way.
  if (!day) return text
  const [first, second] = [Number(day[1]), Number(day[2])]
  const [date, month] = second > 12 ? [second, first] : [first, second]
  return month >= 1 && month <= 12 && date <= 31 ? `${day[3]}-${two(month)}-${two(date)}` : text
}

function table(rows: readonly (readonly unknown[])[], file: string): { columns: string[]; rows: SheetRow[] } {
  const at = rows.findIndex((row) => row.some((cell) => cellText(cell)))
  if (at < 0) throw new Refusal({ where: file, expected: 'a line of column names and rows', found: 'an empty sheet', advice: 'Name another sheet with --sheet.' })
  const columns = rows[at]!.map((cell, i) => cellText(cell) || `column ${i + 1}`)
  const found = rows.slice(at + 1).map((row, i): SheetRow => ({ number: at + i + 2, cells: Object.fromEntries(columns.map((name, column) => [name, cellText(row[column])])) }))
  return { columns, rows: found.filter((row) => Object.values(row.cells).some(Boolean)) }
}

async function workbook(bytes: Buffer, file: string, sheet: string | undefined): Promise<readonly (readonly unknown[])[]> {
  const { readSheet, default: readSheets } = await import('read-excel-file/node')
  try {
    if (sheet === undefined) return await readSheet(bytes)
    const all = await readSheets(bytes)
    const found = all.find((one) => one.sheet === sheet)
    if (found) return found.data
    throw new Refusal({ where: file, expected: `a sheet "${sheet}"`, found: all.map((one) => one.sheet).join(', '), advice: 'Name one of these with --sheet.' })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal({ where: file, expected: 'a workbook (XLSX)', found: (error as Error).message.slice(0, 150), advice: 'Save it anew as XLSX or CSV.' })
  }
}

/** Rows of a spreadsheet with a first line of column names. XLSX is known by its bytes, all else is read as CSV. */
export async function rowsOfSheet(file: string, sheet?: string, encoding?: string): Promise<{ columns: string[]; rows: SheetRow[] }> {
  let bytes: Buffer
  try { bytes = readFileSync(file) } catch (error) { throw new Refusal({ where: file, expected: 'a file that can be read', found: (error as Error).message, advice: 'Check its name.' }) }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return table(await workbook(bytes, file, sheet), file)
  const { text } = decode(bytes, file, encoding)
  try {
    return table(parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false, delimiter: [',', ';', '\t'].sort((a, b) => text.split('\n')[0]!.split(b).length - text.split('\n')[0]!.split(a).length)[0]! }) as string[][], file)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal({ where: file, expected: 'rows of a table', found: (error as Error).message.slice(0, 120), advice: 'Mend the row: a quotation mark may be left open.' })
  }
}
