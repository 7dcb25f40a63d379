import type { Citation } from './citation.js'
import { isInterpretation, isSource } from './lookup.js'
import { parseCitation } from './parse-citation.js'
import type { LawTexts } from './texts/types.js'

/**
 * Writes a citation in short form.
 *
 * Norwegian: *lovhenvisning*, *kortform*.
 *
 * @param citation - A registered citation of any kind.
 * @param texts - The texts of the language wanted, from `@vilkar/law/texts/…`.
 * @returns The act's short form and the place in figures; for an interpretation or a source its title.
 * @example
 * ```ts
 * import { shortCitationText } from '@vilkar/law'
 * import { nb } from '@vilkar/law/texts/nb'
 * shortCitationText('pbrl § 4-3 (1) c', nb) // => 'pbrl. § 4-3 (1) c'
 * ```
 */
export function shortCitationText(citation: Citation, texts: LawTexts): string {
  if (isInterpretation(citation)) return texts.interpretations[citation]
  if (isSource(citation)) return texts.sources[citation]
  const parsed = parseCitation(citation)
  const { acts, words } = texts
  if (parsed.kind === 'chapter') {
    return `${acts[parsed.act].short} ${words.shortChapter} ${parsed.chapter}`
  }
  if (parsed.kind !== 'section') return citation
  const { act, section, ledd, letter, number, sentence } = parsed
  return [
    `${acts[act].short} § ${section}`,
    ...(ledd === undefined ? [] : [`(${String(ledd)})`]),
    ...(letter === undefined ? [] : [letter]),
    ...(number === undefined ? [] : [`${words.number} ${String(number)}`]),
    ...(sentence === undefined ? [] : [`${words.shortSentence} ${String(sentence)}`]),
  ].join(' ')
}
