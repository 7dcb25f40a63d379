import { group, oneOf, yesOrNo } from '@vilkar/core/documents'
import * as z from 'zod'

/*
 * The kinds of field that only the documents of cooperation are made of. Each may be left out or null.
 */

type Maybe<T extends z.ZodType> = z.ZodOptional<z.ZodNullable<T>>

export function completeness(): Maybe<
  z.ZodEnum<{ 'whole-document': 'whole-document'; partial: 'partial' }>
> {
  return oneOf(
    'Completeness (fullstendighet)',
    'Whether this is the whole document, so that what is left out is not in it. Left out: a part of it.',
    ['whole-document', 'partial'],
  )
}

/**
 * Makes a field that holds a moment, with its offset from UTC: `2026-02-01T09:30:00+01:00`.
 *
 * @internal
 */
export function moment(title: string, description: string): Maybe<z.ZodISODateTime> {
  return z.iso.datetime({ offset: true }).max(40).nullish().meta({ title, description })
}

export function count(title: string, description: string): Maybe<z.ZodInt> {
  return z.int().min(0).max(10_000).nullish().meta({ title, description })
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
