import * as z from 'zod'
import { isBirthDate } from '../calendar/age.js'
import { age } from '../calendar/age-input.js'
import type { ChoiceInput, Range } from '../decision/input.js'

/*
 * The fields of what a caller may know. Each may be left out or null: then it is unknown, which is no
 * error.
 */

/** What a field is called, and what more there is to say of it. */
export type FieldWords = Readonly<{ title: string; description?: string }>

/** A field that holds one of some values, or is unknown. */
export type OneOf<V extends string> = z.ZodOptional<z.ZodNullable<z.ZodEnum<{ [K in V]: K }>>>

/** A field that is true, false or unknown. */
export type YesOrNo = z.ZodOptional<z.ZodNullable<z.ZodBoolean>>

/** A field that holds a whole number of years or a band of them, or is unknown. */
export type Years = z.ZodOptional<z.ZodNullable<z.ZodType<number | Range, number | Range>>>

/**
 * Makes a field of the values of a table's input, so that the two cannot drift.
 *
 * @param input - The input of the table.
 * @param about - What the field is called, for forms and for JSON Schema.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { choice } from '@vilkar/core'
 * import { oneOf } from '@vilkar/core/fields'
 *
 * const condition = oneOf(choice(['somatic', 'mental']), { title: 'The kind of condition' })
 * condition.safeParse('mental').success // => true
 * condition.safeParse('other').success // => false
 * ```
 */
export function oneOf<V extends string>(input: ChoiceInput<V>, about: FieldWords): OneOf<V> {
  return z.enum(input.values).nullish().meta(about)
}

/**
 * Makes a field that is true, false or unknown.
 *
 * @param about - What the field is called, for forms and for JSON Schema.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { yesOrNo } from '@vilkar/core/fields'
 * yesOrNo({ title: 'The patient objects' }).safeParse(null).success // => true
 * ```
 */
export function yesOrNo(about: FieldWords): YesOrNo {
  return z.boolean().nullish().meta(about)
}

/**
 * Makes a field that holds an age in completed years, 0 to 130, or a band of ages: under 16 is `{ max: 15 }`.
 *
 * @param about - What the field is called, for forms and for JSON Schema.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { years } from '@vilkar/core/fields'
 * const age = years({ title: 'Age' })
 * age.safeParse(131).success // => false
 * age.safeParse({ min: 12, max: 15 }).success // => true
 * age.safeParse({ min: 15, max: 12 }).success // => false
 * ```
 */
export function years(about: FieldWords): Years {
  const { min: youngest, max: oldest } = age
  const year = z.int().min(youngest).max(oldest)
  const band = z
    .strictObject({ min: year.optional(), max: year.optional() })
    .refine(({ min = youngest, max = oldest }) => min <= max, { params: { issue: 'not-an-age' } })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- an end that is undefined is none, and JSON has no such.
  const ages = z.union([year, band]) as z.ZodType<number | Range, number | Range>
  return ages.nullish().meta(about)
}

/**
 * A field that holds a birth date as far as it is known.
 *
 * Norwegian: *fødselsdato*.
 */
export const birthDate: z.ZodOptional<z.ZodNullable<z.ZodString>> = z
  .string()
  .max(10)
  .refine(isBirthDate, { params: { issue: 'not-a-birth-date' } })
  .nullish()
  .meta({
    title: 'Birth date (fødselsdato)',
    description: 'YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known.',
  })
