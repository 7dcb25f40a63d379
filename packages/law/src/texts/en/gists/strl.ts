import type { GistsOfAct } from '../../types.js'
import type { strl as register } from '../../../provisions/strl.js'

/** What each wording says, in English: Straffeloven, LOV-2005-05-20-28. */
export const strl: GistsOfAct<typeof register> = {
  'strl § 196': [
    'Whoever finds it certain or most likely that certain serious offences will be committed must try to avert them, even where confidentiality otherwise applies.',
    'Whoever finds it certain or most likely that certain serious offences will be committed must try to avert them, even where confidentiality otherwise applies.',
  ],
}
