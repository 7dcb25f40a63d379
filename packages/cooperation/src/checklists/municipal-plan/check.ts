import type { Noticing } from '@vilkar/core/documents'
import {
  checkRead,
  readDocument,
  type CheckDocumentOptions,
  type DocumentReport,
} from '../check-document.js'
import { municipalPlanChecklist } from './checklist.js'
import { municipalPlan, type MunicipalPlan } from './document.js'

/**
 * Checks a municipality's plan for habilitation and rehabilitation.
 *
 * Norwegian: *kontroll av kommunens plan for habilitering og rehabilitering*. Source: hrf §§ 4 and 5, hol
 * § 3-1; the habilitation guide of 2014, which recommends; the plan of Beiarn, which is local.
 *
 * @param plan - What the plan holds. What is left out is lacking where `completeness` is `whole-document`,
 *   and unknown otherwise.
 * @param options - The day asked about.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight (local practice under `may`), and how far the
 *   law was read.
 * @throws {InvalidInput} When the plan or the day is not one; all issues at once, in nb, nn and en.
 * @example
 * ```ts
 * import { checkMunicipalPlan } from '@vilkar/cooperation/checklists'
 *
 * const report = checkMunicipalPlan({ groupMeetingsPerYear: 3 }, { on: '2026-02-01' })
 * report.status === 'checked' && [report.must.unmet, report.may.unmet] // => [0, 1]
 * ```
 */
export function checkMunicipalPlan(
  plan: MunicipalPlan,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  return checkRead(municipalPlanChecklist, readDocument(municipalPlan, plan, options, noticing))
}
