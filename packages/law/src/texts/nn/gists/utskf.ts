import type { GistsOfAct } from '../../types.js'
import type { utskf as register } from '../../../provisions/utskf.js'

/** What each wording says, in nynorsk: Utskrivningsforskriften, FOR-2011-11-18-1115. */
export const utskf: GistsOfAct<typeof register> = {
  'utskf § 2 (2)': ['Private rehabiliteringsinstitusjonar er haldne utanfor.'],
  'utskf § 8 (1)': [
    'Kan ein somatisk pasient trenge kommunal hjelp etterpå, får kommunen beskjed innan eitt døgn etter innlegginga.',
    'Kan pasienten trenge kommunal hjelp etterpå, får kommunen beskjed innan eitt døgn etter innlegginga, òg i psykisk helsevern og rusbehandling.',
  ],
  'utskf § 10 (1)': [
    'Når ein somatisk pasient er klar til å bli skriven ut, får kommunen beskjed straks.',
    'Når pasienten er klar til å bli skriven ut, får kommunen beskjed straks, òg i psykisk helsevern og rusbehandling.',
  ],
}
