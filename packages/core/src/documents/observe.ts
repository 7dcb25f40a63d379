import type { Observation } from '../checklist/checklist.js'
import type { Adequacy } from './fields.js'

/*
 * What a point sees in a document. What is left out, or null, is lacking in a whole document and unknown in a part
 * of one.
 */

/** What a test has seen. */
export type Seen<M extends string> = readonly Observation<M>[]

/** Whether a point concerns a document. */
export type Applies = boolean | 'unknown'

/** What a value comes to. */
export type Verdict<M extends string> = readonly [status: Observation['status'], message: M]

/** How much of a document there is. */
export interface Extent {
  /** Whether this is the whole document, so that what is left out is not in it. */
  readonly whole: boolean
}

/** What the adequacy of something comes to. That it is stated proves nothing yet: then the question is asked. */
export const adequacyVerdicts = {
  missing: ['unmet', 'missing'],
  stated: ['undetermined', 'ask'],
  sufficient: ['met', 'met'],
  insufficient: ['unmet', 'insufficient'],
} as const satisfies Readonly<Record<Adequacy, Verdict<string>>>

/**
 * Finds that something is there.
 *
 * @param at - The place, as a JSON pointer.
 * @returns What was seen.
 * @example
 * ```ts
 * import { met } from '@vilkar/core/documents'
 * met('/signed') // => { status: 'met', at: '/signed', message: 'met' }
 * ```
 */
export function met(at: string): Observation<'met'> {
  return { status: 'met', at, message: 'met' }
}

/**
 * Finds that something is not as it must or should be.
 *
 * @param at - The place, as a JSON pointer.
 * @param message - The id of what to say of it.
 * @param values - What the message names.
 * @returns What was seen.
 * @example
 * ```ts
 * import { unmet } from '@vilkar/core/documents'
 * unmet('/signed', 'missing') // => { status: 'unmet', at: '/signed', message: 'missing' }
 * ```
 */
export function unmet<M extends string>(
  at: string,
  message: M,
  values?: Observation['values'],
): Observation<M> {
  return { status: 'unmet', at, message, ...(values && { values }) }
}

/**
 * Finds that something cannot be told.
 *
 * @param at - The place, as a JSON pointer.
 * @param message - The id of what to ask.
 * @param values - What the message names.
 * @returns What was seen.
 * @example
 * ```ts
 * import { open } from '@vilkar/core/documents'
 * open('/signed', 'unknown') // => { status: 'undetermined', at: '/signed', message: 'unknown' }
 * ```
 */
export function open<M extends string>(
  at: string,
  message: M,
  values?: Observation['values'],
): Observation<M> {
  return { status: 'undetermined', at, message, ...(values && { values }) }
}

/**
 * Finds that something is left out: lacking in a whole document, unknown in a part of one.
 *
 * @param at - The place, as a JSON pointer.
 * @param extent - How much of the document there is.
 * @param values - What the message names.
 * @returns What was seen.
 * @example
 * ```ts
 * import { leftOut } from '@vilkar/core/documents'
 * leftOut('/signed', { whole: true }).message // => 'missing'
 * leftOut('/signed', { whole: false }).message // => 'unknown'
 * ```
 */
export function leftOut(
  at: string,
  { whole }: Extent,
  values?: Observation['values'],
): Observation<'missing' | 'unknown'> {
  return whole ? unmet(at, 'missing', values) : open(at, 'unknown', values)
}

/**
 * Looks at one value: something, nothing (no, or an empty list), or left out.
 *
 * @param at - The place, as a JSON pointer.
 * @param value - What stands there.
 * @param extent - How much of the document there is.
 * @param values - What the message names.
 * @returns What was seen.
 * @example
 * ```ts
 * import { observe } from '@vilkar/core/documents'
 * observe('/goals', ['goal-1'], { whole: false }).message // => 'met'
 * observe('/goals', [], { whole: false }).message // => 'missing'
 * observe('/goals', null, { whole: false }).message // => 'unknown'
 * ```
 */
export function observe(
  at: string,
  value: unknown,
  extent: Extent,
  values?: Observation['values'],
): Observation<'met' | 'missing' | 'unknown'> {
  if (value === undefined || value === null) return leftOut(at, extent, values)
  const nothing = value === false || (Array.isArray(value) && value.length === 0)
  return nothing ? unmet(at, 'missing', values) : met(at)
}

/**
 * Looks at one value that comes to what is said of it, or is left out.
 *
 * @param at - The place, as a JSON pointer.
 * @param value - What stands there.
 * @param extent - How much of the document there is.
 * @param verdicts - What each value comes to.
 * @returns What was seen.
 * @example
 * ```ts
 * import { adequacyVerdicts, observeVerdict } from '@vilkar/core/documents'
 * observeVerdict('/reasons', 'stated', { whole: true }, adequacyVerdicts).status // => 'undetermined'
 * observeVerdict('/reasons', undefined, { whole: true }, adequacyVerdicts).message // => 'missing'
 * ```
 */
export function observeVerdict<M extends string>(
  at: string,
  value: unknown,
  extent: Extent,
  verdicts: Readonly<Record<string, Verdict<M>>>,
): Observation<M | 'missing' | 'unknown'> {
  const verdict =
    typeof value === 'string' && Object.hasOwn(verdicts, value) ? verdicts[value] : undefined
  if (verdict === undefined) return leftOut(at, extent)
  const [status, message] = verdict
  return { status, at, message }
}

/**
 * Gives what is wrong, or that nothing is.
 *
 * @param at - The place of the whole, as a JSON pointer.
 * @param wrong - What is wrong in it.
 * @returns What is wrong; where nothing is, that the whole is as it should be.
 * @example
 * ```ts
 * import { unlessMet } from '@vilkar/core/documents'
 * unlessMet('/goals', []) // => [{ status: 'met', at: '/goals', message: 'met' }]
 * ```
 */
export function unlessMet<M extends string>(at: string, wrong: Seen<M>): Seen<M | 'met'> {
  return wrong.length > 0 ? wrong : [met(at)]
}
