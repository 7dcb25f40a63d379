/* What the front door of every domain must hold: whatever a table looks at, a caller can state. */
import type { Question } from '@vilkar/law'
import type { InputOrigin, InputOrigins } from '@vilkar/core/edge'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'

/** The questions of a domain, by id, as far as their meaning goes. */
type Asked = Readonly<Record<string, Question>>

/** The front door of a domain. */
export interface FrontDoor {
  /** What the package exports. */
  readonly exported: object
  /** All decisions of the domain, by id. */
  readonly decisions: Readonly<Record<string, object>>
  /** Those of them that an assessment answers, by id. */
  readonly asked: Asked
  /** Assesses a case of which nothing is known. */
  readonly assessNothing: () => object
  /** The schema of the facts. */
  readonly facts: z.ZodObject
  /** What stands behind the inputs that no caller states. */
  readonly origins?: InputOrigins
  /** Questions of another domain whose answer an input is, and which look at inputs of their own. */
  readonly behind?: readonly Question[]
}

function isAnswer(value: unknown): value is { readonly decision: string } {
  return typeof value === 'object' && value !== null && 'decision' in value
}

/**
 * Describes what the front door of a domain must hold.
 *
 * @param door - The front door.
 */
export function describeFrontDoor(door: FrontDoor): void {
  const { exported, decisions, asked, assessNothing, facts, origins = {}, behind = [] } = door
  const fields = Object.keys(facts.shape)
  const questions: readonly Question[] = [...Object.values(asked), ...behind]
  const looksAt = new Set(questions.flatMap(({ inputs }) => Object.keys(inputs)))

  describe('the front door', () => {
    test('answers every question of the domain', () => {
      const answered = Object.values(assessNothing()).filter(isAnswer)
      expect(answered.map(({ decision }) => decision).sort()).toEqual(Object.keys(asked).sort())
    })

    test('takes a fact for every input, or says what the input is counted from', () => {
      const counted = [...looksAt].filter((input) => !fields.includes(input))
      expect(Object.keys(origins).sort()).toEqual(counted.sort())
    })

    test('counts inputs from facts that a caller can state', () => {
      const from = Object.values<InputOrigin>(origins).flatMap(({ facts: each = [] }) => each)
      expect(from.filter((fact) => !fields.includes(fact))).toEqual([])
    })

    test('says of every outcome that somebody must do something who owes it', () => {
      const unsaid = Object.values(asked).flatMap(({ id, means }) =>
        Object.entries(means)
          .filter(([outcome, { owed }]) => outcome.startsWith('must-') && owed === undefined)
          .map(([outcome]) => `${id}: ${outcome}`),
      )
      expect(unsaid).toEqual([])
    })

    test('names who owes something by an input of the question, where it asks about one of several', () => {
      const unnamed = Object.values(asked).flatMap(({ id, inputs, means }) =>
        Object.values(means).flatMap(({ owed }) =>
          owed !== undefined && 'input' in owed.who && !Object.hasOwn(inputs, owed.who.input)
            ? [`${id}: ${owed.who.input}`]
            : [],
        ),
      )
      expect(unnamed).toEqual([])
    })

    test('shows every table, so that it can be asked alone', () => {
      const shown = new Set<unknown>(Object.values(exported))
      const hidden = Object.entries(decisions).filter(([, decision]) => !shown.has(decision))
      expect(hidden.map(([id]) => id)).toEqual([])
    })
  })
}
