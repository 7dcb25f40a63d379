import type { InEachLanguage } from '@vilkar/core/explain'
import { bl } from './bl.gists.js'
import { bvl, bvl1992 } from './child-welfare.gists.js'
import { covf } from './covf.gists.js'
import { ftrl, hjmf, hmsf, akthf, aml } from './devices.gists.js'
import { oppl1998, oppl, privsl, bhl } from './education.gists.js'
import { fvl, dl, hfl, hgtl, strl } from './every-authority.gists.js'
import { hol } from './hol.gists.js'
import { hpl } from './hpl.gists.js'
import { hrf } from './hrf.gists.js'
import { tolkl, tolkf, tolkhf, dbtf } from './interpreting.gists.js'
import { pbrl } from './pbrl.gists.js'
import { phvl } from './phvl.gists.js'
import { ipf, ipf2010 } from './plan.gists.js'
import { fastlf2012, fastlf, fysf } from './practitioners.gists.js'
import { priof, venf } from './priority.gists.js'
import { ikf, lkf } from './quality.gists.js'
import { hregl2001, pjl } from './records.gists.js'
import { sphl, hforl, utskf, larf } from './specialist-services.gists.js'
import { vgml } from './vgml.gists.js'
import { navl, sotjl, krisl, intl } from './welfare.gists.js'
import type { Gists } from '../texts/types.js'

/** What each wording of each provision says, in each language. */
export const gists: InEachLanguage<Gists> = {
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
