import { match } from 'ts-pattern'
import type { Explanation } from 'vilkar'
import type { Answered } from '../assess.ts'
import { languages, type Language } from '../languages.ts'
import { list, wrap } from './wrap.ts'

type Read = Exclude<Answered['answer'], { readonly status: 'not-in-force' }>

function conditionText(
  { label, value, presumed, judgedBy }: Explanation['conditions'][number],
  language: Language,
): string {
  const { headings } = languages[language].texts.consent.common
  const notes = [
    ...(presumed ? [headings.presumed] : []),
    ...(judgedBy === undefined ? [] : [`${headings.judged} ${judgedBy}`]),
  ]
  return `${label}: ${value}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

/** Says so where the law was not read to the day asked about, or not as it stands. */
function readingText(answer: Read, language: Language): readonly string[] {
  const { words, texts } = languages[language]
  const { cite } = texts.consent
  const named = answer.unverified.map(cite).join('; ')
  return [
    ...(answer.beyondLawRead
      ? wrap(words.beyondLawRead(answer.lawReadThrough), '  ', '      ')
      : []),
    ...match(answer.confidence)
      .with('read', () => [])
      .with('inferred', () => wrap(words.inferred(named), '  ', '      '))
      .with('unverified', () => wrap(words.unverified(named), '  ', '      '))
      .exhaustive(),
  ]
}

function groundsText({ conditions, basis, force }: Explanation, language: Language) {
  const { headings } = languages[language].texts.consent.common
  return [
    ...list(
      headings.conditions,
      conditions.map((condition) => conditionText(condition, language)),
    ),
    ...list(force === undefined ? headings.basis : `${headings.basis} (${force})`, basis),
  ]
}

/**
 * Writes the answer to one question.
 *
 * @param answered - The answer with its explanation.
 * @param language - The language.
 * @returns The lines.
 */
export function answerText(
  { answer: given, explanation }: Answered,
  language: Language,
): readonly string[] {
  const { headings } = languages[language].texts.consent.common
  const grounds = groundsText(explanation, language)
  const said = list(headings.answer, explanation.answer === undefined ? [] : [explanation.answer])
  const body = match(given)
    .with({ status: 'determined' }, (answer) => [
      ...said,
      ...grounds,
      ...readingText(answer, language),
    ])
    .with({ status: 'undetermined' }, (answer) => [
      ...list(headings.possible, explanation.possible),
      ...list(
        headings.needed,
        explanation.needed.map(({ label }) => label),
        (place) => `${place + 1}.`,
      ),
      ...grounds,
      ...readingText(answer, language),
    ])
    .with({ status: 'not-in-force' }, () => said)
    .exhaustive()
  return [...wrap(explanation.question), ...body]
}
