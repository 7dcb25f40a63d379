import type { Language } from '../error/issue.js'

/** A text in each language. */
export type EachLanguage = Readonly<Record<Language, string>>

/** Texts of any shape, each of them in each language. */
export type InEachLanguage<T> = T extends string
  ? EachLanguage
  : { readonly [K in keyof T]: InEachLanguage<T[K]> }

/** What texts are made of where they stand side by side. */
interface SideBySide {
  readonly [key: string]: string | SideBySide | readonly SideBySide[]
}

function isList(texts: SideBySide[string]): texts is readonly SideBySide[] {
  return Array.isArray(texts)
}

function taken(texts: SideBySide[string], language: Language): unknown {
  if (typeof texts === 'string') return texts
  if (isList(texts)) return texts.map((each) => taken(each, language))
  const text = texts[language]
  if (typeof text === 'string') return text
  return Object.fromEntries(
    Object.entries(texts).map(([key, within]) => [key, taken(within, language)]),
  )
}

/**
 * Takes one language out of texts that stand side by side.
 *
 * @param texts - Texts of any shape, each of them in each language.
 * @param language - The language to take.
 * @returns The same shape, with a text where each language stood.
 * @example
 * ```ts
 * import { oneLanguageOf } from '@vilkar/core/explain'
 * const texts = { yes: { nb: 'ja', nn: 'ja', en: 'yes' } }
 * oneLanguageOf<{ yes: string }>(texts, 'en') // => { yes: 'yes' }
 * ```
 */
export function oneLanguageOf<T extends object>(texts: InEachLanguage<T>, language: Language): T {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- texts in each language are texts of the same shape once one is taken.
  return taken(texts, language) as T
}
