import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { numberOf } from '@vilkar/testing/calendar-days'
import {
  addWorkingDays,
  assessmentDeadline,
  isWorkingDay,
  type AssessmentDeadline,
  type AssessmentDeadlineOptions,
} from '../../src/index.js'
import { dayNumbered, dayOfYears } from '../helpers/counting.ts'

const referredTo = 'hospital-or-clinic' as const
const adult: AssessmentDeadlineOptions = {
  referredTo,
  ageWhenSent: 40,
  mentalDisorderOrAddiction: false,
}

type Determined = Extract<AssessmentDeadline, { readonly status: 'determined' }>

function counted(received: string, options: AssessmentDeadlineOptions = adult): Determined {
  const deadline = assessmentDeadline(received, options)
  if (deadline.status !== 'determined') throw new Error(deadline.status)
  return deadline
}

/** The table of the law note § 3.5: received, working days, the last day without and with Saturdays. */
const worked = [
  ['2014-04-01', 30, '2014-05-19', '2014-05-10'],
  ['2014-12-19', 30, '2015-02-04', '2015-01-27'],
  ['2015-10-30', 30, '2015-12-11', '2015-12-04'],
  ['2015-11-02', 10, '2015-11-16', '2015-11-13'],
  ['2016-03-18', 10, '2016-04-06', '2016-04-02'],
  ['2024-03-22', 10, '2024-04-10', '2024-04-06'],
  ['2024-05-31', 10, '2024-06-14', '2024-06-12'],
  ['2025-04-11', 10, '2025-04-30', '2025-04-26'],
  ['2025-12-19', 10, '2026-01-07', '2026-01-03'],
  ['2026-03-27', 10, '2026-04-15', '2026-04-11'],
  ['2026-04-30', 10, '2026-05-18', '2026-05-13'],
  ['2026-11-20', 10, '2026-12-04', '2026-12-02'],
  ['2026-11-22', 10, '2026-12-04', '2026-12-03'],
  ['2026-12-18', 10, '2027-01-05', '2027-01-02'],
  ['2027-03-19', 10, '2027-04-07', '2027-04-03'],
] as const

describe('the worked dates (law note § 3.5)', () => {
  test.each(worked)(
    'received %s, %i working days: %s, or %s with Saturdays',
    (received, days, lastDay, withSaturdays) => {
      const { count } = counted(received)
      expect([count.days, count.lastDay, count.strictLastDay]).toEqual([
        days,
        lastDay,
        withSaturdays,
      ])
      expect(counted(received, { ...adult, saturdayIsWorkingDay: true }).lastDay).toBe(
        withSaturdays,
      )
    },
  )
})

describe('while rights were suspended (interpretation: suspension-2020)', () => {
  test.each([
    ['2020-03-27', 10, '2020-04-15'],
    ['2020-03-28', 30, '2020-05-14'],
    ['2020-05-26', 30, '2020-07-08'],
    ['2020-05-27', 10, '2020-06-11'],
  ] as const)('received %s it was %i working days, to %s', (received, days, lastDay) => {
    const { count, limit } = counted(received)
    expect([count.days, count.lastDay]).toEqual([days, lastDay])
    expect(limit).toMatchObject({ force: days === 30 ? 'regulation' : 'statute' })
  })

  test('a referral that was passed on follows the day at the first institution', () => {
    expect(counted('2020-05-27', { firstReceived: '2020-05-26' }).count.days).toBe(30)
  })
})

describe('how it was counted', () => {
  test('across Easter every day passed over is named with its reason', () => {
    expect(counted('2026-03-27').count).toEqual({
      task: 'assess-and-inform-within-10-working-days',
      start: '2026-03-27',
      days: 10,
      saturdayIsWorkingDay: false,
      lastDay: '2026-04-15',
      skipped: [
        { day: '2026-03-28', because: 'saturday' },
        { day: '2026-03-29', because: 'sunday' },
        { day: '2026-04-02', because: 'public-holiday', holidays: ['maundy-thursday'] },
        { day: '2026-04-03', because: 'public-holiday', holidays: ['good-friday'] },
        { day: '2026-04-04', because: 'saturday' },
        { day: '2026-04-05', because: 'public-holiday', holidays: ['easter-sunday'] },
        { day: '2026-04-06', because: 'public-holiday', holidays: ['easter-monday'] },
        { day: '2026-04-11', because: 'saturday' },
        { day: '2026-04-12', because: 'sunday' },
      ],
      strictLastDay: '2026-04-11',
    })
  })

  test('the answer says which rule gave the number, with its provisions and how far they were read', () => {
    const { limit } = counted('2026-03-27')
    expect(limit).toMatchObject({
      status: 'determined',
      outcome: 'assess-and-inform-within-10-working-days',
      force: 'statute',
      lawReadThrough: '2026-07-28',
      beyondLawRead: false,
    })
  })

  test('readings that were chosen are said: Saturday, and the day of receipt', () => {
    expect(counted('2007-03-27').assumptions).toEqual([
      'interpretation: day-of-receipt',
      'interpretation: working-day-saturday',
    ])
  })
})

