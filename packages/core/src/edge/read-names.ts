import { parseInput, type Schema } from './parse.js'

/** Takes any object that is no list. */
const anyNames: Schema<Readonly<Record<string, unknown>>> = {
  safeParse: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { success: true, data: { ...value } }
      : {
          success: false,
          error: { issues: [{ code: 'invalid_type', expected: 'object', path: [] }] },
        },
}

/**
 * Reads an object of which no more is known than that it has names: a copy of plain data, which bears to be looked at.
 *
 * @param input - Anything, whatever its type says.
 * @returns What stands under its names.
 * @throws {InvalidInput} When it is no object, or what it holds is no plain data of a bounded size.
 * @internal
 */
export function readNames<T extends object>(input: T): T {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a copy of the same, as far as types tell.
  return parseInput(anyNames, input) as T
}
