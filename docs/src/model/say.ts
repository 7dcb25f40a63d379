import {
  calendarDay,
  type Answer,
  type Force,
  type Given,
  type Inputs,
  type ValueSet,
} from '@vilkar/core'
import { explain, type ExplainedCondition, type Explanation } from '@vilkar/core/explain'
import type { Citation } from '@vilkar/law'
import type { LegalDecision, LegalRow } from './decisions.ts'
import type { Locale } from './locales.ts'
import { textsOf } from './words.ts'

/*
 * The words of a rule are those in which an answer is explained: what is said here of a row, of a set of
 * cases or of a whole decision is put as an answer and explained like one.
 */

/** What is put as an answer. */
interface Put {
  readonly conditions?: Given<Inputs>
  readonly presumed?: readonly string[]
  readonly basis?: readonly Citation[]
  readonly force?: Force
  readonly outcomes: readonly string[]
  readonly needed?: readonly string[]
}

function put(decision: LegalDecision, on: string, said: Put): Answer<Inputs, string, Citation> {
  const { conditions = {}, presumed = [], basis = [], force = decision.force } = said
  const head = { decision: decision.id, on: calendarDay(on), rows: [], conditions, presumed, basis }
  const [only, ...others] = said.outcomes
  return only !== undefined && others.length === 0
    ? { ...head, force, status: 'determined', outcome: only }
    : { ...head, force, status: 'undetermined', possible: said.outcomes, needed: said.needed ?? [] }
}

/**
 * Says a row in words: its cells as conditions, its outcome as the answer, its basis and its force.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param row - One of its rows.
 * @param on - The day whose terms are used.
 * @returns The row as an explanation.
 */
export function sayRow(
  locale: Locale,
  decision: LegalDecision,
  row: LegalRow,
  on: string,
): Explanation {
  const { when, then, basis, force = decision.force } = row
  const answer = put(decision, on, { conditions: when, basis, force, outcomes: [then] })
  return explain(decision, answer, textsOf(locale, decision.id))
}

/**
 * Says a set of cases in words: a condition for each input that matters.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param where - What the cases have in common.
 * @param on - The day whose terms are used.
 * @returns The conditions.
 */
export function sayCases(
  locale: Locale,
  decision: LegalDecision,
  where: Given<Inputs>,
  on: string,
): readonly ExplainedCondition[] {
  const answer = put(decision, on, { conditions: where, outcomes: decision.outcomes })
  return explain(decision, answer, textsOf(locale, decision.id)).conditions
}

/**
 * Says an outcome in words.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param outcome - One of its outcomes, or that nothing was law.
 * @param on - The day whose terms are used.
 * @returns The outcome in words.
 */
export function sayOutcome(
  locale: Locale,
  decision: LegalDecision,
  outcome: string,
  on: string,
): string {
  const texts = textsOf(locale, decision.id)
  if (outcome === 'not-in-force') return texts.common.notInForce
  return explain(decision, put(decision, on, { outcomes: [outcome] }), texts).answer ?? outcome
}

/**
 * Says a whole decision in words: its question, its outcomes and what it asks about.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param on - The day whose terms are used.
 * @returns The question, the outcomes as what is possible, the inputs as what is needed.
 */
export function sayQuestion(locale: Locale, decision: LegalDecision, on: string): Explanation {
  const needed = Object.keys(decision.inputs)
  const answer: Answer<Inputs, string, Citation> = {
    status: 'undetermined',
    decision: decision.id,
    on: calendarDay(on),
    rows: [],
    conditions: {},
    presumed: [],
    basis: [],
    force: decision.force,
    possible: decision.outcomes,
    needed,
  }
  return explain(decision, answer, textsOf(locale, decision.id))
}

/**
 * Says what the law presumes of an input in words.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @param input - The input's name.
 * @param value - What is presumed.
 * @param on - The day whose terms are used.
 * @returns The presumption as a condition, with the provisions from which it follows.
 */
export function sayPresumption(
  locale: Locale,
  decision: LegalDecision,
  input: string,
  value: ValueSet,
  on: string,
): ExplainedCondition | undefined {
  const conditions = { [input]: value } as Given<Inputs>
  const answer = put(decision, on, { conditions, presumed: [input], outcomes: decision.outcomes })
  return explain(decision, answer, textsOf(locale, decision.id)).conditions[0]
}
