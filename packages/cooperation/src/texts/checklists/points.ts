/*
 * How the texts of a point are put together. Most points are alike: each is met, lacks something, or is
 * unknown, and only what is asked and what is to be done differs.
 */

/** A point in words, with its messages. */
interface Point<M extends string> {
  readonly point: string
  readonly messages: Readonly<Record<M, string>>
}

/** What is said of one of several things that a document says, in one kind of document. */
export interface Wording {
  /** What to do, where it is lacking. */
  readonly missing: (thing: string) => string
  /** What to ask, where it is unknown. */
  readonly unknown: (thing: string) => string
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
  /** A point that several things are said, each by what it is called. */
  readonly parts: <const P extends string>(
    wording: Wording,
    point: string,
    things: Readonly<Record<P, string>>,
  ) => Point<'met' | `${P}-missing` | `${P}-unknown`>
  /** A point whose matter may stand in another agreement of the same set. */
  readonly inSet: <const M extends string>(point: Point<M>) => Point<M | 'elsewhere'>
  /** A point with messages of its own, beside that it is met. */
  readonly point: <const M extends string>(
    point: string,
    messages: Readonly<Record<M, string>>,
  ) => Point<M | 'met'>
}

/** What all points have in common, in one language. */
interface CommonPhrases {
  /** Said of a point that is met. */
  readonly met: string
  /** Said before what is to be done, where something is there but will not do. */
  readonly insufficient: string
  /** Said before what is asked, where it is unknown whether anything is there. */
  readonly unknown: string
  /** Asked of what is lacking in one of a set of agreements. */
  readonly elsewhere: string
}

function messagesOf<P extends string>(
  met: string,
  { missing, unknown }: Wording,
  things: Readonly<Record<P, string>>,
): Readonly<Record<'met' | `${P}-missing` | `${P}-unknown`, string>> {
  const messages = Object.entries<string>(things).flatMap(([name, thing]) => [
    [`${name}-missing`, missing(thing)],
    [`${name}-unknown`, unknown(thing)],
  ])
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- two messages were made of each thing.
  return Object.fromEntries([['met', met], ...messages]) as Readonly<
    Record<'met' | `${P}-missing` | `${P}-unknown`, string>
  >
}

/**
 * Makes the makers of a language's points.
 *
 * @internal
 */
export function pointsIn(phrases: CommonPhrases): PointMakers {
  const { met, insufficient, unknown: notKnown, elsewhere } = phrases
  return {
    stated: (point, missing, unknown) => ({ point, messages: { met, missing, unknown } }),
    absent: (point, present, unknown) => ({ point, messages: { met, present, unknown } }),
    judged: (point, missing, ask) => ({
      point,
      messages: {
        met,
        missing,
        ask,
        insufficient: `${insufficient} ${missing}`,
        unknown: `${notKnown} ${ask}`,
      },
    }),
    parts: (wording, point, things) => ({
      point,
      messages: messagesOf(met, wording, things),
    }),
    inSet: ({ point, messages }) => ({ point, messages: { ...messages, elsewhere } }),
    point: (point, messages) => ({ point, messages: { met, ...messages } }),
  }
}
