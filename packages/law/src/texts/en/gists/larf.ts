import type { GistsOfAct } from '../../types.js'
import type { larf as register } from '../../../provisions/larf.js'

/** What each wording says, in English: Forskrift om legemiddelassistert rehabilitering, FOR-2009-12-18-1641. */
export const larf: GistsOfAct<typeof register> = {
  'larf § 6 (1)': [
    'Once medication-assisted rehabilitation has begun, the specialist service makes the plan as soon as it can.',
    'Once medication-assisted rehabilitation has begun, the specialist service makes the plan as soon as it can.',
  ],
  'larf § 6 (2)': [
    'The specialist service takes the initiative and makes the plan with the municipality, the doctor and child welfare.',
    'The specialist service takes the initiative and makes the plan with the municipality, the doctor and child welfare.',
  ],
}
