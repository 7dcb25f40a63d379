import type { ResponsibilityTexts } from '../types.js'

/** The terms that the law has changed, in nynorsk. */
export const terms: ResponsibilityTexts['terms'] = {
  countyGovernor: [
    ['2012-01-01', 'fylkesmannen'],
    ['2021-06-01', 'statsforvaltaren'],
  ],
  countyBoard: [
    ['2012-01-01', 'fylkesnemnda for barnevern og sosiale saker'],
    ['2023-01-01', 'barneverns- og helsenemnda'],
  ],
}

/** Who judges, in nynorsk. */
export const judges: ResponsibilityTexts['judges'] = {
  service: 'tenesta',
  levels: 'kommunen og spesialisthelsetenesta saman',
  'specialist-service': 'spesialisthelsetenesta',
  municipality: 'kommunen',
  nav: 'Nav',
}

/** What is said of the features by which the levels are weighed, in nynorsk. */
export const features: ResponsibilityTexts['features'] = {
  towardsBothLevels: 'Peikar mot begge nivåa saman:',
  towardsMunicipality: 'Talar for kommunen:',
  absent: 'Ikkje til stades, og talar ikkje i seg sjølv for noko av nivåa:',
  unknown: 'Ikkje kjent:',
  weighsMost: 'Veg mest:',
  threshold: 'Inga kjelde gir ein terskel, så ingenting blir rekna saman.',
  municipalSide: 'Kommunesida av vektmodellen finst ikkje i kjeldene og er ikkje dikta opp.',
}
