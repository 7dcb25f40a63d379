import { textOf, within } from './json.js'
import type { Resources } from './resources.js'
import type { Unplaced } from './unplaced.js'

/** Whom or what a reference names, by its id in the plan; nothing where it is not there. */
export type IdOf = (reference: unknown) => string | undefined

/**
 * Finds what a reference names: the resource where it was given, or else its own words.
 *
 * @internal
 */
export function targetOf(reference: unknown, { find }: Resources): unknown {
  return find(reference) ?? textOf(within(reference, 'reference'))
}

/**
 * Lists the references of an element that point at nothing that was given.
 *
 * @internal
 */
export const missing = (
  at: string,
  references: readonly unknown[],
  found: (reference: unknown) => unknown,
): readonly Unplaced[] =>
  references.flatMap((reference, place) =>
    found(reference) === undefined
      ? [{ at: `${at}[${String(place)}]`, why: 'not-given' as const }]
      : [],
  )

/**
 * Lists all of a list but its first, where the facts have a place for one.
 *
 * @internal
 */
export const beyondFirst = (at: string, list: readonly unknown[]): readonly Unplaced[] =>
  list.slice(1).map((_, place) => ({ at: `${at}[${String(place + 1)}]`, why: 'no-place' as const }))
