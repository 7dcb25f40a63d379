import type { GistsOfAct } from '../../types.js'
import type { navl as register } from '../../../provisions/navl.js'

/** What each wording says, in English: Arbeids- og velferdsforvaltningsloven, LOV-2006-06-16-20. */
export const navl: GistsOfAct<typeof register> = {
  'navl § 14 a (4)': [
    'Where the user also has a claim to an individual plan, NAV arranges for the activity plan and that plan to be coordinated as far as possible.',
  ],
  'navl § 15 (3)': [
    'Whoever needs lasting and coordinated services has a right to a plan from the NAV office, which works with others on it.',
  ],
}
