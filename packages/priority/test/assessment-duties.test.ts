import { examples } from '@vilkar/testing/answers'
import { describe, expect, test } from 'vitest'
import {
  assessPriority,
  dutiesOwed,
  priorityDuties,
  priorityRankingCriteria,
  referralReturn,
  type DutiesOwed,
} from '../src/index.js'
import {
  addiction2008,
  eras,
  from,
  fromUnsuspended,
  individualDeadline,
  later,
  reform2015,
  reform2024,
  suspended2020,
  unsuspended2020,
} from './helpers/days.ts'

const hospital = { referredTo: 'hospital-or-clinic' } as const

examples(priorityRankingCriteria, 'priof §§ 2 and 2 a: which criteria rank patients (§ 8.2)', [
  {
    says: 'E1: the text was not read',
    given: { rightToSpecialistCare: true },
    on: eras.E1,
    then: 'not-regulated',
  },
  {
    says: 'E2: the sickest first, say the official notes',
    given: { rightToSpecialistCare: true },
    on: eras.E2,
    then: 'sickest-first',
    force: 'guidance',
  },
  {
    says: 'E2: those without a right after them',
    given: { rightToSpecialistCare: false },
    on: eras.E2,
    then: 'after-patients-with-right',
    force: 'guidance',
  },
  {
    says: 'E3: severity and urgency, with weight on loss of prognosis',
    given: { rightToSpecialistCare: true },
    on: eras.E3,
    then: 'severity-and-urgency',
    basis: ['priof § 2 a'],
    force: 'regulation',
  },
  {
    says: 'E4: benefit, severity, resources',
    given: { rightToSpecialistCare: true },
    on: eras.E4,
    then: 'benefit-severity-resources',
    basis: ['priof § 2 a'],
  },
  {
    says: 'E5: benefit, resources, severity, with coping',
    given: { rightToSpecialistCare: true },
    on: eras.E5,
    then: 'benefit-resources-severity-with-coping',
    basis: ['priof § 2'],
  },
  {
    says: 'from E3 on they are for patients with a right',
    given: { rightToSpecialistCare: false },
    on: from(reform2015),
    then: 'does-not-apply',
  },
])

examples(priorityDuties, 'pbrl §§ 2-2 and 2-2 a, priof § 5: what the service owes', [
  {
    says: 'E2: a deadline, information in writing, and when care can be expected',
    given: { ...hospital, rightToSpecialistCare: true },
    on: eras.E2,
    then: 'deadline-information-and-expected-time',
    basis: ['pbrl § 2-2 (1)', 'pbrl § 2-2 (2)', 'priof § 5'],
  },
  {
    says: 'E2: at institutions outside § 2-2 (1) nothing on when care can be expected',
    given: { referredTo: 'other-institution', rightToSpecialistCare: true },
    on: eras.E2,
    then: 'deadline-and-information',
    basis: ['priof § 4', 'priof § 5', 'interpretation: assessment-right-scope'],
  },
  {
    says: 'E3 and E4: an appointment before the deadline as well',
    given: { rightToSpecialistCare: true },
    on: fromUnsuspended(reform2015, reform2024),
    then: 'deadline-appointment-and-information',
    basis: ['pbrl § 2-2 (2)', 'pbrl § 2-2 (4)'],
  },
  {
    says: 'E5: within the deadline, and then a sound course of care',
    given: { rightToSpecialistCare: true },
    on: eras.E5,
    then: 'deadline-appointment-course-and-information',
    basis: [
      'pbrl § 2-2 a (2)',
      'pbrl § 2-2 a (3)',
      'interpretation: priority-conditions-reference',
    ],
  },
  {
    says: 'E2: who has no right is told so, how to complain, and when care can be expected',
    given: { ...hospital, rightToSpecialistCare: false },
    on: eras.E2,
    then: 'information-and-expected-time',
    basis: ['pbrl § 2-2 (1)', 'priof § 5'],
  },
  {
    says: 'E2: an addiction institution had to say when from 2008-01-01',
    given: { referredTo: 'addiction-institution', rightToSpecialistCare: false },
    on: ['2008-01-01', later(reform2015, -1)],
    then: 'information-and-expected-time',
    basis: ['pbrl § 2-2 (1)'],
  },
  {
    says: 'E2: and not the day before',
    given: { referredTo: 'addiction-institution', rightToSpecialistCare: false },
    on: [individualDeadline, '2007-12-31'],
    then: 'information',
  },
  {
    says: 'E3 and E4: of the result within ten working days; for complaints the act set no number',
    given: { rightToSpecialistCare: false },
    on: fromUnsuspended(reform2015, reform2024),
    then: 'information-with-result-within-10-working-days',
    basis: ['pbrl § 2-2 (1)', 'pbrl § 2-2 (3)'],
  },
  {
    says: 'E5: of complaints too within ten working days',
    given: { rightToSpecialistCare: false },
    on: eras.E5,
    then: 'information-within-10-working-days',
    basis: ['pbrl § 2-2 a (3)'],
  },
  {
    says: 'received from 2020-03-28 to 2020-05-26: the result within thirty, when as far as possible, no deadline',
    given: { rightToSpecialistCare: true },
    on: from(suspended2020, unsuspended2020),
    then: 'time-where-possible-with-result-within-30-working-days',
    basis: [
      'covf § 4 (1)',
      'covf § 4 (2)',
      'covf § 4 (3)',
      'covf § 4 (4)',
      'covf § 5 (1)',
      'covf § 5 (2)',
      'interpretation: suspension-2020',
    ],
    force: 'regulation',
  },
  {
    says: 'then those without a right too were told within thirty',
    given: { rightToSpecialistCare: false },
    on: from(suspended2020, unsuspended2020),
    then: 'information-with-result-within-30-working-days',
    basis: ['covf § 4 (1)', 'covf § 4 (3)', 'covf § 5 (1)', 'interpretation: suspension-2020'],
    force: 'regulation',
  },
  {
    says: 'was owed in whole the day before, and again from 2020-05-27',
    given: { rightToSpecialistCare: true },
    on: ['2020-03-27', '2020-05-27'],
    then: 'deadline-appointment-and-information',
    basis: ['pbrl § 2-1 b (2)', 'pbrl § 2-2 (2)', 'priof § 5'],
    force: 'statute',
  },
  {
    says: 'could in parts be suspended by regulations from 2022-06-15',
    given: { rightToSpecialistCare: true },
    on: ['2022-06-15', '2024-05-31'],
    then: 'deadline-appointment-and-information',
    basis: ['interpretation: suspension-power'],
  },
  {
    says: 'E1: the text was not read',
    given: { rightToSpecialistCare: false },
    on: eras.E1,
    then: 'not-regulated',
  },
])

