import {
  adequacyVerdicts,
  leftOut,
  met,
  observe,
  observeVerdict,
  open,
  unlessMet,
  unmet,
} from '@vilkar/core/documents'
import { describe, expect, test } from 'vitest'

const whole = { whole: true }
const part = { whole: false }
const values = { who: 'the coordinator' }

describe('a field of a document', () => {
  test('that says something meets what it is asked for', () => {
    for (const said of [true, 'a goal', ['a goal'], 0, ''])
      expect(observe('/goals', said, whole, values)).toEqual({
        status: 'met',
        at: '/goals',
        message: 'met',
      })
  })

  test('that says no, or lists nothing, is missing, also where the document may have more', () => {
    for (const said of [false, []])
      expect(observe('/goals', said, part, values)).toEqual({
        status: 'unmet',
        at: '/goals',
        message: 'missing',
        values,
      })
  })

  test.each([[undefined], [null]])(
    'that is %s is missing in a whole document, and unknown in a part',
    (left) => {
      expect(observe('/goals', left, whole, values)).toEqual(unmet('/goals', 'missing', values))
      expect(observe('/goals', left, part, values)).toEqual(open('/goals', 'unknown', values))
    },
  )
})

describe('what somebody judged adequate or not', () => {
  const seen = (value: unknown) => observeVerdict('/goals', value, whole, adequacyVerdicts)

  test.each([
    ['missing', 'unmet', 'missing'],
    ['stated', 'undetermined', 'ask'],
    ['sufficient', 'met', 'met'],
    ['insufficient', 'unmet', 'insufficient'],
  ])('%s is %s', (value, status, message) => {
    expect(seen(value)).toEqual({ status, at: '/goals', message })
  })

  test.each([[undefined], [null], [1], ['toString'], ['another']])(
    '%s is no judgement',
    (value) => {
      expect(seen(value)).toEqual(leftOut('/goals', whole))
      expect(observeVerdict('/goals', value, part, adequacyVerdicts)).toEqual(
        leftOut('/goals', part),
      )
    },
  )
})

test('what is wrong is told, and that nothing is where nothing is', () => {
  const wrong = [open('/goals/0', 'ask')]
  expect(unlessMet('/goals', wrong)).toEqual(wrong)
  expect(unlessMet('/goals', [])).toEqual([met('/goals')])
})

test('an observation holds no values where none are given', () => {
  expect(Object.keys(unmet('/goals', 'missing'))).toEqual(['status', 'at', 'message'])
  expect(Object.keys(open('/goals', 'unknown'))).toEqual(['status', 'at', 'message'])
  expect(unmet('/goals', 'missing')).toMatchObject({ status: 'unmet', at: '/goals' })
  expect(open('/goals', 'unknown')).toEqual({
    status: 'undetermined',
    at: '/goals',
    message: 'unknown',
  })
})
