import type { GistsOfAct } from '../../types.js'
import type { bhl as register } from '../../../provisions/bhl.js'

/** What each wording says, in nynorsk: Barnehageloven, LOV-2005-06-17-64. */
export const bhl: GistsOfAct<typeof register> = {
  'bhl § 2 b (1)': [
    'Barnehagen og den pedagogisk-psykologiske tenesta deltek i arbeidet med planen til barnet.',
  ],
}
