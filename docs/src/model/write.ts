import { frameTexts } from '../texts/frame/index.ts'
import { rulesTexts } from '../texts/rules/index.ts'
import type { Locale } from './locales.ts'

/**
 * Fills the placeholders of one of the site's own texts.
 *
 * @param text - A text with names in braces.
 * @param values - What stands for each name.
 * @returns The text.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  )
}

/**
 * Writes a day in words.
 *
 * @param locale - The language.
 * @param day - The day, `YYYY-MM-DD`.
 * @returns The day, such as `1. juni 2026`.
 */
export function writeDay(locale: Locale, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const { months, day: form } = frameTexts[locale]
  return fill(form, { day: Number(date), month: months[Number(month) - 1] ?? month, year })
}

/**
 * Writes the days in a text of the packages as people say them.
 *
 * @param locale - The language.
 * @param text - A text with days as `YYYY-MM-DD`.
 * @returns The text with the days in words.
 */
export function withDays(locale: Locale, text: string): string {
  return text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => writeDay(locale, day))
}

/**
 * Writes an interval in words, as the law counts: to the day before the one on which it ended.
 *
 * @param locale - The language.
 * @param from - The first day.
 * @param last - The last day; absent while it lasts.
 * @returns The interval, such as `Fra 1. juli 2013 til 31. desember 2017`.
 */
export function writeInterval(locale: Locale, from: string, last?: string): string {
  const { since, until } = rulesTexts[locale]
  return last === undefined
    ? fill(since, { from: writeDay(locale, from) })
    : fill(until, { from: writeDay(locale, from), until: writeDay(locale, last) })
}
