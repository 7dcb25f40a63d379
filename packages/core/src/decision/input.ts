/**
 * Inputs, and the sets (cells, given values) that stand in them.
 *
 * What an input can hold is finite, so that a table can be verified region by region.
 */

/** A range of whole numbers, both ends included; an absent end is open. */
export interface Range {
  readonly min?: number
  readonly max?: number
}

/** What the law takes for granted about an input until something else is shown. */
export interface Presumption<V> {
  readonly value: V
  /** The provisions from which the presumption follows. */
  readonly basis: readonly string[]
}

interface InputOptions<V> {
  /** Who judges the input, where it rests on professional discretion. */
  readonly judge?: string
  readonly presumed?: Presumption<V>
}

/** A whole number between two bounds. */
export interface IntegerInput extends InputOptions<number> {
  readonly kind: 'integer'
  readonly min: number
  readonly max: number
}

/** One of a closed list of values. */
export interface ChoiceInput<V extends string = string> extends InputOptions<V> {
  readonly kind: 'choice'
  readonly values: readonly V[]
}

/** Yes or no. */
export interface FlagInput extends InputOptions<boolean> {
  readonly kind: 'flag'
}

/** What a decision may ask about. */
export type Input = IntegerInput | ChoiceInput | FlagInput

/** The inputs of a decision, by name. */
export type Inputs = Readonly<Record<string, Input>>

/** The values a table row may demand of an input: a range, some of the choices, a flag. */
export type CellOf<I extends Input> = I extends IntegerInput
  ? Range
  : I extends ChoiceInput<infer V>
    ? V | readonly V[]
    : boolean

/** The values a caller may give: known (one), partly known (a set), or absent (unknown). */
export type GivenOf<I extends Input> = I extends IntegerInput
  ? number | Range
  : I extends ChoiceInput<infer V>
    ? V | readonly V[]
    : boolean

/** What a caller knows about the inputs of a decision. An absent input is unknown. */
export type Given<I extends Inputs> = {
  readonly [K in keyof I]?: GivenOf<I[K]> | undefined
}

/** A given value or a cell, whatever its input. */
export type ValueSet = number | Range | string | readonly string[] | boolean

/**
 * Declares a whole-number input.
 *
 * @param bounds - The smallest and largest value, both included, and who judges it.
 * @returns The input's declaration.
 * @example
 * ```ts
 * import { integer } from '@vilkar/core'
 * integer({ min: 0, max: 130 }).kind // => 'integer'
 * ```
 */
export function integer(bounds: Omit<IntegerInput, 'kind'>): IntegerInput {
  return { kind: 'integer', ...bounds }
}

/**
 * Declares an input with a closed list of values.
 *
 * @param values - The values, at most 30, each different.
 * @param options - Who judges the input, and what the law presumes of it.
 * @returns The input's declaration.
 * @example
 * ```ts
 * import { choice } from '@vilkar/core'
 * choice(['has', 'lacks']).values // => ['has', 'lacks']
 * ```
 */
export function choice<const V extends string>(
  values: readonly V[],
  options: InputOptions<NoInfer<V>> = {},
): ChoiceInput<V> {
  return { kind: 'choice', values, ...options }
}

/**
 * Declares a yes-or-no input.
 *
 * @param options - Who judges the input, and what the law presumes of it.
 * @returns The input's declaration.
 * @example
 * ```ts
 * import { flag } from '@vilkar/core'
 * flag({ judge: 'provider' }) // => { kind: 'flag', judge: 'provider' }
 * ```
 */
export function flag(options: InputOptions<boolean> = {}): FlagInput {
  return { kind: 'flag', ...options }
}

/**
 * Makes the cell of all whole numbers from a number upward.
 *
 * @param min - The smallest number of the cell, in the input's unit.
 * @returns The range.
 * @example
 * ```ts
 * import { atLeast } from '@vilkar/core'
 * atLeast(16) // => { min: 16 }
 * ```
 */
export function atLeast(min: number): Range {
  return { min }
}

/**
 * Makes the cell of all whole numbers below a number.
 *
 * @param limit - The first number outside the cell, in the input's unit.
 * @returns The range.
 * @example
 * ```ts
 * import { below } from '@vilkar/core'
 * below(16) // => { max: 15 }
 * ```
 */
export function below(limit: number): Range {
  return { max: limit - 1 }
}

/**
 * Makes the cell of the whole numbers from one number up to another.
 *
 * The law writes "between 12 and 16 years"; so does a row: `fromUpTo(12, 16)` holds 12 to 15.
 *
 * @param min - The smallest number of the cell, in the input's unit.
 * @param limit - The first number above the cell, in the input's unit.
 * @returns The range.
 * @example
 * ```ts
 * import { fromUpTo } from '@vilkar/core'
 * fromUpTo(12, 16) // => { min: 12, max: 15 }
 * ```
 */
export function fromUpTo(min: number, limit: number): Range {
  return { min, max: limit - 1 }
}
