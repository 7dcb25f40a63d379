import type { GistsOfAct } from '../../types.js'
import type { privsl as register } from '../../../provisions/privsl.js'

/** What each wording says, in bokmål: Privatskolelova, LOV-2003-07-04-84. */
export const privsl: GistsOfAct<typeof register> = {
  'privsl § 3-6 a': [
    'Privatskolen deltok i arbeidet med planen når helheten for eleven krevde det.',
    'Privatskolen deltar i arbeidet med elevens plan.',
  ],
}
