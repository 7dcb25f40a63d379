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
import { answerPriority } from './assess-priority.js'
import { priorityDecisions } from './decisions/index.js'
import { priorityFacts, type PriorityFacts, type ReadFacts } from './facts.js'
import { priorityInputOrigins } from './input-origins.js'
import { assessPriorityOptions, type AssessPriorityOptions } from './options.js'

type Questions = typeof priorityDecisions

/** The answer to a question of priority on some day. */
export type PriorityAnswer<Q extends keyof Questions> = AnswerAt<Questions[Q], keyof ReadFacts>

/**
 * The front door of the domain, as it is asked over time.
 *
 * @internal
 */
export const priorityOverTime: DoorOverTime<ReadFacts, AssessPriorityOptions, Questions> = {
  questions: priorityDecisions,
  origins: priorityInputOrigins,
  readFacts: (facts) => parseInput(priorityFacts, facts),
  readOptions: (options) => parseInput(assessPriorityOptions, options),
  answer: answerPriority,
}

/**
 * Finds the first day after the day asked about on which an answer may turn: some completion of what is known gives
 * another outcome then, other facts as they are stated.
 *
 * Norwegian: *når svaret kan bli et annet*. It is asked for by itself, since it takes as long as an answer on each of the
 * days on which something happens: a birthday at an age that a rule asks for, a change of law, a day that was stated.
 *
 * @param question - The question's id, of those in `priorityDecisions`.
 * @param facts - What is known, as `assessPriority` takes it; a birth date, and not an age, which is that of one day.
 * @param options - The day asked about, and what else `assessPriority` takes.
 * @returns The day, what happens then, and the answer on it; null where nothing that is known changes the answer. A
 *   day after the last through which the law was read is told all the same, as `beyondLawRead`.
 * @throws {InvalidInput} When facts or options are not what they should be; all issues at once.
 * @example
 * ```ts
 * import { mayChangeOn } from '@vilkar/priority/time'
 *
 * const facts = { received: '2026-01-05', deadline: '2026-04-09' }
 * const change = mayChangeOn('priority.missed-deadline', facts, { on: '2026-02-01' })
 * change?.on // => '2026-04-10'
 * change?.because // => [{ kind: 'stated-day', fact: 'deadline', is: 'over' }]
 * ```
 */
export function mayChangeOn<Q extends keyof Questions>(
  question: Q,
  facts: PriorityFacts,
  options: AssessPriorityOptions,
): MayChange<PriorityAnswer<Q>> | null {
  return mayChangeAt(priorityOverTime, question, facts, options)
}

/**
 * Cuts some days where an answer turns.
 *
 * Norwegian: *tidslinje*.
 *
 * @param question - The question's id.
 * @param facts - What is known, as `assessPriority` takes it; a birth date, and not an age.
 * @param options - The first and the last day, both inclusive, and what else `assessPriority` takes.
 * @returns The stretches of days with the same outcomes, each with the answer on its first day, its first and last day
 *   and what ends it. Days on which the facts cannot be true, as those before a birth, are in none.
 * @throws {InvalidInput} When facts or options are not what they should be; all issues at once.
 * @example
 * ```ts
 * import { timeline } from '@vilkar/priority/time'
 *
 * const facts = { received: '2026-01-05', deadline: '2026-04-09' }
 * const days = { from: '2026-01-01', until: '2026-12-31' }
 * timeline('priority.missed-deadline', facts, days).map(({ first, last }) => [first, last])
 * // => [['2026-01-05', '2026-04-09'], ['2026-04-10', '2026-12-31']]
 * ```
 */
export function timeline<Q extends keyof Questions>(
  question: Q,
  facts: PriorityFacts,
  options: From<AssessPriorityOptions>,
): readonly Stretch<PriorityAnswer<Q>>[] {
  return timelineAt(priorityOverTime, question, facts, options)
}
