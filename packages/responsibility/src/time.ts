import { parseInput } from '@vilkar/core/edge'
import {
  mayChangeAt,
  timelineAt,
  type AnswerAt,
  type DoorOverTime,
  type From,
  type MayChange,
  type Stretch,
} from '@vilkar/law/time'
import { answerResponsibility } from './assess.js'
import { responsibilityDecisions } from './decisions/index.js'
import {
  assessResponsibilityOptions,
  responsibilityFacts,
  type AssessResponsibilityOptions,
  type ResponsibilityFacts,
} from './facts.js'
import { responsibilityInputOrigins } from './input-origins.js'

type Questions = typeof responsibilityDecisions

/** The answer to a question of responsibility on some day. */
export type ResponsibilityAnswer<Q extends keyof Questions> = AnswerAt<
  Questions[Q],
  keyof ResponsibilityFacts
>

/**
 * The front door of the domain, as it is asked over time.
 *
 * @internal
 */
export const responsibilityOverTime: DoorOverTime<
  ResponsibilityFacts,
  AssessResponsibilityOptions,
  Questions
> = {
  questions: responsibilityDecisions,
  origins: responsibilityInputOrigins,
  readFacts: (facts) => parseInput(responsibilityFacts, facts),
  readOptions: (options) => parseInput(assessResponsibilityOptions, options),
  answer: answerResponsibility,
}

/**
 * Finds the first day after the day asked about on which an answer may turn: some completion of what is known gives
 * another outcome then, other facts as they are stated.
 *
 * Norwegian: *når svaret kan bli et annet*. It is asked for by itself, since it takes as long as an answer on each of the
 * days on which something happens: a birthday at an age that a rule asks for, a change of law, a day that was stated.
 *
 * @param question - The question's id, of those in `responsibilityDecisions`.
 * @param facts - What is known, as `assessResponsibility` takes it; a birth date, and not an age, which is that of one day.
 * @param options - The day asked about, and what else `assessResponsibility` takes.
 * @returns The day, what happens then, and the answer on it; null where nothing that is known changes the answer. A
 *   day after the last through which the law was read is told all the same, as `beyondLawRead`.
 * @throws {InvalidInput} When facts or options are not what they should be; all issues at once.
 * @example
 * ```ts
 * import { mayChangeOn } from '@vilkar/responsibility/time'
 *
 * mayChangeOn('responsibility.interpreter.child', {}, { on: '2021-06-01' })?.because
 * // => [{ kind: 'change-of-law', change: 'interpreterAct2022' }]
 * ```
 */
export function mayChangeOn<Q extends keyof Questions>(
  question: Q,
  facts: ResponsibilityFacts,
  options: AssessResponsibilityOptions,
): MayChange<ResponsibilityAnswer<Q>> | null {
  return mayChangeAt(responsibilityOverTime, question, facts, options)
}

/**
 * Cuts some days where an answer turns.
 *
 * Norwegian: *tidslinje*.
 *
 * @param question - The question's id.
 * @param facts - What is known, as `assessResponsibility` takes it; a birth date, and not an age.
 * @param options - The first and the last day, both inclusive, and what else `assessResponsibility` takes.
 * @returns The stretches of days with the same outcomes, each with the answer on its first day, its first and last day
 *   and what ends it. Days on which the facts cannot be true, as those before a birth, are in none.
 * @throws {InvalidInput} When facts or options are not what they should be; all issues at once.
 * @example
 * ```ts
 * import { timeline } from '@vilkar/responsibility/time'
 *
 * const days = { from: '2021-01-01', until: '2022-12-31' }
 * timeline('responsibility.interpreter.child', {}, days).map(({ first }) => first)
 * // => ['2021-01-01', '2022-01-01']
 * ```
 */
export function timeline<Q extends keyof Questions>(
  question: Q,
  facts: ResponsibilityFacts,
  options: From<AssessResponsibilityOptions>,
): readonly Stretch<ResponsibilityAnswer<Q>>[] {
  return timelineAt(responsibilityOverTime, question, facts, options)
}
