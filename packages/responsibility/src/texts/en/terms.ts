import type { ResponsibilityTexts } from '../types.js'

/** Who judges, in English. */
export const judges: ResponsibilityTexts['judges'] = {
  service: 'the service',
  levels: 'municipality and specialist service together',
  'specialist-service': 'the specialist service',
  municipality: 'the municipality',
  nav: 'NAV',
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
