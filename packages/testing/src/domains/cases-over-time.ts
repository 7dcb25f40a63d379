/* Random cases in which something happens soon: a birthday at which a rule cuts, a change of law, a day that was stated. */
import { calendarDay, isCalendarDay, type CalendarDay, type Decision } from '@vilkar/core'
import { addDays, addYears } from '@vilkar/core/calendar'
import type { InputOrigins } from '@vilkar/core/edge'
import fc from 'fast-check'
import * as z from 'zod'
import { changesOf } from '../tables/oracle.ts'

/** How many days are looked at, from the first. */
export const daysLookedAt = 60

/** What is drawn for: the questions of a domain, and what may be stated. */
export interface Drawing {
  readonly questions: Readonly<Record<string, Pick<Decision, 'inputs' | 'rows' | 'table'>>>
  readonly origins: InputOrigins
  /** The schema of the facts. */
  readonly schema: z.ZodObject
}

/** A question with what is known, and the first of the days that are looked at. */
export interface CaseOverTime<Facts> {
  readonly id: string
  readonly from: CalendarDay
  readonly facts: Facts
  readonly options: { readonly leapDayBirthday?: '02-28' | '03-01' }
}

type Question = Drawing['questions'][string]

const withinDays = fc.integer({ min: -5, max: daysLookedAt + 5 })

/** Days of the time that is covered: any, some not long before a change of the question's rules, some before a leap day. */
function firstDays(question: Question): fc.Arbitrary<CalendarDay> {
  const anyDay = fc
    .integer({ min: 0, max: 7000 })
    .map((away) => addDays(calendarDay('2011-10-01'), away))
  const before = fc
    .tuple(fc.constantFrom(...changesOf(question)), withinDays)
    .map(([day, away]) => addDays(day, -away))
  const winter = fc
    .tuple(fc.integer({ min: 2012, max: 2030 }), withinDays)
    .map(([year, away]) => addDays(calendarDay(`${String(year)}-03-01`), -away))
  return fc.oneof(anyDay, before, winter)
}

/** The ages at which a question cuts; a few others where it does not. */
function cutsOf({ table }: Question): readonly number[] {
  const cuts = table.columns
    .filter(({ name }) => name.startsWith('age'))
    .flatMap(({ classes }) => classes.map(Number))
  return cuts.length > 0 ? cuts : [0, 12, 16, 18]
}

/** The leap days on which somebody was born who completes some years in the year of a day. */
function leapDays(question: Question, near: CalendarDay): readonly CalendarDay[] {
  const year = Number(addDays(near, daysLookedAt).slice(0, 4))
  const born = cutsOf(question).map((years) => `${String(year - years)}-02-29`)
  return born.filter(isCalendarDay)
}

/** Birth dates with a birthday at which the question cuts, as far as they are known. */
function birthDates(question: Question, near: CalendarDay): fc.Arbitrary<string> {
  const day = fc
    .tuple(fc.constantFrom(...cutsOf(question)), withinDays)
    .map(([years, away]) => addDays(addYears(near, -years), away))
  return fc.oneof(
    day,
    day.map((known) => known.slice(0, 7)),
    day.map((known) => known.slice(0, 4)),
    fc.constantFrom(...leapDays(question, near), calendarDay('2008-02-29')),
    // Whoever nobody is as old as.
    withinDays.map((away) => addDays(addYears(near, -131), away)),
  )
}

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly anyOf?: readonly JsonSchema[]
}

/** Values of a field that holds one of a few; none of another. */
function valuesOf({ anyOf, type, enum: values }: JsonSchema): readonly unknown[] {
  if (anyOf) return anyOf.flatMap(valuesOf)
  if (values) return values
  return [type].flat().includes('boolean') ? [true, false] : []
}

/** The facts behind a question: its inputs, or what they are counted from. */
function factsBehind(drawing: Drawing, id: string): readonly string[] {
  return Object.keys(drawing.questions[id]?.inputs ?? {}).flatMap((input): readonly string[] => {
    const origin = drawing.origins[input]
    if (origin === undefined) return [input]
    const others = origin.kind === 'answers' ? origin.questions : []
    return [...(origin.facts ?? []), ...others.flatMap((other) => factsBehind(drawing, other))]
  })
}

function isDay(field: unknown): boolean {
  if (!(field instanceof z.ZodType)) return false
  return field.safeParse('2026-02-01').success && !field.safeParse('2026-02').success
}

/** Draws some of several fields. */
function someOf(
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  known: fc.Arbitrary<readonly string[]>,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc
    .tuple(fc.record(fields), known)
    .map(([all, names]) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))),
    )
}

/** Draws what is known on a question, near some day. */
function factsOn(drawing: Drawing, id: string, near: CalendarDay): fc.Arbitrary<object> {
  const { schema, questions } = drawing
  const question = questions[id]

  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as {
    readonly properties?: Readonly<Record<string, JsonSchema>>
  }
  const choices = factsBehind(drawing, id).flatMap((fact) => {
    const values = valuesOf(properties[fact] ?? {})
    return values.length === 0 ? [] : [[fact, fc.constantFrom(...values)] as const]
  })
  const stated = Object.entries(schema.shape).filter(([, field]) => isDay(field))
  const days = stated.map(
    ([fact]) => [fact, withinDays.map((away) => addDays(near, away))] as const,
  )
  const chosen = choices.map(([fact]) => fact)
  const birthDate =
    question === undefined || !('birthDate' in schema.shape)
      ? fc.constant({})
      : fc.option(
          birthDates(question, near).map((day) => ({ birthDate: day })),
          { nil: {} },
        )
  return fc
    .tuple(
      someOf(Object.fromEntries(choices), fc.oneof(fc.constant(chosen), fc.subarray(chosen))),
      someOf(
        Object.fromEntries(days),
        fc.subarray(
          stated.map(([fact]) => fact),
          { maxLength: Math.min(3, stated.length) },
        ),
      ),
      birthDate,
    )
    .map(([some, when, born]) => ({ ...some, ...when, ...born }))
}

/**
 * Draws questions of a domain with what is known.
 *
 * @param drawing - The questions, and what may be stated.
 * @returns Cases in which something happens within the days that are looked at.
 */
export function casesOverTime<Facts extends object>(
  drawing: Drawing,
): fc.Arbitrary<CaseOverTime<Facts>> {
  const isPerson = 'birthDate' in drawing.schema.shape
  const sides = isPerson ? ([undefined, '02-28', '03-01'] as const) : [undefined]
  return fc
    .constantFrom(...Object.entries(drawing.questions))
    .chain(([id, question]) => fc.tuple(fc.constant(id), firstDays(question)))
    .chain(([id, from]) =>
      fc.record({
        id: fc.constant(id),
        from: fc.constant(from),

        facts: factsOn(drawing, id, from) as fc.Arbitrary<Facts>,
        options: fc
          .constantFrom(...sides)
          .map((leapDayBirthday) => (leapDayBirthday === undefined ? {} : { leapDayBirthday })),
      }),
    )
}
