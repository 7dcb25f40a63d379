import type { CalendarDay } from '@vilkar/core'
import type { CaseAnswer } from '../answers-of.js'
import type { AssessCaseOptions } from '../assess-case.js'
import type { CaseFile } from '../case-file.js'
import type { CaseDocument } from '../documents.js'
import type { CaseQuestion } from '../domains.js'

/*
 * What is stored: receipts, and cases with their answers.
 */

/** What one answer rested on. */
export interface ReceiptedAnswer {
  readonly question: CaseQuestion
  readonly status: CaseAnswer['answer']['status']
  /** The outcome; of an open answer, those that were possible. */
  readonly outcomes: readonly string[]
  /** The rows that it rested on, each with the hash of its meaning. */
  readonly rows: Readonly<Record<string, string>>
  /** The hash of its table. */
  readonly table: string
  /** The hash of the table's inputs: what each may be, and what the law presumes of it. */
  readonly inputs: string
  /** The tables from whose answers it takes inputs, each with its hash. */
  readonly behind: Readonly<Record<string, string>>
}

/** What the check of one document rested on. */
export interface ReceiptedDocument {
  readonly document: CaseDocument
  readonly checklist: string
  /** The points that it was held to, each with the hash of its meaning. */
  readonly points: Readonly<Record<string, string>>
}

/** The choices that an assessment was asked with, beside the day and the questions. */
export type Policies = Omit<AssessCaseOptions, 'on' | 'questions'>

/**
 * What an assessment rested on. Plain data.
 *
 * It holds no facts, and no hash of them: a birth date and a few choices are found by trying. It does say on which rows
 * each answer rested, and a row tells what it asks for: that somebody is a child, say. Keep it as you keep the answers.
 */
export interface Receipt {
  readonly format: 1
  /** The versions of the packages. */
  readonly packages: Readonly<Record<string, string>>
  /** The day asked about. */
  readonly on: CalendarDay
  /** The caller's own reference. */
  readonly reference?: string
  /** The choices that the caller says it was asked with. */
  readonly policies?: Policies
  /** The names of what was taken for granted. */
  readonly assumptions: readonly string[]
  /** The earliest of the days through which the law behind the answers was read; absent where nothing was law. */
  readonly lawReadThrough?: CalendarDay
  readonly answers: readonly ReceiptedAnswer[]
  readonly documents: readonly ReceiptedDocument[]
  /** The provisions, interpretations and sources that it rested on. */
  readonly provisions: readonly string[]
  /** The caller's seal on the facts: their HMAC-SHA-256 under the caller's key; absent where no key was given. */
  readonly seal?: string
}

/** What else goes into a receipt. */
export interface ReceiptOptions {
  /** A reference of the caller's own, as `reference` of a case file is. */
  readonly reference?: string | undefined
  /** The choices that the assessment was asked with: an assessment does not hold them. */
  readonly policies?: Policies | undefined
  /**
   * Facts to be sealed with a key that the caller keeps: who has the key can show later that an answer was given to
   * these facts, and who has it not cannot find them by trying. Left out, nothing of them goes into the receipt.
   */
  readonly sealed?: { readonly key: string; readonly facts: unknown } | undefined
}

/** A case that was stored with its answers. */
export interface StoredCase {
  /** The caller's own reference. */
  readonly reference?: string | undefined
  readonly file: CaseFile
  /** The answers, as `answersOf` gave them. */
  readonly answers: readonly Pick<CaseAnswer, 'question' | 'answer'>[]
  /** The choices that they were asked with. */
  readonly policies?: Policies | undefined
}
