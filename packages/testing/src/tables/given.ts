/* Random knowledge about a decision's inputs, and narrower knowledge of the same. */
import fc from 'fast-check'
import type { Decision, ValueSet } from '@vilkar/core'
import { completionsOf, holds, rowsInForce, type Facts, type Grid, type Value } from './oracle.ts'

/** Knowledge has at most this many completions on the grid, so that all can be looked at. */
const mostCompletions = 4000
/** Of a decision with more complete cases than that, at most this many inputs are left open. */
const mostOpen = 3

/** What is drawn for one input: where its value lies, and how much of it is known. */
interface Draw {
  readonly one: number
  readonly other: number
  readonly absent: boolean
}

const draw: fc.Arbitrary<Draw> = fc.record({
  one: fc.nat({ max: 0xffff }),
  other: fc.nat({ max: 0xffff }),
  absent: fc.boolean(),
})

function at(values: readonly Value[], number: number): Value {
  const value = values[number % values.length]
  if (value === undefined) throw new Error('an input without values')
  return value
}

/** Some values of an input, as a caller may state them. */
function someOf(values: readonly Value[], { one, other }: Draw): ValueSet | undefined {
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length > 0) {
    const [a, b] = [Number(at(numbers, one)), Number(at(numbers, other))]
    const [min, max] = [Math.min(a, b), Math.max(a, b)]
    // Open ends are allowed too.
    if (one % 5 === 0) return { min }
    return other % 5 === 0 ? { max } : { min, max }
  }
  const texts = values.filter((value) => typeof value === 'string')
  if (texts.length > 0) {
    const chosen = texts.filter((_, index) => (one & (1 << index)) !== 0)
    return chosen.length > 0 ? chosen : [String(at(texts, other))]
  }
  return undefined
}

function sizeOf(grid: Grid): number {
  return [...grid.values()].reduce((product, values) => product * values.length, 1)
}

/**
 * Draws what is known of a decision's inputs: values, ranges, lists, and nothing.
 *
 * Most draws start from a case that some row answers, so that rare rows are met as well.
 *
 * @param decision - The decision.
 * @param grid - The values to draw from.
 * @param on - The day asked about.
 */
export function knowledge(decision: Decision, grid: Grid, on: string): fc.Arbitrary<Facts> {
  const names = [...grid.keys()]
  const inForce = rowsInForce(decision, on)
  const maxLength = sizeOf(grid) <= mostCompletions ? names.length : mostOpen
  return fc
    .record({
      row: fc.nat({ max: inForce.length + Math.floor(inForce.length / 4) }),
      open: fc.shuffledSubarray(names, { maxLength }),
      draws: fc.array(draw, { minLength: names.length, maxLength: names.length }),
    })
    .map(({ row, open, draws }) => {
      const when = inForce[row]?.when ?? {}
      let completions = 1
      const entries = names.map((name, index) => {
        const values = grid.get(name) ?? []
        const drawn = draws[index] ?? { one: 0, other: 0, absent: false }
        if (open.includes(name) && completions * values.length <= mostCompletions) {
          completions *= values.length
          return [name, drawn.absent ? undefined : someOf(values, drawn)] as const
        }
        const inRow = values.filter((value) => holds(when[name], value))
        return [name, at(inRow.length > 0 ? inRow : values, drawn.one)] as const
      })
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
    })
}

/**
 * Draws what is known, and what is known once somebody has found out more.
 *
 * @param decision - The decision.
 * @param grid - The values to draw from.
 * @param on - The day asked about.
 */
export function growingKnowledge(
  decision: Decision,
  grid: Grid,
  on: string,
): fc.Arbitrary<{ readonly before: Facts; readonly after: Facts }> {
  const names = [...grid.keys()]
  return fc
    .record({
      before: knowledge(decision, grid, on),
      learnt: fc.subarray(names),
      draws: fc.array(draw, { minLength: names.length, maxLength: names.length }),
    })
    .map(({ before, learnt, draws }) => {
      const after = names.map((name, index) => {
        const left = completionsOf(grid, name, before[name])
        const drawn = draws[index]
        if (drawn === undefined || !learnt.includes(name)) return [name, before[name]] as const
        const narrowed = drawn.absent ? at(left, drawn.one) : narrow(left, drawn)
        return [name, narrowed ?? before[name]] as const
      })
      return {
        before,
        after: Object.fromEntries(after.filter(([, value]) => value !== undefined)),
      }
    })
}

/** Some of the values left, without open ends: those would widen again. */
function narrow(left: readonly Value[], { one, other }: Draw): ValueSet | undefined {
  const some = someOf(left, { one: one * 5 + 1, other: other * 5 + 1, absent: false })
  return some ?? at(left, one)
}
