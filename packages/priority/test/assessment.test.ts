import { possibleOutcomes } from '@vilkar/core'
import { compare } from '@vilkar/core/analysis'
import type { Decision } from '@vilkar/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessPriority,
  explainPriority,
  priorityDecisions,
  priorityFacts,
  type PriorityAssessment,
  type PriorityFacts,
  type PriorityQuestion,
} from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'
import {
  abroad2020,
  always,
  criteria2019,
  individualDeadline,
  later,
  reform2015,
  reform2024,
  yearsBefore,
} from './helpers/days.ts'

const names = [
  'right',
  'rankingCriteria',
  'assessmentDeadline',
  'fasterAssessment',
  'duties',
  'startDeadline',
  'referralReturn',
  'targetGroup',
  'habilitationTransition',
  'missedDeadline',
  'complaint',
  'complaintDeadline',
  'complaintForm',
  'municipal',
] as const satisfies readonly PriorityQuestion[]

function outcomes(assessment: PriorityAssessment, name: PriorityQuestion): readonly string[] {
  return possibleOutcomes(assessment[name])
}

const met: PriorityFacts = {
  lossOfPrognosis: 'length-of-life',
  expectedBenefit: true,
  reasonableCost: true,
  specialistServiceProvides: true,
  experimentalCareAbroad: false,
  referredTo: 'hospital-or-clinic',
}

interface Named {
  readonly options?: readonly (string | number)[]
}

/** Facts that are days or ages, or that contradict others easily. */
const composed = new Set([
  'birthDate',
  'age',
  'received',
  'firstReceived',
  'sent',
  'rightAssessed',
  'deadline',
  'careBegun',
  'appointment',
  'knewEnough',
  'decided',
  'filed',
  'guide',
])
const simple = Object.keys(priorityFacts.shape).filter((name) => !composed.has(name))

/** The values of a fact: those of its choice, or yes and no. */
function valuesOf(name: string): readonly (string | boolean)[] {
  const field = priorityFacts.shape[name as keyof typeof priorityFacts.shape]
  const inner = field.unwrap().unwrap() as Named
  return inner.options?.map(String) ?? [true, false]
}

const facts = fc
  .tuple(
    fc.record(
      Object.fromEntries(simple.map((name) => [name, fc.constantFrom(...valuesOf(name))])),
      { requiredKeys: [] },
    ),
    fc.record({ age: fc.integer({ min: 0, max: 130 }) }, { requiredKeys: [] }),
  )
  .map((parts) => Object.assign({}, ...parts) as PriorityFacts)
const days = fc.constantFrom(...always)

