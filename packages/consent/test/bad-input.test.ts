import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issuesOf, refusalOf } from '@vilkar/testing/answers'
import { assessConsent, consentFacts } from '../src/index.js'
import { describeHostileValues } from '@vilkar/testing/domains'

const on = '2026-02-01'

// Whatever is refused here is what the types forbid.
const assess = (facts: unknown, options: unknown = { on }): unknown =>
  assessConsent(facts as never, options as never)

function problems(facts: unknown, options?: unknown): unknown {
  return issuesOf(() => assess(facts, options)).map(({ path, code }) => [path.join('/'), code])
}

const names = Object.keys(consentFacts.shape)

describe('wrong kinds of value', () => {
  test.each(names)('%s: a symbol of another kind is refused there', (name) => {
    const [place, code] = (problems({ [name]: { no: 1 } }) as [string, string][])[0] ?? []
    expect(place?.split('/')[0]).toBe(name)
    expect(['wrong-type', 'not-allowed', 'not-a-birth-date']).toContain(code)
  })

  test.each([
    ['birthDate', 20100501],
    ['birthDate', ['2010-05-01']],
    ['age', '15'],
    ['age', true],
    ['objectsToHealthCare', 'yes'],
    ['objectsToHealthCare', 1],
    ['parents', {}],
    ['nextOfKin', 'spouse'],
  ])('%s: %j is of the wrong type', (name, value) => {
    expect(problems({ [name]: value })).toEqual([[name, 'wrong-type']])
  })

  test.each([
    ['2010-13', 'not-a-birth-date'],
    ['2010-02-30', 'not-a-birth-date'],
    ['2010-5-1', 'not-a-birth-date'],
    ['201', 'not-a-birth-date'],
    [' ', 'not-a-birth-date'],
    ['01.05.2010', 'not-a-birth-date'],
  ])('a birth date of %j is none', (birthDate, code) => {
    expect(problems({ birthDate })).toEqual([['birthDate', code]])
  })

  test('a date-time is no birth date', () => {
    const [first] = problems({ birthDate: '2010-05-01T00:00:00Z' }) as [string, string][]
    expect(first?.[0]).toBe('birthDate')
  })

  test.each([
    [-1, 'out-of-range'],
    [131, 'out-of-range'],
    [15.5, 'wrong-type'],
  ])('an age of %d is none', (age, code) => {
    expect(problems({ age })).toEqual([['age', code]])
  })

  test.each([0, 130])('an age of %d is one', (age) => {
    expect(assessConsent({ age }, { on }).on).toBe(on)
  })

  test.each(['Has', 'true', 'unknown', ' '])('a choice of %j is not allowed', (value) => {
    expect(problems({ decisionCompetence: value })).toEqual([['decisionCompetence', 'not-allowed']])
  })

  test('a position that covered several groups is refused, with the groups to choose from', () => {
    const [first] = issuesOf(() => assessConsent({ position: 'other-work' as never }, { on }))
    expect(first).toMatchObject({ path: ['position'], code: 'not-allowed' })
    expect(JSON.stringify(first)).toContain('patient-administration')
  })
})

describe('unknown keys', () => {
  test.each([
    [{ Age: 15 }, ''],
    [{ age: 15, name: 'x' }, ''],
    [{ parents: [{ name: 'x' }] }, 'parents/0'],
    [{ nextOfKin: [{ id: 'a', relation: 'spouse', phone: 1 }] }, 'nextOfKin/0'],
  ])('%j', (facts, path) => {
    expect(problems(facts)).toEqual([[path, 'unknown-field']])
  })

  test('of the options', () => {
    expect(problems({}, { on, today: true })).toEqual([['', 'unknown-field']])
  })
})

