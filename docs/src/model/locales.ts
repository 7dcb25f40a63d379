import type { Language } from '@vilkar/core'

/** The languages of the site, the first of them at its root. */
export const locales = ['nb', 'nn', 'en'] as const satisfies readonly Language[]

/** A language of the site. */
export type Locale = (typeof locales)[number]

/** The first segment of a page's address: nothing for the language at the root. */
export type LocaleParameter = Exclude<Locale, 'nb'> | undefined

/**
 * Writes a language as the `locale` parameter of a page's route.
 *
 * @param locale - The language.
 * @returns Nothing for bokmål, which stands at the root; else the language.
 */
export function localeParameter(locale: Locale): LocaleParameter {
  return locale === 'nb' ? undefined : locale
}

/**
 * Reads the `locale` parameter of a page's route.
 *
 * @param parameter - The parameter; nothing at the root.
 * @returns The language; bokmål for anything that is none.
 */
export function localeOf(parameter: string | undefined): Locale {
  return locales.find((each) => each === parameter) ?? 'nb'
}
