import type { GistsOfAct } from '../../types.js'
import type { hregl2001 as register } from '../../../provisions/hregl2001.js'

/** What each wording says, in bokmål: Helseregisterloven av 2001, LOV-2001-05-18-24. */
export const hregl2001: GistsOfAct<typeof register> = {
  'hregl2001 § 13 a': [
    'Det var forbudt å lese, søke etter eller bruke helseopplysninger fra registre uten grunn i tjenesten, administrasjonen av den eller særskilt hjemmel.',
  ],
  'hregl2001 § 15': [
    'Etter den gamle loven: den som behandlet helseopplysninger, hadde taushetsplikt både etter forvaltningsloven og som helsepersonell.',
  ],
}
