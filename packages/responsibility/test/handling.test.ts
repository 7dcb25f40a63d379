import { expect, test } from 'vitest'
import {
  caseHandling,
  contractingOut,
  habilitationProcess,
  workOrientedStay,
} from '../src/index.js'
import {
  always,
  carerSupport,
  criteria,
  definition,
  from,
  longStay,
  longStayAgain,
  until,
} from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const planned = {
  goalDirectedCooperation: true,
  plannedAndTimeLimited: true,
  supportsOwnEffort: true,
} as const
const characteristic = {
  goalDirectedCooperation: true,
  functionLimitedOrAtRisk: true,
  coordinatedMeasures: true,
} as const

examples(habilitationProcess, 'what habilitation and rehabilitation are (hrf § 3)', [
  {
    says: 'to 2018-04-30 planned and time-limited processes towards clear goals',
    given: planned,
    on: until(definition),
    then: 'within-the-definition',
    basis: ['hrf § 3'],
    force: 'regulation',
  },
  {
    says: 'to 2018-04-30 nothing without a limit in time',
    given: { ...planned, plannedAndTimeLimited: false },
    on: until(definition),
    then: 'outside-the-definition',
  },
  {
    says: 'to 2018-04-30 nothing that does not support the person’s own effort',
    given: { ...planned, supportsOwnEffort: false },
    on: until(definition),
    then: 'outside-the-definition',
  },
  {
    says: 'from 2018-05-01 cooperation with coordinated measures, limited in time or not',
    given: { ...characteristic, plannedAndTimeLimited: false },
    on: from(definition),
    then: 'within-the-definition',
    basis: ['hrf § 3'],
    force: 'regulation',
  },
  {
    says: 'from 2018-05-01 only where functioning is limited or at risk',
    given: { ...characteristic, functionLimitedOrAtRisk: false },
    on: from(definition),
    then: 'outside-the-definition',
    force: 'interpretation',
  },
  {
    says: 'from 2018-05-01 a characteristic that is lacking is for judgement',
    given: { ...characteristic, coordinatedMeasures: false },
    on: from(definition),
    then: 'requires-judgement',
    basis: ['interpretation: habilitation-characteristics'],
    force: 'interpretation',
  },
  {
    says: 'never what one does alone',
    given: { goalDirectedCooperation: false },
    on: always,
    then: 'outside-the-definition',
  },
])

examples(contractingOut, 'services by agreement (hol § 3-1 (5), sphl § 2-1 a, hpl §§ 4 and 16)', [
  {
    says: 'may be given by another for the municipality',
    given: { contractedBy: 'municipality', contractMatter: 'giving-the-service' },
    on: always,
    then: 'may-be-given-by-another',
    basis: ['hol § 3-1 (5)'],
    force: 'statute',
  },
  {
    says: 'may be for the region, by the sixth paragraph to 2019-12-31',
    given: { contractedBy: 'regional-health-authority', contractMatter: 'giving-the-service' },
    on: until(criteria),
    then: 'may-be-given-by-another',
    basis: ['sphl § 2-1 a (6)'],
  },
  {
    says: 'may be for the region, by the seventh from 2020-01-01',
    given: { contractedBy: 'regional-health-authority', contractMatter: 'giving-the-service' },
    on: from(criteria),
    then: 'may-be-given-by-another',
    basis: ['sphl § 2-1 a (7)'],
  },
  {
    says: 'stay with whoever has to see to them',
    given: { contractMatter: 'seeing-to-the-service' },
    on: always,
    then: 'stays-with-contracting-body',
  },
  {
    says: 'have to be sound, by the act that covers whoever gives them',
    given: { contractedBy: 'municipality', contractMatter: 'sound-service' },
    on: always,
    then: 'provider-has-to-be-sound',
    basis: ['hol § 1-2 (1) sentence 1', 'hol § 4-1 (1)'],
  },
  {
    says: 'have to be sound in the specialist service as well',
    given: { contractedBy: 'regional-health-authority', contractMatter: 'sound-service' },
    on: always,
    then: 'provider-has-to-be-sound',
    basis: ['sphl § 1-2 (1)', 'sphl § 2-2'],
  },
  {
    says: 'are organised so that personnel can keep their duties',
    given: { contractMatter: 'organisation' },
    on: always,
    then: 'provider-has-to-organise',
    basis: ['hpl § 16 (1)'],
  },
  {
    says: 'leave each of the personnel with their own duty',
    given: { contractMatter: 'sound-work-of-each' },
    on: always,
    then: 'each-has-to-work-soundly',
  },
  {
    says: 'follow the regulation on habilitation and rehabilitation',
    given: { contractMatter: 'habilitation-regulation' },
    on: always,
    then: 'regulation-applies',
    basis: ['hrf § 2 (1)'],
    force: 'regulation',
  },
  {
    says: 'leave plan and coordinator with the municipality that made the agreement',
    given: { contractedBy: 'municipality', contractMatter: 'plan-and-coordinator' },
    on: always,
    then: 'contracting-body-keeps-duty',
    basis: ['hol § 7-1 (1)', 'hol § 7-2'],
    force: 'statute',
  },
  {
    says: 'give an institution under agreement the duties of the trust on both, by a named reading',
    given: { contractedBy: 'regional-health-authority', contractMatter: 'plan-and-coordinator' },
    on: always,
    then: 'same-as-health-trust',
    basis: ['sphl § 2-5 (1)', 'interpretation: private-institution-plan-and-coordinator'],
    force: 'interpretation',
  },
  {
    says: 'leave the coordinating unit with the municipality',
    given: { contractedBy: 'municipality', contractMatter: 'coordinating-unit' },
    on: always,
    then: 'contracting-body-keeps-duty',
    basis: ['hol § 7-3'],
  },
  {
    says: 'ask no coordinating unit of an institution under agreement',
    given: { contractedBy: 'regional-health-authority', contractMatter: 'coordinating-unit' },
    on: always,
    then: 'no-unit-required',
    basis: ['sphl § 2-5 b'],
    force: 'statute',
  },
])

