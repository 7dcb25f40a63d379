import type { GistsOfAct } from '../../types.js'
import type { fastlf2012 as register } from '../../../provisions/fastlf2012.js'

/** What each wording says, in English: Forskrift om fastlegeordning i kommunene, FOR-2012-08-29-842: read as it was promulgated. */
export const fastlf2012: GistsOfAct<typeof register> = {
  'fastlf2012 § 19 (1)': [
    'The general practitioner had to coordinate medically and cooperate with others about those on their list.',
  ],
  'fastlf2012 § 19 (2)': [
    'Where someone on the list needed lasting and coordinated services, the general practitioner told of plan and coordinator and contributed.',
  ],
  'fastlf2012 § 23': [
    'The general practitioner had to offer home visits to those on the list who could not come to the office, or who needed them to get sound help.',
  ],
  'fastlf2012 § 24 (2)': [
    'The general practitioner’s referrals had to follow the division of tasks between the levels by act, regulation and local agreement.',
  ],
  'fastlf2012 § 24 (3)': [
    'The general practitioner’s referral had to give what the receiver needed for good and sound treatment.',
  ],
  'fastlf2012 § 28': ['The general practitioner had to use an interpreter where needed.'],
}
