import type { GistsOfAct } from '../../types.js'
import type { ipf2010 as register } from '../../../provisions/ipf2010.js'

/** What each wording says, in nynorsk: Forskrift om individuell plan i arbeids- og velferdsforvaltningen, FOR-2010-11-19-1462. */
export const ipf2010: GistsOfAct<typeof register> = {
  'ipf2010 § 4 (1)': [
    'Den som trong langvarige og samordna tenester, eller var i kvalifiseringsprogram, hadde rett til plan.',
  ],
  'ipf2010 § 4 (2)': ['Personen deltok i arbeidet, og pårørande blei trekte inn når begge ville.'],
  'ipf2010 § 4 (3)': ['Planen gav ikkje rett til fleire tenester.'],
  'ipf2010 § 5': ['Ingen plan utan samtykke frå personen.'],
  'ipf2010 § 6 (1)': [
    'Kommunen i NAV skulle sørgje for plan, samarbeide med andre, og sjølv setje arbeidet i gang.',
  ],
  'ipf2010 § 6 (2)': ['Arbeidet måtte samordnast, og det var berre éin plan.'],
  'ipf2010 § 7 sentence 1': ['Planen skulle passe til behova til personen i innhald og omfang.'],
  'ipf2010 § 7 sentence 2': ['Det skulle takast omsyn til etnisk, kulturell og språkleg bakgrunn.'],
  'ipf2010 § 7 a': ['NAV-planen viste mål, ressursar og behov for tenester.'],
  'ipf2010 § 7 b': ['NAV-planen viste kven som var med i arbeidet.'],
  'ipf2010 § 7 c': ['NAV-planen sa kven som skulle samordne arbeidet og få det framover.'],
  'ipf2010 § 7 d': [
    'NAV-planen viste kva personen, tenestene, andre bidragsytarar og pårørande ville gjere.',
  ],
  'ipf2010 § 7 e': [
    'NAV-planen viste tiltaka, kor omfattande dei var, og kven som svarte for dei.',
  ],
  'ipf2010 § 7 f': ['NAV-planen skildra korleis tiltaka blei gjorde.'],
  'ipf2010 § 7 g': ['NAV-planen sa kva tid han galdt, og når han skulle justerast.'],
  'ipf2010 § 7 h': [
    'NAV-planen viste samtykket til planen, og eventuelt til å dele det teiepliktige.',
  ],
  'ipf2010 § 7 i': ['NAV-planen viste kva samarbeid med andre som trongst eller var ønskt.'],
  'ipf2010 § 8': ['Tenestene svarte for det dei elles svarte for, om ikkje anna var avtalt.'],
  'ipf2010 § 10': ['Klage over retten til plan følgde forvaltningslova.'],
}
