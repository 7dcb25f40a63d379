import type { CaseAnswer } from '../answers-of.js'
import {
  reportsIn,
  type CaseDocument,
  type DocumentReports,
  type ReportsOfDocument,
} from '../documents.js'
import type { CaseQuestion } from '../domains.js'
import type { FactToAsk } from './to-ask.js'

/** Something in a case that a person has to judge. */
export type Judgement =
  | {
      /** The law leaves the answer to judgement, or no rule gives one. */
      readonly kind: 'answer'
      readonly question: CaseQuestion
      readonly outcome: 'requires-judgement' | 'not-regulated'
    }
  | (FactToAsk & {
      /** Answers turn on a fact that somebody has to judge. */
      readonly kind: 'fact'
      readonly judge: string
    })
  | {
      /** A point of a document needs a reader. */
      readonly kind: 'finding'
      readonly document: CaseDocument
      readonly checklist: string
      readonly requirement: string
      /** The place, as a JSON pointer. */
      readonly at: string
    }

function leftOpen({ question, answer }: CaseAnswer): readonly Judgement[] {
  if (answer.status !== 'determined') return []
  const { outcome } = answer
  return outcome === 'requires-judgement' || outcome === 'not-regulated'
    ? [{ kind: 'answer', question, outcome }]
    : []
}

function judgedBySomebody(fact: FactToAsk): readonly Judgement[] {
  const { judge } = fact
  return judge === undefined ? [] : [{ ...fact, kind: 'fact', judge }]
}

function forReaders({ document, reports }: ReportsOfDocument): readonly Judgement[] {
  return reports.flatMap((report) =>
    report.status === 'checked'
      ? report.findings.flatMap(({ status, requirement, at }): readonly Judgement[] =>
          status === 'undetermined'
            ? [{ kind: 'finding', document, checklist: report.checklist, requirement, at }]
            : [],
        )
      : [],
  )
}

/**
 * Lists what people have to judge: answers that the law leaves open, facts on which answers turn, and
 * points of documents that need a reader.
 *
 * @param answers - The answers that are of interest.
 * @param facts - The facts that they turn on.
 * @param documents - What was found in the documents.
 * @returns The judgements, of each kind in its own order.
 * @internal
 */
export function judgementsIn(
  answers: readonly CaseAnswer[],
  facts: readonly FactToAsk[],
  documents: DocumentReports,
): readonly Judgement[] {
  return [
    ...answers.flatMap(leftOpen),
    ...facts.flatMap(judgedBySomebody),
    ...reportsIn(documents).flatMap(forReaders),
  ]
}
