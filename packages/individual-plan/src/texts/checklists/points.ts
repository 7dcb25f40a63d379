/*
 * How the texts of a point are put together. Most points are alike: each is met, lacks something, or is
 * unknown, and only what is asked and what is to be done differs.
 */

/** A point in words, with its messages. */
interface Point<M extends string> {
  readonly point: string
  readonly messages: Readonly<Record<M, string>>
}

/** The makers of a language's points. */
export interface PointMakers {
  /** A point that the plan says something: what it says, what to do, what to ask. */
  readonly stated: (
    point: string,
    missing: string,
    unknown: string,
  ) => Point<'met' | 'missing' | 'unknown'>
  /** A point for a reader: what it says, what to do, what to ask the reader. */
  readonly judged: (
    point: string,
    insufficient: string,
    ask: string,
  ) => Point<'met' | 'insufficient' | 'ask'>
  /** A point with messages of its own, beside that it is met. */
  readonly point: <const M extends string>(
    point: string,
    messages: Readonly<Record<M, string>>,
  ) => Point<M | 'met'>
}

/**
 * Makes the makers of a language's points.
 *
 * @internal
 */
export function pointsIn(met: string): PointMakers {
  return {
    stated: (point, missing, unknown) => ({ point, messages: { met, missing, unknown } }),
    judged: (point, insufficient, ask) => ({ point, messages: { met, insufficient, ask } }),
    point: (point, messages) => ({ point, messages: { met, ...messages } }),
  }
}
