import type { GistsOfAct } from '../../types.js'
import type { hmsf as register } from '../../../provisions/hmsf.js'

/** What each wording says, in nynorsk: Forskrift om hjelpemiddelsentralenes virksomhet og ansvar, FOR-1997-04-15-323. */
export const hmsf: GistsOfAct<typeof register> = {
  'hmsf § 1': [
    'Hjelpemiddelsentralen samordnar formidlinga og gir kommunen og fylkeskommunen råd om hjelpemiddel.',
    'Hjelpemiddelsentralen samordnar formidlinga og gir helse- og omsorgstenesta i kommunen og fylkeskommunen råd.',
  ],
  'hmsf § 2 (1)': [
    'Hjelpemiddelsentralen skal ta initiativ til samarbeidsavtalar med dei som har ansvar for rehabilitering.',
  ],
  'hmsf § 2 (2)': [
    'Kommunen har ansvaret for formidling og oppfølging av hjelpemiddel, og er blant partane i samarbeidet.',
    'Kommunen, som har ansvaret for formidling og oppfølging av hjelpemiddel, er blant partane i samarbeidet.',
  ],
  'hmsf § 5 (2)': [
    'Ved akutt behov og varig nedsett funksjon kan sentralen låne ut i inntil seks veker i påvente av vedtaket.',
  ],
  'hmsf § 7': [
    'Folketrygda dekkjer transporten til det faste mottaksstaden i kommunen, og kommunen dekkjer han derifrå til brukaren og attende.',
  ],
}
