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

/**
 * Makes a field that is true or false.
 *
 * @internal
 */
export function yesOrNo(title: string, description: string): Maybe<z.ZodBoolean> {
  return z.boolean().nullish().meta({ title, description })
}

/**
 * Makes a field that holds one of some values.
 *
 * @internal
 */
export function oneOf<const V extends string>(
  title: string,
  description: string,
  values: readonly [V, ...V[]],
): Maybe<z.ZodEnum<{ [K in V]: K }>> {
  return z.enum(values).nullish().meta({ title, description })
}

/**
 * Makes a field that holds a day.
 *
 * @internal
 */
export function day(title: string, description: string): Maybe<z.ZodString> {
  return dayText.nullish().meta({ title, description })
}

/**
 * Makes the id of a part, by which others point at it.
 *
 * @internal
 */
export function ownId(title: string, description: string): z.ZodString {
  return reference.meta({ title, description })
}

/**
 * Makes a field that points at a part by its id.
 *
 * @internal
 */
export function pointer(title: string, description: string): Maybe<z.ZodString> {
  return reference.nullish().meta({ title, description })
}

/**
 * Makes a field that holds a list of ids.
 *
 * @internal
 */
export function pointers(
  title: string,
  description: string,
  most = 1000,
): Maybe<z.ZodArray<z.ZodString>> {
  return z.array(reference).max(most).nullish().meta({ title, description })
}

/**
 * Makes a field that holds a list of parts.
 *
 * @internal
 */
export function parts<T extends z.ZodType>(
  title: string,
  description: string,
  part: T,
  most = 1000,
): Maybe<z.ZodArray<T>> {
  return z.array(part).max(most).nullish().meta({ title, description })
}

/**
 * Makes a field that holds fields.
 *
 * @internal
 */
export function group<S extends z.ZodRawShape>(
  title: string,
  description: string,
  shape: S,
): Maybe<z.ZodObject<S, z.core.$strict>> {
  return strictObject(shape).nullish().meta({ title, description })
}
