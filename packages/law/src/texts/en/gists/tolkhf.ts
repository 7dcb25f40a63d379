import type { GistsOfAct } from '../../types.js'
import type { tolkhf as register } from '../../../provisions/tolkhf.js'

/** What each wording says, in English: Forskrift om stønad til tolkehjelp for hørselshemmede, FOR-1997-04-15-320. */
export const tolkhf: GistsOfAct<typeof register> = {
  'tolkhf § 1 (3) e': [
    'Interpreting for people with hearing loss may be covered for health services under chapter 5 of the National Insurance Act and for outpatient care in health trusts.',
  ],
}
