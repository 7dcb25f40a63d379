import type { Noticing } from '@vilkar/core/documents'
import { since } from '@vilkar/law'
import { all, when, whenNot } from './applies.js'
import {
  checkDocument,
  type CheckDocumentOptions,
  type DocumentChecklist,
  type DocumentReport,
} from './check-document.js'
import {
  incompetenceFindingDocument,
  type IncompetenceFindingDocument,
} from './incompetence-finding-document.js'
import { statutoryDuty } from './norms.js'
import { byValue, judged, stated, wherePossible } from './observe.js'

/** When something that is to be done at once was done. */
const putForward = {
  'at-once': ['met', 'met'],
  later: ['undetermined', 'later'],
  'not-put': ['unmet', 'missing'],
} as const

const hasNextOfKin = when('hasNextOfKin')
const toNextOfKin = wherePossible('putToNextOfKin', putForward)

/**
 * What a finding that a patient cannot decide must hold, and how it is made.
 *
 * Norwegian: *avgjørelse om manglende beslutningskompetanse* (to 2026-05-31 *samtykkekompetanse*).
 * Source: pbrl § 4-3 (2) to (4), in both its wordings.
 */
export const incompetenceFinding = {
  id: 'consent.incompetence-finding',
  requirements: [
    {
      id: 'decided-by-provider',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-3 (3)'],
      test: stated('decidedByProvider'),
    },
    {
      id: 'concerns-this-decision',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-3 (2)'],
      test: stated('concernsThisDecision'),
    },
    {
      id: 'listed-cause',
      ...statutoryDuty,
      from: since.coverage,
      until: since.decisionCompetence2026,
      basis: ['pbrl § 4-3 (2)'],
      test: byValue('cause', {
        'physical-disorder': ['met', 'met'],
        'mental-disorder': ['met', 'met'],
        'senile-dementia': ['met', 'met'],
        'intellectual-disability': ['met', 'met'],
        other: ['unmet', 'not-listed'],
        'not-stated': ['unmet', 'missing'],
      }),
    },
    {
      id: 'obvious',
      ...statutoryDuty,
      from: since.coverage,
      until: since.decisionCompetence2026,
      basis: ['pbrl § 4-3 (2)'],
      test: byValue('testApplied', {
        obvious: ['met', 'met'],
        'overwhelmingly-probable': ['unmet', 'too-low'],
        lower: ['unmet', 'too-low'],
        'not-stated': ['unmet', 'missing'],
      }),
    },
    {
      id: 'scope-not-understood',
      ...statutoryDuty,
      from: since.coverage,
      until: since.decisionCompetence2026,
      // A finding about the person in general was not ruled out, but has to show this.
      basis: ['pbrl § 4-3 (2)', 'interpretation: general-incompetence-before-2026'],
      test: judged('understandingOfDecision'),
    },
    {
      id: 'overwhelmingly-probable',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-3 (2)'],
      test: byValue('testApplied', {
        'overwhelmingly-probable': ['met', 'met'],
        // More than enough, but the words of the act that went before: was today's test applied?
        obvious: ['undetermined', 'earlier-test'],
        lower: ['unmet', 'too-low'],
        'not-stated': ['unmet', 'missing'],
      }),
    },
    {
      id: 'decision-not-understood',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-3 (2)'],
      test: judged('understandingOfDecision'),
    },
    {
      id: 'consequences-not-understood',
      ...statutoryDuty,
      from: since.decisionCompetence2026,
      basis: ['pbrl § 4-3 (2)'],
      test: judged('understandingOfConsequences'),
    },
    {
      id: 'facilitated',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-3 (3)', 'pbrl § 3-5 (1)'],
      test: judged('facilitation'),
    },
    {
      id: 'reasoned',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-3 (4)'],
      test: judged('reasons'),
    },
    {
      id: 'in-writing',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-3 (4)'],
      test: stated('inWriting'),
    },
    {
      id: 'put-to-patient',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-3 (4)'],
      ...wherePossible('putToPatient', putForward),
    },
    {
      id: 'put-to-next-of-kin',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-3 (4)'],
      applies: (document) => all(hasNextOfKin(document), toNextOfKin.applies(document)),
      test: toNextOfKin.test,
    },
    {
      id: 'put-to-other-personnel',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['pbrl § 4-3 (4)'],
      applies: whenNot('hasNextOfKin'),
      test: stated('putToOtherPersonnel'),
    },
  ],
} as const satisfies DocumentChecklist<IncompetenceFindingDocument>

/**
 * Checks a finding that a patient cannot decide on a matter of health care.
 *
 * Norwegian: *avgjørelse om manglende beslutningskompetanse* (to 2026-05-31 *samtykkekompetanse*).
 * Source: pbrl § 4-3 (2) to (4).
 *
 * @param document - What is known of the finding; what is left out is unknown.
 * @param options - The day asked about: the day on which the finding was made.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings, how many points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the document or the day is not one, with all issues at once.
 * @example
 * ```ts
 * import { checkIncompetenceFinding } from '@vilkar/consent/checklists'
 *
 * const finding = { testApplied: 'overwhelmingly-probable' } as const
 * const unmetOn = (on: string): number => {
 *   const report = checkIncompetenceFinding(finding, { on })
 *   return report.status === 'checked' ? report.must.unmet : 0
 * }
 * unmetOn('2026-05-31') // => 1
 * unmetOn('2026-06-01') // => 0
 * ```
 */
export function checkIncompetenceFinding(
  document: IncompetenceFindingDocument,
  options: CheckDocumentOptions,
  noticing?: Noticing,
): DocumentReport {
  return checkDocument(
    { checklist: incompetenceFinding, schema: incompetenceFindingDocument, document },
    options,
    noticing,
  )
}
