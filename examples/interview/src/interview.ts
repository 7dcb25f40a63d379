import { isInvalidInput } from '@vilkar/core'
import { parseForm } from '@vilkar/core/edge'
import { explanationLines, formField, type FormField } from '@vilkar/core/explain'
import { nb as common } from '@vilkar/core/texts/nb'
import {
  answersOf,
  assessCase,
  caseFile,
  explainCase,
  nextToAsk,
  type CaseFile,
  type CaseQuestion,
  type FactToAsk,
} from 'vilkar'
import { nb } from 'vilkar/texts/nb'

/** What the interview is to settle. */
export interface Chosen {
  readonly on: string
  readonly questions: readonly CaseQuestion[]
}

/**
 * One who is interviewed: answers what is asked with the text of a form, an empty one where it is not known. An answer
 * that cannot be is asked for again, with what is wrong with it.
 */
export type Answering = (place: string, asked: readonly string[]) => Promise<string> | string

/** Where a case file states a fact. */
function placeOf({ section, fact }: FactToAsk): string {
  return `${section}.${fact}`
}

/** The fact to ask for next, past those that are not known. */
function nextOf(file: CaseFile, chosen: Chosen, unknown: ReadonlySet<string>) {
  const next = nextToAsk(file, chosen)
  if (next === undefined || !unknown.has(placeOf(next))) return next
  return assessCase(file, chosen).toAsk.find((each) => !unknown.has(placeOf(each)))
}

/** The fact in words: what it is called, and what may be answered. */
function inWords({ section, fact, judge }: FactToAsk, on: string): readonly string[] {
  const schema = caseFile.shape[section].unwrap().unwrap()
  const texts = nb[section === 'person' ? 'consent' : section]
  const shape: Readonly<Record<string, unknown>> = schema.shape
  const { label, options }: FormField = formField({ shape }, fact, texts, on)
  return [
    `${label}?${judge === undefined ? '' : ` (${common.headings.judged} ${texts.judges[judge] ?? judge})`}`,
    ...options.map(({ value, text, meaning }) =>
      [`  ${value}: ${text}`, ...(meaning === undefined ? [] : [meaning])].join('. '),
    ),
  ]
}

/** Puts an answer into a case file, or says what is wrong with it. */
function withAnswer(file: CaseFile, { section, fact }: FactToAsk, answer: string) {
  try {
    const told = { ...file, [section]: { ...file[section], [fact]: answer } }
    return { file: parseForm(caseFile, told), wrong: [] }
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return { file, wrong: error.issues.map(({ messages }) => messages.nb) }
  }
}

/** The answers to the questions that were chosen, line by line. */
function answersIn(file: CaseFile, { on, questions }: Chosen): readonly string[] {
  const assessment = assessCase(file, { on })
  const explained = explainCase(assessment, nb)
  return answersOf(assessment).flatMap(({ domain, name, question }) => {
    const explanation = Object.entries(explained[domain]).find(([each]) => each === name)?.[1]
    return questions.includes(question) && explanation !== undefined
      ? ['', ...explanationLines(explanation, common)]
      : []
  })
}

/**
 * Asks for one fact at a time until the questions that were chosen are settled, and gives the answers to them.
 *
 * @param chosen - The day and the questions.
 * @param answering - The one who is asked.
 * @returns The answers with their grounds, line by line.
 */
export async function interview(chosen: Chosen, answering: Answering): Promise<readonly string[]> {
  let file: CaseFile = {}
  let wrong: readonly string[] = []
  const unknown = new Set<string>()
  for (;;) {
    const next = nextOf(file, chosen, unknown)
    if (next === undefined) return answersIn(file, chosen)
    const answer = await answering(placeOf(next), [...wrong, ...inWords(next, chosen.on)])
    if (answer.trim() === '') unknown.add(placeOf(next))
    ;({ file, wrong } = withAnswer(file, next, answer))
  }
}
