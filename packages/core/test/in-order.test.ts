import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verify } from '../src/analysis/index.js'
import {
  atLeast,
  below,
  calendarDay,
  choice,
  decide,
  decision,
  flag,
  fromUpTo,
  inOrder,
  integer,
  possibleOutcomes,
  type Decision,
} from '../src/index.js'
import {
  casesOf,
  daysOf,
  gridOf,
  outcomeOn,
  rowsInForce,
  expectExactness,
  expectMonotoneKnowledge,
  expectRoundTrip,
} from '@vilkar/testing/tables'
import { soundDecision } from './helpers/sound-decision.ts'

const start = { id: 'start', day: calendarDay('2012-01-01') }
const reform = { id: 'reform', day: calendarDay('2018-01-01') }
const later = { id: 'later', day: calendarDay('2020-01-01') }
const repeal = { id: 'repeal', day: calendarDay('2026-01-01') }
const age = integer({ min: 0, max: 130 })

const emergency = decision({
  id: 'example.emergency',
  inputs: { urgent: flag(), age, place: choice(['home', 'street', 'ward']) },
  outcomes: ['help', 'open'],
  force: 'preparatory-works',
  rows: [
    {
      id: 'urgent',
      from: start,
      when: { urgent: true, age: below(18) },
      then: 'help',
      basis: ['x § 1'],
      force: 'guidance',
    },
    {
      id: 'urgent-adult',
      from: start,
      when: { urgent: true, age: atLeast(18), place: ['home', 'street'] },
      then: 'help',
      basis: ['x § 1'],
    },
    {
      id: 'urgent-ward',
      from: start,
      until: later,
      when: { urgent: true, age: atLeast(18), place: 'ward' },
      then: 'open',
      basis: ['x § 1', 'x § 2'],
    },
    {
      id: 'urgent-ward-later',
      from: later,
      when: { urgent: true, age: atLeast(18), place: 'ward' },
      then: 'help',
      basis: ['x § 1'],
    },
    { id: 'calm', from: start, when: { urgent: false }, then: 'open', basis: ['x § 2'] },
  ],
})

const consent = decision({
  id: 'example.consent',
  inputs: { age, place: choice(['home', 'street', 'ward']) },
  outcomes: ['patient', 'parents', 'help'],
  force: 'regulation',
  rows: [
    {
      id: 'child',
      from: reform,
      until: repeal,
      when: { age: below(16) },
      then: 'parents',
      basis: ['x § 2', 'x § 3'],
    },
    {
      id: 'youth-out',
      from: reform,
      until: repeal,
      when: { age: fromUpTo(16, 18), place: ['street', 'home'] },
      then: 'patient',
      basis: ['x § 4'],
      force: 'practice',
    },
    {
      id: 'youth-in',
      from: reform,
      until: repeal,
      when: { age: fromUpTo(16, 18), place: 'ward' },
      then: 'help',
      basis: ['x § 4'],
    },
    {
      id: 'adult',
      from: reform,
      until: repeal,
      when: { age: atLeast(18) },
      then: 'patient',
      basis: ['x § 4'],
    },
  ],
})

const joined = inOrder({ id: 'example.joined', first: emergency, open: 'open', then: consent })
const on = '2019-01-01'

