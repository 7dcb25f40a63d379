import type { GistsOfAct } from '../../types.js'
import type { akthf as register } from '../../../provisions/akthf.js'

/** What each wording says, in nynorsk: Forskrift om aktivitetshjelpemidler til personer over 26 år, FOR-2014-06-25-865. */
export const akthf: GistsOfAct<typeof register> = {
  'akthf § 1': [
    'Etter fylte 26 år kan det bli gitt stønad til aktivitetshjelpemiddel.',
    'Etter fylte 26 år kan det bli gitt stønad til aktivitetshjelpemiddel etter vilkåra for dagleglivet.',
  ],
  'akthf § 4': [
    'Brukaren betaler 10 prosent av prisen, høgst 4000 kroner for kvart hjelpemiddel.',
    'Brukaren betaler 10 prosent av prisen, høgst 5000 kroner for kvart hjelpemiddel.',
    'Brukaren betaler 10 prosent av prisen, høgst 7000 kroner for eit nytt og 2000 kroner for eit brukt hjelpemiddel.',
  ],
  'akthf § 6': [
    'Det kan klagast til klageinstansen i NAV og ankast til Trygderetten, men ikkje over avslag fordi pengane er brukte opp.',
    'Reglane for saksbehandling i folketrygda gjeld, men avslag fordi pengane er brukte opp, kan ikkje påklagast.',
  ],
}
