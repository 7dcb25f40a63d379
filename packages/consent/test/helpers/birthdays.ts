/* Asks an assessment about persons born around a birthday. */
import { possibleOutcomes, type Answer } from '@vilkar/core'
import { expect, test } from 'vitest'
import { assessConsent, type ConsentFacts, type ConsentQuestion } from '../../src/index.js'
import { later, yearsBefore } from './days.ts'
import { statedOf } from './parents.ts'

/** Facts, or what a table is given of the parents in their place. */
type Stated = ConsentFacts & {
  readonly parentsInformed?: Parameters<typeof statedOf>[0]['parentsInformed']
}

/** What an assessment answers to one of its questions, as the outcomes that it leaves possible. */
export function outcomesOf(
  { parentsInformed, ...rest }: Stated,
  on: string,
  question: ConsentQuestion,
): readonly string[] {
  const facts = parentsInformed === undefined ? rest : statedOf({ ...rest, parentsInformed })
  return possibleOutcomes(assessConsent(facts, { on })[question] as unknown as Answer)
}

/** What is asked about the persons around a birthday. */
export interface Birthday {
  readonly question: ConsentQuestion
  /** What is known beside the birth date. */
  readonly facts: ConsentFacts
  /** The birthday, in years. */
  readonly age: number
  /** The day asked about. */
  readonly on: string
  /** The outcome the day before the birthday. */
  readonly before: string
  /** The outcome on the birthday and the day after. */
  readonly from: string
}

/**
 * Tests that an answer changes on a birthday, and neither the day before nor the day after.
 *
 * @param rows - The birthdays.
 */
export function birthdays(rows: readonly Birthday[]): void {
  test.each(rows.map((row) => [row.age, row.on, row.before, row.from, row] as const))(
    'turns on the birthday: %i years, %s, from %s to %s',
    (_age, _on, _before, _from, { question, facts, age, on, before, from }) => {
      const born = yearsBefore(on, age)
      const answers = [1, 0, -1].map((days) =>
        outcomesOf({ ...facts, birthDate: later(born, days) }, on, question),
      )
      expect(answers).toEqual([[before], [from], [from]])
    },
  )
}
