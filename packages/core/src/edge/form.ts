import { InvalidInput, isInvalidInput } from '../error/invalid-input.js'
import type { Language } from '../error/issue.js'
import { fieldOf, isRecord, type FieldKind } from './field.js'
import { issue } from './input-issue.js'
import { parseInput, type Schema } from './parse.js'
import { isPlainObject } from './plain-data.js'
import { speakingSchema, type SpeakingSchema } from './speaking.js'

/*
 * What a form holds is text: numbers, days and yes or no as well. What each text stands for is told by the field of
 * the schema.
 */

/** What a form holds of a value: a text in place of whatever is no list and no group of fields. */
export type FormValues<T> = T extends readonly (infer Item)[]
  ? readonly FormValues<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: FormValues<T[K]> | undefined }
    : T | string

/** A form as a browser hands it over: `FormData`, `URLSearchParams`, or other pairs of a name and a value. */
export type FormEntries = Iterable<readonly [string, unknown]>

/** Writes a day that is written as Norwegians do, 17.5.2010, as 2010-05-17; for a birth date also 5.2010. */
function dayFrom(text: string, partly: boolean): string {
  const [, day, month = '', year = ''] = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  if (year === '' || (day === undefined && !partly)) return text
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

/** Reads a text as a field means it; a text that is none of the kind is left to the schema to refuse. */
function fromText(kind: FieldKind, given: string): unknown {
  const text = given.trim()
  if (text === '') return undefined
  switch (kind) {
    case 'yes-or-no':
      return text === 'true' || text === 'on' ? true : text === 'false' ? false : text
    case 'number':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text
    case 'birth-date':
    case 'day':
      return dayFrom(text, kind === 'birth-date')
    case 'choice':
    case 'text':
    case 'list':
    case 'group':
    case 'other':
      return text
  }
}

function fromValue(schema: unknown, value: unknown): unknown {
  const { kind, element, shape } = fieldOf(schema)
  // What a field for a number holds without one, as some libraries read it.
  if (Number.isNaN(value)) return undefined
  if (kind === 'list') return fromList(element, value)
  if (typeof value === 'string') return fromText(kind, value)
  if (kind !== 'group' || !isRecord(value) || !isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, held]): readonly [string, unknown] => [
        name,
        Object.hasOwn(shape, name) ? fromValue(shape[name], held) : held,
      ])
      .filter(([, held]) => held !== undefined),
  )
}

/** Reads a list, also one whose items are named by number, and one of a single text. */
function fromList(element: unknown, value: unknown): unknown {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string' && value.trim() === '') return undefined
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : isRecord(value) && isPlainObject(value)
      ? Object.values(value)
      : [value]
  return items.map((item) => fromValue(element, item)).filter((item) => item !== undefined)
}

/** What stands under a name, and under the names that go on from it. */
interface Place {
  readonly values: unknown[]
  readonly within: Map<string, Place>
}

/** More names in each other than any schema has. */
const deepest = 16

/** Gathers pairs: `consent.matter` stands within `consent`, and a name that comes again makes a list. */
function gather(entries: FormEntries): unknown {
  const root: Place = { values: [], within: new Map() }
  for (const [path, value] of entries) {
    const names = path.split('.', deepest)
    let place = root
    for (const name of names) {
      const next = place.within.get(name) ?? { values: [], within: new Map<string, Place>() }
      place.within.set(name, next)
      place = next
    }
    place.values.push(value)
  }
  return valueAt(root)
}

function valueAt({ values, within }: Place): unknown {
  const fields = Object.fromEntries([...within].map(([name, place]) => [name, valueAt(place)]))
  if (values.length === 0) return fields
  const all = within.size === 0 ? values : [...values, fields]
  return all.length === 1 ? all[0] : all
}

/** More pairs than any form has. */
const mostPairs = 10_000

const tooLarge = () => new InvalidInput([issue([], 'too-large', String(mostPairs))])

/** The pairs of a form; what is no form at all is left to the schema to refuse. */
function entriesOf(values: object): FormEntries | undefined {
  if (!isIterable(values)) return isPlainObject(values) ? Object.entries(values) : undefined
  if (Array.isArray(values) && values.length > mostPairs) throw tooLarge()
  const pairs: (readonly [string, unknown])[] = []
  for (const pair of values) {
    if (!isPair(pair)) return undefined
    if (pairs.length === mostPairs) throw tooLarge()
    pairs.push(pair)
  }
  return pairs
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function'
}

function isPair(value: unknown): value is readonly [string, unknown] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string'
}

function factsFrom(schema: object, values: unknown): unknown {
  if (typeof values !== 'object' || values === null) return values
  try {
    const entries = entriesOf(values)
    return entries === undefined ? values : fromValue(schema, gather(entries))
  } catch (error) {
    if (isInvalidInput(error)) throw error
    // An accessor or a proxy may throw at any look; the schema refuses such values as no plain data.
    return values
  }
}

/**
 * Reads what a form holds by a schema, or says all that is wrong with it at once.
 *
 * A form holds texts. An empty one is unknown; `17` is a number where the field is one; `true`, `on` and `false` are
 * yes and no; a day may be written as Norwegians do, 17.5.2010, and a birth date also 5.2010. A name with points
 * stands for a field within another (`consent.matter`, `parents.0.says`), and a name that comes again for a list.
 * A box that is not ticked is in no form, so that it is unknown and never no.
 *
 * @param schema - A zod schema of these packages.
 * @param values - `FormData`, `URLSearchParams`, other pairs, or an object of what the fields hold.
 * @returns The facts, as the schema reads them.
 * @throws {InvalidInput} With one issue for each thing that is wrong.
 * @example
 * ```ts
 * import { parseForm } from '@vilkar/core/edge'
 * import { birthDate, strictObject, years, yesOrNo } from '@vilkar/core/fields'
 *
 * const person = strictObject({ birthDate, age: years({ title: 'Age' }), adult: yesOrNo({ title: 'Adult' }) })
 * parseForm(person, { birthDate: '17.5.2010', age: '', adult: 'false' })
 * // => { birthDate: '2010-05-17', adult: false }
 * ```
 */
export function parseForm<T>(
  schema: Schema<T>,
  values: FormEntries | Readonly<Record<string, unknown>>,
): T {
  return parseInput(schema, factsFrom(schema, values))
}

/**
 * Reads a schema as that of a form, in a language: a Standard Schema that takes what the fields of a form hold, as
 * `parseForm` reads it, and whose messages are those of `InvalidInput`.
 *
 * @param schema - A zod schema of these packages.
 * @param language - The language of the messages: nb, nn or en.
 * @returns A Standard Schema for a form library; it says what is wanted, and repeats no key and no value.
 * @example
 * ```ts
 * import { formInLanguage } from '@vilkar/core/edge'
 * import { birthDate, strictObject } from '@vilkar/core/fields'
 *
 * const person = formInLanguage(strictObject({ birthDate }), 'nb')['~standard']
 * person.validate({ birthDate: '' }) // => { value: {} }
 * person.validate({ birthDate: 'i fjor' })
 * // => { issues: [{ message: 'Må være en fødselsdato skrevet ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.', path: ['birthDate'] }] }
 * ```
 */
export function formInLanguage<T>(
  schema: Schema<T>,
  language: Language,
): SpeakingSchema<T, FormValues<T>> {
  return speakingSchema(language, (value) => parseInput(schema, factsFrom(schema, value)))
}
