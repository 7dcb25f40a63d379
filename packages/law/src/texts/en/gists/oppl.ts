import type { GistsOfAct } from '../../types.js'
import type { oppl as register } from '../../../provisions/oppl.js'

/** What each wording says, in English: Opplæringslova, LOV-2023-06-09-30. */
export const oppl: GistsOfAct<typeof register> = {
  'oppl § 2-5': [
    'Primary and lower secondary schooling is free: the municipality may not have pupils or parents pay for such things as teaching materials.',
  ],
  'oppl § 5-8': [
    'Upper secondary education is free, save individual equipment that the education usually makes necessary; regulations may have pupils get their own materials.',
  ],
  'oppl § 11-5 (1)': [
    'Pupils have a right to the technical devices and the adaptation they need to take part in the teaching.',
  ],
  'oppl § 24-1 (1)': [
    "The school, after-school care and the educational psychology service take part in the pupil's plan.",
  ],
  'oppl § 29-1 (1)': [
    'The ministry hears complaints of individual decisions under the Education Act.',
  ],
}
