import { calendarDay, type CalendarDay } from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import { askAll, askedOf, type AnswersTo, type Known } from '@vilkar/law'
import { contactPoint } from './decisions/contact-point.js'
import {
  assessContactPointOptions,
  contactPointFacts,
  type AssessContactPointOptions,
  type ContactPointFacts,
} from './facts.js'

/** The questions of an assessment, by the names under which it answers them. */
const questions = { contactPoint } as const

/** Where a possible need is reported. Plain data. */
export type ContactPointAssessment = AnswersTo<typeof questions> & {
  readonly on: CalendarDay
}

/** Leaves out what is null: unknown, like what is absent. */
function known({ reporter, elsewhereDecided }: ContactPointFacts): Known {
  return { reporter: reporter ?? undefined, elsewhereDecided: elsewhereDecided ?? undefined }
}

/**
 * Answers where a possible need is reported, from facts that are read.
 *
 * @param facts - The facts.
 * @param options - How it is asked.
 * @param ids - The ids of the questions that are asked; left out, all are.
 * @returns The assessment; where some questions are asked, it holds the answers to those alone.
 * @internal
 */
export function answerContactPoint(
  facts: ContactPointFacts,
  options: AssessContactPointOptions,
  ids?: readonly string[],
): ContactPointAssessment {
  const asked = askedOf(questions, ids)
  return { on: calendarDay(options.on), ...askAll(asked, known(facts), options) }
}

/**
 * Answers where a possible need for habilitation or rehabilitation is reported.
 *
 * Norwegian: *meldepunkt*. Source: hrf §§ 7 and 12.
 *
 * @param facts - Who reports, and whether another place than the coordinating unit was decided on.
 * @param options - The day asked about, and whether presumptions are used.
 * @returns The answer, with its provisions and how far the law was read.
 * @throws {InvalidInput} When the facts or the options are not what they should be; all issues at once, in
 *   nb, nn and en.
 * @example
 * ```ts
 * import { assessContactPoint } from '@vilkar/cooperation'
 *
 * const { contactPoint } = assessContactPoint({ reporter: 'municipal-personnel' }, { on: '2026-02-01' })
 * contactPoint.status === 'determined' && contactPoint.outcome // => 'municipal-unit'
 * contactPoint.status === 'determined' && contactPoint.presumed // => ['elsewhereDecided']
 * ```
 */
export function assessContactPoint(
  facts: ContactPointFacts,
  options: AssessContactPointOptions,
): ContactPointAssessment {
  const [read, asked] = readAll(
    () => parseInput(contactPointFacts, facts),
    () => parseInput(assessContactPointOptions, options),
  )
  return answerContactPoint(read, asked)
}
