import type { GistsOfAct } from '../../types.js'
import type { navl as register } from '../../../provisions/navl.js'

/** What each wording says, in bokmål: Arbeids- og velferdsforvaltningsloven, LOV-2006-06-16-20. */
export const navl: GistsOfAct<typeof register> = {
  'navl § 14 a (4)': [
    'Har brukeren også krav på individuell plan, legger NAV til rette for at aktivitetsplanen og den så langt som mulig blir samordnet.',
  ],
  'navl § 15 (3)': [
    'Den som trenger langvarige og samordnede tjenester, har rett til plan fra NAV-kontoret, som samarbeider med andre om den.',
  ],
}
