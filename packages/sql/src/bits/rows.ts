import { decision as makeDecision, type CalendarDay, type Decision, type Row } from '@vilkar/core'
import type { Citation } from '@vilkar/law'
import { readingOf } from '@vilkar/law/rules'
import { joinedBoxes } from './boxes.js'
import type { Column } from './column.js'

/*
 * A decision's rows as bits: one for each row that is law on the day asked about, or on any day where the day is a
 * column. What is known of an input leaves some of them; what is left after all inputs is the answer.
 */

/** The rows that are law from a day on, until the next such day. */
interface Stretch {
  readonly from: CalendarDay
  readonly rows: bigint
}

/** The rows that have an outcome: those from a place up to another. */
interface OutcomeRows {
  readonly outcome: string
  readonly from: number
  readonly until: number
  readonly rows: bigint
}

/** The rows of a decision, each a bit; those of an outcome stand side by side. */
export interface RowBits {
  readonly columns: readonly Column[]
  /** The rows; where they are joined, one speaks for all. */
  readonly rows: readonly Row[]
  /** Every row. */
  readonly all: bigint
  /** The rows by outcome, in the decision's order; an outcome that no row has is left out. */
  readonly outcomes: readonly OutcomeRows[]
  /** The stretches of days on which the same rows are law, where the day is a column. */
  readonly stretches: readonly Stretch[]
  /** The rows by the day through which the law behind them was read, in the order in which they tell of others. */
  readonly read: readonly (readonly [string, bigint])[]
}

/** What is told of rows beside their outcomes; what is not told need not be kept apart. */
export interface ToldOfRows {
  readonly names: boolean
  readonly reading: boolean
}

/** The most rows that share one word: with a bit to spare, so that no engine takes a word for a negative number. */
const wordSize = 62n

/** The bits of a full word. */
const word = (1n << wordSize) - 1n

function bitsWhere<T>(items: readonly T[], holds: (item: T, at: number) => boolean): bigint {
  return items.reduce((bits, item, at) => (holds(item, at) ? bits | (1n << BigInt(at)) : bits), 0n)
}

/** A day for what is said of a row whatever the day. */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a day as it is written.
const lastDay = '9999-12-31' as CalendarDay

const inForceOn = ({ from, until }: Row, day: string): boolean =>
  from.day <= day && (until === undefined || day < until.day)

/** How far the law behind each row was read. */
interface Reading {
  readonly day: string
  /** Whether the row rests on an act, so that no more can be said of other rows beside it. */
  readonly restsOnAct: boolean
}

/** Finds how far the law behind rows was read, on a day on which they are law. */
function readingsOf(rows: readonly Row[], on: CalendarDay): ReadonlyMap<Row, Reading> {
  const through = (basis: readonly string[]): string =>
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- of what is not registered, the earliest day is said.
    readingOf(basis as readonly Citation[], on).lawReadThrough
  const citations = [...new Set(rows.flatMap(({ basis }) => basis))]
  return new Map(
    rows.map((row) => {
      const day = through(row.basis)
      // Of what rests on no act the earliest day is said, too; but it takes nothing from what stands beside it.
      const takesNothing = citations.some((citation) => {
        const alone = through([citation])
        return alone > day && through([...row.basis, citation]) === alone
      })
      return [row, { day, restsOnAct: !takesNothing }] as const
    }),
  )
}

/** Gathers rows by how far they were read: the earliest first, and at last those that rest on no act. */
function byReading(rows: readonly Row[], readings: ReadonlyMap<Row, Reading>): RowBits['read'] {
  return [true, false].flatMap((restsOnAct) => {
    const read = rows.map((row) => {
      const reading = readings.get(row)
      return reading?.restsOnAct === restsOnAct ? reading.day : undefined
    })
    const days = [...new Set(read)].filter((day) => day !== undefined).sort()
    return days.map((day) => [day, bitsWhere(read, (each) => each === day)] as const)
  })
}

/** The rows that have each outcome, where they stand in the order of outcomes. */
function byOutcome(rows: readonly Row[], outcomes: readonly string[]): readonly OutcomeRows[] {
  return outcomes.flatMap((outcome) => {
    const from = rows.findIndex(({ then }) => then === outcome)
    if (from < 0) return []
    const until = from + rows.filter(({ then }) => then === outcome).length
    return { outcome, from, until, rows: bitsWhere(rows, ({ then }) => then === outcome) }
  })
}

/** The first days of the stretches on which the same rows are law. */
function firstDays(rows: readonly Row[]): readonly CalendarDay[] {
  const days = rows.flatMap(({ from, until }) => [from.day, until?.day ?? from.day])
  return [...new Set(days)].sort()
}

/**
 * Turns the rows of a decision into bits.
 *
 * @param decision - The decision.
 * @param on - The day asked about; nothing where it is a column.
 * @param told - What is told of rows.
 * @internal
 */
export function rowBits(
  decision: Decision,
  on: CalendarDay | undefined,
  told: ToldOfRows,
): RowBits {
  const { id, inputs, outcomes, force } = decision
  const inForce =
    on === undefined ? decision.rows : decision.rows.filter((row) => inForceOn(row, on))
  const { columns } = makeDecision({ id, inputs, outcomes, force, rows: inForce }).table
  const readings = told.reading ? readingsOf(inForce, on ?? lastDay) : new Map<Row, Reading>()
  const alike = (row: Row): string =>
    JSON.stringify([
      row.then,
      row.from.day,
      row.until?.day,
      readings.get(row),
      told.names ? row.id : undefined,
    ])
  const own = inForce.map((row, at) => ({ row, cells: columns.map(({ cells }) => cells[at] ?? 0) }))
  const joined = joinedBoxes(columns, own, alike)
  const boxes = outcomes.flatMap((outcome) => joined.filter(({ row }) => row.then === outcome))
  const rows = boxes.map(({ row }) => row)
  const stretches = on === undefined ? firstDays(rows) : []
  return {
    columns: columns.map((column) => ({
      ...column,
      cells: boxes.map(({ cells }) => cells[column.index] ?? 0),
    })),
    rows,
    all: (1n << BigInt(rows.length)) - 1n,
    outcomes: byOutcome(rows, outcomes),
    stretches: stretches.map((day) => ({
      from: day,
      rows: bitsWhere(rows, (row) => inForceOn(row, day)),
    })),
    read: byReading(rows, readings),
  }
}

/**
 * Finds the rows that admit some of an input's classes.
 *
 * @internal
 */
export function admitting({ cells }: Column, classes: number): bigint {
  return bitsWhere(cells, (cell) => (cell & classes) !== 0)
}

/**
 * Cuts bits into words; one at least.
 *
 * @internal
 */
export function wordsOf(bits: bigint, all: bigint): readonly bigint[] {
  const words: bigint[] = []
  for (let at = 0n; at === 0n || all >> at !== 0n; at += wordSize) words.push((bits >> at) & word)
  return words
}
