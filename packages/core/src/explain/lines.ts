import type { Explanation } from './explain.js'
import type { CommonTexts } from './domain-texts.js'

/**
 * Writes an explanation as plain lines of text, one statement a line.
 *
 * @param explanation - The explanation.
 * @param common - The common words of its language.
 * @returns The lines, ready to print.
 * @example
 * ```ts
 * import { explanationLines, type Explanation } from '@vilkar/core/explain'
 * import { nb } from '@vilkar/core/texts/nb'
 *
 * const explanation: Explanation = {
 *   status: 'determined',
 *   question: 'Hvem bestemmer?',
 *   answer: 'Pasienten selv.',
 *   possible: [],
 *   needed: [],
 *   conditions: [{ input: 'age', label: 'alder', value: '17 år', presumed: false, presumedBy: [] }],
 *   basis: ['pasient- og brukerrettighetsloven § 4-3 første ledd bokstav b'],
 *   force: 'lov',
 * }
 * explanationLines(explanation, nb)[1] // => 'Svar: Pasienten selv.'
 * ```
 */
export function explanationLines(explanation: Explanation, common: CommonTexts): readonly string[] {
  const { question, answer, possible, inSubstance, needed, conditions, basis, force, lawRead } =
    explanation
  const { headings } = common
  const list = (items: readonly string[]): string => items.join('; ')
  const described = conditions.map(({ label, value, judgedBy, presumed }) => {
    const notes = [
      ...(presumed ? [headings.presumed] : []),
      ...(judgedBy === undefined ? [] : [`${headings.judged} ${judgedBy}`]),
    ]
    return `${label}: ${value}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
  })
  const optional = (heading: string, items: readonly string[]): readonly string[] =>
    items.length > 0 ? [`${heading}: ${list(items)}`] : []
  return [
    question,
    ...optional(headings.answer, [answer ?? inSubstance ?? []].flat()),
    ...optional(headings.possible, possible),
    ...optional(
      headings.needed,
      needed.map(({ label }) => label),
    ),
    ...optional(headings.conditions, described),
    ...optional(headings.basis, basis).map((line) =>
      force === undefined ? line : `${line} (${force})`,
    ),
    ...(lawRead === undefined ? [] : [lawRead]),
  ]
}
