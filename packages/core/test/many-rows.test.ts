import { calendarDay, choice, decide, decision } from '@vilkar/core'
import { verify } from '@vilkar/core/analysis'
import { describe, expect, test } from 'vitest'

/* More rows than bits in a word: each case of two choices has its own, and its own outcome. */

const start = { id: 'start', day: calendarDay('2012-01-01') }
const on = '2026-02-01'
const rooms = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
const floors = ['1', '2', '3', '4', '5', '6', '7'] as const
const cases = floors.flatMap((floor) => rooms.map((room) => ({ room, floor })))
const nameOf = ({ room, floor }: (typeof cases)[number]): string => `${room}${floor}`

const house = decision({
  id: 'example.house',
  inputs: { room: choice(rooms), floor: choice(floors) },
  outcomes: ['high', 'low'],
  force: 'statute',
  rows: cases.map((when) => ({
    id: nameOf(when),
    from: start,
    when,
    then: when.floor > '4' ? ('high' as const) : ('low' as const),
    basis: [`x § ${nameOf(when)}`] as const,
  })),
})

describe('a table of seventy rows', () => {
  test.each(cases)('answers %o by its own row', (given) => {
    expect(decide(house, given, { on })).toMatchObject({
      status: 'determined',
      outcome: given.floor > '4' ? 'high' : 'low',
      rows: [nameOf(given)],
      basis: [`x § ${nameOf(given)}`],
    })
  })

  test('is open where both outcomes are possible, and names the rows of all words', () => {
    const open = decide(house, { room: 'c' }, { on })
    expect(open).toMatchObject({
      status: 'undetermined',
      possible: ['high', 'low'],
      needed: ['floor'],
    })
    expect(open).toHaveProperty(
      'rows',
      floors.map((floor) => `c${floor}`),
    )
  })

  test('is settled by the floor alone, whichever row of it holds', () => {
    for (const floor of floors) {
      const answer = decide(house, { floor }, { on })
      expect(answer).toMatchObject({
        status: 'determined',
        outcome: floor > '4' ? 'high' : 'low',
        rows: rooms.map((room) => `${room}${floor}`),
      })
    }
  })

  test('has neither a gap nor an overlap, and misses the one row that is taken away', () => {
    expect(verify(house)).toMatchObject({ gaps: [], overlaps: [] })
    for (const at of [0, 29, 30, 31, 59, 60, 69]) {
      const rows = house.rows.filter((_, place) => place !== at)
      const { gaps } = verify(decision({ ...house, rows }))
      expect(gaps.map(({ example }) => example)).toEqual([cases[at]])
    }
  })
})

describe('a table is refused that has more than thirty', () => {
  const names = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => `n${String(at)}`)
  const make = (values: number, outcomes: number, inputs: number) => () =>
    decision({
      id: 'example.large',
      inputs: {
        ...Object.fromEntries(names(inputs - 1).map((name) => [name, choice(['a', 'b'])])),
        kind: choice(names(values) as [string, ...string[]]),
      },
      outcomes: names(outcomes),
      force: 'statute',
      rows: names(values).map((kind) => ({
        id: kind,
        from: start,
        when: { kind },
        then: 'n0',
        basis: ['x § 1'],
      })),
    })

  test.each([
    ['inputs', make(2, 2, 30), make(2, 2, 31)],
    ['outcomes', make(2, 30, 2), make(2, 31, 2)],
    ['classes', make(30, 2, 2), make(31, 2, 2)],
  ])('%s, and not one of thirty', (what, thirty, more) => {
    expect(thirty).not.toThrow()
    expect(more).toThrow(`has too many ${what}`)
  })
})
