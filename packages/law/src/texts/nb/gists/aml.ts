import type { GistsOfAct } from '../../types.js'
import type { aml as register } from '../../../provisions/aml.js'

/** What each wording says, in bokmål: Arbeidsmiljøloven, LOV-2005-06-17-62. */
export const aml: GistsOfAct<typeof register> = {
  'aml § 4-4 (2)': ['Nødvendige hjelpemidler skal stilles til arbeidstakerens disposisjon.'],
  'aml § 4-6 (1)': [
    'Arbeidsgiveren skal så langt det går, legge til rette for en arbeidstaker med redusert arbeidsevne.',
  ],
}
