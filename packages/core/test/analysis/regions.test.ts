import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeDecision, regions, verify } from '../../src/analysis/index.js'
import { calendarDay, decide, decision } from '../../src/index.js'
import { issuesOf } from '@vilkar/testing/answers'
import { changesOf, daysOf, rowsInForce } from '@vilkar/testing/tables'
import { soundDecision } from '../helpers/sound-decision.ts'

test('the example of each region is a complete case with the outcome and the row of the region', () => {
  fc.assert(
    fc.property(soundDecision(), (table) => {
      for (const on of daysOf(table)) {
        for (const { example, rows, outcomes } of regions(table, { on })) {
          expect(Object.keys(example)).toEqual(Object.keys(table.inputs))
          const answer = decide(table, example, { on, presume: false })
          expect(answer).toMatchObject({ status: 'determined', outcome: outcomes[0], rows })
        }
      }
    }),
  )
})

test('the sizes of the regions add up to all that verification counts', () => {
  fc.assert(
    fc.property(soundDecision(), (table) => {
      const sizes = changesOf(table).flatMap((on) =>
        [...regions(table, { on })].map(({ size }) => size),
      )
      const sum = sizes.reduce((total, size) => total + size, 0)
      expect(sum).toBe(verify(table).regions)
    }),
  )
})

test('no two regions of a day hold the same example', () => {
  fc.assert(
    fc.property(soundDecision(), (table) => {
      for (const on of daysOf(table).slice(1, 2)) {
        const examples = [...regions(table, { on })].map(({ example }) => JSON.stringify(example))
        expect(new Set(examples).size).toBe(examples.length)
      }
    }),
  )
})

test('a region names every row of an overlap, and each outcome once', () => {
  const start = { id: 'start', day: calendarDay('2012-01-01') }
  const row = { from: start, when: {}, basis: ['x § 1'] } as const
  const table = decision({
    id: 'example.overlap',
    inputs: {},
    outcomes: ['yes', 'no'],
    force: 'statute',
    rows: [
      { ...row, id: 'one', then: 'yes' },
      { ...row, id: 'two', then: 'no' },
      { ...row, id: 'three', then: 'yes' },
    ],
  })
  expect([...regions(table, { on: '2012-01-01' })]).toStrictEqual([
    { example: {}, size: 1, rows: ['one', 'two', 'three'], outcomes: ['yes', 'no'] },
  ])
})

test('there are no regions on a day on which nothing is law, nor on what is no day', () => {
  fc.assert(
    fc.property(soundDecision(), (table) => {
      const idle = daysOf(table).filter((on) => rowsInForce(table, on).length === 0)
      expect(idle).toContain('2011-12-31')
      expect(idle.flatMap((on) => [...regions(table, { on })])).toEqual([])
      expect(issuesOf(() => [...regions(table, { on: '2026-02-30' })])).toMatchObject([
        { code: 'not-a-day' },
      ])
      expect(issuesOf(() => [...regions(table, null as never)])).toHaveLength(1)
    }),
  )
})

test('a description is plain data with the force of each row, from which the decision can be made', () => {
  fc.assert(
    fc.property(soundDecision(), (table) => {
      const description = describeDecision(table)
      expect(JSON.parse(JSON.stringify(description))).toStrictEqual(description)
      expect(description.rows.map(({ force }) => force)).toEqual(
        table.rows.map(({ force }) => force ?? 'statute'),
      )
      expect(description).not.toHaveProperty('table')
      const { rows, ...rest } = description
      const again = decision({
        ...rest,
        rows: rows.map((row, at) => ({ ...table.rows[at], ...row })),
      })
      expect(verify(again)).toEqual(verify(table))
    }),
  )
})
