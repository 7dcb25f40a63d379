import { calendarDay, type CalendarDay } from '@vilkar/core'
import { firstChange, lookedAt, runsOf, type OverTime, type TurningDay } from '@vilkar/core/time'
import { describe, expect, test } from 'vitest'

const day = calendarDay

/** Something that comes on a day. */
const turning = (on: string): TurningDay => ({
  on: day(on),
  because: [{ kind: 'stated-day', fact: 'deadline', is: 'come' }],
})

const days = ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'].map(turning)

/** An answer for each stretch of days: the first holds until the first day on which it may turn. */
function answering(...answers: readonly (string | undefined)[]): OverTime<string> {
  return {
    days,
    ask: (on) => answers[days.filter((each) => each.on <= on).length],
    same: (one, other) => one === other,
  }
}

describe('the first change', () => {
  test('is the first day on which the answer is another, and not the first on which it may be', () => {
    expect(firstChange(answering('a', 'a', 'b', 'c', 'c'), 'a')).toEqual({
      ...turning('2026-03-01'),
      answer: 'b',
    })
  })

  test('is no day on which what is known cannot be true', () => {
    expect(firstChange(answering('a', undefined, 'a', 'b', 'b'), 'a')).toEqual({
      ...turning('2026-04-01'),
      answer: 'b',
    })
  })

  test('is none where the answer stays', () => {
    expect(firstChange(answering('a', 'a', 'a', 'a', 'a'), 'a')).toBeNull()
  })
})

describe('the runs of days with the same answer', () => {
  const from = day('2026-01-10')

  test('join stretches between which the answer stays, and end where it turns', () => {
    expect(runsOf(answering('a', 'a', 'b', 'b', 'b'), from, day('2026-03-20'))).toEqual([
      {
        pieces: [
          { first: '2026-01-10', last: '2026-01-31', answer: 'a' },
          { first: '2026-02-01', last: '2026-02-28', answer: 'a' },
        ],
        ends: turning('2026-03-01'),
      },
      { pieces: [{ first: '2026-03-01', last: '2026-03-20', answer: 'b' }], ends: null },
    ])
  })

  test('tell what ends the last of them after the days asked about', () => {
    const [last] = runsOf(answering('a', 'a', 'a', 'b', 'b'), from, day('2026-02-01')).slice(-1)
    expect(last?.pieces.at(-1)).toEqual({ first: '2026-02-01', last: '2026-02-01', answer: 'a' })
    expect(last?.ends).toEqual(turning('2026-04-01'))
  })

  test('may be ended by a day from which what is known can no longer be true', () => {
    const [only] = runsOf(answering('a', 'a', undefined, 'a', 'a'), from, day('2026-02-10'))
    expect(only?.ends).toEqual(turning('2026-03-01'))
  })

  test('leave out the days on which what is known cannot be true', () => {
    expect(runsOf(answering('a', undefined, 'a', 'a', 'a'), from, day('2026-03-01'))).toEqual([
      {
        pieces: [{ first: '2026-01-10', last: '2026-01-31', answer: 'a' }],
        ends: turning('2026-02-01'),
      },
      { pieces: [{ first: '2026-03-01', last: '2026-03-01', answer: 'a' }], ends: null },
    ])
  })

  test('are none where it cannot be true on any of the days', () => {
    expect(runsOf(answering(undefined, undefined), from, day('2026-02-10'))).toEqual([])
  })
})

describe('a document over time', () => {
  type Notice = Parameters<Parameters<typeof lookedAt<string>>[0]>[1]
  const same = (one: string, other: string): boolean => one === other
  const first = day('2026-01-10')
  const turnsFrom = (check: (on: CalendarDay, notice: Notice) => string): readonly TurningDay[] => [
    ...lookedAt(check, first, same).days,
  ]
  const comparing = (on: CalendarDay, date: string, is: 'come' | 'over', counted: boolean) =>
    ({ kind: 'day', day: date, is, from: '/deadline', counted, on }) as const

  test('turns where a stated day comes, on that day', () => {
    const turns = turnsFrom((on, notice) => {
      notice(comparing(on, '2026-02-01', 'come', false))
      return on
    })
    expect(turns).toEqual([
      {
        on: '2026-02-01',
        because: [{ kind: 'stated-day', fact: '/deadline', is: 'come' }],
      },
    ])
  })

  test('turns where a counted day is over, on the day after', () => {
    const turns = turnsFrom((on, notice) => {
      notice(comparing(on, '2026-02-28', 'over', true))
      return on
    })
    expect(turns).toEqual([
      { on: '2026-03-01', because: [{ kind: 'counted-day', from: '/deadline', is: 'over' }] },
    ])
  })

  test('takes a thirty-first of a short month for its end', () => {
    const turns = (is: 'come' | 'over') =>
      turnsFrom((on, notice) => {
        notice(comparing(on, '2026-02-31', is, true))
        return on
      }).map((each) => each.on)
    expect(turns('come')).toEqual(['2026-03-01'])
    expect(turns('over')).toEqual(['2026-03-01'])
  })

  test('turns where the law changes and where somebody grows older', () => {
    const turns = turnsFrom((on, notice) => {
      notice({
        kind: 'rows',
        parts: [{ rows: [{ from: { id: 'reform', day: day('2026-06-01') } }] }],
      })
      notice({
        kind: 'birthdays',
        birthDate: '2010-05-17',
        years: () => [16],
        leapDayBirthday: undefined,
      })
      return on
    })
    expect(turns).toEqual([
      { on: '2026-05-17', because: [{ kind: 'birthday', years: 16, day: 'known' }] },
      { on: '2026-06-01', because: [{ kind: 'change-of-law', change: 'reform' }] },
    ])
  })

  test('tells once what several points looked at', () => {
    const turns = turnsFrom((on, notice) => {
      notice(comparing(on, '2026-02-01', 'come', false))
      notice(comparing(on, '2026-02-01', 'come', false))
      return on
    })
    expect(turns.map(({ because }) => because.length)).toEqual([1])
  })

  test('is looked at once a day, and as it is on that day', () => {
    const looked: string[] = []
    const document = lookedAt(
      (on) => {
        looked.push(on)
        return `as of ${on}`
      },
      first,
      same,
    )
    expect(document.ask(first)).toBe('as of 2026-01-10')
    expect(document.ask(first)).toBe('as of 2026-01-10')
    expect(document.ask(day('2026-01-11'))).toBe('as of 2026-01-11')
    expect(looked).toEqual(['2026-01-10', '2026-01-11'])
    expect([document.same('a', 'a'), document.same('a', 'b')]).toEqual([true, false])
  })
})
