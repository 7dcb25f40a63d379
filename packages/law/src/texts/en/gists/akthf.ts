import type { GistsOfAct } from '../../types.js'
import type { akthf as register } from '../../../provisions/akthf.js'

/** What each wording says, in English: Forskrift om aktivitetshjelpemidler til personer over 26 år, FOR-2014-06-25-865. */
export const akthf: GistsOfAct<typeof register> = {
  'akthf § 1': [
    'From the age of 26 support may be given for activity devices.',
    'From the age of 26 support may be given for activity devices on the conditions for daily life.',
  ],
  'akthf § 4': [
    'The user pays 10 per cent of the price, at most NOK 4000 for each device.',
    'The user pays 10 per cent of the price, at most NOK 5000 for each device.',
    'The user pays 10 per cent of the price, at most NOK 7000 for a new and NOK 2000 for a used device.',
  ],
  'akthf § 6': [
    'One may complain to the appeals body of NAV and appeal to the National Insurance Court, but not of a refusal because the money is spent.',
    'The rules of procedure of national insurance apply, but a refusal because the money is spent cannot be complained of.',
  ],
}
