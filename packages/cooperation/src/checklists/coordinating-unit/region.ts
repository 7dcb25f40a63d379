import type { DocumentChecklist } from '../check-document.js'
import { testsOf } from '../observe.js'
import { recommended } from '../norms.js'
import type { CoordinatingUnit } from './document.js'

const { stated, parts } = testsOf<CoordinatingUnit>()
const guide = { ...recommended, basis: ['guidance: habilitation guide 2014 § 3.2'] } as const

/**
 * What guidance recommends of a coordinating unit for a whole health region. No act or regulation asks for one.
 *
 * Norwegian: *regional koordinerende enhet*. Source: the habilitation guide of 2014, § 3.2, which passes on what
 * the preparatory works of 2011 recommend.
 */
export const regionalUnit = {
  id: 'cooperation.coordinating-unit.region',
  requirements: [
    { id: 'kept', ...guide, test: stated('/established') },
    { id: 'information', ...guide, test: parts('advice', ['regionalInformation']) },
    { id: 'networks', ...guide, test: parts('advice', ['buildsNetworks']) },
    { id: 'contact-links', ...guide, test: parts('advice', ['contactLinks']) },
  ],
} as const satisfies DocumentChecklist<CoordinatingUnit>
