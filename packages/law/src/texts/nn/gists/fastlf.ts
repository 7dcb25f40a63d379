import type { GistsOfAct } from '../../types.js'
import type { fastlf as register } from '../../../provisions/fastlf.js'

/** What each wording says, in nynorsk: Forskrift om fastlegeordning i kommunene, FOR-2025-12-02-2405. */
export const fastlf: GistsOfAct<typeof register> = {
  'fastlf § 26 (1)': [
    'Fastlegen skal samordne medisinsk og samarbeide med andre om innbyggjarane på lista si.',
  ],
  'fastlf § 26 (2)': [
    'Treng nokon på lista langvarige og samordna tenester, fortel fastlegen om plan, medverkar og samarbeider med koordinatoren i kommunen.',
  ],
  'fastlf § 28': [
    'Fastlegen tilbyr heimebesøk til den på lista som ikkje kan kome, eller når forsvarleg hjelp tilseier det.',
  ],
  'fastlf § 30 (2)': [
    'Tilvisingane frå fastlegen skal følgje oppgåvefordelinga mellom nivåa etter lov, forskrift og lokal avtale.',
  ],
  'fastlf § 30 (3)': [
    'Tilvisinga frå fastlegen skal gi dei opplysningane mottakaren treng for å gi god og forsvarleg behandling.',
  ],
  'fastlf § 37': [
    'Fastlegen skal bruke tolk når det trengst, og kommunen skal sørgje for at tolk er tilgjengeleg.',
  ],
}
