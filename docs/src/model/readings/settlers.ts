import { interpretations, type InterpretationCitation } from '@vilkar/law'
import { interpretationTexts } from '@vilkar/law/texts/nb'

/** Who could settle a doubt. */
export const settlers = [
  'courts',
  'parliament',
  'ministry',
  'directorate',
  'supervision',
  'local',
  'reading',
] as const

/** Somebody who could settle a doubt. */
export type Settler = (typeof settlers)[number]

/*
 * What would change a reading is told in words, and the words name what would have to come: a judgment comes from the
 * courts, guidance from the directorate. Who could settle it follows from that, so that it stands in one place.
 */
const signs: Readonly<Record<Settler, RegExp>> = {
  courts: /\bdom\b|dommen|domstol|rettsavgjørelse|\bavgjørelse/i,
  parliament:
    /\blov(?:en|regel|endring|ene)?\b|særlov|paragraf|særregel|overgangsregel|\bregel\b|\bregler\b|definisjon/i,
  ministry: /forskrift|rundskriv|uttalelse|departement|overgangsregel|merknad|dispensasjon/i,
  directorate: /veiled(?:ning|er)|kriterier/i,
  supervision: /praksis|klagesak|tilsyn|klageinstans/i,
  local: /lokal avtale|avtale peker|regel eller avtale/i,
  reading:
    /forarbeid|bestemmelse om|\bles(?:es|t)?\b|ordlyden|kilde|\btekst\b|finnes|\btall\b|viser seg|svar på/i,
}

/**
 * Tells who could settle a doubt.
 *
 * @param citation - The doubt.
 * @returns Those of whom something would have to come; whoever reads the text where none was read.
 */
export function settlersOf(citation: InterpretationCitation): readonly Settler[] {
  const { wouldChange } = interpretationTexts[citation]
  return interpretations[citation].kind === 'text-not-read'
    ? ['reading']
    : settlers.filter((each) => signs[each].test(wouldChange))
}
