import {
  decide,
  decideFrom,
  type DecideOptions,
  type Decision,
  type Given,
  type Inputs,
  type InputsOf,
  type OutcomeOf,
  type ValueSet,
} from '@vilkar/core'
import type { Citation } from './citation/citation.js'
import type { Meanings } from './meaning.js'
import { withReading, type AnswerInLaw } from './reading.js'

/** A decision that can be asked; a question knows what its outcomes mean. */
type Askable<I extends Inputs, O extends string, C extends Citation> = Decision<I, O, C> & {
  readonly means?: Meanings<NoInfer<O>>
}

/** What is known of the inputs of a decision; null is unknown, as what is absent. */
type Told<I extends Inputs> = { readonly [K in keyof Given<I>]: Given<I>[K] | null }

const isUnknown = (value: unknown): boolean => value === null || value === ''

/** Tells whether nothing is null or an empty text. */
function isStated<I extends Inputs>(told: Told<I>): boolean {
  // A list is no object of inputs, which the table says; it may be too long to look through.
  if (Array.isArray(told)) return true
  for (const name in told) if (isUnknown(told[name])) return false
  return true
}

/** Leaves out what is null, or the empty text of a form's field: both are unknown. */
function stated<I extends Inputs>(told: Told<I>): object {
  try {
    if (isStated(told)) return told
    return Object.fromEntries(Object.entries(told).filter(([, value]) => !isUnknown(value)))
  } catch {
    // A getter or a proxy that throws when it is looked at: the table refuses it.
    return told
  }
}

/** Refuses what is no decision: a question is asked by its table, not by its id. */
function refuseOthers(decision: unknown): void {
  if (typeof decision === 'object' && decision !== null && 'table' in decision) return
  throw new TypeError(
    'ask() takes a decision, such as whoDecides of @vilkar/consent, and not its id or anything else.',
  )
}

/**
 * Answers a question of law on a day, and says how far the law behind the answer is known.
 *
 * @param decision - A decision whose basis is registered; a question tells what its outcomes mean, too.
 * @param given - What is known of its inputs; what is absent, null or an empty text is unknown.
 * @param options - The day asked about, and whether presumptions are used.
 * @returns The answer of `decide`, with its reading; an open one of a question with what all of its possible
 *   outcomes say in substance, where they say the same.
 * @throws {InvalidInput} When the day is not one, or something given is no input or outside its domain.
 * @throws {TypeError} When what is asked is no decision.
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
  decision: Askable<I, O, C>,
  given: Told<NoInfer<I>>,
  options: DecideOptions,
): AnswerInLaw<I, O, C> {
  refuseOthers(decision)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- nothing of it is null.
  return withReading(decide(decision, stated(given) as Given<I>, options), decision.means)
}

/** An answer to any question. */
export type AnyAnswer = AnswerInLaw<Inputs, string>

/** What is known in a case, by the names of inputs; of any decision, and more than one asks for. */
export type Known = Readonly<Record<string, ValueSet | undefined>>

/** The answers to some questions, by the same names. */
export type AnswersTo<Questions> = {
  readonly [Q in keyof Questions]: AnswerInLaw<InputsOf<Questions[Q]>, OutcomeOf<Questions[Q]>>
}

/**
 * Answers a question of law from all that is known in a case, of which it takes its own inputs.
 *
 * @param decision - A decision whose basis is registered; a question tells what its outcomes mean, too.
 * @param known - What is known in the case; what is absent is unknown.
 * @param options - The day asked about, and whether presumptions are used.
 * @returns The answer of `ask`.
 * @throws {InvalidInput} When the day is not one, or something known is outside its input's domain.
 * @example
 * ```ts
 * import { atLeast, integer } from '@vilkar/core'
 * import { askFrom, decision, since } from '@vilkar/law'
 *
 * const adult = decision({
 *   id: 'example.adult',
 *   inputs: { age: integer({ min: 18, max: 130 }) },
 *   outcomes: ['yes'],
 *   force: 'statute',
 *   rows: [
 *     { id: 'adult', from: since.coverage, when: { age: atLeast(18) }, then: 'yes', basis: ['pbrl § 4-3 (1) a'] },
 *   ],
 * })
 * askFrom(adult, { age: 40, beds: 3 }, { on: '2026-02-01' }).status // => 'determined'
 * ```
 */
export function askFrom<I extends Inputs, O extends string, C extends Citation>(
  decision: Askable<I, O, C>,
  known: Known,
  options: DecideOptions,
): AnswerInLaw<I, O, C> {
  return withReading(decideFrom(decision, known, options), decision.means)
}

/**
 * Makes something of each value of an object, by the same name.
 *
 * @internal
 */
export function eachOf<V, W>(
  values: Readonly<Record<string, V>>,
  make: (value: V) => W,
): Readonly<Record<string, W>> {
  // A copy has its names from the start; one that gets them one by one is slow to write, and to read ever after.
  const made: Record<string, V | W> = { ...values }
  for (const name in values) {
    const value = values[name]
    if (value !== undefined) made[name] = make(value)
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- each of them was made of what stood there.
  return made as Record<string, W>
}

/**
 * Answers several questions of law from all that is known in a case.
 *
 * @param questions - The decisions, by the names under which to answer them.
 * @param known - What is known in the case; what is absent is unknown.
 * @param options - The day asked about, and whether presumptions are used.
 * @param answered - Answers that were asked before from what is known, since others rest on them: those questions are
 *   not asked again.
 * @returns One answer for each question, by its name.
 * @throws {InvalidInput} When the day is not one, or something known is outside its input's domain.
 * @example
 * ```ts
 * import { flag } from '@vilkar/core'
 * import { askAll, decision, since } from '@vilkar/law'
 *
 * const row = { from: since.coverage, when: {}, then: 'yes', basis: ['pbrl § 4-3 (1) a'] } as const
 * const [outcomes, force] = [['yes'], 'statute'] as const
 * const a = decision({ id: 'a', inputs: { x: flag() }, outcomes, force, rows: [{ id: 'a', ...row }] })
 * const b = decision({ id: 'b', inputs: { y: flag() }, outcomes, force, rows: [{ id: 'b', ...row }] })
 * const { second } = askAll({ first: a, second: b }, { y: true }, { on: '2026-02-01' })
 * second.status // => 'determined'
 * ```
 */
export function askAll<
  Questions extends Readonly<Record<string, Askable<Inputs, string, Citation>>>,
>(
  questions: Questions,
  known: Known,
  options: DecideOptions,
  answered: readonly (AnyAnswer | undefined)[] = [],
): AnswersTo<Questions> {
  const answers = eachOf<Askable<Inputs, string, Citation>, AnyAnswer>(questions, (decision) => {
    const before = answered.find((answer) => answer?.decision === decision.id)
    return before ?? askFrom(decision, known, options)
  })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the questions, each answered by its own.
  return answers as AnswersTo<Questions>
}
