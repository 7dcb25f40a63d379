/*
 * What a table promises over all of its cases: that more of one input never means less of the outcome. Growing older
 * never takes from a competent child the right to decide.
 */
import { possibleOutcomes, prepare, type Answer, type Decision, type ValueSet } from '@vilkar/core'
import {
  changesOf,
  completionsOf,
  gridOf,
  holds,
  type Facts,
  type Grid,
  type Value,
} from '../tables/oracle.ts'

/** A promise of a table. */
export interface Promised {
  /** What it means, in a sentence. */
  readonly says: string
  /** The input that rises. */
  readonly rising: string
  /** Its values from least to most, where they are not numbers. */
  readonly values?: readonly Value[]
  /** The outcomes from least to most; those that stand together are not ordered among themselves. */
  readonly outcomes: readonly (readonly string[])[]
  /** The cases that the promise is about; absent: all. */
  readonly given?: Facts
}

/** The promises of a domain's tables, by the id of the table. */
export type Promises = Readonly<Partial<Record<string, readonly Promised[]>>>

/** What was found of a promise. */
export interface Kept {
  /** How many steps of the rising input were looked at, over all stretches of days. */
  readonly steps: number
  /** The steps on which an outcome fell; empty where the promise is kept. */
  readonly falls: readonly string[]
}

/** Every combination of what is known of some inputs, each known or not. */
function partlyKnown(grid: Grid, names: readonly string[], given: Facts): readonly Facts[] {
  return names.reduce<readonly Facts[]>(
    (cases, name) => {
      const known = new Set<ValueSet | undefined>([
        given[name],
        ...completionsOf(grid, name, given[name]),
      ])
      return cases.flatMap((each) => [...known].map((value) => ({ ...each, [name]: value })))
    },
    [{}],
  )
}

/**
 * Looks at every step of the rising input, in every case and where any of the other inputs is unknown: neither the
 * least nor the most of the outcomes still possible may fall.
 *
 * @param decision - The table.
 * @param promise - What it promises.
 * @throws {Error} When an outcome is possible that the promise does not order.
 */
export function keeps(decision: Decision, promise: Promised): Kept {
  const { rising, outcomes, given = {} } = promise
  const grid = gridOf(decision)
  const values = (promise.values ?? grid.get(rising) ?? []).filter((value) =>
    holds(given[rising], value),
  )
  const others = Object.keys(decision.inputs).filter((name) => name !== rising)
  const cases = partlyKnown(grid, others, given)
  const rankOf = (outcome: string): number => {
    const rank = outcomes.findIndex((together) => together.includes(outcome))
    if (rank === -1) throw new Error(`${decision.id}: "${promise.says}" does not order ${outcome}`)
    return rank
  }
  const boundsOf = (answer: Answer): readonly [least: number, most: number] => {
    const ranks = possibleOutcomes(answer).map(rankOf)
    return [Math.min(...ranks), Math.max(...ranks)]
  }
  let steps = 0
  const falls: string[] = []
  for (const on of changesOf(decision)) {
    const { answer } = prepare(decision, { on, presume: false })
    if (answer({}).status === 'not-in-force') continue
    for (const facts of cases) {
      const bounds = values.map((value) => boundsOf(answer({ ...facts, [rising]: value })))
      for (const [at, [least, most]] of bounds.entries()) {
        const [leastBefore, mostBefore] = bounds[at - 1] ?? [least, most]
        steps += at === 0 ? 0 : 1
        if (least < leastBefore || most < mostBefore) {
          falls.push(`${on} ${JSON.stringify({ ...facts, [rising]: values[at] })}`)
        }
      }
    }
  }
  return { steps, falls }
}
