import {
  check,
  isCalendarDay,
  type CalendarDay,
  type CheckContext,
  type Checklist,
  type ChecklistNotInForce,
  type CheckReport,
} from '@vilkar/core'
import { askedDay, type AskedDay, type Noticing } from '@vilkar/core/documents'
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

/** What the points look at beside the document. */
export interface DocumentContext extends CheckContext {
  /** The day on which the document is looked at. */
  readonly today: AskedDay
}

/** A checklist whose citations are registered, for documents of one kind. */
export type DocumentChecklist<D> = Checklist<D, DocumentContext, Citation>

const checkOptions = strictObject({
  on: z.string().refine((text): text is CalendarDay => isCalendarDay(text), {
    params: { issue: 'not-a-day' },
  }),
})

/** A document, the schema by which it is read, and the checklist that it is checked by. */
interface Checked<D> {
  readonly checklist: DocumentChecklist<D>
  readonly schema: Schema<D>
  readonly document: unknown
}

/**
 * Reads a document and the day asked about, and checks it: the front door of every checklist.
 *
 * @throws {InvalidInput} With all that is wrong with the document and the day.
 * @internal
 */
export function checkDocument<D>(
  { checklist, schema, document }: Checked<D>,
  options: unknown,
  noticing: Noticing | undefined,
): DocumentReport {
  const [read, { on }] = readAll(
    () => parseInput(schema, document),
    (): CheckContext => parseInput(checkOptions, options),
  )
  const today = askedDay(on, noticing)
  const lawOf = today.toAsk({ rows: checklist.requirements })
  return withReadingOfReport(check(checklist, read, { on: lawOf, today }))
}
