import { describe, expect, test } from 'vitest'
import {
  atLeast,
  below,
  calendarDay,
  choice,
  decide,
  decideFrom,
  decision,
  flag,
  fromUpTo,
  integer,
  possibleOutcomes,
  prepare,
  type Decision,
} from '../src/index.js'
import { issuesOf } from '@vilkar/testing/answers'

const start = { id: 'start', day: calendarDay('2012-01-01') }
const reform = { id: 'reform', day: calendarDay('2018-01-01') }
const repeal = { id: 'repeal', day: calendarDay('2026-06-01') }

const mayBorrow = decision({
  id: 'example.may-borrow',
  inputs: {
    age: integer({ min: 0, max: 130 }),
    competence: choice(['has', 'lacks'], {
      judge: 'librarian',
      presumed: { value: 'has', basis: ['x § 9'] },
    }),
    card: flag(),
  },
  outcomes: ['yes', 'with-guardian', 'no', 'requires-judgement'],
  force: 'statute',
  rows: [
    {
      id: 'no-card',
      from: start,
      until: repeal,
      when: { card: false },
      then: 'no',
      basis: ['x § 1'],
    },
    {
      id: 'adult',
      from: start,
      until: repeal,
      when: { age: atLeast(18), competence: 'has', card: true },
      then: 'yes',
      basis: ['x § 2'],
    },
    {
      id: 'adult-lacks',
      from: start,
      until: repeal,
      when: { age: atLeast(18), competence: 'lacks', card: true },
      then: 'with-guardian',
      basis: ['x § 2', 'x § 3'],
      force: 'guidance',
    },
    {
      id: 'child-before-reform',
      from: start,
      until: reform,
      when: { age: below(18), card: true },
      then: 'no',
      basis: ['x § 4'],
    },
    {
      id: 'youth',
      from: reform,
      until: repeal,
      when: { age: fromUpTo(12, 18), card: true },
      then: 'with-guardian',
      basis: ['x § 4'],
      force: 'regulation',
    },
    {
      id: 'child',
      from: reform,
      until: repeal,
      when: { age: below(12), card: true },
      then: 'no',
      basis: ['x § 4'],
    },
  ],
})

const on = '2020-01-01'

describe('an answer', () => {
  test('is determined by known values, with its row, provisions, force and conditions', () => {
    const given = { age: 17, competence: 'has', card: true } as const
    expect(decide(mayBorrow, given, { on })).toStrictEqual({
      status: 'determined',
      decision: 'example.may-borrow',
      on: '2020-01-01',
      outcome: 'with-guardian',
      rows: ['youth'],
      basis: ['x § 4'],
      force: 'regulation',
      conditions: { age: 17, card: true },
      presumed: [],
    })
  })

  test('is determined where several rows are possible and all agree', () => {
    const answer = decide(mayBorrow, { age: { max: 11 } }, { on })
    expect(answer).toMatchObject({
      status: 'determined',
      outcome: 'no',
      rows: ['no-card', 'child'],
    })
  })

  test('lists what is possible in the declared order, and first what is most useful to know', () => {
    const answer = decide(mayBorrow, {}, { on, presume: false })
    expect(answer).toStrictEqual({
      status: 'undetermined',
      decision: 'example.may-borrow',
      on: '2020-01-01',
      possible: ['yes', 'with-guardian', 'no'],
      needed: ['age', 'card', 'competence'],
      rows: ['no-card', 'adult', 'adult-lacks', 'youth', 'child'],
      basis: ['x § 1', 'x § 2', 'x § 3', 'x § 4'],
      force: 'guidance',
      conditions: {},
      presumed: [],
    })
  })

  test('does not need an input that cannot change the outcome any more', () => {
    const answer = decide(mayBorrow, { age: { min: 12, max: 17 } }, { on, presume: false })
    expect(answer).toMatchObject({ status: 'undetermined', needed: ['card'] })
  })

  test('keeps among its conditions only what its rows look at', () => {
    const answer = decide(mayBorrow, { age: 40, card: false }, { on })
    expect(answer).toMatchObject({ outcome: 'no', conditions: { card: false } })
  })

  test('treats an input that is present but undefined as absent', () => {
    const given = { age: undefined, card: false }
    expect(decide(mayBorrow, given, { on })).toStrictEqual(
      decide(mayBorrow, { card: false }, { on }),
    )
  })

  test('takes a list of choices, a range with an open end and a range of one value', () => {
    const options = { on, presume: false }
    const either = decide(mayBorrow, { age: 20, card: true, competence: ['has', 'lacks'] }, options)
    expect(possibleOutcomes(either)).toEqual(['yes', 'with-guardian'])
    const old = decide(mayBorrow, { age: { min: 18 }, card: true, competence: ['has'] }, options)
    expect(possibleOutcomes(old)).toEqual(['yes'])
    const one = decide(mayBorrow, { age: { min: 12, max: 12 }, card: true }, options)
    expect(possibleOutcomes(one)).toEqual(['with-guardian'])
  })
})

