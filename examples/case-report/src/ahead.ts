import type { CaseFile, CaseQuestion } from 'vilkar'
import {
  changesAhead,
  documentChangesAhead,
  type CaseChange,
  type DocumentChange,
} from 'vilkar/time'

/** What will turn in a case: answers, and what is found in its documents. */
export interface Ahead {
  /** The day after which it is looked for. */
  readonly after: string
  readonly answers: readonly CaseChange[]
  readonly documents: readonly DocumentChange[]
}

/**
 * Finds what will turn in a case.
 *
 * @param file - The case.
 * @param on - The day after which it is looked for.
 * @param questions - The questions that are shown.
 * @returns What will turn, under a name of its own; nothing where an age is stated, which is that of one day.
 */
export function whatIsAhead(
  file: CaseFile,
  on: string,
  questions: readonly CaseQuestion[],
): { readonly ahead?: Ahead } {
  if (typeof file.person?.age === 'number') return {}
  const answers = changesAhead(file, { on, questions })
  return { ahead: { after: on, answers, documents: documentChangesAhead(file, { on }) } }
}
