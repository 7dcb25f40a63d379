import type { Answer } from '../decision/answer.js'
import type { Decision } from '../decision/decision.js'
import { explain, type Explanation } from './explain.js'
import type { DomainTexts } from './domain-texts.js'

/** An explanation for each answer of an assessment, by the answer's name in it. */
export type ExplanationsOf<Assessment> = {
  readonly [N in keyof Assessment as Assessment[N] extends { readonly decision: string }
    ? N
    : never]: Explanation
}

/** Tells an answer, which names its decision, from what else an assessment holds, such as the day. */
function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'decision' in value
}

/**
 * Explains every answer of an assessment in one language.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param decisions - The decisions of the domain, by id.
 * @param assessment - The answers, by name; also after JSON. What is no answer is passed over.
 * @param texts - The texts of the domain in the language wanted.
 * @returns One explanation for each answer, by its name in the assessment.
 * @example
 * ```ts
 * import { decide, decision } from '@vilkar/core'
 * import { explainAll } from '@vilkar/core/explain'
 * import { nb } from '@vilkar/core/texts/nb'
 *
 * const x = decision({ id: 'x', inputs: {}, outcomes: ['a'], force: 'statute', rows: [] })
 * const assessment = { on: '1999-01-01', first: decide(x, {}, { on: '1999-01-01' }) }
 * const { first } = explainAll({ x }, assessment, {
 *   language: 'nb',
 *   common: nb,
 *   terms: {},
 *   judges: {},
 *   inputs: {},
 *   decisions: { x: { question: 'Hva gjelder?', outcomes: { a: 'A' } } },
 *   checklists: {},
 *   cite: (citation) => citation,
 * })
 * first.question // => 'Hva gjelder?'
 * ```
 */
export function explainAll<Assessment extends object>(
  decisions: Readonly<Record<string, Decision>>,
  assessment: Assessment,
  texts: DomainTexts,
): ExplanationsOf<Assessment> {
  const named: readonly (readonly [string, unknown])[] = Object.entries(assessment)
  const explained = named.flatMap(([name, answer]) => {
    if (!isAnswer(answer)) return []
    const decision = decisions[answer.decision]
    return decision === undefined ? [] : [[name, explain(decision, answer, texts)] as const]
  })
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the assessment.
  return Object.fromEntries(explained) as ExplanationsOf<Assessment>
}
