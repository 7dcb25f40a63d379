import { answersOf } from '../answers-of.js'
import type { DocumentReports } from '../documents.js'
import type { CaseDomain, DomainAssessments } from '../domains.js'
import { judgementsIn, type Judgement } from './to-judge.js'
import { factsToAsk, type FactToAsk } from './to-ask.js'

/** What the domains say together. Plain data. */
export interface CaseOverview {
  /** What is worth asking about next, the most useful question first. */
  readonly toAsk: readonly FactToAsk[]
  /** What people have to judge. */
  readonly toJudge: readonly Judgement[]
}

/**
 * Joins what the domains say into lists over the whole case.
 *
 * @param assessments - The assessment of each domain.
 * @param documents - What was found in the documents.
 * @param asked - The domains of interest: an assessment answers every question, also those of domains
 *   on which the case says nothing.
 * @returns The lists.
 * @internal
 */
export function overviewOf(
  assessments: DomainAssessments,
  documents: DocumentReports,
  asked: readonly CaseDomain[],
): CaseOverview {
  const all = answersOf(assessments)
  const answers = all.filter(({ domain }) => asked.includes(domain))
  const toAsk = factsToAsk(answers, new Map(all.map((each) => [each.question, each])))
  return { toAsk, toJudge: judgementsIn(answers, toAsk, documents) }
}
