import type { Noticing } from '@vilkar/core/documents'
import {
  checkRead,
  readDocument,
  type CheckDocumentOptions,
  type DocumentReport,
} from '../check-document.js'
import { coordinatingUnit, type CoordinatingUnit } from './document.js'
import { healthTrustUnit } from './health-trust.js'
import { municipalUnit } from './municipality.js'
import { regionalUnit } from './region.js'

const checklists = {
  municipality: municipalUnit,
  'health-trust': healthTrustUnit,
  'health-region': regionalUnit,
} as const

/**
 * Checks the mandate, tasks and routines of a coordinating unit, of a municipality, a health trust or a health
 * region.
 *
 * Norwegian: *kontroll av koordinerende enhet*. Source: hol § 7-3, sphl § 2-5 b, hrf §§ 6, 7, 11 and 12,
 * hpl § 38 a; the habilitation guide of 2014, which recommends.
 *
 * @param unit - Whose unit it is, and what its mandate holds. What is left out is lacking where
 *   `completeness` is `whole-document`, and unknown otherwise.
 * @param options - The day asked about.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the unit or the day is not one; all issues at once, in nb, nn and en.
 * @example
 * ```ts
 * import { checkCoordinatingUnit } from '@vilkar/cooperation/checklists'
 *
 * const unit = { of: 'municipality', established: true, tasks: { planRoutines: false } } as const
 * const report = checkCoordinatingUnit(unit, { on: '2026-02-01' })
 * report.status === 'checked' && [report.must.unmet, report.should.unmet] // => [1, 0]
 * ```
 */
export function checkCoordinatingUnit(
  unit: CoordinatingUnit,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  const read = readDocument(coordinatingUnit, unit, options, noticing)
  return checkRead(checklists[read.document.of], read)
}
