import { bl } from './bl.js'
import { bvl, bvl1992 } from './child-welfare.js'
import { covf } from './covf.js'
import { ftrl, hjmf, hmsf, akthf, aml } from './devices.js'
import { oppl1998, oppl, privsl, bhl } from './education.js'
import { fvl, dl, hfl, hgtl, strl } from './every-authority.js'
import { hol } from './hol.js'
import { hpl } from './hpl.js'
import { hrf } from './hrf.js'
import { tolkl, tolkf, tolkhf, dbtf } from './interpreting.js'
import { pbrl } from './pbrl.js'
import { phvl } from './phvl.js'
import { ipf, ipf2010 } from './plan.js'
import { fastlf2012, fastlf, fysf } from './practitioners.js'
import { priof, venf } from './priority.js'
import { ikf, lkf } from './quality.js'
import { hregl2001, pjl } from './records.js'
import { sphl, hforl, utskf, larf } from './specialist-services.js'
import { vgml } from './vgml.js'
import { navl, sotjl, krisl, intl } from './welfare.js'

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
  ...ipf2010,
  ...fvl,
  ...navl,
  ...sotjl,
  ...larf,
  ...utskf,
  ...oppl1998,
  ...oppl,
  ...privsl,
  ...bhl,
  ...fastlf2012,
  ...fastlf,
  ...fysf,
  ...tolkl,
  ...ftrl,
  ...aml,
  ...hjmf,
  ...hmsf,
  ...akthf,
  ...tolkf,
  ...tolkhf,
  ...dbtf,
  ...priof,
  ...venf,
  ...dl,
  ...hfl,
  ...hgtl,
  ...ikf,
  ...lkf,
  ...hregl2001,
  ...hforl,
  ...krisl,
  ...intl,
  ...covf,
  ...strl,
} as const

/** The name of a registered provision, as rows cite it: `'pbrl § 4-3 (1) b'`. */
export type ProvisionCitation = keyof typeof provisions
