import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { addWorkingDays, startDeadline, type StartDeadlineOptions } from '../../src/index.js'
import { dayNumbered, dayOfYears } from '../helpers/counting.ts'
import { numberOf } from '@vilkar/testing/calendar-days'

const young = { rightToSpecialistCare: true, age: 16, mentalDisorderOrAddiction: true }

describe('the cap of 65 working days (priof § 4 a, D5)', () => {
  test.each([
    ['2024-06-10', '2024-09-09', 91],
    ['2026-01-05', '2026-04-09', 94],
    ['2026-11-20', '2027-02-23', 95],
  ])(
    'from %s it ends %s, %i days of the calendar on (law note § 3.5)',
    (assessed, lastDay, days) => {
      const { cap } = startDeadline(assessed, { received: assessed, ...young })
      expect(cap).toMatchObject({ holds: 'yes', days: 65, start: assessed, lastDay })
      expect(numberOf(lastDay) - numberOf(assessed)).toBe(days)
    },
  )

  test('is reckoned from the day the right was assessed, and not from receipt', () => {
    const { cap } = startDeadline('2026-01-05', { received: '2025-12-19', ...young })
    expect(cap?.start).toBe('2026-01-05')
  })

  test.each([
    [
      'young, in habilitation, with no mental disorder',
      { age: 8, mentalDisorderOrAddiction: false },
    ],
    ['23 years old with a mental disorder', { age: 23, mentalDisorderOrAddiction: true }],
    ['without a right', { ...young, rightToSpecialistCare: false }],
  ])('does not hold for a patient who is %s', (_, facts) => {
    const found = startDeadline('2026-01-05', {
      received: '2025-12-19',
      deadline: '2027-01-05',
      ...facts,
    })
    expect(found.cap).toBeUndefined()
    expect(found.deadline).toBe('no-cap')
  })

  test('did not hold for referrals received before 2008-09-01', () => {
    expect(startDeadline('2008-09-05', { received: '2008-08-31', ...young }).cap).toBeUndefined()
    expect(startDeadline('2008-09-05', { received: '2008-09-01', ...young }).cap?.holds).toBe('yes')
  })

  test('may hold where the condition is unknown: the count is given, and what decides is asked for', () => {
    const { cap, limit } = startDeadline('2026-01-05', {
      received: '2025-12-19',
      rightToSpecialistCare: true,
      age: 16,
    })
    expect(cap).toMatchObject({ holds: 'unknown', lastDay: '2026-04-09' })
    expect(limit).toMatchObject({ status: 'undetermined', needed: ['mentalDisorderOrAddiction'] })
  })

  test('may hold where it is unknown whether there is a right: nobody said so', () => {
    const { cap, limit } = startDeadline('2026-01-05', {
      received: '2025-12-19',
      ...young,
      rightToSpecialistCare: null,
    })
    expect(cap).toMatchObject({ holds: 'unknown', lastDay: '2026-04-09' })
    expect(limit).toMatchObject({ status: 'undetermined', needed: ['rightToSpecialistCare'] })
  })
})

describe('the deadline that was set (priof § 4, D4)', () => {
  test.each([
    ['2026-04-08', 'within-cap'],
    ['2026-04-09', 'within-cap'],
    ['2026-04-10', 'beyond-cap'],
  ])('set to %s it is %s', (deadline, expected) => {
    const options = { received: '2025-12-19', ...young, deadline }
    expect(startDeadline('2026-01-05', options).deadline).toBe(expected)
  })

  test('beyond a cap of which it is unknown whether it holds, is unknown; within, it is within', () => {
    const options = { received: '2025-12-19', age: 16 }
    expect(startDeadline('2026-01-05', { ...options, deadline: '2026-04-10' }).deadline).toBe(
      'unknown',
    )
    expect(startDeadline('2026-01-05', { ...options, deadline: '2026-04-09' }).deadline).toBe(
      'within-cap',
    )
  })

  test('for others is what is professionally sound: no number stands for it', () => {
    const { limit, cap } = startDeadline('2026-01-05', {
      received: '2025-12-19',
      rightToSpecialistCare: true,
      age: 40,
      mentalDisorderOrAddiction: false,
    })
    expect(limit).toMatchObject({ status: 'determined', outcome: 'deadline-for-start' })
    expect(cap).toBeUndefined()
  })
})

