import type { GistsOfAct } from '../../types.js'
import type { hmsf as register } from '../../../provisions/hmsf.js'

/** What each wording says, in bokmål: Forskrift om hjelpemiddelsentralenes virksomhet og ansvar, FOR-1997-04-15-323. */
export const hmsf: GistsOfAct<typeof register> = {
  'hmsf § 1': [
    'Hjelpemiddelsentralen samordner formidlingen og gir kommunen og fylkeskommunen råd.',
    'Hjelpemiddelsentralen samordner formidlingen og gir kommunens helse- og omsorgstjeneste og fylkeskommunen råd.',
  ],
  'hmsf § 2 (1)': [
    'Hjelpemiddelsentralen skal ta initiativ til samarbeidsavtaler med dem som har ansvar for rehabilitering.',
  ],
  'hmsf § 2 (2)': [
    'Kommunen har ansvaret for formidling og oppfølging av hjelpemidler, og er blant partene i samarbeidet.',
    'Kommunen, som har ansvaret for formidling og oppfølging av hjelpemidler, er blant partene i samarbeidet.',
  ],
  'hmsf § 5 (2)': [
    'Ved øyeblikkelig behov og varig nedsatt funksjon kan sentralen låne ut i inntil seks uker mens vedtaket ventes.',
  ],
  'hmsf § 7': [
    'Folketrygden dekker transporten til kommunens faste mottakssted, og kommunen dekker den derfra til brukeren og tilbake.',
  ],
}
