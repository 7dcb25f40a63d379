import type { GistsOfAct } from '../../types.js'
import type { utskf as register } from '../../../provisions/utskf.js'

/** What each wording says, in bokmål: Utskrivningsforskriften, FOR-2011-11-18-1115. */
export const utskf: GistsOfAct<typeof register> = {
  'utskf § 2 (2)': ['Private rehabiliteringsinstitusjoner er holdt utenfor.'],
  'utskf § 8 (1)': [
    'Kan en somatisk pasient trenge kommunal hjelp etterpå, får kommunen beskjed innen ett døgn etter innleggelsen.',
    'Kan pasienten trenge kommunal hjelp etterpå, får kommunen beskjed innen ett døgn etter innleggelsen, også i psykisk helsevern og rusbehandling.',
  ],
  'utskf § 10 (1)': [
    'Når en somatisk pasient er klar til å skrives ut, får kommunen beskjed straks.',
    'Når pasienten er klar til å skrives ut, får kommunen beskjed straks, også i psykisk helsevern og rusbehandling.',
  ],
}
