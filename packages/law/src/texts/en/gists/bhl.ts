import type { GistsOfAct } from '../../types.js'
import type { bhl as register } from '../../../provisions/bhl.js'

/** What each wording says, in English: Barnehageloven, LOV-2005-06-17-64. */
export const bhl: GistsOfAct<typeof register> = {
  'bhl § 2 b (1)': [
    "The kindergarten and the educational psychology service take part in the child's plan.",
  ],
}
