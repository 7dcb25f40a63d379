import type { Given, Input, Inputs, Range, ValueSet } from '@vilkar/core'
import type { LegalDecision, LegalRow } from '../decisions.ts'

/*
 * The cases of a decision in one period, cut where its rows cut them. Values that no row tells apart are one class,
 * so a set of cases is a set of classes of each input, and what rows say of a set can be tried class by class.
 */

/** An input, with its values cut into classes. */
export interface Axis {
  readonly name: string
  readonly input: Input
  /** The first number of each class, or the value that the class is. */
  readonly classes: readonly (number | string | boolean)[]
  /** All classes, as bits. */
  readonly all: number
}

/** A set of cases: the classes of each axis, as bits. */
export type Box = readonly number[]

/** The cases of a decision in one period, with the rows that answer them. */
export interface Space {
  readonly axes: readonly Axis[]
  readonly rows: readonly { readonly row: LegalRow; readonly box: Box }[]
}

function isRange(set: ValueSet): set is Range {
  return typeof set === 'object' && !Array.isArray(set)
}

/** The numbers at which classes begin: where some row's range begins, or the number after its end. */
function startsIn(input: Input & { kind: 'integer' }, cells: readonly ValueSet[]): number[] {
  const starts = new Set([input.min])
  for (const { min = input.min, max = input.max } of cells.filter(isRange)) {
    starts.add(min)
    if (max < input.max) starts.add(max + 1)
  }
  return [...starts].sort((one, other) => one - other)
}

function axisOf(name: string, input: Input, rows: readonly LegalRow[]): Axis {
  const cells = rows.flatMap(({ when }) => when[name] ?? [])
  const classes =
    input.kind === 'flag'
      ? [true, false]
      : input.kind === 'choice'
        ? input.values
        : startsIn(input, cells)
  return { name, input, classes, all: (1 << classes.length) - 1 }
}

/** The classes of an axis that a cell admits. */
function classesOf({ input, classes, all }: Axis, cell: ValueSet | undefined): number {
  if (cell === undefined) return all
  const admits = (value: number | string | boolean): boolean => {
    if (!isRange(cell)) return Array.isArray(cell) ? cell.includes(value) : cell === value
    const { min = -Infinity, max = Infinity } = cell
    return min <= Number(value) && Number(value) <= max
  }
  return input.kind === 'flag' || input.kind === 'choice' || isRange(cell)
    ? classes.reduce((bits: number, value, at) => (admits(value) ? bits | (1 << at) : bits), 0)
    : all
}

/**
 * Cuts the cases of a decision where the rows of a period cut them.
 *
 * @param decision - The decision.
 * @param rows - Its rows that are law in the period.
 * @returns The axes that some row looks at, and each row as the set of cases that it answers.
 */
export function spaceOf(decision: LegalDecision, rows: readonly LegalRow[]): Space {
  const axes = Object.entries(decision.inputs)
    .filter(([name]) => rows.some(({ when }) => when[name] !== undefined))
    .map(([name, input]) => axisOf(name, input, rows))
  return {
    axes,
    rows: rows.map((row) => ({
      row,
      box: axes.map((axis) => classesOf(axis, row.when[axis.name])),
    })),
  }
}

/**
 * Lists the outcomes that some case of a set has.
 *
 * @param space - The cases of the period.
 * @param box - The set.
 * @returns The outcomes of the rows that meet it.
 */
export function outcomesIn({ rows }: Space, box: Box): ReadonlySet<string> {
  const met = rows.filter((each) => each.box.every((bits, at) => (bits & (box[at] ?? 0)) !== 0))
  return new Set(met.map(({ row }) => row.then))
}

/** The values that classes of an axis stand for; an end that is the input's own is left open. */
function valuesOf({ input, classes }: Axis, bits: number): ValueSet {
  const chosen = classes.filter((_, at) => (bits & (1 << at)) !== 0)
  if (input.kind === 'integer') {
    const min = Number(chosen[0])
    const next = classes[classes.indexOf(chosen.at(-1) ?? min) + 1]
    return {
      ...(min > input.min && { min }),
      ...(next !== undefined && { max: Number(next) - 1 }),
    }
  }
  const [only = false, ...others] = chosen
  return input.kind === 'flag' ? only : others.length === 0 ? String(only) : chosen.map(String)
}

/**
 * Writes a set of cases as given values.
 *
 * @param space - The cases of the period.
 * @param box - The set.
 * @returns A value for each input that is not free.
 */
export function givenOf({ axes }: Space, box: Box): Given<Inputs> {
  const limited = axes.flatMap((axis, at) => {
    const bits = box[at] ?? axis.all
    return bits === axis.all ? [] : [[axis.name, valuesOf(axis, bits)] as const]
  })
  return Object.fromEntries(limited)
}
