import {
  calendarDay,
  decision as makeDecision,
  InvalidInput,
  type DecideOptions,
  type Decision,
  type Inputs,
} from '@vilkar/core'
import { issue } from '@vilkar/core/edge'
import type { Column } from '../bits/column.js'
import { lengthOf, type ColumnData } from './column-data.js'
import { readColumn, unknownPlace, type ReadPlaces } from './read-column.js'

/*
 * A question put to columns. Each value leaves some rows of the table; what is left after all columns, by bits, is the
 * answer. Columns are read a block at a time, so that what is worked on stays near the processor.
 */

/** What stands for a person whose outcome is not one of the decision's. */
export const columnCodes = {
  /** Several outcomes are possible. */
  undetermined: -1,
  /** A column holds what its input cannot. */
  outside: -2,
  /** Nothing of this was law on the day. */
  notInForce: -3,
} as const

/** The columns of the inputs, by name. An input that is left out is unknown of everybody. */
export type Columns<I extends Inputs> = { readonly [N in keyof I]?: ColumnData | undefined }

/** A question prepared for columns. */
export interface PreparedColumns<I extends Inputs, O extends string> {
  /** The outcomes by their codes. */
  readonly outcomes: readonly O[]
  /**
   * Answers for each person: the place of the outcome in `outcomes`, or one of `columnCodes`.
   *
   * @param columns - The columns.
   * @param length - How many persons there are, where no column says so.
   * @throws {InvalidInput} When a column is of no input, or of another length than the first; codes
   *   `unknown-field`, `does-not-agree`.
   */
  readonly codes: (columns: Columns<I>, length?: number) => Int8Array
}

const blockSize = 4096
/** How many rows of a table share a word of bits; the bit above them says that no column holds what it cannot. */
const wordSize = 30
const sound = 1 << wordSize

/** The rows in force, as `decision` lays them out for searching. */
type Table = Decision['table']

/** The rows that are left by each place of a column: a list for each word. */
function leftByPlace(
  { admits, classes, all, presumed }: Column,
  words: number,
  presume: boolean,
): readonly Int32Array[] {
  const open = presume && presumed !== 0 ? presumed : all
  return Array.from({ length: words }, (_, word) => {
    const known = classes.map((__, at) => admits[at]?.[word] ?? 0)
    const unknown = known.reduce(
      (bits, each, at) => ((open & (1 << at)) === 0 ? bits : bits | each),
      0,
    )
    // Outside leaves nothing, and is not sound.
    return Int32Array.of(unknown | sound, 0, ...known.map((bits) => bits | sound))
  })
}

/** Reads what nobody knows. */
const unknownOfAll: ReadPlaces = (from, until) => new Uint8Array(until - from).fill(unknownPlace)

/** A column's places, and what each of them leaves. */
interface Sieve {
  readonly read: ReadPlaces
  readonly left: readonly Int32Array[]
}

/** Reads off the answer of a person from the bits that are left. */
type Tell = (block: Int32Array, person: number, persons: number) => number

function telling({ outcomes }: Table, masks: readonly (readonly number[])[], words: number): Tell {
  return (block, person, persons) => {
    if (((block[person] ?? 0) & sound) === 0) return columnCodes.outside
    let only: number = columnCodes.undetermined
    for (let word = 0; word < words; word++) {
      const rows = (block[word * persons + person] ?? 0) & ~sound
      if (rows === 0) continue
      if (only < 0) only = outcomes[word * wordSize + 31 - Math.clz32(rows & -rows)] ?? only
      if ((rows & ~(masks[only]?.[word] ?? 0)) !== 0) return columnCodes.undetermined
    }
    return only
  }
}

/** Reads a table's columns, and refuses those that are none or of unequal lengths. */
function reviewed(
  { byName }: Table,
  columns: Readonly<Record<string, ColumnData | undefined>>,
  persons: number | undefined,
): { readonly given: readonly (readonly [Column, ColumnData])[]; readonly length: number } {
  const names = [...byName.keys()].join(', ')
  const entries = Object.entries(columns).flatMap(([name, data]) =>
    data === undefined ? [] : [[name, data] as const],
  )
  const first = entries[0]
  const length = persons ?? (first === undefined ? 0 : lengthOf(first[1]))
  const issues = entries.flatMap(([name, data]) => [
    ...(byName.has(name) ? [] : [issue([], 'unknown-field', names)]),
    ...(lengthOf(data) === length ? [] : [issue([name], 'does-not-agree', first?.[0])]),
  ])
  if (issues.length > 0) throw new InvalidInput(issues)
  const given = entries.flatMap(([name, data]) => {
    const column = byName.get(name)
    return column === undefined ? [] : [[column, data] as const]
  })
  return { given, length }
}

