import type { LeapDayBirthday } from '@vilkar/core/calendar'
import type { IssueCode } from '@vilkar/core/edge'
import type { Column } from '../bits/column.js'
import { admitting, wordsOf, type RowBits } from '../bits/rows.js'
import type { AnyColumn } from '../mapping.js'
import { caseOf, type Write } from '../write.js'
import { agesBy, noAge, year, type AgeDay } from './age.js'

/*
 * What a statement knows of one input: the columns that the innermost query reads of it, the rows that each value
 * leaves (a CASE for each word of bits), and when it holds what it cannot.
 *
 * Unknown leaves every row, and what the input cannot hold leaves none.
 */

/** A column of an inner query: its name, and what stands in it. */
export type Field = readonly [name: string, expression: string]

/** What is wrong with what stands in a column, and the test that finds it. */
export interface Problem {
  readonly code: IssueCode
  readonly when: string
}

/** A range of numbers, by the fields that hold its ends. */
interface Band {
  readonly low: string
  readonly high: string
  /** How many of the fields' units the input's unit is. */
  readonly unit: number
}

/** What is known of an input. */
export interface Known {
  readonly column: Column
  readonly fields: readonly Field[]
  /** The columns of the table in which it stands, for a list of what is wrong. */
  readonly given: readonly string[]
  readonly problems: readonly Problem[]
  /** Where a range may be known. */
  readonly band?: Band
  /**
   * The rows that are left, one word after the other: numbers whose common bits count.
   *
   * @param unknown - The rows that are left where nothing is known.
   */
  readonly left: (unknown: bigint) => readonly (readonly string[])[]
}

/** What the reading of every input needs. */
export interface Frame {
  readonly write: Write
  readonly bits: RowBits
  readonly ageDay: AgeDay
  readonly leapDayBirthday: LeapDayBirthday | undefined
}

/** The bits of a word, of the bits of all. */
type Word = (bits: bigint) => bigint

function byWord<T>({ all }: RowBits, make: (word: Word) => T): readonly T[] {
  return wordsOf(all, all).map((_, at) => make((bits) => wordsOf(bits, all)[at] ?? 0n))
}

/** The CASE of a number: what is left below the start of each next class. */
function steps(
  { write }: Frame,
  field: string,
  limits: readonly number[],
  left: readonly bigint[],
  before: readonly (readonly [string, bigint])[],
  beyond: bigint,
): string {
  const branches = left.flatMap((bits, at) =>
    bits === left[at + 1] ? [] : [[`${field} < ${String(limits[at])}`, bits] as const],
  )
  return caseOf(
    [...before, ...branches].map(([test, bits]) => [test, write.bits(bits)] as const),
    write.bits(beyond),
  )
}

/** The first number beyond each class of an input. */
function limitsOf({ classes, input }: Column, unit: number): readonly number[] {
  const end = input.kind === 'integer' ? input.max + 1 : 0
  return [...classes.slice(1).map(Number), end].map((limit) => limit * unit)
}

const lowest = ({ input }: Column): number => (input.kind === 'integer' ? input.min : 0)

function choiceIn(frame: Frame, column: Column, field: string): Pick<Known, 'problems' | 'left'> {
  const { write, bits } = frame
  const values = column.classes.map(String)
  const left = (unknown: bigint): readonly (readonly string[])[] =>
    byWord(bits, (word) => {
      const byBits = new Map<bigint, string[]>()
      values.forEach((value, at) => {
        const rows = word(admitting(column, 1 << at))
        byBits.set(rows, [...(byBits.get(rows) ?? []), value])
      })
      const branches = [...byBits].map(
        ([rows, alike]) => [write.isText(field, alike), write.bits(rows)] as const,
      )
      return [
        caseOf([[`${field} IS NULL`, write.bits(word(unknown))], ...branches], write.bits(0n)),
      ]
    })
  return { left, problems: [{ code: 'not-allowed', when: `NOT (${write.isText(field, values)})` }] }
}

