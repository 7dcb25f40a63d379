import type { CheckReport, Finding } from '@vilkar/core'
import { also, explainReport, judgedIn, pointsIn } from '@vilkar/core/explain'
import { describe, expect, test } from 'vitest'
import { day, texts } from './library.ts'

const none = { met: 0, unmet: 0, undetermined: 0, notApplicable: 0 }
const finding: Finding = {
  status: 'unmet',
  requirement: 'hours',
  weight: 'must',
  force: 'regulation',
  basis: ['x § 1', 'x § 2'],
  at: '/hours',
  message: 'missing',
  values: { what: 'Monday' },
}
const reportOf = (change: Partial<Finding> = {}, checklist = 'example.rules'): CheckReport => ({
  status: 'checked',
  checklist,
  on: day,
  findings: [{ ...finding, ...change }],
  must: none,
  should: none,
  may: none,
})

describe('a report in words', () => {
  test('says what was asked for, what was found, where, how much it weighs and by which norm', () => {
    expect(explainReport(reportOf(), texts)).toEqual({
      status: 'checked',
      title: 'The rules of the library',
      findings: [
        {
          status: 'unmet',
          point: 'Opening hours',
          message: 'Write them: Monday.',
          at: '/hours',
          weight: 'must',
          force: 'regulation',
          basis: ['Library Act x § 1', 'Library Act x § 2'],
        },
      ],
    })
  })

  test('says in the same words of every point that it does not apply, or that nobody knows', () => {
    const message = (id: string): unknown =>
      explainReport(reportOf({ message: id }), texts).findings[0]?.message
    expect(message('not-applicable')).toBe('The point does not apply here.')
    expect(message('applicability-unknown')).toBe('It is not known whether the point applies here.')
  })

  test('names what has no words by its id', () => {
    expect(explainReport(reportOf({ message: 'other' }), texts).findings[0]?.message).toBe('other')
    const unnamed = explainReport(reportOf({ requirement: 'other' }), texts).findings[0]
    expect(unnamed).toMatchObject({ point: 'other', message: 'missing' })
    const strange = explainReport(reportOf({}, 'example.other'), texts)
    expect(strange).toMatchObject({ title: 'example.other', findings: [{ point: 'hours' }] })
  })

  test('of a day outside of what is law says that', () => {
    expect(
      explainReport({ status: 'not-in-force', checklist: 'example.rules', on: day }, texts),
    ).toEqual({
      status: 'not-in-force',
      title: 'The rules of the library',
      notInForce: 'The day is outside what these rules cover.',
      findings: [],
    })
  })

  test('says how far the law was read, where its register says so', () => {
    const read = {
      lawReadThrough: '2026-03-01',
      confidence: 'inferred',
      unverified: ['x § 1', 'x § 2'],
    }
    const lawRead = (beyondLawRead: boolean): unknown =>
      explainReport({ ...reportOf(), ...read, beyondLawRead } as CheckReport, texts).lawRead
    expect(lawRead(false)).toMatch(
      /^The law was read through 2026-03-01\. The wording was not read, but/,
    )
    expect(lawRead(false)).toContain('Library Act x § 1; Library Act x § 2.')
    expect(lawRead(true)).toMatch(/^Note: The law was read through/)
    expect(
      explainReport({ ...reportOf(), confidence: 'read' } as CheckReport, texts),
    ).not.toHaveProperty('lawRead')
  })
})

describe('the words of points', () => {
  const { stated, absent, point } = pointsIn('Met.')

  test('say what is missing, or what is there and should not be', () => {
    expect(stated('Point', 'Do it.', 'Is it so?')).toEqual({
      point: 'Point',
      messages: { met: 'Met.', missing: 'Do it.', unknown: 'Is it so?' },
    })
    expect(absent('Point', 'Take it out.', 'Is it so?')).toEqual({
      point: 'Point',
      messages: { met: 'Met.', present: 'Take it out.', unknown: 'Is it so?' },
    })
  })

  test('may be their own, beside that it is met, and more may be added', () => {
    const own = point('Point', { late: 'Too late.' })
    expect(own).toEqual({ point: 'Point', messages: { met: 'Met.', late: 'Too late.' } })
    expect(also(own, { early: 'Too early.' })).toEqual({
      point: 'Point',
      messages: { met: 'Met.', late: 'Too late.', early: 'Too early.' },
    })
  })

  test('for a reader say what is to be done and asked, each after its phrase', () => {
    const judged = judgedIn({ met: 'Met.', insufficient: 'It will not do.', unknown: 'Not known.' })
    expect(judged('Point', 'Do it.', 'Is it so?')).toEqual({
      point: 'Point',
      messages: {
        met: 'Met.',
        missing: 'Do it.',
        ask: 'Is it so?',
        insufficient: 'It will not do. Do it.',
        unknown: 'Not known. Is it so?',
      },
    })
  })
})
