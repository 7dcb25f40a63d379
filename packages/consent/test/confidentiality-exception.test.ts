import { ask, type Citation } from '@vilkar/law'
import { expect, test } from 'vitest'
import { confidentialityException, type ConsentFacts } from '../src/index.js'
import {
  always,
  children,
  confidentiality,
  from,
  guardianship as discharge,
  injuryReports,
  penalCode,
  railAndSea,
  supervision,
  until,
} from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

type Ground = NonNullable<ConsentFacts['exceptionGround']>

const met = (exceptionGround: Ground) =>
  ({ exceptionGround, exceptionConditionsMet: true }) as const

/** The same right before and from the new chapter 5, with the provision of each. */
function renumbered(exceptionGround: Ground, before: Citation, after: Citation) {
  return [
    {
      says: `${exceptionGround}: ${before} to 2026-06-30`,
      given: met(exceptionGround),
      on: until(confidentiality),
      then: 'may-share',
      basis: [before],
    },
    {
      says: `${exceptionGround}: ${after} from 2026-07-01`,
      given: met(exceptionGround),
      on: from(confidentiality),
      then: 'may-share',
      basis: [after],
    },
  ] as const
}

examples(confidentialityException, 'hpl § 22 (1) and pbrl § 3-6 (2): consent', [
  {
    says: 'opens confidentiality as far as it goes',
    given: met('consent'),
    on: always,
    then: 'may-share',
    basis: ['hpl § 22 (1)', 'pbrl § 3-6 (2)'],
  },
])

examples(confidentialityException, 'hpl § 23: rights to inform', [
  ...renumbered('already-known', 'hpl § 23 no. 1', 'hpl § 23 a'),
  ...renumbered('no-legitimate-interest', 'hpl § 23 no. 2', 'hpl § 23 b'),
  ...renumbered('not-identifiable', 'hpl § 23 no. 3', 'hpl § 23 c'),
  ...renumbered('weighty-interests', 'hpl § 23 no. 4', 'hpl § 23 d'),
  ...renumbered('other-statute', 'hpl § 23 no. 6', 'hpl § 23 e'),
])

examples(confidentialityException, 'hpl § 23 no. 6, from 2026-07-01 § 23 e: to avert a crime', [
  {
    says: 'information must be given, on a reading of the guide of 2014, to 2015-09-30',
    given: met('avert-crime'),
    on: until(penalCode),
    then: 'must-share',
    basis: ['hpl § 23 no. 6', 'interpretation: duty-to-avert-crime'],
    force: 'interpretation',
  },
  {
    says: 'information must be given by the penal code of 2005, from 2015-10-01',
    given: met('avert-crime'),
    on: from(penalCode, confidentiality),
    then: 'must-share',
    basis: ['hpl § 23 no. 6', 'strl § 196'],
    force: 'statute',
  },
  {
    says: 'information must be given from 2026-07-01 too',
    given: met('avert-crime'),
    on: from(confidentiality),
    then: 'must-share',
    basis: ['hpl § 23 e', 'strl § 196'],
    force: 'statute',
  },
])

test('an answer on averting a crime says to 2015-09-30 that the penal code was not read', () => {
  const on = (day: string): object => ask(confidentialityException, met('avert-crime'), { on: day })
  expect(on('2015-09-30')).toMatchObject({
    confidence: 'unverified',
    unverified: ['hpl § 23 no. 6', 'interpretation: duty-to-avert-crime'],
  })
  expect(on('2015-10-01')).toMatchObject({ confidence: 'inferred' })
  expect(on('2026-07-01')).toMatchObject({ confidence: 'read' })
})

examples(confidentialityException, 'hpl § 23 no. 5, from 2026-07-01 § 34 b: animals', [
  ...renumbered('animals-at-risk', 'hpl § 23 no. 5', 'hpl § 34 b'),
])

examples(confidentialityException, 'hpl §§ 24 and 25: rights to inform', [
  {
    says: 'those who take part in the care may be told',
    given: met('cooperating-personnel'),
    on: always,
    then: 'may-share',
    basis: ['hpl § 25 (1)'],
  },
  {
    says: 'others may be told of the dead for weighty reasons',
    given: met('after-death'),
    on: always,
    then: 'may-share',
    basis: ['hpl § 24'],
  },
  ...renumbered('needs-of-patients-children', 'hpl § 25 (3)', 'hpl § 28 (1) f'),
])

examples(confidentialityException, 'hpl §§ 26 and 27, from 2026-07-01 §§ 29 a and 29 b: rights', [
  ...renumbered('management', 'hpl § 26', 'hpl § 29 a'),
  ...renumbered('expert-assignment', 'hpl § 27', 'hpl § 29 b'),
])

