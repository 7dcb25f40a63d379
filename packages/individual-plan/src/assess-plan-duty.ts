import { calendarDay, possibleOutcomes, type CalendarDay } from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import { individualPlanConsent, parentsKeptOut } from '@vilkar/consent'
import { askAtDoor, askedOf, askFrom, looksAt, type FrontDoorAnswers } from '@vilkar/law'
import { planQuestionsByName, planRight } from './decisions/index.js'
import {
  assessPlanDutyOptions,
  planFacts,
  type AssessPlanDutyOptions,
  type PlanFacts,
} from './facts.js'
import { planInputOrigins, type PlanDoor } from './input-origins.js'
import { inputsFrom } from './inputs.js'

type Questions = typeof planQuestionsByName

/** The name of a question in an assessment. */
export type PlanQuestion = keyof Questions

/** The answers to every question of plan and coordinator. Plain data. */
export type PlanDutyAssessment = FrontDoorAnswers<Questions, PlanDoor> & {
  readonly on: CalendarDay
}

/** The possible outcomes of one question as what another looks at; nothing where none is law. */
function asInput(possible: readonly string[]): readonly string[] | undefined {
  return possible.length === 0 ? undefined : possible
}

/**
 * Answers questions of plan and coordinator from facts that are read.
 *
 * @param facts - The facts.
 * @param options - How it is asked.
 * @param ids - The ids of the questions that are asked; left out, all are.
 * @returns The assessment; where some questions are asked, it holds the answers to those alone.
 * @internal
 */
export function answerPlanDuty(
  facts: PlanFacts,
  options: AssessPlanDutyOptions,
  ids?: readonly string[],
): PlanDutyAssessment {
  const on = calendarDay(options.on)
  const known = inputsFrom(facts, on, options.leapDayBirthday)
  const asked = askedOf(planQuestionsByName, ids)
  const right = looksAt(asked, 'planRight') ? askFrom(planRight, known, options) : undefined
  const consent = looksAt(asked, 'mustConsent')
    ? askFrom(individualPlanConsent, known, options)
    : undefined
  const keptOut = consent && askFrom(parentsKeptOut, known, options)
  const inputs = {
    ...known,
    planRight: right && asInput(possibleOutcomes(right)),
    mustConsent: consent && asInput(possibleOutcomes(consent)),
  }
  const answers = askAtDoor(asked, inputs, options, {
    origins: planInputOrigins,
    facts,
    answers: [right, consent, keptOut],
  })
  return { on, ...answers }
}

/**
 * Answers every question of individual plan and coordinator about one person on one day: who has a
 * right, who makes the plan, who takes part, who is told, and whether work may start.
 *
 * Norwegian: *plikter om individuell plan og koordinator*. Source: hol chapter 7, sphl §§ 2-5 to 2-5 c,
 * phvl § 4-1, hpl §§ 4, 10 and 38 a, pbrl §§ 2-5 to 2-5 c, 2-7, 3-2 and 7-2, navl § 15, sotjl §§ 28 and 33, bvl § 15-9,
 * ipf and hrf. The day asked about chooses the rules. Whether there is a right is asked first, since
 * taking part looks at it; who must consent is asked of `@vilkar/consent`.
 *
 * @param facts - What is known; every fact may be left out or null, which means unknown.
 * @param options - The day asked about; the side of a 29 February birthday; whether presumptions are
 *   used.
 * @returns One answer for each question: determined, undetermined with what is needed, or not in
 *   force; each with its provisions and how far the law was read.
 * @throws {InvalidInput} When facts or the day are not what they should be; all issues at once, in
 *   nb, nn and en, without anything of what was given.
 * @example
 * ```ts
 * import { assessPlanDuty } from '@vilkar/individual-plan'
 *
 * const { prepare, start } = assessPlanDuty(
 *   {
 *     age: 40,
 *     lasting: true,
 *     coordinated: true,
 *     municipalCare: true,
 *     somaticCare: true,
 *     nav: 'none',
 *     childWelfare: 'none',
 *     larStarted: false,
 *     planConsent: 'given',
 *     planConsentGivenBy: 'recipient',
 *     planConsentInformed: true,
 *   },
 *   { on: '2026-02-01' },
 * )
 * prepare.status === 'determined' && prepare.outcome // => 'municipality'
 * start.status === 'determined' && start.outcome // => 'may-start'
 * ```
 */
export function assessPlanDuty(
  facts: PlanFacts,
  options: AssessPlanDutyOptions,
): PlanDutyAssessment {
  const [read, asked] = readAll(
    () => parseInput(planFacts, facts),
    () => parseInput(assessPlanDutyOptions, options),
  )
  return answerPlanDuty(read, asked)
}