describe('needed inputs', () => {
  test('come with the one first that leaves the fewest outcomes', () => {
    const given = { age: { min: 16, max: 20 } }
    const answer = decide(mayBorrow, given, { on: '2012-01-01', presume: false })
    // With a card there are three outcomes, without one a single one; of age, one and three.
    expect(answer).toMatchObject({ needed: ['age', 'card', 'competence'] })
    const child = decide(mayBorrow, { age: { min: 5, max: 12 } }, { on, presume: false })
    expect(child).toMatchObject({ needed: ['age', 'card'] })
    const adult = decide(mayBorrow, { age: 40 }, { on, presume: false })
    expect(adult).toMatchObject({ needed: ['card', 'competence'] })
  })

  test('come as facts before judgements where they are equally useful', () => {
    const both = decision({
      id: 'example.both',
      inputs: { serious: flag({ judge: 'provider' }), asked: flag() },
      outcomes: ['yes', 'no'],
      force: 'statute',
      rows: [
        {
          id: 'yes',
          from: start,
          when: { serious: true, asked: true },
          then: 'yes',
          basis: ['x § 1'],
        },
        {
          id: 'not-asked',
          from: start,
          when: { serious: true, asked: false },
          then: 'no',
          basis: ['x § 1'],
        },
        { id: 'not-serious', from: start, when: { serious: false }, then: 'no', basis: ['x § 1'] },
      ],
    })
    expect(decide(both, {}, { on })).toMatchObject({ needed: ['asked', 'serious'] })
  })

  test('are not those on which rows would differ only where something else is ruled out', () => {
    const row = { from: start, basis: ['x § 1'] } as const
    const table = decision({
      id: 'example.apart',
      inputs: { kind: choice(['a', 'b', 'c']), able: flag() },
      outcomes: ['yes', 'no'],
      force: 'statute',
      rows: [
        { ...row, id: 'able-ab', when: { able: true, kind: ['a', 'b'] }, then: 'yes' },
        { ...row, id: 'able-c', when: { able: true, kind: 'c' }, then: 'no' },
        { ...row, id: 'unable-a', when: { able: false, kind: 'a' }, then: 'yes' },
        { ...row, id: 'unable-bc', when: { able: false, kind: ['b', 'c'] }, then: 'no' },
      ],
    })
    // Whether somebody is able matters to kind b alone.
    expect(decide(table, { kind: ['a', 'c'] }, { on })).toMatchObject({ needed: ['kind'] })
    expect(decide(table, {}, { on })).toMatchObject({ needed: ['kind', 'able'] })
  })

  test('of equal use and kind come in the order of declaration', () => {
    const both = decision({
      id: 'example.both',
      inputs: { first: flag(), second: flag() },
      outcomes: ['yes', 'no'],
      force: 'statute',
      rows: [
        {
          id: 'a',
          from: start,
          when: { second: true, first: true },
          then: 'yes',
          basis: ['x § 1'],
        },
        { id: 'b', from: start, when: { second: false }, then: 'no', basis: ['x § 1'] },
        {
          id: 'c',
          from: start,
          when: { second: true, first: false },
          then: 'no',
          basis: ['x § 1'],
        },
      ],
    })
    expect(decide(both, {}, { on })).toMatchObject({ needed: ['first', 'second'] })
  })
})

