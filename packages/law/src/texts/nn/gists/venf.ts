import type { GistsOfAct } from '../../types.js'
import type { venf as register } from '../../../provisions/venf.js'

/** What each wording says, in nynorsk: Forskrift om ventelisteregistrering, FOR-2000-12-07-1233. */
export const venf: GistsOfAct<typeof register> = {
  'venf § 3 (4)': [
    'Tilvisinga blir registrert den dagen ho kom inn, og blir ho send vidare, følgjer den dagen den første institusjonen fekk ho, med.',
  ],
}
