import type { GistsOfAct } from '../../types.js'
import type { ipf2010 as register } from '../../../provisions/ipf2010.js'

/** What each wording says, in bokmål: Forskrift om individuell plan i arbeids- og velferdsforvaltningen, FOR-2010-11-19-1462. */
export const ipf2010: GistsOfAct<typeof register> = {
  'ipf2010 § 4 (1)': [
    'Den som trengte langvarige og samordnede tjenester, eller var i kvalifiseringsprogram, hadde rett til plan.',
  ],
  'ipf2010 § 4 (2)': ['Personen deltok i arbeidet, og pårørende ble trukket inn når begge ville.'],
  'ipf2010 § 4 (3)': ['Planen ga ikke rett til flere tjenester.'],
  'ipf2010 § 5': ['Ingen plan uten personens samtykke.'],
  'ipf2010 § 6 (1)': [
    'Kommunen i NAV skulle sørge for plan, samarbeide med andre, og selv sette arbeidet i gang.',
  ],
  'ipf2010 § 6 (2)': ['Arbeidet måtte samordnes, og det var bare én plan.'],
  'ipf2010 § 7 sentence 1': ['Planen skulle passe til personens behov i innhold og omfang.'],
  'ipf2010 § 7 sentence 2': ['Det skulle tas hensyn til etnisk, kulturell og språklig bakgrunn.'],
  'ipf2010 § 7 a': ['NAVs plan viste mål, ressurser og behov for tjenester.'],
  'ipf2010 § 7 b': ['NAVs plan viste hvem som var med i arbeidet.'],
  'ipf2010 § 7 c': ['NAVs plan sa hvem som skulle samordne arbeidet og få det framover.'],
  'ipf2010 § 7 d': [
    'NAVs plan viste hva personen, tjenestene, andre bidragsytere og pårørende ville gjøre.',
  ],
  'ipf2010 § 7 e': [
    'NAVs plan viste tiltakene, hvor omfattende de var, og hvem som svarte for dem.',
  ],
  'ipf2010 § 7 f': ['NAVs plan beskrev hvordan tiltakene ble gjort.'],
  'ipf2010 § 7 g': ['NAVs plan sa hvilken tid den gjaldt, og når den skulle justeres.'],
  'ipf2010 § 7 h': [
    'NAVs plan viste samtykket til planen, og eventuelt til å dele det taushetsbelagte.',
  ],
  'ipf2010 § 7 i': ['NAVs plan viste hvilket samarbeid med andre som trengtes eller var ønsket.'],
  'ipf2010 § 8': ['Tjenestene svarte for det de ellers svarte for, om ikke annet var avtalt.'],
  'ipf2010 § 10': ['Klage over retten til plan fulgte forvaltningsloven.'],
}
