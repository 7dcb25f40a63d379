import { calendarDay, type CalendarDay, type Observation } from '@vilkar/core'
import type { Applies, AskedDay } from '@vilkar/core/documents'
import { addMonths } from '@vilkar/core/calendar'
import { since } from '@vilkar/law'
import type { DocumentContext } from './check-document.js'

/** A decision and the days on which it was reviewed. */
interface Reviewed {
  readonly decidedOn?: string | null | undefined
  readonly reviews?: readonly string[] | null | undefined
}

const begins = since.decisionCompetence2026.day

/** Lists the six-month periods that are over, by the day on which a review of each was due at last. */
function periodsOver(decidedOn: string, today: AskedDay, atMost: number): readonly CalendarDay[] {
  const from = calendarDay(decidedOn)
  const over: CalendarDay[] = []
  while (over.length < atMost) {
    const due = addMonths(from, 6 * (over.length + 1))
    if (!today.countedIsOver(due, '/decidedOn')) break
    over.push(due)
  }
  return over
}

/**
 * Tells whether a first review was due before the day asked about.
 *
 * @internal
 */
export function reviewWasDue({ decidedOn }: Reviewed, { today }: DocumentContext): Applies {
  if (!decidedOn || decidedOn < begins) return 'unknown'
  return periodsOver(decidedOn, today, 1).length > 0
}

/**
 * Looks whether a decision was reviewed every sixth month after it was made.
 *
 * Fewer reviews than periods that are over prove that one is lacking; where there are enough, but not one
 * in each, somebody must look.
 *
 * @internal
 */
export function everySixthMonth(
  { decidedOn, reviews }: Reviewed,
  { today }: DocumentContext,
): readonly Observation<
  'met' | 'not-due' | 'missing' | 'uneven' | 'earlier-decision' | 'unknown'
>[] {
  if (!decidedOn) return [{ status: 'undetermined', at: '/decidedOn', message: 'unknown' }]
  if (decidedOn < begins) {
    return [{ status: 'undetermined', at: '/decidedOn', message: 'earlier-decision' }]
  }
  const over = periodsOver(decidedOn, today, (reviews?.length ?? 0) + 1)
  const at = '/reviews'
  if (over.length === 0) return [{ status: 'met', at, message: 'not-due' }]
  if (!reviews) return [{ status: 'undetermined', at, message: 'unknown' }]
  const held = reviews.filter((day) => decidedOn < day && today.hasCome(day, at))
  if (held.length < over.length) return [{ status: 'unmet', at, message: 'missing' }]
  const each = over.every((due, index) =>
    held.some((day) => (over[index - 1] ?? decidedOn) < day && day <= due),
  )
  return [
    each
      ? { status: 'met', at, message: 'met' }
      : { status: 'undetermined', at, message: 'uneven' },
  ]
}
