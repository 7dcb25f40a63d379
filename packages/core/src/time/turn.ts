import { birthdayOf, span, type BirthDate, type LeapDayBirthday } from '../calendar/age.js'
import { addDays } from '../calendar/arithmetic.js'
import { isCalendarDay, type CalendarDay } from '../calendar/day.js'
import type { Decision } from '../decision/decision.js'
import type { InForce } from '../documents/asked-day.js'

/*
 * On which days an answer can turn. Between two of them nothing changes that a table can see: no row begins or ends,
 * no age that a row asks for is reached, and no day that was stated comes or passes. Whoever asks on these days alone
 * has asked on all of them.
 */

/** What happens on a day, so that an answer may turn. */
export type Turn =
  | {
      /** The person completes some years. */
      readonly kind: 'birthday'
      readonly years: number
      /** Whether it is the birthday, or the first or the last day that may be it, as far as the birth date is known. */
      readonly day: 'known' | 'first-possible' | 'last-possible'
    }
  | {
      /** Rows begin or end. */
      readonly kind: 'change-of-law'
      /** The name of the day by which rows refer to it. */
      readonly change: string
    }
  | {
      /** A day that was stated comes, or is over: a deadline that was set, the end of a consent. */
      readonly kind: 'stated-day'
      /** The fact, or the place in a document as a JSON pointer. */
      readonly fact: string
      readonly is: 'come' | 'over'
    }
  | {
      /** A day that is counted comes, or is over: a year after a review, the month for sending something in. */
      readonly kind: 'counted-day'
      /** The place in a document from which it is counted, as a JSON pointer; or the change of law. */
      readonly from: string
      readonly is: 'come' | 'over'
    }

/** Something that happens, with its day. */
export interface DatedTurn {
  readonly on: CalendarDay
  readonly turn: Turn
}

/** A day on which answers may turn, with all that happens then: one of it or several make the difference. */
export interface TurningDay {
  readonly on: CalendarDay
  readonly because: readonly Turn[]
}

/**
 * Lists the days on which rows of some decisions, or points of some checklists, begin or end.
 *
 * @internal
 */
export function changesOfLaw(decisions: readonly InForce[]): readonly DatedTurn[] {
  // Hundreds of rows begin and end on some dozen days.
  const changes = new Map<string, CalendarDay>()
  for (const { rows } of decisions) {
    for (const { from, until } of rows) {
      changes.set(from.id, from.day)
      if (until !== undefined) changes.set(until.id, until.day)
    }
  }
  return [...changes].map(([change, on]) => ({ on, turn: { kind: 'change-of-law', change } }))
}

/**
 * Lists the ages at which some row of some decisions cuts, of the inputs that hold a person's age.
 *
 * @internal
 */
export function agesCut(
  decisions: readonly Pick<Decision, 'table'>[],
  inputs: readonly string[],
): readonly number[] {
  const cuts = decisions.flatMap(({ table }) =>
    table.columns
      .filter(({ name, input }) => input.kind === 'integer' && inputs.includes(name))
      .flatMap(({ classes }) => classes.map(Number)),
  )
  return [...new Set(cuts)]
}

/**
 * Lists the days on which a person completes some years: one where the birth date is known, and otherwise the first
 * and the last that may be it.
 *
 * @internal
 */
export function birthdays(
  birthDate: BirthDate,
  ages: readonly number[],
  leapDayBirthday: LeapDayBirthday | undefined,
): readonly DatedTurn[] {
  const [earliest, latest] = span(birthDate)
  return ages.flatMap((years): readonly DatedTurn[] => {
    const first = birthdayOf(earliest, years, leapDayBirthday ?? '02-28')
    const last = birthdayOf(latest, years, leapDayBirthday ?? '03-01')
    const turn = { kind: 'birthday', years } as const
    return first === last
      ? [{ on: first, turn: { ...turn, day: 'known' } }]
      : [
          { on: first, turn: { ...turn, day: 'first-possible' } },
          { on: last, turn: { ...turn, day: 'last-possible' } },
        ]
  })
}

/**
 * Lists the days that facts state, and for each the day after, when it is over.
 *
 * @internal
 */
export function statedDays(facts: Readonly<Record<string, unknown>>): readonly DatedTurn[] {
  return Object.entries(facts).flatMap(([fact, value]): readonly DatedTurn[] => {
    if (fact === 'birthDate' || !isCalendarDay(value)) return []
    const turn = { kind: 'stated-day', fact } as const
    return [
      { on: value, turn: { ...turn, is: 'come' } },
      { on: addDays(value, 1), turn: { ...turn, is: 'over' } },
    ]
  })
}

/**
 * Joins what happens on each day after one, the earliest day first.
 *
 * @internal
 */
export function turningDays(
  turns: readonly DatedTurn[],
  after: CalendarDay,
): readonly TurningDay[] {
  const byDay = new Map<CalendarDay, Turn[]>()
  for (const { on, turn } of turns) {
    if (on > after) byDay.set(on, [...(byDay.get(on) ?? []), turn])
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, because]) => ({ on, because }))
}
