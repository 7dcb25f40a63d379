import type { GistsOfAct } from '../../types.js'
import type { larf as register } from '../../../provisions/larf.js'

/** What each wording says, in bokmål: Forskrift om legemiddelassistert rehabilitering, FOR-2009-12-18-1641. */
export const larf: GistsOfAct<typeof register> = {
  'larf § 6 (1)': [
    'Etter oppstart av legemiddelassistert rehabilitering lager spesialisthelsetjenesten planen så snart den kan.',
    'Etter oppstart av legemiddelassistert rehabilitering lager spesialisthelsetjenesten planen så snart den kan.',
  ],
  'larf § 6 (2)': [
    'Spesialisthelsetjenesten tar initiativet og lager planen sammen med kommunen, legen og barnevernet.',
    'Spesialisthelsetjenesten tar initiativet og lager planen sammen med kommunen, legen og barnevernet.',
  ],
}
