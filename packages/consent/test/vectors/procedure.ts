import type { CheckReport } from '@vilkar/core'
import {
  checkIncompetenceFinding,
  checkSeriousIntervention,
  checkSomaticCoercion,
  type DocumentReport,
  type IncompetenceFindingDocument,
  type SeriousInterventionDocument,
  type SomaticCoercionDocument,
} from '../../src/checklists/index.js'
import { anyDay } from '../helpers/days.ts'

type Status = CheckReport['findings'][number]['status']

/** What a checklist finds of the procedure of a vector. */
export interface Procedure {
  readonly id: string
  readonly says: string
  readonly on: readonly string[]
  readonly check: (on: string) => DocumentReport
  /** The findings expected, by requirement. */
  readonly expect: Readonly<Record<string, Status>>
}

const finding: IncompetenceFindingDocument = {
  cause: 'intellectual-disability',
  testApplied: 'overwhelmingly-probable',
}
const surgery: SeriousInterventionDocument = {
  adult: true,
  competenceFoundLacking: true,
  interest: 'sufficient',
  probableConsent: 'sufficient',
  nextOfKinAsked: 'asked',
  nextOfKinRecorded: true,
  decidedByResponsible: true,
  consultation: 'before-decision',
  opinionsRecorded: true,
  objects: false,
  treatmentFor: 'somatic',
  seriousMentalDisorder: false,
}
const resisted: SomaticCoercionDocument = {
  over16: true,
  competenceFoundLacking: true,
  objects: true,
  treatmentFor: 'somatic',
  trustBuilding: 'tried',
  essentialHarm: 'sufficient',
  necessity: 'sufficient',
  proportionality: 'sufficient',
  clearlyBest: 'sufficient',
}

/** A decision on coercion that is valid from a day, for a year or a day more. */
function coercion(on: string, months: string): SomaticCoercionDocument {
  const year = String(Number(on.slice(0, 4)) + 1)
  return { ...resisted, validFrom: on, validThrough: `${year}${months}` }
}

/** E13 to E15: what must have been done. */
export const procedures: readonly Procedure[] = [
  {
    id: 'E13',
    says: 'on the last day of the old test, inability that is only probable is too little',
    on: ['2026-05-31'],
    check: (on) => checkIncompetenceFinding(finding, { on }),
    expect: { obvious: 'unmet', 'listed-cause': 'met' },
  },
  {
    id: 'E13',
    says: 'on the first day of the new test it is enough, and no cause is asked for',
    on: ['2026-06-01'],
    check: (on) => checkIncompetenceFinding(finding, { on }),
    expect: { 'overwhelmingly-probable': 'met' },
  },
  {
    id: 'E14',
    says: 'interest, likely wish, next of kin, consultation and record are all there',
    on: anyDay,
    check: (on) => checkSeriousIntervention(surgery, { on }),
    expect: {
      interest: 'met',
      'probable-consent': 'met',
      'next-of-kin-asked': 'met',
      'next-of-kin-recorded': 'met',
      'decided-by-responsible': 'met',
      'others-consulted': 'met',
      'opinions-recorded': 'met',
      'no-objection': 'met',
    },
  },
  {
    id: 'E14',
    says: 'without consultation, or with next of kin left unasked, something is lacking',
    on: anyDay,
    check: (on) =>
      checkSeriousIntervention(
        { ...surgery, consultation: 'none', nextOfKinAsked: 'not-asked' },
        { on },
      ),
    expect: { 'others-consulted': 'unmet', 'next-of-kin-asked': 'unmet' },
  },
  {
    id: 'E15',
    says: 'trust building, essential harm, necessity, proportion and the clearly best solution',
    on: anyDay,
    check: (on) => checkSomaticCoercion(coercion(on, on.slice(4)), { on }),
    expect: {
      'over-16': 'met',
      objects: 'met',
      somatic: 'met',
      'trust-building': 'met',
      'essential-harm': 'met',
      necessary: 'met',
      proportionate: 'met',
      'clearly-best': 'met',
      'at-most-one-year': 'met',
    },
  },
  {
    id: 'E15',
    says: 'a decision for more than a year is too long',
    on: anyDay,
    check: (on) => checkSomaticCoercion(coercion(on, '-12-31'), { on }),
    expect: { 'at-most-one-year': 'unmet' },
  },
]
