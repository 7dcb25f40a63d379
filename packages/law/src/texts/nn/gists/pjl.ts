import type { GistsOfAct } from '../../types.js'
import type { pjl as register } from '../../../provisions/pjl.js'

/** What each wording says, in nynorsk: Pasientjournalloven, LOV-2014-06-20-42. */
export const pjl: GistsOfAct<typeof register> = {
  'pjl § 15': [
    'Den som behandlar helseopplysningar etter lova, eller får vite dei frå ein journal, har teieplikt som helsepersonell.',
  ],
  'pjl § 16': [
    'Ingen skal lese, søkje etter eller bruke opplysningar i journalar utan grunn i hjelpa, administrasjonen av henne eller særskild heimel.',
  ],
  'pjl § 17': [
    'Pasienten kan nekte deling frå behandlingsretta helseregister; reglar om kven som avgjer, følgjer pasient- og brukarrettslova.',
    'Pasienten kan nekte deling frå fleire slags helseregister, også nokre nye; kven som kan nekte, følgjer reglane om samtykkekompetanse.',
    'Pasienten kan nekte deling frå fleire slags helseregister; kven som kan nekte, følgjer reglane om avgjerdskompetanse.',
    'Pasienten kan nekte deling frå fleire slags helseregister, etter dei samla reglane i helsepersonellova § 29; avgjerdskompetanse avgjer kven.',
  ],
  'pjl § 17 (2)': [
    'Reglane om samtykkekompetanse avgjer kven som kan nekte.',
    'Reglane om avgjerdskompetanse avgjer kven som kan nekte.',
  ],
}
