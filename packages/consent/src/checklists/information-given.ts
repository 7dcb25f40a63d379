import type { Observation } from '@vilkar/core'
import type { Noticing } from '@vilkar/core/documents'
import { since } from '@vilkar/law'
import {
  checkDocument,
  type CheckDocumentOptions,
  type DocumentChecklist,
  type DocumentReport,
} from './check-document.js'
import {
  informationGivenDocument,
  type InformationGivenDocument,
} from './information-given-document.js'
import { recommended, statutoryDuty } from './norms.js'
import { byValue, judged, must, observe, stated, wherePossible } from './observe.js'

type Document = InformationGivenDocument

/** Whether an exception is invoked. It does not apply by itself. */
function excepted({ exception }: Document): boolean {
  return Boolean(exception) && exception !== 'none'
}

/**
 * Makes a test whose lack is a question, not a breach, where an exception is invoked: whether the
 * exception covers it, a reader must say.
 */
function unlessExcepted<M extends string>(
  test: (document: Document) => readonly Observation<M>[],
): (document: Document) => readonly Observation<M | 'excepted'>[] {
  return (document) =>
    excepted(document)
      ? test(document).map((seen) =>
          seen.status === 'unmet' ? { ...seen, status: 'undetermined', message: 'excepted' } : seen,
        )
      : test(document)
}

/** Looks whether the information came before the consent that rests on it. */
function beforeConsent({
  informedOn,
  consentedOn,
}: Document): readonly Observation<'met' | 'too-late' | 'unknown'>[] {
  if (!informedOn) return [{ status: 'undetermined', at: '/informedOn', message: 'unknown' }]
  if (!consentedOn) return [{ status: 'undetermined', at: '/consentedOn', message: 'unknown' }]
  return informedOn <= consentedOn
    ? [{ status: 'met', at: '/informedOn', message: 'met' }]
    : [{ status: 'unmet', at: '/informedOn', message: 'too-late' }]
}

const traits = ['age', 'maturity', 'experience', 'cultureAndLanguage', 'otherConditions'] as const

const advised = {
  ...recommended,
  from: since.coverage,
  basis: ['guidance: habilitation guide 2014 § 1.4'],
} as const

/**
 * What whoever consents to health care must have been told, and how, for the consent to be valid.
 *
 * Norwegian: *informasjon før samtykke*. Source: pbrl § 4-1 (1), § 3-1 (1), § 3-2 (1) to (3), § 3-5;
 * the habilitation guide of 2014, § 1.4, which recommends.
 */
export const informationGiven = {
  id: 'consent.information-given',
  requirements: [
    {
      id: 'own-health',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-1 (1)', 'pbrl § 3-2 (1)'],
      test: unlessExcepted(judged('ownHealth')),
    },
    {
      id: 'content-of-care',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-1 (1)', 'pbrl § 3-2 (1)'],
      test: unlessExcepted(judged('contentOfCare')),
    },
    {
      id: 'risks',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 3-2 (1)'],
      test: unlessExcepted(stated('risks')),
    },
    {
      id: 'side-effects',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 3-2 (1)'],
      test: unlessExcepted(stated('sideEffects')),
    },
    {
      id: 'before-consent',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-1 (1)'],
      test: beforeConsent,
    },
    {
      id: 'exception-grounded',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 3-2 (2)', 'pbrl § 3-2 (3)'],
      applies: excepted,
      test: judged('exceptionGrounds'),
    },
    {
      id: 'not-against-will',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 3-2 (2)'],
      test: byValue('toldAgainstWill', {
        nothing: ['met', 'met'],
        'to-prevent-harm': ['undetermined', 'harm'],
        'by-law': ['undetermined', 'law'],
        'for-other-reasons': ['unmet', 'present'],
      }),
    },
    {
      id: 'adapted',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 3-5 (1)'],
      test: ({ adaptedTo }) =>
        traits.flatMap((trait) => observe(`/adaptedTo/${trait}`, adaptedTo?.[trait], must)),
    },
    {
      id: 'considerate',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 3-5 (1)'],
      test: stated('considerate'),
    },
    {
      id: 'understanding-checked',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 3-5 (2)'],
      ...wherePossible('understandingChecked', {
        checked: ['met', 'met'],
        'not-checked': ['unmet', 'missing'],
      }),
    },
    {
      id: 'noted-in-record',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 3-5 (3)'],
      test: stated('notedInRecord'),
    },
    {
      id: 'participation-adapted',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 3-1 (1)'],
      test: judged('participationAdapted'),
    },
    { id: 'purpose', ...advised, test: unlessExcepted(stated('purpose')) },
    { id: 'methods', ...advised, test: unlessExcepted(stated('methods')) },
    { id: 'expected-benefits', ...advised, test: unlessExcepted(stated('expectedBenefits')) },
    { id: 'possible-dangers', ...advised, test: unlessExcepted(stated('possibleDangers')) },
    { id: 'basis-for-decision', ...advised, test: unlessExcepted(judged('basisForDecision')) },
  ],
} as const satisfies DocumentChecklist<InformationGivenDocument>

/**
 * Checks whether whoever consents to health care was told what a valid consent needs.
 *
 * Norwegian: *informasjon før samtykke*. Source: pbrl § 4-1 (1), § 3-1 (1), § 3-2 (1) to (3), § 3-5,
 * and the habilitation guide of 2014, § 1.4.
 *
 * @param document - What is known of the information given; what is left out is unknown.
 * @param options - The day asked about.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the document or the day is not one, with all issues at once.
 * @example
 * ```ts
 * import { checkInformationGiven } from '@vilkar/consent/checklists'
 *
 * const report = checkInformationGiven({ risks: false, methods: false }, { on: '2026-03-01' })
 * report.status === 'checked' && [report.must.unmet, report.should.unmet] // => [1, 1]
 * ```
 */
export function checkInformationGiven(
  document: InformationGivenDocument,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  return checkDocument(
    { checklist: informationGiven, schema: informationGivenDocument, document },
    options,
    noticing,
  )
}