examples(referralReturn, 'pbrl §§ 2-2 and 2-2 a: an incomplete referral (§ 8.5, rules 1 to 4)', [
  {
    says: 'was assessed after obtaining what was necessary, to 2015-10-31',
    given: { ...hospital, otherRegion: false, referralIncomplete: true },
    on: from(individualDeadline, reform2015),
    then: 'must-assess-and-obtain-what-is-missing',
    basis: ['pbrl § 2-2 (3)', 'interpretation: referral-clock'],
    force: 'statute',
  },
  {
    says: 'is assessed as it is from 2015-11-01, while its time limit runs',
    given: { otherRegion: false, referralIncomplete: true },
    on: fromUnsuspended(reform2015, reform2024),
    then: 'must-assess-as-it-is',
    basis: [
      'pbrl § 2-2 (1)',
      'guidance: national referral guide 2018',
      'interpretation: referral-clock',
    ],
  },
  {
    says: 'so too while rights were suspended, by covf § 4 (1)',
    given: { otherRegion: false, referralIncomplete: true },
    on: from(suspended2020, unsuspended2020),
    then: 'must-assess-as-it-is',
    basis: ['covf § 4 (1)', 'interpretation: suspension-2020', 'interpretation: referral-clock'],
    force: 'regulation',
  },
  {
    says: 'by § 2-2 a from 2024-06-01',
    given: { otherRegion: false, referralIncomplete: true },
    on: eras.E5,
    then: 'must-assess-as-it-is',
    basis: ['pbrl § 2-2 a (2)', 'interpretation: referral-clock'],
  },
  {
    says: 'is assessed, also where nobody knows yet what it lacks',
    given: { otherRegion: false },
    on: from(reform2015),
    then: ['must-assess', 'must-assess-as-it-is'],
    needed: ['referralIncomplete'],
  },
  {
    says: 'had no right to be assessed at institutions outside § 2-2 (1), to 2015-10-31',
    given: { referredTo: 'other-institution' },
    on: eras.E2,
    then: 'no-right-to-assessment',
    basis: ['interpretation: assessment-right-scope'],
  },
])

examples(referralReturn, 'the notes on venf § 3: a patient of another region', [
  {
    says: 'may be turned away at once where the institution’s own would wait too long',
    given: { ...hospital, otherRegion: true, ownPatientsAtRisk: true },
    on: from(individualDeadline),
    then: 'may-return-at-once',
    basis: ['guidance: waiting list regulation notes', 'interpretation: referral-turned-away'],
    force: 'interpretation',
  },
  {
    says: 'so too from 2008-01-01 at an institution for addiction',
    given: { referredTo: 'addiction-institution', otherRegion: true, ownPatientsAtRisk: true },
    on: from(addiction2008),
    then: 'may-return-at-once',
    basis: ['interpretation: referral-turned-away'],
    force: 'interpretation',
  },
  {
    says: 'is assessed at an institution that venf § 1 does not name, such as one for rehabilitation',
    given: {
      referredTo: 'other-institution',
      otherRegion: true,
      ownPatientsAtRisk: true,
      referralIncomplete: false,
    },
    on: from(reform2015),
    then: 'must-assess',
    basis: ['interpretation: referral-turned-away'],
  },
  {
    says: 'as it is, where something is missing',
    given: {
      referredTo: 'other-institution',
      otherRegion: true,
      ownPatientsAtRisk: true,
      referralIncomplete: true,
    },
    on: eras.E5,
    then: 'must-assess-as-it-is',
    basis: ['guidance: national referral guide 2018', 'interpretation: referral-turned-away'],
    force: 'statute',
  },
  {
    says: 'is assessed where there is room for all',
    given: { otherRegion: true, ownPatientsAtRisk: false, referralIncomplete: false },
    on: eras.E5,
    then: 'must-assess',
    basis: ['pbrl § 2-2 a (2)', 'interpretation: referral-turned-away'],
    force: 'statute',
  },
  {
    says: 'is a question that is asked before anybody says no',
    given: { referralIncomplete: false },
    on: eras.E5,
    then: ['must-assess', 'may-return-at-once'],
    needed: ['otherRegion', 'ownPatientsAtRisk', 'referredTo'],
  },
  {
    says: 'is none for a patient of the institution’s own region',
    given: { otherRegion: false, ownPatientsAtRisk: true, referralIncomplete: false },
    on: eras.E5,
    then: 'must-assess',
  },
])

