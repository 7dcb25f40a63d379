import { calendarDay } from '@vilkar/core'
import { askedDay, type Look } from '@vilkar/core/documents'
import { describe, expect, test } from 'vitest'

const [before, today, after] = ['2026-05-31', '2026-06-01', '2026-06-02'] as const
const asked = askedDay(calendarDay(today))

describe('a day that a document states or that is counted', () => {
  test.each([
    ['the day before', before, true, true],
    ['the day itself', today, true, false],
    ['the day after', after, false, false],
  ])(
    '%s the day asked about: whether it has come, and whether it is over',
    (_, day, come, over) => {
      expect(asked.hasCome(day, '/day')).toBe(come)
      expect(asked.countedHasCome(day, '/day')).toBe(come)
      expect(asked.isOver(day, '/day')).toBe(over)
      expect(asked.countedIsOver(day, '/day')).toBe(over)
    },
  )

  test('a change of law is in force from its day', () => {
    const begun = (day: string): boolean => asked.hasBegun({ id: 'reform', day: calendarDay(day) })
    expect([before, today, after].map(begun)).toEqual([true, true, false])
  })
})

test('ages are those of the day asked about', () => {
  const years = (): readonly number[] => [16]
  expect(asked.ageOf('2010-06-01', years, undefined)).toEqual({ min: 16, max: 16 })
  expect(asked.ageOf('2010-06-02', years, undefined)).toEqual({ min: 15, max: 15 })
  const leapDay = askedDay(calendarDay('2026-02-28'))
  expect(leapDay.ageOf('2008-02-29', years, '03-01')).toEqual({ min: 17, max: 17 })
})

test('whoever listens is told of each comparison with the day', () => {
  const looks: Look[] = []
  const noticed = askedDay(calendarDay(today), (look) => void looks.push(look))
  const change = { id: 'reform', day: calendarDay(after) }
  const years = (): readonly number[] => [16]
  const rows = { rows: [{ from: change }] }
  noticed.hasCome(after, '/stated')
  noticed.isOver(after, '/stated')
  noticed.countedHasCome(after, '/from')
  noticed.countedIsOver(after, '/from')
  noticed.hasBegun(change)
  noticed.ageOf('2010', years, '02-28')
  expect(noticed.toAsk(rows)).toBe(today)
  expect(looks).toEqual([
    { kind: 'day', day: after, is: 'come', from: '/stated', counted: false },
    { kind: 'day', day: after, is: 'over', from: '/stated', counted: false },
    { kind: 'day', day: after, is: 'come', from: '/from', counted: true },
    { kind: 'day', day: after, is: 'over', from: '/from', counted: true },
    { kind: 'rows', parts: [rows] },
    { kind: 'birthdays', birthDate: '2010', years, leapDayBirthday: '02-28' },
    { kind: 'rows', parts: [rows] },
  ])
})
