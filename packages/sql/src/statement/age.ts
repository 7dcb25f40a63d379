import type { LeapDayBirthday } from '@vilkar/core/calendar'
import type { BirthDateParts } from '../mapping.js'
import { monthAndDay, numberOfParts, type Write } from '../write.js'

/*
 * Ages by numbers alone. A day is its year, month and day of the month side by side: 2026-02-28 is 20260228. What two
 * days differ by is then the completed years in ten-thousandths, whatever the lengths of months and years: at least
 * 180000 from the eighteenth birthday on, below it before. No engine's own years or intervals are asked, for they
 * part on 29 February.
 *
 * Somebody born on 29 February is, on 28 February of a common year, of either age: their youngest age is counted to
 * that day as it stands, their oldest as if it were the 29th.
 */

/** The unit of an age: a completed year in ten-thousandths. */
export const year = 10_000

/**
 * A number below every age, for what is no birth date.
 *
 * @internal
 */
export const noAge = -999_999_999

/** The day asked about, as a number or an expression of one. */
export interface AgeDay {
  readonly number: string
  /** The same, with 29 February for 28 February of a common year. */
  readonly lengthened: string
}

/** Tells whether a year is a leap year; the year may be multiplied, as in the number of a day. */
const isLeap = (years: string, unit: number): string =>
  `${years} % ${4 * unit} = 0 AND (${years} % ${100 * unit} <> 0 OR ${years} % ${400 * unit} = 0)`

/**
 * Says what ages need of a day.
 *
 * @param on - The day asked about, `YYYY-MM-DD`.
 * @internal
 */
export function ageDay(on: string): AgeDay {
  const years = Number(on.slice(0, 4))
  const leap = years % 4 === 0 && (years % 100 !== 0 || years % 400 === 0)
  const number = Number(on.replaceAll('-', ''))
  const lengthened = String(on.endsWith('-02-28') && !leap ? number + 1 : number)
  return { number: String(number), lengthened }
}

/**
 * Says what ages need of a day that is a column.
 *
 * @param number - The day as a number.
 * @internal
 */
export function ageDayOf(number: string): AgeDay {
  const short = `${number} % ${year} = 228 AND NOT (${isLeap(`(${number} - 228)`, year)})`
  return {
    number,
    lengthened: `${number} + CASE WHEN ${short} THEN 1 ELSE 0 END`,
  }
}

/** The first and the last day on which somebody may have been born, as numbers. */
interface Born {
  readonly earliest: string
  readonly latest: string
  /** When the parts are no birth date; nothing where the engine's type lets nothing else in. */
  readonly impossible?: string
}

function bornIn(write: Write, { year: years, month, day }: BirthDateParts): Born {
  const [y, m, d] = [years, month, day].map(write.name)
  const lastDay = `CASE WHEN ${m} IN (4, 6, 9, 11) THEN 30 WHEN ${m} <> 2 THEN 31 WHEN ${isLeap(String(y), 1)} THEN 29 ELSE 28 END`
  const born = (day: string, monthAndDayUnknown: string): string =>
    numberOfParts(
      String(y),
      `COALESCE(${monthAndDay(String(m), `COALESCE(${d}, ${day})`)}, ${monthAndDayUnknown})`,
    )
  return {
    earliest: born('1', '101'),
    latest: born(lastDay, '1231'),
    impossible: `${m} < 1 OR ${m} > 12 OR ${d} < 1 OR ${d} > ${lastDay}`,
  }
}

function bornOn(write: Write, column: string): Born {
  const number = write.dayNumber(write.name(column))
  return { earliest: number, latest: number }
}

/** The youngest and the oldest age, as expressions; one and the same where they cannot differ. */
export interface Ages {
  readonly youngest: string
  readonly oldest: string
}

/**
 * Counts ages from a birth date.
 *
 * @internal
 */
export function agesBy(
  write: Write,
  birthDate: string | BirthDateParts,
  on: AgeDay,
  leapDayBirthday: LeapDayBirthday | undefined,
): Ages {
  const { earliest, latest, impossible } =
    typeof birthDate === 'string' ? bornOn(write, birthDate) : bornIn(write, birthDate)
  const since = (day: string, born: string): string => {
    const age = `${day} - (${born})`
    return impossible === undefined ? age : `CASE WHEN ${impossible} THEN ${noAge} ELSE ${age} END`
  }
  return {
    youngest: since(leapDayBirthday === '02-28' ? on.lengthened : on.number, latest),
    oldest: since(leapDayBirthday === '03-01' ? on.number : on.lengthened, earliest),
  }
}
