import type { GistsOfAct } from '../../types.js'
import type { navl as register } from '../../../provisions/navl.js'

/** What each wording says, in nynorsk: Arbeids- og velferdsforvaltningsloven, LOV-2006-06-16-20. */
export const navl: GistsOfAct<typeof register> = {
  'navl § 14 a (4)': [
    'Har brukaren også krav på individuell plan, legg NAV til rette for at aktivitetsplanen og den så langt som råd blir samordna.',
  ],
  'navl § 15 (3)': [
    'Den som treng langvarige og samordna tenester, har rett til plan frå NAV-kontoret, som samarbeider med andre om han.',
  ],
}
