import type { AssessedCase, AssessedDay, AssessedVariant } from '../assess.ts'
import { languages, type Language } from '../languages.ts'
import { answerText } from './answer-text.ts'
import { differenceText } from './difference-text.ts'
import { nextOfKinText } from './next-of-kin-text.ts'
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

/** The answers of a day; those that read as they did just before are only named. */
function dayText(day: AssessedDay, before: AssessedDay | undefined, language: Language) {
  const { words } = languages[language]
  const answers = day.shown.map((question) => {
    const text = answerText(day, question, language)
    const earlier = before?.shown.includes(question) ? answerText(before, question, language) : []
    return { question, text, repeated: text.join() === earlier.join() }
  })
  const repeated = answers.filter((answer) => answer.repeated)
  const nextOfKin = nextOfKinText(day, language)
  const sameKin =
    before !== undefined && nextOfKinText(before, language).join() === nextOfKin.join()
  const named = [
    ...repeated.map(({ question }) => day.explanations.consent[question].question),
    ...(sameKin && nextOfKin.length > 0 ? [words.nextOfKin.heading] : []),
  ]
  return apart([
    [`[${words.day} ${day.on}]`],
    ...answers.filter((answer) => !answer.repeated).map(({ text }) => text),
    sameKin ? [] : nextOfKin,
    named.length > 0
      ? [...wrap(words.asBefore), ...named.flatMap((each) => wrap(each, '  - '))]
      : [],
  ])
}

function variantText(
  { title, days }: AssessedVariant,
  before: AssessedDay | undefined,
  language: Language,
): readonly string[] {
  return apart([
    title ? underlined(title[language], '-') : [],
    ...days.map((day, place) => dayText(day, place > 0 ? days[place - 1] : before, language)),
    ...days.slice(1).map((day, place) => differenceText(days[place] ?? day, day, language)),
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
