import type { CalendarDay } from '@vilkar/core'
import { parseInput, readAll } from '@vilkar/core/edge'
import { reference, strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import { anyDay } from '../deadlines/options.js'
import { priorityGuideRows, type GuideRow, type PriorityGuideId } from './rows.js'

/** What a guide is asked about. */
export interface GuideQuestion {
  readonly guide: PriorityGuideId
  /** A `GuideCondition`, or a code of the caller's own: one without a row has no row, and no answer. */
  readonly condition: string
}

/** The schema of what a guide is asked about. An id, and never a text about a person. */
export const guideQuestion = strictObject({
  guide: z.enum(['child-habilitation', 'adult-habilitation', 'rehabilitation']),
  condition: reference,
})

/** The schema of the day on which a guide is asked. */
export const guideOptions = strictObject({ on: anyDay })

interface Head {
  readonly on: CalendarDay
  readonly guide: PriorityGuideId
  /** A guide supports a decision and never makes one. */
  readonly decides: false
  readonly force: 'guidance'
}

/** What the guides suggest. Plain data. */
export type GuideSuggestion =
  | (Head & {
      readonly status: 'suggested'
      /** The rows of the edition in use that day; two where the guide tells two variants apart. */
      readonly rows: readonly GuideRow[]
    })
  | (Head & {
      /** Nothing follows from it: every referral is assessed, and most rows were not read. */
      readonly status: 'no-row'
      /** `edition-not-read`: no row at all was read of the guide's edition in use that day. */
      readonly reason: 'not-among-the-rows-read' | 'edition-not-read'
      /** Rows of the same guide on the same condition, of other editions than that in use. */
      readonly ofOtherEditions: readonly GuideRow[]
    })

/**
 * Looks up what a priority guide suggests of a condition, among the rows that were read.
 *
 * Norwegian: *prioriteringsveileder*, id `priority.guide`. Source: the guides of the Norwegian Directorate of
 * Health, editions of 2015-11-01 and 2024-06-19. A row suggests and decides nothing: the patient's own
 * circumstances may move the right and the deadline either way. That there is no row means that none was
 * read, and never that there is no right.
 *
 * @param question - The guide, and the condition by its id.
 * @param options - The day asked about: that of receipt.
 * @returns The rows of the edition in use, or that none was read, with those of other editions beside.
 * @throws {InvalidInput} When the question or the day is not one; all issues at once.
 * @example
 * ```ts
 * import { suggestFromGuide } from '@vilkar/priority'
 *
 * const question = { guide: 'child-habilitation', condition: 'suspected-autism' } as const
 * const found = suggestFromGuide(question, { on: '2026-02-01' })
 * found.status === 'suggested' && found.rows[0]?.deadline // => { weeks: 12, startOf: 'care' }
 * suggestFromGuide({ ...question, condition: 'unheard-of' }, { on: '2026-02-01' }).status // => 'no-row'
 * ```
 */
export function suggestFromGuide(
  question: GuideQuestion,
  options: { readonly on: string },
): GuideSuggestion {
  const [{ guide, condition }, { on }] = readAll(
    () => parseInput(guideQuestion, question),
    () => parseInput(guideOptions, options),
  )
  const head = { on, guide, decides: false, force: 'guidance' } as const
  const ofGuide = priorityGuideRows.filter((row) => row.guide === guide)
  const inUse = ofGuide.filter(
    ({ from, until }) => from <= on && (until === undefined || on < until),
  )
  const rows = inUse.filter((row) => row.condition === condition)
  if (rows.length > 0) return { ...head, status: 'suggested', rows }
  return {
    ...head,
    status: 'no-row',
    reason: inUse.length > 0 ? 'not-among-the-rows-read' : 'edition-not-read',
    ofOtherEditions: ofGuide.filter((row) => row.condition === condition),
  }
}
