/* What the tests read out of reports. */
import type { Finding } from '@vilkar/core'
import type { DocumentReport } from '../../../src/checklists/index.js'

/** The findings of some reports, in order; none where nothing is in force. */
export const findingsOf = (reports: readonly DocumentReport[]): readonly Finding[] =>
  reports.flatMap((report): readonly Finding[] =>
    report.status === 'checked' ? report.findings : [],
  )

/** The findings of one status, as short lines: point and place. */
export const linesOf = (
  reports: readonly DocumentReport[],
  status: Finding['status'],
): readonly string[] =>
  findingsOf(reports)
    .filter((finding) => finding.status === status)
    .map(({ requirement, at }) => `${requirement} ${at}`)

/** The findings of one point, as short lines: status, place, message. */
export const seenOf = (reports: readonly DocumentReport[], point: string): readonly string[] =>
  findingsOf(reports)
    .filter(({ requirement }) => requirement === point)
    .map(({ status, at, message }) => `${status} ${at} ${message}`)

/** The points in force. */
export const pointsOf = (reports: readonly DocumentReport[]): ReadonlySet<string> =>
  new Set(findingsOf(reports).map(({ requirement }) => requirement))