describe('what the law presumes', () => {
  const given = { age: 30, card: true }

  test('stands in for what is unknown, and the answer says so', () => {
    expect(decide(mayBorrow, given, { on })).toMatchObject({
      status: 'determined',
      outcome: 'yes',
      presumed: ['competence'],
      conditions: { age: 30, competence: 'has', card: true },
    })
  })

  test('gives way to what is given', () => {
    const answer = decide(mayBorrow, { ...given, competence: 'lacks' }, { on })
    expect(answer).toMatchObject({ outcome: 'with-guardian', presumed: [] })
    const open = decide(mayBorrow, { ...given, competence: ['has', 'lacks'] }, { on })
    expect(open).toMatchObject({ status: 'undetermined', presumed: [] })
  })

  test('is not named where it makes no difference', () => {
    expect(decide(mayBorrow, { ...given, age: 5 }, { on })).toMatchObject({ presumed: [] })
  })

  test('is not used where presumptions are turned off', () => {
    expect(decide(mayBorrow, given, { on, presume: false })).toMatchObject({
      status: 'undetermined',
      possible: ['yes', 'with-guardian'],
      needed: ['competence'],
      presumed: [],
      conditions: given,
    })
  })
})

describe('the day asked about', () => {
  const child = { age: 15, card: true }

  test.each([
    ['2011-12-31', 'not-in-force', undefined],
    ['2012-01-01', 'determined', 'no'],
    ['2012-01-02', 'determined', 'no'],
    ['2017-12-31', 'determined', 'no'],
    ['2018-01-01', 'determined', 'with-guardian'],
    ['2018-01-02', 'determined', 'with-guardian'],
    ['2026-05-31', 'determined', 'with-guardian'],
    ['2026-06-01', 'not-in-force', undefined],
    ['9999-12-31', 'not-in-force', undefined],
  ])('on %s the answer is %s', (day, status, outcome) => {
    const answer = decide(mayBorrow, child, { on: day })
    expect(answer.status).toBe(status)
    expect(answer.status === 'determined' ? answer.outcome : undefined).toBe(outcome)
    expect(prepare(mayBorrow, { on: day }).outcome(child)).toBe(outcome)
  })

  test('on which nothing is law gives an answer of three fields, whatever is given', () => {
    expect(decide(mayBorrow, child, { on: '2000-01-01' })).toStrictEqual({
      status: 'not-in-force',
      decision: 'example.may-borrow',
      on: '2000-01-01',
    })
  })

  test('falls in no old law where one act ended before the next began', () => {
    const broken = decision({
      id: 'example.broken',
      inputs: {},
      outcomes: ['old', 'new'],
      force: 'statute',
      rows: [
        { id: 'old', from: start, until: reform, when: {}, then: 'old', basis: ['x § 1'] },
        { id: 'new', from: repeal, when: {}, then: 'new', basis: ['y § 1'] },
      ],
    })
    const statuses = ['2017-12-31', '2018-01-01', '2026-05-31', '2026-06-01'].map((day) =>
      possibleOutcomes(decide(broken, {}, { on: day })),
    )
    expect(statuses).toEqual([['old'], [], [], ['new']])
  })

  test.each(['', '2026-02-30', '2026-2-3', '20260101', '2026-01-01T00:00:00Z'])(
    'must be a day: %j is refused',
    (day) => {
      expect(issuesOf(() => decide(mayBorrow, {}, { on: day }))).toMatchObject([
        { path: ['on'], code: 'not-a-day' },
      ])
    },
  )

  test.each([
    ['nothing', null],
    [
      'what throws when it is looked at',
      {
        get on(): never {
          throw new Error('secret')
        },
      },
    ],
  ])('is not read from %s', (_, options) => {
    const issues = issuesOf(() => decide(mayBorrow, {}, options as never))
    expect(issues).toMatchObject([{ path: [], code: 'wrong-type' }])
    expect(JSON.stringify(issues)).toContain('on, presume')
    expect(JSON.stringify(issues)).not.toContain('secret')
  })
})

