import type { ResponsibilityTexts } from '../types.js'

/** The terms that the law has changed, in bokmål. */
export const terms: ResponsibilityTexts['terms'] = {
  countyGovernor: [
    ['2012-01-01', 'fylkesmannen'],
    ['2021-06-01', 'statsforvalteren'],
  ],
  countyBoard: [
    ['2012-01-01', 'fylkesnemnda for barnevern og sosiale saker'],
    ['2023-01-01', 'barneverns- og helsenemnda'],
  ],
}

/** Who judges, in bokmål. */
export const judges: ResponsibilityTexts['judges'] = {
  service: 'tjenesten',
  levels: 'kommunen og spesialisthelsetjenesten sammen',
  'specialist-service': 'spesialisthelsetjenesten',
  municipality: 'kommunen',
  nav: 'Nav',
}

/** What is said of the features by which the levels are weighed, in bokmål. */
export const features: ResponsibilityTexts['features'] = {
  towardsBothLevels: 'Peker mot begge nivåer sammen:',
  towardsMunicipality: 'Taler for kommunen:',
  absent: 'Ikke til stede, og taler ikke i seg selv for noen av nivåene:',
  unknown: 'Ikke kjent:',
  weighsMost: 'Veier mest:',
  threshold: 'Ingen kilde gir en terskel, så ingenting regnes sammen.',
  municipalSide: 'Kommunens side av vektmodellen mangler i kildene og er ikke diktet opp.',
}
