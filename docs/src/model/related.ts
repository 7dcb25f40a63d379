import { decisions, type LegalDecision } from './decisions.ts'

/** How other decisions hang together with one, by their ids. */
export interface Related {
  /** The decisions whose outcome is an input of this one, by the input's name. */
  readonly feeds: readonly { readonly input: string; readonly decision: string }[]
  /** The decisions that take the outcome of this one, by the name of the input there. */
  readonly feedsInto: readonly { readonly input: string; readonly decision: string }[]
  /** The decisions that this one is put together from. */
  readonly parts: readonly string[]
  /** The decisions of which this one is a part. */
  readonly partOf: readonly string[]
}

/** Tells whether an input's values are exactly the outcomes of a decision: then it is its outcome. */
function isOutcomeOf(values: readonly string[], { outcomes }: LegalDecision): boolean {
  return values.length === outcomes.length && values.every((value) => outcomes.includes(value))
}

/** The inputs of a decision that are outcomes of others. */
function feedsOf(decision: LegalDecision): Related['feeds'] {
  return Object.entries(decision.inputs).flatMap(([input, domain]) =>
    domain.kind === 'choice'
      ? decisions
          .filter((other) => other !== decision && isOutcomeOf(domain.values, other))
          .map(({ id }) => ({ input, decision: id }))
      : [],
  )
}

/** Tells whether a decision was joined from another: each row of the other is part of some row of it. */
function isJoinedFrom(whole: LegalDecision, part: LegalDecision): boolean {
  const joined = whole.rows.map(({ id }) => `/${id}/`).filter((id) => id.split('/').length > 3)
  const bare = new Set(whole.rows.map(({ id }) => id))
  return (
    joined.length > 0 &&
    part.rows.every(({ id }) => bare.has(id) || joined.some((each) => each.includes(`/${id}/`)))
  )
}

/**
 * Finds how other decisions hang together with one, from the rules alone.
 *
 * An input whose values are exactly the outcomes of another decision is that decision's outcome. A
 * decision that was joined from others has their rows, one name after the other, in its own.
 *
 * @param decision - The decision.
 * @returns The related decisions; empty lists where there are none.
 */
export function relatedTo(decision: LegalDecision): Related {
  const others = decisions.filter((other) => other !== decision)
  return {
    feeds: feedsOf(decision),
    feedsInto: others.flatMap((other) =>
      feedsOf(other)
        .filter((each) => each.decision === decision.id)
        .map(({ input }) => ({ input, decision: other.id })),
    ),
    parts: others.filter((other) => isJoinedFrom(decision, other)).map(({ id }) => id),
    partOf: others.filter((other) => isJoinedFrom(other, decision)).map(({ id }) => id),
  }
}
