import type { GistsOfAct } from '../../types.js'
import type { hrf as register } from '../../../provisions/hrf.js'

/** What each wording says, in English: Forskrift om habilitering, rehabilitering og koordinator, FOR-2011-12-16-1256. */
export const hrf: GistsOfAct<typeof register> = {
  'hrf § 16': [
    'Whoever has a right to a plan takes part in making it, and relatives are drawn in where both want it.',
    'The municipality offers a coordinator, whether or not the person wants a plan.',
  ],
  'hrf § 17': [
    'Neither plan nor coordinator without the consent of the person or of someone who may consent for them.',
    'The hospital offers a coordinator, whether or not the patient wants a plan.',
  ],
  'hrf § 21': ['The municipality offered a coordinator, whether or not the person wanted a plan.'],
  'hrf § 22': [
    'The hospital offered a coordinator, preferably a doctor.',
    'The hospital offered a coordinator, who was a health professional.',
  ],
}
