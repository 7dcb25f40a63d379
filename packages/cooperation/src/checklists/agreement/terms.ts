import { met, open, unlessMet, unmet, type Seen } from '@vilkar/core/documents'
import { calendarDay, type CalendarDay } from '@vilkar/core'
import { addMonths, addYears } from '@vilkar/core/calendar'
import type { DocumentContext, Test } from '../observe.js'
import { reviewedYearly } from '../yearly.js'
import type { CooperationAgreement } from './document.js'

/*
 * What an agreement says of single measures and tasks, and when things were done.
 */

type TestOf<M extends string> = Test<CooperationAgreement, M>

const elements = ['responsibility', 'employer', 'organisation', 'financing'] as const
type Element = (typeof elements)[number]

/**
 * Looks whether each joint measure says who is responsible, who is the employer, and how it is organised and
 * financed.
 *
 * @internal
 */
export const jointMeasureTerms: TestOf<'met' | `${Element}-missing` | `${Element}-unknown`> = (
  { jointMeasures },
  { whole },
) => {
  const wrong = (jointMeasures ?? []).flatMap((measure, place) =>
    elements.flatMap((element): Seen<`${Element}-missing` | `${Element}-unknown`> => {
      const said = measure[element]
      if (said === true) return []
      const at = `/jointMeasures/${String(place)}/${element}`
      const lacking = whole || said === false
      const { id } = measure
      return [
        lacking ? unmet(at, `${element}-missing`, { id }) : open(at, `${element}-unknown`, { id }),
      ]
    }),
  )
  return unlessMet('/jointMeasures', wrong)
}

/**
 * Looks whether any clause makes another level responsible than the law does. Who carries a task out may be
 * agreed on.
 *
 * @internal
 */
export const responsibilityStays: TestOf<'met' | 'moved' | 'ask-unregulated' | 'unknown'> = (
  { clauses },
  { whole },
) =>
  unlessMet(
    '/clauses',
    (clauses ?? []).flatMap(
      (
        { id, responsible, responsibleByLaw },
        place,
      ): Seen<'moved' | 'ask-unregulated' | 'unknown'> => {
        const at = `/clauses/${String(place)}`
        if (!responsible) return whole ? [] : [open(`${at}/responsible`, 'unknown', { id })]
        if (!responsibleByLaw) return [open(`${at}/responsibleByLaw`, 'unknown', { id })]
        if (responsibleByLaw === 'unregulated') {
          return [open(`${at}/responsible`, 'ask-unregulated', { id })]
        }
        return responsible === responsibleByLaw ? [] : [unmet(`${at}/responsible`, 'moved', { id })]
      },
    ),
  )

/**
 * Looks whether each deadline that was set has been kept.
 *
 * @internal
 */
export const deadlinesKept: TestOf<'met' | 'missing' | 'late' | 'unknown'> = (
  { deadlines },
  { today, whole },
) =>
  unlessMet(
    '/deadlines',
    (deadlines ?? []).flatMap(({ id, by, metOn }, place): Seen<'missing' | 'late' | 'unknown'> => {
      const at = `/deadlines/${String(place)}`
      if (!by) return [open(`${at}/by`, 'unknown', { id })]
      if (metOn) return metOn <= by ? [] : [unmet(`${at}/metOn`, 'late', { id })]
      if (!today.isOver(by, `${at}/by`)) return []
      return [
        whole ? unmet(`${at}/metOn`, 'missing', { id }) : open(`${at}/metOn`, 'unknown', { id }),
      ]
    }),
  )

/** The last day for sending an agreement in: a month after it was concluded, or after the last deadline. */
function submissionDue({ concludedOn, deadlines }: CooperationAgreement): CalendarDay | undefined {
  if (!concludedOn) return undefined
  const last = (deadlines ?? [])
    .map(({ by }) => by ?? '')
    .sort()
    .at(-1)
  const from = last && last < concludedOn ? last : concludedOn
  return addMonths(calendarDay(from), 1)
}

/**
 * Looks whether the agreement was sent to the Directorate of Health in time.
 *
 * @internal
 */
export const submittedInTime: TestOf<'met' | 'not-due' | 'missing' | 'late' | 'unknown'> = (
  agreement,
  { today, whole },
) => {
  const { submittedOn } = agreement
  const due = submissionDue(agreement)
  const at = '/submittedOn'
  if (!due) return [open('/concludedOn', 'unknown')]
  if (submittedOn) return [submittedOn <= due ? met(at) : unmet(at, 'late', { due })]
  if (!today.countedIsOver(due, '/concludedOn')) return [{ status: 'met', at, message: 'not-due' }]
  return [whole ? unmet(at, 'missing', { due }) : open(at, 'unknown')]
}

/**
 * Looks whether the parties went through the agreement in the course of the last year.
 *
 * @internal
 */
export const reviewed: TestOf<'met' | 'over-a-year' | 'overdue' | 'unknown'> = (
  { concludedOn, reviews },
  { today, whole }: DocumentContext,
) => {
  if (!concludedOn || (!reviews && !whole)) {
    return [open(concludedOn ? '/reviews' : '/concludedOn', 'unknown')]
  }
  const seen = reviewedYearly('/reviews', [concludedOn, ...(reviews ?? [])], today)
  return seen ? [seen] : [met('/reviews')]
}

/**
 * Looks whether the agreement ends a year after notice at the earliest.
 *
 * @internal
 */
export const noticeOfAYear: TestOf<'met' | 'too-short' | 'unknown'> = ({ termination }) => {
  const { noticeGivenOn, endsOn } = termination ?? {}
  if (!noticeGivenOn) return [open('/termination/noticeGivenOn', 'unknown')]
  const at = '/termination/endsOn'
  if (!endsOn) return [open(at, 'unknown')]
  const earliest = addYears(calendarDay(noticeGivenOn), 1)
  return [endsOn >= earliest ? met(at) : unmet(at, 'too-short', { earliest })]
}
