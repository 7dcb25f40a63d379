import { answersOf, type CaseAnswer } from '../answers-of.js'
import type { DocumentReports } from '../documents.js'
import { caseDomains, type CaseDomain, type DomainAssessments } from '../domains.js'
import { dutiesIn, type Duty } from './duties.js'
import { judgementsIn, type Judgement } from './to-judge.js'
import { factsToAsk, type FactToAsk } from './to-ask.js'

/** What the domains say together. Plain data. */
export interface CaseOverview {
  /** What is owed: who, what, by when and on what basis; what is due on a counted day first. */
  readonly duties: readonly Duty[]
  /** What is worth asking about next, the most useful question first. */
  readonly toAsk: readonly FactToAsk[]
  /** What people have to judge. */
  readonly toJudge: readonly Judgement[]
}

/**
 * Tells whether an answer concerns the case: what holds for everybody is nobody's duty until something is
 * said of the matter. Without a referral, nobody has to assess one.
 */
function concerns(stated: readonly CaseDomain[]): (answer: CaseAnswer) => boolean {
  return ({ domain, answer }) => {
    if (stated.includes(domain)) return true
    if (answer.status === 'not-in-force') return false
    return Object.keys(answer.conditions).some((input) => !answer.presumed.includes(input))
  }
}

/**
 * Joins what the domains say into lists over the whole case.
 *
 * @param assessments - The assessment of each domain.
 * @param documents - What was found in the documents.
 * @param stated - The domains on which the case says something: an assessment answers every question. Where
 *   there is none, all are of interest.
 * @returns The lists.
 * @internal
 */
export function overviewOf(
  assessments: DomainAssessments,
  documents: DocumentReports,
  stated: readonly CaseDomain[],
): CaseOverview {
  const asked = stated.length > 0 ? stated : caseDomains
  const answers = answersOf(assessments).filter(({ domain }) => asked.includes(domain))
  const toAsk = factsToAsk(answers)
  return {
    duties: dutiesIn(answers.filter(concerns(stated)), assessments, documents),
    toAsk,
    toJudge: judgementsIn(answers, toAsk, documents),
  }
}
