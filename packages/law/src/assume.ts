/*
 * What everybody takes for granted in an ordinary case is no presumption of the law: a caller names it, it stands in
 * only for what is unknown, and the answer lists it.
 */

/** A fact that was taken for granted. */
export interface AssumedFact {
  /** The name of the fact; for one of a list, its place: `parents.0.holdsResponsibility`. */
  readonly fact: string
  readonly value: string | number | boolean
  /** The name under which the caller chose to take it for granted. */
  readonly by: string
}

/** Facts that may be taken for granted together, by the name under which a caller chooses them. */
export type Assumptions = Readonly<
  Record<string, Readonly<Record<string, string | number | boolean>>>
>

function isUnknown(value: unknown): boolean {
  return value === undefined || value === null
}

/**
 * Adds to facts what is taken for granted where they say nothing.
 *
 * @param facts - The facts of a case, already read.
 * @param assumptions - What may be taken for granted.
 * @param assume - The names of what is.
 * @returns The facts, and which of them were taken for granted.
 * @internal
 */
export function withAssumed<F extends object>(
  facts: F,
  assumptions: Assumptions,
  assume: readonly string[] = [],
): { readonly facts: F; readonly assumed: readonly AssumedFact[] } {
  const stated = new Map<string, unknown>(Object.entries(facts))
  const assumed: AssumedFact[] = []
  for (const by of assume) {
    for (const [fact, value] of Object.entries(assumptions[by] ?? {})) {
      if (!isUnknown(stated.get(fact))) continue
      stated.set(fact, value)
      assumed.push({ fact, value, by })
    }
  }
  const added = Object.fromEntries(assumed.map(({ fact, value }) => [fact, value]))
  return { facts: { ...facts, ...added }, assumed }
}