describe('while rights were suspended (covf §§ 3 and 9)', () => {
  test('none had to be set, and so there was no cap', () => {
    const of = (received: string) => startDeadline('2020-05-28', { received, ...young })
    for (const received of ['2020-03-28', '2020-05-26']) {
      const { limit, cap } = of(received)
      expect(limit).toMatchObject({ outcome: 'within-sound-time', force: 'regulation' })
      expect(cap).toBeUndefined()
    }
    expect([of('2020-03-27'), of('2020-05-27')].map(({ cap }) => cap?.holds)).toEqual([
      'yes',
      'yes',
    ])
  })
})

describe('the appointment (pbrl § 2-2 (2), § 2-2 a (2), D6)', () => {
  const set = { age: 40, mentalDisorderOrAddiction: false, deadline: '2026-03-02' }
  test.each([
    ['2026-03-01', 'in-time'],
    ['2026-03-02', 'in-time'],
    ['2026-03-03', 'too-late'],
  ])('on %s it is %s', (appointment, expected) => {
    const found = startDeadline('2026-01-05', { received: '2025-12-19', ...set, appointment })
    expect(found.appointment).toBe(expected)
    expect(found.assumptions.includes('interpretation: appointment-before-deadline')).toBe(
      appointment === set.deadline,
    )
  })

  test('did not have to be set for a referral received before 2015-11-01', () => {
    const facts = { ...set, deadline: '2016-03-02', appointment: '2016-03-03' }
    expect(startDeadline('2015-11-05', { received: '2015-10-31', ...facts })).not.toHaveProperty(
      'appointment',
    )
    expect(startDeadline('2015-11-05', { received: '2015-11-01', ...facts }).appointment).toBe(
      'too-late',
    )
  })

  test('is not looked at where no deadline is known', () => {
    expect(
      startDeadline('2026-01-05', { received: '2025-12-19', appointment: '2026-03-03' }),
    ).not.toHaveProperty('appointment')
  })
})

describe('what is said with it', () => {
  test('the era, and what was assumed', () => {
    expect(startDeadline('2026-01-05', { received: '2025-12-19', ...young })).toMatchObject({
      era: { id: 'E5', assumed: true },
      assumptions: [
        'interpretation: working-day-saturday',
        'interpretation: start-deadline-age',
        'interpretation: priority-era-by-receipt',
      ],
    })
  })

  test('before 2004-09-01 nothing is regulated that was read', () => {
    expect(startDeadline('2004-08-31', { received: '2004-08-31' }).limit).toMatchObject({
      outcome: 'not-regulated',
    })
    expect(startDeadline('2000-12-31', { received: '2000-12-31' })).not.toHaveProperty('era')
  })
})

describe('bad input', () => {
  test.each([
    ['2026-01-05', { received: '2026-01-06' }, [['received', 'too-late']]],
    ['2201-01-05', { received: '2026-01-06' }, [['assessed', 'out-of-range']]],
    ['2026-01-05', { received: '1899-01-06' }, [['received', 'out-of-range']]],
    ['2026-01-05', {}, [['received', 'wrong-type']]],
    [
      '2026-01-05',
      { received: '2026-01-05', deadline: '2201-01-01', appointment: '1899-01-01' },
      [
        ['deadline', 'out-of-range'],
        ['appointment', 'out-of-range'],
      ],
    ],
  ])('%s with %o', (assessed, options, expected) => {
    const found = issuesOf(() => startDeadline(assessed, options as StartDeadlineOptions))
    expect(found.map(({ path, code }) => [path.join('.'), code])).toEqual(expected)
  })
})

test('the cap is monotone in the day of the assessment, and goes through JSON', () => {
  fc.assert(
    fc.property(dayOfYears(2021, 2100), fc.nat({ max: 40 }), (assessed, days) => {
      const later = dayNumbered(numberOf(assessed) + days)
      const of = (day: string) => startDeadline(day, { received: assessed, ...young })
      const [one, other] = [of(assessed), of(later)]
      expect(one.cap?.lastDay).toBe(addWorkingDays(assessed, 65))
      expect((one.cap?.lastDay ?? '') <= (other.cap?.lastDay ?? '')).toBe(true)
      expect(JSON.parse(JSON.stringify(one))).toEqual(one)
    }),
  )
})
