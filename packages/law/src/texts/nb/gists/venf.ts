import type { GistsOfAct } from '../../types.js'
import type { venf as register } from '../../../provisions/venf.js'

/** What each wording says, in bokmål: Forskrift om ventelisteregistrering, FOR-2000-12-07-1233. */
export const venf: GistsOfAct<typeof register> = {
  'venf § 3 (4)': [
    'Henvisningen registreres den dagen den ble mottatt, og sendes den videre, følger den dagen den første institusjonen fikk den, med.',
  ],
}
