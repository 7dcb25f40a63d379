import type { PlanTexts } from '../types.js'

/** The terms that the law has changed, in nynorsk. */
export const terms: PlanTexts['terms'] = {
  countyGovernor: [
    ['2012-01-01', 'fylkesmannen'],
    ['2021-06-01', 'statsforvaltaren'],
  ],
  childWelfareService: [
    ['2012-01-01', 'barneverntenesta'],
    ['2023-01-01', 'barnevernstenesta'],
  ],
  culturalBackground: [
    ['2012-01-01', 'etnisk, kulturell og språkleg bakgrunn'],
    ['2022-08-01', 'språkleg og kulturell bakgrunn'],
  ],
}

/** Who judges, in nynorsk. */
export const judges: PlanTexts['judges'] = {
  service: 'tenesta',
  provider: 'den som yter helsehjelp',
  school: 'skulen',
}
