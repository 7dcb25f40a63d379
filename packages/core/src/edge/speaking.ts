import type { Language } from '../error/issue.js'
import { isInvalidInput } from '../error/invalid-input.js'
import { parseInput, type Schema } from './parse.js'
import { translateIssue, type SchemaIssue } from './schema-issues.js'

/** What a zod schema, or a check of one, raises where it is not met. */
interface RawIssue extends Omit<SchemaIssue, 'path'> {
  readonly inst?: unknown
}

/** The part of a zod schema or check that says what it does, and what it says where it is not met. */
interface Definition {
  error?: ((raw: RawIssue) => string) | undefined
}

interface Defined {
  readonly _zod: { readonly def: Definition }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isDefined(value: unknown): value is Defined {
  return isObject(value) && isObject(value['_zod']) && isObject(value['_zod']['def'])
}

/**
 * Says in bokmål what is wanted, and never what was given: neither a value nor an unknown key.
 *
 * @internal
 */
export function said(raw: RawIssue): string {
  return translateIssue({ ...raw, path: [] }, raw.inst)
    .map(({ messages }) => messages.nb)
    .join(' ')
}

/** Visits the schemas and checks that a schema is made of. */
function visit(value: unknown, depth: number): void {
  if (depth === 0 || !isObject(value)) return
  if (!isDefined(value)) {
    for (const each of Object.values(value)) visit(each, depth - 1)
    return
  }
  const { def } = value._zod
  if (def.error !== undefined) return
  def.error = said
  for (const each of Object.values(def)) visit(each, 3)
}

/**
 * Gives schemas, and whatever they are made of, messages of their own: those of `InvalidInput`, in bokmål. A form
 * library that reads a schema shows them, also where the schema is part of another.
 *
 * @param fields - zod schemas, by name.
 * @returns The same schemas.
 * @internal
 */
export function speaking<S extends object>(fields: S): S {
  visit(fields, 2)
  return fields
}

/** A schema as form libraries read it: standardschema.dev, version 1. */
export interface SpeakingSchema<T, Input = T> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'vilkar'
    readonly validate: (value: unknown) =>
      | { readonly value: T }
      | {
          readonly issues: readonly {
            readonly message: string
            readonly path: readonly (string | number)[]
          }[]
        }
    readonly types?: { readonly input: Input; readonly output: T }
  }
}

/**
 * Makes a Standard Schema of a function that reads a value, or throws what is wrong with it.
 *
 * @internal
 */
export function speakingSchema<T, Input = T>(
  language: Language,
  read: (value: unknown) => T,
): SpeakingSchema<T, Input> {
  return {
    '~standard': {
      version: 1,
      vendor: 'vilkar',
      validate: (value) => {
        try {
          return { value: read(value) }
        } catch (error) {
          if (!isInvalidInput(error)) throw error
          return {
            issues: error.issues.map(({ messages, path }) => ({
              message: messages[language],
              path,
            })),
          }
        }
      },
    },
  }
}

/**
 * Reads a schema in another language: a Standard Schema whose messages are those of `InvalidInput`.
 *
 * @param schema - A zod schema of these packages.
 * @param language - The language of the messages: nb, nn or en.
 * @returns A Standard Schema for a form library; it says what is wanted, and repeats no key and no value.
 * @example
 * ```ts
 * import { inLanguage } from '@vilkar/core/edge'
 * import { birthDate, strictObject } from '@vilkar/core/fields'
 *
 * const person = inLanguage(strictObject({ birthDate }), 'nn')
 * const read = person['~standard'].validate({ birthDate: '2026-02-30' })
 * 'issues' in read && read.issues[0]?.message
 * // => 'Må vere ein fødselsdato skriven ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.'
 * ```
 */
export function inLanguage<T>(schema: Schema<T>, language: Language): SpeakingSchema<T> {
  return speakingSchema(language, (value) => parseInput(schema, value))
}
