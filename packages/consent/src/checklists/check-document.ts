import {
  check,
  isCalendarDay,
  type CalendarDay,
  type CheckContext,
  type Checklist,
  type ChecklistNotInForce,
  type CheckReport,
} from '@vilkar/core'
import { parseInput, readAll, type Schema } from '@vilkar/core/edge'
import { withReadingOfReport, type Citation, type LegalAnswer } from '@vilkar/law'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'

/** How a check is asked for. */
export interface CheckDocumentOptions {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string
}

/** A document checked point by point, with how far the law behind it was read. */
export type DocumentReport = LegalAnswer<CheckReport<Citation> | ChecklistNotInForce>

/** A checklist whose citations are registered, for documents of one kind. */
export type DocumentChecklist<D> = Checklist<D, CheckContext, Citation>

const checkOptions = strictObject({
  on: z.string().refine((text): text is CalendarDay => isCalendarDay(text), {
    params: { issue: 'not-a-day' },
  }),
})

/**
 * Reads a document and the day asked about, and checks it: the front door of every checklist.
 *
 * @throws {InvalidInput} With all that is wrong with the document and the day.
 * @internal
 */
export function checkDocument<D>(
  checklist: DocumentChecklist<D>,
  schema: Schema<D>,
  document: unknown,
  options: unknown,
): DocumentReport {
  const [read, context] = readAll(
    () => parseInput(schema, document),
    (): CheckContext => parseInput(checkOptions, options),
  )
  return withReadingOfReport(check(checklist, read, context))
}
