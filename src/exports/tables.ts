import { parquetWriteBuffer } from 'hyparquet-writer'

/** A column of a table: its name and its value in a row. */
export interface Column<Row> { name: string; type: 'STRING' | 'DOUBLE' | 'BOOLEAN'; of: (row: Row) => string | number | boolean | null }

const BYTE_ORDER_MARK = '\uFEFF'

/** A cell as RFC 4180 has it; words that a spreadsheet would run as a formula are kept words by an apostrophe. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** Rows as CSV, with the mark by which spreadsheets know UTF-8. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map((column) => cell(column.name)), ...rows.map((row) => columns.map((column) => cell(column.of(row))))]
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(',')}\r\n`).join('')
}

/** Rows as Parquet. */
export function parquetOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData: columns.map((column) => ({ name: column.name, type: column.type, nullable: true, data: rows.map((row) => column.of(row)) })) }))
}
