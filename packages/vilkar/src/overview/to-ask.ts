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

/** A fact that open answers need. */
interface Needed extends Pick<FactToAsk, 'section' | 'fact'> {
  readonly matters: CaseQuestion[]
  judge: string | undefined
  /** How early an answer asks for it. */
  rank: number
}

const personal: ReadonlySet<string> = /* @__PURE__ */ new Set(personFields)

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
  const found: Needed[] = []
  const places: Readonly<Record<FactToAsk['section'], Map<string, Needed>>> = {
    person: new Map(),
    consent: new Map(),
    individualPlan: new Map(),
    responsibility: new Map(),
    priority: new Map(),
    cooperation: new Map(),
  }
  for (const { domain, question, answer } of answers) {
    if (answer.status !== 'undetermined') continue
    answer.needed.forEach((fact, rank) => {
      const section = personal.has(fact) ? 'person' : domain
      const judge = judges[domain].get(fact)
      const needed = places[section].get(fact)
      if (needed === undefined) {
        const first: Needed = { section, fact, matters: [question], judge, rank }
        places[section].set(fact, first)
        found.push(first)
        return
      }
      needed.matters.push(question)
      needed.rank = Math.min(needed.rank, rank)
      needed.judge = judge
    })
  }
  return (
    found
      .sort((a, b) => b.matters.length - a.matters.length || a.rank - b.rank)
      // Written out twice: there are hundreds, and to spread what may be absent takes longer than to find them.
      .map(({ section, fact, matters, judge }) =>
        judge === undefined ? { section, fact, matters } : { section, fact, matters, judge },
      )
  )
}
