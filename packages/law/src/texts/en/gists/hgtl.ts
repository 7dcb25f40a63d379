import type { GistsOfAct } from '../../types.js'
import type { hgtl as register } from '../../../provisions/hgtl.js'

/** What each wording says, in English: Lov om 1. og 17. mai som høgtidsdager, LOV-1947-04-26-1. */
export const hgtl: GistsOfAct<typeof register> = {
  'hgtl § 1': ['1 and 17 May count as Sundays.'],
}
