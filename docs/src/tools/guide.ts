import type { Answered } from '../try-it/engine.ts'
import type { CaseField } from '../try-it/case/fields.ts'
import type { Told } from './told.ts'

/*
 * What the tools have in common: from what was told to the one question that comes next, or to the answer.
 */

/** A question of a tool. */
export interface Step {
  readonly name: string
  readonly kind: 'choice' | 'integer' | 'day'
  /** What is asked, as the heading of the question. */
  readonly label: string
  /** What more there is to say before one answers. */
  readonly note?: string
  readonly options: CaseField['options']
  readonly unit?: string
  readonly min?: number
  readonly max?: number
  readonly judgedBy?: string
  /** Whether one may answer that one does not know. */
  readonly mayBeUnknown: boolean
}

/** What was told, in words. */
export interface Line {
  readonly name: string
  readonly label: string
  readonly text: string
}

/** A day of a count: which working day it is, or why it is passed over. */
export interface CountedDay {
  readonly day: string
  /** Which of the working days it is; 0 is the day from which is counted. */
  readonly number?: number
  readonly because?: string
}

/** The count of a deadline, line by line and day by day. */
export interface Counting {
  readonly lines: readonly string[]
  readonly days: readonly CountedDay[]
}

/** What was found in a document, by how it stands. */
export interface Found {
  readonly status: 'unmet' | 'undetermined' | 'met' | 'not-applicable'
  readonly point: string
  readonly message: string
  readonly basis: readonly string[]
}

/** What a tool answers. */
export interface Outcome {
  /** Whether it can change by what else is told. */
  readonly isOpen: boolean
  readonly text: string
  /** The question in full, and its page. */
  readonly question: string
  readonly page: string
  /** Since when and until when it holds, a sentence each; nothing where there is no law. */
  readonly holds: readonly string[]
  /** Why, where a decision answers. */
  readonly reasons?: Answered
  readonly counting?: Counting
  readonly findings?: readonly Found[]
}

/** Where a reader stands in a tool. */
export interface Turn {
  /** The question to ask now; absent where nothing is left to ask. */
  readonly step?: Step
  /** How many questions there may be, where that is known. */
  readonly count?: { readonly at: number; readonly of: number }
  readonly lines: readonly Line[]
  /** The outcomes that are still possible, where a question is not settled. */
  readonly possible?: readonly string[]
  /** The answer, as soon as there is one; it may stand while more is asked. */
  readonly outcome?: Outcome
  /** What a reader may add, though nothing turns on it yet. */
  readonly more: readonly Pick<Line, 'name' | 'label'>[]
  /** What has to be corrected, each with the name of its field. */
  readonly problems: readonly { readonly name?: string; readonly text: string }[]
}

/** A tool that is ready to be used. */
export interface Guide {
  /** Whether the day asked about may be chosen. */
  readonly hasDay: boolean
  /** Tells whether a text may be the answer to a question; the empty text asks whether there is such a question. */
  readonly isRight: (name: string, text: string) => boolean
  readonly turn: (told: Told) => Turn
}
