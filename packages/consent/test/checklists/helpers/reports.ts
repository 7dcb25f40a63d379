/* What the tests read out of a report. */
import type { Finding } from '@vilkar/core'
import type { DocumentReport } from '../../../src/checklists/index.js'

/** The findings; none where nothing is in force. */
export const findingsOf = (report: DocumentReport): readonly Finding[] =>
  report.status === 'checked' ? report.findings : []

/** The ids of the points in force. */
export const pointsOf = (report: DocumentReport): readonly string[] => [
  ...new Set(findingsOf(report).map(({ requirement }) => requirement)),
]

/** The ids of the points with a finding of one status. */
export const having = (report: DocumentReport, status: Finding['status']): readonly string[] => [
  ...new Set(
    findingsOf(report)
      .filter((finding) => finding.status === status)
      .map(({ requirement }) => requirement),
  ),
]

/** The findings of one point, as short lines: status, place, message. */
export const linesOf = (report: DocumentReport, point: string): readonly string[] =>
  findingsOf(report)
    .filter(({ requirement }) => requirement === point)
    .map(({ status, at, message }) => `${status} ${at} ${message}`)

const gravity = ['not-applicable', 'met', 'undetermined', 'unmet']

/** How each point ended, by its worst finding. */
export const endsOf = (report: DocumentReport): ReadonlyMap<string, string> => {
  const ends = new Map<string, string>()
  for (const { requirement, status } of findingsOf(report)) {
    const before = gravity.indexOf(ends.get(requirement) ?? '')
    if (gravity.indexOf(status) > before) ends.set(requirement, status)
  }
  return ends
}
