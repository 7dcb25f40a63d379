import type { GistsOfAct } from '../../types.js'
import type { fastlf as register } from '../../../provisions/fastlf.js'

/** What each wording says, in English: Forskrift om fastlegeordning i kommunene, FOR-2025-12-02-2405. */
export const fastlf: GistsOfAct<typeof register> = {
  'fastlf § 26 (1)': [
    'The general practitioner has to coordinate medically and cooperate with others about those on their list.',
  ],
  'fastlf § 26 (2)': [
    'Where someone on the list needs lasting and coordinated services, the general practitioner tells of the plan, contributes and cooperates with the municipal coordinator.',
  ],
  'fastlf § 28': [
    'The general practitioner offers home visits to those on the list who cannot come, or where sound help takes it.',
  ],
  'fastlf § 30 (2)': [
    'The general practitioner’s referrals have to follow the division of tasks between the levels by act, regulation and local agreement.',
  ],
  'fastlf § 30 (3)': [
    'The general practitioner’s referral has to give what the receiver needs for good and sound treatment.',
  ],
  'fastlf § 37': [
    'The general practitioner has to use an interpreter where needed, and the municipality has to see to it that one is available.',
  ],
}
