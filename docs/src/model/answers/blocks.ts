import type { Given, Inputs, ValueSet } from '@vilkar/core'

/*
 * Rules that lead to one answer mostly demand much in common. Said once before those that share it, it makes a list that
 * a person can read to its end.
 */

/** A row, with what is left to say of its conditions. */
export interface Demanding<Row> {
  readonly row: Row
  readonly demands: Given<Inputs>
}

/** Rows under what all of them demand: some alone, some under what they demand beyond that. */
export interface Block<Row> {
  readonly shared: Given<Inputs>
  readonly alone: readonly Demanding<Row>[]
  readonly blocks: readonly Block<Row>[]
}

/** So many rows at least are gathered: fewer are as quickly read one by one. */
const fewest = 2

/** So many letters of code are saved at least, for what a list within a list costs a reader. */
const least = 80

/** How deep lists stand within each other; deeper ones are lost on a reader. */
const deepest = 2

/** What a row demands of an input, as a name that the same demand of another row has as well. */
const nameOf = (input: string, set: ValueSet | undefined): string => JSON.stringify([input, set])

const namesOf = <Row>({ demands }: Demanding<Row>): readonly string[] =>
  Object.entries(demands).map(([input, set]) => nameOf(input, set))

/** Finds the demand that is best said once: the one whose repetition takes most letters. */
function bestShared<Row>(rows: readonly Demanding<Row>[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of rows.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const saved = ([name, count]: readonly [string, number]): number => (count - 1) * name.length
  return [...counts]
    .filter((each) => each[1] >= fewest && saved(each) >= least)
    .sort((one, other) => saved(other) - saved(one))[0]?.[0]
}

/** Parts rows by what some of them demand in common. */
function parted<Row>(
  rows: readonly Demanding<Row>[],
  depth: number,
): Pick<Block<Row>, 'alone' | 'blocks'> {
  const best = depth < deepest ? bestShared(rows) : undefined
  if (best === undefined) return { alone: rows, blocks: [] }
  const { members = [], others = [] } = Object.groupBy(rows, (row) =>
    namesOf(row).includes(best) ? 'members' : 'others',
  )
  const { alone, blocks } = parted(others, depth)
  return { alone, blocks: [blockOf(members, depth + 1), ...blocks] }
}

/**
 * Gathers rows under what they demand in common.
 *
 * @param rows - The rows, each with what is to be said of its conditions.
 * @param depth - How deep the list stands in others.
 * @returns What all of them demand, those that stand alone, and those that demand more in common.
 */
export function blockOf<Row>(rows: readonly Demanding<Row>[], depth = 0): Block<Row> {
  const [first] = rows
  const shared =
    first === undefined || rows.length < 2
      ? []
      : namesOf(first).filter((name) => rows.every((row) => namesOf(row).includes(name)))
  const isShared = ([input, set]: readonly [string, ValueSet | undefined]): boolean =>
    shared.includes(nameOf(input, set))
  const left = rows.map(({ row, demands }) => ({
    row,
    demands: Object.fromEntries(Object.entries(demands).filter((each) => !isShared(each))),
  }))
  return {
    shared: Object.fromEntries(Object.entries(first?.demands ?? {}).filter(isShared)),
    ...parted(left, depth),
  }
}
