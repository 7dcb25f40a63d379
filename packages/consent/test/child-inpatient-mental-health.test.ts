import { describe } from 'vitest'
import { childInpatientMentalHealth } from '../src/index.js'
import { birthdays } from './helpers/birthdays.ts'
import { always } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const disagrees = { inpatient: true, agreesToStay: false } as const

examples(childInpatientMentalHealth, 'phvl § 2-1 (2): a child of 12 who does not agree', [
  {
    says: 'the control commission must be asked, from 12 to 15',
    given: { ...disagrees, age: { min: 12, max: 15 } },
    on: always,
    then: 'control-commission',
    basis: ['phvl § 2-1 (2)'],
  },
  {
    says: 'it need not where the child agrees',
    given: { inpatient: true, agreesToStay: true, age: 14 },
    on: always,
    then: 'not-required',
  },
  {
    says: 'it need not outside an institution',
    given: { inpatient: false },
    on: always,
    then: 'not-required',
  },
  {
    says: 'it need not for a child under 12',
    given: { ...disagrees, age: { max: 11 } },
    on: always,
    then: 'not-required',
  },
])

examples(childInpatientMentalHealth, 'phvl § 2-1 (1): 16 years', [
  {
    says: 'the rule is read to be about children under 16, who do not consent themselves',
    given: { ...disagrees, age: { min: 16, max: 17 } },
    on: always,
    then: 'not-required',
    basis: ['phvl § 2-1 (1)', 'interpretation: control-commission-16-to-17'],
    force: 'interpretation',
  },
  {
    says: 'an adult is no child',
    given: { ...disagrees, age: 18 },
    on: always,
    then: 'not-required',
    basis: ['phvl § 2-1 (2)'],
    force: 'statute',
  },
])

describe('phvl § 2-1 (2): by birth date', () => {
  const question = 'childInpatientMentalHealth'
  birthdays([
    {
      question,
      facts: disagrees,
      age: 12,
      on: '2012-06-01',
      before: 'not-required',
      from: 'control-commission',
    },
    {
      question,
      facts: disagrees,
      age: 12,
      on: '2026-08-01',
      before: 'not-required',
      from: 'control-commission',
    },
    {
      question,
      facts: disagrees,
      age: 16,
      on: '2026-08-01',
      before: 'control-commission',
      from: 'not-required',
    },
  ])
})
