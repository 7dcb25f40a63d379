import {
  checkConsentDeclaration,
  checkIncompetenceFinding,
  checkInformationGiven,
  checkSeriousIntervention,
  checkSomaticCoercion,
  consentDeclarationDocument,
  incompetenceFindingDocument,
  informationGivenDocument,
  seriousInterventionDocument,
  somaticCoercionDocument,
  type CheckDocumentOptions,
  type DocumentReport,
} from '@vilkar/consent/checklists'
import type { CalendarDay } from '@vilkar/core'
import type { Noticing } from '@vilkar/core/documents'
import { readAll } from '@vilkar/core/edge'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'
import { checked } from '../documents.js'

/* The documents of consent, which no case file holds: each is checked by itself. */

/**
 * The schema of the documents of consent, each left out where there is none.
 *
 * @internal
 */
export const consentDocuments = strictObject({
  consentDeclaration: consentDeclarationDocument.nullish(),
  incompetenceFinding: incompetenceFindingDocument.nullish(),
  informationGiven: informationGivenDocument.nullish(),
  seriousIntervention: seriousInterventionDocument.nullish(),
  somaticCoercion: somaticCoercionDocument.nullish(),
})

/** The name of a document of consent. */
export type ConsentDocument = keyof z.output<typeof consentDocuments>

/** What is found in a document of consent. */
export interface ReportsOfConsent {
  readonly document: ConsentDocument
  readonly domain: 'consent'
  readonly reports: readonly [DocumentReport]
}

/**
 * Checks the documents of consent that are given.
 *
 * @throws {InvalidInput} When one is not what it should be; all issues at once.
 * @internal
 */
export function checkConsentDocuments(
  given: z.output<typeof consentDocuments>,
  on: CalendarDay,
  noticing?: Noticing,
): readonly ReportsOfConsent[] {
  const reported = <D>(
    document: ConsentDocument,
    each: D | null | undefined,
    check: (document: D, options: CheckDocumentOptions, noticing?: Noticing) => DocumentReport,
  ): (() => ReportsOfConsent | undefined) =>
    checked(document, each, (read) => ({
      document,
      domain: 'consent',
      reports: [check(read, { on }, noticing)],
    }))
  return readAll(
    reported('consentDeclaration', given.consentDeclaration, checkConsentDeclaration),
    reported('incompetenceFinding', given.incompetenceFinding, checkIncompetenceFinding),
    reported('informationGiven', given.informationGiven, checkInformationGiven),
    reported('seriousIntervention', given.seriousIntervention, checkSeriousIntervention),
    reported('somaticCoercion', given.somaticCoercion, checkSomaticCoercion),
  ).flatMap((report) => report ?? [])
}
