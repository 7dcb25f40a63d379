import type { PlanTexts } from '../types.js'

/** The terms that the law has changed, in bokmål. */
export const terms: PlanTexts['terms'] = {
  countyGovernor: [
    ['2012-01-01', 'fylkesmannen'],
    ['2021-06-01', 'statsforvalteren'],
  ],
  childWelfareService: [
    ['2012-01-01', 'barneverntjenesten'],
    ['2023-01-01', 'barnevernstjenesten'],
  ],
  culturalBackground: [
    ['2012-01-01', 'etnisk, kulturell og språklig bakgrunn'],
    ['2022-08-01', 'språklig og kulturell bakgrunn'],
  ],
}

/** Who judges, in bokmål. */
export const judges: PlanTexts['judges'] = {
  service: 'tjenesten',
  provider: 'den som yter helsehjelpen',
  school: 'skolen',
}
