import type { GistsOfAct } from '../../types.js'
import type { hregl2001 as register } from '../../../provisions/hregl2001.js'

/** What each wording says, in nynorsk: Helseregisterloven av 2001, LOV-2001-05-18-24. */
export const hregl2001: GistsOfAct<typeof register> = {
  'hregl2001 § 13 a': [
    'Det var forbode å lese, søkje etter eller bruke helseopplysningar frå register utan grunn i tenesta, administrasjonen av henne eller særskild heimel.',
  ],
  'hregl2001 § 15': [
    'Etter den gamle lova: den som behandla helseopplysningar, hadde teieplikt både etter forvaltningslova og som helsepersonell.',
  ],
}
