/*
 * Reading JSON of which nothing is known but that somebody says it is a resource.
 */

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * Tells an object from a list, a single value and nothing.
 *
 * @internal
 */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads the objects of a list; what is no list has none.
 *
 * @internal
 */
export const objects = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : []

/**
 * Reads a text; what is none is nothing.
 *
 * @internal
 */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/**
 * Reads an element of an element; what is no object has none.
 *
 * @internal
 */
export const within = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce((inner: unknown, name) => (isObject(inner) ? inner[name] : undefined), value)

/** Deeper than any resource goes. */
const deepest = 64

function depthOf(value: unknown, depth = 0): number {
  if (depth > deepest || typeof value !== 'object' || value === null) return depth
  return Object.values(value).reduce<number>(
    (most, each) => Math.max(most, depthOf(each, depth + 1)),
    depth,
  )
}

/**
 * Tells what is deeper than any resource, or a circle.
 *
 * @internal
 */
export const isTooDeep = (value: unknown): boolean => depthOf(value) > deepest
