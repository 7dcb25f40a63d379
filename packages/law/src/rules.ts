import {
  decision as coreDecision,
  type Checklist,
  type CheckContext,
  type ChecklistFactory,
  type DecisionFactory,
  type Decision,
  type Inputs,
  type WrittenDecision,
} from '@vilkar/core'
import type { Citation } from './citation/citation.js'
import type { Meaning, Meanings } from './meaning.js'

/*
 * What a rule needs of the law, which is none of the registers. As an entry point of its own it spares a
 * package of rules what it would load of them.
 */
export { ask, askAll, askFrom, type AnswersTo, type Known } from './ask.js'
export { since, type AmendmentId } from './changes/since.js'
export type { Citation } from './citation/citation.js'
export { citing } from './citation/text.js'
export { askAtDoor, askedOf, looksAt, needingFacts } from './front-door.js'
export { withAssumed } from './assume.js'
export {
  readingOf,
  withReading,
  withReadingOfReport,
  type AnswerInLaw,
  type LawRead,
  type LegalAnswer,
} from './reading.js'

/*
 * The kernel's decision and checklist, bound to the register: a citation that is not registered does
 * not compile; nor does a question with an outcome that does not say what it means.
 */

/** A question of law: its table, and what each of its outcomes means. */
export interface Question<
  I extends Inputs = Inputs,
  O extends string = string,
  C extends Citation = Citation,
> extends Decision<I, O, C> {
  /** What each outcome says in substance, and what it lays on whom. */
  readonly means: Meanings<O>
}

/** A question of law, as its author writes it: its outcomes by what they mean. */
export interface QuestionSpecification<I extends Inputs, M extends Meanings>
  extends Omit<WrittenDecision<I, keyof M & string, Citation>, 'outcomes'> {
  /** The outcomes, in the order in which they are told, and what each of them means. */
  readonly outcomes: M
}

/** Makes a decision whose rows cite registered provisions. See `decision` of `@vilkar/core`. */
export const decision: DecisionFactory<Citation> = coreDecision

/**
 * Makes a question: a decision whose outcomes say what they mean.
 *
 * Norwegian: *spørsmål*.
 *
 * @param specification - The question as `decision` takes it, its outcomes by what each of them means.
 * @returns The decision, with the meaning of its outcomes.
 * @throws {Error} When a row names an input or a value that the question does not have.
 * @example
 * ```ts
 * import { flag } from '@vilkar/core'
 * import { ask, question, since } from '@vilkar/law'
 *
 * const mustHelp = question({
 *   id: 'example.must-help',
 *   inputs: { urgent: flag() },
 *   outcomes: {
 *     'help-at-once': { says: 'must', owed: { who: ['provider'], to: 'person', by: 'at-once' } },
 *     'no-emergency': { says: 'need-not' },
 *   },
 *   force: 'statute',
 *   rows: [
 *     { id: 'urgent', from: since.coverage, when: { urgent: true }, then: 'help-at-once', basis: ['hpl § 7 (1)'] },
 *     { id: 'other', from: since.coverage, when: { urgent: false }, then: 'no-emergency', basis: ['hpl § 7 (1)'] },
 *   ],
 * })
 * mustHelp.outcomes // => ['help-at-once', 'no-emergency']
 * ask(mustHelp, { urgent: true }, { on: '2026-02-01' }).status // => 'determined'
 * ```
 */
export function question<const I extends Inputs, const M extends Readonly<Record<string, Meaning>>>(
  specification: QuestionSpecification<I, M>,
): Question<I, keyof M & string> {
  const { outcomes: means, ...rest } = specification
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of an object are its own.
  const outcomes = Object.keys(means) as readonly (keyof M & string)[]
  return withMeaning(decision<I, keyof M & string>({ ...rest, outcomes }), means)
}

/**
 * Makes a question of a decision that was put together from others.
 *
 * @param made - The decision.
 * @param means - What each of its outcomes means.
 * @returns The same decision, with the meaning of its outcomes.
 * @internal
 */
export function withMeaning<I extends Inputs, O extends string>(
  made: Decision<I, O, Citation>,
  means: Meanings<O>,
): Question<I, O> {
  const properties: PropertyDescriptorMap = {
    // What is written out when it is first read stays so: to spread the decision would read all of it.
    ...Object.getOwnPropertyDescriptors(made),
    means: { value: means, enumerable: true },
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- it has what the decision has, and its meaning.
  return Object.defineProperties({}, properties) as Question<I, O>
}

/** Makes a checklist whose requirements cite registered provisions. */
export const checklist: ChecklistFactory<Citation> = <D, X extends CheckContext>(
  points: Checklist<D, X, Citation>,
) => points