function flagIn(
  { write, bits }: Frame,
  column: Column,
  field: string,
  isNumber: boolean,
): Pick<Known, 'problems' | 'left'> {
  const left = (unknown: bigint): readonly (readonly string[])[] =>
    byWord(bits, (word) => {
      const [no, yes] = [1, 2].map((classes) => write.bits(word(admitting(column, classes))))
      const isUnknown = [`${field} IS NULL`, write.bits(word(unknown))] as const
      return isNumber
        ? [
            caseOf(
              [isUnknown, [`${field} = 1`, String(yes)], [`${field} = 0`, String(no)]],
              write.bits(0n),
            ),
          ]
        : [caseOf([isUnknown, [write.isYes(field), String(yes)]], String(no))]
    })
  const problems = isNumber
    ? [{ code: 'not-allowed' as const, when: `${field} NOT IN (0, 1)` }]
    : []
  return { left, problems }
}

function numberIn(frame: Frame, column: Column, field: string): Pick<Known, 'problems' | 'left'> {
  const limits = limitsOf(column, 1)
  const notWhole = `${field} <> FLOOR(${field})`
  const below = `${field} < ${String(lowest(column))}`
  const left = (unknown: bigint): readonly (readonly string[])[] =>
    byWord(frame.bits, (word) => [
      steps(
        frame,
        field,
        limits,
        column.classes.map((_, at) => word(admitting(column, 1 << at))),
        [
          [`${field} IS NULL`, word(unknown)],
          [`${below} OR ${notWhole}`, 0n],
        ],
        0n,
      ),
    ])
  const problems: readonly Problem[] = [
    { code: 'out-of-range', when: `${below} OR ${field} >= ${String(limits.at(-1))}` },
    { code: 'not-allowed', when: notWhole },
  ]
  return { left, problems }
}

/** What is left of a known range, whose ends are tested by themselves: a row's cell is a range as well. */
function bandLeft(
  frame: Frame,
  column: Column,
  { low, high, unit }: Band,
  refused: { readonly low: string; readonly high: string; readonly beyondHigh: boolean },
): Known['left'] {
  const limits = limitsOf(column, unit)
  return (unknown) =>
    byWord(frame.bits, (word) => {
      const all = word(frame.bits.all)
      const atLeast = column.classes.map((_, at) =>
        word(admitting(column, column.all & ~((1 << at) - 1))),
      )
      const atMost = column.classes.map((_, at) => word(admitting(column, (2 << at) - 1)))
      const isUnknown =
        unknown === frame.bits.all
          ? []
          : [[`${low} IS NULL AND ${high} IS NULL`, word(unknown)] as const]
      const lowest: readonly (readonly [string, bigint])[] = [
        [refused.low, 0n],
        ...isUnknown,
        [`${low} IS NULL`, all],
      ]
      const highest: readonly (readonly [string, bigint])[] = [
        [refused.high, 0n],
        [`${high} IS NULL`, all],
      ]
      return [
        steps(frame, low, limits, atLeast, lowest, 0n),
        steps(frame, high, limits, atMost, highest, refused.beyondHigh ? all : 0n),
      ]
    })
}

function bandIn(frame: Frame, column: Column, band: Band): Pick<Known, 'problems' | 'left'> {
  const { low, high } = band
  const end = String(limitsOf(column, 1).at(-1))
  const outside = (field: string): string =>
    `${field} < ${String(lowest(column))} OR ${field} >= ${end}`
  const notWhole = (field: string): string => `${field} <> FLOOR(${field})`
  const left = bandLeft(frame, column, band, {
    low: `${low} > ${high} OR ${outside(low)} OR ${notWhole(low)}`,
    high: `${outside(high)} OR ${notWhole(high)}`,
    beyondHigh: false,
  })
  const problems: readonly Problem[] = [
    { code: 'out-of-range', when: `${outside(low)} OR ${outside(high)}` },
    { code: 'not-allowed', when: `${low} > ${high} OR ${notWhole(low)} OR ${notWhole(high)}` },
  ]
  return { left, problems }
}

