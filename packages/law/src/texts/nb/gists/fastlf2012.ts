import type { GistsOfAct } from '../../types.js'
import type { fastlf2012 as register } from '../../../provisions/fastlf2012.js'

/** What each wording says, in bokmål: Forskrift om fastlegeordning i kommunene, FOR-2012-08-29-842: read as it was promulgated. */
export const fastlf2012: GistsOfAct<typeof register> = {
  'fastlf2012 § 19 (1)': [
    'Fastlegen skulle samordne medisinsk og samarbeide med andre om innbyggerne på listen sin.',
  ],
  'fastlf2012 § 19 (2)': [
    'Trengte en på listen langvarige og samordnede tjenester, fortalte fastlegen om plan og koordinator og medvirket.',
  ],
  'fastlf2012 § 23': [
    'Fastlegen skulle tilby hjemmebesøk til dem på listen som ikke kunne komme til kontoret, eller som trengte det for å få forsvarlig hjelp.',
  ],
  'fastlf2012 § 24 (2)': [
    'Fastlegens henvisninger skulle følge oppgavefordelingen mellom nivåene etter lov, forskrift og lokal avtale.',
  ],
  'fastlf2012 § 24 (3)': [
    'Henvisningen fra fastlegen skulle gi de opplysningene mottakeren trengte for å gi god og forsvarlig behandling.',
  ],
  'fastlf2012 § 28': ['Fastlegen skulle bruke tolk ved behov.'],
}
