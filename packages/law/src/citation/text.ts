import { acts } from '../acts/acts.js'
import type { LawTexts } from '../texts/types.js'
import type { Citation } from './citation.js'
import { parseCitation, partsOf, type ParsedCitation } from './parse.js'

function ordinal(place: number, { words }: LawTexts): string {
  return words.ordinals[place - 1] ?? `${String(place)}.`
}

/** The title of an open question or a source. */
function titleOf(citation: string, { interpretations, sources }: LawTexts): string | undefined {
  const titles: Readonly<Partial<Record<string, string>>> = citation.startsWith('interpretation: ')
    ? interpretations
    : sources
  return Object.hasOwn(titles, citation) ? titles[citation] : undefined
}

/** Writes a place in an act out in full; nothing for what is no such place. */
function placeInWords(parsed: ParsedCitation | undefined, texts: LawTexts): string | undefined {
  const { acts, words } = texts
  if (parsed?.kind === 'chapter') {
    return `${acts[parsed.act].name} ${words.chapter} ${parsed.chapter}`
  }
  if (parsed?.kind !== 'section') return undefined
  const { act, section, ledd, letter, number, sentence } = parsed
  return [
    `${acts[act].name} § ${section}`,
    ...(ledd === undefined ? [] : [`${ordinal(ledd, texts)} ${words.ledd}`]),
    ...(letter === undefined ? [] : [`${words.letter} ${letter}`]),
    ...(number === undefined ? [] : [`${words.number} ${String(number)}`]),
    ...(sentence === undefined ? [] : [`${ordinal(sentence, texts)} ${words.sentence}`]),
  ].join(' ')
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
  return titleOf(citation, texts) ?? placeInWords(parseCitation(citation), texts) ?? citation
}

/**
 * Makes what writes citations out for explanations, of a rule's own texts and those of the law.
 *
 * It asks no register, so that texts weigh no more than they say.
 *
 * @param texts - The texts of the language wanted, from `@vilkar/law/texts/…`.
 * @returns A function that writes a citation out in full, and leaves any other text as it is.
 * @example
 * ```ts
 * import { citing } from '@vilkar/law'
 * import { nb } from '@vilkar/law/texts/nb'
 * const cite = citing(nb)
 * cite('hrf § 17') // => 'forskrift om habilitering, rehabilitering og koordinator § 17'
 * cite('our own routine') // => 'our own routine'
 * ```
 */
export function citing(texts: LawTexts): (citation: string) => string {
  return (citation) =>
    titleOf(citation, texts) ?? placeInWords(partsOf(citation), texts) ?? citation
}

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
  const title = titleOf(citation, texts)
  if (title !== undefined) return title
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

/**
 * Gives the address of a provision at Lovdata.
 *
 * The address shows the text of today, whatever the day asked about: where a section's number has
 * been given to another rule, that rule.
 *
 * @param citation - A registered citation of any kind.
 * @returns The section's address; the act's own for a chapter, and that in Lovdata's archive for a
 *   repealed act; `undefined` for an interpretation or a source.
 * @example
 * ```ts
 * import { lovdataAddress } from '@vilkar/law'
 * lovdataAddress('pbrl § 4-3 (1) c') // => 'https://lovdata.no/lov/1999-07-02-63/§4-3'
 * lovdataAddress('hrf § 17') // => 'https://lovdata.no/forskrift/2011-12-16-1256/§17'
 * ```
 */
export function lovdataAddress(citation: Citation): string | undefined {
  const parsed = parseCitation(citation)
  if (parsed.kind !== 'section' && parsed.kind !== 'chapter') return undefined
  const { id, kind, repealed } = acts[parsed.act]
  const number = id.slice('LOV-'.length)
  const [folder, archive] = kind === 'act' ? ['lov', 'NLO/lov'] : ['forskrift', 'SFO/forskrift']
  if (repealed !== undefined) return `https://lovdata.no/dokument/${archive}/${number}`
  const place = parsed.kind === 'section' ? `/§${parsed.section.replace(' ', '')}` : ''
  return `https://lovdata.no/${folder}/${number}${place}`
}
