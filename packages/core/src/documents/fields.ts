import * as z from 'zod'
import { isCalendarDay } from '../calendar/day.js'
import { strictObject } from '../fields/object.js'
import { reference } from '../fields/reference.js'

/*
 * The kinds of field that documents are made of. Each may be left out or null, save the ids by which parts point
 * at one another. None holds a name or a text about a person.
 */

/** How far something that needs a reader has come: whether it is there, and whether it will do. */
export type Adequacy = 'missing' | 'stated' | 'sufficient' | 'insufficient'

/** After the year 8999 nothing is dated, and what is counted from a day stays within the calendar. */
const dayText = z
  .string()
  .refine((text) => isCalendarDay(text) && text < '9', { params: { issue: 'not-a-day' } })

/**
 * Makes a field that is true or false.
 *
 * @param title - What the field is called.
 * @param description - What more there is to say of it.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { yesOrNo } from '@vilkar/core/documents'
 * yesOrNo('Signed', 'Whether it is signed.').safeParse(null).success // => true
 * ```
 */
export function yesOrNo(
  title: string,
  description?: string,
): z.ZodOptional<z.ZodNullable<z.ZodBoolean>> {
  return z
    .boolean()
    .nullish()
    .meta({ title, ...(description !== undefined && { description }) })
}

/**
 * Makes a field that holds one of some values.
 *
 * @param title - What the field is called.
 * @param description - What more there is to say of it.
 * @param values - The values.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { oneOf } from '@vilkar/core/documents'
 * const form = oneOf('Form', 'How it was made.', ['written', 'oral'])
 * form.safeParse('oral').success // => true
 * ```
 */
export function oneOf<const V extends string>(
  title: string,
  description: string,
  values: readonly [V, ...V[]],
): z.ZodOptional<z.ZodNullable<z.ZodEnum<{ [K in V]: K }>>> {
  return z.enum(values).nullish().meta({ title, description })
}

/**
 * Makes a field for what a reader must judge: `missing`, `stated` (nobody has judged it yet), `sufficient` or
 * `insufficient`.
 *
 * @param title - What the field is called.
 * @param description - What more there is to say of it.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { adequacy } from '@vilkar/core/documents'
 * adequacy('Reasons', 'Why it was decided.').safeParse('stated').success // => true
 * ```
 */
export function adequacy(
  title: string,
  description: string,
): z.ZodOptional<z.ZodNullable<z.ZodEnum<{ [K in Adequacy]: K }>>> {
  return oneOf(title, description, ['missing', 'stated', 'sufficient', 'insufficient'])
}

/**
 * Makes a field that holds a day, `YYYY-MM-DD`.
 *
 * @param title - What the field is called.
 * @param description - What more there is to say of it.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { day } from '@vilkar/core/documents'
 * day('Given on', 'The day of the consent.').safeParse('2026-02-30').success // => false
 * ```
 */
export function day(title: string, description: string): z.ZodOptional<z.ZodNullable<z.ZodString>> {
  return dayText.nullish().meta({ title, description })
}

/**
 * Makes a field that holds a list of days.
 *
 * @param title - What the field is called.
 * @param description - What more there is to say of it.
 * @param most - How many there may be.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { days } from '@vilkar/core/documents'
 * days('Reviews', 'The days of each.').safeParse(['2026-02-01']).success // => true
 * ```
 */
export function days(
  title: string,
  description: string,
  most = 1000,
): z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>> {
  return z.array(dayText).max(most).nullish().meta({ title, description })
}

/**
 * Makes the id of a part, by which others point at it.
 *
 * @param title - What the field is called.
 * @param description - What more there is to say of it.
 * @returns The schema of the field, which may not be left out.
 * @example
 * ```ts
 * import { ownId } from '@vilkar/core/documents'
 * ownId('Id', 'By which measures point at the goal.').safeParse(undefined).success // => false
 * ```
 */
export function ownId(title: string, description: string): z.ZodString {
  return reference.meta({ title, description })
}

/**
 * Makes a field that points at a part by its id, or holds a reference of the caller's own.
 *
 * @param title - What the field is called.
 * @param description - What more there is to say of it.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { pointer } from '@vilkar/core/documents'
 * pointer('Responsible', 'Who it is, by id.').safeParse('Practitioner/12').success // => true
 * ```
 */
export function pointer(
  title: string,
  description: string,
): z.ZodOptional<z.ZodNullable<z.ZodString>> {
  return reference.nullish().meta({ title, description })
}

/**
 * Makes a field that holds a list of ids or references.
 *
 * @param title - What the field is called.
 * @param description - What more there is to say of it.
 * @param most - How many there may be.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { pointers } from '@vilkar/core/documents'
 * pointers('Goals', 'Which it serves, by id.').safeParse(['goal-1']).success // => true
 * ```
 */
export function pointers(
  title: string,
  description: string,
  most = 1000,
): z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>> {
  return z.array(reference).max(most).nullish().meta({ title, description })
}

/**
 * Makes a field that holds a list of parts.
 *
 * @param title - What the field is called.
 * @param description - What more there is to say of it.
 * @param part - The schema of a part.
 * @param most - How many there may be.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { day, ownId, parts } from '@vilkar/core/documents'
 * import { strictObject } from '@vilkar/core/fields'
 *
 * const goal = strictObject({ id: ownId('Id', 'Of the goal.'), by: day('By', 'When.') })
 * parts('Goals', 'All of them.', goal).safeParse([{ id: 'goal-1' }]).success // => true
 * ```
 */
export function parts<T extends z.ZodType>(
  title: string,
  description: string,
  part: T,
  most = 1000,
): z.ZodOptional<z.ZodNullable<z.ZodArray<T>>> {
  return z.array(part).max(most).nullish().meta({ title, description })
}

/**
 * Makes a field that holds fields.
 *
 * @param title - What the field is called.
 * @param description - What more there is to say of it.
 * @param fields - The fields that it holds; a function is called when the schema is first used.
 * @returns The schema of the field.
 * @example
 * ```ts
 * import { group, yesOrNo } from '@vilkar/core/documents'
 * const tasks = group('Tasks', 'What is done.', { meetings: yesOrNo('Meetings') })
 * tasks.safeParse({ meetings: true }).success // => true
 * ```
 */
export function group<S extends z.ZodRawShape>(
  title: string,
  description: string,
  fields: S | (() => S),
): z.ZodOptional<z.ZodNullable<z.ZodObject<S, z.core.$strict>>> {
  return strictObject(fields).nullish().meta({ title, description })
}
