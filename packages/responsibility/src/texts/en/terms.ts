import type { ResponsibilityTexts } from '../types.js'

/** The terms that the law has changed, in English. */
export const terms: ResponsibilityTexts['terms'] = {
  countyGovernor: [
    ['2012-01-01', 'the county governor (fylkesmannen)'],
    ['2021-06-01', 'the county governor (statsforvalteren)'],
  ],
  countyBoard: [
    ['2012-01-01', 'the county social welfare board (fylkesnemnda)'],
    ['2023-01-01', 'the child welfare and health board (barneverns- og helsenemnda)'],
  ],
}

/** Who judges, in English. */
export const judges: ResponsibilityTexts['judges'] = {
  service: 'the service',
  levels: 'municipality and specialist service together',
  'specialist-service': 'the specialist service',
  municipality: 'the municipality',
  nav: 'Nav',
}

/** What is said of the features by which the levels are weighed, in English. */
export const features: ResponsibilityTexts['features'] = {
  towardsBothLevels: 'Points towards both levels together:',
  towardsMunicipality: 'Speaks for the municipality:',
  absent: 'Not present, and by itself speaks for neither level:',
  unknown: 'Not known:',
  weighsMost: 'Weighs most:',
  threshold: 'No source gives a threshold, so nothing is added up.',
  municipalSide:
    'The municipal side of the weight model is missing from the sources and is not invented.',
}
