import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { issue, parseInput, readAll, type IssueCode } from '../../src/edge/index.js'
import { edgeTexts } from '../../src/edge/edge-texts.js'
import { calendarDay, isInvalidInput } from '../../src/index.js'
import { issuesOf, refusalOf } from '@vilkar/testing/answers'

const schema = z
  .strictObject({
    on: z.iso.date(),
    age: z.int().min(0).max(130),
    weight: z.number().optional(),
    who: z.enum(['patient', 'guardian']),
    able: z.boolean(),
    name: z.string().min(1).max(10),
    mail: z.email().optional(),
    goals: z
      .array(z.strictObject({ text: z.string() }))
      .max(2)
      .optional(),
    kind: z.union([z.literal('a'), z.int()]).optional(),
    step: z.number().multipleOf(5).optional(),
  })
  .refine(({ who, age }) => who !== 'guardian' || age < 18, {
    path: ['who'],
    params: { issue: 'does-not-agree' },
    error: 'a stranger’s message',
  })

const good = { on: '2026-06-01', age: 15, who: 'patient', able: true, name: 'Kari' }

function found(change: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return issuesOf(() => parseInput(schema, { ...good, ...change })).map(({ path, code }) => [
    path.join('.'),
    code,
  ])
}

describe('an issue of the schema', () => {
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, unknown>>,
    string,
    IssueCode,
  ])[] = [
    ['a missing field', { age: undefined }, 'age', 'wrong-type'],
    ['a value of another kind', { able: 'yes' }, 'able', 'wrong-type'],
    ['null', { name: null }, 'name', 'wrong-type'],
    ['a number that is not whole', { age: 1.5 }, 'age', 'wrong-type'],
    ['a value that is not listed', { who: 'neighbour' }, 'who', 'not-allowed'],
    ['a day that does not exist', { on: '2026-02-30' }, 'on', 'not-a-day'],
    ['another format', { mail: 'x' }, 'mail', 'not-valid'],
    ['a number too small', { age: -1 }, 'age', 'out-of-range'],
    ['a number too large', { age: 131 }, 'age', 'out-of-range'],
    ['a text too short', { name: '' }, 'name', 'out-of-range'],
    ['a text too long', { name: 'x'.repeat(11) }, 'name', 'too-large'],
    [
      'a list too long',
      { goals: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] },
      'goals',
      'too-large',
    ],
    ['a place in a list', { goals: [{ text: 'a' }, { text: 7 }] }, 'goals.1.text', 'wrong-type'],
    ['an unknown field', { nam: 'x' }, '', 'unknown-field'],
    [
      'an unknown field further down',
      { goals: [{ text: 'a', txt: 'b' }] },
      'goals.0',
      'unknown-field',
    ],
    ['none of several kinds', { kind: true }, 'kind', 'not-valid'],
    ['a rule that has no code of ours', { step: 7 }, 'step', 'not-valid'],
    ['a rule that names a code of ours', { who: 'guardian', age: 18 }, 'who', 'does-not-agree'],
  ]

  test.each(cases)('about %s is translated', (_, change, path, code) => {
    expect(found(change)).toEqual([[path, code]])
  })

  test('names what is allowed: the kind, the values, the limit, the fields', () => {
    const say = (change: Readonly<Record<string, unknown>>): readonly unknown[] =>
      issuesOf(() => parseInput(schema, { ...good, ...change })).map(({ messages }) => messages)
    expect(say({ able: 1 })).toEqual([
      {
        nb: 'Feil slags verdi. Ventet: ja eller nei (true eller false).',
        nn: 'Feil slags verdi. Venta: ja eller nei (true eller false).',
        en: 'Wrong kind of value. Expected: true or false.',
      },
    ])
    expect(say({ who: 'x' })).toMatchObject([
      { nb: 'Verdien er ikke blant de mulige: patient, guardian.' },
    ])
    expect(say({ age: -1 })).toMatchObject([{ en: 'Outside the allowed range: ≥ 0.' }])
    expect(say({ age: 131 })).toMatchObject([{ nn: 'Utanfor det tillatne området: ≤ 130.' }])
    expect(say({ goals: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] })).toMatchObject([
      { nb: 'For mye innhold. Grensen er ≤ 2.' },
    ])
    expect(say({ surname: 'x' })).toMatchObject([
      {
        en: 'There is no such field here. (on, age, weight, who, able, name, mail, goals, kind, step)',
      },
    ])
    expect(say({ goals: [{ text: 'a', x: 1 }] })).toMatchObject([
      { en: 'There is no such field here. (text)' },
    ])
    const kinds = z.object({
      a: z.int(),
      b: z.number(),
      c: z.string(),
      d: z.array(z.any()),
      e: z.object({}),
      f: z.null(),
    })
    const expected = issuesOf(() => parseInput(kinds, {})).map(({ message }) => message)
    expect(expected.map((text) => text.replace('Wrong kind of value. Expected: ', ''))).toEqual([
      'number.',
      'number.',
      'text.',
      'list.',
      'object.',
      'null.',
    ])
  })

  test('is said together with all others', () => {
    expect(
      found({ on: 'soon', age: 200, able: 'yes', name: '', goals: [{ text: 1 }, {}], extra: 1 }),
    ).toEqual([
      ['on', 'not-a-day'],
      ['age', 'out-of-range'],
      ['able', 'wrong-type'],
      ['name', 'out-of-range'],
      ['goals.0.text', 'wrong-type'],
      ['goals.1.text', 'wrong-type'],
      ['', 'unknown-field'],
    ])
  })

  test.each([undefined, null, 7, 'text', true, []].map((value) => [JSON.stringify(value), value]))(
    'about a root that is no object is translated: %s',
    (_, value) => {
      expect(issuesOf(() => parseInput(schema, value))).toMatchObject([
        { path: [], code: 'wrong-type' },
      ])
    },
  )
})