describe('priof § 5: what is owed, written out', () => {
  const owed = (received: string, rightFound: boolean): DutiesOwed | undefined =>
    assessPriority({ received, rightFound, referredTo: 'hospital-or-clinic' }, { on: '2026-07-28' })
      .owed
  const topics = (received: string, rightFound: boolean): readonly string[] =>
    (owed(received, rightFound)?.information ?? []).map(({ topic }) => topic)
  const within = (received: string, rightFound: boolean): readonly string[] =>
    (owed(received, rightFound)?.information ?? []).flatMap(({ topic, withinWorkingDays }) =>
      withinWorkingDays === 10 ? [topic] : [],
    )

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

  test('the result, complaints and a new assessment are told both, whatever the result', () => {
    for (const outcome of priorityDuties.outcomes) {
      const information = dutiesOwed(outcome)?.information ?? []
      if (outcome === 'not-regulated') expect(information).toEqual([])
      // While rights were suspended, by regulations of their own; see below.
      else if (!outcome.endsWith('within-30-working-days')) {
        for (const topic of ['result', 'complaint', 'new-assessment'] as const) {
          expect(information.find((each) => each.topic === topic)?.to, outcome).toEqual([
            'patient',
            'referrer',
          ])
        }
      }
    }
    expect(owed('2026-07-01', false)?.deadline).toBe(false)
  })

  test('what the deadline is for was told from 2015-11-01 to 2024-05-31', () => {
    expect(
      ['2015-10-31', '2015-11-01', '2024-05-31', '2024-06-01'].map((received) =>
        topics(received, true).includes('what-the-deadline-is-for'),
      ),
    ).toEqual([false, true, true, false])
  })

  test('when care could be expected was told the patient to 2015-10-31, with a right or without', () => {
    for (const right of [true, false]) {
      const told = (received: string) =>
        owed(received, right)?.information.find(({ topic }) => topic === 'expected-time')
      expect(told('2004-09-01')).toEqual({ topic: 'expected-time', to: ['patient'] })
      expect(told('2015-10-31')).toEqual({ topic: 'expected-time', to: ['patient'] })
      expect(told('2015-11-01')).toBeUndefined()
    }
  })

  test('within ten working days is told what the text says so of, and nothing else', () => {
    expect(within('2015-10-31', true)).toEqual([])
    expect(within('2015-11-01', true)).toEqual(['result', 'time'])
    expect(within('2024-05-31', true)).toEqual(['result', 'time'])
    expect(within('2024-06-01', true)).toEqual(['result', 'time', 'place', 'deadline', 'complaint'])
    expect(within('2024-05-31', false)).toEqual(['result'])
    expect(within('2024-06-01', false)).toEqual(['result', 'complaint'])
    for (const right of [true, false]) {
      const without = topics('2024-06-01', right).filter(
        (topic) => !within('2024-06-01', right).includes(topic),
      )
      expect(without).toEqual(right ? ['new-assessment', 'missed-deadline'] : ['new-assessment'])
    }
  })

  test('while rights were suspended, from 2020-03-28 to 2020-05-26, there was no deadline and no new assessment', () => {
    const result = { topic: 'result', to: ['patient', 'referrer'], withinWorkingDays: 30 }
    const complaint = { topic: 'complaint', to: ['patient'] }
    const time = { topic: 'time', to: ['patient', 'referrer'], wherePossible: true }
    for (const received of ['2020-03-28', '2020-05-26']) {
      const none = { deadline: false, appointment: 'none', soundCourse: false }
      expect(owed(received, true)).toEqual({ ...none, information: [result, complaint, time] })
      expect(owed(received, false)).toEqual({ ...none, information: [result, complaint] })
    }
    expect(owed('2020-03-27', true)?.deadline).toBe(true)
    expect(owed('2020-05-27', true)).toEqual(owed('2020-03-27', true))
  })

  test('nothing is written out where it is open, or was not read', () => {
    expect(assessPriority({}, { on: '2026-07-28' }).owed).toBeUndefined()
    expect(owed('2004-08-31', true)).toBeUndefined()
  })
})
