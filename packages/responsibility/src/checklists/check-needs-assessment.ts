import {
  check,
  isCalendarDay,
  type CalendarDay,
  type ChecklistNotInForce,
  type CheckReport,
} from '@vilkar/core'
import { askedDay, type Noticing } from '@vilkar/core/documents'
import { parseInput, readAll } from '@vilkar/core/edge'
import { withReadingOfReport, type Citation, type LegalAnswer } from '@vilkar/law'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import { needsAssessmentDocument, type NeedsAssessmentDocument } from './document.js'
import { needsAssessmentContent } from './needs-assessment.js'

/** How a check of an assessment of needs is asked for. */
export interface CheckNeedsAssessmentOptions {
  /** The day asked about, `YYYY-MM-DD`: the law is that of the day. */
  readonly on: string
}

/** The schema of how a check of an assessment of needs is asked for. */
export const checkNeedsAssessmentOptions = strictObject({
  on: z.string().refine((text): text is CalendarDay => isCalendarDay(text), {
    params: { issue: 'not-a-day' },
  }),
})

/** What is found in an assessment of needs, with how far the law behind it was read. Plain data. */
export type NeedsAssessmentReport = LegalAnswer<CheckReport<Citation> | ChecklistNotInForce>

/**
 * Checks whether a municipality's assessment of one person's needs holds what it must and what it should.
 *
 * Norwegian: *kontroll av utredning av behov*. Source: hrf §§ 3, 4, 5, 8 and 9, hpl § 4 (2), hol § 3-4, pbrl §§ 3-1 and
 * 3-2, and the habilitation guide of 2014, chapters 2.2, 2.3 and 2.6. What the law asks for is counted apart from what the
 * guide recommends. No name and no identity number is wanted.
 *
 * @param document - What the assessment holds. What is left out is lacking where `completeness` is
 *   `whole-assessment`, and unknown otherwise.
 * @param options - The day asked about.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns The findings in the order of the points, how many points ended how by weight, and how far the law
 *   was read.
 * @throws {InvalidInput} When the document or the day is not one; all issues at once, in nb, nn and en,
 *   without anything of what was given.
 * @example
 * ```ts
 * import { checkNeedsAssessment } from '@vilkar/responsibility/checklists'
 *
 * const assessment = { devices: 'alone', breadth: 'single-services' } as const
 * const report = checkNeedsAssessment(assessment, { on: '2026-02-01' })
 * report.status === 'checked' && [report.must.unmet, report.should.unmet] // => [1, 1]
 * ```
 */
export function checkNeedsAssessment(
  document: NeedsAssessmentDocument,
  options: CheckNeedsAssessmentOptions,
  noticing?: Noticing,
): NeedsAssessmentReport {
  const [read, { on }] = readAll(
    () => parseInput(needsAssessmentDocument, document),
    () => parseInput(checkNeedsAssessmentOptions, options),
  )
  const whole = read.completeness === 'whole-assessment'
  const today = askedDay(on, noticing).toAsk({ rows: needsAssessmentContent.requirements })
  return withReadingOfReport(check(needsAssessmentContent, read, { on: today, whole }))
}
