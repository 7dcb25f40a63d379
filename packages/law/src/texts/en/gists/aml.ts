import type { GistsOfAct } from '../../types.js'
import type { aml as register } from '../../../provisions/aml.js'

/** What each wording says, in English: Arbeidsmiljøloven, LOV-2005-06-17-62. */
export const aml: GistsOfAct<typeof register> = {
  'aml § 4-4 (2)': ['Necessary devices have to be put at the disposal of the employee.'],
  'aml § 4-6 (1)': [
    'The employer has to adapt the work, as far as possible, for an employee whose ability to work is reduced.',
  ],
}
