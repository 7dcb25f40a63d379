/*
 * FEEL, the language of the cells of a DMN table.
 */
import type { CalendarDay, Input, IntegerInput, Range, ValueSet } from '@vilkar/core'

/** The type of an input in FEEL. */
export const feelTypes = {
  integer: 'number',
  choice: 'string',
  flag: 'boolean',
} as const satisfies Readonly<Record<Input['kind'], string>>

/**
 * Writes a text as FEEL has it.
 *
 * @internal
 */
export const feelText = (text: string): string => `"${text}"`

/**
 * Writes several texts, of which each is meant.
 *
 * @internal
 */
export const feelTexts = (texts: readonly string[]): string => texts.map(feelText).join(',')

/**
 * Writes a stretch that ends before its end. Numbers of a model need not be whole: `[12..16)` leaves no gap before
 * `>= 16`, as `[12..15]` would.
 *
 * @internal
 */
export function feelStretch(from: string | undefined, before: string | undefined): string {
  if (from === undefined) return before === undefined ? '-' : `< ${before}`
  return before === undefined ? `>= ${from}` : `[${from}..${before})`
}

/**
 * Writes a day.
 *
 * @internal
 */
export const feelDay = (day: CalendarDay): string => `date("${day}")`

const isTexts = (cell: Range | readonly string[]): cell is readonly string[] => Array.isArray(cell)

const following = (last: number): string => String(last + 1)

/** Writes a single number, or a range of them. Where the values of the input end, it is open: nothing lies beyond. */
function feelNumbers({ min, max }: Range, { min: first, max: last }: IntegerInput): string {
  return feelStretch(
    min === undefined || min === first ? undefined : String(min),
    max === undefined || max === last ? undefined : following(max),
  )
}

/**
 * Writes what a row asks of an input; `-` where it asks nothing.
 *
 * @internal
 */
export function feelCell(cell: ValueSet | undefined, input: Input): string {
  if (cell === undefined) return '-'
  if (typeof cell === 'string') return feelText(cell)
  if (typeof cell !== 'object') return String(cell)
  if (isTexts(cell)) return feelTexts(cell)
  return input.kind === 'integer' ? feelNumbers(cell, input) : '-'
}

/**
 * Writes the values that an input can have; null is what is not known.
 *
 * @internal
 */
export function feelValues(input: Input): string {
  if (input.kind === 'flag') return 'true,false'
  if (input.kind === 'choice') return feelTexts(input.values)
  return feelStretch(String(input.min), following(input.max))
}
