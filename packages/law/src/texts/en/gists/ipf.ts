import type { GistsOfAct } from '../../types.js'
import type { ipf as register } from '../../../provisions/ipf.js'

/** What each wording says, in English: Forskrift om individuell plan ved ytelse av velferdstjenester, FOR-2022-06-22-1110. */
export const ipf: GistsOfAct<typeof register> = {
  'ipf § 4 (1)': [
    'The person takes part in making the plan, and a child who holds views takes part throughout.',
  ],
  'ipf § 4 (2)': ['Relatives take part as far as they and the person want.'],
  'ipf § 5 (1)': [
    'A plan takes the consent of the person or of whoever may consent on their behalf.',
  ],
  'ipf § 9': [
    'The plan shows aims, participants, responsibilities, measures and consent, and for children how they took part.',
  ],
}
