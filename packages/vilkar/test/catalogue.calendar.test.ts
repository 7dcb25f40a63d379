import { calendarDay } from '@vilkar/core'
import { ageOn } from '@vilkar/core/calendar'
import {
  assessmentDeadline,
  complaintDeadline,
  countWorkingDays,
  publicHolidays,
  startDeadline,
} from '@vilkar/priority'
import { describe, expect, it } from 'vitest'
import { calendarVectors, catalogue, type CalendarVector } from '../src/catalogue/index.js'
import type { PortedDecision } from './catalogue/port.js'
import {
  ages,
  assessment,
  complaint,
  count,
  easter,
  holidays,
  start,
} from './catalogue/port-calendar.js'

// What a port reads: text, and no object of ours.
const vectors = calendarVectors().map(
  (vector) => JSON.parse(JSON.stringify(vector)) as CalendarVector,
)
const decisions = JSON.parse(JSON.stringify(catalogue().decisions)) as readonly PortedDecision[]

function decisionOf(id: string): PortedDecision {
  const found = decisions.find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

type Asked = Parameters<typeof assessment>[1] & {
  readonly birthDate: string
  readonly on: string
  readonly leapDayBirthday?: '02-28' | '03-01'
  readonly year: number
  readonly day: string
  readonly days: number
}

/** Answers a vector by a port that knows nothing of the packages; the citation where it rests on a rule. */
function ported(vector: CalendarVector): {
  readonly expected: unknown
  readonly citation?: unknown
} {
  const input = vector.input as unknown as Asked
  switch (vector.function) {
    case 'age':
      return { expected: ages(input.birthDate, input.on, input.leapDayBirthday) }
    case 'public-holidays':
      return { expected: holidays(input.year) }
    case 'working-days': {
      const { lastDay, skipped } = count(input.day, input.days)
      const lastDayWhereSaturdayCounts = count(input.day, input.days, true).lastDay
      return { expected: { lastDay, lastDayWhereSaturdayCounts, skipped } }
    }
    case 'assessment-deadline':
      return assessment(decisionOf('priority.assessment-deadline'), input)
    case 'start-deadline':
      return start(decisionOf('priority.start-deadline'), input)
    case 'complaint-deadline':
      return complaint(decisionOf('priority.complaint-deadline'), input)
  }
}

/** Answers a vector by the packages. */
function answered(vector: CalendarVector): object {
  const { birthDate, on, leapDayBirthday, year, day, days, received, assessed, knew, ...input } =
    vector.input as unknown as Asked
  switch (vector.function) {
    case 'age':
      return ageOn(birthDate, calendarDay(on), leapDayBirthday)
    case 'public-holidays':
      return publicHolidays(year).toSorted((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1))
    case 'working-days':
      return { lastDay: countWorkingDays(day, days).lastDay }
    case 'assessment-deadline': {
      const deadline = assessmentDeadline(received, input)
      return deadline.status === 'determined'
        ? { status: deadline.status, lastDay: deadline.lastDay }
        : { status: deadline.status }
    }
    case 'start-deadline':
      return startDeadline(assessed, { received, ...input })
    case 'complaint-deadline':
      return complaintDeadline(knew, input)
  }
}

const functions = [...new Set(vectors.map((vector) => vector.function))]

describe.each(functions.map((name) => ({ name })))('the vectors of $name', ({ name }) => {
  const own = vectors.filter((vector) => vector.function === name)

  it('hold in a port that knows nothing of the packages', () => {
    for (const vector of own) {
      const { expected, citation = vector.citation } = ported(vector)
      expect({ expected, citation }, vector.id).toEqual({
        expected: vector.expected,
        citation: vector.citation,
      })
    }
  })

  it('hold in the packages', () => {
    for (const vector of own) {
      const answer = answered(vector) as Readonly<Record<string, unknown>>
      const expected = vector.expected as Readonly<Record<string, unknown>>
      for (const [key, value] of Object.entries(answer)) {
        if (!(key in expected)) continue
        if (typeof value === 'string' || typeof value === 'number') {
          expect(value, `${vector.id} ${key}`).toBe(expected[key])
        } else expect(value, `${vector.id} ${key}`).toMatchObject(expected[key] as object)
      }
    }
  })
})

describe('the vectors of the calendar', () => {
  it('have each an id of its own', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length)
  })

  it('hold Easter as printed calendars have it', () => {
    const printed =
      '2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21'
    expect(Array.from({ length: 19 }, (_, at) => easter(2012 + at)).join(' ')).toBe(printed)
  })

  it('leave someone born on 29 February of either age on 28 February, unless a side is chosen', () => {
    const on = (id: string) => vectors.find((vector) => vector.id === id)?.expected
    expect(on('age#2004-02-29#2022-02-28')).toEqual({ min: 17, max: 18 })
    expect(on('age#2004-02-29#2022-02-28#02-28')).toEqual({ min: 18, max: 18 })
    expect(on('age#2004-02-29#2022-02-28#03-01')).toEqual({ min: 17, max: 17 })
    expect(on('age#2004-02-29#2022-03-01')).toEqual({ min: 18, max: 18 })
  })

  it('ask of every kind of answer that a deadline has', () => {
    const statuses = (name: string) =>
      [
        ...new Set(
          vectors
            .filter((vector) => vector.function === name)
            .map(({ expected }) => (expected as { readonly status?: string }).status),
        ),
      ].sort()
    expect(statuses('assessment-deadline')).toEqual([
      'determined',
      'no-right-to-assessment',
      'not-in-force',
      'not-regulated',
      'undetermined',
    ])
    expect(statuses('complaint-deadline')).toEqual(['determined', 'not-in-force', 'not-regulated'])
  })
})
