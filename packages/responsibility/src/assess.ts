import { calendarDay, possibleOutcomes, type CalendarDay } from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import { askAtDoor, askedOf, askFrom, looksAt, type FrontDoorAnswers } from '@vilkar/law'
import { assistiveDeviceWorkBar, responsibilityQuestionsByName } from './decisions/index.js'
import {
  assessResponsibilityOptions,
  responsibilityFacts,
  type AssessResponsibilityOptions,
  type ResponsibilityFacts,
} from './facts.js'
import { levelFeatures, type LevelFeatures } from './features.js'
import { responsibilityInputOrigins, type ResponsibilityDoor } from './input-origins.js'
import { inputsFrom } from './inputs.js'

type Questions = typeof responsibilityQuestionsByName

/** The name of a question in an assessment. */
export type ResponsibilityQuestion = keyof Questions

/** The answers to every question of responsibility, and the features that point each way. Plain data. */
export type ResponsibilityAssessment = FrontDoorAnswers<Questions, ResponsibilityDoor> & {
  readonly on: CalendarDay
  /**
   * Beside `level`, which is advice: the features that point each way, those unknown, and that no source
   * gives a threshold.
   */
  readonly features: LevelFeatures
}

/**
 * Answers questions of responsibility from facts that are read.
 *
 * @param facts - The facts.
 * @param options - How it is asked.
 * @param ids - The ids of the questions that are asked; left out, all are.
 * @returns The assessment; where some questions are asked, it holds the answers to those alone.
 * @internal
 */
export function answerResponsibility(
  facts: ResponsibilityFacts,
  options: AssessResponsibilityOptions,
  ids?: readonly string[],
): ResponsibilityAssessment {
  const on = calendarDay(options.on)
  const known = inputsFrom(facts, on, options.leapDayBirthday)
  const asked = askedOf(responsibilityQuestionsByName, ids)
  const workBar = looksAt(asked, 'workBar')
    ? askFrom(assistiveDeviceWorkBar, known, options)
    : undefined
  const bars = workBar === undefined ? [] : possibleOutcomes(workBar)
  // Before the period covered nothing is law, so there is nothing to look at.
  const inputs = bars.length === 0 ? known : { ...known, workBar: bars }
  const answers = askAtDoor(asked, inputs, options, {
    origins: responsibilityInputOrigins,
    facts,
    answers: [workBar],
  })
  return { on, ...answers, features: levelFeatures(facts) }
}

/**
 * Answers every question of who is responsible, on one day: which level, what may be agreed, who acts
 * meanwhile, who pays for assistive devices and interpreters, to whom one complains.
 *
 * Norwegian: *ansvarsavklaring mellom kommunen og spesialisthelsetjenesten*. Source: hol, sphl, hrf, tolkl,
 * ftrl with regulations, aml, oppl, and the guides of 2014 and 2017. What the law decides comes as statute or
 * regulation; what guidance weighs comes as guidance, with the features that point each way beside it.
 *
 * @param facts - What is known; every fact may be left out or null, which means unknown.
 * @param options - The day asked about; the side of a 29 February birthday; whether presumptions are
 *   used.
 * @returns One answer for each question: determined, undetermined with what is needed, or not in force;
 *   each with its provisions, the kind of norm, and how far the law was read.
 * @throws {InvalidInput} When facts or the day are not what they should be; all issues at once, in nb, nn
 *   and en, without anything of what was given.
 * @example
 * ```ts
 * import { assessResponsibility } from '@vilkar/responsibility'
 *
 * const { level, features } = assessResponsibility(
 *   { immediateHelpNeeded: false, specialisedCompetence: true },
 *   { on: '2026-02-01' },
 * )
 * level.status === 'determined' && level.outcome // => 'both-levels-advised'
 * level.status === 'determined' && level.force // => 'guidance'
 * features.towardsBothLevels // => ['specialisedCompetence']
 * features.threshold // => 'none-in-any-source'
 * ```
 */
export function assessResponsibility(
  facts: ResponsibilityFacts,
  options: AssessResponsibilityOptions,
): ResponsibilityAssessment {
  const [read, asked] = readAll(
    () => parseInput(responsibilityFacts, facts),
    () => parseInput(assessResponsibilityOptions, options),
  )
  return answerResponsibility(read, asked)
}
