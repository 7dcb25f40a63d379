// What a proof asks of an engine.

/** @typedef {'integer' | 'text' | 'boolean' | 'date'} Type */
/** @typedef {readonly (readonly [name: string, type: Type])[]} TableColumns */
/**
 * @typedef {object} Engine
 * @property {string} name its name and version, and what it runs with
 * @property {import('@vilkar/sql').Dialect} dialect
 * @property {(table: string, columns: TableColumns, file: string) => Promise<void>} load
 *   makes a table of a file of values with commas between, in place of one of the same name
 * @property {(sql: string) => Promise<readonly (readonly unknown[])[]>} query
 * @property {readonly (readonly import('@vilkar/sql').AnswerColumn[])[]} [atOnce]
 *   which columns of an answer it can be asked for at once; left out, all
 * @property {(error: Error) => boolean} [isTooLong] tells that a statement is longer than the engine can run
 * @property {() => void} stop
 */

/**
 * Quotes names as a dialect wants it.
 *
 * @param {string} dialect
 * @returns {(name: string) => string}
 */
export const quoteIn = (dialect) => {
  const mark = dialect === 'spark' ? '`' : '"'
  return (name) => mark + name.replaceAll(mark, mark + mark) + mark
}
