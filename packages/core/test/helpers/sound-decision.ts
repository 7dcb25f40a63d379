/* Random decisions that are sound by construction. */
import fc from 'fast-check'
import {
  calendarDay,
  decision,
  forces,
  type Commencement,
  type Decision,
  type DecisionSpecification,
  type Force,
  type Input,
  type Row,
  type ValueSet,
} from '../../src/index.js'
import type { Value } from '@vilkar/testing/tables'

/** Draws small numbers. */
type Dice = (sides: number) => number

/** Draws from a list of seeds, and zeros when they are used up: a shorter list is a simpler table. */
function diceOf(seeds: readonly number[]): Dice {
  let at = 0
  return (sides) => (seeds[at++] ?? 0) % sides
}

/** Draws from a list of seeds, and from its beginning when they are used up. */
function endlessDiceOf(seeds: readonly number[]): Dice {
  let at = 0
  return (sides) => (seeds[at++ % seeds.length] ?? 0) % sides
}

/** A box of cases: the values of each input. */
type Box = Readonly<Record<string, readonly Value[]>>

/** How large a random decision may be. */
export interface Size {
  /** What the names of the inputs begin with. */
  readonly prefix: string
  /** How many inputs there are at most. */
  readonly inputs: number
  /** How many more values than two a whole number has at most. */
  readonly breadth: number
  /** How often a box of cases is split at most. */
  readonly depth: number
}

const small: Size = { prefix: 'x', inputs: 4, breadth: 6, depth: 5 }
const outcomes = ['a', 'b', 'c', 'd'] as const

function inputOf(dice: Dice, breadth: number): Input {
  const judge = dice(4) === 1 ? { judge: 'reader' } : {}
  const presumes = dice(4) === 1
  const basis = ['x § 2']
  const kind = dice(3)
  if (kind === 0)
    return { kind: 'flag', ...judge, ...(presumes && { presumed: { value: true, basis } }) }
  if (kind === 1) {
    const values = ['red', 'green', 'blue', 'grey'].slice(0, 2 + dice(3))
    const presumed = presumes && { presumed: { value: 'green', basis } }
    return { kind: 'choice', values, ...judge, ...presumed }
  }
  const min = dice(3)
  const max = min + 1 + dice(breadth)
  const presumed = presumes && { presumed: { value: max - 1, basis } }
  return { kind: 'integer', min, max, ...judge, ...presumed }
}

function valuesOf(input: Input): readonly Value[] {
  if (input.kind === 'flag') return [false, true]
  if (input.kind === 'choice') return input.values
  return Array.from({ length: input.max - input.min + 1 }, (_, index) => input.min + index)
}

/** A box is split anew this often at most when the law changes. */
const deepestReform = 2

/** The law cuts ages at few numbers: long ranges are cut at multiples of six. */
function cutOf(values: readonly Value[], at: number): number {
  if (values.length < 12) return at
  return Math.max(1, at - (Number(values[at]) % 6))
}

/** Splits a box in two along one input, again and again. */
function split(box: Box, dice: Dice, depth: number, stops = true): readonly Box[] {
  const wide = Object.entries(box).filter(([, values]) => values.length > 1)
  const [name, values] = wide[dice(Math.max(wide.length, 1))] ?? ['', []]
  if (depth === 0 || values.length === 0) return [box]
  if (stops && dice(5) === 0) return [box]
  // Integers stay ranges; of choices any may go to either side.
  const integers = typeof values[0] === 'number'
  const turned = integers ? 0 : dice(values.length)
  const order = [...values.slice(turned), ...values.slice(0, turned)]
  const at = cutOf(order, 1 + dice(values.length - 1))
  return [order.slice(0, at), order.slice(at)].flatMap((part) =>
    split({ ...box, [name]: part }, dice, depth - 1),
  )
}

function cellOf(input: Input, values: readonly Value[], dice: Dice): ValueSet | undefined {
  const all = values.length === valuesOf(input).length
  if (all && dice(4) > 0) return undefined
  const [first] = values
  if (input.kind === 'flag') return all ? undefined : first
  if (input.kind === 'choice') {
    return values.length === 1 && dice(2) === 0 ? first : values.map(String)
  }
  const [min, max] = [Number(first), Number(values.at(-1))]
  if (min === input.min && dice(2) === 0) return { max }
  return max === input.max && dice(2) === 0 ? { min } : { min, max }
}

