import { makeIssue, type Issue, type Language } from '../error/issue.js'
import { edgeTexts } from './edge-texts.js'

/** What can be wrong with an input. */
export type IssueCode = keyof typeof edgeTexts

/** Every code of what can be wrong with an input; a code that was released does not change. */
export const issueCodes: readonly string[] = Object.keys(edgeTexts)

/**
 * Makes an issue.
 *
 * @param path - The place in the input, from its root.
 * @param code - What is wrong.
 * @param detail - What the message names: allowed values or a limit; never a value that was given.
 * @returns The issue with its messages.
 * @example
 * ```ts
 * import { issue } from '@vilkar/core/edge'
 * issue(['on'], 'not-a-day').messages.nb // => 'Må være en dato som finnes, skrevet ÅÅÅÅ-MM-DD.'
 * ```
 */
export function issue(
  path: Issue['path'],
  code: IssueCode,
  detail: string | Readonly<Record<Language, string>> = '',
): Issue {
  return makeIssue(edgeTexts, path, code, detail)
}