describe('two questions in order', () => {
  test('have the inputs of both and the outcomes of both but the open one, each once', () => {
    expect(Object.keys(joined.inputs).toSorted()).toEqual(['age', 'place', 'urgent'])
    expect(joined.outcomes).toEqual(['help', 'patient', 'parents'])
    expect(joined.id).toBe('example.joined')
  })

  test('answer by the first where it decides by itself', () => {
    const answer = decide(joined, { urgent: true, age: 7 }, { on })
    expect(answer).toMatchObject({
      status: 'determined',
      outcome: 'help',
      rows: ['urgent'],
      basis: ['x § 1'],
      force: 'guidance',
    })
    const adult = decide(joined, { urgent: true, age: 20, place: 'home' }, { on })
    expect(adult).toMatchObject({ rows: ['urgent-adult'], force: 'preparatory-works' })
  })

  test('answer by the second where the first leaves it open, under the names of both rows', () => {
    const answer = decide(joined, { urgent: false, age: 17, place: 'home' }, { on })
    expect(answer).toMatchObject({
      outcome: 'patient',
      rows: ['calm/youth-out'],
      basis: ['x § 4'],
      force: 'practice',
    })
    const child = decide(joined, { urgent: false, age: 15 }, { on })
    expect(child).toMatchObject({ rows: ['calm/child'], force: 'regulation' })
  })

  test('answer exactly where both look at the same half-known fact', () => {
    const given = { age: { min: 16, max: 17 }, place: 'ward' } as const
    expect(decide(joined, given, { on })).toMatchObject({ status: 'determined', outcome: 'help' })
  })

  test('rest on both where they are asked to', () => {
    const order = {
      id: 'both',
      first: emergency,
      open: 'open',
      then: consent,
      basis: 'both',
    } as const
    const both = inOrder(order)
    const answer = decide(both, { urgent: false, age: 15 }, { on })
    expect(answer).toMatchObject({ rows: ['calm/child'], basis: ['x § 2', 'x § 3'] })
    const ward = decide(both, { urgent: true, age: 20, place: 'ward' }, { on })
    expect(ward).toMatchObject({ rows: ['urgent-ward/adult'], basis: ['x § 1', 'x § 2', 'x § 4'] })
  })

  test('rest on both where only an interpretation left it to the second', () => {
    const doubtful = decision({
      ...emergency,
      rows: emergency.rows.map((row) =>
        row.id === 'calm' ? { ...row, force: 'interpretation' as const } : row,
      ),
    })
    const order = inOrder({ id: 'example.read', first: doubtful, open: 'open', then: consent })
    const answer = decide(order, { urgent: false, age: 12, place: 'home' }, { on: later.day })
    expect(answer).toMatchObject({
      rows: ['calm/child'],
      basis: ['x § 2', 'x § 3'],
      force: 'interpretation',
    })
    const sure = decide(order, { urgent: true, age: 20, place: 'ward' }, { on: reform.day })
    expect(sure).toMatchObject({ rows: ['urgent-ward/adult'], basis: ['x § 4'] })
  })

  test('hold a joined row on the days on which both its rows are law', () => {
    const days = Object.fromEntries(
      joined.rows.map(({ id, from, until }) => [id, [from.day, until?.day]]),
    )
    expect(days).toEqual({
      urgent: ['2012-01-01', undefined],
      'urgent-adult': ['2012-01-01', undefined],
      'urgent-ward/adult': ['2018-01-01', '2020-01-01'],
      'urgent-ward-later': ['2020-01-01', undefined],
      'calm/child': ['2018-01-01', '2026-01-01'],
      'calm/youth-out': ['2018-01-01', '2026-01-01'],
      'calm/youth-in': ['2018-01-01', '2026-01-01'],
      'calm/adult': ['2018-01-01', '2026-01-01'],
    })
  })

  test('join no rows that are never law together or that no case meets', () => {
    const ended = decision({
      ...consent,
      rows: consent.rows.map((row) => ({ ...row, from: later, until: repeal })),
    })
    const ids = inOrder({ id: 'x', first: emergency, open: 'open', then: ended }).rows.map(
      ({ id }) => id,
    )
    // The row of the first question ends on the day on which that of the second begins.
    expect(ids).not.toContain('urgent-ward/adult')
    expect(ids).not.toContain('urgent-ward/child')
  })

  test('keep a commencement of the first question that is the later one', () => {
    const early = decision({
      ...consent,
      rows: consent.rows.map((row) => ({ ...row, from: start, until: repeal })),
    })
    const lateFirst = decision({
      ...emergency,
      rows: emergency.rows.map((row) => ({ ...row, from: reform, until: later })),
    })
    const { rows } = inOrder({ id: 'x', first: lateFirst, open: 'open', then: early })
    const calm = rows.find(({ id }) => id === 'calm/child')
    expect(calm).toMatchObject({ from: { id: 'reform' }, until: { id: 'later' } })
  })

  test('leave a gap on days on which the second is not law, and verification finds it', () => {
    const { gaps } = verify(joined)
    expect([...new Set(gaps.map(({ from }) => from))]).toEqual(['2012-01-01', '2026-01-01'])
  })
})

