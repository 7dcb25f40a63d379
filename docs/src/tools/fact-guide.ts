import { calendarDay, isCalendarDay, isInvalidInput, type CalendarDay } from '@vilkar/core'
import type { PriorityAssessment } from '@vilkar/priority'
import { answersOf, assessCase, caseQuestions, type CaseQuestion } from 'vilkar'
import { writeDay } from '../model/write.ts'
import { domainOf } from '../try-it/domains.ts'
import { inWords, problemsOf, type Answered } from '../try-it/engine.ts'
import type { TextsOfCase } from '../try-it/case/answers.ts'
import type { CaseField } from '../try-it/case/fields.ts'
import { fileFrom, isValueOf } from '../try-it/case/file.ts'
import { factHolds } from './fact-holds.ts'
import type { Counting, Line, Outcome, Step, Turn } from './guide.ts'
import { firstCovered, sayHolds } from './holds.ts'
import { isTold, knownOf, unknown, type Told } from './told.ts'
import type { ToolWords } from './words.ts'

/*
 * A tool that settles one question of a case file: what comes first is asked first, then what the packages say is
 * the most useful to know, until the question is settled or nothing more would settle it.
 */

/** A question that a tool settles. */
export interface FactQuestion {
  readonly question: CaseQuestion
  /** What is asked whatever turns on it, in this order: without it nothing is counted. */
  readonly first: readonly string[]
  /** What may be added, though the answer does not need it. */
  readonly more: readonly string[]
}

/** The deadlines of a referral, as they were counted. */
export type PriorityDeadlines = PriorityAssessment['deadlines']

/** What a tool of facts is made of. */
export interface FactSetting {
  readonly texts: TextsOfCase
  readonly words: ToolWords
  /** The fields of a case file in the words of the day. */
  readonly fields: readonly CaseField[]
  /** The address of the page of a question. */
  readonly pageOf: (question: string) => string
}

/** Never asked here: a birth date may not stand in an address, and a list needs a form of its own. */
const isAskable = ({ kind }: CaseField): boolean => kind !== 'birth-date' && kind !== 'list'

/** Writes a value of a field in words. */
function textOf({ kind, options, unit = '' }: CaseField, text: string, words: ToolWords): string {
  if (text === unknown) return words.unknown
  if (kind === 'day') return writeDay(words.language, text)
  if (kind === 'integer') return `${text}${unit}`
  return options.find(({ value }) => value === text)?.text ?? text
}

/** What a case comes to: its answer and what would settle it, or what has to be corrected. */
type Assessed =
  | { readonly problems: Turn['problems'] }
  | {
      readonly deadlines: PriorityDeadlines | undefined
      readonly answered: Answered
      /** Says since when and until when the answer holds. */
      readonly holds: () => readonly string[]
      /** The facts that would settle it, the most useful first. */
      readonly toAsk: readonly string[]
    }

/** A case that tells of days is looked at from the first of them on. */
function firstDay(fields: readonly CaseField[], { said }: Told): CalendarDay {
  const days = said.flatMap(([name, text]) =>
    fields.some((field) => field.name === name && field.kind === 'day') && isCalendarDay(text)
      ? [text]
      : [],
  )
  return days.filter((day) => day > firstCovered).sort()[0] ?? firstCovered
}

function assess(setting: FactSetting, question: CaseQuestion, told: Told): Assessed {
  const { fields, texts, words } = setting

  const domain = domainOf(question)
  if (domain === undefined) throw new Error(`${question} is of no domain`)
  try {
    const file = fileFrom(fields, knownOf(told))
    const assessment = assessCase(file, { on: told.on, questions: [question] })
    const answer = answersOf(assessment).find((each) => each.question === question)?.answer
    if (answer === undefined) throw new Error(`${question} is not answered`)
    const holds = (): readonly string[] => {
      if (answer.status === 'not-in-force') return []
      const { lawReadThrough } = answer
      const days = { from: firstDay(fields, told), on: calendarDay(told.on) }
      return sayHolds(
        { ...factHolds(question, file, days), lawReadThrough },
        { texts: texts[domain], words, amendments: texts.amendments },
      )
    }
    return {
      deadlines: assessment.priority.deadlines,
      answered: inWords(caseQuestions[question], answer, texts[domain]),
      holds,
      toAsk: assessment.toAsk.map(({ section, fact }) => `${section}.${fact}`),
    }
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return {
      problems: problemsOf(error.issues, texts.consent.language).map(({ field, text }) => {
        const label = fields.find(({ name }) => name === field)?.label
        return { ...(label !== undefined && { name: field }), text: `${label ?? field}: ${text}` }
      }),
    }
  }
}

/** Makes a question of a field of the case file. */
function stepOf({ name, kind, label, options, unit, min, max, judgedBy }: CaseField): Step {
  return {
    name,
    kind: kind === 'integer' || kind === 'day' ? kind : 'choice',
    label,
    options,
    ...(unit !== undefined && { unit }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(judgedBy !== undefined && { judgedBy }),
    mayBeUnknown: true,
  }
}

/** Tells whether a text may be the answer to a question on a fact. */
export function isFactRight(fields: readonly CaseField[], name: string, text: string): boolean {
  const field = fields.find((each) => each.name === name)
  return field !== undefined && isAskable(field) && (text === '' || isValueOf(field, text))
}

function linesOf({ fields, words }: FactSetting, { said }: Told): readonly Line[] {
  return said.flatMap(([name, text]) => {
    const field = fields.find((each) => each.name === name)
    return field === undefined
      ? []
      : [{ name, label: field.label, text: textOf(field, text, words) }]
  })
}

/**
 * Takes a reader through the facts that settle a question.
 *
 * @param setting - The words, the fields, and where questions have their page.
 * @param asked - The question, and what is asked of it beside what settles it.
 * @param told - What was told.
 * @param countingOf - The count of the deadlines that the tool shows, where it shows one.
 * @returns Where the reader stands.
 */
export function factTurn(
  setting: FactSetting,
  { question, first, more }: FactQuestion,
  told: Told,
  countingOf: (deadlines: PriorityDeadlines) => Counting | undefined = () => undefined,
): Turn {
  const { fields, pageOf, words } = setting
  const lines = linesOf(setting, told)
  const assessed = assess(setting, question, told)
  if ('problems' in assessed) return { lines, more: [], problems: assessed.problems }
  const { answered, deadlines, holds, toAsk } = assessed
  const { explanation } = answered
  const asking = [told.wanted, ...[...first, ...toAsk].filter((name) => !isTold(told, name))]
  const next = asking
    .map((name) => fields.find((each) => each.name === name))
    .find((field) => field !== undefined && isAskable(field))
  const counting = deadlines && countingOf(deadlines)
  const outcome = (): Outcome => ({
    isOpen: explanation.answer === undefined,
    text: counting?.lines[0] ?? explanation.answer ?? words.notDetermined,
    question: explanation.question,
    page: pageOf(question),
    holds: holds(),
    reasons: answered,
    ...(counting && { counting }),
  })
  const labelled = fields.filter(({ name }) => more.includes(name) && !isTold(told, name))
  return {
    ...(next ? { step: stepOf(next) } : { outcome: outcome() }),
    lines,
    possible: explanation.possible,
    more: next ? [] : labelled.map(({ name, label }) => ({ name, label })),
    problems: [],
  }
}
