import { answersOf, assessCase, caseFile, type CaseAnswer } from 'vilkar'
import type { Attempt, PublishedCase } from './published-case.ts'

/** How the answer of the rules stands to what a source states. */
export type Verdict =
  | 'as-published'
  | 'as-published-with-assumptions'
  | 'open-as-published'
  | 'differs'

/** What the rules answer in a published case. */
export interface Tried {
  readonly attempt: Attempt
  readonly on: string
  /** The answer to what is stated, together with what is assumed where that alone does not suffice. */
  readonly answer: CaseAnswer['answer']
  readonly verdict: Verdict
}

type Facts = Attempt['stated']

/** Adds what is taken for granted to what is stated. */
function together(stated: Facts, assumed: Facts): Facts {
  const sections = new Set([...Object.keys(stated), ...Object.keys(assumed)])
  return Object.fromEntries(
    [...sections].map((section) => [section, { ...assumed[section], ...stated[section] }]),
  )
}

function answerTo(question: string, facts: Facts, on: string): CaseAnswer['answer'] {
  const found = answersOf(assessCase(caseFile.parse(facts), { on })).find(
    (each) => each.question === question,
  )
  if (found === undefined) throw new Error(`no assessment answers ${question}`)
  return found.answer
}

function isAsExpected(expected: readonly string[], answer: CaseAnswer['answer']): boolean {
  return answer.status === 'determined' && expected.includes(answer.outcome)
}

/** Tells whether an answer is open between what a source leaves open, and turns on what it says. */
function isOpen(
  { open, needs }: { readonly open: readonly string[]; readonly needs: readonly string[] },
  answer: CaseAnswer['answer'],
): boolean {
  return (
    answer.status === 'undetermined' &&
    open.every((outcome) => answer.possible.includes(outcome)) &&
    needs.every((input) => answer.needed.includes(input))
  )
}

/**
 * Asks the rules what a source answers: with what it states alone, and where that does not lead to the
 * answer, with what everybody takes for granted as well.
 *
 * @param each - The published case.
 * @param attempt - What is asked.
 * @returns The answer, and how it stands to what the source states.
 * @throws {Error} When no assessment answers the question.
 */
export function tried(each: PublishedCase, attempt: Attempt): Tried {
  const { question, stated, assumed = {}, on = each.on } = attempt
  const answer = answerTo(question, together(stated, assumed), on)
  if ('open' in attempt) {
    return {
      attempt,
      on,
      answer,
      verdict: isOpen(attempt, answer) ? 'open-as-published' : 'differs',
    }
  }
  const { expected } = attempt
  const alone = answerTo(question, stated, on)
  if (isAsExpected(expected, alone)) return { attempt, on, answer: alone, verdict: 'as-published' }
  const verdict = isAsExpected(expected, answer) ? 'as-published-with-assumptions' : 'differs'
  return { attempt, on, answer, verdict }
}
