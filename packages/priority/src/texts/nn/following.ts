import type { PriorityTexts } from '../types.js'

type Questions =
  | 'priority.start-deadline'
  | 'priority.missed-deadline'
  | 'priority.complaint'
  | 'priority.complaint-form'

/** The questions on deadlines and complaints, in nynorsk. */
export const following: Pick<PriorityTexts['decisions'], Questions> = {
  'priority.start-deadline': {
    question: 'Kva frist blir sett for hjelpa?',
    outcomes: {
      'deadline-for-care':
        'Ein eigen frist for når pasienten seinast skal få hjelpa, etter kva som er forsvarleg.',
      'deadline-for-care-within-65-working-days':
        'Ein eigen frist for når pasienten seinast skal få hjelpa, og han kan ikkje vere lengre enn 65 yrkedagar frå retten blei vurdert. Det kan krevjast at det går raskare for at det skal vere forsvarleg.',
      'deadline-for-examination-or-treatment':
        'Ein eigen frist for når utgreiing eller behandling seinast skal starte, etter kva som er fagleg forsvarleg.',
      'deadline-for-examination-or-treatment-within-65-working-days':
        'Ein eigen frist for når utgreiing eller behandling seinast skal starte, og han kan ikkje vere lengre enn 65 yrkedagar frå retten blei vurdert. Det kan krevjast at det går raskare for at det skal vere forsvarleg.',
      'deadline-for-start':
        'Ein eigen frist for når hjelpa seinast skal vere påbyrja, etter kva som er fagleg forsvarleg.',
      'deadline-for-start-within-65-working-days':
        'Ein eigen frist for når hjelpa seinast skal vere påbyrja, og han kan ikkje vere lengre enn 65 yrkedagar frå retten blei vurdert. Det kan krevjast at det går raskare for at det skal vere forsvarleg.',
      'no-deadline': 'Ingen. Det blir berre sett frist for den som har rett.',
      'within-sound-time':
        'Ingen eigen frist. Hjelpa skal bli gitt innan forsvarleg tid, for plikta til å setje frist var sett til side ei tid.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
  'priority.missed-deadline': {
    question: 'Kva følgjer når fristen for hjelpa ikkje blir halden?',
    outcomes: {
      'patient-may-ask-private-or-abroad':
        'Pasienten kan vende seg til {careFinder}, som utan opphald skal skaffe eit tilbod. Om nødvendig er det privat eller i utlandet.',
      'service-contacts-helfo-private-or-abroad':
        'Tenesta skal straks kontakte Helfo. Helfo skal utan opphald skaffe eit tilbod, om nødvendig privat eller i utlandet.',
      'both-contact-helfo-private-or-abroad':
        'Tenesta skal straks kontakte Helfo, og pasienten kan òg gjere det. Pasienten har rett til hjelpa utan opphald, om nødvendig privat eller i utlandet.',
      'service-contacts-helfo-private':
        'Tenesta skal straks kontakte Helfo. Helfo skal utan opphald skaffe eit tilbod, om nødvendig privat.',
      'both-contact-helfo-private':
        'Tenesta skal straks kontakte Helfo, og pasienten kan òg gjere det. Pasienten har rett til hjelpa utan opphald, om nødvendig privat.',
      'nothing-yet':
        'Førebels ingenting etter reglane om fristbrot. Hjelpa skal framleis bli gitt innan fristen.',
      'no-deadline':
        'Ingenting. Berre den som har rett til nødvendig helsehjelp, har ein frist som kan brytast.',
      'remedies-suspended':
        'Ingenting etter reglane om fristbrot, for dei var sette til side ei tid. Tenesta kunne likevel varsle Helfo, og hjelpa skal bli gitt innan forsvarleg tid.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
  'priority.complaint': {
    question: 'Kven kan det klagast til?',
    outcomes: {
      'request-then-health-supervision':
        'Pasienten bed først tenesta om å oppfylle retten. Gir ikkje det medhald, kan det klagast til Helsetilsynet i fylket.',
      'request-then-appeals-board':
        'Pasienten bed først tenesta om å oppfylle retten. Gir ikkje det medhald, kan det klagast til klagenemnda for behandling i utlandet.',
      'county-governor':
        'Det kan klagast til {countyGovernor}. Klaga går til den som har avgjort saka.',
      'appeals-board':
        'Det kan klagast til klagenemnda for behandling i utlandet. Klaga går til den som har avgjort saka.',
      'national-appeals-body':
        'Det kan klagast til Nasjonalt klageorgan for helsetenesta, Helseklage. Klaga går til den som har avgjort saka.',
      'late-may-be-heard':
        'Klaga er for sein. Ho kan likevel behandlast når klagaren ikkje kan lastast for det, eller når særlege grunnar taler for det.',
      'too-late': 'Klaga kan ikkje behandlast. Det har gått meir enn eitt år sidan avgjerda.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
  'priority.complaint-form': {
    question: 'I kva form skal klaga vere?',
    outcomes: {
      'written-and-signed':
        'Skriftleg, og underskriven av pasienten eller den som representerer pasienten. Ho bør seie kva klaga gjeld.',
      'written-signed-and-authorised':
        'Skriftleg, og underskriven av fullmektigen, som skal leggje fram skriftleg fullmakt. Ho bør seie kva klaga gjeld.',
      'to-decider-and-signed':
        'Underskriven eller autentisert, og sett fram for den som har teke avgjerda. Ho skal nemne avgjerda og endringa som er ønskt.',
      'to-decider-signed-and-authorised':
        'Underskriven eller autentisert av fullmektigen, som skal leggje fram skriftleg fullmakt, og sett fram for den som har teke avgjerda. Ho skal nemne avgjerda og endringa som er ønskt.',
      'short-time-to-mend': 'Klagaren skal få ein kort frist til å rette eller fylle ut klaga.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
}
