import type { Citation } from './citation.js'
import { isInterpretation, isSource } from './lookup.js'
import { parseCitation } from './parse-citation.js'
import type { LawTexts } from './texts/types.js'

function ordinal(place: number, { words }: LawTexts): string {
  return words.ordinals[place - 1] ?? `${String(place)}.`
}

/**
 * Writes a citation out in full.
 *
 * Norwegian: *lovhenvisning*.
 *
 * @param citation - A registered citation of any kind.
 * @param texts - The texts of the language wanted, from `@vilkar/law/texts/…`.
 * @returns The act's name and the place in it, in words; for an interpretation or a source its title.
 * @example
 * ```ts
 * import { citationText } from '@vilkar/law'
 * import { nb } from '@vilkar/law/texts/nb'
 * citationText('pbrl § 4-3 (1) c', nb)
 * // => 'pasient- og brukerrettighetsloven § 4-3 første ledd bokstav c'
 * ```
 */
export function citationText(citation: Citation, texts: LawTexts): string {
  if (isInterpretation(citation)) return texts.interpretations[citation]
  if (isSource(citation)) return texts.sources[citation]
  const parsed = parseCitation(citation)
  const { acts, words } = texts
  if (parsed.kind === 'chapter') {
    return `${acts[parsed.act].name} ${words.chapter} ${parsed.chapter}`
  }
  if (parsed.kind !== 'section') return citation
  const { act, section, ledd, letter, number, sentence } = parsed
  return [
    `${acts[act].name} § ${section}`,
    ...(ledd === undefined ? [] : [`${ordinal(ledd, texts)} ${words.ledd}`]),
    ...(letter === undefined ? [] : [`${words.letter} ${letter}`]),
    ...(number === undefined ? [] : [`${words.number} ${String(number)}`]),
    ...(sentence === undefined ? [] : [`${ordinal(sentence, texts)} ${words.sentence}`]),
  ].join(' ')
}
