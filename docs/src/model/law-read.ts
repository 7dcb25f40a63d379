import { calendarDay } from '@vilkar/core'
import { readingOf } from '@vilkar/law'
import { referenceDay, type LegalDecision } from './decisions.ts'
import { isLaw } from './periods.ts'

/**
 * Finds the day through which the provisions behind a question were read: each act was read to a day of its own.
 *
 * @param decision - The question.
 * @returns The earliest such day among the acts that its rules cite today; of a question that has none today, that of
 *   all its rules.
 */
export function lawReadFor({ rows }: LegalDecision): string {
  const current = rows.filter((row) => isLaw(row, referenceDay))
  const basis = (current.length > 0 ? current : rows).flatMap((row) => row.basis)
  return readingOf(basis, calendarDay(referenceDay)).lawReadThrough
}
