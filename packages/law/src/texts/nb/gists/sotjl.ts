import type { GistsOfAct } from '../../types.js'
import type { sotjl as register } from '../../../provisions/sotjl.js'

/** What each wording says, in bokmål: Sosialtjenesteloven, LOV-2009-12-18-131. */
export const sotjl: GistsOfAct<typeof register> = {
  'sotjl § 13 (3)': [
    'Kommunen samordner tilbudet, og peker ved behov ut hvilken av sine tjenester som gjør det.',
  ],
  'sotjl § 28 (1)': [
    'Den som trenger langvarige og samordnede tjenester, har rett til plan, laget i samarbeid.',
  ],
  'sotjl § 28 (2)': ['Kommunen samarbeider med andre tjenesteytere om planen.'],
  'sotjl § 33': ['Den som er i kvalifiseringsprogram, har rett til plan.'],
  'sotjl § 41 (2)': ['Avgjørelser om sosiale tjenester regnes som enkeltvedtak.'],
  'sotjl § 47': [
    'Kommunens enkeltvedtak kan påklages til fylkesmannen.',
    'Kommunens enkeltvedtak kan påklages til statsforvalteren.',
  ],
  'sotjl § 48': [
    'Fylkesmannen prøver alle sider, men endrer skjønnet bare når det er åpenbart urimelig.',
    'Statsforvalteren prøver alle sider, men endrer skjønnet bare når det er åpenbart urimelig.',
  ],
}
