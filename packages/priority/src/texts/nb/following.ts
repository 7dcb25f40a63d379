import type { PriorityTexts } from '../types.js'

type Questions =
  | 'priority.start-deadline'
  | 'priority.missed-deadline'
  | 'priority.complaint'
  | 'priority.complaint-form'

/** The questions on deadlines and complaints, in bokmål. */
export const following: Pick<PriorityTexts['decisions'], Questions> = {
  'priority.start-deadline': {
    question: 'Hvilken frist settes for hjelpen?',
    outcomes: {
      'deadline-for-care':
        'En egen frist for når pasienten senest skal få hjelpen, etter hva som er forsvarlig.',
      'deadline-for-care-within-65-working-days':
        'En egen frist for når pasienten senest skal få hjelpen, og den kan ikke være lengre enn 65 virkedager fra retten ble vurdert. Forsvarlighet kan kreve at det går raskere.',
      'deadline-for-examination-or-treatment':
        'En egen frist for når utredning eller behandling senest skal starte, etter hva som er faglig forsvarlig.',
      'deadline-for-examination-or-treatment-within-65-working-days':
        'En egen frist for når utredning eller behandling senest skal starte, og den kan ikke være lengre enn 65 virkedager fra retten ble vurdert. Forsvarlighet kan kreve at det går raskere.',
      'deadline-for-start':
        'En egen frist for når hjelpen senest skal være påbegynt, etter hva som er faglig forsvarlig.',
      'deadline-for-start-within-65-working-days':
        'En egen frist for når hjelpen senest skal være påbegynt, og den kan ikke være lengre enn 65 virkedager fra retten ble vurdert. Forsvarlighet kan kreve at det går raskere.',
      'no-deadline': 'Ingen. Frist settes bare for den som har rett.',
      'within-sound-time':
        'Ingen egen frist. Hjelpen skal gis innen forsvarlig tid, for plikten til å sette frist var satt til side for en tid.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
  'priority.missed-deadline': {
    question: 'Hva følger når fristen for hjelpen ikke holdes?',
    outcomes: {
      'patient-may-ask-private-or-abroad':
        'Pasienten kan henvende seg til {careFinder}, som uten opphold skal skaffe et tilbud. Om nødvendig er det privat eller i utlandet.',
      'service-contacts-helfo-private-or-abroad':
        'Tjenesten skal straks kontakte Helfo. Helfo skal uten opphold skaffe et tilbud, om nødvendig privat eller i utlandet.',
      'both-contact-helfo-private-or-abroad':
        'Tjenesten skal straks kontakte Helfo, og pasienten kan også gjøre det. Pasienten har rett til hjelpen uten opphold, om nødvendig privat eller i utlandet.',
      'service-contacts-helfo-private':
        'Tjenesten skal straks kontakte Helfo. Helfo skal uten opphold skaffe et tilbud, om nødvendig privat.',
      'both-contact-helfo-private':
        'Tjenesten skal straks kontakte Helfo, og pasienten kan også gjøre det. Pasienten har rett til hjelpen uten opphold, om nødvendig privat.',
      'nothing-yet':
        'Foreløpig ingenting etter reglene om fristbrudd. Hjelpen skal fortsatt gis innen fristen.',
      'no-deadline':
        'Ingenting. Bare den som har rett til nødvendig helsehjelp, har en frist som kan brytes.',
      'remedies-suspended':
        'Ingenting etter reglene om fristbrudd, for de var satt til side for en tid. Tjenesten kunne likevel varsle Helfo, og hjelpen skal gis innen forsvarlig tid.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
  'priority.complaint': {
    question: 'Hvem kan det klages til?',
    outcomes: {
      'request-then-health-supervision':
        'Pasienten ber først tjenesten om å oppfylle retten. Gir ikke det medhold, kan det klages til Helsetilsynet i fylket.',
      'request-then-appeals-board':
        'Pasienten ber først tjenesten om å oppfylle retten. Gir ikke det medhold, kan det klages til klagenemnda for behandling i utlandet.',
      'county-governor':
        'Det kan klages til {countyGovernor}. Klagen sendes til den som har truffet avgjørelsen.',
      'appeals-board':
        'Det kan klages til klagenemnda for behandling i utlandet. Klagen sendes til den som har truffet avgjørelsen.',
      'national-appeals-body':
        'Det kan klages til Nasjonalt klageorgan for helsetjenesten, Helseklage. Klagen sendes til den som har truffet avgjørelsen.',
      'late-may-be-heard':
        'Klagen er for sen. Den kan likevel behandles når klageren ikke kan lastes for det, eller når særlige grunner taler for det.',
      'too-late': 'Klagen kan ikke behandles. Det er gått mer enn ett år siden avgjørelsen.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
  'priority.complaint-form': {
    question: 'I hvilken form skal klagen være?',
    outcomes: {
      'written-and-signed':
        'Skriftlig, og undertegnet av pasienten eller den som representerer pasienten. Den bør si hva klagen gjelder.',
      'written-signed-and-authorised':
        'Skriftlig, og undertegnet av fullmektigen, som skal legge frem skriftlig fullmakt. Den bør si hva klagen gjelder.',
      'to-decider-and-signed':
        'Undertegnet eller autentisert, og satt frem for den som har truffet avgjørelsen. Den skal nevne avgjørelsen og endringen som ønskes.',
      'to-decider-signed-and-authorised':
        'Undertegnet eller autentisert av fullmektigen, som skal legge frem skriftlig fullmakt, og satt frem for den som har truffet avgjørelsen. Den skal nevne avgjørelsen og endringen som ønskes.',
      'short-time-to-mend': 'Klageren skal få en kort frist til å rette eller utfylle klagen.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
}
