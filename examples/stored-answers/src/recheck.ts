import { possibleOutcomes } from '@vilkar/core'
import { matchesReceipt, recheckAll } from 'vilkar/receipts'
import { amendment, rules } from './invented-amendment.ts'
import { readLines } from './store.ts'

/**
 * Asks the stored cases again after the invented amendment, and lists the persons whose answer changed.
 *
 * @param text - The lines of the store.
 * @returns A line for each answer that is another, and how the receipts stand to the rules of today.
 */
export function recheckedLines(text: string): readonly string[] {
  const stored = readLines(text)
  const changed = recheckAll(stored, { on: amendment.day, rules })
  const kept = stored.filter(({ receipt }) => matchesReceipt(receipt).matches).length
  return [
    `${String(kept)} of ${String(stored.length)} receipts match the rules of today.`,
    ...changed.flatMap(({ reference, answers }) =>
      answers.map(({ question, before, after, rows, amendments }) => {
        const why = amendments.length > 0 ? amendments.join(', ') : 'time passed'
        const outcomes = [before, after].map((each) => possibleOutcomes(each).join(' or '))
        return `${String(reference)}: ${question}: ${outcomes.join(' -> ')} (${rows.after.join(', ')}; ${why})`
      }),
    ),
  ]
}
