import type { Language } from '@vilkar/core'
import {
  answersOf,
  assessCase,
  explainCase,
  explanationLines,
  nextToAsk,
  type CaseFile,
  type CaseQuestion,
} from 'vilkar'
import { en } from 'vilkar/texts/en'
import { nb } from 'vilkar/texts/nb'
import { nn } from 'vilkar/texts/nn'
import { lawBehind } from './law.ts'
import * as schemas from './schemas.ts'

const allTexts = { nb, nn, en }

/** What a tool was called with: nothing is known of it but what the packages find when they read it. */
export type Arguments = Readonly<Record<string, unknown>>

/** A tool, with what it takes and gives. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly inputSchema: schemas.ToolSchema
  readonly outputSchema: schemas.ToolSchema
  readonly run: (given: Arguments) => Record<string, unknown>
}

/** An argument that is none of the tool's own. The packages say what is wrong with a case file, a day or a question. */
export class UnknownArgument extends Error {
  constructor(name: string, known: readonly string[]) {
    super(`${name}: one of ${known.join(', ')}`)
  }
}

function languageOf({ language = 'nb' }: Arguments): Language {
  if (language === 'nb' || language === 'nn' || language === 'en') return language
  throw new UnknownArgument('language', ['nb', 'nn', 'en'])
}

/** A case file, a day and questions as they came: `assessCase` reads them itself, and refuses what is none. */
function asked({ file, on, questions }: Arguments) {
  const options = { on: on as string, questions: questions as readonly CaseQuestion[] | undefined }
  return { file: file as CaseFile, options }
}

const ask: Tool = {
  name: 'ask',
  title: 'Ask what the law says',
  description:
    'Answers questions of Norwegian law on habilitation and rehabilitation about a person on a day. What is left out of the case file is unknown. An answer is determined, or lists what is still possible and what is needed to tell. Never fill in what nobody said.',
  inputSchema: schemas.tool({ file: schemas.file, on: schemas.on, questions: schemas.questions }),
  outputSchema: schemas.tool({ answers: { type: 'array', items: schemas.answer } }),
  run: (given) => {
    const { file, options } = asked(given)
    return { answers: answersOf(assessCase(file, options)).map(({ answer }) => answer) }
  },
}

const nextFact: Tool = {
  name: 'next_fact',
  title: 'Find what to ask next',
  description:
    'Finds the one fact that matters most to the questions that are still open: its place in the case file, the questions that turn on it, and who judges it. Gives none where nothing is left to ask.',
  inputSchema: schemas.tool({
    file: schemas.fileAsAsked,
    on: schemas.on,
    questions: schemas.questions,
  }),
  outputSchema: schemas.tool({ place: schemas.text, matters: schemas.texts, judge: schemas.text }, [
    'place',
    'matters',
    'judge',
  ]),
  run: (given) => {
    const { file, options } = asked(given)
    const next = nextToAsk(file, options)
    if (next === undefined) return {}
    const { section, fact, matters, judge } = next
    return { place: `${section}.${fact}`, matters, ...(judge !== undefined && { judge }) }
  },
}

const explain: Tool = {
  name: 'explain',
  title: 'Explain an answer',
  description:
    'Says in words, for a person to read, what each question came to and why, with the provisions. Without questions, of everything.',
  inputSchema: schemas.tool(
    {
      file: schemas.fileAsAsked,
      on: schemas.on,
      questions: schemas.questions,
      language: schemas.language,
    },
    ['questions', 'language'],
  ),
  outputSchema: schemas.tool({
    explanations: {
      type: 'array',
      items: schemas.tool({ question: schemas.text, lines: schemas.texts }),
    },
  }),
  run: (given) => {
    const { file, options } = asked(given)
    const texts = allTexts[languageOf(given)]
    // Reads the questions as well. Only a whole assessment is explained.
    const chosen = answersOf(assessCase(file, options)).map(({ question }) => question)
    const assessment = assessCase(file, { on: options.on })
    const inWords = explainCase(assessment, texts)
    const wanted = answersOf(assessment).filter(({ question }) => chosen.includes(question))
    return {
      explanations: wanted.flatMap(({ domain, name, question }) => {
        const explanations: Readonly<Record<string, Parameters<typeof explanationLines>[0]>> =
          inWords[domain]
        const explanation = explanations[name]
        return explanation === undefined
          ? []
          : [{ question, lines: explanationLines(explanation, texts.consent.common) }]
      }),
    }
  },
}

const lawBehindTool: Tool = {
  name: 'law_behind',
  title: 'Look up what an answer rests on',
  description:
    'Says what a citation of an answer is on a day: of a provision the title, the address at Lovdata, the wording in our own words, and how surely it is known; of an interpretation what is unclear, the reading chosen and why.',
  inputSchema: schemas.tool(
    { citation: schemas.text, on: schemas.on, language: schemas.language },
    ['language'],
  ),
  outputSchema: schemas.tool(
    {
      kind: { enum: ['provision', 'interpretation', 'source', 'not-in-force'] },
      ...Object.fromEntries(
        [
          'title',
          'address',
          'gist',
          'from',
          'confidence',
          'unclear',
          'reading',
          'why',
          'wouldChange',
        ].map((name) => [name, schemas.text]),
      ),
    },
    ['address', 'gist', 'from', 'confidence', 'unclear', 'reading', 'why', 'wouldChange'],
  ),
  run: (given) => {
    const { on } = assessCase({}, { on: given['on'] as string, questions: ['consent.complaint'] })
    const found = lawBehind(given['citation'], on, languageOf(given))
    if (found === undefined)
      throw new UnknownArgument('citation', ['those of an answer, as they stand'])
    return found
  },
}

/** The tools of the server. */
export const tools: readonly Tool[] = [ask, nextFact, explain, lawBehindTool]