describe('what is given outside the inputs and their domains', () => {
  test('is named, all of it at once, and never repeated', () => {
    const given: Record<string, unknown> = {
      age: 131,
      competence: 'secret-value',
      card: 'secret-flag',
      secretKey: 1,
    }
    const issues = issuesOf(() => prepare(mayBorrow, { on }).answer(given))
    expect(issues.map(({ path, code }) => ({ path, code }))).toEqual([
      { path: ['age'], code: 'not-allowed' },
      { path: ['competence'], code: 'not-allowed' },
      { path: ['card'], code: 'not-allowed' },
      { path: [], code: 'unknown-field' },
    ])
    expect(JSON.stringify(issues)).not.toContain('secret')
    expect(JSON.stringify(issues)).toContain('0–130')
    expect(JSON.stringify(issues)).toContain('has, lacks')
  })

  test('is said once, however many inputs there are not', () => {
    const given = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`x${String(at)}`, 1]),
    )
    const issues = issuesOf(() => decide(mayBorrow, given, { on }))
    expect(issues.map(({ code }) => code)).toEqual(['unknown-field'])
  })

  test('is named beside what is absent', () => {
    const given: Record<string, unknown> = { age: 200, card: undefined, competence: 'has' }
    expect(issuesOf(() => prepare(mayBorrow, { on }).answer(given))).toMatchObject([
      { path: ['age'], code: 'not-allowed' },
    ])
  })

  const secret = new Error('a stranger’s own words')
  const refused: readonly (readonly [string, unknown])[] = [
    ['a number that is not whole', { age: 1.5 }],
    ['not a number', { age: Number.NaN }],
    ['a number as text', { age: '17' }],
    ['a range beyond what the input holds', { age: { min: 100, max: 131 } }],
    ['a range that ends before it begins', { age: { min: 18, max: 17 } }],
    ['a range that ends before it begins within one class', { age: { min: 30, max: 20 } }],
    ['a range of a choice', { competence: { min: 1 } }],
    ['an empty list', { competence: [] }],
    ['a list with a stranger', { competence: ['has', 'perhaps'] }],
    ['a list for a flag', { card: ['true'] }],
    ['a list that is longer than any input has values', { competence: Array(31).fill('has') }],
    ['a map for a number', { age: new Map() }],
    ['a date for a number', { age: new Date(0) }],
    ['an object with another name for a number', { age: { foo: 1 } }],
    ['a range with another name beside its ends', { age: { min: 1, foo: 1 } }],
    ['a list that is empty for a number', { age: [] }],
    ['nothing for all of it', null],
    ['a text for all of it', 'age'],
    ['a number for all of it', 17],
    ['a list for all of it', []],
    ['a map for all of it', new Map([['age', 17]])],
    ['null', { age: null }],
    [
      'what throws when it is looked at',
      {
        get age(): never {
          throw secret
        },
      },
    ],
    [
      'what throws when its names are read',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw secret
          },
        },
      ),
    ],
    ['an input that there is not', { size: 3 }],
    ['a key of the prototype', JSON.parse('{"__proto__": 3}')],
  ]

  test.each(refused)('%s is refused', (_, given) => {
    const { answer, outcome } = prepare(mayBorrow, { on })
    expect(issuesOf(() => decide(mayBorrow, given as object, { on }))).toHaveLength(1)
    expect(issuesOf(() => answer(given as object))).toHaveLength(1)
    expect(issuesOf(() => outcome(given as object))).toHaveLength(1)
  })
})

