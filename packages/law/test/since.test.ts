import { isCalendarDay } from '@vilkar/core'
import { acts, since } from '@vilkar/law'
import { expect, test } from 'vitest'
import { actNames, commencements } from './registers.js'

test('every day on which the law changed is a day of the calendar', () => {
  for (const { day } of commencements) expect(isCalendarDay(day), day).toBe(true)
})

test('every commencement is called by the name it is found under, and says its year', () => {
  for (const [name, { id, day }] of Object.entries(since)) {
    expect(id).toBe(name)
    if (name !== 'coverage') expect(name.endsWith(day.slice(0, 4)), name).toBe(true)
  }
})

test('the commencements stand in the order of their days, few of them before the period covered', () => {
  const days = commencements.map(({ day }) => day)
  expect(days).toEqual([...days].sort())
  // The right to specialist care alone reaches further back: a referral follows the day of receipt.
  expect(days.filter((day) => day < '2012-01-01')).toEqual([
    '2001-01-01',
    '2004-09-01',
    '2008-01-01',
    '2008-09-01',
  ])
})

test('every act was read through a day of the calendar, or was not read and is repealed', () => {
  for (const name of actNames) {
    const { readThrough, repealed } = acts[name]
    if (readThrough === undefined) expect(repealed, name).toBeDefined()
    else expect(isCalendarDay(readThrough), name).toBe(true)
  }
})

test('the official number of every act says what kind it is and the day it was made', () => {
  for (const name of actNames) {
    const { id, kind } = acts[name]
    expect(id.slice(0, 4), name).toBe(kind === 'act' ? 'LOV-' : 'FOR-')
    expect(isCalendarDay(id.slice(4, 14)), name).toBe(true)
  }
})
