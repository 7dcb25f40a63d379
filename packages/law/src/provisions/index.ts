import { akthf } from './akthf.js'
import { aml } from './aml.js'
import { bhl } from './bhl.js'
import { bl } from './bl.js'
import { bvl } from './bvl.js'
import { bvl1992 } from './bvl1992.js'
import { covf } from './covf.js'
import { dbtf } from './dbtf.js'
import { dl } from './dl.js'
import { fastlf } from './fastlf.js'
import { fastlf2012 } from './fastlf2012.js'
import { ftrl } from './ftrl.js'
import { fvl } from './fvl.js'
import { fysf } from './fysf.js'
import { hfl } from './hfl.js'
import { hforl } from './hforl.js'
import { hgtl } from './hgtl.js'
import { hjmf } from './hjmf.js'
import { hmsf } from './hmsf.js'
import { hol } from './hol.js'
import { hpl } from './hpl.js'
import { hregl2001 } from './hregl2001.js'
import { hrf } from './hrf.js'
import { ikf } from './ikf.js'
import { intl } from './intl.js'
import { ipf } from './ipf.js'
import { ipf2010 } from './ipf2010.js'
import { krisl } from './krisl.js'
import { larf } from './larf.js'
import { lkf } from './lkf.js'
import { navl } from './navl.js'
import { oppl } from './oppl.js'
import { oppl1998 } from './oppl1998.js'
import { pbrl } from './pbrl.js'
import { phvl } from './phvl.js'
import { pjl } from './pjl.js'
import { priof } from './priof.js'
import { privsl } from './privsl.js'
import { sotjl } from './sotjl.js'
import { sphl } from './sphl.js'
import { strl } from './strl.js'
import { tolkf } from './tolkf.js'
import { tolkhf } from './tolkhf.js'
import { tolkl } from './tolkl.js'
import { utskf } from './utskf.js'
import { venf } from './venf.js'
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