describe('a table that its author got wrong', () => {
  const row = { id: 'r', from: start, then: 'yes', basis: ['x § 1'] } as const
  const wrong = (when: object, inputs: object = {}): unknown =>
    decision({
      id: 'example.wrong',
      inputs: {
        age: integer({ min: 0, max: 9 }),
        able: flag(),
        kind: choice(['a', 'b']),
        ...inputs,
      },
      outcomes: ['yes'],
      force: 'statute',
      rows: [{ ...row, when }],
    })

  test.each([
    ['an input that there is not', { size: 1 }, 'row r names no input: size'],
    [
      'a range that goes further than the input',
      { age: { min: 5, max: 10 } },
      'row r leaves the values of age',
    ],
    [
      'a range that begins before the input',
      { age: { min: -1 } },
      'row r leaves the values of age',
    ],
    ['an empty range', { age: { min: 5, max: 4 } }, 'row r leaves the values of age'],
    ['half a year', { age: { min: 0.5 } }, 'row r leaves the values of age'],
    ['a choice that there is not', { kind: 'c' }, 'row r leaves the values of kind'],
    ['no choice at all', { kind: [] }, 'row r leaves the values of kind'],
    ['a text for a flag', { able: 'yes' }, 'row r leaves the values of able'],
  ])('%s is refused when it is made', (_, when, message) => {
    expect(() => wrong(when)).toThrow(`example.wrong: ${message}`)
  })

  test('more classes than can be searched are refused', () => {
    const values = Array.from({ length: 31 }, (_, at) => `v${String(at)}`)
    expect(() => wrong({}, { many: choice(values) })).toThrow('many has too many classes')
    expect(() => wrong({}, { many: choice(values.slice(1)) })).not.toThrow()
  })

  test('more inputs or outcomes than can be searched are refused', () => {
    const many = (length: number): string[] => Array.from({ length }, (_, at) => `v${String(at)}`)
    const inputs = Object.fromEntries(many(31).map((name) => [name, flag()]))
    expect(() => wrong({}, inputs)).toThrow('example.wrong has too many inputs')
    const plain = { id: 'example.wide', inputs: {}, force: 'statute', rows: [] } as const
    expect(() => decision({ ...plain, outcomes: many(31) })).toThrow('has too many outcomes')
    expect(() => decision({ ...plain, outcomes: many(30) })).not.toThrow()
  })

  test('rows that a function writes are read when they are asked for, and refused then', () => {
    let written = 0
    const late = (when: object): Decision =>
      decision({
        id: 'example.late',
        inputs: { able: flag() },
        outcomes: ['yes'],
        force: 'statute',
        rows: () => {
          written++
          return [{ ...row, when }]
        },
      })
    const [right, wrongOne] = [late({ able: true }), late({ able: 'yes' })]
    expect(written).toBe(0)
    for (const able of [true, true]) decide(right, { able }, { on: '2020-01-01' })
    expect(right.rows).toHaveLength(1)
    expect(written).toBe(1)
    expect(() => decide(wrongOne, {}, { on: '2020-01-01' })).toThrow(
      'example.late: row r leaves the values of able',
    )
  })

  test('what a prototype lends is not given', () => {
    const lent: unknown = Object.create({ stray: 1 })
    const question = decision({
      id: 'example.lent',
      inputs: { able: flag() },
      outcomes: ['yes'],
      force: 'statute',
      rows: [
        {
          id: 'r',
          from: { id: 'x', day: calendarDay('2012-01-01') },
          when: {},
          then: 'yes',
          basis: ['x § 1'],
        },
      ],
    })
    expect(decide(question, lent as object, { on: '2020-01-01' })).toMatchObject({ outcome: 'yes' })
  })
})

test('thirty choices and a hundred rows are told apart', () => {
  const values = Array.from({ length: 30 }, (_, at) => `v${String(at)}`)
  const table = decision({
    id: 'example.wide',
    inputs: { kind: choice(values), age: integer({ min: 0, max: 9 }) },
    outcomes: values,
    force: 'statute',
    rows: values.flatMap((kind) =>
      [0, 1, 2, 3].map((part) => ({
        id: `${kind}-${String(part)}`,
        from: start,
        when: { kind, age: { min: part * 2, max: part === 3 ? 9 : part * 2 + 1 } },
        then: kind,
        basis: ['x § 1'] as const,
      })),
    ),
  })
  const outcomes = values.map((kind) => possibleOutcomes(decide(table, { kind }, { on })))
  expect(outcomes).toEqual(values.map((kind) => [kind]))
  expect(decide(table, { kind: 'v29', age: 9 }, { on })).toMatchObject({ rows: ['v29-3'] })
  expect(possibleOutcomes(decide(table, {}, { on }))).toEqual(values)
})

