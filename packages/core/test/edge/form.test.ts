import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { formInLanguage, parseForm } from '../../src/edge/index.js'
import {
  birthDate,
  oneOf,
  ownMark,
  reference,
  strictObject,
  years,
  yesOrNo,
} from '../../src/fields/index.js'
import { choice, isCalendarDay } from '../../src/index.js'
import { issuesOf } from '@vilkar/testing/answers'

const parent = strictObject({
  says: oneOf(choice(['consents', 'refuses']), { title: 'What they said' }),
  holds: yesOrNo({ title: 'Holds responsibility' }),
})
const schema = strictObject({
  birthDate,
  age: years({ title: 'Age' }),
  adult: yesOrNo({ title: 'Adult' }),
  matter: oneOf(choice(['ordinary', 'other']), { title: 'Matter' }),
  received: z
    .string()
    .refine(isCalendarDay, { params: { issue: 'not-a-day' } })
    .nullish(),
  reference: ownMark.nullish(),
  ids: z.array(reference).max(3).nullish(),
  parents: z.array(parent).max(2).nullish(),
  person: strictObject({ birthDate }).nullish(),
})

/** The codes of what is wrong with a form, with their places. */
function wrongWith(values: Parameters<typeof parseForm>[1]): readonly string[] {
  return issuesOf(() => parseForm(schema, values)).map(
    ({ code, path }) => `${path.join('.')}: ${code}`,
  )
}

