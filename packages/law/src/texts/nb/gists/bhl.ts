import type { GistsOfAct } from '../../types.js'
import type { bhl as register } from '../../../provisions/bhl.js'

/** What each wording says, in bokmål: Barnehageloven, LOV-2005-06-17-64. */
export const bhl: GistsOfAct<typeof register> = {
  'bhl § 2 b (1)': [
    'Barnehagen og den pedagogisk-psykologiske tjenesten deltar i arbeidet med barnets plan.',
  ],
}
