import type { GistsOfAct } from '../../types.js'
import type { aml as register } from '../../../provisions/aml.js'

/** What each wording says, in nynorsk: Arbeidsmiljøloven, LOV-2005-06-17-62. */
export const aml: GistsOfAct<typeof register> = {
  'aml § 4-4 (2)': ['Arbeidstakaren skal få rå over nødvendige hjelpemiddel.'],
  'aml § 4-6 (1)': [
    'Arbeidsgivaren skal så langt det går, leggje til rette for ein arbeidstakar med redusert arbeidsevne.',
  ],
}