describe('a form', () => {
  test('that nobody filled in says nothing', () => {
    const untouched = { birthDate: '', age: '', adult: '', matter: '', received: ' ', ids: '' }
    expect(parseForm(schema, untouched)).toEqual({})
    expect(parseForm(schema, new URLSearchParams(untouched))).toEqual({})
    expect(parseForm(schema, [])).toEqual({})
    expect(parseForm(schema, {})).toEqual({})
    expect(parseForm(schema, { age: Number.NaN, matter: null, adult: undefined })).toEqual({
      matter: null,
    })
  })

  test('holds numbers, days and yes or no as text', () => {
    expect(parseForm(schema, { age: '17', adult: 'false', received: '2026-03-27' })).toEqual({
      age: 17,
      adult: false,
      received: '2026-03-27',
    })
    expect(parseForm(schema, { adult: 'on' })).toEqual({ adult: true })
    expect(parseForm(schema, { adult: 'true', age: 0 })).toEqual({ adult: true, age: 0 })
  })

  test.each([
    ['17.05.2010', '2010-05-17'],
    ['7.5.2010', '2010-05-07'],
    ['5.2010', '2010-05'],
    [' 2010 ', '2010'],
    ['2010-05-17', '2010-05-17'],
  ])('holds the birth date %s', (given, read) => {
    expect(parseForm(schema, { birthDate: given })).toEqual({ birthDate: read })
  })

  test('keeps what looks like a day or a number where the field is another', () => {
    expect(parseForm(schema, { reference: '17.5.2010' })).toEqual({ reference: '17.5.2010' })
    expect(parseForm(schema, { reference: '17', ids: ['1', 'on'] })).toEqual({
      reference: '17',
      ids: ['1', 'on'],
    })
  })

  test('holds lists and fields within others under names with points', () => {
    const entries = [
      ['person.birthDate', '2010'],
      ['ids', 'a'],
      ['ids', 'b'],
      ['parents.0.says', 'consents'],
      ['parents.1.says', ''],
      ['parents.1.holds', 'on'],
    ] as const
    const read = {
      person: { birthDate: '2010' },
      ids: ['a', 'b'],
      parents: [{ says: 'consents' }, { holds: true }],
    }
    expect(parseForm(schema, entries)).toEqual(read)
    expect(parseForm(schema, new URLSearchParams(entries.map((each) => [...each])))).toEqual(read)
    expect(parseForm(schema, { ids: 'a', parents: [{ says: 'consents' }, { holds: '' }] })).toEqual(
      { ids: ['a'], parents: [{ says: 'consents' }, {}] },
    )
  })

  test('is refused for what it does not mean, with the place', () => {
    expect(wrongWith({ birthDate: '30.2.2010', age: 'old', adult: 'perhaps' })).toEqual([
      'birthDate: not-a-birth-date',
      'age: not-an-age',
      'adult: wrong-type',
    ])
    expect(wrongWith({ received: '5.2010', age: '17,5', matter: 'unheard-of' })).toEqual([
      'age: not-an-age',
      'matter: not-allowed',
      'received: not-a-day',
    ])
    expect(wrongWith({ age: '131', 'person.birthDate': 'x' })).toEqual([
      'age: out-of-range',
      'person.birthDate: not-a-birth-date',
    ])
    expect(wrongWith([['name', 'Ola']])).toEqual([': unknown-field'])
    expect(wrongWith([['person', 'Ola']])).toEqual(['person: wrong-type'])
    expect(wrongWith({ person: new Date(0) })).toEqual(['person: not-plain-data'])
    expect(wrongWith([['__proto__.age', '7']])).toEqual([': not-plain-data'])
  })

  test('of very many names, or a very long one, is refused in bounded time', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => [`field${String(at)}`, ''] as const)
    expect(wrongWith(many)).toEqual([': too-large'])
    expect(wrongWith(new Map(many))).toEqual([': too-large'])
    expect(wrongWith([['a.'.repeat(100_000), '1']])).toEqual([': unknown-field'])
  })

  test('may have ten thousand pairs, and not one more', () => {
    const pairs = (count: number) => Array.from({ length: count }, () => ['age', '7'] as const)
    expect(wrongWith(pairs(10_000))).toEqual(['age: not-an-age'])
    expect(wrongWith(pairs(10_001))).toEqual([': too-large'])
    expect(
      wrongWith(new Map(pairs(10_001).map(([name], at) => [`${name}${String(at)}`, '']))),
    ).toEqual([': too-large'])
  })

  test('is pairs of a name and a value, and nothing else that can be gone through', () => {
    for (const none of [
      [['age']],
      [['age', '7', '8']],
      [[7, 'age']],
      ['age'],
      [7],
      new Set(['age']),
    ])
      expect(wrongWith(none as never)).not.toEqual([])
  })

  test('holds a day as Norwegians write it only whole, and a birth date also without its day', () => {
    expect(parseForm(schema, { received: '7.5.2026' })).toEqual({ received: '2026-05-07' })
    expect(parseForm(schema, { received: '17.12.2026' })).toEqual({ received: '2026-12-17' })
    expect(parseForm(schema, { birthDate: '12.2010' })).toEqual({ birthDate: '2010-12' })
    for (const none of ['5.2026', '17.5.26', '17.5.20261', '117.5.2026', 'x17.5.2026'])
      expect(wrongWith({ received: none })).toEqual(['received: not-a-day'])
  })

  test('holds numbers of up to fifteen digits, with a sign, and nothing after them', () => {
    const number = strictObject({ count: z.number().nullish() })
    const read = (count: string): unknown => {
      try {
        return parseForm(number, { count }).count
      } catch {
        return 'refused'
      }
    }
    expect(read(' 17 ')).toBe(17)
    expect(read('-17')).toBe(-17)
    expect(read('123456789012345')).toBe(123_456_789_012_345)
    for (const none of ['1234567890123456', '17x', 'x17', '1.5', '--1'])
      expect(read(none)).toBe('refused')
  })

  test('holds a list that is not known as not known, and one whose items are named by number', () => {
    expect(parseForm(schema, { ids: null })).toEqual({ ids: null })
    expect(parseForm(schema, { ids: { 0: 'a', 1: '', 2: 'b' } })).toEqual({ ids: ['a', 'b'] })
    expect(wrongWith({ ids: 7 })).toEqual(['ids: wrong-type'])
    expect(wrongWith({ ids: true })).toEqual(['ids: wrong-type'])
  })

  test('reads facts as their schema does, whatever way they are written down', () => {
    const facts = fc.record(
      {
        birthDate: fc.constantFrom('2010', '2010-05', '2010-05-17'),
        age: fc.integer({ min: 0, max: 130 }),
        adult: fc.boolean(),
        matter: fc.constantFrom('ordinary', 'other'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(facts, (known) => {
        const texts = Object.entries(known).map(([name, value]) => [name, String(value)] as const)
        expect(parseForm(schema, known)).toEqual(schema.parse(known))
        expect(parseForm(schema, texts)).toEqual(schema.parse(known))
      }),
    )
  })

  test('is a Standard Schema in a language', () => {
    const { validate } = formInLanguage(schema, 'nn')['~standard']
    expect(validate({ age: '17', matter: '' })).toEqual({ value: { age: 17 } })
    expect(validate({ birthDate: '2026-02-30' })).toEqual({
      issues: [
        {
          message: 'Må vere ein fødselsdato skriven ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.',
          path: ['birthDate'],
        },
      ],
    })
    for (const none of ['text', null, 7, [1], new Date(0)]) {
      expect(validate(none)).toMatchObject({ issues: [{ path: [] }] })
    }
  })
})
