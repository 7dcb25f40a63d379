import { answersOf, assessCase } from 'vilkar'
import { receiptOf, type Receipt, type StoredCase } from 'vilkar/receipts'
import { persons } from './persons.ts'

/** A line of the store: the case with its answers, and what they rested on. */
export interface StoredLine extends StoredCase {
  readonly receipt: Receipt
}

/**
 * Answers a question for every person, as lines of JSON.
 *
 * @param on - The day asked about.
 * @returns One line for each person.
 */
export function storedLines(on: string): string {
  const lines = persons.map(({ reference, file }): StoredLine => {
    const assessment = assessCase(file, { on, questions: ['consent.child-heard'] })
    const answers = answersOf(assessment)
    return { reference, file, answers, receipt: receiptOf(assessment, { reference }) }
  })
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/**
 * Reads the lines again.
 *
 * @param text - What `storedLines` wrote.
 * @returns The cases with their answers and receipts.
 */
export function readLines(text: string): readonly StoredLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StoredLine)
}
