import type { GistsOfAct } from '../../types.js'
import type { pjl as register } from '../../../provisions/pjl.js'

/** What each wording says, in bokmål: Pasientjournalloven, LOV-2014-06-20-42. */
export const pjl: GistsOfAct<typeof register> = {
  'pjl § 15': [
    'Den som behandler helseopplysninger etter loven, eller får vite dem fra en journal, har taushetsplikt som helsepersonell.',
  ],
  'pjl § 16': [
    'Ingen skal lese, søke etter eller bruke opplysninger i journaler uten grunn i hjelpen, administrasjonen av den eller særskilt hjemmel.',
  ],
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
