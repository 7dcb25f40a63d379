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
import { consentQuestions } from '@vilkar/consent'
import { answerPlanDuty } from './assess-plan-duty.js'
import { planDecisions } from './decisions/index.js'
import {
  assessPlanDutyOptions,
  planFacts,
  type AssessPlanDutyOptions,
  type PlanFacts,
} from './facts.js'
import { planInputOrigins } from './input-origins.js'

type Questions = typeof planDecisions

/** The answer to a question of plan and coordinator on some day. */
export type PlanAnswer<Q extends keyof Questions> = AnswerAt<Questions[Q], keyof PlanFacts>

/**
 * The front door of the domain, as it is asked over time.
 *
 * @internal
 */
export const planOverTime: DoorOverTime<PlanFacts, AssessPlanDutyOptions, Questions> = {
  questions: planDecisions,
  behind: consentQuestions,
  origins: planInputOrigins,
  readFacts: (facts) => parseInput(planFacts, facts),
  readOptions: (options) => parseInput(assessPlanDutyOptions, options),
  answer: answerPlanDuty,
}

/**
 * Finds the first day after the day asked about on which an answer may turn: some completion of what is known gives
 * another outcome then, other facts as they are stated.
 *
 * Norwegian: *når svaret kan bli et annet*. It is asked for by itself, since it takes as long as an answer on each of the
 * days on which something happens: a birthday at an age that a rule asks for, a change of law, a day that was stated.
 *
 * @param question - The question's id, of those in `planDecisions`.
 * @param facts - What is known, as `assessPlanDuty` takes it; a birth date, and not an age, which is that of one day.
 * @param options - The day asked about, and what else `assessPlanDuty` takes.
 * @returns The day, what happens then, and the answer on it; null where nothing that is known changes the answer. A
 *   day after the last through which the law was read is told all the same, as `beyondLawRead`.
 * @throws {InvalidInput} When facts or options are not what they should be; all issues at once.
 * @example
 * ```ts
 * import { mayChangeOn } from '@vilkar/individual-plan/time'
 *
 * const facts = { birthDate: '2010-05-17', mentalCare: true, lasting: true } as const
 * const change = mayChangeOn('plan.coordinator.child-right', facts, { on: '2026-02-01' })
 * change?.because // => [{ kind: 'birthday', years: 18, day: 'known' }]
 * ```
 */
export function mayChangeOn<Q extends keyof Questions>(
  question: Q,
  facts: PlanFacts,
  options: AssessPlanDutyOptions,
): MayChange<PlanAnswer<Q>> | null {
  return mayChangeAt(planOverTime, question, facts, options)
}

/**
 * Cuts some days where an answer turns.
 *
 * Norwegian: *tidslinje*.
 *
 * @param question - The question's id.
 * @param facts - What is known, as `assessPlanDuty` takes it; a birth date, and not an age.
 * @param options - The first and the last day, both inclusive, and what else `assessPlanDuty` takes.
 * @returns The stretches of days with the same outcomes, each with the answer on its first day, its first and last day
 *   and what ends it. Days on which the facts cannot be true, as those before a birth, are in none.
 * @throws {InvalidInput} When facts or options are not what they should be; all issues at once.
 * @example
 * ```ts
 * import { timeline } from '@vilkar/individual-plan/time'
 *
 * const days = { from: '2022-01-01', until: '2026-12-31' }
 * const stretches = timeline('plan.coordinator.child-right', { birthDate: '2010-05-17' }, days)
 * stretches.map(({ first }) => first) // => ['2022-01-01', '2022-08-01']
 * ```
 */
export function timeline<Q extends keyof Questions>(
  question: Q,
  facts: PlanFacts,
  options: From<AssessPlanDutyOptions>,
): readonly Stretch<PlanAnswer<Q>>[] {
  return timelineAt(planOverTime, question, facts, options)
}
