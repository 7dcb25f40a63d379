import { isCalendarDay } from '@vilkar/core'
import { reference, strictObject } from '@vilkar/core/fields'
import * as z from 'zod'

/*
 * The kinds of field that a plan is made of. Each may be left out or null, save the ids by which its
 * parts point at one another. None holds a name or a text about a person.
 */

type Maybe<T extends z.ZodType> = z.ZodOptional<z.ZodNullable<T>>

/** After the year 8999 nothing is dated, and what is counted from a day stays within the calendar. */
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

export function day(title: string, description: string): Maybe<z.ZodString> {
  return dayText.nullish().meta({ title, description })
}

export function ownId(title: string, description: string): z.ZodString {
  return reference.meta({ title, description })
}

export function pointer(title: string, description: string): Maybe<z.ZodString> {
  return reference.nullish().meta({ title, description })
}

export function pointers(
  title: string,
  description: string,
  most = 1000,
): Maybe<z.ZodArray<z.ZodString>> {
  return z.array(reference).max(most).nullish().meta({ title, description })
}

export function parts<T extends z.ZodType>(
  title: string,
  description: string,
  part: T,
  most = 1000,
): Maybe<z.ZodArray<T>> {
  return z.array(part).max(most).nullish().meta({ title, description })
}

export function group<S extends z.ZodRawShape>(
  title: string,
  description: string,
  shape: S,
): Maybe<z.ZodObject<S, z.core.$strict>> {
  return strictObject(shape).nullish().meta({ title, description })
}