describe('a referral that was passed on (venf § 3 (4))', () => {
  test('is counted from the first institution, and both days are reported', () => {
    const deadline = counted('2026-11-27', { firstReceived: '2026-11-20' })
    expect(deadline).toMatchObject({
      received: '2026-11-27',
      countedFrom: '2026-11-20',
      forwarded: true,
      lastDay: '2026-12-04',
    })
    expect(deadline.assumptions).toContain('interpretation: forwarded-referral')
  })

  test('follows the rules of that day too', () => {
    const deadline = counted('2015-11-03', { ...adult, firstReceived: '2015-10-30' })
    expect(deadline).toMatchObject({ lastDay: '2015-12-11', era: { id: 'E2' } })
  })

  test('cannot have come to the first institution later', () => {
    expect(
      issuesOf(() => assessmentDeadline('2026-11-20', { firstReceived: '2026-11-21' })),
    ).toMatchObject([{ path: ['firstReceived'], code: 'too-late' }])
    expect(counted('2026-11-20', { firstReceived: '2026-11-20' }).forwarded).toBe(false)
  })
})

describe('the rules by the day of receipt', () => {
  test.each([
    // The regulations named those referred after that day, and it may have been sent before.
    ['2004-09-01', 'E2', true],
    ['2006-09-01', 'E2', true],
    ['2006-09-02', 'E2', false],
    ['2012-01-01', 'E2', false],
    ['2015-09-01', 'E2', false],
    // Its 30 working days run on under newer rules, and no transitional rule was read.
    ['2015-10-30', 'E2', true],
    ['2015-11-01', 'E3', true],
    ['2019-01-31', 'E3', true],
    ['2019-02-01', 'E4', true],
    ['2024-05-31', 'E4', true],
    ['2024-06-01', 'E5', true],
  ])('of a referral received %s are %s; that they are is assumed: %s', (received, id, assumed) => {
    const { era, assumptions } = counted(received)
    expect(era).toMatchObject({ id, chosenBy: 'day-received', assumed })
    expect(assumptions.includes('interpretation: priority-era-by-receipt')).toBe(assumed)
  })

  test('before 2004-09-01 there is no number, and before 2001 no law', () => {
    expect(assessmentDeadline('2004-08-31')).toMatchObject({
      status: 'not-regulated',
      era: { id: 'E1' },
    })
    const before = assessmentDeadline('2000-12-31')
    expect(before.status).toBe('not-in-force')
    expect(before.era).toBeUndefined()
  })

  test('from 2008-09-01 to 2015-10-31 unknown facts leave it open between two days', () => {
    expect(assessmentDeadline('2014-04-01', { referredTo })).toMatchObject({
      status: 'undetermined',
      counts: [
        { task: 'assess-within-30-working-days', lastDay: '2014-05-19' },
        { task: 'assess-within-10-working-days', lastDay: '2014-04-15' },
      ],
      needed: ['ageWhenSent', 'mentalDisorderOrAddiction'],
    })
  })

  test('an age range below 23 is as good as an age', () => {
    const young = { referredTo, ageWhenSent: { min: 16, max: 17 }, mentalDisorderOrAddiction: true }
    expect(counted('2014-04-01', young).count.days).toBe(10)
  })
})

describe('where a referral went, to 2015-10-31 (pbrl § 2-2 (1))', () => {
  const ask = (received: string, to?: AssessmentDeadlineOptions['referredTo']): unknown =>
    assessmentDeadline(received, { ...adult, referredTo: to })

  test('there was no right to be assessed at other institutions, and so no last day', () => {
    expect(ask('2015-10-31', 'other-institution')).toMatchObject({
      status: 'no-right-to-assessment',
      limit: {
        basis: [
          'pbrl § 2-2 (1)',
          'interpretation: assessment-right-scope',
          'interpretation: priority-era-by-receipt',
        ],
      },
    })
    expect(ask('2015-11-01', 'other-institution')).toMatchObject({ lastDay: '2015-11-13' })
  })

  test('at addiction institutions the time was advice to 2007-12-31', () => {
    expect([
      ask('2007-12-31', 'addiction-institution'),
      ask('2008-01-01', 'addiction-institution'),
    ]).toMatchObject([
      { status: 'determined', limit: { force: 'guidance' }, count: { days: 30 } },
      { status: 'determined', limit: { force: 'statute' }, count: { days: 30 } },
    ])
  })

  test('left out, the time is told with that there may have been none', () => {
    expect(ask('2014-04-01')).toMatchObject({
      status: 'undetermined',
      counts: [{ task: 'assess-within-30-working-days', lastDay: '2014-05-19' }],
      needed: ['referredTo'],
      mayHaveNoLimit: true,
    })
  })
})

