import { examples } from '../../core/test/helpers/examples.ts'
import { describe, expect, test } from 'vitest'
import {
  assessPriority,
  dutiesOwed,
  priorityDuties,
  priorityRankingCriteria,
  referralReturn,
} from '../src/index.js'
import { eras, from, individualDeadline, reform2015, reform2024 } from './helpers/days.ts'

examples(priorityRankingCriteria, 'priof §§ 2 and 2 a: which criteria rank patients (§ 8.2)', [
  {
    says: 'E1: the text was not read',
    given: { right: true },
    on: eras.E1,
    then: 'not-regulated',
  },
  {
    says: 'E2: the sickest first, say the official notes',
    given: { right: true },
    on: eras.E2,
    then: 'sickest-first',
    force: 'guidance',
  },
  {
    says: 'E2: those without a right after them',
    given: { right: false },
    on: eras.E2,
    then: 'after-patients-with-right',
    force: 'guidance',
  },
  {
    says: 'E3: severity and urgency, with weight on loss of prognosis',
    given: { right: true },
    on: eras.E3,
    then: 'severity-and-urgency',
    basis: ['priof § 2 a'],
    force: 'regulation',
  },
  {
    says: 'E4: benefit, severity, resources',
    given: { right: true },
    on: eras.E4,
    then: 'benefit-severity-resources',
    basis: ['priof § 2 a'],
  },
  {
    says: 'E5: benefit, resources, severity, with coping',
    given: { right: true },
    on: eras.E5,
    then: 'benefit-resources-severity-with-coping',
    basis: ['priof § 2'],
  },
  {
    says: 'from E3 on they are for patients with a right',
    given: { right: false },
    on: from(reform2015),
    then: 'does-not-apply',
  },
])

examples(priorityDuties, 'pbrl §§ 2-2 and 2-2 a, priof § 5: what the service owes', [
  {
    says: 'E2: a deadline, and information in writing',
    given: { right: true },
    on: eras.E2,
    then: 'deadline-and-information',
    basis: ['pbrl § 2-2 (2)', 'priof § 5'],
  },
  {
    says: 'E3 and E4: an appointment before the deadline as well',
    given: { right: true },
    on: [...eras.E3, ...eras.E4],
    then: 'deadline-appointment-and-information',
    basis: ['pbrl § 2-2 (2)', 'pbrl § 2-2 (4)'],
  },
  {
    says: 'E5: within the deadline, and then a sound course of care',
    given: { right: true },
    on: eras.E5,
    then: 'deadline-appointment-course-and-information',
    basis: [
      'pbrl § 2-2 a (2)',
      'pbrl § 2-2 a (3)',
      'interpretation: priority-conditions-reference',
    ],
  },
  {
    says: 'E2: who has no right is told so, and how to complain',
    given: { right: false },
    on: eras.E2,
    then: 'information',
    basis: ['priof § 5'],
  },
  {
    says: 'from E3 on within ten working days',
    given: { right: false },
    on: from(reform2015),
    then: 'information-within-10-working-days',
  },
  {
    says: 'E1: the text was not read',
    given: { right: false },
    on: eras.E1,
    then: 'not-regulated',
  },
])

examples(referralReturn, 'pbrl §§ 2-2 and 2-2 a: an incomplete referral (§ 8.5, rules 1 to 4)', [
  {
    says: 'was assessed after obtaining what was necessary, to 2015-10-31',
    given: { referralIncomplete: true },
    on: from(individualDeadline, reform2015),
    then: 'must-assess-and-obtain-what-is-missing',
    basis: ['pbrl § 2-2 (3)', 'interpretation: referral-clock'],
    force: 'statute',
  },
  {
    says: 'is assessed as it is from 2015-11-01, while its time limit runs',
    given: { referralIncomplete: true },
    on: from(reform2015, reform2024),
    then: 'must-assess-as-it-is',
    basis: [
      'pbrl § 2-2 (1)',
      'guidance: national referral guide 2018',
      'interpretation: referral-clock',
    ],
  },
  {
    says: 'by § 2-2 a from 2024-06-01',
    given: { referralIncomplete: true },
    on: eras.E5,
    then: 'must-assess-as-it-is',
    basis: ['pbrl § 2-2 a (2)', 'interpretation: referral-clock'],
  },
  {
    says: 'is assessed, also where nobody knows yet what it lacks',
    given: {},
    on: from(reform2015),
    then: ['must-assess', 'must-assess-as-it-is'],
    needed: ['referralIncomplete'],
  },
])

describe('priof § 5: what is owed, written out', () => {
  const owed = (received: string, rightFound: boolean): unknown =>
    assessPriority({ received, rightFound }, { on: '2026-07-28' }).owed

  test('an appointment before the deadline from 2015-11-01, within it from 2024-06-01', () => {
    expect([
      owed('2015-10-31', true),
      owed('2015-11-01', true),
      owed('2024-05-31', true),
      owed('2024-06-01', true),
    ]).toMatchObject([
      { deadline: true, appointment: 'none' },
      { deadline: true, appointment: 'before-deadline' },
      { deadline: true, appointment: 'before-deadline' },
      { deadline: true, appointment: 'within-deadline', soundCourse: true },
    ])
  })

  test('the result, complaints and a new assessment are told whatever the result', () => {
    for (const outcome of priorityDuties.outcomes) {
      const { to, of } = dutiesOwed(outcome)?.information ?? { to: [], of: [] }
      if (outcome === 'not-regulated') expect([to, of]).toEqual([[], []])
      else {
        expect(to).toEqual(['patient', 'referrer'])
        expect(of).toEqual(expect.arrayContaining(['result', 'complaint', 'new-assessment']))
      }
    }
    expect(owed('2026-07-01', false)).toMatchObject({
      deadline: false,
      information: { withinWorkingDays: 10 },
    })
  })

  test('what the deadline is for was told from 2015-11-01 to 2024-05-31', () => {
    const told = (received: string): boolean =>
      JSON.stringify(owed(received, true)).includes('what-the-deadline-is-for')
    expect(['2015-10-31', '2015-11-01', '2024-05-31', '2024-06-01'].map(told)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('nothing is written out where it is open, or was not read', () => {
    expect(assessPriority({}, { on: '2026-07-28' }).owed).toBeUndefined()
    expect(owed('2004-08-31', true)).toBeUndefined()
  })
})
