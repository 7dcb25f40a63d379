import { consentQuestions } from '@vilkar/consent'
import type { Answer, Inputs } from '@vilkar/core'
import { planDecisions } from '@vilkar/individual-plan'
import type { Citation, LegalAnswer } from '@vilkar/law'
import { responsibilityDecisions } from '@vilkar/responsibility'
import type { CaseAssessment } from './assess-case.js'

/** The questions that an assessment of a case answers, by id. */
export const caseQuestions = {
  ...consentQuestions,
  ...planDecisions,
  ...responsibilityDecisions,
} as const

/** The id of a question that an assessment of a case answers. */
export type CaseQuestion = keyof typeof caseQuestions

/** The domains of an assessment, by the names under which it holds them. */
const domains = ['consent', 'individualPlan', 'responsibility'] as const

/** The name of a domain in an assessment of a case. */
export type CaseDomain = (typeof domains)[number]

/** One answer of a case, with its place in the assessment. */
export interface CaseAnswer {
  readonly domain: CaseDomain
  /** The question's name in the domain's assessment. */
  readonly name: string
  /** The question's id. */
  readonly question: CaseQuestion
  readonly answer: LegalAnswer<Answer<Inputs, string, Citation>>
}

function isCaseAnswer(value: unknown): value is CaseAnswer['answer'] {
  return typeof value === 'object' && value !== null && 'decision' in value
}

function isQuestion(id: string): id is CaseQuestion {
  return Object.hasOwn(caseQuestions, id)
}

/**
 * Lists every answer of an assessment, over all domains, in one list.
 *
 * @param assessment - What `assessCase` returned, also after JSON.
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
export function answersOf(assessment: CaseAssessment): readonly CaseAnswer[] {
  return domains.flatMap((domain) => {
    // Beside the answers, an assessment holds the day, the order of next of kin, features of a level.
    const named: readonly (readonly [string, unknown])[] = Object.entries(assessment[domain])
    return named.flatMap(([name, answer]) =>
      isCaseAnswer(answer) && isQuestion(answer.decision)
        ? [{ domain, name, question: answer.decision, answer }]
        : [],
    )
  })
}
