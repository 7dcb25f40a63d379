import type { GistsOfAct } from '../../types.js'
import type { hjmf as register } from '../../../provisions/hjmf.js'

/** What each wording says, in English: Forskrift om stønad til hjelpemidler mv., FOR-1997-04-15-318. */
export const hjmf: GistsOfAct<typeof register> = {
  'hjmf § 2': [
    'Devices are lent; assessment, trial and training are as a rule not covered, but repair is.',
    'Devices are lent, or a grant for the home is given instead; assessment, trial and training are as a rule not covered, but repair is.',
  ],
  'hjmf § 2 (1)': [
    'Devices may be given for getting or keeping work, or for education or work training.',
  ],
  'hjmf § 2 (2)': ['Devices may be given for daily life, kindergarten, school and apprenticeship.'],
  'hjmf § 2 (3)': [
    'Somebody under 26 may be given devices for training, stimulation, activity, play and sport.',
  ],
  'hjmf § 5 (1)': [
    'Rebuilding and adaptation at the workplace are done in consultation with the assistive device centre.',
  ],
}