describe('what both questions ask for', () => {
  const inputs = { age, place: choice(['home', 'street', 'ward']), urgent: flag() }
  type When = Decision<typeof inputs>['rows'][number]['when']
  const of = (when: When, more: object = {}): Decision<typeof inputs, 'open' | 'done'> =>
    decision({
      id: 'example.part',
      inputs,
      outcomes: ['open', 'done'],
      force: 'statute',
      rows: [{ id: 'row', from: start, when, then: 'open', basis: ['x § 1'], ...more }],
    })
  const rowsOf = (first: Decision<typeof inputs, 'open' | 'done'>, then: typeof first) =>
    inOrder({ id: 'example.joined', first, open: 'open', then }).rows
  const cellsOf = (one: When, other: When): unknown => rowsOf(of(one), of(other))[0]?.when

  test('of a choice is what both admit', () => {
    expect(cellsOf({ place: ['home', 'street'] }, { place: ['street', 'ward'] })).toEqual({
      place: ['street'],
    })
    expect(cellsOf({ place: 'ward' }, { place: ['street', 'ward'] })).toEqual({ place: ['ward'] })
    expect(cellsOf({ place: 'ward' }, { place: 'ward' })).toEqual({ place: ['ward'] })
    expect(cellsOf({ place: ['home', 'street'] }, { place: 'ward' })).toBeUndefined()
  })

  test('of yes or no is the one that both admit', () => {
    expect(cellsOf({ urgent: true }, { urgent: true })).toEqual({ urgent: true })
    expect(cellsOf({ urgent: false }, { urgent: false })).toEqual({ urgent: false })
    expect(cellsOf({ urgent: true }, { urgent: false })).toBeUndefined()
  })

  test('of a number is the range within both', () => {
    expect(cellsOf({ age: fromUpTo(12, 18) }, { age: fromUpTo(16, 20) })).toEqual({
      age: { min: 16, max: 17 },
    })
    expect(cellsOf({ age: atLeast(16) }, { age: atLeast(12) })).toEqual({ age: { min: 16 } })
    expect(cellsOf({ age: below(16) }, { age: below(12) })).toEqual({ age: { max: 11 } })
    expect(cellsOf({ age: below(16) }, { age: atLeast(15) })).toEqual({ age: { min: 15, max: 15 } })
    expect(cellsOf({ age: below(16) }, { age: atLeast(16) })).toBeUndefined()
  })

  test('is what one of them asks for where the other does not', () => {
    expect(cellsOf({ age: below(16) }, { urgent: true })).toEqual({
      age: { max: 15 },
      urgent: true,
    })
    expect(cellsOf({}, {})).toEqual({})
  })

  test('holds on the days of both, and until the earlier of their ends', () => {
    const days = (one: object, other: object): unknown => {
      const [row] = rowsOf(of({}, one), of({}, other))
      return row && [row.from.id, row.until?.id]
    }
    expect(days({}, { from: reform })).toEqual(['reform', undefined])
    expect(days({ from: reform }, {})).toEqual(['reform', undefined])
    expect(days({ until: later }, {})).toEqual(['start', 'later'])
    expect(days({}, { until: later })).toEqual(['start', 'later'])
    expect(days({ until: later }, { until: repeal })).toEqual(['start', 'later'])
    expect(days({ until: repeal }, { until: later })).toEqual(['start', 'later'])
    expect(days({ until: reform }, { from: reform })).toBeUndefined()
  })

  test('rests on no more than the weaker of two norms, where it rests on both', () => {
    const force = (one: object, other: object): unknown =>
      inOrder({
        id: 'example.joined',
        first: of({}, one),
        open: 'open',
        then: of({}, other),
        basis: 'both',
      }).rows[0]?.force
    expect(force({}, {})).toBe('statute')
    expect(force({ force: 'guidance' }, {})).toBe('guidance')
    expect(force({}, { force: 'guidance' })).toBe('guidance')
    expect(force({ force: 'guidance' }, { force: 'regulation' })).toBe('guidance')
  })

  test('is cited once, though both cite it', () => {
    const [row] = inOrder({
      id: 'example.joined',
      first: of({}),
      open: 'open',
      then: of({}, { basis: ['x § 1', 'x § 2'] }),
      basis: 'both',
    }).rows
    expect(row?.basis).toEqual(['x § 1', 'x § 2'])
  })
})

/** A decision that leaves one of its outcomes open to the second. */
function join(first: Decision, second: Decision): Decision {
  return inOrder({ id: 'example.joined', first, open: 'a', then: second })
}

/** Asks the first question, and the second where it is open; the brute-force reading of the join. */
function askInOrder(
  first: Decision,
  second: Decision,
  facts: Readonly<Record<string, number | string | boolean>>,
  day: string,
): string {
  const outcome = outcomeOn(first, facts, day)
  return outcome === 'a' ? outcomeOn(second, facts, day) : outcome
}

describe('of any two sound decisions', () => {
  // The same inputs as the first has, cut otherwise: both look at the same facts.
  const pairs = fc
    .tuple(soundDecision({ inputs: 3 }), soundDecision({ inputs: 2, prefix: 'y' }), fc.nat())
    .map(([first, other, turn]) => {
      const twin = decision({
        ...first,
        id: 'example.twin',
        rows: first.rows.map((row, at) => ({
          ...row,
          then: first.outcomes[(at + turn) % first.outcomes.length] ?? 'b',
        })),
      })
      return { first, second: turn % 2 === 0 ? twin : other }
    })

  test('the join answers every complete case as asking in order does', () => {
    fc.assert(
      fc.property(pairs, ({ first, second }) => {
        const whole = join(first, second)
        const grid = new Map([...gridOf(first), ...gridOf(second)])
        const days = daysOf(whole).filter(
          (day) => rowsInForce(first, day).length > 0 && rowsInForce(second, day).length > 0,
        )
        const cases = casesOf(grid).slice(0, 60)
        for (const day of days) {
          const asked = cases.map((each) => askInOrder(first, second, each, day))
          const answers = cases.map((each) => decide(whole, each, { on: day }))
          expect(answers.map(possibleOutcomes)).toEqual(asked.map((outcome) => [outcome]))
        }
      }),
      { numRuns: 120 },
    )
  })

  test('the join is exact, monotone and survives JSON on the days on which both are law', () => {
    fc.assert(
      fc.property(pairs, fc.integer(), ({ first, second }, seed) => {
        const whole = join(first, second)
        const days = daysOf(whole).filter(
          (day) => rowsInForce(first, day).length > 0 && rowsInForce(second, day).length > 0,
        )
        if (days.length === 0) return
        const options = { runs: 12, days, seed }
        expectExactness(whole, options)
        expectMonotoneKnowledge(whole, options)
        expectRoundTrip(whole, options)
      }),
      { numRuns: 120 },
    )
  })
})
