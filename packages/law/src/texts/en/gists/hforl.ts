import type { GistsOfAct } from '../../types.js'
import type { hforl as register } from '../../../provisions/hforl.js'

/** What each wording says, in English: Helseforetaksloven, LOV-2001-06-15-93. */
export const hforl: GistsOfAct<typeof register> = {
  'hforl § 5 (1)': ['The Public Administration Act covers what health trusts do.'],
}
