import { describe, expect, test } from 'vitest'
import { examples } from '@vilkar/testing/answers'
import { priorityStartDeadline } from '../src/index.js'
import {
  eras,
  from,
  fromUnsuspended,
  individualDeadline,
  reform2015,
  reform2024,
  suspended2020,
  unsuspended2020,
  youngPatients,
} from './helpers/days.ts'

examples(
  priorityStartDeadline,
  'priof §§ 4 and 4 a: the deadline for the start (§ 8.3, D4 and D5)',
  [
    {
      says: 'E1: the text was not read',
      given: { rightToSpecialistCare: true },
      on: eras.E1,
      then: 'not-regulated',
    },
    {
      says: 'there is none without a right',
      given: { rightToSpecialistCare: false },
      on: from(individualDeadline),
      then: 'no-deadline',
    },
    {
      says: 'individual for everyone to 2008-08-31',
      given: { rightToSpecialistCare: true },
      on: from(individualDeadline, youngPatients),
      then: 'deadline-for-care',
      basis: ['priof § 4'],
    },
    {
      says: 'at most 65 working days under 23 with a mental disorder or addiction, from 2008-09-01',
      given: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: 22 },
      on: from(youngPatients, reform2015),
      then: 'deadline-for-care-within-65-working-days',
      basis: ['priof § 4 a (2)', 'interpretation: start-deadline-age'],
    },
    {
      says: 'at most 65 working days for examination or treatment, from 2015-11-01',
      given: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: 22 },
      on: fromUnsuspended(reform2015, reform2024),
      then: 'deadline-for-examination-or-treatment-within-65-working-days',
      basis: ['priof § 4 a'],
    },
    {
      says: 'received from 2020-03-28 to 2020-05-26 there was none, but care within a sound time',
      given: { rightToSpecialistCare: true },
      on: from(suspended2020, unsuspended2020),
      then: 'within-sound-time',
      basis: [
        'covf § 3 (2)',
        'covf § 9 (1) no. 1',
        'covf § 9 (1) no. 2',
        'interpretation: suspension-2020',
      ],
      force: 'regulation',
    },
    {
      says: 'it had to be the day before, and again from 2020-05-27',
      given: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: 23 },
      on: ['2020-03-27', '2020-05-27'],
      then: 'deadline-for-examination-or-treatment',
      basis: ['pbrl § 2-1 b (2)', 'priof § 4', 'priof § 4 a'],
      force: 'statute',
    },
    {
      says: 'at most 65 working days for the start, from 2024-06-01',
      given: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: 22 },
      on: eras.E5,
      then: 'deadline-for-start-within-65-working-days',
      basis: ['pbrl § 2-2 a (2)', 'priof § 4 a'],
    },
    {
      says: 'the cap ends on the birthday of 23',
      given: { rightToSpecialistCare: true, mentalDisorderOrAddiction: true, age: 23 },
      on: eras.E5,
      then: 'deadline-for-start',
    },
    {
      says: 'a child in habilitation has it not merely by being young',
      given: { rightToSpecialistCare: true, mentalDisorderOrAddiction: false, age: 8 },
      on: eras.E5,
      then: 'deadline-for-start',
    },
    {
      says: 'the age is not asked for without such a condition',
      given: { rightToSpecialistCare: true, mentalDisorderOrAddiction: false },
      on: fromUnsuspended(reform2015, reform2024),
      then: 'deadline-for-examination-or-treatment',
    },
  ],
)

describe('the field of habilitation', () => {
  test('is nothing that the cap looks at', () => {
    expect(Object.keys(priorityStartDeadline.inputs)).toEqual([
      'rightToSpecialistCare',
      'waitedSixMonths2004',
      'mentalDisorderOrAddiction',
      'age',
    ])
  })
})
