import { InvalidInput, type CalendarDay, type ValueSet } from '@vilkar/core'
import type { LeapDayBirthday } from '@vilkar/core/calendar'
import { readAge } from '@vilkar/core/edge'
import type { ResponsibilityFacts } from './facts.js'

/** What the tables look at, by input: facts as they are, and the age counted from a birth date. */
export type ResponsibilityInputs = Record<string, ValueSet | undefined>

/**
 * Turns facts into the inputs of the tables.
 *
 * @param facts - The facts, already read by their schema.
 * @param on - The day asked about.
 * @param leapDayBirthday - The side on which a 29 February birthday falls in a common year.
 * @returns The inputs; what is unknown is absent.
 * @throws {InvalidInput} When facts cannot be true together; codes `born-after-the-day`, `out-of-range`,
 *   `does-not-agree`.
 * @internal
 */
export function inputsFrom(
  facts: ResponsibilityFacts,
  on: CalendarDay,
  leapDayBirthday: LeapDayBirthday | undefined,
): ResponsibilityInputs {
  const { age, issues } = readAge(facts, on, leapDayBirthday)
  if (issues.length > 0) throw new InvalidInput(issues)
  const inputs: ResponsibilityInputs = {}
  for (const [name, value] of Object.entries(facts)) {
    // A birth date is known as an age.
    if (name !== 'birthDate' && value !== null && value !== undefined) inputs[name] = value
  }
  if (age !== undefined) inputs['age'] = age
  return inputs
}
