import { noRecordOf } from '../error/guarded.js'
import { InvalidInput } from '../error/invalid-input.js'
import { kernelIssue } from '../error/issue.js'
import { unknownField } from '../error/unknown-field.js'
import type { ValueSet } from './input.js'
import type { Stretch } from './stretch.js'
import { classesOf, classOf, isRecord, type Bits, type Column } from './table.js'

/*
 * What a caller tells of a case, read into the terms of the search: after this, what is known goes by places and bits.
 */

/** What is known, whatever the decision. */
export type Givens = Readonly<Record<string, ValueSet | undefined>>

/** What was told of a case. */
export interface Told {
  /** The rows that are possible, before anything is presumed. */
  readonly alive: Bits
  /** The columns of which something was told, as bits. */
  readonly stated: number
}

function describe({ input }: Column): string {
  if (input.kind === 'integer') return `${String(input.min)}–${String(input.max)}`
  return input.kind === 'choice' ? input.values.join(', ') : 'true, false'
}

/**
 * Names the inputs of a decision.
 *
 * @internal
 */
export const namesOf = ({ table }: Stretch): readonly string[] =>
  table.columns.map(({ name }) => name)

/** Names what an input cannot hold, and says once that something is no input, however much is none. */
function refuse(stretch: Stretch, given: Givens): never {
  const { byName, columns } = stretch.table
  const names = namesOf(stretch)
  if (!isRecord(given)) throw noRecordOf(names)
  const issues = columns.flatMap((column) => {
    const value = Object.hasOwn(given, column.name) ? given[column.name] : undefined
    if (value === undefined || classesOf(column, value) !== 0) return []
    return kernelIssue([column.name], 'not-allowed', describe(column))
  })
  const strangers = Object.keys(given).filter((name) => !byName.has(name))
  if (strangers.length > 0) issues.push(unknownField([], strangers, names))
  throw new InvalidInput(issues)
}

/** The rows that admit some of a set of values of a column; nothing where it cannot hold them. */
function admittedBy({ admits }: Column, classes: number): Bits | undefined {
  const each = admits.filter((_, at) => (classes & (1 << at)) !== 0)
  return each[0]?.map((_, word) => each.reduce((any, more) => any | (more[word] ?? 0), 0))
}

/* eslint-disable no-param-reassign -- rows are struck out in place: a copy for each input takes as long as the search. */
/** Strikes out the rows that do not admit what is known of a column; tells whether it can hold it. */
function strike(alive: number[], column: Column, value: ValueSet): boolean {
  // Mostly it is one value, and the rows that admit it are known.
  const admitted =
    typeof value === 'object'
      ? admittedBy(column, classesOf(column, value))
      : column.admits[classOf(column, value)]
  if (admitted === undefined) return false
  for (let word = 0; word < alive.length; word++) {
    alive[word] = (alive[word] ?? 0) & (admitted[word] ?? 0)
  }
  return true
}
/* eslint-enable no-param-reassign -- as above. */

/**
 * Reads what is given: inputs of the decision, and nothing else.
 *
 * @internal
 */
export function givenTo(stretch: Stretch, inputs: Givens): Told {
  const { byName, columns } = stretch.table
  const alive = stretch.all.slice()
  let stated = 0
  let at = 0
  for (const name in inputs) {
    // Inputs mostly come in the order of the columns; comparing a name is quicker than looking it up.
    const next = columns[at++]
    const column = next?.name === name ? next : byName.get(name)
    const value = inputs[name]
    if (value === undefined) continue
    if (column !== undefined && strike(alive, column, value)) stated |= column.bit
    // What a prototype lends is not given.
    else if (Object.hasOwn(inputs, name)) refuse(stretch, inputs)
  }
  if (at === 0 && !isRecord(inputs)) refuse(stretch, inputs)
  return { alive, stated }
}

/** Tells whether nothing is known, as JSON and forms write it; the types let in neither. */
const isUnknown = (value: unknown): boolean => value === undefined || value === null || value === ''

/**
 * Reads what a decision looks at of all that is known in a case; null and the empty text of a form are unknown.
 *
 * @internal
 */
export function takenFrom(stretch: Stretch, all: Givens): Told {
  const { columns } = stretch.table
  const alive = stretch.all.slice()
  let stated = 0
  for (const column of columns) {
    const value = all[column.name]
    if (value === undefined || isUnknown(value)) continue
    if (!strike(alive, column, value)) {
      const names = columns.map(({ name }) => name).filter((name) => !isUnknown(all[name]))
      return refuse(stretch, Object.fromEntries(names.map((name) => [name, all[name]])))
    }
    stated |= column.bit
  }
  return { alive, stated }
}
