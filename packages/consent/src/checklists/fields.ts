import { isCalendarDay } from '@vilkar/core'
import { reference } from '@vilkar/core/fields'
import * as z from 'zod'

/*
 * The kinds of field that the documents are made of. Each may be left out or null: then it is unknown,
 * which is no error. None holds a name or a text about a person.
 */

type Maybe<T extends z.ZodType> = z.ZodOptional<z.ZodNullable<T>>

const sufficiencies = ['missing', 'stated', 'sufficient', 'insufficient'] as const

/** How far something that needs a reader has come: whether it is there, and whether it will do. */
export type Sufficiency = (typeof sufficiencies)[number]

/**
 * The schema of a day, `YYYY-MM-DD`. After the year 8999 no document is dated, and what is counted from a
 * day stays within the calendar.
 */
const dayText = z
  .string()
  .refine((text) => isCalendarDay(text) && text < '9', { params: { issue: 'not-a-day' } })

export function yesOrNo(title: string, description: string): Maybe<z.ZodBoolean> {
  return z.boolean().nullish().meta({ title, description })
}

export function oneOf<const V extends string>(
  title: string,
  description: string,
  values: readonly [V, ...V[]],
): Maybe<z.ZodEnum<{ [K in V]: K }>> {
  return z.enum(values).nullish().meta({ title, description })
}

/**
 * Makes a field for what a reader must judge: `missing`, `stated` (nobody has judged it yet),
 * `sufficient` or `insufficient`.
 *
 * @internal
 */
export function sufficiency(
  title: string,
  description: string,
): Maybe<z.ZodEnum<{ [K in Sufficiency]: K }>> {
  return oneOf(title, description, sufficiencies)
}

export function references(title: string, description: string): Maybe<z.ZodArray<z.ZodString>> {
  return z.array(reference).max(200).nullish().meta({ title, description })
}

export function day(title: string, description: string): Maybe<z.ZodString> {
  return dayText.nullish().meta({ title, description })
}

export function days(title: string, description: string): Maybe<z.ZodArray<z.ZodString>> {
  return z.array(dayText).max(200).nullish().meta({ title, description })
}
