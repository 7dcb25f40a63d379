import type { Write } from '../write.js'
import type { Field } from './known.js'

/* Queries within queries: what one reckons, the next around it uses by name, so that nothing is reckoned twice. */

/**
 * Puts a query around another, with some fields more.
 *
 * @internal
 */
export function around(
  write: Write,
  inner: string,
  alias: string,
  fields: readonly Field[],
): string {
  if (fields.length === 0) return inner
  return `SELECT *,\n  ${fieldList(fields).join(',\n  ')}\nFROM ${write.from(inner, alias)}`
}

/**
 * Lists fields with their names.
 *
 * @internal
 */
export function fieldList(fields: readonly Field[]): readonly string[] {
  return fields.map(([name, expression]) =>
    name === expression ? name : `${expression} AS ${name}`,
  )
}
