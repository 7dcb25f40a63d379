import type { Noticing } from '@vilkar/core/documents'
import {
  checkRead,
  readDocument,
  type CheckDocumentOptions,
  type DocumentReport,
} from '../check-document.js'
import { routinesChecklist } from './checklist.js'
import { serviceRoutines, type ServiceRoutines } from './document.js'

/**
 * Checks a service's routines for notices of needs, individual plans and coordinators.
 *
 * Norwegian: *kontroll av rutiner*. Source: hrf §§ 6, 7, 11 and 12; the habilitation guide of 2014, which
 * recommends.
 *
 * @param routines - Whose routines they are, and what they cover. What is left out is lacking where
 *   `completeness` is `whole-document`, and unknown otherwise.
 * @param options - The day asked about.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the routines or the day are not what they should be; all issues at once, in
 *   nb, nn and en.
 * @example
 * ```ts
 * import { checkServiceRoutines } from '@vilkar/cooperation/checklists'
 *
 * const routines = { of: 'municipality', topics: { coordinatorChange: false } } as const
 * const report = checkServiceRoutines(routines, { on: '2026-02-01' })
 * report.status === 'checked' && [report.must.unmet, report.should.unmet] // => [0, 1]
 * ```
 */
export function checkServiceRoutines(
  routines: ServiceRoutines,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  return checkRead(routinesChecklist, readDocument(serviceRoutines, routines, options, noticing))
}
