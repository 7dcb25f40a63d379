import type { GistsOfAct } from '../../types.js'
import type { dbtf as register } from '../../../provisions/dbtf.js'

/** What each wording says, in English: Forskrift om stønad til tolke- og ledsagerhjelp for døvblinde, FOR-1997-04-15-321. */
export const dbtf: GistsOfAct<typeof register> = {
  'dbtf § 1 (3) e': [
    'Interpreting and escort for deafblind people could be covered for health services under chapter 5 of the National Insurance Act and for outpatient care in health trusts.',
  ],
  'dbtf § 1 (4) e': [
    'Interpreting and escort for deafblind people may be covered for health services under chapter 5 of the National Insurance Act and for outpatient care in health trusts.',
  ],
}
