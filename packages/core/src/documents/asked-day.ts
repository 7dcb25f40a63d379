import { ageOn, type BirthDate, type LeapDayBirthday } from '../calendar/age.js'
import type { CalendarDay } from '../calendar/day.js'
import type { Range } from '../decision/input.js'
import type { Commencement } from '../decision/row.js'

/*
 * The day on which a document is looked at, as its points see it. They compare it with other days and never hold it,
 * so that whoever listens is told of each day on which a comparison comes out otherwise. Between two of those days
 * nothing that a point sees is another, and neither is what it finds.
 */

/** What begins and ends by its rows: a table, or a checklist by its points. */
export interface InForce {
  readonly rows: readonly { readonly from: Commencement; readonly until?: Commencement }[]
}

/** Something that a point looked at, and that comes out otherwise from some day on. */
export type Look =
  | {
      /** Whether a day has come, or is over. */
      readonly kind: 'day'
      readonly day: string
      readonly is: 'come' | 'over'
      /** The field of the document that states the day, as a JSON pointer, or from which it is counted; or the change of law from which it is. */
      readonly from: string
      readonly counted: boolean
    }
  | {
      /** Whether somebody has completed some years. */
      readonly kind: 'birthdays'
      readonly birthDate: BirthDate
      /** Lists the years; asked for where somebody listens. */
      readonly years: () => readonly number[]
      readonly leapDayBirthday: LeapDayBirthday | undefined
    }
  | {
      /** Which rows are in force. */
      readonly kind: 'rows'
      readonly parts: readonly InForce[]
    }

/** Is told of everything that the points of a document look at and that turns with the day. */
export type Noticing = (look: Look) => void

/** The day on which a document is looked at. Days that points ask about may be texts that sort among days. */
export interface AskedDay {
  /** Tells whether a day that the document states has come: it is today or was earlier. */
  readonly hasCome: (day: string, field: string) => boolean
  /** Tells whether a day that the document states is over: it was before today. */
  readonly isOver: (day: string, field: string) => boolean
  /** Tells whether a day that is counted from a field of the document, or from a change of law, has come. */
  readonly countedHasCome: (day: string, from: string) => boolean
  /** Tells whether a day that is counted from a field of the document, or from a change of law, is over. */
  readonly countedIsOver: (day: string, from: string) => boolean
  /** Tells whether a change of law is in force. */
  readonly hasBegun: (change: Commencement) => boolean
  /** Counts completed years, for whoever looks at nothing but whether some of them are reached. */
  readonly ageOf: (
    birthDate: BirthDate,
    years: () => readonly number[],
    leapDayBirthday: LeapDayBirthday | undefined,
  ) => Required<Range>
  /** Gives the day to ask some tables or checklists on. */
  readonly toAsk: (...parts: readonly InForce[]) => CalendarDay
}

/**
 * Makes of a day what the points of a document look at.
 *
 * @param on - The day on which the document is looked at.
 * @param noticing - Is told of what turns with the day; left out: nobody is.
 * @returns The day, as points see it.
 * @example
 * ```ts
 * import { calendarDay } from '@vilkar/core'
 * import { askedDay } from '@vilkar/core/documents'
 * askedDay(calendarDay('2026-03-01')).isOver('2026-02-28', '/period/until') // => true
 * ```
 */
export function askedDay(on: CalendarDay, noticing?: Noticing): AskedDay {
  const comparing =
    (is: 'come' | 'over', counted: boolean) =>
    (day: string, from: string): boolean => {
      noticing?.({ kind: 'day', day, is, from, counted })
      return is === 'come' ? day <= on : day < on
    }
  const toAsk = (...parts: readonly InForce[]): CalendarDay => {
    noticing?.({ kind: 'rows', parts })
    return on
  }
  return {
    hasCome: comparing('come', false),
    isOver: comparing('over', false),
    countedHasCome: comparing('come', true),
    countedIsOver: comparing('over', true),
    hasBegun: (change) => change.day <= toAsk({ rows: [{ from: change }] }),
    ageOf: (birthDate, years, leapDayBirthday) => {
      noticing?.({ kind: 'birthdays', birthDate, years, leapDayBirthday })
      return ageOn(birthDate, on, leapDayBirthday)
    },
    toAsk,
  }
}