/** An age whose youngest and oldest cannot differ. */
function oneAgeIn(frame: Frame, column: Column, field: string): Pick<Known, 'problems' | 'left'> {
  const limits = limitsOf(column, year)
  const left = (unknown: bigint): readonly (readonly string[])[] =>
    byWord(frame.bits, (word) => [
      steps(
        frame,
        field,
        limits,
        column.classes.map((_, at) => word(admitting(column, 1 << at))),
        [
          [`${field} IS NULL`, word(unknown)],
          [`${field} < 0`, 0n],
        ],
        0n,
      ),
    ])
  return { left, problems: ageProblems({ low: field, high: field, unit: year }, limits) }
}

function agesIn(frame: Frame, column: Column, band: Band): Pick<Known, 'problems' | 'left'> {
  const limits = limitsOf(column, year)
  const { low, high } = band
  const left = bandLeft(frame, column, band, {
    low: `${low} >= ${String(limits.at(-1))}`,
    high: `${high} < 0`,
    beyondHigh: true,
  })
  return { left, problems: ageProblems(band, limits) }
}

function ageProblems({ low, high }: Band, limits: readonly number[]): readonly Problem[] {
  return [
    { code: 'not-a-birth-date', when: `${high} = ${noAge}` },
    { code: 'born-after-the-day', when: `${high} < 0 AND ${high} <> ${noAge}` },
    { code: 'out-of-range', when: `${low} >= ${String(limits.at(-1))}` },
  ]
}

/** The fields of an input: one for a value, two for a range. */
function fieldsOf(
  { write }: Frame,
  { name }: Column,
): { readonly [N in 'value' | 'low' | 'high']: string } {
  return {
    value: write.name(`vilkar_value_${name}`),
    low: write.name(`vilkar_low_${name}`),
    high: write.name(`vilkar_high_${name}`),
  }
}

function ageKnown(
  frame: Frame,
  column: Column,
  birthDate: Parameters<typeof agesBy>[1],
): Omit<Known, 'column'> {
  const { write } = frame
  const { value, low, high } = fieldsOf(frame, column)
  const parts =
    typeof birthDate === 'string' ? [birthDate] : [birthDate.year, birthDate.month, birthDate.day]
  const given = parts.map(write.name)
  const { youngest, oldest } = agesBy(write, birthDate, frame.ageDay, frame.leapDayBirthday)
  if (youngest === oldest) {
    return { fields: [[value, youngest]], given, ...oneAgeIn(frame, column, value) }
  }
  const band = { low, high, unit: year }
  const fields: readonly Field[] = [
    [low, youngest],
    [high, oldest],
  ]
  return { fields, given, band, ...agesIn(frame, column, band) }
}

function valueKnown(frame: Frame, column: Column, field: string): Pick<Known, 'problems' | 'left'> {
  switch (column.input.kind) {
    case 'integer':
      return numberIn(frame, column, field)
    case 'choice':
      return choiceIn(frame, column, field)
    case 'flag':
      return flagIn(frame, column, field, false)
  }
}

/**
 * Says what a statement knows of an input.
 *
 * @internal
 */
export function knownOf(frame: Frame, column: Column, mapped: AnyColumn): Known {
  const { write, bits } = frame
  const { value, low, high } = fieldsOf(frame, column)
  if (mapped === null) {
    const left = (unknown: bigint): readonly (readonly string[])[] =>
      byWord(bits, (word) => [write.bits(word(unknown))])
    return { column, fields: [], given: [], problems: [], left }
  }
  if (typeof mapped === 'string') {
    const given = write.name(mapped)
    return { column, fields: [[value, given]], given: [given], ...valueKnown(frame, column, value) }
  }
  if ('zeroOrOne' in mapped) {
    const given = write.name(mapped.zeroOrOne)
    return {
      column,
      fields: [[value, given]],
      given: [given],
      ...flagIn(frame, column, value, true),
    }
  }
  if ('birthDate' in mapped) return { column, ...ageKnown(frame, column, mapped.birthDate) }
  const band = { low, high, unit: 1 }
  const given = [mapped.min, mapped.max].map(write.name)
  const fields: readonly Field[] = [
    [low, write.name(mapped.min)],
    [high, write.name(mapped.max)],
  ]
  return { column, fields, given, band, ...bandIn(frame, column, band) }
}
