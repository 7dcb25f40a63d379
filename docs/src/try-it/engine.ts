import {
  isInvalidInput,
  possibleOutcomes,
  type Answer,
  type Inputs,
  type Issue,
  type Language,
} from '@vilkar/core'
import { whyNot } from '@vilkar/core/analysis'
import { explain, fillText, type DomainTexts, type Explanation } from '@vilkar/core/explain'
import {
  askFrom,
  interpretations,
  isCitation,
  lovdataAddress,
  type Citation,
  type LegalAnswer,
} from '@vilkar/law'
import { interpretationAddress, sourceAddress } from '../model/addresses.ts'
import type { Asked, Drafts } from './address.ts'
import type { AnyDecision } from './load.ts'
import { isEmpty, readValue } from './values.ts'

/*
 * What needs the kernel: the fields of a decision, its answer in words, and the ways to another answer.
 * Every word comes from `explain`, so that the page says what the packages say.
 */

/** A field of a form. */
export interface Field {
  readonly name: string
  readonly kind: 'flag' | 'choice' | 'integer' | 'day' | 'birth-date' | 'list'
  readonly label: string
  /** What may be chosen, as it is written in a draft, and in words. */
  readonly options: readonly {
    readonly value: string
    readonly text: string
    /** What it means, with an example. */
    readonly meaning?: string
  }[]
  /** A unit that follows a number, with the space before it. */
  readonly unit?: string
  readonly min?: number
  readonly max?: number
  readonly judgedBy?: string
  /** What the law presumes, and by which provisions. */
  readonly presumed?: { readonly value: string; readonly by: readonly Ground[] }
}

/** A provision or another ground, written out, and where it can be read. */
export interface Ground {
  readonly text: string
  readonly citation: string
  /** The address of its text at Lovdata. */
  readonly lovdata?: string
  /** The address of its page on this site, where it is no provision. */
  readonly page?: string
}

/** A way to another answer. */
export interface Way {
  readonly conditions: readonly { readonly label: string; readonly value: string }[]
  readonly grounds: readonly Ground[]
}

/** What is wrong with a field, or with the day. */
export interface Problem {
  readonly field: string
  /** What the field is called, where the form shows it. */
  readonly label?: string
  readonly text: string
}

/** An answer as the page shows it. */
export interface Answered {
  readonly status: 'answered'
  readonly answer: LegalAnswer<Answer<Inputs, string, Citation>>
  readonly explanation: Explanation
  readonly grounds: readonly Ground[]
  /** The grounds of each presumption used, by its input. */
  readonly presumptions: Readonly<Record<string, readonly Ground[]>>
  /** The grounds whose text was not read as it stands. */
  readonly unverified: readonly Ground[]
  /** The outcomes that are not the answer, and cannot become it by what else is told. */
  readonly others: readonly { readonly outcome: string; readonly text: string }[]
}

/** An answer, or what is wrong with what was filled in. */
export type Result =
  | Answered
  | { readonly status: 'refused'; readonly problems: readonly Problem[] }

/** Writes a ground out, and finds where it can be read. */
export function groundOf(citation: string, texts: DomainTexts): Ground {
  const text = texts.cite(citation)
  if (!isCitation(citation)) return { text, citation }
  const lovdata = lovdataAddress(citation)
  if (lovdata !== undefined) return { text, citation, lovdata }
  const isQuestion = Object.hasOwn(interpretations, citation)
  const page = (isQuestion ? interpretationAddress : sourceAddress)(texts.language, citation)
  return { text, citation, page }
}

/** Lets `explain` say everything that it can say of a decision: all inputs, values and outcomes. */
function everythingSaid(decision: AnyDecision, texts: DomainTexts, on: string): Explanation {
  const presumptions = Object.entries(decision.inputs).flatMap(([name, { presumed }]) =>
    presumed === undefined ? [] : [[name, presumed.value] as const],
  )
  const answer = {
    status: 'undetermined',
    decision: decision.id,
    on,
    possible: decision.outcomes,
    needed: Object.keys(decision.inputs),
    conditions: Object.fromEntries(presumptions),
    presumed: presumptions.map(([name]) => name),
    basis: [],
    rows: [],
    force: decision.force,
  }
  // An answer that nobody got: `explain` only reads its words.
  return explain(decision, answer as unknown as Answer<Inputs, string, Citation>, texts)
}

