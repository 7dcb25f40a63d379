import type { GistsOfAct } from '../../types.js'
import type { intl as register } from '../../../provisions/intl.js'

/** What each wording says, in English: Integreringsloven, LOV-2020-11-06-127. */
export const intl: GistsOfAct<typeof register> = {
  'intl § 50 (1)': [
    'Where somebody in the introduction programme has an individual plan, the municipality joins in the work on it.',
  ],
  'intl § 50 (2)': [
    'The municipality coordinates what the participant gets, decides where needed which municipal service does so, and an appointed child coordinator does it.',
  ],
}
