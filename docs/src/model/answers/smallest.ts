import { outcomesIn, type Box, type Space } from './space.ts'

/*
 * The short answer to a question: the outcomes that most cases have, each with the fewest conditions that decide.
 *
 * Each row is widened for as long as every case that it takes in has the row's outcome: what is left is a smallest set
 * of conditions that decides. Of these the one that answers the most is told first, then that which answers most of
 * the rest.
 */

/** Conditions that decide, and the outcome to which they lead. */
interface Way {
  readonly box: Box
  readonly outcome: string
}

/** A sentence: an outcome, and the smallest sets of conditions that lead there, whichever of them is met. */
interface Sentence {
  readonly outcome: string
  readonly ways: readonly Box[]
}

/** A short answer: its sentences, and what they leave. */
export interface ShortAnswer {
  readonly sentences: readonly Sentence[]
  /** The outcomes of the cases that no sentence answers. */
  readonly otherwise: ReadonlySet<string>
}

/** How many sentences a short answer has at most. */
export const mostSentences = 4

/** How many ways to its outcome a sentence tells of at most. */
export const mostWays = 3

/** A further way is told only if it answers at least this much of the scope. */
const leastGain = 0.02

/** What a condition costs: a way is told before another with a condition less only if it answers so much more. */
const costOfCondition = 0.35

/** What the law presumes counts as nine cases of ten. */
const presumedShare = 0.9

/** The value with which a choice begins is most often the ordinary one, and counts as much as this many others. */
const weightOfFirst = 4

const indexesOf = (list: readonly unknown[]): number[] => list.map((_, at) => at)

/** Takes in whatever can be taken in without taking in another outcome, axis by axis, then class by class. */
function widen(space: Space, { box, outcome }: Way, limits: Box, order: readonly number[]): Way {
  const wide = [...box]
  const tries = (at: number, bits: number): void => {
    const before = wide[at] ?? 0
    wide[at] = before | bits
    if (outcomesIn(space, wide).size > 1) wide[at] = before
  }
  for (const at of order) tries(at, limits[at] ?? 0)
  for (const at of order) {
    const axis = space.axes[at]
    // A range of numbers grows at its ends alone: taken in one after the other, its classes stay together.
    if (axis === undefined || axis.input.kind === 'integer') continue
    for (const each of indexesOf(axis.classes)) tries(at, (1 << each) & (limits[at] ?? 0))
  }
  return { box: wide, outcome }
}

/** The smallest sets of conditions that decide, found from each row in several orders. */
function waysIn(space: Space, limits: Box): readonly Way[] {
  const order = indexesOf(space.axes)
  const lookedAt = (at: number): number =>
    space.rows.filter(({ box }) => box[at] !== space.axes[at]?.all).length
  const orders = [
    order,
    order.toReversed(),
    order.toSorted((one, other) => lookedAt(one) - lookedAt(other)),
    order.toSorted((one, other) => lookedAt(other) - lookedAt(one)),
  ]
  const found = new Map<string, Way>()
  for (const { row, box } of space.rows) {
    const within = box.map((bits, at) => bits & (limits[at] ?? 0))
    if (within.includes(0)) continue
    for (const each of orders) {
      const way = widen(space, { box: within, outcome: row.then }, limits, each)
      found.set(way.box.join(), way)
    }
  }
  return [...found.values()]
}

/** How much each class of each axis counts: what is presumed counts most, else that of which the law says most. */
function weightsIn({ axes, rows }: Space, limits: Box): readonly (readonly number[])[] {
  const met = rows.filter(({ box }) => meet(box, limits).every((bits) => bits !== 0))
  return axes.map(({ classes, all, input }, at) => {
    const { presumed } = input
    if (presumed !== undefined) {
      const rest = (1 - presumedShare) / (classes.length - 1)
      return classes.map((value) => (value === presumed.value ? presumedShare : rest))
    }
    const looking = met.map(({ box }) => box[at] ?? all).filter((bits) => bits !== all)
    return indexesOf(classes).map((each) => {
      const looked = 1 + looking.filter((bits) => (bits & (1 << each)) !== 0).length
      return input.kind === 'choice' && each === 0 ? looked * weightOfFirst : looked
    })
  })
}

/** Makes the measure of a set of cases: how much it counts of a scope. */
function measureIn(space: Space, limits: Box): (box: Box) => number {
  const weights = weightsIn(space, limits)
  const sum = (at: number, bits: number): number =>
    (weights[at] ?? []).reduce(
      (total, weight, each) => ((bits & (1 << each)) === 0 ? total : total + weight),
      0,
    )
  return (box) =>
    box.reduce(
      (product, bits, at) =>
        product * (sum(at, bits & (limits[at] ?? 0)) / sum(at, limits[at] ?? 0)),
      1,
    )
}

const meet = (one: Box, other: Box): Box => one.map((bits, at) => bits & (other[at] ?? 0))

/** What is left of a set without another: sets that share no case. */
function without(box: Box, taken: Box): readonly Box[] {
  const shared = meet(box, taken)
  if (shared.includes(0)) return [box]
  const left: Box[] = []
  let rest = box
  for (const at of indexesOf(box)) {
    const outside = (rest[at] ?? 0) & ~(taken[at] ?? 0)
    if (outside !== 0) left.push(rest.with(at, outside))
    rest = rest.with(at, shared[at] ?? 0)
  }
  return left
}

/** The outcomes of a scope, that of the most cases first. */
function outcomesByShare(
  { rows }: Space,
  limits: Box,
  measure: (box: Box) => number,
): readonly string[] {
  const shares = new Map<string, number>()
  for (const { row, box } of rows) {
    const share = measure(meet(box, limits))
    if (share > 0) shares.set(row.then, (shares.get(row.then) ?? 0) + share)
  }
  return [...shares].sort(([, one], [, other]) => other - one).map(([outcome]) => outcome)
}

/** Picks the ways to an outcome that answer the most with the fewest conditions, each of what is left by the former. */
function pickWays(
  ways: readonly Box[],
  limits: Box,
  measure: (box: Box) => number,
): readonly Box[] {
  const conditions = (box: Box): number => box.filter((bits, at) => bits !== limits[at]).length
  const picked: Box[] = []
  let open: readonly Box[] = [limits]
  while (picked.length < mostWays) {
    const gains = ways.map((box) => {
      const gain = open.reduce((sum, each) => sum + measure(meet(each, box)), 0)
      return { box, gain, worth: gain / (1 + costOfCondition * conditions(box)) }
    })
    const best = gains.reduce((one, other) => (other.worth > one.worth ? other : one))
    if (picked.length > 0 && best.gain < leastGain) break
    picked.push(best.box)
    open = open.flatMap((each) => without(each, best.box))
  }
  return picked
}

/**
 * Answers a question shortly within a scope.
 *
 * @param space - The cases of the period.
 * @param limits - The scope.
 * @returns A sentence for each of the outcomes that most cases have, at most four.
 */
export function shortAnswer(space: Space, limits: Box): ShortAnswer {
  const measure = measureIn(space, limits)
  const ways = waysIn(space, limits)
  const sentences = outcomesByShare(space, limits, measure)
    .slice(0, mostSentences)
    .map((outcome) => {
      const leading = ways.flatMap((way) => (way.outcome === outcome ? [way.box] : []))
      return { outcome, ways: pickWays(leading, limits, measure) }
    })
  const open = sentences
    .flatMap((sentence) => sentence.ways)
    .reduce<readonly Box[]>((left, way) => left.flatMap((box) => without(box, way)), [limits])
  return { sentences, otherwise: new Set(open.flatMap((box) => [...outcomesIn(space, box)])) }
}
