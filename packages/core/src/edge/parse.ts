import { InvalidInput } from '../error/invalid-input.js'
import type { Issue } from '../error/issue.js'
import { readPlainData } from './plain-data.js'
import { translateIssue, type SchemaIssue } from './schema-issues.js'

/** What this function asks of a schema; every zod schema has it. */
export interface Schema<T> {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } }
  /** The fields at the root, where the schema is an object. */
  readonly shape?: Readonly<Record<string, unknown>>
}

/** Shortens a path to the part that the schema itself names: other keys may be about a person. */
function knownPath({ path }: Issue, fields: readonly string[]): Issue['path'] {
  const [first, ...rest] = path
  if (first === undefined || (typeof first === 'string' && !fields.includes(first))) return []
  const end = rest.findIndex((part) => typeof part === 'string')
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)]
}

/**
 * Reads an input by a schema, or says all that is wrong with it at once.
 *
 * Hostile input (cycles, accessors, class instances, enormous lists) is refused in bounded time
 * before the schema sees it; the schema is shown a copy.
 *
 * @param schema - A zod schema.
 * @param input - Anything.
 * @returns The input as the schema reads it.
 * @throws {InvalidInput} With one issue for each thing that is wrong.
 * @example
 * ```ts
 * import { isInvalidInput } from '@vilkar/core'
 * import { parseInput } from '@vilkar/core/edge'
 * import * as z from 'zod'
 *
 * const schema = z.strictObject({ age: z.int().min(0) })
 * parseInput(schema, { age: 15 }) // => { age: 15 }
 * ```
 */
export function parseInput<T>(schema: Schema<T>, input: unknown): T {
  const fields = Object.keys(schema.shape ?? {})
  const { data, issues: hostile } = readPlainData(input)
  if (hostile.length > 0) {
    throw new InvalidInput(hostile.map((each) => ({ ...each, path: knownPath(each, fields) })))
  }
  const result = schema.safeParse(data)
  if (result.success) return result.data
  throw new InvalidInput(result.error.issues.flatMap((each) => translateIssue(each, schema)))
}
