import type { PlanTexts } from '../types.js'

/** The terms that the law has changed, in English. */
export const terms: PlanTexts['terms'] = {
  countyGovernor: [
    ['2012-01-01', 'the county governor (fylkesmannen)'],
    ['2021-06-01', 'the county governor (statsforvalteren)'],
  ],
  childWelfareService: [['2012-01-01', 'the child welfare service']],
  culturalBackground: [
    ['2012-01-01', 'ethnic, cultural and language background'],
    ['2022-08-01', 'language and cultural background'],
  ],
}

/** Who judges, in English. */
export const judges: PlanTexts['judges'] = {
  service: 'the service',
  provider: 'whoever provides the health care',
  school: 'the school',
}