examples(caseHandling, 'municipal decisions (pbrl § 2-7)', [
  {
    says: 'are individual decisions on the services listed, for more than two weeks',
    given: { decisionOn: ['home-health-services', 'respite-care'], longerThanTwoWeeks: true },
    on: always,
    then: 'individual-decision-rules',
    basis: ['pbrl § 2-7 (2) sentence 1'],
    force: 'statute',
  },
  {
    says: 'are none for two weeks or less',
    given: { decisionOn: 'user-managed-assistance', longerThanTwoWeeks: false },
    on: always,
    then: 'not-individual-decision-rules',
  },
  {
    says: 'are none on habilitation and rehabilitation, however long',
    given: { decisionOn: 'habilitation-and-rehabilitation' },
    on: always,
    then: 'not-individual-decision-rules',
    basis: ['pbrl § 2-7 (1)'],
  },
  {
    says: 'are none on a plan or a coordinator',
    given: { decisionOn: 'plan-or-coordinator' },
    on: always,
    then: 'not-individual-decision-rules',
  },
  {
    says: 'on the criteria for a long stay there were none to 2017-06-30',
    given: { decisionOn: 'long-stay-criteria' },
    on: until(longStay),
    then: 'no-such-decision',
    basis: ['interpretation: long-stay-decisions'],
    force: 'interpretation',
  },
  {
    says: 'on them are individual decisions from 2017-07-01, however long, by the act',
    given: { decisionOn: 'long-stay-criteria', longerThanTwoWeeks: false },
    on: [...from(longStay, carerSupport), ...from(longStayAgain)],
    then: 'individual-decision-rules',
    basis: ['pbrl § 2-7 (2) sentence 2', 'hol § 3-2 a (4)'],
    force: 'statute',
  },
  {
    says: 'and by a reading while the sentence was out of the act',
    given: { decisionOn: 'long-stay-criteria' },
    on: from(carerSupport, longStayAgain),
    then: 'individual-decision-rules',
    basis: ['interpretation: long-stay-decisions'],
    force: 'interpretation',
  },
])

const dayOffer = { suitableDayOffer: true } as const

examples(workOrientedStay, 'a stay in work-oriented rehabilitation (guide 2014 § 1.1)', [
  {
    says: 'may be right without a day offer nearby',
    given: { suitableDayOffer: false },
    on: always,
    then: 'may-be-right',
    force: 'guidance',
  },
  {
    says: 'may be right for other surroundings',
    given: { ...dayOffer, changeOfSurroundings: true },
    on: always,
    then: 'may-be-right',
  },
  {
    says: 'may be right for heavier health problems',
    given: { ...dayOffer, changeOfSurroundings: false, heavierHealthProblems: true },
    on: always,
    then: 'may-be-right',
  },
  {
    says: 'is not named otherwise',
    given: { ...dayOffer, changeOfSurroundings: false, heavierHealthProblems: false },
    on: always,
    then: 'not-named',
    force: 'guidance',
  },
])

test('every row on a work-oriented stay rests on that chapter of the guide and on nothing else', () => {
  for (const { id, basis } of workOrientedStay.rows) {
    expect(basis, id).toEqual(['guidance: habilitation guide 2014 § 1.1'])
  }
})