describe('a table with a gap', () => {
  const table = decision({
    id: 'example.gap',
    inputs: { age: integer({ min: 0, max: 9 }), card: flag(), kind: choice(['a', 'b', 'c']) },
    outcomes: ['yes', 'no'],
    force: 'statute',
    rows: [
      { id: 'old', from: start, when: { age: atLeast(5) }, then: 'yes', basis: ['x § 1'] },
      {
        id: 'young',
        from: start,
        when: { age: below(5), card: true, kind: ['a', 'b'] },
        then: 'yes',
        basis: ['x § 1'],
      },
    ],
  })

  test('is never determined where one of the completions has no row', () => {
    const answer = decide(table, { card: true }, { on })
    expect(answer).toMatchObject({
      status: 'undetermined',
      possible: ['yes'],
      gap: { age: { min: 0, max: 4 }, card: true, kind: 'c' },
    })
    expect(answer.status === 'undetermined' && [...answer.needed].sort()).toEqual(['age', 'kind'])
    expect(prepare(table, { on }).outcome({ card: true })).toBeUndefined()
  })

  test('has nothing possible where no completion has a row, and needs nothing', () => {
    expect(decide(table, { age: 3, card: false }, { on })).toMatchObject({
      status: 'undetermined',
      possible: [],
      needed: [],
      rows: [],
      gap: { age: { min: 0, max: 4 }, card: false },
    })
  })

  test.each([
    ['outside the gap', { age: 7 }],
    ['beside it', { age: 3, card: true, kind: 'b' }],
  ] as const)('answers %s as it would without one', (_, given) => {
    expect(decide(table, given, { on })).toMatchObject({ status: 'determined', outcome: 'yes' })
    expect(decide(table, given, { on })).not.toHaveProperty('gap')
    expect(prepare(table, { on }).outcome(given)).toBe('yes')
  })

  test('that overlaps as well is searched all the same', () => {
    const { id, inputs, outcomes, force } = table
    const rows = [...table.rows, ...table.rows.slice(0, 1).map((row) => ({ ...row, id: 'again' }))]
    const overlapping: Decision = decision({ id, inputs, outcomes, force, rows })
    expect(decide(overlapping, { age: 3 }, { on })).toHaveProperty('gap')
    expect(decide(overlapping, { age: 7 }, { on })).not.toHaveProperty('gap')
  })

  test('names the part of it that lies within what is known', () => {
    const answer = decide(table, { age: { min: 3, max: 6 }, kind: ['b', 'c'] }, { on })
    expect(answer).toMatchObject({ gap: { card: false, kind: ['b', 'c'] } })
  })
})

describe('an answer', () => {
  const open = { on, presume: false }
  const lists = (answer: object): readonly unknown[] =>
    Object.values(answer).filter((part) => Array.isArray(part))

  test('cannot be written to where it shares lists with later ones', () => {
    const first = decide(mayBorrow, {}, open)
    expect(lists(first)).toHaveLength(5)
    expect(lists(first).every(Object.isFrozen)).toBe(true)
    expect(lists(decide(mayBorrow, {}, open))).toEqual(lists(first))
  })

  test('holds conditions of its own', () => {
    const first = decide(mayBorrow, { card: true }, open)
    if (first.status === 'not-in-force') throw new Error('no row is law')
    Object.assign(first.conditions, { card: 'changed' })
    expect(decide(mayBorrow, { card: true }, open)).toMatchObject({ conditions: { card: true } })
  })

  test.each([{}, { card: true, age: 40 }])('of %j is copied and written as any data', (given) => {
    const answer = decide(mayBorrow, given, { on })
    expect(structuredClone(answer)).toEqual(answer)
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })
})

describe('a question asked from all that is known in a case', () => {
  test('takes its own inputs, and leaves what is none', () => {
    const known = { beds: 3, card: true, age: { min: 20, max: 30 }, competence: 'has' }
    const { beds, ...own } = known
    expect(beds).toBe(3)
    expect(decideFrom(mayBorrow, known, { on })).toEqual(decide(mayBorrow, own as never, { on }))
  })

  test.each([null, '', undefined])('takes %j for unknown', (card) => {
    const known = { age: 40, card } as never
    expect(decideFrom(mayBorrow, known, { on })).toEqual(decide(mayBorrow, { age: 40 }, { on }))
  })

  test('refuses what its own inputs cannot hold, and nothing else', () => {
    const known = { age: 131, beds: -1, card: true, competence: ['has', 'some'] }
    expect(issuesOf(() => decideFrom(mayBorrow, known as never, { on }))).toMatchObject([
      { path: ['age'], code: 'not-allowed' },
      { path: ['competence'], code: 'not-allowed' },
    ])
  })

  test('is not in force where no row is law', () => {
    expect(decideFrom(mayBorrow, {}, { on: '2011-12-31' }).status).toBe('not-in-force')
  })
})
