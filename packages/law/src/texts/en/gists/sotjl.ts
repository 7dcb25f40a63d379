import type { GistsOfAct } from '../../types.js'
import type { sotjl as register } from '../../../provisions/sotjl.js'

/** What each wording says, in English: Sosialtjenesteloven, LOV-2009-12-18-131. */
export const sotjl: GistsOfAct<typeof register> = {
  'sotjl § 13 (3)': [
    'The municipality coordinates what is offered, and where needed names the service that does it.',
  ],
  'sotjl § 28 (1)': [
    'Whoever needs lasting and coordinated services has a right to a plan, made together.',
  ],
  'sotjl § 28 (2)': ['The municipality works with other services on the plan.'],
  'sotjl § 33': ['Whoever is in the qualification programme has a right to a plan.'],
  'sotjl § 41 (2)': ['Decisions on social services count as individual decisions.'],
  'sotjl § 47': [
    'The municipality’s decisions can be appealed to the county governor (fylkesmannen).',
    'The municipality’s decisions can be appealed to the county governor (statsforvalteren).',
  ],
  'sotjl § 48': [
    'The county governor (fylkesmannen) reviews all sides, but changes discretion only where it is clearly unreasonable.',
    'The county governor (statsforvalteren) reviews all sides, but changes discretion only where it is clearly unreasonable.',
  ],
}
