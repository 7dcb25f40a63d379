import { decide } from '@vilkar/core'
import { referenceDay, type LegalDecision } from '../decisions.ts'
import type { Axis, Box, Space } from './space.ts'

/** The inputs that are ages in years. */
const ages = ['age', 'ageWhenSent', 'interpreterAge']

/** How many groups a fact may cut the cases into, and still be told group by group. */
const mostGroups = 8

/** Tells whether an input is an age in years. */
export function isAge(input: string): boolean {
  return ages.includes(input)
}

/**
 * Finds the fact by which a question is told: an age where some row looks at one, else that which decides the most.
 *
 * @param decision - The decision.
 * @param space - Its cases in the period.
 * @param on - A day of the period.
 * @returns The axis; nothing where the question turns on none, or on one with too many values.
 */
export function mainAxis(
  decision: LegalDecision,
  space: Space,
  on = referenceDay,
): Axis | undefined {
  const answer = decide(decision, {}, { on, presume: false })
  if (answer.status !== 'undetermined') return undefined
  const { needed } = answer
  const axisOf = (name: string | undefined): Axis | undefined =>
    space.axes.find((axis) => axis.name === name)
  const main = axisOf(needed.find(isAge))
  return main !== undefined && groupsOf(space, main).length <= mostGroups ? main : undefined
}

/** The classes of an axis in groups that no row tells apart, as bits. */
function groupsOf({ axes, rows }: Space, axis: Axis): readonly number[] {
  const at = axes.indexOf(axis)
  const groups = Map.groupBy(
    axis.classes.map((_, of) => 1 << of),
    (bit) => rows.map(({ box }) => ((box[at] ?? 0) & bit) !== 0).join(),
  )
  return [...groups.values()].map((bits) => bits.reduce((sum, bit) => sum | bit, 0))
}

/**
 * Cuts the cases by the main fact.
 *
 * @param space - The cases of the period.
 * @param main - The main fact, if there is one.
 * @returns A set of cases for each group of values that rows tell apart; all cases where there is no main fact.
 */
export function scopesOf(space: Space, main: Axis | undefined): readonly Box[] {
  const all = space.axes.map((axis) => axis.all)
  return main === undefined
    ? [all]
    : groupsOf(space, main).map((bits) => all.with(space.axes.indexOf(main), bits))
}
