/*
 * Norwegian identity numbers: birth numbers and D-numbers, those made for tests, and those given out from 2032.
 * Looked for only to be refused: no rule needs one.
 */

/** The weights of the two check digits: Skatteetaten, on the national identity number. */
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** What is left of the weighted sum by 11: nothing, and of the first digit from 2032 up to three. */
const firstRemainders: readonly number[] = [0, 1, 2, 3]

/** What is added to the month in series that are made up: by agencies for their tests. */
const monthOffsets = [0, 40, 65, 80]

/** Eleven digits: most references are shorter, and not searched. */
const shortest = 11

/** The days of each month; February in any year, since two digits do not tell the century. */
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function remainder(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11
}

/** Tells whether eleven digits begin with a date, once the offset of a series is taken off. */
function beginsWithDate(text: string): boolean {
  const [day, month] = [Number(text.slice(0, 2)), Number(text.slice(2, 4))]
  return monthOffsets.some((offset) => {
    const length = monthLengths[month - offset - 1]
    // In a D-number 40 is added to the day.
    return length !== undefined && [day, day - 40].some((each) => each >= 1 && each <= length)
  })
}

function hasCheckDigits(text: string): boolean {
  const digits = Array.from(text, Number)
  return (
    firstRemainders.includes(remainder(digits, firstWeights)) &&
    remainder(digits, secondWeights) === 0
  )
}

/**
 * Tells whether a text holds a Norwegian identity number (*fødselsnummer*, *D-nummer*, made-up series as well).
 *
 * A text that is nothing but eleven digits is taken for one as soon as it begins with a date: one that is
 * mistyped is as much about a person. Within a longer text the check digits have to fit too.
 *
 * @param text - Any text; what is no text holds none.
 * @returns `true` where it holds one, with or without a blank or a hyphen before the last five digits.
 * @example
 * ```ts
 * import { holdsIdentityNumber } from '@vilkar/core/fields'
 * holdsIdentityNumber('plan-2026-17') // => false
 * // An account number has eleven digits too.
 * holdsIdentityNumber('86011117947') // => false
 * ```
 */
export function holdsIdentityNumber(text: unknown): boolean {
  if (typeof text !== 'string' || text.length < shortest) return false
  for (const [whole, first = '', last = ''] of text.matchAll(
    /(?<![0-9])([0-9]{6})[ \u00A0-]?([0-9]{5})(?![0-9])/g,
  )) {
    const number = first + last
    if (beginsWithDate(number) && (whole === text.trim() || hasCheckDigits(number))) return true
  }
  return false
}
