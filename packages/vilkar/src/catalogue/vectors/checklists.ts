import type { Weight } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import { ruleBook, type Point, type Points } from '../rule-book.js'
import { turningDaysOf } from '../turning-days.js'

/** What a document is held to on a day: the points, in the order of the checklist. */
export interface ExpectedPoints extends Readonly<Record<Weight, readonly string[]>> {
  /** Those of them that concern some documents only, by what these hold. */
  readonly dependingOnDocument: readonly string[]
}

/** A question of what a checklist asks on a day, with the answer it must have, for ports to other languages. */
export interface ChecklistVector {
  readonly id: string
  readonly checklist: string
  readonly on: string
  readonly expected: ExpectedPoints
  /** What the points rest on, each once. */
  readonly citation: readonly string[]
}

const eachOnce = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]
const idsOf = (points: readonly Point[]): readonly string[] => points.map(({ id }) => id)

function vectorsOf({ id, requirements }: Points): readonly ChecklistVector[] {
  const turns = turningDaysOf(requirements)
  const days = eachOnce(turns.flatMap((day) => [addDays(day, -1), day]).sort())
  return days.map((on) => {
    const points = requirements.filter(
      ({ from, until }) => from.day <= on && (until === undefined || on < until.day),
    )
    const weighing = (weight: Weight) => idsOf(points.filter((point) => point.weight === weight))
    return {
      id: `${id}#${on}`,
      checklist: id,
      on,
      expected: {
        must: weighing('must'),
        should: weighing('should'),
        may: weighing('may'),
        dependingOnDocument: idsOf(points.filter(({ applies }) => applies !== undefined)),
      },
      citation: eachOnce(points.flatMap(({ basis }) => basis)),
    }
  })
}

/**
 * Makes test vectors of every checklist: which points a document is held to on a day, by weight, on each day on
 * which a point comes or goes and on the day before.
 *
 * What a point finds in a document is not among them: the catalogue carries no test that looks at a document.
 *
 * @returns The vectors, checklist by checklist in the order of the catalogue.
 * @example
 * ```ts
 * import { checklistVectors } from 'vilkar/catalogue'
 *
 * const musts = (on: string) =>
 *   checklistVectors().find(({ id }) => id === `plan.content#${on}`)?.expected.must ?? []
 * musts('2022-07-31').includes('child-participation') // => false
 * musts('2022-08-01').includes('child-participation') // => true
 * ```
 */
export function checklistVectors(): readonly ChecklistVector[] {
  return ruleBook().flatMap(({ checklists }) => checklists.flatMap(vectorsOf))
}
