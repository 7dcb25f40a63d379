import { InvalidInput, type CalendarDay } from '@vilkar/core'
import { addDays, addYears } from '@vilkar/core/calendar'
import { parseInput, readAll } from '@vilkar/core/edge'
import { ask, type AnswersTo, type Citation } from '@vilkar/law'
import { strictObject } from '@vilkar/core/fields'
import { priorityComplaintDeadline } from '../decisions/complaint-deadline.js'
import { holidaysByDay, nextWorkingDay, type DayOff } from '../working-days/count.js'
import { countableDay } from '../working-days/range.js'
import { anyDay, notAfter } from './options.js'

/** What is known beside the day on which somebody knew enough to complain. */
export interface ComplaintDeadlineOptions {
  /**
   * The day on which the decision was made. A complaint is heard at most a year after it, however good the
   * reasons for its being late.
   */
  readonly decided?: string | null | undefined
  /** The day on which the complaint was posted or handed in. Norwegian: *avgitt*. */
  readonly filed?: string | null | undefined
}

/** The schema of what is known beside the day on which somebody knew enough to complain. */
export const complaintDeadlineOptions = strictObject({
  decided: anyDay.nullish(),
  filed: anyDay.nullish(),
})

/**
 * When a complaint comes, in the words of the decision `priority.complaint`. `late-or-over-a-year` is late
 * by an unknown time, since the day of the decision is unknown.
 */
export type ComplaintTiming = 'in-time' | 'late' | 'over-a-year' | 'late-or-over-a-year'

interface Head extends AnswersTo<{ readonly limit: typeof priorityComplaintDeadline }> {
  /** The day on which the complainant knew, or should have known, enough. */
  readonly knew: CalendarDay
}

/**
 * The last day for a complaint, and how it was counted. Plain data. Before 2004-09-01 the text was not
 * read, and before 2001 there was no such act.
 */
export type ComplaintDeadline =
  | (Head & {
      readonly status: 'determined'
      readonly weeks: 3 | 4
      /** The same day of the week, so many weeks on. */
      readonly counted: CalendarDay
      /** The last day: the one counted, moved past a weekend and public holidays. */
      readonly lastDay: CalendarDay
      /** The days that it was moved past, each with its reason. */
      readonly skipped: readonly DayOff[]
      /** Whether the time may be extended before it has run out. */
      readonly extension: { readonly may: 'in-special-cases'; readonly basis: readonly Citation[] }
      /** Until when a late complaint can be heard. */
      readonly late: {
        readonly may: 'without-blame-or-for-special-reasons'
        /** The last day; absent where the day of the decision is unknown. */
        readonly lastDay?: CalendarDay
        readonly basis: readonly Citation[]
      }
      /** When the complaint that was filed comes; absent where none was. */
      readonly timing?: ComplaintTiming
    })
  | (Head & { readonly status: 'not-regulated' | 'not-in-force' })

const weeksOf = { 'three-weeks-after-request': 3, 'four-weeks': 4 } as const
const daysOfWeek = 7

function timingOf(
  filed: CalendarDay,
  lastDay: CalendarDay,
  lastDayIfLate: CalendarDay | undefined,
): ComplaintTiming {
  if (filed <= lastDay) return 'in-time'
  if (lastDayIfLate === undefined) return 'late-or-over-a-year'
  return filed <= lastDayIfLate ? 'late' : 'over-a-year'
}

/**
 * Counts the time within which somebody may complain of an assessment.
 *
 * Norwegian: *klagefrist*. Source: pbrl § 7-5; through § 7-7 the rules of fvl §§ 29 to 31 and dl §§ 148 and 149.
 * Four weeks after the complainant knew, or should have known, enough to complain; to 2011-12-31 three
 * weeks after the outcome of a request to the service itself was known. The time ends on the same day of
 * the week; on a Saturday, a Sunday or a public holiday it moves to the next working day, by the words of
 * the act and not by a policy. It is enough that the complaint is posted in time. A late one may be heard
 * where the complainant is not to blame or special reasons call for it, at most a year after the decision.
 *
 * @param knew - The day on which the complainant knew, or should have known, enough; to 2011-12-31 the day
 *   on which the outcome of the request was known. `YYYY-MM-DD`, of the years 1900 to 2200.
 * @param options - The days of the decision and of the complaint.
 * @returns The last day with how it was counted, the last day on which a late complaint can be heard, and
 *   when the one that was filed comes.
 * @throws {InvalidInput} When a day is not one, lies outside those years, or the decision lies after the
 *   knowledge of it; all issues at once.
 * @example
 * ```ts
 * import { complaintDeadline } from '@vilkar/priority'
 *
 * const deadline = complaintDeadline('2026-03-05', { decided: '2026-03-03', filed: '2026-04-08' })
 * deadline.status === 'determined' && deadline.lastDay // => '2026-04-07'
 * deadline.status === 'determined' && deadline.timing // => 'late'
 * ```
 */
export function complaintDeadline(
  knew: string,
  options: ComplaintDeadlineOptions = {},
): ComplaintDeadline {
  const [day, { decided, filed }] = readAll(
    () => countableDay(knew, 'knew'),
    () => parseInput(complaintDeadlineOptions, options),
  )
  const issues = [...notAfter('decided', decided, 'knew', day), ...notAfter('filed', filed)]
  if (issues.length > 0) throw new InvalidInput(issues)
  const limit = ask(priorityComplaintDeadline, {}, { on: day })
  const head: Head = { knew: day, limit }
  if (limit.status !== 'determined') return { ...head, status: 'not-in-force' }
  if (limit.outcome === 'not-regulated') return { ...head, status: 'not-regulated' }

  const weeks = weeksOf[limit.outcome]
  const counted = addDays(day, weeks * daysOfWeek)
  const { lastDay, skipped } = nextWorkingDay(counted, holidaysByDay())
  const lastIfLate = decided ? addYears(decided, 1) : undefined
  return {
    ...head,
    status: 'determined',
    weeks,
    counted,
    lastDay,
    skipped,
    extension: { may: 'in-special-cases', basis: ['fvl § 29 (4)'] },
    late: {
      may: 'without-blame-or-for-special-reasons',
      ...(lastIfLate && { lastDay: lastIfLate }),
      basis: ['fvl § 31'],
    },
    ...(filed && { timing: timingOf(filed, lastDay, lastIfLate) }),
  }
}
