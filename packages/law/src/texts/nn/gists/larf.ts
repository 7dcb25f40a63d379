import type { GistsOfAct } from '../../types.js'
import type { larf as register } from '../../../provisions/larf.js'

/** What each wording says, in nynorsk: Forskrift om legemiddelassistert rehabilitering, FOR-2009-12-18-1641. */
export const larf: GistsOfAct<typeof register> = {
  'larf § 6 (1)': [
    'Etter oppstart av legemiddelassistert rehabilitering lagar spesialisthelsetenesta planen så snart ho kan.',
    'Etter oppstart av legemiddelassistert rehabilitering lagar spesialisthelsetenesta planen så snart ho kan.',
  ],
  'larf § 6 (2)': [
    'Spesialisthelsetenesta tek initiativet og lagar planen saman med kommunen, legen og barnevernet.',
    'Spesialisthelsetenesta tek initiativet og lagar planen saman med kommunen, legen og barnevernet.',
  ],
}
