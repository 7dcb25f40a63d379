import {
  adequacy,
  day,
  days,
  group,
  oneOf,
  ownId,
  parts,
  pointer,
  pointers,
  yesOrNo,
} from '@vilkar/core/documents'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'

const optional: readonly (readonly [
  name: string,
  field: z.ZodType,
  good: unknown,
  bad: unknown,
])[] = [
  ['yes or no', yesOrNo('Title', 'Description'), true, 'yes'],
  ['one of some values', oneOf('Title', 'Description', ['a', 'b']), 'b', 'c'],
  ['a judgement', adequacy('Title', 'Description'), 'sufficient', 'good'],
  ['a day', day('Title', 'Description'), '2026-02-28', '2026-02-30'],
  ['days', days('Title', 'Description'), ['2026-02-28'], ['2026-02-30']],
  ['a reference to a part', pointer('Title', 'Description'), 'goal-1', ''],
  ['references to parts', pointers('Title', 'Description'), ['goal-1'], ['']],
  ['parts', parts('Title', 'Description', ownId('Id', 'Its own')), ['goal-1'], ['']],
  [
    'a group',
    group('Title', 'Description', { done: yesOrNo('Done') }),
    { done: true },
    { other: 1 },
  ],
]

describe('a field of a document', () => {
  test.each(optional)('%s takes what it is for, and nothing else', (_, field, good, bad) => {
    expect(field.parse(good)).toEqual(good)
    expect(field.safeParse(bad).success).toBe(false)
  })

  test.each(optional)('%s may be left out, and nobody need know it', (_, field) => {
    expect(field.parse(undefined)).toBeUndefined()
    expect(field.parse(null)).toBeNull()
  })

  test.each(optional)('%s tells a form its title and what it is', (_, field) => {
    expect(field.meta()).toEqual({ title: 'Title', description: 'Description' })
  })

  test('a yes or no whose title says it all has no description', () => {
    expect(yesOrNo('Done').meta()).toEqual({ title: 'Done' })
  })

  test('the id of a part is its own, and is always there', () => {
    const id = ownId('Title', 'Description')
    expect(id.parse('goal-1')).toBe('goal-1')
    expect(id.safeParse(undefined).success).toBe(false)
    expect(id.meta()).toMatchObject({ title: 'Title', description: 'Description' })
  })

  test('every judgement is one of four', () => {
    for (const judged of ['missing', 'stated', 'sufficient', 'insufficient'])
      expect(adequacy('Title', 'Description').parse(judged)).toBe(judged)
  })
})

describe('a day of a document', () => {
  const codeOf = (given: unknown): unknown => {
    const [issue] = day('Title', 'Description').safeParse(given).error?.issues ?? []
    return issue?.code === 'custom' ? issue.params : issue?.code
  }

  test('that is none says so', () => {
    expect(codeOf('2026-02-30')).toEqual({ issue: 'not-a-day' })
    expect(codeOf(20260228)).toBe('invalid_type')
  })

  test('lies before the year 9000, so that what is counted from it has four digits as well', () => {
    expect(codeOf('8999-12-31')).toBeUndefined()
    expect(codeOf('9000-01-01')).toEqual({ issue: 'not-a-day' })
  })
})

describe('a list of a document', () => {
  const times = <T>(count: number, item: T): readonly T[] =>
    Array.from({ length: count }, () => item)

  test.each([
    ['days', '2026-02-28', days],
    ['references', 'goal-1', pointers],
    [
      'parts',
      'goal-1',
      (title: string, description: string, most?: number) =>
        parts(title, description, ownId('Id', 'Its own'), most),
    ],
  ])('of %s holds at most a thousand, or as many as are said', (_, item, list) => {
    const plain = list('Title', 'Description')
    expect(plain.safeParse(times(1000, item)).success).toBe(true)
    expect(plain.safeParse(times(1001, item)).success).toBe(false)
    const two = list('Title', 'Description', 2)
    expect(two.safeParse(times(2, item)).success).toBe(true)
    expect(two.safeParse(times(3, item)).success).toBe(false)
  })
})

test('the fields of a group may be written out when it is first read', () => {
  let written = 0
  const late = group('Title', 'Description', () => {
    written++
    return { done: yesOrNo('Done') }
  })
  expect(written).toBe(0)
  expect(late.parse({ done: false })).toEqual({ done: false })
  expect(written).toBe(1)
})