/** The bits of the rows that have each outcome, word by word. */
function masksOf(
  { outcomes }: Table,
  count: number,
  words: number,
): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, outcome) =>
    Array.from({ length: words }, (__, word) =>
      outcomes
        .slice(word * wordSize, (word + 1) * wordSize)
        .reduce((bits, each, at) => (each === outcome ? bits | (1 << at) : bits), 0),
    ),
  )
}

/**
 * Prepares a decision for columns of many persons, on one day.
 *
 * Norwegian: *kolonner*. It answers as `prepare().outcome` does, person by person, several times as fast: a column is
 * read once, and no object is made for a person.
 *
 * @param decision - The decision.
 * @param options - The day asked about, and whether presumptions are used.
 * @returns What answers for columns.
 * @throws {InvalidInput} When the day is not one; code `not-a-day`.
 * @example
 * ```ts
 * import { atLeast, below, decision, integer, type CalendarDay } from '@vilkar/core'
 * import { columnCodes, prepareColumns } from '@vilkar/sql/columns'
 *
 * const start = { id: 'start', day: '2012-01-01' as CalendarDay }
 * const mayVote = decision({
 *   id: 'example.may-vote',
 *   inputs: { age: integer({ min: 0, max: 130 }) },
 *   outcomes: ['yes', 'no'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'adult', from: start, when: { age: atLeast(18) }, then: 'yes', basis: ['grl § 50'] },
 *     { id: 'minor', from: start, when: { age: below(18) }, then: 'no', basis: ['grl § 50'] },
 *   ],
 * })
 * const { codes, outcomes } = prepareColumns(mayVote, { on: '2026-01-01' })
 * Array.from(codes({ age: Float64Array.of(17, 18, NaN, 200) })) // => [1, 0, -1, -2]
 * outcomes[1] // => 'no'
 * columnCodes.undetermined // => -1
 * ```
 */
export function prepareColumns<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  options: DecideOptions,
): PreparedColumns<I, O> {
  const { presume = true } = options
  const on = calendarDay(options.on)
  // Rows are looked at by place, whatever the decision's types.
  const bare: Decision = decision
  const { id, inputs, outcomes, force } = bare
  const rows = bare.rows.filter(
    ({ from, until }) => from.day <= on && (until === undefined || on < until.day),
  )
  const { table } = makeDecision({ id, inputs, outcomes, force, rows })
  const words = Math.max(Math.ceil(rows.length / wordSize), 1)
  const tell = telling(table, masksOf(table, outcomes.length, words), words)
  const sieveOf = (column: Column, data?: ColumnData): Sieve => ({
    // What is not given is unknown of everybody.
    read: data === undefined ? unknownOfAll : readColumn(column, data),
    left: leftByPlace(column, words, presume),
  })
  return {
    outcomes: decision.outcomes,
    codes: (columns, persons) => {
      const { given, length } = reviewed(table, columns, persons)
      const codes = new Int8Array(length)
      if (rows.length === 0) return codes.fill(columnCodes.notInForce)
      const absent = table.columns.filter((each) => given.every(([column]) => column !== each))
      const start = startOf(
        rows.length,
        absent.map((column) => sieveOf(column)),
        words,
      )
      const sieves = given.map(([column, data]) => sieveOf(column, data))
      for (let from = 0; from < length; from += blockSize) {
        const until = Math.min(from + blockSize, length)
        const block = leftIn(sieves, from, until, start)
        for (let person = from; person < until; person++)
          codes[person] = tell(block, person - from, until - from)
      }
      return codes
    },
  }
}

/** The rows that are left of everybody by the inputs that nobody is known by. */
function startOf(rows: number, absent: readonly Sieve[], words: number): readonly number[] {
  return Array.from({ length: words }, (_, word) => {
    const inWord = Math.min(rows - word * wordSize, wordSize)
    return absent.reduce(
      (bits, { left }) => bits & (left[word]?.[unknownPlace] ?? 0),
      ((1 << inWord) - 1) | sound,
    )
  })
}

/** The rows that are left of each person of a block: the first word of everybody, then the second. */
function leftIn(
  sieves: readonly Sieve[],
  from: number,
  until: number,
  start: readonly number[],
): Int32Array {
  const size = until - from
  const block = new Int32Array(size * start.length)
  start.forEach((bits, word) => block.fill(bits, word * size, (word + 1) * size))
  for (const { read, left } of sieves) {
    const places = read(from, until)
    for (const [word, bits] of left.entries()) {
      const first = word * size
      for (let person = 0; person < size; person++) {
        block[first + person] = (block[first + person] ?? 0) & (bits[places[person] ?? 0] ?? 0)
      }
    }
  }
  return block
}
