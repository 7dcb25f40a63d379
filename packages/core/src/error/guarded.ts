import { InvalidInput, isInvalidInput } from './invalid-input.js'
import { kernelIssue } from './issue.js'

/**
 * Makes the error of what is no object of some names.
 *
 * @internal
 */
export function noRecordOf(names: readonly string[]): InvalidInput {
  return new InvalidInput([kernelIssue([], 'wrong-type', `{ ${names.join(', ')} }`)])
}

/**
 * Reads what a caller gave. Null throws when it is looked at, and so may a getter or a proxy: that is no object of the
 * names that are read, and nothing else is said of it, for the error of a stranger may hold anything.
 *
 * @param names - The names that are read.
 * @param read - Looks at what was given.
 * @internal
 */
export function guarded<T>(names: () => readonly string[], read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw isInvalidInput(error) ? error : noRecordOf(names())
  }
}