/** Lists the fields of a decision in the words of a day. */
export function fieldsOf(decision: AnyDecision, texts: DomainTexts, on: string): readonly Field[] {
  const { needed, conditions } = everythingSaid(decision, texts, on)
  return needed.flatMap(({ input: name, label, values, judgedBy }): readonly Field[] => {
    const input = decision.inputs[name]
    if (input === undefined) return []
    const { unit, about = {} } = texts.inputs[name] ?? {}
    const presumption = conditions.find((each) => each.input === name)
    const written =
      input.kind === 'integer' ? [] : input.kind === 'flag' ? ['yes', 'no'] : input.values
    return [
      {
        name,
        kind: input.kind,
        label,
        options: written.map((value, at) => {
          const meaning = about[value === 'yes' ? 'true' : value]
          return {
            value,
            text: values[at] ?? value,
            ...(meaning !== undefined && { meaning: fillText(meaning, texts.terms, on) }),
          }
        }),
        ...(input.kind === 'integer' && { min: input.min, max: input.max }),
        ...(unit !== undefined && { unit: fillText(unit, texts.terms, on) }),
        ...(judgedBy !== undefined && { judgedBy }),
        ...(presumption && {
          presumed: {
            value: presumption.value,
            by: (input.presumed?.basis ?? []).map((citation) => groundOf(citation, texts)),
          },
        }),
      },
    ]
  })
}

/** Lists the days on which the law of a decision changed, the first day that is covered left out. */
export function changeDays(decision: AnyDecision): readonly string[] {
  const days = decision.rows.flatMap(({ from, until }) => [from.day, ...(until ? [until.day] : [])])
  const [, ...later] = [...new Set<string>(days)].sort()
  return later
}

/** What is known, by input. What is filled in and is no value becomes one that the kernel refuses. */
function knownFrom(decision: AnyDecision, drafts: Drafts): Parameters<typeof askFrom>[1] {
  const filled = Object.entries(decision.inputs).flatMap(([name, input]) => {
    const text = drafts[name] ?? ''
    return isEmpty(text) ? [] : [[name, readValue(input, text) ?? Number.NaN] as const]
  })
  return Object.fromEntries(filled)
}

/** Turns what a package says is wrong into what the page shows. */
export function problemsOf(issues: readonly Issue[], language: Language): readonly Problem[] {
  return issues.map(({ path, messages }) => ({ field: path.join('.'), text: messages[language] }))
}

type CaseAnswer = LegalAnswer<Answer<Inputs, string, Citation>>

/** Lists the outcomes that an answer is not, and cannot become by what else is told. */
function othersOf(
  decision: AnyDecision,
  answer: CaseAnswer,
  texts: DomainTexts,
): Answered['others'] {
  if (answer.status === 'not-in-force') return []
  const { possible: all } = everythingSaid(decision, texts, answer.on)
  const possible: readonly string[] = possibleOutcomes(answer)
  return decision.outcomes
    .map((outcome, at) => ({ outcome, text: all[at] ?? outcome }))
    .filter(({ outcome }) => !possible.includes(outcome))
}

/** Puts an answer into words. */
export function inWords(decision: AnyDecision, answer: CaseAnswer, texts: DomainTexts): Answered {
  const ground = (citation: string): Ground => groundOf(citation, texts)
  const head = {
    status: 'answered',
    answer,
    explanation: explain(decision, answer, texts),
    others: othersOf(decision, answer, texts),
  } as const
  if (answer.status === 'not-in-force') {
    return { ...head, grounds: [], presumptions: {}, unverified: [] }
  }
  return {
    ...head,
    grounds: answer.basis.map(ground),
    presumptions: Object.fromEntries(
      answer.presumed.map((name) => [
        name,
        (decision.inputs[name]?.presumed?.basis ?? []).map(ground),
      ]),
    ),
    unverified: answer.unverified.map(ground),
  }
}

/** Answers a decision in words. */
export function answerTo(
  decision: AnyDecision,
  texts: DomainTexts,
  { on, presume, drafts }: Asked & { readonly drafts: Drafts },
): Result {
  try {
    const answer = askFrom(decision, knownFrom(decision, drafts), { on, presume })
    return inWords(decision, answer, texts)
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return { status: 'refused', problems: problemsOf(error.issues, texts.language) }
  }
}

/** Lists the smallest changes that would lead to an outcome, in words. */
export function waysTo(
  decision: AnyDecision,
  texts: DomainTexts,
  outcome: string,
  { on, presume, drafts }: Asked & { readonly drafts: Drafts },
): readonly Way[] {
  return whyNot(decision, knownFrom(decision, drafts), outcome, { on, presume }).map(
    ({ row: id, changes }) => {
      const row = decision.rows.find((each) => each.id === id)
      const reached = {
        status: 'determined',
        decision: decision.id,
        on,
        outcome,
        conditions: changes,
        presumed: [],
        basis: row?.basis ?? [],
        force: row?.force ?? decision.force,
        rows: [id],
      }
      const { conditions } = explain(
        decision,
        // The answer that the changes would give, for `explain` to put in words.
        reached as unknown as Answer<Inputs, string, Citation>,
        texts,
      )
      return {
        conditions: conditions.map(({ label, value }) => ({ label, value })),
        grounds: (row?.basis ?? []).map((citation) => groundOf(citation, texts)),
      }
    },
  )
}
