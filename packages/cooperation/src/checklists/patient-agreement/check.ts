import type { Noticing } from '@vilkar/core/documents'
import {
  checkRead,
  readDocument,
  type CheckDocumentOptions,
  type DocumentReport,
} from '../check-document.js'
import { patientAgreementChecklist } from './checklist.js'
import { patientAgreement, type PatientAgreement } from './document.js'

/**
 * Checks an agreement between the bodies around one patient: whether it says who does what, for how long and
 * how it is evaluated, as the local model has it; and what no such agreement can replace.
 *
 * Norwegian: *kontroll av samarbeidsavtale for en pasient*. Source: the model of Innlandet, which is local
 * practice; the acts and regulations on individual plan, participation and confidentiality, which bind.
 *
 * @param agreement - What the agreement says, as fields with ids and not names; a free text is none. What is
 *   left out is lacking where `completeness` is `whole-document`, and unknown otherwise.
 * @param options - The day asked about.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the agreement or the day is not one; all issues at once, in nb, nn and en.
 * @example
 * ```ts
 * import { checkPatientAgreement } from '@vilkar/cooperation/checklists'
 *
 * const agreement = { involved: ['school', 'home-care'], parties: [{ id: 'school' }] }
 * const report = checkPatientAgreement(agreement, { on: '2026-02-01' })
 * const found = report.status === 'checked' ? report.findings : []
 * found.find(({ message }) => message === 'not-party')?.at // => '/involved/1'
 * ```
 */
export function checkPatientAgreement(
  agreement: PatientAgreement,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  return checkRead(
    patientAgreementChecklist,
    readDocument(patientAgreement, agreement, options, noticing),
  )
}
