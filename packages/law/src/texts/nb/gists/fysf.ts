import type { GistsOfAct } from '../../types.js'
import type { fysf as register } from '../../../provisions/fysf.js'

/** What each wording says, in bokmål: Forskrift om funksjons- og kvalitetskrav for fysioterapeuter med kommunal driftsavtale, FOR-2017-09-01-1334. */
export const fysf: GistsOfAct<typeof register> = {
  'fysf § 12 (3)': [
    'Fysioterapeuten forteller pasienten om plan og koordinator, melder behovet til kommunens koordinerende enhet og medvirker når det trengs.',
  ],
  'fysf § 12 (1)': ['Fysioterapeuten samarbeider med fastlegen og andre når det trengs.'],
  'fysf § 12 (2)': [
    'Fysioterapeuten sier fra til fastlegen om det legen kan måtte følge opp, og manuellterapeuten når pasienten henvises til spesialisthelsetjenesten.',
  ],
  'fysf § 17 (1)': [
    'Fysioterapeuten tilbyr behandling hjemme til den som ikke kan komme, eller når forsvarlig hjelp tilsier det.',
  ],
  'fysf § 17 (3)': [
    'I habilitering og rehabilitering kan fysioterapi ytes sammen med dagtilbud, barnehage, skole eller arbeid.',
  ],
  'fysf § 18 (2)': [
    'Manuellterapeuten kan også henvise til spesialisthelsetjenesten, etter oppgavefordelingen mellom nivåene og med de opplysningene som trengs.',
  ],
  'fysf § 20 (1)': ['Fysioterapeuten bruker tolk når det trengs.'],
  'fysf § 20 (2)': ['Kommunen dekker det tolken koster.'],
}
