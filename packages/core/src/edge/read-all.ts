import { InvalidInput, isInvalidInput } from '../error/invalid-input.js'
import type { Issue } from '../error/issue.js'

/**
 * Reads several inputs, so that all that is wrong with any of them is said at once.
 *
 * @param readers - Functions that each read one input, or throw an `InvalidInput`.
 * @returns What they read, in order.
 * @throws {InvalidInput} With the issues of all readers that threw one; any other error as it is.
 * @example
 * ```ts
 * import { calendarDay, isInvalidInput } from '@vilkar/core'
 * import { readAll } from '@vilkar/core/edge'
 *
 * let count = 0
 * try {
 *   readAll(() => calendarDay('soon', 'from'), () => calendarDay('later', 'until'))
 * } catch (error) {
 *   if (isInvalidInput(error)) count = error.issues.length
 * }
 * count // => 2
 * ```
 */
export function readAll<const T extends readonly (() => unknown)[]>(
  ...readers: T
): { readonly [K in keyof T]: ReturnType<T[K]> } {
  const issues: Issue[] = []
  const read = readers.map((reader) => {
    try {
      return reader()
    } catch (error) {
      if (!isInvalidInput(error)) throw error
      issues.push(...error.issues)
      return undefined
    }
  })
  if (issues.length > 0) throw new InvalidInput(issues)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- nothing was thrown: every place holds what its own reader returned.
  return read as { readonly [K in keyof T]: ReturnType<T[K]> }
}
