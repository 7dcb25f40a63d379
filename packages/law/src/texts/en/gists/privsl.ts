import type { GistsOfAct } from '../../types.js'
import type { privsl as register } from '../../../provisions/privsl.js'

/** What each wording says, in English: Privatskolelova, LOV-2003-07-04-84. */
export const privsl: GistsOfAct<typeof register> = {
  'privsl § 3-6 a': [
    'A private school took part in the work on the plan where the pupil’s needs as a whole required it.',
    'A private school takes part in the work on its pupil’s plan.',
  ],
}
