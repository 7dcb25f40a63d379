import type { Inputs } from '@vilkar/core'
import type { LeapDayBirthday } from '@vilkar/core/calendar'
import type { Dialect } from './dialects.js'
import type { Mapping } from './mapping.js'

/**
 * The columns of an answer, in their order.
 *
 * - `status`: `determined`, `undetermined`, `not-in-force`, or `outside` where a column holds what its input cannot
 * - `outcome`: the outcome; NULL unless it is determined
 * - `possible`: the outcomes still possible
 * - `needed`: the inputs that decide between them, in the order of their declaration
 * - `presumed`: the inputs of which a presumption was used
 * - `rows`: the rows of the table that are possible
 * - `law_read_through`: the day through which the law behind those rows was read
 * - `outside`: the inputs whose columns hold what they cannot
 *
 * Lists are texts, with ` | ` between.
 */
export const answerColumns = [
  'status',
  'outcome',
  'possible',
  'needed',
  'presumed',
  'rows',
  'law_read_through',
  'outside',
] as const

/** A column of an answer. */
export type AnswerColumn = (typeof answerColumns)[number]

/** A table by its name, or by the parts of it: catalogue, schema, table. */
export type TableName = string | readonly string[]

/** What both kinds of statement are made of. */
export interface TableOptions<I extends Inputs = Inputs> {
  readonly dialect: Dialect
  /** The table in which the persons stand. */
  readonly from: TableName
  /** The day asked about, `YYYY-MM-DD`, for everybody; or the column, of the type DATE, in which each one's stands. */
  readonly on: string | { readonly column: string }
  /** Where each input stands. */
  readonly columns: Mapping<I>
  /** The side on which a 29 February birthday falls in a common year. Left out: either. */
  readonly leapDayBirthday?: LeapDayBirthday | undefined
}

/** How a question is put to a table. */
export interface AnswerOptions<I extends Inputs = Inputs> extends TableOptions<I> {
  /** The columns of the table that stand beside the answer, such as a key. */
  readonly keep: readonly string[]
  /** Whether what the law presumes stands in for what is unknown. Default `true`. */
  readonly presume?: boolean | undefined
  /** The columns of the answer that are wanted. Default: all. */
  readonly answer?: readonly AnswerColumn[] | undefined
}
