import type { GistsOfAct } from '../../types.js'
import type { bvl1992 as register } from '../../../provisions/bvl1992.js'

/** What each wording says, in English: Barnevernloven, LOV-1992-07-17-100: no text of it was read, only what others say of it. */
export const bvl1992: GistsOfAct<typeof register> = {
  'bvl1992 § 3-2 (2)': [
    'Under the old act: the municipality coordinated the child’s services; a child coordinator who was appointed did.',
  ],
  'bvl1992 § 3-2 a': [
    'Under the old act: child welfare made a plan where the whole required it and there was consent.',
    'Under the old act: the child had a right to a plan.',
  ],
  'bvl1992 § 4-6 (2)': ['Under the old Act: care is taken over in an emergency.'],
  'bvl1992 § 4-8': [
    'Under the old Act: removal prohibitions, and care orders for children already living away.',
  ],
  'bvl1992 § 4-10': [
    "Under the old Act: examination and treatment of a sick child against the parents' will.",
  ],
  'bvl1992 § 4-12': ['Under the old Act: orders to take over care.'],
  'bvl1992 § 6-3 (2)': ['Under the old act: a child could be a party from the age of 15.'],
}
