import { isCalendarDay } from '@vilkar/core'
import { reference, strictObject } from '@vilkar/core/fields'
import * as z from 'zod'

/*
 * The kinds of field that the documents are made of. Each may be left out or null, save the ids by which
 * parts point at one another. None holds a name or a text about a person.
 */

type Maybe<T extends z.ZodType> = z.ZodOptional<z.ZodNullable<T>>

const sufficiencies = ['missing', 'stated', 'sufficient', 'insufficient'] as const

/** How far something that needs a reader has come: whether it is there, and whether it will do. */
export type Sufficiency = (typeof sufficiencies)[number]

/** After the year 8999 nothing is dated, and what is counted from a day stays within the calendar. */
const dayText = z
  .string()
  .refine((text) => isCalendarDay(text) && text < '9', { params: { issue: 'not-a-day' } })

export function completeness(): Maybe<
  z.ZodEnum<{ 'whole-document': 'whole-document'; partial: 'partial' }>
> {
  return oneOf(
    'Completeness (fullstendighet)',
    'Whether this is the whole document, so that what is left out is not in it. Left out: a part of it.',
    ['whole-document', 'partial'],
  )
}

export function yesOrNo(title: string, description?: string): Maybe<z.ZodBoolean> {
  return z
    .boolean()
    .nullish()
    .meta({ title, ...(description !== undefined && { description }) })
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

export function day(title: string, description: string): Maybe<z.ZodString> {
  return dayText.nullish().meta({ title, description })
}

export function days(title: string, description: string): Maybe<z.ZodArray<z.ZodString>> {
  return z.array(dayText).max(1000).nullish().meta({ title, description })
}

/**
 * Makes a field that holds a moment, with its offset from UTC: `2026-02-01T09:30:00+01:00`.
 *
 * @internal
 */
export function moment(title: string, description: string): Maybe<z.ZodISODateTime> {
  return z.iso.datetime({ offset: true }).max(40).nullish().meta({ title, description })
}

export function ownId(title: string, description: string): z.ZodString {
  return reference.meta({ title, description })
}

export function pointers(
  title: string,
  description: string,
  most = 1000,
): Maybe<z.ZodArray<z.ZodString>> {
  return z.array(reference).max(most).nullish().meta({ title, description })
}

export function count(title: string, description: string): Maybe<z.ZodInt> {
  return z.int().min(0).max(10_000).nullish().meta({ title, description })
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

/**
 * Makes a field that holds fields which are true or false, by their titles.
 *
 * @internal
 */
export function flags<const K extends string>(
  title: string,
  description: string,
  titles: Readonly<Record<K, string>>,
): Maybe<z.ZodObject<{ [P in K]: Maybe<z.ZodBoolean> }, z.core.$strict>> {
  const shape = Object.fromEntries(
    Object.entries<string>(titles).map(([name, each]) => [name, yesOrNo(each)]),
  )
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the titles.
  return group(title, description, shape as { [P in K]: Maybe<z.ZodBoolean> })
}
