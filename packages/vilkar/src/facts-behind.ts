import { consentInputOrigins, consentQuestions } from '@vilkar/consent'
import { cooperationDecisions } from '@vilkar/cooperation'
import type { InputOrigins } from '@vilkar/core/edge'
import { planDecisions, planInputOrigins } from '@vilkar/individual-plan'
import { priorityDayFacts, priorityDecisions, priorityInputOrigins } from '@vilkar/priority'
import { responsibilityDecisions, responsibilityInputOrigins } from '@vilkar/responsibility'
import { caseQuestions } from './domains.js'

/** The inputs that the domain of each question works out itself, by the question's id. */
const originsOf: Readonly<Record<string, InputOrigins>> = {
  ...originsFor(consentQuestions, consentInputOrigins),
  ...originsFor(planDecisions, planInputOrigins),
  ...originsFor(responsibilityDecisions, responsibilityInputOrigins),
  ...originsFor(priorityDecisions, priorityInputOrigins),
  ...originsFor(cooperationDecisions, {}),
}

function originsFor(
  questions: Readonly<Record<string, unknown>>,
  origins: InputOrigins,
): Readonly<Record<string, InputOrigins>> {
  return Object.fromEntries(Object.keys(questions).map((id) => [id, origins]))
}

function inputsOf(id: string): readonly string[] {
  const questions: Readonly<Record<string, { readonly inputs: object }>> = caseQuestions
  return Object.keys(questions[id]?.inputs ?? {})
}

/**
 * Lists the facts that a question of a case may need: its inputs, and for one that its domain works out itself the
 * facts that it is counted from, or those of the questions that it is taken from; and the day that chooses its rules.
 *
 * @param id - The question's id; of one that no case asks, nothing is listed.
 * @param origins - The inputs that a domain works out itself; left out, those of the question's own.
 * @internal
 */
export function factsBehind(id: string, origins = originsOf[id] ?? {}): readonly string[] {
  const day = priorityDayFacts[id]
  const facts = inputsOf(id).flatMap((input): readonly string[] => {
    const origin = origins[input]
    if (origin === undefined) return [input]
    switch (origin.kind) {
      case 'facts':
        return origin.facts
      case 'answers': {
        const others = origin.questions.flatMap((other) => factsBehind(other, origins))
        return origin.fact === undefined ? others : [...others, origin.fact]
      }
    }
  })
  return [...new Set([...facts, ...(day === undefined ? [] : [day])])]
}

/**
 * Lists the questions from whose answers a question of a case takes inputs, and those behind them.
 *
 * @internal
 */
export function questionsBehind(id: string): readonly string[] {
  const origins = originsOf[id] ?? {}
  const found = new Set<string>()
  const look = (question: string): void => {
    for (const input of inputsOf(question)) {
      const origin = origins[input]
      for (const other of origin?.kind === 'answers' ? origin.questions : []) {
        if (found.has(other)) continue
        found.add(other)
        look(other)
      }
    }
  }
  look(id)
  return [...found]
}
