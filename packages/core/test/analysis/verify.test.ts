import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regions, verify } from '../../src/analysis/index.js'
import {
  atLeast,
  below,
  calendarDay,
  decision,
  flag,
  integer,
  type Decision,
  type Range,
} from '../../src/index.js'
import {
  changesOf,
  casesOf,
  gridOf,
  rowsInForce,
  rowsMeeting,
  expectSoundTable,
  type Value,
} from '@vilkar/testing/tables'
import { soundDecision } from '../helpers/sound-decision.ts'

const start = { id: 'start', day: calendarDay('2012-01-01') }
const reform = { id: 'reform', day: calendarDay('2018-01-01') }

/** Every case of a decision on every day its law changes, with the rows that answer it. */
function answersOf(decision: Decision): readonly {
  readonly from: string
  readonly facts: Readonly<Record<string, Value>>
  readonly rows: readonly string[]
}[] {
  return changesOf(decision)
    .filter((from) => rowsInForce(decision, from).length > 0)
    .flatMap((from) =>
      casesOf(gridOf(decision)).map((facts) => ({
        from,
        facts,
        rows: rowsMeeting(decision, facts, from).map(({ id }) => id),
      })),
    )
}

/** The number of classes into which the table cuts an input, by comparing all values to all rows. */
function classesOf(decision: Decision, name: string, values: readonly Value[]): number {
  const input = decision.inputs[name]
  if (input?.kind !== 'integer') return values.length
  const { min } = input
  const starts = decision.rows.flatMap(({ when }) => {
    // The cell of a whole number is a range.
    const cell = (when[name] ?? {}) as Range
    return [cell.min ?? min, ...(cell.max === undefined ? [] : [cell.max + 1])]
  })
  return new Set([min, ...starts].filter((value) => values.includes(value))).size
}

function segmentsOf(decision: Decision): number {
  return new Set(answersOf(decision).map(({ from }) => from)).size
}

function key(entry: { readonly from: string; readonly rows?: readonly string[] }): string {
  return [entry.from, ...(entry.rows ?? []).toSorted()].join(' ')
}

describe('verification', () => {
  test('passes sound tables, and counts classes times stretches of days', () => {
    fc.assert(
      fc.property(soundDecision(), (table) => {
        expectSoundTable(table)
        const { segments, regions: counted } = verify(table)
        const product = [...gridOf(table)].reduce(
          (size, [name, values]) => size * classesOf(table, name, values),
          1,
        )
        expect(segments).toBe(segmentsOf(table))
        expect(counted).toBe(product * segments)
      }),
      { numRuns: 300 },
    )
  })

  test('finds a gap where a row was taken out, with an example in it', () => {
    fc.assert(
      fc.property(soundDecision(), fc.nat(), (sound, at) => {
        const missing = at % sound.rows.length
        const table = decision({ ...sound, rows: sound.rows.toSpliced(missing, 1) })
        const { gaps, overlaps } = verify(table)
        const open = answersOf(table).filter(({ rows }) => rows.length === 0)
        expect(new Set(gaps.map(key))).toEqual(new Set(open.map(({ from }) => from)))
        expect(overlaps).toEqual([])
        expect(verify(table).sound).toBe(open.length === 0)
        for (const { from, example } of gaps) {
          expect(open).toContainEqual({ from, facts: example, rows: [] })
        }
      }),
      { numRuns: 200 },
    )
  })

  test('finds every pair of rows that overlap, with an example on which they do', () => {
    fc.assert(
      fc.property(soundDecision(), fc.nat(), fc.nat(), (sound, at, which) => {
        const widened = at % sound.rows.length
        const rows = sound.rows.map((row, index) => {
          if (index !== widened) return row
          const names = Object.keys(row.when)
          const dropped = names[which % Math.max(names.length, 1)]
          const kept = Object.entries(row.when).filter(([name]) => name !== dropped)
          return { ...row, when: Object.fromEntries(kept) }
        })
        const table = decision({ ...sound, rows })
        const { gaps, overlaps, sound: passed } = verify(table)
        const double = answersOf(table).filter((answer) => answer.rows.length > 1)
        expect(gaps).toEqual([])
        expect(new Set(overlaps.map(key))).toEqual(new Set(double.map(key)))
        for (const overlap of overlaps) {
          const there = double.filter(({ from }) => from === overlap.from)
          expect(there).toContainEqual({
            from: overlap.from,
            facts: overlap.example,
            rows: overlap.rows,
          })
        }
        if (double.length > 0) expect(passed).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  test('finds a row that is never law', () => {
    fc.assert(
      fc.property(soundDecision(), (sound) => {
        const idle = { id: 'idle', from: reform, until: start, when: {}, then: 'a' } as const
        const rows = [...sound.rows, { ...idle, basis: ['x § 1'] as const }]
        const verification = verify(decision({ ...sound, rows }))
        expect(verification).toMatchObject({ sound: false, gaps: [], unreachable: ['idle'] })
      }),
    )
  })

  test('holds a gap on one stretch of days against that stretch alone', () => {
    const table = decision({
      id: 'example.gap',
      inputs: { age: integer({ min: 0, max: 130 }), able: flag() },
      outcomes: ['yes', 'no'],
      force: 'statute',
      rows: [
        { id: 'old', from: start, until: reform, when: {}, then: 'no', basis: ['x § 1'] },
        { id: 'adult', from: reform, when: { age: atLeast(18) }, then: 'yes', basis: ['x § 1'] },
        {
          id: 'minor',
          from: reform,
          when: { age: below(18), able: true },
          then: 'no',
          basis: ['x § 1'],
        },
      ],
    })
    expect(verify(table)).toStrictEqual({
      sound: false,
      segments: 2,
      regions: 8,
      gaps: [{ from: '2018-01-01', example: { age: 0, able: false } }],
      overlaps: [],
      unreachable: [],
    })
  })

  test('of a table without rows counts nothing', () => {
    const table = decision({
      id: 'example.empty',
      inputs: { able: flag() },
      outcomes: ['yes'],
      force: 'statute',
      rows: [],
    })
    expect(verify(table)).toMatchObject({ segments: 0, regions: 0 })
    expect([...regions(table, { on: '2020-01-01' })]).toEqual([])
  })
})
