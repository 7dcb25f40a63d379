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
import { answerContactPoint } from './assess-contact-point.js'
import { cooperationDecisions } from './decisions/index.js'
import {
  assessContactPointOptions,
  contactPointFacts,
  type AssessContactPointOptions,
  type ContactPointFacts,
} from './facts.js'

type Questions = typeof cooperationDecisions

/** The answer to a question of where a need is reported on some day. */
export type ContactPointAnswer<Q extends keyof Questions> = AnswerAt<
  Questions[Q],
  keyof ContactPointFacts
>

/**
 * The front door of the domain, as it is asked over time.
 *
 * @internal
 */
export const contactPointOverTime: DoorOverTime<
  ContactPointFacts,
  AssessContactPointOptions,
  Questions
> = {
  questions: cooperationDecisions,
  origins: {},
  readFacts: (facts) => parseInput(contactPointFacts, facts),
  readOptions: (options) => parseInput(assessContactPointOptions, options),
  answer: answerContactPoint,
}

/**
 * Finds the first day after the day asked about on which an answer may turn: some completion of what is known gives
 * another outcome then, other facts as they are stated.
 *
 * Norwegian: *når svaret kan bli et annet*. It is asked for by itself, since it takes as long as an answer on each of the
 * days on which something happens: a birthday at an age that a rule asks for, a change of law, a day that was stated.
 *
 * @param question - The question's id, of those in `cooperationDecisions`.
 * @param facts - What is known, as `assessContactPoint` takes it; a birth date, and not an age, which is that of one day.
 * @param options - The day asked about, and what else `assessContactPoint` takes.
 * @returns The day, what happens then, and the answer on it; null where nothing that is known changes the answer. A
 *   day after the last through which the law was read is told all the same, as `beyondLawRead`.
 * @throws {InvalidInput} When facts or options are not what they should be; all issues at once.
 * @example
 * ```ts
 * import { mayChangeOn } from '@vilkar/cooperation/time'
 *
 * mayChangeOn('cooperation.contact-point', {}, { on: '2026-02-01' }) // => null
 * ```
 */
export function mayChangeOn<Q extends keyof Questions>(
  question: Q,
  facts: ContactPointFacts,
  options: AssessContactPointOptions,
): MayChange<ContactPointAnswer<Q>> | null {
  return mayChangeAt(contactPointOverTime, question, facts, options)
}

/**
 * Cuts some days where an answer turns.
 *
 * Norwegian: *tidslinje*.
 *
 * @param question - The question's id.
 * @param facts - What is known, as `assessContactPoint` takes it; a birth date, and not an age.
 * @param options - The first and the last day, both inclusive, and what else `assessContactPoint` takes.
 * @returns The stretches of days with the same outcomes, each with the answer on its first day, its first and last day
 *   and what ends it. Days on which the facts cannot be true, as those before a birth, are in none.
 * @throws {InvalidInput} When facts or options are not what they should be; all issues at once.
 * @example
 * ```ts
 * import { timeline } from '@vilkar/cooperation/time'
 *
 * const days = { from: '2011-01-01', until: '2026-12-31' }
 * timeline('cooperation.contact-point', {}, days).map(({ first }) => first)
 * // => ['2011-01-01', '2012-01-01']
 * ```
 */
export function timeline<Q extends keyof Questions>(
  question: Q,
  facts: ContactPointFacts,
  options: From<AssessContactPointOptions>,
): readonly Stretch<ContactPointAnswer<Q>>[] {
  return timelineAt(contactPointOverTime, question, facts, options)
}