describe('the time is up', () => {
  test.each([
    ['2026-04-14', false],
    ['2026-04-15', false],
    ['2026-04-16', true],
  ])('on %s: %s', (on, passed) => {
    expect(counted('2026-03-27', { on }).passed).toBe(passed)
  })

  test('is not said where no day is asked about', () => {
    expect('passed' in counted('2026-03-27')).toBe(false)
  })
})

describe('a suspicion of serious illness', () => {
  test.each([
    [true, 'determined'],
    [false, 'determined'],
    [null, 'undetermined'],
  ] as const)('%s: whether it must be sooner is %s', (suspectedSeriousIllness, status) => {
    const { sooner, lastDay } = counted('2026-03-27', { suspectedSeriousIllness })
    expect(sooner.status).toBe(status)
    expect(lastDay).toBe('2026-04-15')
  })
})

describe('bad input', () => {
  test.each([
    ['1899-12-31', {}, [['received', 'out-of-range']]],
    ['2201-01-01', {}, [['received', 'out-of-range']]],
    ['2026-02-30', {}, [['received', 'not-a-day']]],
    ['2026-04-02', { on: '2026-04-01' }, [['received', 'too-late']]],
    ['2026-04-02', { on: 'soon' }, [['on', 'not-a-day']]],
    ['2026-04-02', { firstReceived: '1899-12-31' }, [['firstReceived', 'out-of-range']]],
    ['2026-04-02', { ageWhenSent: 131 }, [['ageWhenSent', 'out-of-range']]],
    ['2026-04-02', { ageWhenSent: { min: 9, max: 8 } }, [['ageWhenSent', 'not-valid']]],
    [
      'soon',
      { on: '2026-02-30', saturdayIsWorkingDay: 1 },
      [
        ['received', 'not-a-day'],
        ['on', 'not-a-day'],
        ['saturdayIsWorkingDay', 'wrong-type'],
      ],
    ],
  ])('%s with %o: one clear error each', (received, options, expected) => {
    const found = issuesOf(() =>
      assessmentDeadline(received, options as unknown as AssessmentDeadlineOptions),
    )
    expect(found.map(({ path, code }) => [path.join('.'), code]).sort()).toEqual(
      [...expected].sort(),
    )
    for (const { messages } of found) {
      expect(new Set(Object.values(messages)).size).toBe(3)
      for (const message of Object.values(messages)) expect(message).toMatch(/[^ :]\.$/)
    }
  })

  test('what is given is not repeated in the message', () => {
    const [found] = issuesOf(() => assessmentDeadline('01017012345'))
    expect(found?.message).not.toContain('01017012345')
  })
})

describe('properties', () => {
  const anyDay = dayOfYears(2004, 2199).filter((day) => day >= '2004-09-01')
  const policy = fc.boolean()

  test('the last day is never earlier than so many days after, and is a working day', () => {
    fc.assert(
      fc.property(anyDay, policy, (received, saturdayIsWorkingDay) => {
        const { count, lastDay } = counted(received, { ...adult, saturdayIsWorkingDay })
        expect(numberOf(lastDay) - numberOf(received)).toBeGreaterThanOrEqual(count.days)
        expect(isWorkingDay(lastDay, { saturdayIsWorkingDay })).toBe(true)
        expect(lastDay).toBe(addWorkingDays(received, count.days, { saturdayIsWorkingDay }))
      }),
    )
  })

  test('within one set of rules it is monotone in the day received', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 40 }), policy, (received, days, saturdayIsWorkingDay) => {
        const options = { ...adult, saturdayIsWorkingDay }
        const later = dayNumbered(numberOf(received) + days)
        const [one, other] = [counted(received, options), counted(later, options)]
        // From 30 to 10 working days are the steps back, on 2015-11-01 and 2020-05-27.
        fc.pre(one.count.days === other.count.days)
        expect(one.lastDay <= other.lastDay).toBe(true)
      }),
    )
  })

  test('shortening the time is a step back, on 2015-11-01 and on 2020-05-27', () => {
    expect(counted('2015-10-31').lastDay).toBe('2015-12-11')
    expect(counted('2015-11-01').lastDay).toBe('2015-11-13')
    expect(counted('2020-05-26').lastDay > counted('2020-05-27').lastDay).toBe(true)
  })

  test('it goes through JSON unchanged, and asking twice gives the same', () => {
    fc.assert(
      fc.property(dayOfYears(1990, 2040), (received) => {
        const once = assessmentDeadline(received)
        expect(JSON.parse(JSON.stringify(once))).toEqual(once)
        expect(assessmentDeadline(received)).toEqual(once)
      }),
    )
  })
})
