import {
  also,
  judgedIn,
  pointsIn,
  type JudgedPhrases,
  type JudgedPoint,
  type PointMakers,
  type PointText,
} from '@vilkar/core/explain'

/** What is said of one of several things that a document says, in one kind of document. */
export interface Wording {
  /** What to do, where it is lacking. */
  readonly missing: (thing: string) => string
  /** What to ask, where it is unknown. */
  readonly unknown: (thing: string) => string
}

/** The makers of a language's points of cooperation. */
export interface CooperationPointMakers extends PointMakers {
  /** A point for a reader: what it says, what to do, what to ask the reader. */
  readonly judged: JudgedPoint
  /** A point that several things are said, each by what it is called. */
  readonly parts: <const P extends string>(
    wording: Wording,
    point: string,
    things: Readonly<Record<P, string>>,
  ) => PointText<'met' | `${P}-missing` | `${P}-unknown`>
  /** A point whose matter may stand in another agreement of the same set. */
  readonly inSet: <const M extends string>(point: PointText<M>) => PointText<M | 'elsewhere'>
}

/** What all points have in common, in one language. */
interface CommonPhrases extends JudgedPhrases {
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
 * Makes the makers of a language's points of cooperation.
 *
 * @internal
 */
export function cooperationPointsIn({
  elsewhere,
  ...phrases
}: CommonPhrases): CooperationPointMakers {
  const { met } = phrases
  return {
    ...pointsIn(met),
    judged: judgedIn(phrases),
    parts: (wording, point, things) => ({ point, messages: messagesOf(met, wording, things) }),
    inSet: (text) => also(text, { elsewhere }),
  }
}
