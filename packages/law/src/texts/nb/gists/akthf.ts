import type { GistsOfAct } from '../../types.js'
import type { akthf as register } from '../../../provisions/akthf.js'

/** What each wording says, in bokmål: Forskrift om aktivitetshjelpemidler til personer over 26 år, FOR-2014-06-25-865. */
export const akthf: GistsOfAct<typeof register> = {
  'akthf § 1': [
    'Fra fylte 26 år kan det gis stønad til aktivitetshjelpemidler.',
    'Fra fylte 26 år kan det gis stønad til aktivitetshjelpemidler etter vilkårene for dagliglivet.',
  ],
  'akthf § 4': [
    'Brukeren betaler 10 prosent av prisen, høyst 4000 kroner for hvert hjelpemiddel.',
    'Brukeren betaler 10 prosent av prisen, høyst 5000 kroner for hvert hjelpemiddel.',
    'Brukeren betaler 10 prosent av prisen, høyst 7000 kroner for et nytt og 2000 kroner for et brukt hjelpemiddel.',
  ],
  'akthf § 6': [
    'Det kan klages til klageinstansen i NAV og ankes til Trygderetten, men ikke over avslag fordi pengene er brukt opp.',
    'Folketrygdens regler for saksbehandling gjelder, men avslag fordi pengene er brukt opp, kan ikke påklages.',
  ],
}
