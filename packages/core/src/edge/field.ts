import type { MovedFacts } from './moved.js'

/*
 * What a field of a schema asks for, read off the schema, so that no form has to be told it again.
 */

/** What kind of field it is. */
export type FieldKind =
  | 'choice'
  | 'yes-or-no'
  | 'number'
  | 'birth-date'
  | 'day'
  | 'text'
  | 'list'
  | 'group'
  | 'other'

/** A field as its schema tells of it. */
interface Field {
  readonly kind: FieldKind
  /** What may be chosen of. */
  readonly values: readonly string[]
  /** The schema of each item of a list. */
  readonly element?: unknown
  /** The schemas of the fields of a group. */
  readonly shape: Readonly<Record<string, unknown>>
}

/**
 * Tells whether a value holds others by name.
 *
 * @internal
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands as such in a definition was put there by `strictObject`. */
function isMovedFacts(value: unknown): value is MovedFacts {
  return isRecord(value)
}

/** The definition of a schema, once it is taken off that it may be left out or null. */
function definitionOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(schema) || !isRecord(schema['_zod'])) return {}
  const { def } = schema['_zod']
  if (!isRecord(def)) return {}
  return def['innerType'] === undefined ? def : definitionOf(def['innerType'])
}

/**
 * Tells of a group the schemas of its fields, and what they were called before.
 *
 * @internal
 */
export function groupOf(schema: unknown): {
  readonly shape: Readonly<Record<string, unknown>>
  readonly moved: MovedFacts
} {
  // A schema that is read without its library tells of its fields itself.
  const own = isRecord(schema) ? schema['shape'] : undefined
  const { shape = own, moved } = definitionOf(schema)
  return { shape: isRecord(shape) ? shape : {}, moved: isMovedFacts(moved) ? moved : {} }
}

function refuses(definition: Readonly<Record<string, unknown>>, issue: string): boolean {
  const { checks } = definition
  if (!Array.isArray(checks)) return false
  return checks.some((check: unknown) => {
    const { params } = definitionOf(check)
    return isRecord(params) && params['issue'] === issue
  })
}

function kindOf(definition: Readonly<Record<string, unknown>>): FieldKind {
  switch (definition['type']) {
    case 'enum':
      return 'choice'
    case 'boolean':
      return 'yes-or-no'
    case 'number':
      return 'number'
    case 'array':
      return 'list'
    // A whole number of years, or a band of them, which a form has no field for.
    case 'union':
      return 'number'
    case 'object':
      return 'group'
    case 'string':
      if (refuses(definition, 'not-a-birth-date')) return 'birth-date'
      return definition['format'] === 'date' || refuses(definition, 'not-a-day') ? 'day' : 'text'
    default:
      return 'other'
  }
}

/**
 * Tells of a field what its schema asks for, once it is taken off that it may be left out or null.
 *
 * @internal
 */
export function fieldOf(schema: unknown): Field {
  const definition = definitionOf(schema)
  const { element, entries } = definition
  return {
    kind: kindOf(definition),
    values: isRecord(entries) ? Object.values(entries).map(String) : [],
    element,
    shape: groupOf(schema).shape,
  }
}

/**
 * Tells what kind of field a schema is, for packages that ask for it in a form of their own.
 *
 * A JSON Schema that zod writes does not tell: a day is held to the calendar by a function, for which it has no word.
 *
 * @param schema - The schema of a field.
 * @returns The kind, once it is taken off that the field may be left out or null.
 * @internal
 */
export const fieldKind = (schema: unknown): FieldKind => fieldOf(schema).kind

/**
 * Finds the schema of the field in a place, as far as the schemas on the way tell of it.
 *
 * @internal
 */
export function fieldAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (within: unknown, part) =>
      typeof part === 'number'
        ? definitionOf(within)['element']
        : groupOf(within).shape[String(part)],
    schema,
  )
}