test('what is right is returned as the schema reads it', () => {
  expect(parseInput(schema, good)).toEqual(good)
  const doubled = z.object({
    age: z.int().transform((age) => age * 2),
    word: z.string().default('x'),
  })
  expect(parseInput(doubled, { age: 4 })).toEqual({ age: 8, word: 'x' })
})

test('what a schema’s own code throws is not taken for bad input', () => {
  const broken = z.string().refine(() => {
    throw new TypeError('broken rule')
  })
  expect(() => parseInput(broken, 'x')).toThrow(TypeError)
})

describe('no refusal shows what was given', () => {
  const marks = fc.stringMatching(/^[a-z0-9]{0,6}$/).map((text) => `«${text}»`)
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      marks,
      fc.constantFrom(Number.NaN, 131, -1, 1.5, true, null, undefined, 5n, '\ud800'),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(marks, tie('any'), { maxKeys: 3 }),
      fc.constantFrom(new Date(0), Symbol('«symbol»'), () => '«function»'),
    ),
  })).any
  const input = fc
    .tuple(
      fc.record(
        {
          on: value,
          age: value,
          who: value,
          able: value,
          name: value,
          mail: value,
          goals: fc.oneof(
            value,
            fc.array(fc.oneof(value, fc.record({ text: value })), { maxLength: 4 }),
          ),
        },
        { requiredKeys: [] },
      ),
      fc.dictionary(marks, value, { maxKeys: 3 }),
    )
    .map(([known, unknown]) => ({ ...known, ...unknown }))

  test('neither a value nor an unknown key, in any text, any path or the error itself', () => {
    fc.assert(
      fc.property(fc.oneof(input, value), (given) => {
        const error = refusalOf(() => parseInput(schema, given))
        expect(error.issues.length).toBeGreaterThan(0)
        expect(JSON.stringify([error.issues, error.message, error.name])).not.toContain('«')
        expect(error.cause).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  test('each issue has a path of texts and places, and texts in nb, nn and en of which en is the message', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const { path, code, message, messages } of issuesOf(() => parseInput(schema, given))) {
          expect(path.every((part) => typeof part === 'string' || Number.isInteger(part))).toBe(
            true,
          )
          expect(Object.keys(edgeTexts)).toContain(code)
          expect(Object.keys(messages).toSorted()).toEqual(['en', 'nb', 'nn'])
          expect(message).toBe(messages.en)
          for (const text of Object.values(messages)) {
            expect(text).not.toBe('')
            expect(text).not.toContain('{')
            expect(text).not.toContain('undefined')
            expect(text).toBe(text.trim())
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('an error', () => {
  test('is told by its name and holds its issues, and its message says them one a line', () => {
    const error = refusalOf(() => parseInput(schema, { ...good, age: 200, extra: 1 }))
    expect(error.name).toBe('InvalidInput')
    expect(error).toBeInstanceOf(Error)
    expect(error.message.split('\n')).toEqual([
      'age: Outside the allowed range: ≤ 130.',
      'input: There is no such field here. (on, age, weight, who, able, name, mail, goals, kind, step)',
    ])
    expect(JSON.parse(JSON.stringify(error.issues))).toStrictEqual(error.issues)
  })

  test('of another copy of the package is told as well, and no other error is', () => {
    const other = Object.assign(new Error('x'), { name: 'InvalidInput', issues: [] })
    expect(isInvalidInput(other)).toBe(true)
    const others: readonly unknown[] = [
      new Error('x'),
      Object.assign(new Error('x'), { issues: [] }),
      Object.assign(new Error('x'), { name: 'InvalidInput' }),
      { name: 'InvalidInput', issues: [] },
      undefined,
      null,
    ]
    expect(others.map(isInvalidInput)).toEqual(others.map(() => false))
  })
})

describe('issue', () => {
  const codes = Object.keys(edgeTexts) as readonly IssueCode[]

  test.each(codes)(
    '%s has a text of its own in each language, and room for a detail where it names one',
    (code) => {
      const { messages } = issue([], code, '')
      expect(new Set(Object.values(messages)).size).toBeGreaterThan(1)
      const texts = Object.values(edgeTexts[code])
      const named = Object.values(issue([], code, '$& {detail}').messages)
      expect(named.map((text) => text.includes('$& {detail}'))).toEqual(
        texts.map((text) => text.includes('{detail}')),
      )
    },
  )

  test('takes a detail in each language', () => {
    const { messages } = issue(['x'], 'wrong-type', { nb: 'tekst', nn: 'tekst!', en: 'text' })
    expect(messages).toEqual({
      nb: 'Feil slags verdi. Ventet: tekst.',
      nn: 'Feil slags verdi. Venta: tekst!.',
      en: 'Wrong kind of value. Expected: text.',
    })
  })
})

describe('reading several inputs', () => {
  test('returns what each reader read', () => {
    expect(
      readAll(
        () => calendarDay('2026-06-01'),
        () => 7,
      ),
    ).toEqual(['2026-06-01', 7])
  })

  test('says at once all that is wrong with any of them', () => {
    const issues = issuesOf(() =>
      readAll(
        () => calendarDay('soon', 'from'),
        () => 7,
        () => parseInput(schema, { ...good, age: -1, able: 1 }),
      ),
    )
    expect(issues.map(({ path }) => path)).toEqual([['from'], ['age'], ['able']])
  })

  test('lets any other error through as it is', () => {
    const error = new RangeError('x')
    expect(() =>
      readAll(() => {
        throw error
      }),
    ).toThrow(error)
  })
})
