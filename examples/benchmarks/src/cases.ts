import { whoDecides } from '@vilkar/consent'
import type { Input, InputsOf, Range, ValueSet } from '@vilkar/core'

type Inputs = InputsOf<typeof whoDecides>
type ValueOf<I> = I extends { readonly kind: 'integer' }
  ? number
  : I extends { readonly values: readonly (infer V)[] }
    ? V
    : boolean

/** One complete case: a single value for every input of the table. */
export type Facts = { readonly [K in keyof Inputs]: ValueOf<Inputs[K]> }

/** One cell of a row, in a form that every engine can be given. */
export type Condition =
  | { readonly input: string; readonly range: Range }
  | { readonly input: string; readonly oneOf: readonly (string | boolean)[] }

/** One row of the table: what must hold, all of it, and the outcome where it does. */
export interface Rule {
  readonly conditions: readonly Condition[]
  readonly outcome: string
}

/** Something that answers a case with an outcome. */
export interface Contestant {
  readonly name: string
  readonly answer: (facts: Facts) => string | undefined | Promise<string | undefined>
}

/** What the table asks about. */
export const inputs: Readonly<Record<string, Input>> = whoDecides.inputs

/** The days asked about. */
export const days = ['2026-02-01', '2024-05-01'] as const

function conditionOf(input: string, cell: ValueSet): Condition {
  if (typeof cell === 'number') return { input, range: { min: cell, max: cell } }
  if (typeof cell !== 'object') return { input, oneOf: [cell] }
  return Array.isArray(cell)
    ? { input, oneOf: cell as readonly string[] }
    : { input, range: cell as Range }
}

/** The rows in force on a day, as rules for an engine. */
export function rulesOn(on: string): readonly Rule[] {
  return whoDecides.rows
    .filter(({ from, until }) => from.day <= on && (until === undefined || on < until.day))
    .map(({ when, then }) => ({
      conditions: Object.entries<ValueSet | undefined>(when).flatMap(([input, cell]) =>
        cell === undefined ? [] : conditionOf(input, cell),
      ),
      outcome: then,
    }))
}

/** A stream of numbers from 0 up to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Random complete cases. Ages run to 35, so that half of the persons are minors. */
export function randomCases(count: number): readonly Facts[] {
  const next = numbers(20260728)
  const pick = (values: readonly (number | string | boolean)[]): number | string | boolean =>
    values[Math.floor(next() * values.length)] ?? ''
  const ages = Array.from({ length: 36 }, (_, age) => age)
  return Array.from({ length: count }, () => {
    const drawn = Object.entries(inputs).map(([name, input]) => [
      name,
      pick(
        input.kind === 'integer' ? ages : input.kind === 'choice' ? input.values : [true, false],
      ),
    ])
    // One value of its own domain for every input.
    return Object.fromEntries(drawn) as Facts
  })
}

/** The same cases with every other fact left out, in turn the odd and the even ones. */
export function halfKnown(cases: readonly Facts[]): readonly Partial<Facts>[] {
  return cases.map((facts, at) =>
    Object.fromEntries(Object.entries(facts).filter((_, place) => (place + at) % 2 === 0)),
  )
}
