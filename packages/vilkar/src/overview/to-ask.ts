import type { CaseAnswer } from '../answers-of.js'
import { caseQuestions, type CaseDomain, type CaseQuestion } from '../domains.js'
import { personFields } from '../person.js'
import { behind } from './behind.js'

/** A fact that is worth asking about next. */
export interface FactToAsk {
  /** Where the case file states it. */
  readonly section: 'person' | CaseDomain
  /** The name of the fact in that section. */
  readonly fact: string
  /** The questions whose answer turns on it: why it matters. */
  readonly matters: readonly CaseQuestion[]
  /** Who judges it, where it rests on judgement. */
  readonly judge?: string
}

/** A fact that one answer needs. */
interface Need {
  readonly domain: CaseDomain
  readonly fact: string
  readonly judge?: string
}

/** Finds the facts that an answer needs; behind what the domain works out itself, the facts it is of. */
function needsOf(
  { domain, question, answer }: CaseAnswer,
  answers: ReadonlyMap<CaseQuestion, CaseAnswer>,
): readonly Need[] {
  if (answer.status !== 'undetermined') return []
  const inputs: Readonly<Record<string, { readonly judge?: string }>> =
    caseQuestions[question].inputs
  return answer.needed.flatMap((input): readonly Need[] => {
    const source = behind[domain][input]
    if (source === undefined) {
      const judge = inputs[input]?.judge
      return [{ domain, fact: input, ...(judge !== undefined && { judge }) }]
    }
    if (source.kind === 'facts') return source.facts.map((fact) => ({ domain, fact }))
    const other = answers.get(source.question)
    return other === undefined ? [] : needsOf(other, answers)
  })
}

/**
 * Merges what the open answers need into one list, the most useful question first: that on which most
 * answers turn, and among equals that which an answer asks for earliest.
 *
 * @param answers - The answers that are of interest.
 * @param all - All answers of the case, by question: one may need the answer to another.
 * @returns The facts to ask about.
 * @internal
 */
export function factsToAsk(
  answers: readonly CaseAnswer[],
  all: ReadonlyMap<CaseQuestion, CaseAnswer>,
): readonly FactToAsk[] {
  const found = new Map<string, { readonly asked: FactToAsk; readonly rank: number }>()
  for (const answer of answers) {
    for (const [rank, { domain, fact, judge }] of needsOf(answer, all).entries()) {
      const section = personFields.includes(fact) ? 'person' : domain
      const place = `${section} ${fact}`
      const before = found.get(place)
      const matters = [...(before?.asked.matters ?? []), answer.question]
      found.set(place, {
        asked: {
          section,
          fact,
          matters: [...new Set(matters)],
          ...(judge !== undefined && { judge }),
        },
        rank: Math.min(rank, before?.rank ?? rank),
      })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.asked.matters.length - a.asked.matters.length || a.rank - b.rank)
    .map(({ asked }) => asked)
}
