import { atLeast, below, calendarDay, decision, integer, type Commencement } from '@vilkar/core'
import {
  agesCut,
  birthdays,
  changesOfLaw,
  statedDays,
  turningDays,
  type DatedTurn,
} from '@vilkar/core/time'
import { describe, expect, test } from 'vitest'

const day = calendarDay
const reform: Commencement = { id: 'reform', day: day('2026-06-01') }
const repeal: Commencement = { id: 'repeal', day: day('2027-01-01') }

/** Writes what happens on a day, without the kind. */
const on = (date: string, turn: DatedTurn['turn']): DatedTurn => ({ on: day(date), turn })

describe('changes of law', () => {
  test('are the days on which rows begin and end, each named once', () => {
    expect(
      changesOfLaw([
        { rows: [{ from: reform, until: repeal }, { from: reform }] },
        { rows: [{ from: repeal }] },
      ]),
    ).toEqual([
      on('2026-06-01', { kind: 'change-of-law', change: 'reform' }),
      on('2027-01-01', { kind: 'change-of-law', change: 'repeal' }),
    ])
  })
})

test('a day on which rows only end is a change of law', () => {
  expect(
    changesOfLaw([{ rows: [{ from: reform, until: repeal }] }]).map((each) => each.on),
  ).toEqual(['2026-06-01', '2027-01-01'])
})

describe('the ages at which tables turn', () => {
  const table = decision({
    id: 'of-age',
    inputs: { age: integer({ min: 0, max: 130 }), weeks: integer({ min: 0, max: 52 }) },
    outcomes: ['yes', 'no'],
    force: 'statute',
    rows: [
      { id: 'minor', from: reform, when: { age: below(18) }, then: 'no', basis: ['act § 1'] },
      {
        id: 'adult-early',
        from: reform,
        when: { age: atLeast(18), weeks: below(12) },
        then: 'no',
        basis: ['act § 1'],
      },
      {
        id: 'adult-late',
        from: reform,
        when: { age: atLeast(18), weeks: atLeast(12) },
        then: 'yes',
        basis: ['act § 1'],
      },
    ],
  })

  test('are those of the inputs that hold an age, and of no other number', () => {
    expect(agesCut([table], ['age'])).toEqual(expect.arrayContaining([18]))
    expect(agesCut([table], ['age'])).not.toContain(12)
    expect(agesCut([table], [])).toEqual([])
  })

  test('are told once, however many tables turn on them', () => {
    expect(agesCut([table, table], ['age'])).toEqual(agesCut([table], ['age']))
  })
})

describe('birthdays', () => {
  const turnOf = (years: number, kind: 'known' | 'first-possible' | 'last-possible') =>
    ({ kind: 'birthday', years, day: kind }) as const

  test('are one day a year where the birth date is known', () => {
    expect(birthdays('2010-05-17', [16, 18], undefined)).toEqual([
      on('2026-05-17', turnOf(16, 'known')),
      on('2028-05-17', turnOf(18, 'known')),
    ])
  })

  test('are the first and the last day that may be one where only the year is known', () => {
    expect(birthdays('2010', [16], undefined)).toEqual([
      on('2026-01-01', turnOf(16, 'first-possible')),
      on('2026-12-31', turnOf(16, 'last-possible')),
    ])
  })

  test('of a leap day are two in a common year, unless the caller chooses a side', () => {
    expect(birthdays('2008-02-29', [18], undefined)).toEqual([
      on('2026-02-28', turnOf(18, 'first-possible')),
      on('2026-03-01', turnOf(18, 'last-possible')),
    ])
    expect(birthdays('2008-02-29', [18], '02-28')).toEqual([on('2026-02-28', turnOf(18, 'known'))])
    expect(birthdays('2008-02-29', [18], '03-01')).toEqual([on('2026-03-01', turnOf(18, 'known'))])
    expect(birthdays('2008-02-29', [16], undefined)).toEqual([
      on('2024-02-29', turnOf(16, 'known')),
    ])
  })
})

describe('days that facts state', () => {
  test('come on the day, and are over on the day after', () => {
    expect(statedDays({ deadline: '2026-02-28' })).toEqual([
      on('2026-02-28', { kind: 'stated-day', fact: 'deadline', is: 'come' }),
      on('2026-03-01', { kind: 'stated-day', fact: 'deadline', is: 'over' }),
    ])
  })

  test('are neither the birth date nor what is no day', () => {
    expect(
      statedDays({ birthDate: '2010-05-17', matter: 'dental', age: 15, left: undefined }),
    ).toEqual([])
  })
})

describe('turning days', () => {
  const come = { kind: 'stated-day', fact: 'one', is: 'come' } as const
  const over = { kind: 'stated-day', fact: 'other', is: 'over' } as const

  test('are those after the day asked about, the earliest first', () => {
    const turns = [
      on('2026-06-03', over),
      on('2026-06-02', come),
      on('2026-06-05', over),
      on('2026-06-04', come),
      on('2026-06-01', come),
      on('2026-05-31', come),
    ]
    expect(turningDays(turns, day('2026-06-01'))).toEqual([
      { on: '2026-06-02', because: [come] },
      { on: '2026-06-03', because: [over] },
      { on: '2026-06-04', because: [come] },
      { on: '2026-06-05', because: [over] },
    ])
  })

  test('hold all that happens on the same day', () => {
    expect(
      turningDays([on('2026-06-02', come), on('2026-06-02', over)], day('2026-06-01')),
    ).toEqual([{ on: '2026-06-02', because: [come, over] }])
  })
})
