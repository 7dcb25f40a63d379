import {
  calendarDay,
  InvalidInput,
  type DecideOptions,
  type Decision,
  type Inputs,
} from '@vilkar/core'
import { issue } from '@vilkar/core/edge'
import type { Column } from '../bits/column.js'
import { admitting, rowBits, type RowBits } from '../bits/rows.js'
import { lengthOf, type ColumnData, type TypedArray } from './column-data.js'
import { readColumn, unknownPlace, type ReadColumn } from './read-column.js'

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

/** Takes a word out of the bits of all rows. */
function wordOf(rows: bigint, word: number): number {
  return Number((rows >> BigInt(word * wordSize)) & BigInt(sound - 1))
}

/** The rows that are left by each place of a column: a list for each word. */
function leftByPlace(column: Column, words: number, presume: boolean): readonly Int32Array[] {
  const { classes, all, presumed } = column
  const unknown = admitting(column, presume && presumed !== 0 ? presumed : all)
  const known = classes.map((_, at) => admitting(column, 1 << at))
  return Array.from({ length: words }, (_, word) => {
    const left = [unknown, ...known].map((rows) => wordOf(rows, word) | sound)
    // Outside leaves nothing, and is not sound.
    return Int32Array.of(left[0] ?? 0, 0, ...left.slice(1))
  })
}

/** A column's codes, and what each of them leaves. */
interface Sieve {
  readonly read: ReadColumn['read']
  readonly left: readonly Int32Array[]
}

function sieveOf(column: Column, data: ColumnData, words: number, presume: boolean): Sieve {
  const { read, places } = readColumn(column, data)
  const left = leftByPlace(column, words, presume)
  if (places === undefined) return { read, left }
  return { read, left: left.map((bits) => Int32Array.from(places, (place) => bits[place] ?? 0)) }
}

/** Reads off the answer of a person from the bits that are left. */
type Tell = (block: Int32Array, person: number, persons: number) => number

/** The rows of an outcome, a word at a time. */
type Mask = readonly number[]

function telling({ outcomes }: RowBits, order: readonly string[], words: number): Tell {
  const masks = outcomes.map(
    ({ rows }): Mask => Array.from({ length: words }, (_, at) => wordOf(rows, at)),
  )
  const codes = outcomes.map(({ outcome }) => order.indexOf(outcome))
  /** The place among `outcomes` of that which each row has. */
  const ofRow = outcomes.flatMap(({ from, until }, at) => Array<number>(until - from).fill(at))
  return (block, person, persons) => {
    if (((block[person] ?? 0) & sound) === 0) return columnCodes.outside
    let only = -1
    for (let word = 0; word < words; word++) {
      const rows = (block[word * persons + person] ?? 0) & ~sound
      if (rows === 0) continue
      if (only < 0) only = ofRow[word * wordSize + 31 - Math.clz32(rows & -rows)] ?? -1
      if ((rows & ~(masks[only]?.[word] ?? 0)) !== 0) return columnCodes.undetermined
    }
    return codes[only] ?? columnCodes.undetermined
  }
}

/** Reads a table's columns, and refuses those that are none or of unequal lengths. */
function reviewed(
  all: readonly Column[],
  columns: Readonly<Record<string, ColumnData | undefined>>,
  persons: number | undefined,
): { readonly given: readonly (readonly [Column, ColumnData])[]; readonly length: number } {
  const byName = new Map(all.map((column) => [column.name, column]))
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
  const bits = rowBits(bare, on, { names: false, reading: false })
  const words = Math.max(Math.ceil(bits.rows.length / wordSize), 1)
  const tell = telling(bits, bare.outcomes, words)
  return {
    outcomes: decision.outcomes,
    codes: (columns, persons) => {
      const { given, length } = reviewed(bits.columns, columns, persons)
      const codes = new Int8Array(length)
      if (bits.rows.length === 0) return codes.fill(columnCodes.notInForce)
      const absent = bits.columns.filter((each) => given.every(([column]) => column !== each))
      const start = startOf(bits, absent, words, presume)
      const sieves = given.map(([column, data]) => sieveOf(column, data, words, presume))
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

/** The rows that are left of everybody by the inputs of which nothing is known of anybody. */
function startOf(
  { all }: RowBits,
  absent: readonly Column[],
  words: number,
  presume: boolean,
): readonly number[] {
  const left = absent.map((column) => leftByPlace(column, words, presume))
  return Array.from({ length: words }, (_, word) =>
    left.reduce(
      (bits, each) => bits & (each[word]?.[unknownPlace] ?? 0),
      wordOf(all, word) | sound,
    ),
  )
}

/**
 * Takes from a word of each person, and from the next where there is one, what a column's codes do not leave. A code
 * that stands for nothing leaves nothing. Both at once is quicker than one after the other: a code is fetched once.
 */
function sift(
  words: readonly Int32Array[],
  left: readonly Int32Array[],
  at: number,
  codes: TypedArray,
): void {
  const [first, second] = [words[at], words[at + 1]]
  const [ofFirst, ofSecond] = [left[at], left[at + 1]]
  if (first === undefined || ofFirst === undefined) return
  if (second === undefined || ofSecond === undefined) {
    for (let person = 0; person < first.length; person++)
      first[person] = (first[person] ?? 0) & (ofFirst[codes[person] ?? -1] ?? 0)
    return
  }
  for (let person = 0; person < first.length; person++) {
    const code = codes[person] ?? -1
    first[person] = (first[person] ?? 0) & (ofFirst[code] ?? 0)
    second[person] = (second[person] ?? 0) & (ofSecond[code] ?? 0)
  }
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
  const words = start.map((bits, word) => block.subarray(word * size, (word + 1) * size).fill(bits))
  for (const { read, left } of sieves) {
    const codes = read(from, until)
    for (let at = 0; at < words.length; at += 2) sift(words, left, at, codes)
  }
  return block
}
