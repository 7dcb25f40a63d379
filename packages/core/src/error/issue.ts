import { kernelTexts } from './kernel-texts.js'

/** The languages in which the packages speak: bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en'

/** What is said of a kind of bad input, in each language; `{detail}` holds what the caller adds. */
export type IssueTexts = Readonly<Record<string, Readonly<Record<Language, string>>>>

/**
 * One thing that is wrong with an input, in the shape of a Standard Schema issue.
 *
 * It names the place and the rule, and never holds what the caller gave.
 */
export interface Issue {
  readonly path: readonly (string | number)[]
  /** What is wrong, as a code that does not change. */
  readonly code: string
  /** What is wrong, in English, for developers' logs. */
  readonly message: string
  /** What is wrong, for the people who fill in forms. */
  readonly messages: Readonly<Record<Language, string>>
}

/**
 * Makes an issue of its place, its code and the texts that hold the code.
 *
 * @internal
 */
export function makeIssue<T extends IssueTexts>(
  texts: T,
  path: Issue['path'],
  code: keyof T & string,
  detail: string | Readonly<Record<Language, string>> = '',
): Issue {
  const details = typeof detail === 'string' ? { nb: detail, nn: detail, en: detail } : detail
  const say = (language: Language): string =>
    (texts[code]?.[language] ?? '').replace('{detail}', () => details[language]).trim()
  return {
    path,
    code,
    message: say('en'),
    messages: { nb: say('nb'), nn: say('nn'), en: say('en') },
  }
}

/**
 * Makes an issue of the kernel's own.
 *
 * @internal
 */
export function kernelIssue(
  path: Issue['path'],
  code: keyof typeof kernelTexts,
  detail?: string,
): Issue {
  return makeIssue(kernelTexts, path, code, detail)
}
