import type { RequirementTexts } from './domain-texts.js'

/*
 * How the texts of a point are put together. Most points are alike: each is met, lacks something, or is unknown,
 * and only what is asked and what is to be done differs.
 */

/** A point in words, with its messages by id. */
export interface PointText<M extends string> extends RequirementTexts {
  readonly messages: Readonly<Record<M, string>>
}

/** The makers of a language's points. */
export interface PointMakers {
  /** A point that something is so: what it says, what to do, what to ask. */
  readonly stated: (
    point: string,
    missing: string,
    unknown: string,
  ) => PointText<'met' | 'missing' | 'unknown'>
  /** A point that something is not so: what it says, what to do, what to ask. */
  readonly absent: (
    point: string,
    present: string,
    unknown: string,
  ) => PointText<'met' | 'present' | 'unknown'>
  /** A point with messages of its own, beside that it is met. */
  readonly point: <const M extends string>(
    point: string,
    messages: Readonly<Record<M, string>>,
  ) => PointText<M | 'met'>
}

/** Makes a point for a reader: what it says, what to do, what to ask the reader. */
export type JudgedPoint = (
  point: string,
  missing: string,
  ask: string,
) => PointText<'met' | 'missing' | 'ask' | 'insufficient' | 'unknown'>

/** What all points for a reader have in common, in one language. */
export interface JudgedPhrases {
  /** Said of a point that is met. */
  readonly met: string
  /** Said before what is to be done, where something is there but will not do. */
  readonly insufficient: string
  /** Said before what is asked, where it is unknown whether anything is there. */
  readonly unknown: string
}

/**
 * Makes the makers of a language's points.
 *
 * @param met - What is said of a point that is met.
 * @returns The makers.
 * @example
 * ```ts
 * import { pointsIn } from '@vilkar/core/explain'
 *
 * const { stated } = pointsIn('Dette er i orden.')
 * stated('Planen er underskrevet.', 'Skriv under.', 'Er den underskrevet?').messages.met
 * // => 'Dette er i orden.'
 * ```
 */
export function pointsIn(met: string): PointMakers {
  return {
    stated: (point, missing, unknown) => ({ point, messages: { met, missing, unknown } }),
    absent: (point, present, unknown) => ({ point, messages: { met, present, unknown } }),
    point: (point, messages) => ({ point, messages: { met, ...messages } }),
  }
}

/**
 * Makes the maker of a language's points for a reader.
 *
 * @param phrases - What all of them have in common.
 * @returns The maker.
 * @example
 * ```ts
 * import { judgedIn } from '@vilkar/core/explain'
 *
 * const judged = judgedIn({ met: 'Well.', insufficient: 'It will not do.', unknown: 'Not known.' })
 * judged('It gives reasons.', 'Give them.', 'Do they suffice?').messages.insufficient
 * // => 'It will not do. Give them.'
 * ```
 */
export function judgedIn({ met, insufficient, unknown }: JudgedPhrases): JudgedPoint {
  return (point, missing, ask) => ({
    point,
    messages: {
      met,
      missing,
      ask,
      insufficient: `${insufficient} ${missing}`,
      unknown: `${unknown} ${ask}`,
    },
  })
}

/**
 * Adds messages to a point.
 *
 * @param text - The point.
 * @param more - The further messages, by id.
 * @returns The point with all of them.
 * @example
 * ```ts
 * import { also, pointsIn } from '@vilkar/core/explain'
 *
 * const { stated } = pointsIn('Well.')
 * const signed = also(stated('It is signed.', 'Sign it.', 'Is it?'), { late: 'It is late.' })
 * Object.keys(signed.messages) // => ['met', 'missing', 'unknown', 'late']
 * ```
 */
export function also<M extends string, const N extends string>(
  { point, messages }: PointText<M>,
  more: Readonly<Record<N, string>>,
): PointText<M | N> {
  return { point, messages: { ...messages, ...more } }
}