function shuffled<T>(items: readonly T[], dice: Dice): readonly T[] {
  return items.reduce<readonly T[]>((before, item) => {
    const at = dice(before.length + 1)
    return [...before.slice(0, at), item, ...before.slice(at)]
  }, [])
}

const commencements: readonly Commencement[] = [
  { id: 'start', day: calendarDay('2012-01-01') },
  { id: 'reform', day: calendarDay('2018-01-01') },
  { id: 'second-reform', day: calendarDay('2020-02-29') },
]
const repeal: Commencement = { id: 'repeal', day: calendarDay('2026-06-01') }

/** A box with the days from which, and up to which, one row answers it. */
interface Leaf {
  readonly box: Box
  readonly from: Commencement
  readonly until?: Commencement
}

/** Cuts the whole space into leaves, and at each further commencement some of them anew. */
function leavesOf(whole: Box, dice: Dice, depth: number): readonly Leaf[] {
  const [start, ...reforms] = commencements.slice(0, 1 + dice(3))
  if (start === undefined) return []
  // The whole is split at least once.
  let standing: readonly Leaf[] = split(whole, dice, depth, false).map((box) => ({
    box,
    from: start,
  }))
  const ended: Leaf[] = []
  for (const reform of reforms) {
    standing = standing.flatMap((leaf) => {
      if (dice(2) === 0) return [leaf]
      ended.push({ ...leaf, until: reform })
      return split(leaf.box, dice, deepestReform).map((box) => ({ box, from: reform }))
    })
  }
  const repealed = dice(3) === 1
  return [...ended, ...standing.map((leaf) => (repealed ? { ...leaf, until: repeal } : leaf))]
}

function rowOf(
  leaf: Leaf,
  index: number,
  inputs: DecisionSpecification['inputs'],
  dice: Dice,
): Row {
  const { box, from, until } = leaf
  const cells = Object.entries(inputs).flatMap(([name, input]) => {
    const cell = cellOf(input, box[name] ?? [], dice)
    return cell === undefined ? [] : [[name, cell] as const]
  })
  // A cell is made from its own input's values.
  const when = Object.fromEntries(cells) as Row['when']
  const force: Force | undefined = dice(2) === 0 ? undefined : forces[dice(forces.length)]
  return {
    id: `row-${String(index)}`,
    from,
    ...(until && { until }),
    when,
    then: outcomes[dice(outcomes.length)] ?? 'a',
    basis: [`x § ${String(1 + dice(4))}`, ...(dice(2) === 0 ? [] : ['y § 1'])],
    ...(force && { force }),
  }
}

function specify(dice: Dice, filling: Dice, size: Size): DecisionSpecification {
  const { prefix, inputs: most, breadth, depth } = size
  const inputs = Object.fromEntries(
    Array.from({ length: 1 + dice(most) }, (_, index) => [
      prefix + String(index),
      inputOf(dice, breadth),
    ]),
  )
  const whole = Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, valuesOf(input)]),
  )
  const leaves = leavesOf(whole, dice, depth)
  const rows = leaves.map((leaf, index) => rowOf(leaf, index, inputs, filling))
  return {
    id: `example.${prefix}`,
    inputs,
    outcomes,
    force: 'statute',
    rows: shuffled(rows, filling),
  }
}

/**
 * Draws a small decision with exactly one row for each case on each day in force: the space of cases
 * is split into boxes, the boxes become rows, and some rows end where others begin.
 *
 * @param size - How large it may be.
 */
export function soundDecision(size: Partial<Size> = {}): fc.Arbitrary<Decision> {
  const seed = fc.integer({ min: 0, max: 0xffff })
  const shape = fc.array(seed, { maxLength: 120, size: 'max' })
  const filling = fc.array(seed, { minLength: 1, maxLength: 61, size: 'max' })
  return fc
    .tuple(shape, filling)
    .map(([one, other]) =>
      decision(specify(diceOf(one), endlessDiceOf(other), { ...small, ...size })),
    )
}

/** Makes a decision of about three hundred rows over fourteen inputs, always the same. */
export function largeDecision(): Decision {
  let state = 7
  const dice: Dice = (sides) => {
    // The minimal standard generator of Park and Miller.
    state = (state * 48_271) % 2_147_483_647
    return Math.floor(state / 16) % sides
  }
  const whole: Dice = (sides) => (sides === large.inputs ? sides - 1 : dice(sides))
  const large: Size = { prefix: 'large', inputs: 14, breadth: 120, depth: 8 }
  return decision(specify(whole, dice, large))
}
