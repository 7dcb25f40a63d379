/* Random situations: what is known of a person and a matter, and the day asked about. */
import { calendarDay, isInvalidInput } from '@vilkar/core'
import { addDays, addYears } from '@vilkar/core/calendar'
import fc from 'fast-check'
import * as z from 'zod'
import { daysOf, type Ruled } from './days.ts'

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly maximum?: number
  readonly anyOf?: readonly JsonSchema[]
}

/** A question: it names the facts that it looks at, and its rules the days on which it changes. */
export interface Question extends Ruled {
  readonly inputs: Readonly<Record<string, unknown>>
}

/** What is drawn for a situation. */
export interface Drawn<F> {
  /** The questions whose inputs may be known. */
  readonly about: readonly Question[]
  /** Facts from which an input is counted, so that no question names them. */
  readonly also?: readonly (keyof F & string)[]
  /** Facts that are always known, each with the values it may have. */
  readonly where?: { readonly [K in keyof F]?: readonly NonNullable<F[K]>[] }
  /** Whether all is known of everybody. */
  readonly whole?: boolean
}

/** The days that are drawn from: from one up to another that is not among them. */
export interface Period {
  readonly from?: string
  readonly until?: string
}

/** What is known, and how it is asked about. */
export interface Situation<F> {
  readonly facts: F
  readonly on: string
  readonly presume: boolean
}

/** Ages around every threshold, and some far from any. */
const ages = [0, 6, 7, 11, 12, 15, 16, 17, 18, 22, 23, 25, 26, 40, 66, 67, 90]
const months = [0, 24, 25, 1200]

/** The values of a field, as far as it holds one of a few. */
function valuesOf({ anyOf, ...schema }: JsonSchema): readonly (string | number | boolean)[] {
  if (anyOf) return anyOf.flatMap(valuesOf)
  if (schema.enum) return schema.enum
  if ([schema.type].flat().includes('boolean')) return [true, false]
  if (schema.type !== 'integer') return []
  return schema.maximum === 1200 ? months : ages
}

/** Facts that are put together with others. */
const composed = new Set(['birthDate', 'childExpected'])

type Known = Readonly<Record<string, unknown>>

/** Draws facts: of a whole person, where all are known, or only some of them. */
export function factsOf<F>(
  schema: z.ZodObject,
  { about, also = [], where = {}, whole = false }: Drawn<F>,
): fc.Arbitrary<Known> {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as {
    readonly properties?: Readonly<Record<string, JsonSchema>>
  }
  const asked = new Set([...about.flatMap(({ inputs }) => Object.keys(inputs)), ...also])
  const fixed = Object.entries(where) as [string, readonly unknown[]][]
  const free = Object.entries(properties)
    .filter(([name]) => asked.has(name) && !composed.has(name) && !(name in where))
    .map(([name, field]) => [name, valuesOf(field)] as const)
    .filter(([, values]) => values.length > 0)
  const drawn = (fields: readonly (readonly [string, readonly unknown[]])[]) =>
    fc.record(
      Object.fromEntries(fields.map(([name, values]) => [name, fc.constantFrom(...values)])),
    )
  const names = free.map(([name]) => name)
  // What is known is not taken away from a failure: two answers in full say more than two open ones.
  const known = fc.noShrink(
    whole ? fc.constant(names) : fc.oneof(fc.constant(names), fc.subarray(names)),
  )
  return fc.tuple(drawn(free), drawn(fixed), known).map(([all, always, kept]) => ({
    ...Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))),
    ...always,
  }))
}

/** How an age is told: as it is, by a birthday on the day, or by one that was the day after. */
const told = fc.constantFrom('age', 'birthday', 'day-before-birthday')

/** Tells an age by a birth date, so that the counting of ages is held to as well. */
export function byBirthDate(facts: Known, on: string, how: string): Known {
  const { age, ...rest } = facts
  if (typeof age !== 'number' || how === 'age') return facts
  const day = calendarDay(on)
  const birthDate = how === 'birthday' ? addYears(day, -age) : addYears(addDays(day, 1), -age - 1)
  return { ...rest, birthDate }
}

const everyDay: Period = {}

/** Draws a day around the changes of some questions. */
export function dayIn(
  about: readonly Ruled[],
  { from = '', until = '9' }: Period = everyDay,
): fc.Arbitrary<string> {
  return fc.constantFrom(...daysOf(about).filter((day) => day >= from && day < until))
}

/**
 * Draws situations: facts that some questions look at, and the day asked about.
 *
 * @param schema - The schema of the facts.
 * @param drawn - What may be known, and what always is.
 * @param period - The days asked about.
 */
export function situations<S extends z.ZodObject>(
  schema: S,
  drawn: Drawn<z.input<S>>,
  period?: Period,
): fc.Arbitrary<Situation<z.input<S>>> {
  return fc
    .record({
      facts: factsOf(schema, drawn),
      on: dayIn(drawn.about, period),
      how: told,
      presume: fc.boolean(),
    })
    .map(({ facts, on, how, presume }) => ({
      facts: byBirthDate(facts, on, how) as z.input<S>,
      on,
      presume,
    }))
}

/** How many situations are drawn for a relation. */
const runs = 200

/**
 * Holds a relation over random situations. Facts that cannot be true together are passed over: to refuse
 * them is no contradiction.
 */
export function always<T>(drawn: fc.Arbitrary<T>, holds: (each: T) => void, numRuns = runs): void {
  fc.assert(
    fc.property(drawn, (each) => {
      try {
        holds(each)
      } catch (error) {
        fc.pre(!isInvalidInput(error))
        throw error
      }
    }),
    { numRuns, maxSkipsPerRun: 100 },
  )
}
