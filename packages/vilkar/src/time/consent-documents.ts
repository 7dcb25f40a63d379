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
  const asked = { on }
  const reports = readAll(
    checked('consentDeclaration', given.consentDeclaration, (each) =>
      checkConsentDeclaration(each, asked, noticing),
    ),
    checked('incompetenceFinding', given.incompetenceFinding, (each) =>
      checkIncompetenceFinding(each, asked, noticing),
    ),
    checked('informationGiven', given.informationGiven, (each) =>
      checkInformationGiven(each, asked, noticing),
    ),
    checked('seriousIntervention', given.seriousIntervention, (each) =>
      checkSeriousIntervention(each, asked, noticing),
    ),
    checked('somaticCoercion', given.somaticCoercion, (each) =>
      checkSomaticCoercion(each, asked, noticing),
    ),
  )
  const names = [
    'consentDeclaration',
    'incompetenceFinding',
    'informationGiven',
    'seriousIntervention',
    'somaticCoercion',
  ] as const
  return names.flatMap((document, at): readonly ReportsOfConsent[] => {
    const report = reports[at]
    return report === undefined ? [] : [{ document, domain: 'consent', reports: [report] }]
  })
}
