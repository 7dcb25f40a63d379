import type { Noticing } from '@vilkar/core/documents'
import {
  checkRead,
  readDocument,
  type CheckDocumentOptions,
  type DocumentReport,
} from '../check-document.js'
import { internalControlChecklist } from './checklist.js'
import { managementSystem, type ManagementSystem } from './document.js'

/**
 * Checks an organisation's management system by the regulation of the day: that of 2002 on internal control to
 * 2016-12-31, that of 2016 on leadership and quality improvement from 2017-01-01.
 *
 * Norwegian: *kontroll av internkontroll og styringssystem*. Source: ikf, lkf.
 *
 * @param system - What is documented. What is left out is lacking where `completeness` is `whole-document`,
 *   and unknown otherwise.
 * @param options - The day asked about.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the system or the day is not one; all issues at once, in nb, nn and en.
 * @example
 * ```ts
 * import { checkManagementSystem } from '@vilkar/cooperation/checklists'
 *
 * const system = { planning: { cooperationRisk: false } }
 * const report = checkManagementSystem(system, { on: '2026-02-01' })
 * report.status === 'checked' && report.must.unmet // => 1
 * ```
 */
export function checkManagementSystem(
  system: ManagementSystem,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  return checkRead(
    internalControlChecklist,
    readDocument(managementSystem, system, options, noticing),
  )
}
