import { possibleOutcomes, type Range } from '@vilkar/core'
import { ask } from '@vilkar/law'
import { referenceDay, type LegalDecision } from './decisions.ts'
import { currentOf } from './rule-table.ts'
import { periodsOf } from './periods.ts'

/** The ages between two thresholds. */
export interface AgeBand {
  readonly min: number
  readonly max: number
  /** The outcomes that are possible at these ages, whatever else is so. */
  readonly outcomes: readonly string[]
}

/** How the outcomes of a decision depend on an age. */
export interface AgeLine {
  /** The input's name. */
  readonly input: string
  readonly bands: readonly AgeBand[]
}

/** The inputs that are ages in years. */
const ages = ['age', 'ageWhenSent', 'interpreterAge']

const isRange = (cell: unknown): cell is Range => typeof cell === 'object' && !Array.isArray(cell)

/**
 * Finds how the outcomes of a decision depend on an age, by the rows of today.
 *
 * Nothing is presumed: a band lists every outcome that some case of its ages can have.
 *
 * @param decision - The decision.
 * @returns A line for each input that is an age and at which some row of today cuts.
 */
export function ageLinesOf(decision: LegalDecision): readonly AgeLine[] {
  const rows = currentOf(periodsOf(decision.rows))?.rows ?? []
  return Object.entries(decision.inputs).flatMap(([input, domain]) => {
    if (domain.kind !== 'integer' || !ages.includes(input)) return []
    const starts = new Set([domain.min])
    for (const { when } of rows) {
      const cell = when[input]
      if (!isRange(cell)) continue
      if (cell.min !== undefined) starts.add(cell.min)
      if (cell.max !== undefined && cell.max < domain.max) starts.add(cell.max + 1)
    }
    const sorted = [...starts].sort((a, b) => a - b)
    if (sorted.length < 2) return []
    const bands = sorted.map((min, at) => {
      const next = sorted[at + 1]
      const max = next === undefined ? domain.max : next - 1
      const options = { on: referenceDay, presume: false }
      return {
        min,
        max,
        outcomes: possibleOutcomes(ask(decision, { [input]: { min, max } }, options)),
      }
    })
    return [{ input, bands }]
  })
}
