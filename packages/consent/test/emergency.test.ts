import { describe, expect, test } from 'vitest'
import { consentEmergency, type ConsentFacts } from '../src/index.js'
import { outcomesOf } from './helpers/birthdays.ts'
import { always, anyDay } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const urgent = { urgency: 'urgent', refusalStands: false, othersHaveTakenOver: false } as const

examples(consentEmergency, 'hpl § 7 (1): urgent help', [
  {
    says: 'help is given at once, whether the patient can consent or objects',
    given: urgent,
    on: always,
    then: 'help-at-once',
    basis: ['hpl § 7 (1)'],
  },
  {
    says: 'a refusal under the patients’ rights act stands',
    given: { ...urgent, refusalStands: true },
    on: always,
    then: 'refusal-stands',
    basis: ['hpl § 7 (1)', 'pbrl § 4-9 (1)', 'pbrl § 4-9 (2)'],
  },
  {
    says: 'there is no such duty where the help is not urgent',
    given: { urgency: 'not-urgent' },
    on: always,
    then: 'no-emergency',
    basis: ['hpl § 7 (1)'],
  },
])

examples(consentEmergency, 'hpl § 7 (2): doubt', [
  {
    says: 'the examinations needed are made',
    given: { ...urgent, urgency: 'in-doubt' },
    on: always,
    then: 'examine',
    basis: ['hpl § 7 (2)'],
  },
])

examples(consentEmergency, 'hpl § 7 (3): others have taken responsibility', [
  {
    says: 'the duty no longer applies, in urgency or in doubt',
    given: { ...urgent, urgency: ['urgent', 'in-doubt'], othersHaveTakenOver: true },
    on: always,
    then: 'others-have-taken-over',
    basis: ['hpl § 7 (3)'],
  },
])

describe('hpl § 7 (1) and pbrl § 4-9: a refusal in an emergency', () => {
  const refuses: ConsentFacts = {
    urgency: 'urgent',
    othersHaveTakenOver: false,
    refused: 'blood-products',
    seriousConviction: true,
    informedAndUnderstood: true,
    personalCapacityDeprived: false,
  }
  const rows: readonly (readonly [string, ConsentFacts, readonly string[]])[] = [
    ['an adult’s stands', { ...refuses, age: 18 }, ['refusal-stands']],
    ['a 17-year-old’s does not', { ...refuses, age: 17 }, ['help-at-once']],
    ['any other refusal does not', { ...refuses, age: 18, refused: 'other' }, ['help-at-once']],
    [
      'an unconscious adult who refuses nothing is helped, whatever else is unknown',
      { urgency: 'urgent', othersHaveTakenOver: false, refused: 'nothing' },
      ['help-at-once'],
    ],
    [
      'an adult’s may stand or not while the conviction is unknown',
      { ...refuses, age: 18, seriousConviction: null },
      ['help-at-once', 'refusal-stands'],
    ],
  ]
  test.each(rows)('%s', (_, facts, expected) => {
    const answers = anyDay.map((on) => outcomesOf(facts, on, 'emergency'))
    expect(answers).toEqual(anyDay.map(() => expected))
  })
})
