import type { Gists } from '../types.js'
import { akthf } from './gists/akthf.js'
import { aml } from './gists/aml.js'
import { bhl } from './gists/bhl.js'
import { bl } from './gists/bl.js'
import { bvl } from './gists/bvl.js'
import { bvl1992 } from './gists/bvl1992.js'
import { covf } from './gists/covf.js'
import { dbtf } from './gists/dbtf.js'
import { dl } from './gists/dl.js'
import { fastlf } from './gists/fastlf.js'
import { fastlf2012 } from './gists/fastlf2012.js'
import { ftrl } from './gists/ftrl.js'
import { fvl } from './gists/fvl.js'
import { fysf } from './gists/fysf.js'
import { hfl } from './gists/hfl.js'
import { hforl } from './gists/hforl.js'
import { hgtl } from './gists/hgtl.js'
import { hjmf } from './gists/hjmf.js'
import { hmsf } from './gists/hmsf.js'
import { hol } from './gists/hol.js'
import { hpl } from './gists/hpl.js'
import { hregl2001 } from './gists/hregl2001.js'
import { hrf } from './gists/hrf.js'
import { ikf } from './gists/ikf.js'
import { intl } from './gists/intl.js'
import { ipf } from './gists/ipf.js'
import { ipf2010 } from './gists/ipf2010.js'
import { krisl } from './gists/krisl.js'
import { larf } from './gists/larf.js'
import { lkf } from './gists/lkf.js'
import { navl } from './gists/navl.js'
import { oppl } from './gists/oppl.js'
import { oppl1998 } from './gists/oppl1998.js'
import { pbrl } from './gists/pbrl.js'
import { phvl } from './gists/phvl.js'
import { pjl } from './gists/pjl.js'
import { priof } from './gists/priof.js'
import { privsl } from './gists/privsl.js'
import { sotjl } from './gists/sotjl.js'
import { sphl } from './gists/sphl.js'
import { strl } from './gists/strl.js'
import { tolkf } from './gists/tolkf.js'
import { tolkhf } from './gists/tolkhf.js'
import { tolkl } from './gists/tolkl.js'
import { utskf } from './gists/utskf.js'
import { venf } from './gists/venf.js'
import { vgml } from './gists/vgml.js'

/** What each wording of each provision says, in our own words, in bokmål. */
export const gists: Gists = {
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
}
