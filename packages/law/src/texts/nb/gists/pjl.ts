import type { GistsOfAct } from '../../types.js'
import type { pjl as register } from '../../../provisions/pjl.js'

/** What each wording says, in bokmål: Pasientjournalloven, LOV-2014-06-20-42. */
export const pjl: GistsOfAct<typeof register> = {
  'pjl § 17': [
    'Pasienten kan nekte deling fra behandlingsrettede helseregistre; regler om hvem som bestemmer, følger pasient- og brukerrettighetsloven.',
    'Pasienten kan nekte deling fra flere slags helseregistre, også noen nye; hvem som kan nekte, følger reglene om samtykkekompetanse.',
    'Pasienten kan nekte deling fra flere slags helseregistre; hvem som kan nekte, følger reglene om beslutningskompetanse.',
    'Pasienten kan nekte deling fra flere slags helseregistre, etter de samlede reglene i helsepersonelloven § 29; beslutningskompetanse avgjør hvem.',
  ],
  'pjl § 17 (2)': [
    'Reglene om samtykkekompetanse avgjør hvem som kan nekte.',
    'Reglene om beslutningskompetanse avgjør hvem som kan nekte.',
  ],
}