describe('an assessment', () => {
  test('answers each question by its name, on every day', () => {
    for (const on of always) {
      const assessment = assessPriority({}, { on })
      const answered = Object.entries(assessment).filter(
        ([, each]) => typeof each === 'object' && 'decision' in each,
      )
      expect(answered.map(([name]) => name)).toEqual(expect.arrayContaining([...names]))
      expect(assessment.on).toBe(on)
    }
  })

  test('before the first act nothing is in force', () => {
    const assessment = assessPriority(met, { on: '2000-12-31' })
    for (const name of names) {
      // When somebody comes to know enough, it may be another law.
      if (name === 'complaintDeadline') continue
      expect(assessment[name].status, name).toBe('not-in-force')
    }
    expect(assessment.rules).toEqual({
      chosenBy: 'unknown',
      first: '1900-01-01',
      last: '2000-12-31',
      eras: [],
      assumed: false,
    })
  })

  test('goes through JSON, leaves its facts alone, and is the same again', () => {
    fc.assert(
      fc.property(facts, days, (given, on) => {
        const before = JSON.stringify(given)
        const assessment = assessPriority(Object.freeze(given), { on })
        expect(JSON.stringify(given)).toBe(before)
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
        expect(assessPriority(given, { on })).toEqual(assessment)
      }),
      { numRuns: 60 },
    )
  })

  test('a further fact never adds a possible outcome', () => {
    fc.assert(
      fc.property(facts, days, fc.nat(), (given, on, at) => {
        // What was found stands before what its conditions lead to, whatever those are.
        const keys = Object.keys(given).filter((key) => key !== 'rightFound')
        const dropped = keys[at % Math.max(keys.length, 1)]
        const fewer = Object.fromEntries(Object.entries(given).filter(([key]) => key !== dropped))
        const more = assessPriority(given, { on, presume: false })
        const less = assessPriority(fewer, { on, presume: false })
        for (const name of names) {
          expect(outcomes(less, name)).toEqual(expect.arrayContaining([...outcomes(more, name)]))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('null is unknown', () => {
    expect(
      assessPriority({ expectedBenefit: null, received: null, age: null }, { on: reform2024 }),
    ).toEqual(assessPriority({}, { on: reform2024 }))
  })

  test('says how far the law was read', () => {
    const { right } = assessPriority({ ...met, received: '2026-12-31' }, { on: '2027-01-01' })
    expect(right).toMatchObject({ lawReadThrough: '2026-07-28', beyondLawRead: true })
  })

  test('needs no name and no identity number', () => {
    expect(Object.keys(priorityFacts.shape).join(' ')).not.toMatch(/name|number|identity|address/i)
  })
})

describe('the rules that a referral follows', () => {
  test.each([
    [later(individualDeadline, -1), 'E1', 'not-regulated', 'not-regulated'],
    [individualDeadline, 'E2', 'right', 'deadline-information-and-expected-time'],
    [later(reform2015, -1), 'E2', 'right', 'deadline-information-and-expected-time'],
    [reform2015, 'E3', 'right', 'deadline-appointment-and-information'],
    [criteria2019, 'E4', 'right', 'deadline-appointment-and-information'],
    [later(reform2024, -1), 'E4', 'right', 'deadline-appointment-and-information'],
    [reform2024, 'E5', 'right', 'deadline-appointment-course-and-information'],
  ] as const)('received on %s: %s, whatever day is asked about', (received, era, right, duties) => {
    for (const on of ['2024-06-01', '2026-07-28'].filter((day) => day >= received)) {
      const assessment = assessPriority({ ...met, received }, { on })
      expect(assessment.rules).toMatchObject({ day: received, chosenBy: 'received', era })
      expect([outcomes(assessment, 'right'), outcomes(assessment, 'duties')]).toEqual([
        [right],
        [duties],
      ])
      expect(assessment.right).toMatchObject({ on: received })
    }
  })

  test('are an assumption where no transitional rule was read', () => {
    const assumed = (received: string, on: string): boolean =>
      assessPriority({ received }, { on }).rules.assumed
    expect(assumed('2014-05-05', '2014-06-05')).toBe(false)
    expect(assumed('2004-08-31', '2004-10-01')).toBe(false)
    // The regulations of 2004 named those referred after 1 September, and the act did not.
    expect(assumed('2004-09-02', '2004-10-01')).toBe(true)
    expect(assumed('2006-09-01', '2006-10-01')).toBe(true)
    expect(assumed('2006-09-02', '2006-10-01')).toBe(false)
    const sent = (day: string): boolean =>
      assessPriority({ received: '2004-09-20', sent: day }, { on: '2004-10-01' }).rules.assumed
    expect([sent('2004-08-30'), sent('2004-09-01'), sent('2004-09-02')]).toEqual([
      true,
      true,
      false,
    ])
    expect(assumed('2015-10-30', '2015-11-30')).toBe(true)
    expect(assumed('2015-11-02', '2015-11-30')).toBe(true)
    expect(assumed('2026-07-01', '2026-07-02')).toBe(true)
    const { right } = assessPriority({ received: '2015-10-30' }, { on: '2015-11-30' })
    expect(right).toMatchObject({
      basis: expect.arrayContaining(['interpretation: priority-era-by-receipt']) as unknown,
    })
  })

  test('of a referral that was passed on are those of the first institution', () => {
    const { rules, deadlines } = assessPriority(
      { received: '2015-11-05', firstReceived: '2015-10-30' },
      { on: '2015-12-01' },
    )
    expect(rules).toMatchObject({ day: '2015-10-30', era: 'E2' })
    expect(deadlines.assessment).toMatchObject({ countedFrom: '2015-10-30', forwarded: true })
  })

  test('without a day of receipt are those of every day on which it may have come', () => {
    expect(assessPriority({}, { on: '2026-07-28' }).rules).toEqual({
      chosenBy: 'unknown',
      first: '1900-01-01',
      last: '2026-07-28',
      eras: ['E1', 'E2', 'E3', 'E4', 'E5'],
      assumed: true,
    })
    const after = (facts: PriorityFacts): unknown =>
      assessPriority(facts, { on: '2026-07-28' }).rules
    // Not before it was sent, nor two years later, nor before the patient was born, nor after the assessment.
    expect(after({ sent: '2019-01-31' })).toMatchObject({
      first: '2019-01-31',
      last: '2021-01-31',
      eras: ['E3', 'E4'],
    })
    expect(after({ birthDate: '2024-06-02' })).toMatchObject({
      first: '2024-06-02',
      eras: ['E5'],
    })
    expect(after({ age: 1 })).toMatchObject({ first: '2024-07-29', eras: ['E5'] })
    expect(after({ rightAssessed: '2019-02-01', sent: '2019-01-31' })).toMatchObject({
      last: '2019-02-01',
    })
  })

  test('leave an answer open where they differ, and then ask for the day', () => {
    const { assessmentDeadline, deadlines, owed } = assessPriority({}, { on: '2026-02-15' })
    expect(assessmentDeadline).toMatchObject({ status: 'undetermined', on: '2026-02-15' })
    expect(outcomes(assessPriority({}, { on: '2026-02-15' }), 'assessmentDeadline')).toEqual(
      priorityDecisions['priority.assessment-deadline'].outcomes,
    )
    expect(assessmentDeadline).toMatchObject({
      needed: ['received', 'referredTo', 'birthDate', 'sent', 'mentalDisorderOrAddiction'],
    })
    expect([deadlines, owed]).toEqual([{}, undefined])
  })

  test('decide all the same where they agree, without the day', () => {
    const { right, startDeadline } = assessPriority(
      { ...met, sent: '2019-01-31', rightFound: false },
      { on: '2026-02-15' },
    )
    expect(right).toMatchObject({ status: 'determined', outcome: 'right', on: '2026-02-15' })
    expect(right.status === 'determined' && right.rows).toEqual([
      'right-2015',
      'right-2019',
      'right-2020',
      'right-suspended-2020',
      'right-after-suspension-2020',
    ])
    expect(startDeadline).toMatchObject({ outcome: 'no-deadline' })
  })

  test('need the day of receipt, and not the age that is counted from it', () => {
    const { targetGroup } = assessPriority(
      { birthDate: '2008-03-14', habilitationCondition: 'none' },
      { on: '2026-07-28' },
    )
    expect(targetGroup).toMatchObject({
      status: 'undetermined',
      needed: ['received'],
      conditions: { age: { min: 3, max: 18 } },
    })
  })

  test('on missed deadlines and complaints are those of the day asked about', () => {
    const assessment = assessPriority(
      { received: '2014-05-05', deadlineStatus: 'missed', rightFound: true },
      { on: abroad2020 },
    )
    expect(assessment.missedDeadline).toMatchObject({
      on: abroad2020,
      outcome: 'both-contact-helfo-private',
    })
    expect(assessment.complaint).toMatchObject({ on: abroad2020 })
  })
})

describe('what is counted', () => {
  test('what was found decides what follows; left out, what the conditions lead to does', () => {
    const ask = (given: PriorityFacts): readonly string[] =>
      outcomes(assessPriority({ received: '2026-01-12', ...given }, { on: '2026-02-02' }), 'duties')
    expect(ask(met)).toEqual(['deadline-appointment-course-and-information'])
    expect(ask({ ...met, expectedBenefit: false })).toEqual(['information-within-10-working-days'])
    expect(ask({ ...met, expectedBenefit: null })).toEqual([
      'deadline-appointment-course-and-information',
      'information-within-10-working-days',
    ])
    expect(ask({ rightFound: true })).toEqual(['deadline-appointment-course-and-information'])
    expect(ask({ rightFound: false })).toEqual(['information-within-10-working-days'])
  })

  test('what is left to judgement decides nothing that follows', () => {
    const assessment = assessPriority(
      { ...met, received: '2014-05-05', expectedBenefit: false, experimentalCareAbroad: true },
      { on: '2014-05-05' },
    )
    expect(outcomes(assessment, 'right')).toEqual(['requires-judgement'])
    expect(outcomes(assessment, 'duties')).toEqual([
      'deadline-information-and-expected-time',
      'information-and-expected-time',
    ])
  })

  test('the deadline is missed when it is over, unless care may have begun', () => {
    const ask = (given: PriorityFacts, on = '2026-02-03'): readonly string[] =>
      outcomes(
        assessPriority(
          { received: '2026-01-12', deadline: '2026-02-02', rightFound: true, ...given },
          { on },
        ),
        'missedDeadline',
      )
    expect(ask({ careBegun: '2026-02-02' })).toEqual(['nothing-yet'])
    expect(ask({ careBegun: '2026-02-03' })).toEqual(['both-contact-helfo-private'])
    expect(ask({})).toEqual(['both-contact-helfo-private', 'nothing-yet'])
    expect(ask({ deadlineStatus: 'missed' })).toEqual(['both-contact-helfo-private'])
    expect(ask({}, '2026-02-02')).toEqual(['service-contacts-helfo-private', 'nothing-yet'])
  })

  test('an appointment after the deadline is the time that cannot be set before it', () => {
    const ask = (appointment: string, on: string, more: PriorityFacts = {}): readonly string[] =>
      outcomes(
        assessPriority(
          {
            received: '2026-01-12',
            rightAssessed: '2026-01-20',
            rightFound: true,
            deadline: '2026-03-31',
            appointment,
            ...more,
          },
          { on },
        ),
        'missedDeadline',
      )
    const open = ['service-contacts-helfo-private', 'nothing-yet']
    expect(ask('2026-03-30', '2026-02-10')).toEqual(open)
    expect(ask('2026-03-31', '2026-02-10')).toEqual(open)
    expect(ask('2026-04-01', '2026-02-10')).toEqual(['service-contacts-helfo-private'])
    expect(ask('2026-04-01', '2026-03-31')).toEqual(['service-contacts-helfo-private'])
    expect(ask('2026-04-20', '2026-04-01')).toEqual(['both-contact-helfo-private'])
    expect(ask('2026-03-31', '2026-04-01')).toEqual(['both-contact-helfo-private', 'nothing-yet'])
    // Care that begins at an appointment after the deadline did not begin in time.
    expect(() => ask('2026-04-20', '2026-04-21', { careBegun: '2026-03-31' })).toThrow(
      'appointment',
    )
    expect(() => ask('2026-04-01', '2026-02-10', { deadlineStatus: 'in-time' })).toThrow(
      'deadlineStatus',
    )
  })

  test('without a right there is no deadline, and none that is missed', () => {
    for (const [received, on] of [
      ['2026-01-12', '2026-04-10'],
      ['2010-01-12', '2010-05-01'],
    ] as const) {
      const assessment = assessPriority(
        { received, rightFound: false, deadline: later(received, 40), careBegun: later(on, -1) },
        { on },
      )
      expect(outcomes(assessment, 'startDeadline')).toEqual(['no-deadline'])
      expect(outcomes(assessment, 'missedDeadline')).toEqual(['no-deadline'])
    }
  })

  test('the right may be assessed by the first institution before the next receives the referral', () => {
    const passedOn = {
      firstReceived: '2026-01-05',
      rightAssessed: '2026-01-12',
      received: '2026-01-20',
      rightFound: true,
    } as const
    const { rules, deadlines } = assessPriority(passedOn, { on: '2026-02-10' })
    expect(rules).toMatchObject({ day: '2026-01-05' })
    expect(deadlines.start).toMatchObject({ assessed: '2026-01-12' })
    const asked = (facts: PriorityFacts) => () => assessPriority(facts, { on: '2026-02-10' })
    expect(asked({ ...passedOn, firstReceived: '2026-01-12' })).not.toThrow()
    expect(asked({ ...passedOn, firstReceived: '2026-01-13' })).toThrow('firstReceived')
    expect(asked({ ...passedOn, firstReceived: null })).toThrow('received')
  })

  test('whoever had waited six months on 2004-09-01 got a deadline too (priof § 15 (2))', () => {
    const ask = (given: PriorityFacts, on = '2004-10-01'): PriorityAssessment =>
      assessPriority({ received: '2004-01-15', rightFound: true, ...given }, { on })
    const waited = ask({ waitedSixMonths2004: true })
    expect(waited.startDeadline).toMatchObject({
      outcome: 'deadline-for-care',
      basis: expect.arrayContaining(['priof § 15']) as unknown,
    })
    expect(outcomes(waited, 'duties')).toEqual(['not-regulated'])
    expect(outcomes(ask({ waitedSixMonths2004: false }), 'startDeadline')).toEqual([
      'not-regulated',
    ])
    expect(ask({}).startDeadline).toMatchObject({ needed: ['waitedSixMonths2004'] })
    expect(outcomes(ask({ waitedSixMonths2004: true }, '2004-08-31'), 'startDeadline')).toEqual([
      'not-regulated',
    ])
    expect(outcomes(ask({ waitedSixMonths2004: true }, '2004-09-01'), 'startDeadline')).toEqual([
      'deadline-for-care',
    ])
    expect(() => ask({ received: '2004-09-01', waitedSixMonths2004: true })).toThrow(
      'waitedSixMonths2004',
    )
  })

  test('the cap of 65 working days ends on the birthday of 23, by the day of receipt', () => {
    const ask = (received: string, birthDate: string): readonly string[] =>
      outcomes(
        assessPriority(
          { ...met, received, birthDate, mentalDisorderOrAddiction: true },
          { on: '2026-07-28' },
        ),
        'startDeadline',
      )
    for (const birthday of ['2009-02-28', '2014-12-31', '2019-08-15', '2026-01-01']) {
      const born = yearsBefore(birthday, 23)
      const [before] = ask(later(birthday, -1), born)
      const [on] = ask(birthday, born)
      expect(before, birthday).toMatch(/within-65-working-days$/)
      expect(on, birthday).not.toMatch(/65/)
    }
  })

  test('the age when it was sent is no more than when it was received', () => {
    const ask = (given: PriorityFacts): readonly string[] =>
      outcomes(
        assessPriority(
          {
            received: '2014-05-05',
            referredTo: 'hospital-or-clinic',
            mentalDisorderOrAddiction: true,
            ...given,
          },
          { on: '2014-06-01' },
        ),
        'assessmentDeadline',
      )
    expect(ask({ birthDate: '1992-01-01' })).toEqual(['assess-within-10-working-days'])
    expect(ask({ birthDate: '1991-05-05', sent: '2014-05-04' })).toEqual([
      'assess-within-10-working-days',
    ])
    expect(ask({ birthDate: '1991-05-05', sent: '2014-05-05' })).toEqual([
      'assess-within-30-working-days',
    ])
    expect(ask({ birthDate: '1991-05-05' })).toHaveLength(2)
    // At most two years in the post: whoever is 25 on receipt was 23 or more.
    expect(ask({ birthDate: '1989-05-06' })).toHaveLength(2)
    expect(ask({ birthDate: '1989-05-05' })).toEqual(['assess-within-30-working-days'])
    expect(ask({ birthDate: '1969-01-01' })).toEqual(['assess-within-30-working-days'])
    expect(() => ask({ sent: '2012-05-04' })).toThrow('sent')
    expect(() => ask({ sent: '2012-05-05' })).not.toThrow()
  })

  test('an age is that of the day asked about, and was less when the referral was received', () => {
    const ask = (age: number, received: string): unknown => {
      const facts = { ...met, received, age, mentalDisorderOrAddiction: true } as const
      const rightAssessed = received
      return assessPriority({ ...facts, rightAssessed }, { on: '2026-07-28' }).deadlines.start?.cap
    }
    // 22 or 23 years old in March, whoever is 23 in July.
    expect(ask(23, '2026-03-13')).toMatchObject({ holds: 'unknown' })
    expect(ask(22, '2026-03-13')).toMatchObject({ holds: 'yes' })
    expect(ask(24, '2026-03-13')).toBeUndefined()
    expect(ask(24, '2025-03-13')).toMatchObject({ holds: 'unknown' })
    expect(ask(23, '2026-07-28')).toBeUndefined()
    expect(ask(0, '2026-03-13')).toMatchObject({ holds: 'yes' })
  })

  test('the target group looks at the age on the day of receipt', () => {
    const ask = (received: string): readonly (readonly string[])[] => {
      const assessment = assessPriority(
        {
          received,
          birthDate: '2008-03-14',
          habilitationCondition: 'functional-impairment',
          onset: 'congenital-or-early',
          complicated: true,
          habilitationNeed: 'needed',
        },
        { on: '2026-07-28' },
      )
      return [outcomes(assessment, 'targetGroup'), outcomes(assessment, 'habilitationTransition')]
    }
    expect(ask('2026-03-13')).toEqual([['child-habilitation'], ['plan-transition']])
    expect(ask('2026-03-14')).toEqual([['adult-habilitation'], ['plan-transition']])
  })

  test('the cap on the start is counted from the day the right was assessed', () => {
    const ask = (given: PriorityFacts): unknown =>
      assessPriority({ ...met, ...given }, { on: '2026-07-28' }).deadlines.start
    const young = {
      received: '2025-12-20',
      rightAssessed: '2026-01-05',
      age: 16,
      mentalDisorderOrAddiction: true,
    } as const
    expect(ask(young)).toMatchObject({ cap: { holds: 'yes', lastDay: '2026-04-09' } })
    expect(ask({ ...young, deadline: '2026-04-10', appointment: '2026-04-09' })).toMatchObject({
      deadline: 'beyond-cap',
      appointment: 'in-time',
    })
    expect(ask({ ...young, mentalDisorderOrAddiction: false })).not.toHaveProperty('cap')
    expect(ask({ age: 16 })).toBeUndefined()
  })

  test('a referral of an unknown day was received no later than it was assessed', () => {
    const { rules } = assessPriority({ rightAssessed: '2024-05-31' }, { on: '2026-07-28' })
    expect(rules).toMatchObject({
      chosenBy: 'unknown',
      last: '2024-05-31',
      eras: ['E1', 'E2', 'E3', 'E4'],
    })
  })

  test('when a complaint comes follows from its days, where they are known', () => {
    const ask = (given: PriorityFacts): readonly string[] =>
      outcomes(
        assessPriority(
          { priorityComplaintAbout: 'right-or-deadline', knewEnough: '2026-03-05', ...given },
          { on: '2026-05-02' },
        ),
        'complaint',
      )
    expect(ask({ filed: '2026-04-07' })).toEqual(['county-governor'])
    expect(ask({ filed: '2026-04-08', decided: '2026-03-03' })).toEqual(['late-may-be-heard'])
    expect(ask({ filed: '2027-03-04', decided: '2026-03-03' })).toEqual(['too-late'])
    expect(ask({ filed: '2026-04-08' })).toEqual(['late-may-be-heard', 'too-late'])
    expect(ask({})).toEqual(['county-governor', 'late-may-be-heard', 'too-late'])
  })

  test('the time for complaining is that of the day one knew enough', () => {
    const { complaintDeadline, deadlines } = assessPriority(
      { knewEnough: '2011-12-31' },
      { on: '2012-01-10' },
    )
    expect(complaintDeadline).toMatchObject({ outcome: 'three-weeks-after-request' })
    expect(deadlines.complaint).toMatchObject({ weeks: 3 })
  })

  test('and where that day is unknown, of every day that it may have been', () => {
    const ask = (given: PriorityFacts): unknown =>
      assessPriority(given, { on: '2026-05-02' }).complaintDeadline
    expect(ask({})).toMatchObject({
      possible: ['three-weeks-after-request', 'four-weeks', 'not-regulated'],
      needed: ['knewEnough'],
    })
    expect(ask({ received: '2011-12-31' })).toMatchObject({ status: 'undetermined' })
    expect(ask({ received: '2012-01-01' })).toMatchObject({ outcome: 'four-weeks' })
    expect(ask({ decided: '2012-01-01' })).toMatchObject({ outcome: 'four-weeks' })
    expect(() => ask({ received: '2012-01-01', knewEnough: '2011-12-31' })).toThrow('received')
  })

  test('a referral across Easter is counted, with and without Saturdays', () => {
    const last = (saturdayIsWorkingDay?: boolean): unknown =>
      assessPriority({ received: '2026-03-27' }, { on: '2026-04-01', saturdayIsWorkingDay })
        .deadlines.assessment
    expect([last(), last(true)]).toMatchObject([
      { lastDay: '2026-04-15', passed: false },
      { lastDay: '2026-04-11' },
    ])
  })
})

describe('a priority guide', () => {
  const asked = { guide: 'child-habilitation', condition: 'suspected-autism' } as const

  test('suggests by the edition in use when the referral was received', () => {
    const ask = (received: string): unknown =>
      assessPriority({ received, guide: asked }, { on: '2026-07-28' }).guide
    expect(ask('2024-06-18')).toMatchObject({ status: 'suggested', rows: [{ edition: '2015' }] })
    expect(ask('2024-06-19')).toMatchObject({ status: 'suggested', rows: [{ edition: '2024' }] })
  })

  test('decides nothing: every other answer is the same with it and without', () => {
    for (const condition of ['suspected-autism', 'unheard-of']) {
      for (const received of ['2014-05-05', '2019-08-15', '2026-07-01']) {
        const { guide, ...rest } = assessPriority(
          { received, expectedBenefit: true, guide: { ...asked, condition } },
          { on: '2026-07-28' },
        )
        expect(guide).toMatchObject({ decides: false, force: 'guidance' })
        expect(rest).toEqual(
          assessPriority({ received, expectedBenefit: true }, { on: '2026-07-28' }),
        )
      }
    }
  })

  test('a condition without a row is not a refusal', () => {
    const { guide, right } = assessPriority(
      { guide: { ...asked, condition: 'unheard-of' } },
      { on: '2026-07-28' },
    )
    expect(guide).toMatchObject({ status: 'no-row' })
    expect(possibleOutcomes(right)).toContain('right')
  })
})

describe('explanations', () => {
  test('there is one for each question, in each language', () => {
    for (const texts of [nb, nn, en]) {
      for (const on of ['2006-05-05', '2014-05-05', '2026-07-28']) {
        const explained = explainPriority(assessPriority({ age: 8 }, { on }), texts)
        expect(Object.keys(explained)).toEqual(expect.arrayContaining([...names]))
        expect(JSON.stringify(explained)).not.toMatch(/[{]\w+[}]|undefined/)
      }
    }
  })

  test('the body that finds care is called what it then was', () => {
    const said = (on: string): string =>
      JSON.stringify(
        explainPriority(assessPriority({ deadlineStatus: 'missed' }, { on }), nb).missedDeadline,
      )
    expect(said('2006-06-30')).toContain('Rikstrygdeverket')
    expect(said('2006-07-01')).toContain('Arbeids- og velferdsdirektoratet')
    expect(said('2009-01-01')).toContain('Helsedirektoratet')
    expect(said('2015-11-01')).toContain('Helfo')
  })
})

describe('the change log', () => {
  // Inputs and outcomes differ from table to table; here they are looked at by name.
  const decisions = Object.entries(priorityDecisions) as unknown as readonly (readonly [
    string,
    Decision,
  ])[]
  const changed = (on: string): readonly string[] =>
    decisions
      .filter(([, decision]) => compare(decision, later(on, -1), on).length > 0)
      .map(([id]) => id)

  test.each([
    [
      '2004-09-01',
      Object.keys(priorityDecisions).filter(
        (id) =>
          ![
            'priority.municipal',
            'priority.target-group',
            'priority.habilitation-transition',
          ].includes(id),
      ),
    ],
    [
      '2008-01-01',
      [
        'priority.assessment-deadline',
        'priority.faster-assessment',
        'priority.duties',
        'priority.referral-return',
      ],
    ],
    ['2008-09-01', ['priority.assessment-deadline', 'priority.start-deadline']],
    [
      '2012-01-01',
      [
        'priority.complaint-deadline',
        'priority.complaint',
        'priority.municipal',
        'priority.target-group',
        'priority.habilitation-transition',
      ],
    ],
    ['2013-01-17', []],
    [
      '2015-11-01',
      [
        'priority.right',
        'priority.ranking-criteria',
        'priority.assessment-deadline',
        'priority.faster-assessment',
        'priority.duties',
        'priority.start-deadline',
        'priority.missed-deadline',
        'priority.referral-return',
      ],
    ],
    ['2019-02-01', ['priority.ranking-criteria']],
    ['2019-07-01', []],
    ['2020-01-01', ['priority.right']],
    ['2020-03-01', ['priority.missed-deadline']],
    ['2020-03-27', []],
    [
      '2020-03-28',
      [
        'priority.assessment-deadline',
        'priority.duties',
        'priority.start-deadline',
        'priority.missed-deadline',
      ],
    ],
    ['2020-05-27', ['priority.assessment-deadline', 'priority.duties', 'priority.start-deadline']],
    ['2020-10-01', ['priority.missed-deadline']],
    ['2021-11-01', []],
    ['2022-04-05', ['priority.municipal']],
    ['2024-01-01', ['priority.complaint']],
    [
      '2024-06-01',
      [
        'priority.ranking-criteria',
        'priority.assessment-deadline',
        'priority.duties',
        'priority.start-deadline',
      ],
    ],
    ['2026-07-01', []],
  ] as const)('on %s', (on, ids) => {
    expect(changed(on)).toEqual(ids)
  })
})
