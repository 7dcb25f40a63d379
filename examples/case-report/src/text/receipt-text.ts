import { createHash } from 'node:crypto'
import type { Receipt } from 'vilkar/receipts'
import { languages, type Language } from '../languages.ts'
import { wrap } from './wrap.ts'

/** How much of a hash is printed: enough to tell receipts apart by eye. */
const shown = 16

/**
 * Writes a receipt in its short form: version, how much it covers, and a hash of the whole, by which a stored receipt is
 * found again. The whole stands in the report as JSON.
 *
 * @param receipt - The receipt.
 * @param language - The language.
 * @returns The lines.
 */
export function receiptText(receipt: Receipt, language: Language): readonly string[] {
  const { words } = languages[language]
  const { answers, documents, packages } = receipt
  const points = documents.flatMap((each) => Object.keys(each.points))
  return wrap(
    words.receipt({
      version: packages['vilkar'] ?? '',
      answers: answers.length,
      points: points.length,
      hash: createHash('sha256').update(JSON.stringify(receipt)).digest('hex').slice(0, shown),
    }),
  )
}
