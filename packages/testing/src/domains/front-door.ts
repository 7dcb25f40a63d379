/* What the front door of every domain must hold: whatever a table looks at, a caller can state. */
import type { Decision } from '@vilkar/core'
import type { Question } from '@vilkar/law'
import type { InputOrigin, InputOrigins } from '@vilkar/core/edge'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { numbersNamedAmiss, type SaidOfInput } from '../texts/named-numbers.ts'

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

/** Lists what stands in one list and not in the other, and what stands twice. */
function unlike(found: readonly string[], expected: readonly string[]): readonly string[] {
  return [
    ...found.filter((each, at) => !expected.includes(each) || found.indexOf(each) !== at),
    ...expected.filter((each) => !found.includes(each)),
  ]
}

/** Lists what a schema says of each of its fields, and of theirs. */
function wordsOf(input: string, schema: z.core.JSONSchema._JSONSchema): readonly SaidOfInput[] {
  if (typeof schema === 'boolean') return []
  const { title = '', description = '', properties = {}, items, anyOf = [] } = schema
  const within = [...(items === undefined ? [] : [items].flat()), ...anyOf]
  return [
    { input, words: `${title}. ${description}` },
    ...Object.entries(properties).flatMap(([name, field]) => wordsOf(name, field)),
    ...within.flatMap((each) => wordsOf(input, each)),
  ]
}

/** What a front door must hold, each rule with what breaks it. */
const rules: Readonly<Record<string, (door: FrontDoor) => readonly string[]>> = {
  'answers every question of the domain': ({ asked, assessNothing }) => {
    const answered = Object.values(assessNothing()).filter(isAnswer)
    return unlike(
      answered.map(({ decision }) => decision),
      Object.keys(asked),
    )
  },

  'takes a fact for every input, or says what the input is counted from': (door) => {
    const { asked, behind = [], facts, origins = {} } = door
    const questions: readonly Question[] = [...Object.values(asked), ...behind]
    const inputs = new Set(questions.flatMap((each) => Object.keys(each.inputs)))
    const counted = [...inputs].filter((input) => !(input in facts.shape))
    return unlike(Object.keys(origins), counted)
  },

  'counts inputs from facts that a caller can state': ({ facts, origins = {} }) =>
    Object.values<InputOrigin>(origins)
      .flatMap(({ facts: each = [] }) => each)
      .filter((fact) => !(fact in facts.shape)),

  'says of every outcome that somebody must do something who owes it': ({ asked }) =>
    Object.values(asked).flatMap(({ id, means }) =>
      Object.entries(means)
        .filter(([outcome, { owed }]) => outcome.startsWith('must-') && owed === undefined)
        .map(([outcome]) => `${id}: ${outcome}`),
    ),

  'names who owes something by an input of the question, where it asks about one of several': ({
    asked,
  }) =>
    Object.values(asked).flatMap(({ id, inputs, means }) =>
      Object.values(means).flatMap(({ owed }) =>
        owed !== undefined && 'input' in owed.who && !Object.hasOwn(inputs, owed.who.input)
          ? [`${id}: ${owed.who.input}`]
          : [],
      ),
    ),

  'names, in the words of a fact, days of the law and ages of its tables, and says when it matters as they do':
    ({ decisions, behind = [], facts }) => {
      const tables = [...Object.values(decisions), ...behind] as readonly Decision[]
      return wordsOf('', z.toJSONSchema(facts, { io: 'input', unrepresentable: 'any' })).flatMap(
        (said) => numbersNamedAmiss(said, tables),
      )
    },

  'shows every table, so that it can be asked alone': ({ exported, decisions }) => {
    const shown = new Set<unknown>(Object.values(exported))
    const hidden = Object.entries(decisions).filter(([, decision]) => !shown.has(decision))
    return hidden.map(([id]) => id)
  },
}

/**
 * Finds what is wrong with the front door of a domain.
 *
 * @param door - The front door.
 * @returns Each fault, after the rule that it breaks.
 */
export function frontDoorFaults(door: FrontDoor): readonly string[] {
  return Object.entries(rules).flatMap(([rule, faultsOf]) =>
    faultsOf(door).map((fault) => `${rule}: ${fault}`),
  )
}

/**
 * Describes what the front door of a domain must hold.
 *
 * @param door - The front door.
 */
export function describeFrontDoor(door: FrontDoor): void {
  describe('the front door', () => {
    test.each(Object.entries(rules))('%s', (_, faultsOf) => {
      expect(faultsOf(door)).toEqual([])
    })
  })
}
