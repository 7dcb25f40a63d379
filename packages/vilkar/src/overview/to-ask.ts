import { consentQuestions } from '@vilkar/consent'
import { cooperationDecisions } from '@vilkar/cooperation'
import type { Inputs } from '@vilkar/core'
import { planDecisions } from '@vilkar/individual-plan'
import { priorityDecisions } from '@vilkar/priority'
import { responsibilityDecisions } from '@vilkar/responsibility'
import type { CaseAnswer } from '../answers-of.js'
import type { CaseDomain, CaseQuestion } from '../domains.js'
import { personFields } from '../person.js'

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

/** Who judges facts, by domain and fact, where a question looks at them as something judged. */
const judges: Readonly<Record<CaseDomain, ReadonlyMap<string, string>>> = {
  consent: judgesIn(consentQuestions),
  individualPlan: judgesIn(planDecisions),
  responsibility: judgesIn(responsibilityDecisions),
  priority: judgesIn(priorityDecisions),
  cooperation: judgesIn(cooperationDecisions),
}

function judgesIn(
  questions: Readonly<Record<string, { readonly inputs: Inputs }>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.values(questions).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([input, { judge }]) =>
        judge === undefined ? [] : [[input, judge] as const],
      ),
    ),
  )
}

/**
 * Merges what the open answers need into one list, the most useful question first: that on which most
 * answers turn, and among equals that which an answer asks for earliest.
 *
 * @param answers - The answers that are of interest.
 * @returns The facts to ask about.
 * @internal
 */
export function factsToAsk(answers: readonly CaseAnswer[]): readonly FactToAsk[] {
  const found = new Map<string, { readonly asked: FactToAsk; readonly rank: number }>()
  for (const { domain, question, answer } of answers) {
    if (answer.status !== 'undetermined') continue
    for (const [rank, fact] of answer.needed.entries()) {
      const judge = judges[domain].get(fact)
      const section = personFields.includes(fact) ? 'person' : domain
      const place = `${section} ${fact}`
      const before = found.get(place)
      const matters = [...(before?.asked.matters ?? []), question]
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
