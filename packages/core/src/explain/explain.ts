import type { Answer } from '../decision/answer.js'
import type { Decision } from '../decision/decision.js'
import type { Input, Inputs, ValueSet } from '../decision/input.js'
import { fillText, type DomainTexts } from './domain-texts.js'
import { lawReadText } from './law-read.js'

/** An answer as it is explained: what it needs may be facts, of which inputs are counted. */
type Explained<A extends { readonly status: string }> = A extends {
  readonly status: 'undetermined'
}
  ? Omit<A, 'needed'> & { readonly needed: readonly string[] }
  : A

/** One condition, with the value that met it. */
export interface ExplainedCondition {
  /** The input's name in code. */
  readonly input: string
  /** What the input is called. */
  readonly label: string
  /** What is known of it, in words. */
  readonly value: string
  /** Who judges it, where it rests on discretion. */
  readonly judgedBy?: string
  /** Whether the law presumed it, since nothing was said. */
  readonly presumed: boolean
  /** The provisions from which the presumption follows, written out. */
  readonly presumedBy: readonly string[]
}

/** Something that is needed, in words. */
export interface ExplainedNeed {
  /** The input's name in code. */
  readonly input: string
  /** What the input is called. */
  readonly label: string
  /** What it may be, where that is a closed list. */
  readonly values: readonly string[]
  /** Who judges it, where it rests on discretion. */
  readonly judgedBy?: string
}

/** An answer in words. */
export interface Explanation {
  readonly status: Answer['status']
  readonly question: string
  /** The outcome, or that the law was not in force; absent where the answer is undetermined. */
  readonly answer?: string
  /** The outcomes still possible, where there is more than one. */
  readonly possible: readonly string[]
  /** What all of them say alike, in substance. */
  readonly inSubstance?: string
  /** What is needed to decide between them, the most useful question first. */
  readonly needed: readonly ExplainedNeed[]
  readonly conditions: readonly ExplainedCondition[]
  /** The provisions, written out. */
  readonly basis: readonly string[]
  /** The kind of norm, in words. */
  readonly force?: string
  /**
   * How far the law was read, whether to the day asked about, and how surely its wording is known; absent where
   * nothing was law, and of an answer without a register of law.
   */
  readonly lawRead?: string
}

/**
 * Says what an input is called.
 *
 * @internal
 */
export function labelOf(input: string, texts: DomainTexts, on: string): string {
  const named = texts.inputs[input] ?? texts.facts?.[input]
  return fillText(named?.label ?? input, texts.terms, on)
}

/**
 * Says what is known of an input.
 *
 * @internal
 */
export function valueText(input: string, value: ValueSet, texts: DomainTexts, on: string): string {
  const { common } = texts
  const { unit = '', values } = texts.inputs[input] ?? {}
  const one = (each: string): string => fillText(values?.[each] ?? each, texts.terms, on)
  if (typeof value === 'boolean')
    return values ? one(String(value)) : value ? common.yes : common.no
  if (typeof value === 'number') return `${String(value)}${unit}`
  if (typeof value === 'string') return one(value)
  if (!('min' in value || 'max' in value)) {
    return Array.isArray(value) ? value.map(String).map(one).join(` ${common.or} `) : common.unknown
  }
  const { min, max } = value
  if (min === max) return `${String(min)}${unit}`
  if (min === undefined) return `≤ ${String(max)}${unit}`
  return max === undefined ? `≥ ${String(min)}${unit}` : `${String(min)}–${String(max)}${unit}`
}

/** Who judges an input, in words. */
function judgeOf(
  input: Input | undefined,
  texts: DomainTexts,
  on: string,
): { readonly judgedBy?: string } {
  const judge = input?.judge
  return judge === undefined
    ? {}
    : { judgedBy: fillText(texts.judges[judge] ?? judge, texts.terms, on) }
}

