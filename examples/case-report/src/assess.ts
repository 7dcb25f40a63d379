import { isInvalidInput } from '@vilkar/core'
import {
  answersOf,
  assessCase,
  explainCase,
  type CaseAnswer,
  type CaseAssessment,
  type CaseExplanations,
  type CaseFile,
  type CaseQuestion,
  type CaseTexts,
  type Explanation,
} from 'vilkar'
import { receiptOf, type Receipt } from 'vilkar/receipts'
import { whatIsAhead, type Ahead } from './ahead.ts'
import type { Problem } from './problem.ts'
import { raisedBy } from './questions.ts'
import type { ReadCase } from './read-cases.ts'
import { variantsOf, type Title, type Variant } from './report-case.ts'

/** An answer with its explanation. */
export interface Answered {
  readonly answer: CaseAnswer['answer']
  readonly explanation: Explanation
}

/** The answers of one day. */
export interface AssessedDay {
  readonly on: string
  readonly assessment: CaseAssessment
  readonly explanations: CaseExplanations
  /** What the answers and findings rested on. */
  readonly receipt: Receipt
  /** Every question's answer. */
  readonly answered: ReadonlyMap<CaseQuestion, Answered>
  /** The questions to show. */
  readonly shown: readonly CaseQuestion[]
}

/** A case on its days. */
export interface AssessedVariant {
  readonly title?: Title
  readonly days: readonly AssessedDay[]
  /** What will turn after the last of the days; absent where that cannot be told from an age. */
  readonly ahead?: Ahead
}

/** A file with its cases. */
export interface AssessedCase {
  readonly name: string
  readonly reference?: string
  readonly title: Title
  readonly variants: readonly AssessedVariant[]
}

/** Where a question is about minors only, and the person is none, there is nothing to show. */
function concerns(answered: Answered | undefined): boolean {
  return !(answered?.answer.status === 'determined' && answered.answer.outcome === 'not-applicable')
}

/** Pairs each answer of a case with its explanation. */
function answeredIn(
  assessment: CaseAssessment,
  explanations: CaseExplanations,
): ReadonlyMap<CaseQuestion, Answered> {
  return new Map(
    answersOf(assessment).flatMap(({ domain, name, question, answer }) => {
      const explained: Readonly<Record<string, Explanation>> = explanations[domain]
      const explanation = explained[name]
      return explanation === undefined ? [] : [[question, { answer, explanation }] as const]
    }),
  )
}

function assessDay(
  file: CaseFile,
  on: string,
  show: readonly CaseQuestion[] | undefined,
  texts: CaseTexts,
): AssessedDay {
  const assessment = assessCase(file, { on })
  const explanations = explainCase(assessment, texts)
  const answered = answeredIn(assessment, explanations)
  const shown = show ?? raisedBy(file).filter((question) => concerns(answered.get(question)))
  const receipt = receiptOf(assessment)
  return { on, assessment, explanations, receipt, answered, shown }
}

/**
 * Assesses every case on each of its days.
 *
 * @param cases - The files that were read.
 * @param on - The days asked about, instead of those of the files.
 * @param texts - The texts of the rules in the language of the report.
 * @returns The assessed cases, and what could not be assessed: facts that cannot be true together.
 */
export function assessAll(
  cases: readonly ReadCase[],
  on: readonly string[],
  texts: CaseTexts,
): { readonly cases: readonly AssessedCase[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const assess = (
    path: string,
    variant: Variant,
    days: readonly string[],
    show: readonly CaseQuestion[] | undefined,
  ): AssessedVariant => {
    const assessed: AssessedDay[] = []
    for (const day of days) {
      try {
        assessed.push(assessDay(variant.case, day, show, texts))
      } catch (error) {
        if (!isInvalidInput(error)) throw error
        const issues = error.issues.map((issue) => ({
          ...issue,
          path: [...variant.path, ...issue.path],
        }))
        problems.push({ kind: 'not-a-case', path, issues })
        // What is wrong with the facts is so on every day.
        break
      }
    }
    const last = assessed.at(-1)
    return {
      ...(variant.title && { title: variant.title }),
      days: assessed,
      ...(last && whatIsAhead(variant.case, last.on, last.shown)),
    }
  }
  const assessed = cases.map(({ path, name, content }): AssessedCase => {
    const { title, case: file, show } = content
    const days = on.length > 0 ? on : content.on
    const variants = variantsOf(content).map((variant) => assess(path, variant, days, show))
    return { name, ...(file.reference && { reference: file.reference }), title, variants }
  })
  return { cases: assessed, problems }
}
