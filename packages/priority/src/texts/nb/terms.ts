import type { PriorityTexts } from '../types.js'

/** The terms that the law has changed, in bokmål. */
export const terms: PriorityTexts['terms'] = {
  countyGovernor: [
    ['2001-01-01', 'fylkesmannen'],
    ['2021-06-01', 'statsforvalteren'],
  ],
  careFinder: [
    ['2001-01-01', 'Rikstrygdeverket'],
    ['2006-07-01', 'det organet som Arbeids- og velferdsdirektoratet har utpekt'],
    ['2009-01-01', 'det organet som Helsedirektoratet har utpekt'],
  ],
}

/** Who judges, in bokmål. */
export const judges: PriorityTexts['judges'] = {
  physician: 'legen som vurderer henvisningen',
  service: 'tjenesten',
}
