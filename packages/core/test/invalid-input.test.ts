import { expect, test } from 'vitest'
import { InvalidInput, calendarDay, isInvalidInput } from '../src/index.js'
import { addDays, addMonths, addYears, weekdayOf } from '../src/calendar/index.js'
import { issue } from '../src/edge/index.js'
import { issuesOf } from '@vilkar/testing/answers'

test('a message tells of twenty issues and counts the others, which it holds all the same', () => {
  const many = Array.from({ length: 1000 }, (_, at) => issue(['list', at], 'not-valid'))
  const error = new InvalidInput(many)
  expect(error.message.split('\n')).toHaveLength(21)
  expect(error.message).toContain('and 980 more')
  expect(error.issues).toHaveLength(1000)
  expect(new InvalidInput(many.slice(0, 20)).message).not.toContain('more')
  expect(isInvalidInput(error)).toBe(true)
})

// What the types refuse, and JavaScript lets through.
const day = calendarDay('2026-01-01')
const untyped = (value: unknown): never => value as never

test.each([
  ['days', () => addDays(day, untyped('3'))],
  ['days', () => addDays(day, 1.5)],
  ['months', () => addMonths(day, untyped('3'))],
  ['years', () => addYears(day, 0.5)],
])('a number of %s that is not whole is refused', (name, add) => {
  expect(issuesOf(add)).toMatchObject([{ path: [name], code: 'wrong-type' }])
})

test.each([
  ['a weekday', () => weekdayOf(untyped('junk'))],
  ['days', () => addDays(untyped('2026-02-30'), 1)],
])('%s of what is no day is refused', (_, reckon) => {
  expect(issuesOf(reckon)).toMatchObject([{ path: ['day'], code: 'not-a-day' }])
})
