import {
  decide,
  type Answer,
  type DecideOptions,
  type Decision,
  type Given,
  type Inputs,
} from '@vilkar/core'
import type { Citation } from './citation.js'
import { withReading, type LegalAnswer } from './reading.js'

/**
 * Answers a question of law on a day, and says how far the law behind the answer is known.
 *
 * @param decision - A decision whose basis is registered.
 * @param given - What is known of its inputs; what is absent is unknown.
 * @param options - The day asked about, and whether presumptions are used.
 * @returns The answer of `decide`, with its reading.
 * @throws {InvalidInput} When the day is not one, or something given is no input or outside its domain.
 * @example
 * ```ts
 * import { atLeast, below, integer } from '@vilkar/core'
 * import { ask, decision, since } from '@vilkar/law'
 *
 * const adult = decision({
 *   id: 'example.adult',
 *   inputs: { age: integer({ min: 0, max: 130 }) },
 *   outcomes: ['yes', 'no'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'adult', from: since.coverage, when: { age: atLeast(18) }, then: 'yes', basis: ['pbrl § 4-3 (1) a'] },
 *     { id: 'minor', from: since.coverage, when: { age: below(18) }, then: 'no', basis: ['pbrl § 4-3 (1) b'] },
 *   ],
 * })
 * const answer = ask(adult, { age: 40 }, { on: '2012-05-01' })
 * answer.status === 'determined' && answer.unverified // => ['pbrl § 4-3 (1) a']
 * ```
 */
export function ask<I extends Inputs, O extends string, C extends Citation>(
  decision: Decision<I, O, C>,
  given: Given<NoInfer<I>>,
  options: DecideOptions,
): LegalAnswer<Answer<I, O, C>> {
  return withReading(decide(decision, given, options))
}
