import { calendarDay } from '../calendar/day.js'
import type {
  CheckContext,
  Checklist,
  ChecklistNotInForce,
  CheckReport,
  Finding,
  Requirement,
  Tally,
  Weight,
} from './checklist.js'

/** The message of a point that does not concern the document. */
export const notApplicableMessage = 'not-applicable'
/** The message of a point of which it is unknown whether it concerns the document. */
export const applicabilityUnknownMessage = 'applicability-unknown'

const gravity: readonly Finding['status'][] = ['not-applicable', 'met', 'undetermined', 'unmet']

function findingsOf<D, X extends CheckContext, C extends string, M extends string>(
  requirement: Requirement<D, X, C, M>,
  document: D,
  context: X,
): readonly Finding<C>[] {
  const { id, weight, force, basis, applies, test } = requirement
  const head = { requirement: id, weight, force, basis }
  const concerns = applies?.(document, context) ?? true
  const none: Finding<C> = {
    ...head,
    status: 'not-applicable',
    at: '',
    message: notApplicableMessage,
  }
  if (concerns === false) return [none]
  if (concerns === 'unknown') {
    return [{ ...none, status: 'undetermined', message: applicabilityUnknownMessage }]
  }
  // A test that sees nothing to speak of has found nothing that the point concerns.
  const seen = test(document, context)
  return seen.length === 0 ? [none] : seen.map((each) => ({ ...head, ...each }))
}

function tally(points: readonly (readonly Finding[])[], weight: Weight): Tally {
  const worst = points
    .filter(([first]) => first?.weight === weight)
    .map((findings) => Math.max(...findings.map(({ status }) => gravity.indexOf(status))))
  const count = (status: Finding['status']): number =>
    worst.filter((rank) => gravity[rank] === status).length
  return {
    met: count('met'),
    unmet: count('unmet'),
    undetermined: count('undetermined'),
    notApplicable: count('not-applicable'),
  }
}

/**
 * Checks a document point by point.
 *
 * Norwegian: *sjekkliste*. Only the points in force on the day asked about are looked at.
 *
 * @param checklist - The points.
 * @param document - The document, already parsed by its schema.
 * @param context - The day asked about, and whatever else the checklist's tests look at.
 * @returns The findings in the checklist's order, and how many points ended how, by weight; or
 *   `not-in-force` where no point is law yet.
 * @throws {InvalidInput} When the day is not one; code `not-a-day`.
 * @example
 * ```ts
 * import { check, type CalendarDay, type Checklist } from '@vilkar/core'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const note: Checklist<{ readonly title?: string }> = {
 *   id: 'example.note',
 *   requirements: [
 *     {
 *       id: 'title',
 *       basis: ['house rule 1'],
 *       force: 'local',
 *       weight: 'should',
 *       from: start,
 *       test: ({ title }) => [
 *         title === undefined
 *           ? { status: 'unmet', at: '/title', message: 'title-missing' }
 *           : { status: 'met', at: '/title', message: 'title-present' },
 *       ],
 *     },
 *   ],
 * }
 * const report = check(note, {}, { on: '2026-01-01' as CalendarDay })
 * report.status === 'checked' && report.should.unmet // => 1
 * ```
 */
export function check<D, X extends CheckContext, C extends string, M extends string>(
  checklist: Checklist<D, X, C, M>,
  document: D,
  context: X,
): CheckReport<C> | ChecklistNotInForce {
  const on = calendarDay(context.on)
  const inForce = checklist.requirements.filter(
    ({ from, until }) => from.day <= on && (until === undefined || on < until.day),
  )
  if (inForce.length === 0) return { status: 'not-in-force', checklist: checklist.id, on }
  const points = inForce.map((requirement) => findingsOf(requirement, document, context))
  return {
    status: 'checked',
    checklist: checklist.id,
    on,
    findings: points.flat(),
    must: tally(points, 'must'),
    should: tally(points, 'should'),
    may: tally(points, 'may'),
  }
}