describe('the options', () => {
  test.each([
    ['2026-02-30', 'not-a-day'],
    ['2026-02-01T00:00:00Z', 'not-a-day'],
    ['2026-2-1', 'not-a-day'],
    ['2026', 'not-a-day'],
    ['', 'not-a-day'],
  ])('a day of %j is none', (day, code) => {
    expect(problems({}, { on: day })).toEqual([['on', code]])
  })

  test.each([
    [{}, 'on', 'wrong-type'],
    [{ on: 20260201 }, 'on', 'wrong-type'],
    [{ on: null }, 'on', 'wrong-type'],
    [{ on, leapDayBirthday: '02-29' }, 'leapDayBirthday', 'not-allowed'],
    [{ on, presume: 'no' }, 'presume', 'wrong-type'],
  ])('%j', (options, path, code) => {
    expect(problems({}, options)).toEqual([[path, code]])
  })

  test.each([null, undefined, 'x', 1, []])('%j are none', (options) => {
    expect(() => assessConsent({}, options as never)).toThrow(
      expect.objectContaining({ name: 'InvalidInput' }) as Error,
    )
  })
})

describe('all at once', () => {
  test('whatever is wrong with facts and options is said in one error', () => {
    expect(
      problems(
        {
          age: '15',
          objectsToHealthCare: 'yes',
          matter: 'other',
          parents: [{ says: 'maybe' }],
          shoe: 43,
        },
        { on: 'today', presume: 1 },
      ),
    ).toEqual([
      ['age', 'wrong-type'],
      ['objectsToHealthCare', 'wrong-type'],
      ['matter', 'not-allowed'],
      ['parents/0/says', 'not-allowed'],
      ['', 'unknown-field'],
      ['on', 'not-a-day'],
      ['presume', 'wrong-type'],
    ])
  })

  test('each issue speaks three languages', () => {
    const issues = issuesOf(() => assess({ age: '15', shoe: 43, parents: {} }, { on: 'today' }))
    expect(issues).toHaveLength(4)
    for (const { message, messages } of issues) {
      expect(Object.keys(messages).sort()).toEqual(['en', 'nb', 'nn'])
      expect(new Set(Object.values(messages)).size).toBe(3)
      expect(message).toBe(messages.en)
      expect(Object.values(messages).join(' ')).not.toMatch(/[{}]|undefined|^\s*$/)
    }
  })
})

describe('nothing that was given is said again', () => {
  const mark = 'Qz7Kari'
  const marked = fc.constantFrom(mark, `${mark} Nordmann`, `2010-05-01${mark}`, mark.repeat(40))
  const value: fc.Arbitrary<unknown> = fc.oneof(
    marked,
    fc.array(marked, { minLength: 1, maxLength: 3 }),
    fc.dictionary(marked, marked, { maxKeys: 2 }),
    fc.record({ says: marked, id: marked, relation: marked, [mark]: marked }),
  )
  const place = fc.oneof(fc.constantFrom(...names), marked)
  const facts = fc.dictionary(
    place,
    fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 2 })),
    {
      minKeys: 1,
      maxKeys: 4,
    },
  )
  const options = fc.oneof(
    fc.constant({ on }),
    fc.record({ on: marked }),
    fc.record({ on: fc.constant(on), [mark]: marked }),
  )

  test('neither values nor keys, in any message, path or stack', () => {
    fc.assert(
      fc.property(facts, options, (given, asked) => {
        const error = refusalOf(() => assess(given, asked))
        expect(error.issues).not.toEqual([])
        const said = [error.message, error.stack, String(error), JSON.stringify(error.issues)]
        expect(said.join('\n')).not.toContain(mark)
        expect(JSON.stringify(error)).not.toContain(mark)
      }),
      { numRuns: 150 },
    )
  })

  test('nor facts that contradict each other', () => {
    const error = refusalOf(() => assess({ birthDate: '1987-11-23', age: 93 }))
    expect(`${error.message} ${JSON.stringify(error.issues)}`).not.toMatch(/1987|11-23|93/)
  })
})

describeHostileValues(assess, {
  choice: 'matter',
  list: 'parents',
  valid: { age: 40, matter: 'ordinary' },
})
