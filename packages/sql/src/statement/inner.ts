import { calendarDay, type Decision, type Inputs } from '@vilkar/core'
import { rowBits, wordsOf, type RowBits, type ToldOfRows } from '../bits/rows.js'
import type { AnyColumn } from '../mapping.js'
import type { TableOptions } from '../options.js'
import { caseOf, writeIn, type Write } from '../write.js'
import { ageDay, ageDayOf } from './age.js'
import { knownOf, type Field, type Known, type Problem } from './known.js'

/*
 * What a statement of answers and a list of what is wrong have in common: the innermost query, which reads the table's
 * columns once under names of our own, and what is known of each input by it.
 */

/** The day where it is a column. */
interface DayColumn {
  readonly fields: readonly Field[]
  readonly given: string
  readonly problems: readonly Problem[]
  /** Whether nothing is law on it. */
  readonly notInForce: string
  /** The rows that are law on it, one word after the other. */
  readonly left: readonly string[]
}

/** A decision and a table, brought together. */
export interface Inner {
  readonly write: Write
  readonly bits: RowBits
  readonly known: readonly Known[]
  readonly day: DayColumn | undefined
  readonly table: string
}

function dayColumn(write: Write, bits: RowBits, column: string): DayColumn {
  const field = write.name('vilkar_on')
  const starts = bits.stretches.map(({ from }) => Number(from.replaceAll('-', '')))
  /** What is said of each stretch, of the days before the first, and of those after the last begins. */
  const byStretch = (say: (rows: bigint) => string): string => {
    const before = bits.stretches.map(
      (_, at) =>
        [`${field} < ${String(starts[at])}`, say(bits.stretches[at - 1]?.rows ?? 0n)] as const,
    )
    return caseOf(
      [[`${field} IS NULL`, say(0n)], ...before],
      say(bits.stretches.at(-1)?.rows ?? 0n),
    )
  }
  return {
    fields: [[field, write.dayNumber(write.name(column))]],
    given: write.name(column),
    problems: [{ code: 'not-a-day', when: `${field} IS NULL` }],
    notInForce: `${byStretch((rows) => (rows === 0n ? '0' : '1'))} = 0`,
    left: wordsOf(bits.all, bits.all).map((_, at) =>
      byStretch((rows) => write.bits(wordsOf(rows, bits.all)[at] ?? 0n)),
    ),
  }
}

/**
 * Brings a decision and a table together.
 *
 * @internal
 */
export function innerOf<I extends Inputs>(
  decision: Decision,
  options: TableOptions<I>,
  told: ToldOfRows,
): Inner {
  const { dialect, from, on, leapDayBirthday } = options
  const write = writeIn(dialect)
  const bits = rowBits(decision, typeof on === 'string' ? calendarDay(on) : undefined, told)
  const day = typeof on === 'string' ? undefined : dayColumn(write, bits, on.column)
  // The day's own expression, for a query cannot use a name that it makes itself.
  const frame = {
    write,
    bits,
    leapDayBirthday,
    ageDay:
      typeof on === 'string' ? ageDay(on) : ageDayOf(`(${write.dayNumber(write.name(on.column))})`),
  }
  const mapped: Readonly<Record<string, AnyColumn | undefined>> = options.columns
  return {
    write,
    bits,
    day,
    known: bits.columns.map((column) => knownOf(frame, column, mapped[column.name] ?? null)),
    table: (typeof from === 'string' ? [from] : from).map(write.name).join('.'),
  }
}
