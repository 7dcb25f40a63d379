import { isInvalidInput } from '@vilkar/core'
import type { ExplainedReport, Explanation } from '@vilkar/core/explain'
import {
  answersOf,
  assessCase,
  caseQuestions,
  explainCase,
  type CaseAnswer,
  type CaseDomain,
  type CaseExplanations,
  type CaseFile,
  type CaseTexts,
} from 'vilkar'
import { explainChange, mayChangeOn } from 'vilkar/time'
import { withDays } from '../../model/write.ts'
import { domains } from '../domains.ts'
import {
  groundOf,
  inWords,
  problemsOf,
  type Answered,
  type Ground,
  type Problem,
} from '../engine.ts'
import { isOfComplaint, saysOfComplaint } from './complaints.ts'
import { fileFrom, readPasted, type CaseAsked } from './file.ts'
import type { CaseField } from './fields.ts'

/** Something that is owed, in words. */
interface OwedInWords {
  /** The question whose answer it is; absent where a document lacks something. */
  readonly question?: string
  readonly who: readonly string[]
  readonly to?: string
  readonly what: string
  readonly by: string
  readonly force: string
  readonly grounds: readonly Ground[]
}

/** A fact that is worth asking about, in words, and the field that holds it. */
interface AskInWords {
  readonly field: string
  readonly fact: string
  readonly judgedBy?: string
  readonly matters: readonly string[]
}

/** Something that people have to judge, in words. */
interface JudgeInWords {
  readonly what: string
  readonly judgedBy?: string
  readonly why: readonly string[]
}

/** An answer of a case: its question and what it comes to; the reasons are put into words when wanted. */
export interface ShortAnswer {
  readonly question: string
  readonly decision: string
  readonly answer: string | undefined
  readonly possible: readonly string[]
  readonly reasons: () => Answered
  /** When the answer may change, and why; nothing where nothing that is known changes it, or an age hides the birthday. */
  readonly mayChange: () => string | undefined
}

/** The answers of a domain. */
export interface DomainAnswers {
  readonly domain: CaseDomain
  /** Whether the case says something of it. */
  readonly isAsked: boolean
  readonly answers: readonly ShortAnswer[]
  /** What is told beside the answers: counted deadlines, or what points to which level. */
  readonly lines: readonly string[]
}

/** A case as the page shows it. */
export interface CaseAnswered {
  readonly status: 'answered'
  readonly duties: readonly OwedInWords[]
  readonly toAsk: readonly AskInWords[]
  readonly toJudge: readonly JudgeInWords[]
  readonly domains: readonly DomainAnswers[]
  readonly documents: readonly ExplainedReport[]
}

/** A case in words, or what is wrong with what was filled in. */
export type CaseResult =
  | CaseAnswered
  | { readonly status: 'refused'; readonly problems: readonly Problem[] }

/** The name under which the page speaks of what is pasted. */
export const pastedField = 'pasted'

/** The texts of every domain, and what each change of law changed. */
export type TextsOfCase = CaseTexts & { readonly amendments: Readonly<Record<string, string>> }

/** Says when an answer may change, and why. */
function changeText(
  { domain, question }: CaseAnswer,
  texts: TextsOfCase,
  { file, on, presume }: { readonly file: CaseFile } & Pick<CaseAsked, 'on' | 'presume'>,
): string | undefined {
  if (typeof file.person?.age === 'number') return undefined
  const change = mayChangeOn(question, file, { on, presume })
  if (change === null) return undefined
  const { text } = explainChange(change, texts[domain], texts.amendments)
  return withDays(texts.consent.language, text)
}

/** Says shortly what an answer comes to; the rest is put into words when it is wanted. */
function shortAnswer(
  { domain, name, question, answer }: CaseAnswer,
  texts: CaseTexts,
  explained: CaseExplanations,
  mayChange: ShortAnswer['mayChange'],
): ShortAnswer {
  const ofDomain: Readonly<Record<string, Explanation>> = explained[domain]
  const explanation = ofDomain[name]
  return {
    question: explanation?.question ?? question,
    decision: question,
    answer: explanation?.answer,
    possible: explanation?.possible ?? [],
    // What a domain works out itself cannot be changed one by one: no other outcome is offered.
    reasons: () => ({ ...inWords(caseQuestions[question], answer, texts[domain]), others: [] }),
    mayChange,
  }
}

/** Points a problem to the field that shows it: what no field shows was pasted. */
function placed(problem: Problem, fields: readonly CaseField[]): Problem {
  const { field: at, text } = problem
  const isShown = fields.some(
    ({ name, kind }) => at === name || (kind === 'list' && at.startsWith(`${name}.`)),
  )
  return at === 'on' || isShown ? problem : { field: pastedField, text: `${at}: ${text}` }
}

/** Answers a case in words. */
export function answerCase(
  fields: readonly CaseField[],
  texts: TextsOfCase,
  asked: CaseAsked & { readonly pasted: string },
  words: Readonly<Record<'notJson', string>>,
): CaseResult {
  const { on, presume, drafts } = asked
  const { language } = texts.consent
  const pasted = readPasted(asked.pasted)
  if (pasted === undefined) {
    return { status: 'refused', problems: [{ field: pastedField, text: words.notJson }] }
  }
  const file = fileFrom(fields, drafts, pasted)
  try {
    const assessment = assessCase(file, { on, presume })
    const explained = explainCase(assessment, texts)
    const all = answersOf(assessment)
    const isSaid = (domain: CaseDomain): boolean => Boolean(file[domain])
    const lines: Readonly<Partial<Record<CaseDomain, readonly string[]>>> = {
      responsibility: explained.levelFeatures,
      priority: Object.values(explained.deadlines).flat(),
    }
    const shortly = (each: CaseAnswer): ShortAnswer =>
      shortAnswer(each, texts, explained, () => changeText(each, texts, { file, on, presume }))
    const questions = new Map(all.map((each) => [each.question, shortly(each).question]))
    const sayDays = (text: string): string => withDays(language, text)
    const ground = (citation: string): Ground => groundOf(citation, texts.consent)
    return {
      status: 'answered',
      duties: explained.duties.map(({ who, to, what, by, force }, at) => {
        const duty = assessment.duties[at]
        const question = duty?.kind === 'answer' ? questions.get(duty.question) : undefined
        return {
          ...(question !== undefined && { question }),
          who,
          ...(to !== undefined && { to }),
          what: sayDays(what),
          by: sayDays(by),
          force,
          grounds: (duty?.basis ?? []).map(ground),
        }
      }),
      toAsk: explained.toAsk.flatMap((each, at): readonly AskInWords[] => {
        const asked = assessment.toAsk[at]
        if (asked === undefined) return []
        const isForComplaint = asked.matters.every(isOfComplaint)
        if (isForComplaint && !saysOfComplaint(file)) return []
        return [{ ...each, field: `${asked.section}.${asked.fact}` }]
      }),
      toJudge: explained.toJudge,
      domains: domains.map((domain) => ({
        domain,
        isAsked: isSaid(domain),
        answers: all.filter((each) => each.domain === domain).map(shortly),
        lines: isSaid(domain) ? (lines[domain] ?? []).map(sayDays) : [],
      })),
      documents: Object.values(explained.documents).flat(),
    }
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return {
      status: 'refused',
      problems: problemsOf(error.issues, language).map((each) => placed(each, fields)),
    }
  }
}
