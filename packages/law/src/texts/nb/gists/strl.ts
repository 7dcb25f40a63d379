import type { GistsOfAct } from '../../types.js'
import type { strl as register } from '../../../provisions/strl.js'

/** What each wording says, in bokmål: Straffeloven, LOV-2005-05-20-28. */
export const strl: GistsOfAct<typeof register> = {
  'strl § 196': [
    'Den som regner det som sikkert eller mest sannsynlig at visse alvorlige lovbrudd vil skje, skal prøve å avverge dem, også om taushetsplikten ellers gjelder.',
    'Den som regner det som sikkert eller mest sannsynlig at visse alvorlige lovbrudd vil skje, skal prøve å avverge dem, også om taushetsplikten ellers gjelder.',
  ],
}
