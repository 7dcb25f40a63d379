/*
 * How the texts of a point are put together. Most points are alike: each is met, lacks something, or is
 * unknown, and only what is asked and what is to be done differs.
 */

/** What all points have in common, in one language. */
export interface CommonPhrases {
  /** Said of a point that is met. */
  readonly met: string
  /** Said before what is to be done, where something is there but will not do. */
  readonly insufficient: string
  /** Said before what is asked, where it is unknown whether anything is there. */
  readonly unknown: string
}

/** A point in words, with its messages. */
export interface Point<M extends string> {
  readonly point: string
  readonly messages: Readonly<Record<M, string>>
}

/** The makers of a language's points. */
export interface PointMakers {
  /** A point that something is so: what it says, what to do, what to ask. */
  readonly stated: (
    point: string,
    missing: string,
    unknown: string,
  ) => Point<'met' | 'missing' | 'unknown'>
  /** A point that something is not so: what it says, what to do, what to ask. */
  readonly absent: (
    point: string,
    present: string,
    unknown: string,
  ) => Point<'met' | 'present' | 'unknown'>
  /** A point for a reader: what it says, what to do, what to ask the reader. */
  readonly judged: (
    point: string,
    missing: string,
    ask: string,
  ) => Point<'met' | 'missing' | 'ask' | 'insufficient' | 'unknown'>
}

/**
 * Makes the makers of a language's points.
 *
 * @internal
 */
export function pointsIn(phrases: CommonPhrases): PointMakers {
  const { met } = phrases
  return {
    stated: (point, missing, unknown) => ({ point, messages: { met, missing, unknown } }),
    absent: (point, present, unknown) => ({ point, messages: { met, present, unknown } }),
    judged: (point, missing, ask) => ({
      point,
      messages: {
        met,
        missing,
        ask,
        insufficient: `${phrases.insufficient} ${missing}`,
        unknown: `${phrases.unknown} ${ask}`,
      },
    }),
  }
}

/**
 * Adds messages to a point.
 *
 * @internal
 */
export function also<M extends string, const N extends string>(
  { point, messages }: Point<M>,
  more: Readonly<Record<N, string>>,
): Point<M | N> {
  return { point, messages: { ...messages, ...more } }
}
