import type { GistsOfAct } from '../../types.js'
import type { strl as register } from '../../../provisions/strl.js'

/** What each wording says, in nynorsk: Straffeloven, LOV-2005-05-20-28. */
export const strl: GistsOfAct<typeof register> = {
  'strl § 196': [
    'Den som reknar det som sikkert eller mest sannsynleg at visse alvorlege lovbrot vil skje, skal prøve å avverje dei, også om teieplikta elles gjeld.',
    'Den som reknar det som sikkert eller mest sannsynleg at visse alvorlege lovbrot vil skje, skal prøve å avverje dei, også om teieplikta elles gjeld.',
  ],
}
