import { parseInput } from '@vilkar/core/edge'
import {
  mayChangeAt,
  timelineAt,
  type AnswerAt,
  type DoorOverTime,
  type From,
  type MayChange,
  type Stretch,
} from '@vilkar/law/time'
import { answerConsent } from './assess.js'
import { consentQuestions } from './decisions/index.js'
import { consentFacts, type ConsentFacts } from './facts.js'
import { consentInputOrigins } from './input-origins.js'
import { assessConsentOptions, type AssessConsentOptions } from './options.js'

type Questions = typeof consentQuestions

/** The answer to a question of consent, information or confidentiality on some day. */
export type ConsentAnswer<Q extends keyof Questions> = AnswerAt<Questions[Q], keyof ConsentFacts>

/**
 * The front door of the domain, as it is asked over time.
 *
 * @internal
 */
export const consentOverTime: DoorOverTime<ConsentFacts, AssessConsentOptions, Questions> = {
  questions: consentQuestions,
  origins: consentInputOrigins,
  holdsFactsTo: ['consent.parents-consent-suffices'],
  readFacts: (facts) => parseInput(consentFacts, facts),
  readOptions: (options) => parseInput(assessConsentOptions, options),
  answer: answerConsent,
}

/**
 * Finds the first day after the day asked about on which an answer may turn: some completion of what is known gives
 * another outcome then, other facts as they are stated.
 *
 * Norwegian: *når svaret kan bli et annet*. It is asked for by itself, since it takes as long as an answer on each of the
 * days on which something happens: a birthday at an age that a rule asks for, a change of law, a day that was stated.
 *
 * @param question - The question's id, of those in `consentQuestions`.
 * @param facts - What is known, as `assessConsent` takes it; a birth date, and not an age, which is that of one day.
 * @param options - The day asked about, and what else `assessConsent` takes.
 * @returns The day, what happens then, and the answer on it; null where nothing that is known changes the answer. A
 *   day after the last through which the law was read is told all the same, as `beyondLawRead`.
 * @throws {InvalidInput} When facts or options are not what they should be; all issues at once.
 * @example
 * ```ts
 * import { mayChangeOn } from '@vilkar/consent/time'
 *
 * const facts = { birthDate: '2013-09-12', matter: 'ordinary' } as const
 * const change = mayChangeOn('consent.child-heard', facts, { on: '2026-02-01' })
 * change?.on // => '2029-09-12'
 * change?.because // => [{ kind: 'birthday', years: 16, day: 'known' }]
 * change?.beyondLawRead // => true
 * ```
 */
export function mayChangeOn<Q extends keyof Questions>(
  question: Q,
  facts: ConsentFacts,
  options: AssessConsentOptions,
): MayChange<ConsentAnswer<Q>> | null {
  return mayChangeAt(consentOverTime, question, facts, options)
}

/**
 * Cuts some days where an answer turns.
 *
 * Norwegian: *tidslinje*.
 *
 * @param question - The question's id.
 * @param facts - What is known, as `assessConsent` takes it; a birth date, and not an age.
 * @param options - The first and the last day, both inclusive, and what else `assessConsent` takes.
 * @returns The stretches of days with the same outcomes, each with the answer on its first day, its first and last day
 *   and what ends it. Days on which the facts cannot be true, as those before a birth, are in none.
 * @throws {InvalidInput} When facts or options are not what they should be; all issues at once.
 * @example
 * ```ts
 * import { timeline } from '@vilkar/consent/time'
 *
 * const days = { from: '2024-01-01', until: '2026-12-31' }
 * const stretches = timeline('consent.child-heard', { birthDate: '2013-09-12' }, days)
 * stretches.map(({ last }) => last) // => ['2025-09-11', '2026-12-31']
 * stretches[0]?.ends?.because // => [{ kind: 'birthday', years: 12, day: 'known' }]
 * ```
 */
export function timeline<Q extends keyof Questions>(
  question: Q,
  facts: ConsentFacts,
  options: From<AssessConsentOptions>,
): readonly Stretch<ConsentAnswer<Q>>[] {
  return timelineAt(consentOverTime, question, facts, options)
}
