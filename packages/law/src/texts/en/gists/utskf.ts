import type { GistsOfAct } from '../../types.js'
import type { utskf as register } from '../../../provisions/utskf.js'

/** What each wording says, in English: Utskrivningsforskriften, FOR-2011-11-18-1115. */
export const utskf: GistsOfAct<typeof register> = {
  'utskf § 2 (2)': ['Private rehabilitation institutions are left out.'],
  'utskf § 8 (1)': [
    'Where a somatic patient may need municipal help afterwards, the municipality is told within a day and a night of admission.',
    'Where the patient may need municipal help afterwards, the municipality is told within a day and a night of admission, in mental health and addiction care too.',
  ],
  'utskf § 10 (1)': [
    'When a somatic patient is ready for discharge, the municipality is told at once.',
    'When the patient is ready for discharge, the municipality is told at once, in mental health and addiction care too.',
  ],
}
