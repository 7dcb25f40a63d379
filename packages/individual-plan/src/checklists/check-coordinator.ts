import { check, isCalendarDay, type CalendarDay } from '@vilkar/core'
import { askedDay, type Noticing } from '@vilkar/core/documents'
import { parseInput, readAll } from '@vilkar/core/edge'
import { withReadingOfReport } from '@vilkar/law'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import { coordinatorWork, type CoordinatorWork } from '../coordinator/document.js'
import type { PlanChecklistReport } from './check-plan.js'
import {
  childCoordinatorTasks,
  municipalCoordinatorTasks,
  specialistCoordinatorTasks,
  type CoordinatorChecklist,
} from './coordinator-tasks.js'

/** How a check of a coordinator’s work is asked for. */
export interface CheckCoordinatorWorkOptions {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string
}

/** The schema of how a check of a coordinator’s work is asked for. */
export const checkCoordinatorWorkOptions = strictObject({
  on: z.string().refine((text): text is CalendarDay => isCalendarDay(text), {
    params: { issue: 'not-a-day' },
  }),
})

const checklists: Readonly<Record<CoordinatorWork['kind'], CoordinatorChecklist>> = {
  municipal: municipalCoordinatorTasks,
  specialist: specialistCoordinatorTasks,
  child: childCoordinatorTasks,
}

/**
 * Checks what a coordinator does, or has in the mandate, against what the law asks of that kind of
 * coordinator and what guidance recommends.
 *
 * Norwegian: *kontroll av koordinatorens oppgaver*. Source: hol §§ 7-2 and 7-2 a, sphl § 2-5 a, hrf §§ 16
 * and 17 (to 2022-07-31 §§ 21 and 22); the habilitation guide of 2014, which recommends. Whether a coordinator is
 * owed at all, `assessPlanDuty` answers.
 *
 * @param work - Which coordinator it is, and what is seen to. What is left out is lacking where
 *   `completeness` is `whole-record`, and unknown otherwise.
 * @param options - The day asked about.
 * @param noticing - Is told of what turns with the day, as that of `checkPlan`.
 * @returns The findings, how many points ended how by weight, and how far the law was read; not in force
 *   for a child coordinator before 2022-08-01.
 * @throws {InvalidInput} When the record or the day is not one; all issues at once, in nb, nn and en,
 *   without anything of what was given.
 * @example
 * ```ts
 * import { checkCoordinatorWork } from '@vilkar/individual-plan/checklists'
 *
 * const work = {
 *   kind: 'child',
 *   planUnderWay: true,
 *   tasks: { coordination: true, planProgress: false },
 * } as const
 * const report = checkCoordinatorWork(work, { on: '2026-02-01' })
 * report.status === 'checked' && [report.must.met, report.must.unmet] // => [1, 1]
 * ```
 */
export function checkCoordinatorWork(
  work: CoordinatorWork,
  options: CheckCoordinatorWorkOptions,
  noticing?: Noticing,
): PlanChecklistReport {
  const [read, { on }] = readAll(
    () => parseInput(coordinatorWork, work),
    () => parseInput(checkCoordinatorWorkOptions, options),
  )
  const checklist = checklists[read.kind]
  const today = askedDay(on, noticing).toAsk({ rows: checklist.requirements })
  const context = { on: today, whole: read.completeness === 'whole-record' }
  return withReadingOfReport(check(checklist, read, context))
}
