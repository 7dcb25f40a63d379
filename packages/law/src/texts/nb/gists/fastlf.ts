import type { GistsOfAct } from '../../types.js'
import type { fastlf as register } from '../../../provisions/fastlf.js'

/** What each wording says, in bokmål: Forskrift om fastlegeordning i kommunene, FOR-2025-12-02-2405. */
export const fastlf: GistsOfAct<typeof register> = {
  'fastlf § 26 (1)': [
    'Fastlegen skal samordne medisinsk og samarbeide med andre om innbyggerne på listen sin.',
  ],
  'fastlf § 26 (2)': [
    'Trenger en på listen langvarige og samordnede tjenester, forteller fastlegen om plan, medvirker og samarbeider med kommunens koordinator.',
  ],
  'fastlf § 28': [
    'Fastlegen tilbyr hjemmebesøk til den på listen som ikke kan komme, eller når forsvarlig hjelp tilsier det.',
  ],
  'fastlf § 30 (2)': [
    'Fastlegens henvisninger skal følge oppgavefordelingen mellom nivåene etter lov, forskrift og lokal avtale.',
  ],
  'fastlf § 30 (3)': [
    'Henvisningen fra fastlegen skal gi de opplysningene mottakeren trenger for å gi god og forsvarlig behandling.',
  ],
  'fastlf § 37': [
    'Fastlegen skal bruke tolk ved behov, og kommunen skal sørge for at tolk er tilgjengelig.',
  ],
}
