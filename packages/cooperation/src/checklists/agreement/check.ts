import type { CalendarDay } from '@vilkar/core'
import type { Noticing } from '@vilkar/core/documents'
import {
  checkRead,
  readDocument,
  type CheckDocumentOptions,
  type DocumentReport,
} from '../check-document.js'
import { cooperationAgreement, type CooperationAgreement } from './document.js'
import { recommendedContent } from './recommended.js'
import { statutoryAgreement } from './statutory.js'

/** What is found in a cooperation agreement. Plain data. */
export interface CooperationAgreementReport {
  readonly on: CalendarDay
  /** What the agreement must hold, and what the parties must do about it. */
  readonly statutory: DocumentReport
  /** What guidance recommends it to hold. */
  readonly recommended: DocumentReport
}

/**
 * Checks a statutory cooperation agreement between municipality and specialist service: what it must hold on
 * the day asked about, whether any clause moves responsibility, whether it was sent in, gone through and
 * ended as it must be; and what guidance recommends it to hold.
 *
 * Norwegian: *kontroll av lovpålagt samarbeidsavtale*. Source: hol §§ 6-1 to 6-5, sphl § 2-1 e; the guides of
 * 2014 and 2017, which recommend.
 *
 * @param agreement - What the agreement says, as fields; a free text is none. What is left out is lacking
 *   where `completeness` is `whole-document`, and unknown otherwise.
 * @param options - The day asked about.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns Two reports, each with its findings in the order of its points and of the agreement, how many
 *   points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the agreement or the day is not one; all issues at once, in nb, nn and en.
 * @example
 * ```ts
 * import { checkCooperationAgreement } from '@vilkar/cooperation/checklists'
 *
 * const clause = { id: 'c1', responsibleByLaw: 'specialist-service', responsible: 'municipality' } as const
 * const { statutory } = checkCooperationAgreement({ clauses: [clause] }, { on: '2026-02-01' })
 * const found = statutory.status === 'checked' ? statutory.findings : []
 * found.find(({ status }) => status === 'unmet')?.message // => 'moved'
 * ```
 */
export function checkCooperationAgreement(
  agreement: CooperationAgreement,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): CooperationAgreementReport {
  const read = readDocument(cooperationAgreement, agreement, options, noticing)
  return {
    on: read.context.on,
    statutory: checkRead(statutoryAgreement, read),
    recommended: checkRead(recommendedContent, read),
  }
}
