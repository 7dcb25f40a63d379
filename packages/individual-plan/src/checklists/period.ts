import { met, open, unlessMet, unmet, type Seen } from '@vilkar/core/documents'
import type { IndividualPlan } from '../plan/document.js'
import type { Test } from './context.js'

/*
 * Whether the days of a plan agree, and whether it is up to date.
 */

/** Tells whether a day lies outside a stretch, as far as its ends are known. */
function isOutside(day: string, { period }: IndividualPlan): boolean {
  const { from, until } = period ?? {}
  return Boolean((from && day < from) || (until && day > until))
}

/**
 * Looks whether the ends of the period agree.
 *
 * @internal
 */
export const periodConsistent: Test<'met' | 'reversed' | 'both'> = ({ period }) => {
  const { from, until, openEnded } = period ?? {}
  if (!until) return from || openEnded ? [met('/period')] : []
  return unlessMet('/period', [
    ...(from && until < from ? [unmet('/period/until', 'reversed')] : []),
    ...(openEnded ? [unmet('/period/openEnded', 'both')] : []),
  ])
}

/**
 * Looks whether the days of each measure lie in the period, the first before the last.
 *
 * @internal
 */
export const measuresInPeriod: Test<'met' | 'outside' | 'reversed'> = (plan) => {
  const wrong = (plan.measures ?? []).flatMap(
    ({ id, from, until }, place): Seen<'outside' | 'reversed'> => {
      const at = `/measures/${String(place)}`
      if (from && until && until < from) return [unmet(`${at}/until`, 'reversed', { id })]
      const ends = [
        ['from', from],
        ['until', until],
      ] as const
      return ends.flatMap(([end, day]) =>
        day && isOutside(day, plan) ? [unmet(`${at}/${end}`, 'outside', { id, day })] : [],
      )
    },
  )
  return unlessMet('/measures', wrong)
}

/**
 * Looks whether the revisions lie in the period.
 *
 * @internal
 */
export const revisionsInPeriod: Test<'met' | 'outside'> = (plan) => {
  const wrong = (plan.revisions ?? []).flatMap(({ planned, done }, place) => {
    const days = [
      ['planned', planned],
      ['done', done],
    ] as const
    return days.flatMap(([field, day]) =>
      day && isOutside(day, plan)
        ? [unmet(`/revisions/${String(place)}/${field}`, 'outside', { day })]
        : [],
    )
  })
  return unlessMet('/revisions', wrong)
}

/**
 * Looks whether the period has run out.
 *
 * @internal
 */
export const periodCurrent: Test<'met' | 'over'> = ({ period }, { today }) => {
  const { until, openEnded } = period ?? {}
  if (until) {
    const at = '/period/until'
    return [today.isOver(until, at) ? unmet(at, 'over', { day: until }) : met(at)]
  }
  return openEnded ? [met('/period/openEnded')] : []
}

function latest(days: readonly (string | null | undefined)[]): string {
  return days.reduce<string>((last, day) => (day && day > last ? day : last), '')
}

/**
 * Looks whether the day of a planned revision has passed without a revision or an update since.
 *
 * @internal
 */
export const revisionsDone: Test<'met' | 'overdue' | 'unknown'> = (plan, { today, whole }) => {
  const { revisions, lastUpdated } = plan
  const last = latest([lastUpdated, ...(revisions ?? []).map(({ done }) => done)])
  const wrong = (revisions ?? []).flatMap(({ planned, done }, place) => {
    if (!planned || done || planned <= last) return []
    if (!today.isOver(planned, `/revisions/${String(place)}/planned`)) return []
    const at = `/revisions/${String(place)}/done`
    const values = { day: planned }
    return [whole ? unmet(at, 'overdue', values) : open(at, 'unknown', values)]
  })
  return unlessMet('/revisions', wrong)
}

/**
 * Looks whether the plan was updated at or after the last revision.
 *
 * @internal
 */
export const updatedAfterRevision: Test<'met' | 'older' | 'unknown'> = ({
  revisions,
  lastUpdated,
}) => {
  const at = '/lastUpdated'
  const day = latest((revisions ?? []).map(({ done }) => done))
  if (day === '') return []
  if (!lastUpdated) return [open(at, 'unknown', { day })]
  return [lastUpdated < day ? unmet(at, 'older', { day }) : met(at)]
}

/**
 * Looks whether somebody was coordinator when the work started.
 *
 * @internal
 */
export const coordinatorFromStart: Test<'met' | 'late' | 'start-unknown' | 'day-unknown'> = ({
  coordinators,
  workStarted,
}) => {
  if (!workStarted) return [open('/workStarted', 'start-unknown')]
  const days = (coordinators ?? []).map(({ from }) => from)
  const inTime = days.findIndex((from) => from && from <= workStarted)
  if (inTime >= 0) return [met(`/coordinators/${String(inTime)}/from`)]
  const unknown = days.findIndex((from) => !from)
  if (unknown >= 0) return [open(`/coordinators/${String(unknown)}/from`, 'day-unknown')]
  return [unmet('/coordinators', 'late', { day: workStarted })]
}