examples(confidentialityException, 'hpl §§ 26, 45 and 45 a: duties, some to 2026-06-30 only', [
  {
    says: 'the administration of patients had to be told to 2026-06-30',
    given: met('patient-administration'),
    on: until(confidentiality),
    then: 'must-share',
    basis: ['hpl § 26'],
  },
  {
    says: 'the administration of patients may be told from 2026-07-01',
    given: met('patient-administration'),
    on: from(confidentiality),
    then: 'may-share',
    basis: ['hpl § 28 (1) e'],
  },
  {
    says: 'personnel who treat had to be given what they needed of the record to 2026-06-30',
    given: met('record-to-treating-personnel'),
    on: until(confidentiality),
    then: 'must-share',
    basis: ['hpl § 45'],
  },
  {
    says: 'personnel who treat may be given it from 2026-07-01',
    given: met('record-to-treating-personnel'),
    on: from(confidentiality),
    then: 'may-share',
    basis: ['hpl § 25 (1)'],
  },
  {
    says: 'a discharge summary had to be sent by § 45 a from 2013-07-01',
    given: met('discharge-summary'),
    on: from(discharge, confidentiality),
    then: 'must-share',
    basis: ['hpl § 45 a'],
    force: 'statute',
  },
  {
    says: 'before that day the duty stood in a regulation that was not read',
    given: met('discharge-summary'),
    on: until(discharge),
    then: 'must-share',
    basis: ['interpretation: discharge-summary-before-2013'],
    force: 'interpretation',
  },
  {
    says: 'a discharge summary has to be sent by § 26',
    given: met('discharge-summary'),
    on: from(confidentiality),
    then: 'must-share',
    basis: ['hpl § 26'],
  },
])

test('an answer on discharge summaries before July 2013 says that the text was not read', () => {
  expect(
    ask(confidentialityException, met('discharge-summary'), { on: '2013-06-30' }),
  ).toMatchObject({ confidence: 'unverified' })
  expect(
    ask(confidentialityException, met('discharge-summary'), { on: '2013-07-01' }),
  ).toMatchObject({ confidence: 'read' })
})

examples(confidentialityException, 'hpl § 25 (3), from 2026-07-01 § 28 (1) f: minor siblings', [
  {
    says: 'were not named to 2017-12-31',
    given: met('needs-of-patients-siblings'),
    on: until(children),
    then: 'may-not-share',
    basis: ['hpl § 21', 'hpl § 25 (3)'],
  },
  {
    says: 'are from 2018-01-01 to 2026-06-30',
    given: met('needs-of-patients-siblings'),
    on: from(children, confidentiality),
    then: 'may-share',
    basis: ['hpl § 25 (3)'],
  },
  {
    says: 'are from 2026-07-01 beside the children',
    given: met('needs-of-patients-siblings'),
    on: from(confidentiality),
    then: 'may-share',
    basis: ['hpl § 28 (1) f'],
  },
])

examples(confidentialityException, 'hpl § 24 (2): the record after a death', [
  {
    says: 'next of kin have a right to see it',
    given: met('record-after-death'),
    on: always,
    then: 'must-share',
    basis: ['hpl § 24 (2)'],
    force: 'statute',
  },
])

examples(confidentialityException, 'hpl § 30: supervision', [
  {
    says: 'what the authority asks for must be given',
    given: met('supervision-on-request'),
    on: always,
    then: 'must-share',
    basis: ['hpl § 30'],
  },
  {
    says: 'the section opened nothing on one’s own initiative to 2019-06-30',
    given: met('supervision-own-initiative'),
    on: until(supervision),
    then: 'may-not-share',
    basis: ['hpl § 30'],
  },
  {
    says: 'it does from 2019-07-01',
    given: met('supervision-own-initiative'),
    on: from(supervision),
    then: 'may-share',
    basis: ['hpl § 30'],
  },
])

examples(confidentialityException, 'hpl § 34 a: rail and sea', [
  {
    says: 'weakened health might not be reported by it to 2022-03-31',
    given: met('rail-and-sea'),
    on: until(railAndSea),
    then: 'may-not-share',
    basis: ['hpl § 21'],
  },
  {
    says: 'may be reported from 2022-04-01',
    given: met('rail-and-sea'),
    on: from(railAndSea),
    then: 'may-share',
    basis: ['hpl § 34 a'],
  },
])

examples(confidentialityException, 'hpl chapter 6: duties to inform', [
  {
    says: 'police and fire service, to avert serious harm',
    given: met('avert-serious-harm'),
    on: always,
    then: 'must-share',
    basis: ['hpl § 31'],
  },
  {
    says: 'the municipal health and care service',
    given: met('municipal-health-service'),
    on: always,
    then: 'must-share',
    basis: ['hpl § 32'],
  },
  {
    says: 'the child welfare service',
    given: met('child-welfare'),
    on: always,
    then: 'must-share',
    basis: ['hpl § 33'],
  },
  {
    says: 'the authorities for driving licences',
    given: met('driving-licence'),
    on: always,
    then: 'must-share',
    basis: ['hpl § 34'],
  },
])

examples(confidentialityException, 'hpl chapter 7: duties to report', [
  {
    says: 'a birth',
    given: met('birth'),
    on: always,
    then: 'must-share',
    basis: ['hpl § 35 (1)'],
  },
  {
    says: 'a death',
    given: met('death'),
    on: always,
    then: 'must-share',
    basis: ['hpl § 36 (1)'],
  },
  {
    says: 'considerable injury to a patient, to 2017-06-30',
    given: met('serious-injury'),
    on: until(injuryReports),
    then: 'must-share',
    basis: ['hpl § 38'],
  },
  {
    says: 'injury by no duty of the personnel’s own from 2017-07-01',
    given: met('serious-injury'),
    on: from(injuryReports),
    then: 'may-not-share',
    basis: ['hpl § 21'],
  },
])

examples(confidentialityException, 'hpl § 21: no exception', [
  {
    says: 'nothing is passed on where the conditions are not met, whatever the ground',
    given: { exceptionConditionsMet: false },
    on: always,
    then: 'may-not-share',
    basis: ['hpl § 21'],
  },
  {
    says: 'whether they are met is asked, also of a duty',
    given: { exceptionGround: 'child-welfare' },
    on: always,
    then: ['must-share', 'may-not-share'],
    needed: ['exceptionConditionsMet'],
  },
])
