import { isObject, type JsonObject } from './json.js'

/** Why something that a resource says stands nowhere in the facts. */
export type WhyUnplaced =
  /** The facts and documents have no place for it. */
  | 'no-place'
  /** Its code has no meaning here. */
  | 'unknown-code'
  /** It is not in force on the day asked about, or was never. */
  | 'not-now'
  /** Another resource says otherwise. Neither is believed. */
  | 'contradicted'
  /** It points at a resource that was not given. */
  | 'not-given'
  /** It says, by `modifierExtension` or `implicitRules`, that it may mean otherwise than it stands. */
  | 'not-understood'

/** Something that a resource says and that stands nowhere in the facts. It says where, and never what. */
export interface Unplaced {
  /** The place, as a path of FHIRPath. */
  readonly at: string
  readonly why: WhyUnplaced
}

/** Names of elements as FHIR has them. What is none may say something of somebody. */
const elementName = /^_?[a-zA-Z]{1,64}$/

/**
 * Lists what of a resource is not among the elements that are read.
 *
 * @param name - How the place of the resource is told.
 * @param resource - The resource.
 * @param read - The elements that are read, each with all that is in it: `activity.detail.goal`.
 * @internal
 */
export function unread(
  name: string,
  resource: JsonObject,
  read: readonly string[],
): readonly Unplaced[] {
  const list = (value: unknown, at: string, element: string): readonly Unplaced[] => {
    if (Array.isArray(value))
      return value.flatMap((each, place) => list(each, `${at}[${String(place)}]`, element))
    if (!isObject(value)) return [{ at, why: 'no-place' }]
    return Object.entries(value).flatMap(([key, inner]) => {
      const path = element === '' ? key : `${element}.${key}`
      if (read.includes(path)) return []
      const place = `${at}.${elementName.test(key) ? key : '?'}`
      const isPartlyRead = read.some((each) => each.startsWith(`${path}.`))
      return isPartlyRead ? list(inner, place, path) : [{ at: place, why: 'no-place' as const }]
    })
  }
  return list(resource, name, '')
}
