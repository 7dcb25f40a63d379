import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './records.js'

/* What each wording says, in our own words. */

/** Helseregisterloven av 2001, LOV-2001-05-18-24. */
export const hregl2001: GistsOfAct<typeof register.hregl2001, EachLanguage> = {
  'hregl2001 § 13 a': [
    {
      nb: 'Det var forbudt å lese, søke etter eller bruke helseopplysninger fra registre uten grunn i tjenesten, administrasjonen av den eller særskilt hjemmel.',
      nn: 'Det var forbode å lese, søkje etter eller bruke helseopplysningar frå register utan grunn i tenesta, administrasjonen av henne eller særskild heimel.',
      en: 'It was forbidden to read, search for or use health data from registers without a reason in the service, its administration or particular authority.',
    },
  ],
  'hregl2001 § 15': [
    {
      nb: 'Etter den gamle loven: den som behandlet helseopplysninger, hadde taushetsplikt både etter forvaltningsloven og som helsepersonell.',
      nn: 'Etter den gamle lova: den som behandla helseopplysningar, hadde teieplikt både etter forvaltningslova og som helsepersonell.',
      en: 'Under the old act: those who handled health data had a duty of confidentiality both under the Public Administration Act and as health personnel.',
    },
  ],
}

/** Pasientjournalloven, LOV-2014-06-20-42. */
export const pjl: GistsOfAct<typeof register.pjl, EachLanguage> = {
  'pjl § 15': [
    {
      nb: 'Den som behandler helseopplysninger etter loven, eller får vite dem fra en journal, har taushetsplikt som helsepersonell.',
      nn: 'Den som behandlar helseopplysningar etter lova, eller får vite dei frå ein journal, har teieplikt som helsepersonell.',
      en: 'Those who handle health data under the act, or learn them from a patient record, have the duty of confidentiality of health personnel.',
    },
  ],
  'pjl § 16': [
    {
      nb: 'Ingen skal lese, søke etter eller bruke opplysninger i journaler uten grunn i hjelpen, administrasjonen av den eller særskilt hjemmel.',
      nn: 'Ingen skal lese, søkje etter eller bruke opplysningar i journalar utan grunn i hjelpa, administrasjonen av henne eller særskild heimel.',
      en: 'Nobody may read, search for or use information in patient records without a reason in the care, its administration or a special legal basis.',
    },
  ],
  'pjl § 17': [
    {
      nb: 'Pasienten kan nekte deling fra behandlingsrettede helseregistre; regler om hvem som bestemmer, følger pasient- og brukerrettighetsloven.',
      nn: 'Pasienten kan nekte deling frå behandlingsretta helseregister; reglar om kven som avgjer, følgjer pasient- og brukarrettslova.',
      en: 'The patient may object to sharing from health records; who decides follows the Patient and User Rights Act.',
    },
    {
      nb: 'Pasienten kan nekte deling fra flere slags helseregistre, også noen nye; hvem som kan nekte, følger reglene om samtykkekompetanse.',
      nn: 'Pasienten kan nekte deling frå fleire slags helseregister, òg nokre nye; kven som kan nekte, følgjer reglane om samtykkekompetanse.',
      en: 'The patient may object to sharing from several kinds of health records, some of them new; who may object follows the rules on competence to consent.',
    },
    {
      nb: 'Pasienten kan nekte deling fra flere slags helseregistre; hvem som kan nekte, følger reglene om beslutningskompetanse.',
      nn: 'Pasienten kan nekte deling frå fleire slags helseregister; kven som kan nekte, følgjer reglane om avgjerdskompetanse.',
      en: 'The patient may object to sharing from several kinds of health records; who may object follows the rules on decision competence.',
    },
    {
      nb: 'Pasienten kan nekte deling fra flere slags helseregistre, etter de samlede reglene i helsepersonelloven § 29; beslutningskompetanse avgjør hvem.',
      nn: 'Pasienten kan nekte deling frå fleire slags helseregister, etter dei samla reglane i helsepersonellova § 29; avgjerdskompetanse avgjer kven.',
      en: 'The patient may object to sharing from several kinds of health records, under the gathered rules of § 29 of the Health Personnel Act; decision competence says who.',
    },
  ],
  'pjl § 17 (2)': [
    {
      nb: 'Reglene om samtykkekompetanse avgjør hvem som kan nekte.',
      nn: 'Reglane om samtykkekompetanse avgjer kven som kan nekte.',
      en: 'The rules on competence to consent say who may object.',
    },
    {
      nb: 'Reglene om beslutningskompetanse avgjør hvem som kan nekte.',
      nn: 'Reglane om avgjerdskompetanse avgjer kven som kan nekte.',
      en: 'The rules on decision competence say who may object.',
    },
  ],
}
