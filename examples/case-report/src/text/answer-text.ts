import { match } from 'ts-pattern'
import type { Explanation } from 'vilkar'
import type { Answered } from '../assess.ts'
import { languages, type Language } from '../languages.ts'
import { list, wrap } from './wrap.ts'

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

function groundsText({ conditions, basis, force, lawRead }: Explanation, language: Language) {
  const { headings } = languages[language].texts.consent.common
  return [
    ...list(
      headings.conditions,
      conditions.map((condition) => conditionText(condition, language)),
    ),
    ...list(force === undefined ? headings.basis : `${headings.basis} (${force})`, basis),
    ...(lawRead === undefined ? [] : wrap(lawRead, '  ', '      ')),
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
    .with({ status: 'determined' }, () => [...said, ...grounds])
    .with({ status: 'undetermined' }, () => [
      ...list(headings.possible, explanation.possible),
      ...list(
        headings.needed,
        explanation.needed.map(({ label }) => label),
        (place) => `${place + 1}.`,
      ),
      ...grounds,
    ])
    .with({ status: 'not-in-force' }, () => said)
    .exhaustive()
  return [...wrap(explanation.question), ...body]
}
