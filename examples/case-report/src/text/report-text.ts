import type { CaseQuestion, ExplainedReport } from 'vilkar'
import type { AssessedCase, AssessedDay, AssessedVariant } from '../assess.ts'
import { languages, type Language } from '../languages.ts'
import { aheadText } from './ahead-text.ts'
import { answerText } from './answer-text.ts'
import { checkText } from './check-text.ts'
import { differenceText } from './difference-text.ts'
import { nextOfKinText } from './next-of-kin-text.ts'
import { receiptText } from './receipt-text.ts'
import { width, wrap } from './wrap.ts'

/** Puts an empty line between parts. */
function apart(parts: readonly (readonly string[])[]): readonly string[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, place) => (place === 0 ? part : ['', ...part]))
}

function underlined(text: string, line: string): readonly string[] {
  const broken = wrap(text)
  return [...broken, line.repeat(Math.min(width, Math.max(...broken.map(({ length }) => length))))]
}

/** A part of a day's report, with the name under which it is mentioned where it is not repeated. */
interface Part {
  readonly name: string
  readonly text: readonly string[]
}

/** What stands beside an answer: the features of a level, the count of a deadline. */
function besideText({ explanations }: AssessedDay, question: CaseQuestion): readonly string[] {
  const beside: Partial<Record<CaseQuestion, readonly string[]>> = {
    'responsibility.level': explanations.levelFeatures,
    'priority.assessment-deadline': explanations.deadlines.assessment,
    'priority.start-deadline': explanations.deadlines.start,
    'priority.complaint': explanations.deadlines.complaint,
  }
  return (beside[question] ?? []).flatMap((line) => wrap(line, '  ', '    '))
}

/** Everything a day says: answers, the order of next of kin, documents. */
function partsOf(day: AssessedDay, language: Language): readonly Part[] {
  const { words, texts } = languages[language]
  const answers = day.shown.flatMap((question) => {
    const answered = day.answered.get(question)
    return answered === undefined
      ? []
      : [
          {
            name: answered.explanation.question,
            text: [...answerText(answered, language), ...besideText(day, question)],
          },
        ]
  })
  const kin = { name: words.nextOfKin.heading, text: nextOfKinText(day, language) }
  const reports = Object.values<readonly ExplainedReport[]>(day.explanations.documents).flat()
  const documents = reports.map((report) => ({
    name: report.title,
    text: checkText(report, words, texts.consent.common),
  }))
  return [...answers, kin, ...documents].filter(({ text }) => text.length > 0)
}

/** What a day says; what reads as it did just before is only named. */
function dayText(day: AssessedDay, before: AssessedDay | undefined, language: Language) {
  const { words } = languages[language]
  const earlier = before === undefined ? [] : partsOf(before, language)
  const said = new Set(earlier.map(({ text }) => text.join()))
  const parts = partsOf(day, language)
  const repeated = parts.filter(({ text }) => said.has(text.join()))
  return apart([
    [`[${words.day} ${day.on}]`],
    ...parts.filter(({ text }) => !said.has(text.join())).map(({ text }) => text),
    repeated.length > 0
      ? [...wrap(words.asBefore), ...repeated.flatMap(({ name }) => wrap(name, '  - '))]
      : [],
    receiptText(day.receipt, language),
  ])
}

function variantText(
  { title, days, ahead }: AssessedVariant,
  before: AssessedDay | undefined,
  language: Language,
): readonly string[] {
  return apart([
    title ? underlined(title[language], '-') : [],
    ...days.map((day, place) => dayText(day, place > 0 ? days[place - 1] : before, language)),
    ...days.slice(1).map((day, place) => differenceText(days[place] ?? day, day, language)),
    aheadText(ahead, language),
  ])
}

function caseText(assessed: AssessedCase, language: Language): readonly string[] {
  const { reference, title, variants } = assessed
  const heading = reference === undefined ? title[language] : `${reference}: ${title[language]}`
  return apart([
    underlined(heading, '='),
    ...variants.map((variant, place) =>
      variantText(variant, variants[place - 1]?.days.at(-1), language),
    ),
  ])
}

/**
 * Writes the report.
 *
 * @param cases - The assessed cases.
 * @param language - The language.
 * @returns The lines.
 */
export function reportText(cases: readonly AssessedCase[], language: Language): readonly string[] {
  return apart([
    ...cases.map((assessed, place) => [
      ...(place > 0 ? [''] : []),
      ...caseText(assessed, language),
    ]),
    wrap(languages[language].words.closing),
  ])
}
