import { isCalendarDay } from '@vilkar/core'
import { frameTexts } from '../texts/frame/index.ts'
import { locales } from './locales.ts'

/** The number of each month, by its name in any of the languages. */
const monthOf: ReadonlyMap<string, number> = new Map(
  locales.flatMap((locale) =>
    frameTexts[locale].months.map((name, at) => [name.toLowerCase(), at + 1] as const),
  ),
)

const inNumbers = /^(\d{1,2})[./-]\s*(\d{1,2})[./-]\s*(\d{4})$/
const inWords = /^(\d{1,2})\.?\s*(\p{L}+)\s*(\d{4})$/u

/**
 * Reads a day as people write it: `1.6.2026`, `01.06.2026`, `1. juni 2026`, `1 June 2026`, or `2026-06-01`.
 *
 * @param text - What was written.
 * @returns The day, `YYYY-MM-DD`; `undefined` where it is none.
 */
export function readDay(text: string): string | undefined {
  const said = text.trim()
  const [, date, second = '', year] = inNumbers.exec(said) ?? inWords.exec(said) ?? []
  if (date === undefined) return isCalendarDay(said) ? said : undefined
  const month = /^\d/.test(second) ? Number(second) : monthOf.get(second.toLowerCase())
  if (month === undefined) return undefined
  const twoDigits = (value: number): string => String(value).padStart(2, '0')
  const day = `${year ?? ''}-${twoDigits(month)}-${twoDigits(Number(date))}`
  return isCalendarDay(day) ? day : undefined
}
