/* What the tests read out of a report. */
import type { Finding } from '@vilkar/core'
import { planChecklists, type PlanReport } from '../../../src/checklists/index.js'

/** The names of the reports in one check. */
export const parts = ['content', 'soundness', 'transitions', 'quality'] as const

/** All findings, in order; none where nothing is in force. */
export const findingsOf = (
  report: PlanReport,
  of: readonly (typeof parts)[number][] = parts,
): readonly Finding[] =>
  of.flatMap((part): readonly Finding[] => {
    const checked = report[part]
    return checked.status === 'checked' ? checked.findings : []
  })

/** The findings of one status, as short lines: point and place. */
export const linesOf = (report: PlanReport, status: Finding['status']): readonly string[] =>
  findingsOf(report)
    .filter((finding) => finding.status === status)
    .map(({ requirement, at }) => `${requirement} ${at}`)

/** The points in force. */
export const pointsOf = (report: PlanReport): ReadonlySet<string> =>
  new Set(findingsOf(report).map(({ requirement }) => requirement))

/** The findings of one point, as short lines: status, place, message. */
export const seenOf = (report: PlanReport, point: string): readonly string[] =>
  findingsOf(report)
    .filter(({ requirement }) => requirement === point)
    .map(({ status, at, message }) => `${status} ${at} ${message}`)

/** Every requirement of every checklist. */
export const requirements = Object.values(planChecklists).flatMap(({ id, requirements: list }) =>
  list.map((requirement) => ({ checklist: id, ...requirement })),
)
