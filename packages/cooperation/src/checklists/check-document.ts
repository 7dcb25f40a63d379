import {
  check,
  InvalidInput,
  isCalendarDay,
  type CalendarDay,
  type CheckContext,
  type Checklist,
  type ChecklistNotInForce,
  type CheckReport,
} from '@vilkar/core'
import { askedDay, type Noticing } from '@vilkar/core/documents'
import { issue, parseInput, readAll, type Schema } from '@vilkar/core/edge'
import { withReadingOfReport, type Citation, type LegalAnswer } from '@vilkar/law'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import type { DocumentContext } from './observe.js'

/** How a check is asked for. */
export interface CheckDocumentOptions {
  /** The day asked about, `YYYY-MM-DD`: the law is that of the day, and what is due is counted to it. */
  readonly on: string
}

/** A document checked point by point, with how far the law behind it was read. */
export type DocumentReport = LegalAnswer<CheckReport<Citation> | ChecklistNotInForce>

/** A checklist whose citations are registered, for documents of one kind. */
export type DocumentChecklist<D> = Checklist<D, DocumentContext, Citation>

/** The schema of how a check is asked for. */
export const checkDocumentOptions = strictObject({
  on: z.string().refine((text): text is CalendarDay => isCalendarDay(text), {
    params: { issue: 'not-a-day' },
  }),
})

/** A document as far as reading it goes. */
interface Partial {
  readonly completeness?: 'whole-document' | 'partial' | null | undefined
}

/** A document and what its points look at beside it. */
interface Read<D> {
  readonly document: D
  readonly context: DocumentContext
}

/** Reads a document; a text is none, however much it says. */
function parseDocument<D>(schema: Schema<D>, document: unknown): D {
  if (typeof document !== 'string') return parseInput(schema, document)
  throw new InvalidInput([issue([], 'not-a-document', Object.keys(schema.shape ?? {}).join(', '))])
}

/**
 * Reads a document and the day asked about.
 *
 * @throws {InvalidInput} With all that is wrong with both.
 * @internal
 */
export function readDocument<D extends Partial>(
  schema: Schema<D>,
  document: unknown,
  options: unknown,
  noticing: Noticing | undefined,
): Read<D> {
  const [read, { on }] = readAll(
    () => parseDocument(schema, document),
    (): CheckContext => parseInput(checkDocumentOptions, options),
  )
  const whole = read.completeness === 'whole-document'
  return { document: read, context: { on, today: askedDay(on, noticing), whole } }
}

/**
 * Checks a document that was read by a checklist.
 *
 * @internal
 */
export function checkRead<D>(
  checklist: DocumentChecklist<D>,
  { document, context }: Read<D>,
): DocumentReport {
  context.today.toAsk({ rows: checklist.requirements })
  return withReadingOfReport(check(checklist, document, context))
}
