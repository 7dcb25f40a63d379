import type { InEachLanguage } from '@vilkar/core/explain'
import type { PriorityTexts } from '../types.js'

/** The questions on deadlines and complaints. */
export const following = {
  'priority.start-deadline': {
    question: {
      nb: 'Hvilken frist settes for hjelpen?',
      nn: 'Kva frist blir sett for hjelpa?',
      en: 'What deadline is set for the care?',
    },
    outcomes: {
      'deadline-for-care': {
        nb: 'En egen frist for når pasienten senest skal få hjelpen, etter hva som er forsvarlig.',
        nn: 'Ein eigen frist for når pasienten seinast skal få hjelpa, etter kva som er forsvarleg.',
        en: 'An individual deadline by which the patient is to have the care, by what is sound.',
      },
      'deadline-for-care-within-65-working-days': {
        nb: 'En egen frist for når pasienten senest skal få hjelpen, og den kan ikke være lengre enn 65 virkedager fra retten ble vurdert. Forsvarlighet kan kreve at det går raskere.',
        nn: 'Ein eigen frist for når pasienten seinast skal få hjelpa, og han kan ikkje vere lengre enn 65 yrkedagar frå retten blei vurdert. Det kan krevjast at det går raskare for at det skal vere forsvarleg.',
        en: 'An individual deadline by which the patient is to have the care, at most 65 working days from when the right was assessed. What is sound may require less.',
      },
      'deadline-for-examination-or-treatment': {
        nb: 'En egen frist for når utredning eller behandling senest skal starte, etter hva som er faglig forsvarlig.',
        nn: 'Ein eigen frist for når utgreiing eller behandling seinast skal starte, etter kva som er fagleg forsvarleg.',
        en: 'An individual deadline by which examination or treatment is to start, by what is professionally sound.',
      },
      'deadline-for-examination-or-treatment-within-65-working-days': {
        nb: 'En egen frist for når utredning eller behandling senest skal starte, og den kan ikke være lengre enn 65 virkedager fra retten ble vurdert. Forsvarlighet kan kreve at det går raskere.',
        nn: 'Ein eigen frist for når utgreiing eller behandling seinast skal starte, og han kan ikkje vere lengre enn 65 yrkedagar frå retten blei vurdert. Det kan krevjast at det går raskare for at det skal vere forsvarleg.',
        en: 'An individual deadline by which examination or treatment is to start, at most 65 working days from when the right was assessed. What is sound may require less.',
      },
      'deadline-for-start': {
        nb: 'En egen frist for når hjelpen senest skal være påbegynt, etter hva som er faglig forsvarlig.',
        nn: 'Ein eigen frist for når hjelpa seinast skal vere påbyrja, etter kva som er fagleg forsvarleg.',
        en: 'An individual deadline by which care is to be begun, by what is professionally sound.',
      },
      'deadline-for-start-within-65-working-days': {
        nb: 'En egen frist for når hjelpen senest skal være påbegynt, og den kan ikke være lengre enn 65 virkedager fra retten ble vurdert. Forsvarlighet kan kreve at det går raskere.',
        nn: 'Ein eigen frist for når hjelpa seinast skal vere påbyrja, og han kan ikkje vere lengre enn 65 yrkedagar frå retten blei vurdert. Det kan krevjast at det går raskare for at det skal vere forsvarleg.',
        en: 'An individual deadline by which care is to be begun, at most 65 working days from when the right was assessed. What is sound may require less.',
      },
      'no-deadline': {
        nb: 'Ingen. Frist settes bare for den som har rett.',
        nn: 'Ingen. Det blir berre sett frist for den som har rett.',
        en: 'None. A deadline is set only for those who have a right.',
      },
      'within-sound-time': {
        nb: 'Ingen egen frist. Hjelpen skal gis innen forsvarlig tid, for plikten til å sette frist var satt til side for en tid.',
        nn: 'Ingen eigen frist. Hjelpa skal bli gitt innan forsvarleg tid, for plikta til å setje frist var sett til side ei tid.',
        en: 'No deadline of its own. The care must be given within a sound time, since the duty to set a deadline was suspended for a while.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
  'priority.missed-deadline': {
    question: {
      nb: 'Hva følger når fristen for hjelpen ikke holdes?',
      nn: 'Kva følgjer når fristen for hjelpa ikkje blir halden?',
      en: 'What follows when the deadline for the care is not kept?',
    },
    outcomes: {
      'patient-may-ask-private-or-abroad': {
        nb: 'Pasienten kan henvende seg til {careFinder}, som uten opphold skal skaffe et tilbud. Om nødvendig er det privat eller i utlandet.',
        nn: 'Pasienten kan vende seg til {careFinder}, som utan opphald skal skaffe eit tilbod. Om nødvendig er det privat eller i utlandet.',
        en: 'The patient may turn to {careFinder}, which must find care without delay. If necessary it is private or abroad.',
      },
      'service-contacts-helfo-private-or-abroad': {
        nb: 'Tjenesten skal straks kontakte Helfo. Helfo skal uten opphold skaffe et tilbud, om nødvendig privat eller i utlandet.',
        nn: 'Tenesta skal straks kontakte Helfo. Helfo skal utan opphald skaffe eit tilbod, om nødvendig privat eller i utlandet.',
        en: 'The service must contact Helfo at once. Helfo must find care without delay, if necessary private or abroad.',
      },
      'both-contact-helfo-private-or-abroad': {
        nb: 'Tjenesten skal straks kontakte Helfo, og pasienten kan også gjøre det. Pasienten har rett til hjelpen uten opphold, om nødvendig privat eller i utlandet.',
        nn: 'Tenesta skal straks kontakte Helfo, og pasienten kan òg gjere det. Pasienten har rett til hjelpa utan opphald, om nødvendig privat eller i utlandet.',
        en: 'The service must contact Helfo at once, and the patient may do so too. The patient has a right to the care without delay, if necessary private or abroad.',
      },
      'service-contacts-helfo-private': {
        nb: 'Tjenesten skal straks kontakte Helfo. Helfo skal uten opphold skaffe et tilbud, om nødvendig privat.',
        nn: 'Tenesta skal straks kontakte Helfo. Helfo skal utan opphald skaffe eit tilbod, om nødvendig privat.',
        en: 'The service must contact Helfo at once. Helfo must find care without delay, if necessary private.',
      },
      'both-contact-helfo-private': {
        nb: 'Tjenesten skal straks kontakte Helfo, og pasienten kan også gjøre det. Pasienten har rett til hjelpen uten opphold, om nødvendig privat.',
        nn: 'Tenesta skal straks kontakte Helfo, og pasienten kan òg gjere det. Pasienten har rett til hjelpa utan opphald, om nødvendig privat.',
        en: 'The service must contact Helfo at once, and the patient may do so too. The patient has a right to the care without delay, if necessary private.',
      },
      'nothing-yet': {
        nb: 'Foreløpig ingenting etter reglene om fristbrudd. Hjelpen skal fortsatt gis innen fristen.',
        nn: 'Førebels ingenting etter reglane om fristbrot. Hjelpa skal framleis bli gitt innan fristen.',
        en: 'Nothing yet, by the rules on missed deadlines. The care must still be given within the deadline.',
      },
      'no-deadline': {
        nb: 'Ingenting. Bare den som har rett til nødvendig helsehjelp, har en frist som kan brytes.',
        nn: 'Ingenting. Berre den som har rett til nødvendig helsehjelp, har ein frist som kan brytast.',
        en: 'Nothing. Only somebody with a right to necessary care has a deadline that can be missed.',
      },
      'remedies-suspended': {
        nb: 'Ingenting etter reglene om fristbrudd, for de var satt til side for en tid. Tjenesten kunne likevel varsle Helfo, og hjelpen skal gis innen forsvarlig tid.',
        nn: 'Ingenting etter reglane om fristbrot, for dei var sette til side ei tid. Tenesta kunne likevel varsle Helfo, og hjelpa skal bli gitt innan forsvarleg tid.',
        en: 'Nothing by the rules on missed deadlines, since they were suspended for a while. The service could still tell Helfo, and the care must be given within a sound time.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
  'priority.complaint': {
    question: {
      nb: 'Hvem kan det klages til?',
      nn: 'Kven kan det klagast til?',
      en: 'To whom can one complain?',
    },
    outcomes: {
      'request-then-health-supervision': {
        nb: 'Pasienten ber først tjenesten om å oppfylle retten. Gir ikke det medhold, kan det klages til Helsetilsynet i fylket.',
        nn: 'Pasienten bed først tenesta om å oppfylle retten. Gir ikkje det medhald, kan det klagast til Helsetilsynet i fylket.',
        en: 'The patient first asks the service to fulfil the right. If that fails, one can complain to the county board of health supervision.',
      },
      'request-then-appeals-board': {
        nb: 'Pasienten ber først tjenesten om å oppfylle retten. Gir ikke det medhold, kan det klages til klagenemnda for behandling i utlandet.',
        nn: 'Pasienten bed først tenesta om å oppfylle retten. Gir ikkje det medhald, kan det klagast til klagenemnda for behandling i utlandet.',
        en: 'The patient first asks the service to fulfil the right. If that fails, one can complain to the appeals board for treatment abroad.',
      },
      'county-governor': {
        nb: 'Det kan klages til {countyGovernor}. Klagen sendes til den som har truffet avgjørelsen.',
        nn: 'Det kan klagast til {countyGovernor}. Klaga går til den som har avgjort saka.',
        en: 'One can complain to {countyGovernor}. The complaint is sent to whoever made the decision.',
      },
      'appeals-board': {
        nb: 'Det kan klages til klagenemnda for behandling i utlandet. Klagen sendes til den som har truffet avgjørelsen.',
        nn: 'Det kan klagast til klagenemnda for behandling i utlandet. Klaga går til den som har avgjort saka.',
        en: 'One can complain to the appeals board for treatment abroad. The complaint is sent to whoever made the decision.',
      },
      'national-appeals-body': {
        nb: 'Det kan klages til Nasjonalt klageorgan for helsetjenesten, Helseklage. Klagen sendes til den som har truffet avgjørelsen.',
        nn: 'Det kan klagast til Nasjonalt klageorgan for helsetenesta, Helseklage. Klaga går til den som har avgjort saka.',
        en: 'One can complain to the national appeals body for health services, Helseklage. The complaint is sent to whoever made the decision.',
      },
      'late-may-be-heard': {
        nb: 'Klagen er for sen. Den kan likevel behandles når klageren ikke kan lastes for det, eller når særlige grunner taler for det.',
        nn: 'Klaga er for sein. Ho kan likevel behandlast når klagaren ikkje kan lastast for det, eller når særlege grunnar taler for det.',
        en: 'The complaint is late. It may still be heard where the complainant is not to blame, or where special reasons call for it.',
      },
      'too-late': {
        nb: 'Klagen kan ikke behandles. Det er gått mer enn ett år siden avgjørelsen.',
        nn: 'Klaga kan ikkje behandlast. Det har gått meir enn eitt år sidan avgjerda.',
        en: 'The complaint cannot be heard. More than a year has passed since the decision.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
  'priority.complaint-form': {
    question: {
      nb: 'I hvilken form skal klagen være?',
      nn: 'I kva form skal klaga vere?',
      en: 'In what form must the complaint be?',
    },
    outcomes: {
      'written-and-signed': {
        nb: 'Skriftlig, og undertegnet av pasienten eller den som representerer pasienten. Den bør si hva klagen gjelder.',
        nn: 'Skriftleg, og underskriven av pasienten eller den som representerer pasienten. Ho bør seie kva klaga gjeld.',
        en: 'Written, and signed by the patient or whoever represents the patient. It should say what it is about.',
      },
      'written-signed-and-authorised': {
        nb: 'Skriftlig, og undertegnet av fullmektigen, som skal legge frem skriftlig fullmakt. Den bør si hva klagen gjelder.',
        nn: 'Skriftleg, og underskriven av fullmektigen, som skal leggje fram skriftleg fullmakt. Ho bør seie kva klaga gjeld.',
        en: 'Written, and signed by the representative, who must show a written authority. It should say what it is about.',
      },
      'to-decider-and-signed': {
        nb: 'Undertegnet eller autentisert, og satt frem for den som har truffet avgjørelsen. Den skal nevne avgjørelsen og endringen som ønskes.',
        nn: 'Underskriven eller autentisert, og sett fram for den som har teke avgjerda. Ho skal nemne avgjerda og endringa som er ønskt.',
        en: 'Signed or authenticated, and put to whoever made the decision. It must name the decision and the change that is wanted.',
      },
      'to-decider-signed-and-authorised': {
        nb: 'Undertegnet eller autentisert av fullmektigen, som skal legge frem skriftlig fullmakt, og satt frem for den som har truffet avgjørelsen. Den skal nevne avgjørelsen og endringen som ønskes.',
        nn: 'Underskriven eller autentisert av fullmektigen, som skal leggje fram skriftleg fullmakt, og sett fram for den som har teke avgjerda. Ho skal nemne avgjerda og endringa som er ønskt.',
        en: 'Signed or authenticated by the representative, who must show a written authority, and put to whoever made the decision. It must name the decision and the change that is wanted.',
      },
      'short-time-to-mend': {
        nb: 'Klageren skal få en kort frist til å rette eller utfylle klagen.',
        nn: 'Klagaren skal få ein kort frist til å rette eller fylle ut klaga.',
        en: 'The complainant must be given a short time to mend or complete the complaint.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
} satisfies InEachLanguage<Partial<PriorityTexts['decisions']>>