/** What an input may be, in words; nothing for a number. */
function valuesOf(
  name: string,
  input: Input | undefined,
  texts: DomainTexts,
  on: string,
): readonly string[] {
  if (input === undefined || input.kind === 'integer') return []
  const values = input.kind === 'flag' ? [true, false] : input.values
  return values.map((value) => valueText(name, value, texts, on))
}

/** What an open answer says all the same, in words. */
function substanceOf(
  answer: { readonly status: 'undetermined' },
  { substances = {} }: DomainTexts,
): { readonly inSubstance?: string } {
  const said =
    'inSubstance' in answer && typeof answer.inSubstance === 'string'
      ? substances[answer.inSubstance]
      : undefined
  return said === undefined ? {} : { inSubstance: said }
}

/**
 * Explains an answer in one language, from the rows that gave it.
 *
 * Norwegian: *begrunnelse*.
 *
 * @param decision - The decision that was asked.
 * @param answer - Its answer.
 * @param texts - The texts of the domain in the language wanted.
 * @returns The question, the outcome, each condition with the value that met it, the provisions, the
 *   kind of norm, how far the law was read, what was presumed, who judges, and what is needed.
 * @example
 * ```ts
 * import { decision, type CalendarDay, type NotInForce } from '@vilkar/core'
 * import { explain, type DomainTexts } from '@vilkar/core/explain'
 * import { nb } from '@vilkar/core/texts/nb'
 *
 * const question = decision({ id: 'x', inputs: {}, outcomes: ['a'], force: 'statute', rows: [] })
 * const answer: NotInForce = { status: 'not-in-force', decision: 'x', on: '1999-01-01' as CalendarDay }
 * const texts: DomainTexts = {
 *   language: 'nb',
 *   common: nb,
 *   terms: {},
 *   judges: {},
 *   inputs: {},
 *   decisions: { x: { question: 'Hva gjelder?', outcomes: { a: 'A' } } },
 *   checklists: {},
 *   cite: (citation) => citation,
 * }
 * explain(question, answer, texts).question // => 'Hva gjelder?'
 * ```
 */
export function explain<I extends Inputs, O extends string, C extends string>(
  decision: Decision<I, O, C>,
  answer: Explained<Answer<NoInfer<I>, NoInfer<O>, NoInfer<C>>>,
  texts: DomainTexts,
): Explanation {
  const { on, status } = answer
  const words = texts.decisions[decision.id]
  const outcome = (each: string): string => fillText(words?.outcomes[each] ?? each, texts.terms, on)
  const head = { status, question: fillText(words?.question ?? decision.id, texts.terms, on) }
  if (answer.status === 'not-in-force') {
    const answerText = texts.common.notInForce
    return { ...head, answer: answerText, possible: [], needed: [], conditions: [], basis: [] }
  }
  const presumed: readonly string[] = answer.presumed
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- an answer's conditions are values by input name.
  const known = answer.conditions as Readonly<Record<string, ValueSet>>
  const conditions = Object.entries(known).map(([input, value]) => {
    const isPresumed = presumed.includes(input)
    const basis = isPresumed ? (decision.inputs[input]?.presumed?.basis ?? []) : []
    return {
      input,
      label: labelOf(input, texts, on),
      value: valueText(input, value, texts, on),
      ...judgeOf(decision.inputs[input], texts, on),
      presumed: isPresumed,
      presumedBy: basis.map(texts.cite),
    }
  })
  const rest = {
    conditions,
    basis: answer.basis.map(texts.cite),
    force: texts.common.forces[answer.force],
    ...lawReadText(answer, texts),
  }
  if (answer.status === 'determined') {
    return { ...head, answer: outcome(answer.outcome), possible: [], needed: [], ...rest }
  }
  return {
    ...head,
    possible: answer.possible.map(outcome),
    ...substanceOf(answer, texts),
    needed: answer.needed.map((input) => ({
      input,
      label: labelOf(input, texts, on),
      values: valuesOf(input, decision.inputs[input], texts, on),
      ...judgeOf(decision.inputs[input], texts, on),
    })),
    ...rest,
  }
}
