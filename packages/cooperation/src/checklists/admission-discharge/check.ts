import type { Noticing } from '@vilkar/core/documents'
import {
  checkRead,
  readDocument,
  type CheckDocumentOptions,
  type DocumentReport,
} from '../check-document.js'
import { admissionDischargeChecklist } from './checklist.js'
import { admissionAndDischarge, type AdmissionAndDischarge } from './document.js'

/**
 * Checks the messages between hospital and municipality about one stay: within 24 hours of admission, at once
 * when the patient is ready for discharge, and what follows.
 *
 * Norwegian: *kontroll av varsling ved innleggelse og utskrivning*. Source: utskf §§ 2 and 7 to 14, sphl § 3-15,
 * hpl § 45 a (to 2026-06-30) and §§ 26 and 29.
 *
 * @param stay - What is known of the stay and its messages, each moment with its offset from UTC. Messages
 *   that are left out were not sent where `completeness` is `whole-document`, and are unknown otherwise.
 * @param options - The day whose law is asked about.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the stay or the day is not one; all issues at once, in nb, nn and en.
 * @example
 * ```ts
 * import { checkAdmissionAndDischarge } from '@vilkar/cooperation/checklists'
 *
 * const stay = {
 *   inpatientStay: true,
 *   privateRehabilitation: false,
 *   careField: 'somatic',
 *   mayNeedMunicipality: true,
 *   assessmentDelayed: false,
 *   needClearAt: '2026-02-01T08:00:00+01:00',
 *   admittedAt: '2026-02-01T08:00:00+01:00',
 *   municipalityToldAt: '2026-02-02T08:00:01+01:00',
 * } as const
 * const report = checkAdmissionAndDischarge(stay, { on: '2026-02-02' })
 * const found = report.status === 'checked' ? report.findings : []
 * found.find(({ status }) => status === 'unmet')?.message // => 'late'
 * ```
 */
export function checkAdmissionAndDischarge(
  stay: AdmissionAndDischarge,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  return checkRead(
    admissionDischargeChecklist,
    readDocument(admissionAndDischarge, stay, options, noticing),
  )
}
