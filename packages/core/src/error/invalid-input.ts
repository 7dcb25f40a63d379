import type { Issue } from './issue.js'

/** How many issues the message spells out; more are counted. All of them are among the issues. */
const mostTold = 20

function messageOf(issues: readonly Issue[]): string {
  const told = issues
    .slice(0, mostTold)
    .map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`)
  const more = issues.length - told.length
  return [...told, ...(more > 0 ? [`and ${String(more)} more`] : [])].join('\n')
}

/**
 * The one error that the packages throw at their callers: the input is not one.
 *
 * It carries all that is wrong at once, and nothing of what was given. Tell it by `name`, or with
 * `isInvalidInput`: a process may hold two copies of this class.
 */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(messageOf(issues))
    this.issues = issues
  }
}

/**
 * Tells whether an error is about bad input.
 *
 * @param error - Whatever was caught.
 * @returns `true` when it carries issues.
 * @example
 * ```ts
 * import { calendarDay, isInvalidInput } from '@vilkar/core'
 *
 * let code = 'none'
 * try {
 *   calendarDay('2026-02-30')
 * } catch (error) {
 *   if (isInvalidInput(error)) code = error.issues[0]?.code ?? code
 * }
 * code // => 'not-a-day'
 * ```
 */
export function isInvalidInput(error: unknown): error is InvalidInput {
  return error instanceof Error && error.name === 'InvalidInput' && 'issues' in error
}
