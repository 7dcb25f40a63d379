import { describe, expect, test } from 'vitest'
import { parseInput } from '../src/edge/index.js'
import {
  birthDate,
  holdsIdentityNumber,
  oneOf,
  ownMark,
  reference,
  strictObject,
  years,
  yesOrNo,
} from '../src/fields/index.js'
import { choice, isInvalidInput } from '../src/index.js'
import * as z from 'zod'

/** Completes nine digits to an identity number; nothing where the first check digit would be ten. */
function completed(nine: string, left = 0): string | undefined {
  const digits = Array.from(nine, Number)
  const rest = (weights: readonly number[]): number =>
    weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11
  const first = (22 - rest([3, 7, 6, 1, 8, 9, 4, 5, 2]) + left) % 11
  if (first === 10) return undefined
  digits.push(first)
  const second = (11 - rest([5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11
  return second === 10 ? undefined : digits.concat(second).join('')
}

/** Numbers that begin alike, for several individual numbers. */
function numbersFrom(six: string, left = 0): readonly string[] {
  return Array.from({ length: 30 }, (_, at) => String(100 + at * 17))
    .map((three) => completed(six + three, left))
    .filter((each) => each !== undefined)
}

const series = [
  ['a birth number', '010203', 0],
  ['one of 29 February', '290200', 0],
  ['a D-number', '410203', 0],
  ['one made for the tests of the tax administration', '018203', 0],
  ['one made for the tests of the health network', '016703', 0],
  ['one of NAV', '014203', 0],
  ['one given out from 2032, with one left by eleven', '010232', 1],
  ['one given out from 2032, with three left by eleven', '010232', 3],
] as const

describe('an identity number', () => {
  test.each(series)('is %s, alone, in a longer text, and with a blank', (_, six, left) => {
    const numbers = numbersFrom(six, left)
    expect(numbers.length).toBeGreaterThan(10)
    for (const number of numbers) {
      const spaced = `${number.slice(0, 6)} ${number.slice(6)}`
      expect(holdsIdentityNumber(number), six).toBe(true)
      expect(holdsIdentityNumber(`see ${number}, plan 2`), six).toBe(true)
      expect(holdsIdentityNumber(`see ${spaced}.`), six).toBe(true)
    }
  })

  test('is also one that is mistyped, where nothing else is written', () => {
    const [number = ''] = numbersFrom('010203')
    const mistyped = number.slice(0, 10) + String((Number(number[10]) + 1) % 10)
    expect(holdsIdentityNumber(mistyped)).toBe(true)
    expect(holdsIdentityNumber(`see ${mistyped}`)).toBe(false)
  })

  test('is no account number, no date that is not, and no part of a longer number', () => {
    expect(holdsIdentityNumber('86011117947')).toBe(false)
    expect(holdsIdentityNumber('12345678903')).toBe(false)
    for (const six of ['320103', '000103', '300203', '720103', '011303', '010003']) {
      for (const number of numbersFrom(six)) expect(holdsIdentityNumber(number), six).toBe(false)
    }
    for (const number of numbersFrom('010203')) {
      expect(holdsIdentityNumber(`1${number}`)).toBe(false)
      expect(holdsIdentityNumber(`${number}7`)).toBe(false)
    }
  })
})

describe('a reference', () => {
  const read = (value: unknown): readonly string[] => {
    try {
      parseInput(z.strictObject({ id: reference }), { id: value })
      return []
    } catch (error) {
      return isInvalidInput(error) ? error.issues.map(({ code }) => code) : ['thrown']
    }
  }

  test('is what systems have', () => {
    const some = [
      'plan-17',
      'Practitioner/12',
      'urn:uuid:0192c1b6-5b1e-7cc3-98c4-dc0c0c07398f',
      'urn:oid:2.16.578.1.12.4.1.4.1|9103',
      'helsesøster',
      '86011117947',
    ]
    expect(some.flatMap(read)).toEqual([])
  })

  test('is no prose, nothing empty and nothing endless', () => {
    const none = ['', 'Kari Nordmann', 'a'.repeat(101), 'a\n', '日本']
    expect(none.map(read)).toEqual(none.map(() => ['not-a-reference']))
  })

  test('is no identity number, and the message repeats none', () => {
    const [number = ''] = numbersFrom('010203')
    expect(read(number)).toEqual(['identity-number'])
    const result = z.strictObject({ mark: ownMark }).safeParse({ mark: `Sak ${number}` })
    expect(result.success).toBe(false)
    expect(JSON.stringify(result.error?.issues)).not.toContain(number)
  })

  test('is told by a pattern that every engine reads alike', () => {
    const { pattern = '' } = z.toJSONSchema(reference)
    expect(pattern).not.toMatch(/\\[wd]|\(\?/)
    expect(new RegExp(pattern).test('Practitioner/12')).toBe(true)
  })
})

describe('an empty text', () => {
  const inner = strictObject({ birthDate, id: ownMark.min(1) })
  const schema = strictObject({
    birthDate,
    age: years({ title: 'Age' }),
    adult: yesOrNo({ title: 'Adult' }),
    kind: oneOf(choice(['a', 'b']), { title: 'Kind' }),
    id: reference.nullish(),
    inner: inner.nullish(),
    inners: z.array(inner).nullish(),
  })
  const empty = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, '']))

  test('in a field that may be left out is left out', () => {
    expect(schema.parse(empty)).toEqual({})
    expect(parseInput(schema, empty)).toEqual({})
  })

  test('is so too in what is picked of the schema, made partial of it, or holds it', () => {
    expect(schema.pick({ birthDate: true }).parse({ birthDate: '' })).toEqual({})
    expect(schema.omit({ inner: true }).meta({}).parse({ birthDate: '' })).toEqual({})
    expect(inner.partial().parse({ id: '' })).toEqual({})
    expect(z.object({ schema }).parse({ schema: empty })).toEqual({ schema: {} })
    expect(schema.parse({ inners: [{ id: 'x', birthDate: '' }] })).toEqual({
      inners: [{ id: 'x' }],
    })
  })

  test('is refused where something must be said, and under a name that is none', () => {
    expect(schema.safeParse({ inner: { id: '' } }).success).toBe(false)
    expect(schema.safeParse({ inners: [''] }).success).toBe(false)
    expect(schema.safeParse({ unheard: '' }).success).toBe(false)
    expect(schema.safeParse('').success).toBe(false)
  })

  test('changes nothing that was handed in', () => {
    const given = Object.freeze({ birthDate: '', age: 7 })
    expect(schema.parse(given)).toEqual({ age: 7 })
    expect(given).toEqual({ birthDate: '', age: 7 })
  })
})
