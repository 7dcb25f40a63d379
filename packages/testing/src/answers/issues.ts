import { isInvalidInput, type InvalidInput } from '@vilkar/core'

/**
 * Runs what must refuse its input, and returns what it found wrong.
 *
 * @param run - What must throw `InvalidInput`.
 * @throws {Error} When nothing is thrown, or something else.
 */
export function issuesOf(run: () => unknown): InvalidInput['issues'] {
  return refusalOf(run).issues
}

/**
 * Runs what must refuse its input, and returns the error.
 *
 * @param run - What must throw `InvalidInput`.
 * @throws {Error} When nothing is thrown, or something else.
 */
export function refusalOf(run: () => unknown): InvalidInput {
  try {
    run()
  } catch (error) {
    if (isInvalidInput(error)) return error
    throw error
  }
  throw new Error('nothing was refused')
}
