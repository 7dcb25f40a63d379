import { calendarDay, type Answer, type Given, type Inputs, type ValueSet } from '@vilkar/core'
import { explain, type ExplainedCondition, type Explanation } from '@vilkar/core/explain'
import type { Citation } from '@vilkar/law'
import type { LegalDecision } from './decisions.ts'
import type { Locale } from './locales.ts'
import { textsOf } from './words.ts'

/*
 * The words of a rule are those in which an answer is explained: what is said here of an outcome, of what is
 * presumed or of a whole decision is put as an answer and explained like one.
 */

/** What is put as an answer. */
interface Put {
  readonly conditions?: Given<Inputs>
  readonly presumed?: readonly string[]
  readonly outcomes: readonly string[]
}

function put(
  decision: LegalDecision,
  on: string,
  { conditions = {}, presumed = [], outcomes }: Put,
): Answer<Inputs, string, Citation> {
  const { id, force } = decision
  const head = {
    decision: id,
    on: calendarDay(on),
    rows: [],
    conditions,
    presumed,
    basis: [],
    force,
  }
  const [only, ...others] = outcomes
  return only !== undefined && others.length === 0
    ? { ...head, status: 'determined', outcome: only }
    : { ...head, status: 'undetermined', possible: outcomes, needed: [] }
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
