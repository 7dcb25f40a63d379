import { bl } from './bl.js'
import { bvl } from './bvl.js'
import { bvl1992 } from './bvl1992.js'
import { fvl } from './fvl.js'
import { hol } from './hol.js'
import { hpl } from './hpl.js'
import { hrf } from './hrf.js'
import { ipf } from './ipf.js'
import { pbrl } from './pbrl.js'
import { phvl } from './phvl.js'
import { pjl } from './pjl.js'
import { sphl } from './sphl.js'
import { vgml } from './vgml.js'

/** All registered provisions with their wordings over time. */
export const provisions = {
  ...pbrl,
  ...hpl,
  ...pjl,
  ...phvl,
  ...vgml,
  ...bl,
  ...bvl,
  ...bvl1992,
  ...hol,
  ...sphl,
  ...hrf,
  ...ipf,
  ...fvl,
} as const

/** The name of a registered provision, as rows cite it: `'pbrl § 4-3 (1) b'`. */
export type ProvisionCitation = keyof typeof provisions
