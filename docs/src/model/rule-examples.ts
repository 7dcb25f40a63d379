import type { Given, Input, Inputs, ValueSet } from '@vilkar/core'
import { explain, type Explanation } from '@vilkar/core/explain'
import { ask } from '@vilkar/law'
import { referenceDay, type LegalDecision, type LegalRow } from './decisions.ts'
import type { Locale } from './locales.ts'
import { isLaw } from './periods.ts'
import { textsOf } from './words.ts'

/** A case, and the answer that the rules give it. */
export interface Example {
  readonly given: Given<Inputs>
  readonly explanation: Explanation
  /** How surely the texts behind the answer are known; nothing where no row is law. */
  readonly confidence?: 'read' | 'inferred' | 'unverified'
}

/** The case of a row, and the cases just outside its limits. */
export interface RowExample extends Example {
  readonly row: string
  /** The same case with a number just outside what the row demands. */
  readonly beyond: readonly (Example & { readonly input: string })[]
}

/** A concrete value that a cell admits: of numbers that at which the cell begins or ends. */
function valueIn(cell: ValueSet): number | string | boolean {
  if (typeof cell !== 'object') return cell
  if ('length' in cell) return cell[0] ?? ''
  return cell.min ?? cell.max ?? 0
}

/** The numbers just outside a cell, within the input's domain. */
function beyond(cell: ValueSet, input: Input | undefined): readonly number[] {
  if (typeof cell !== 'object' || 'length' in cell || input?.kind !== 'integer') return []
  const { min, max } = cell
  return [
    ...(min !== undefined && min > input.min ? [min - 1] : []),
    ...(max !== undefined && max < input.max ? [max + 1] : []),
  ]
}

function answer(locale: Locale, decision: LegalDecision, given: Given<Inputs>): Example {
  const said = ask(decision, given, { on: referenceDay })
  const explanation = explain(decision, said, textsOf(locale, decision.id))
  return said.status === 'not-in-force'
    ? { given, explanation }
    : { given, explanation, confidence: said.confidence }
}

function exampleOf(locale: Locale, decision: LegalDecision, row: LegalRow): RowExample {
  const cells = Object.entries(row.when).flatMap(([name, cell]) =>
    cell === undefined ? [] : [[name, cell] as const],
  )
  const given = Object.fromEntries(cells.map(([name, cell]) => [name, valueIn(cell)]))
  return {
    row: row.id,
    ...answer(locale, decision, given),
    beyond: cells.flatMap(([input, cell]) =>
      beyond(cell, decision.inputs[input]).map((number) => ({
        input,
        ...answer(locale, decision, { ...given, [input]: number }),
      })),
    ),
  }
}

/**
 * Works an example for each row of today: a case that meets its cells, and the answer the rules give it.
 *
 * What the row does not name is left unknown: it does not matter.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @returns The examples in the order of the rows.
 */
export function examplesOf(locale: Locale, decision: LegalDecision): readonly RowExample[] {
  return decision.rows
    .filter((row) => isLaw(row, referenceDay))
    .map((row) => exampleOf(locale, decision, row))
}

/**
 * Asks a decision with nothing known: what is still possible, and what to ask first.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @returns The case without facts and its answer.
 */
export function nothingKnown(locale: Locale, decision: LegalDecision): Example {
  return answer(locale, decision, {})
}
