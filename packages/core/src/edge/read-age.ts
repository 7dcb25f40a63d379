import { ageOn, type LeapDayBirthday } from '../calendar/age.js'
import { age as input } from '../calendar/age-input.js'
import type { CalendarDay } from '../calendar/day.js'
import type { Range } from '../decision/input.js'
import type { Issue } from '../error/issue.js'
import { issue } from './input-issue.js'

const oldest = input.max

/** What was read of a person's age. */
export interface AgeRead {
  /** The age in whole years, or the range in which it lies; absent where nothing is known. */
  readonly age?: number | Range
  /** What cannot be: codes `born-after-the-day`, `out-of-range`, `does-not-agree`. */
  readonly issues: readonly Issue[]
}

/** The ages that a birth date leaves possible; what it cannot be is an issue. */
function ageByBirthDate(
  birthDate: string,
  on: CalendarDay,
  leapDayBirthday: LeapDayBirthday | undefined,
): AgeRead {
  const { min, max } = ageOn(birthDate, on, leapDayBirthday)
  if (max < 0) return { issues: [issue(['birthDate'], 'born-after-the-day')] }
  if (min > oldest) {
    return { issues: [issue(['birthDate'], 'out-of-range', `0–${String(oldest)}`)] }
  }
  const youngest = Math.max(min, 0)
  return {
    age: youngest === max ? max : { min: youngest, max: Math.min(max, oldest) },
    issues: [],
  }
}

function rangeOf(age: number | Range): Required<Range> {
  if (typeof age === 'number') return { min: age, max: age }
  return { min: age.min ?? 0, max: age.max ?? oldest }
}

/** The ages that are possible by two statements of them; nothing where they cannot both be true. */
function agesInBoth(one: number | Range, other: number | Range): number | Range | undefined {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)]
  if (min > max) return undefined
  return min === max ? min : { min, max }
}

/**
 * Reads a person's age on a day from a birth date, perhaps only its year or month, and an age, either of
 * which may be unknown.
 *
 * Norwegian: *alder*.
 *
 * @param person - The birth date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) and the age in whole years, 0 to 130;
 *   or a band of them; left out or null is unknown. Where both are given, what both leave possible stands.
 * @param on - The day asked about.
 * @param leapDayBirthday - The side on which a 29 February birthday falls in a common year. Left out:
 *   either.
 * @returns The age, where something is known; and what cannot be, as issues at `birthDate` and `age`.
 * @throws {InvalidInput} When the birth date is not written as one; code `not-a-day`.
 * @example
 * ```ts
 * import { calendarDay } from '@vilkar/core'
 * import { readAge } from '@vilkar/core/edge'
 *
 * readAge({ birthDate: '2010' }, calendarDay('2026-02-01')).age // => { min: 15, max: 16 }
 * readAge({ birthDate: '2010', age: 15 }, calendarDay('2026-02-01')).age // => 15
 * readAge({ birthDate: '2010', age: { max: 15 } }, calendarDay('2026-02-01')).age // => 15
 * readAge({ birthDate: '2010', age: 12 }, calendarDay('2026-02-01')).issues[0]?.code // => 'does-not-agree'
 * ```
 */
export function readAge(
  person: {
    readonly birthDate?: string | null | undefined
    readonly age?: number | Range | null | undefined
  },
  on: CalendarDay,
  leapDayBirthday?: LeapDayBirthday,
): AgeRead {
  const { birthDate, age } = person
  const counted: AgeRead = birthDate
    ? ageByBirthDate(birthDate, on, leapDayBirthday)
    : { issues: [] }
  if (age === null || age === undefined) return counted
  const both = agesInBoth(age, counted.age ?? {})
  return both === undefined
    ? { age, issues: [...counted.issues, issue(['age'], 'does-not-agree', 'birthDate')] }
    : { age: both, issues: counted.issues }
}
