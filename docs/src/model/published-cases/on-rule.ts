import { explain, type Explanation } from '@vilkar/core/explain'
import type { LegalDecision } from '../decisions.ts'
import type { Locale } from '../locales.ts'
import { textsOf } from '../words.ts'
import { publishedCases } from './collection.ts'
import type { Attempt, PublishedCase } from './published-case.ts'
import { tried, type Tried, type Verdict } from './tried.ts'

/** What the rules answer in a published case, in words. */
interface AnswerInCase {
  readonly on: string
  readonly verdict: Verdict
  readonly explanation: Explanation
  /** Why the rules answer otherwise; in bokmål. */
  readonly settled?: Extract<Attempt, { readonly expected: unknown }>['settled']
}

/** A published case on the page of a rule. */
export interface CaseOnRule {
  readonly published: PublishedCase
  readonly answers: readonly AnswerInCase[]
}

const all: readonly { readonly published: PublishedCase; readonly answers: readonly Tried[] }[] =
  publishedCases.map((published) => ({
    published,
    answers: published.tries.map((attempt) => tried(published, attempt)),
  }))

/**
 * Lists the published cases in which a decision is asked, with what the rules answer.
 *
 * @param locale - The language.
 * @param decision - The decision.
 * @returns The cases in the collection's order, each with the answers to this question only.
 */
export function casesOn(locale: Locale, decision: LegalDecision): readonly CaseOnRule[] {
  return all.flatMap(({ published, answers }) => {
    const own = answers.filter(({ attempt }) => attempt.question === decision.id)
    if (own.length === 0) return []
    return [
      {
        published,
        answers: own.map(({ attempt, on, answer, verdict }) => ({
          on,
          verdict,
          explanation: explain(decision, answer, textsOf(locale, decision.id)),
          ...('settled' in attempt && attempt.settled && { settled: attempt.settled }),
        })),
      },
    ]
  })
}
