import type { Answer, Inputs } from '@vilkar/core'
import type { Citation, LegalAnswer } from '@vilkar/law'
import { caseDomains, caseQuestions, type CaseDomain, type CaseQuestion } from './domains.js'

/** One answer of a case, with its place in the assessment. */
export interface CaseAnswer {
  readonly domain: CaseDomain
  /** The question's name in the domain's assessment. */
  readonly name: string
  /** The question's id. */
  readonly question: CaseQuestion
  readonly answer: LegalAnswer<Answer<Inputs, string, Citation>>
}

/** What holds answers by the names of the domains: an assessment of a case, by these rules or by others. */
export type AnswersByDomain = Readonly<Record<CaseDomain, object>>

function isCaseAnswer(value: unknown): value is CaseAnswer['answer'] {
  return typeof value === 'object' && value !== null && 'decision' in value
}

function isQuestion(id: string): id is CaseQuestion {
  return Object.hasOwn(caseQuestions, id)
}

/**
 * Lists every answer of an assessment, over all domains, in one list.
 *
 * @param assessment - What `assessCase` returned, also after JSON, and where some questions were chosen.
 * @returns The answers in the order of the assessment, each with its place in it and its question's id.
 * @example
 * ```ts
 * import { answersOf, assessCase } from 'vilkar'
 *
 * const assessment = assessCase({ person: { age: 40 } }, { on: '2026-02-01' })
 * const open = answersOf(assessment).filter(({ answer }) => answer.status === 'undetermined')
 * open.some(({ question }) => question === 'plan.right') // => true
 * ```
 */
export function answersOf(assessment: AnswersByDomain): readonly CaseAnswer[] {
  return caseDomains.flatMap((domain) => {
    // Beside the answers, an assessment holds the day, the order of next of kin, features of a level.
    const named: readonly (readonly [string, unknown])[] = Object.entries(assessment[domain])
    return named.flatMap(([name, answer]) =>
      isCaseAnswer(answer) && isQuestion(answer.decision)
        ? [{ domain, name, question: answer.decision, answer }]
        : [],
    )
  })
}
