/** What stands in one cell. Lists are written with ` | ` between; nothing is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | undefined

const byteOrderMark = '\uFEFF'
/** What makes a spreadsheet take a cell for a formula. */
const formula = /^[=+\-@\t\r]/
/** The months as a spreadsheet knows them, in Norwegian and English, by their first letters. */
const month = '(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])\\p{L}*\\.?'
/**
 * What a spreadsheet takes for something else than it says: the number of a row for a day and a month, a day in words
 * for a date, digits for a time or a power of ten, or a number that loses the noughts it begins with.
 */
const takenForAnother = [
  /^\d{1,2}[.\-/]\d{1,2}([.\-/]\d{2,4})?$/,
  new RegExp(`^\\d{1,2}[. -]*${month}([ -]+\\d{2,4})?$`, 'iu'),
  new RegExp(`^${month}[ -]+\\d{1,4}$`, 'iu'),
  /^\d{1,2}:\d{2}(:\d{2})?$/,
  /^\d+(\.\d+)?e\d+$/i,
  /^0\d+$/,
]

function textOf(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.join(' | ')
  // An apostrophe makes a spreadsheet show the rest as it stands, and never reckon with it.
  const isTaken = formula.test(text) || takenForAnother.some((each) => each.test(text))
  return isTaken ? `'${text}` : text
}

function quoted(text: string): string {
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Writes a table as CSV in the form that a Norwegian Excel opens by itself: UTF-8 with a byte order mark,
 * semicolons, CRLF, quotes where they are needed (RFC 4180).
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
 * carriage return) gets an apostrophe before it, and so does one that it would take for a day (`2.3`, `1. juni 2026`),
 * a time or another number than is written (`1e5`, `007`). A day as `2026-06-01` stays one.
 *
 * @param header - The names of the columns.
 * @param rows - The cells, row by row.
 * @returns The file's text, its byte order mark included.
 * @example
 * ```ts
 * import { writeCsv } from 'vilkar/catalogue'
 *
 * writeCsv(['id', 'name'], [['1', 'a; b'], ['2', '=1+1']]) // => '\uFEFFid;name\r\n1;"a; b"\r\n2;\'=1+1\r\n'
 * ```
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((cells) =>
    cells.map((cell) => quoted(textOf(cell))).join(';'),
  )
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('')
}
