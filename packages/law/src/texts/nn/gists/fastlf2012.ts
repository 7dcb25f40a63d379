import type { GistsOfAct } from '../../types.js'
import type { fastlf2012 as register } from '../../../provisions/fastlf2012.js'

/** What each wording says, in nynorsk: Forskrift om fastlegeordning i kommunene, FOR-2012-08-29-842: read as it was promulgated. */
export const fastlf2012: GistsOfAct<typeof register> = {
  'fastlf2012 § 19 (1)': [
    'Fastlegen skulle samordne medisinsk og samarbeide med andre om innbyggjarane på lista si.',
  ],
  'fastlf2012 § 19 (2)': [
    'Trong nokon på lista langvarige og samordna tenester, fortalde fastlegen om plan og koordinator og medverka.',
  ],
  'fastlf2012 § 23': [
    'Fastlegen skulle tilby heimebesøk til dei på lista som ikkje kunne kome til kontoret, eller som trong det for å få forsvarleg hjelp.',
  ],
  'fastlf2012 § 24 (2)': [
    'Tilvisingane frå fastlegen skulle følgje oppgåvefordelinga mellom nivåa etter lov, forskrift og lokal avtale.',
  ],
  'fastlf2012 § 24 (3)': [
    'Tilvisinga frå fastlegen skulle gi dei opplysningane mottakaren trong for å gi god og forsvarleg behandling.',
  ],
  'fastlf2012 § 28': ['Fastlegen skulle bruke tolk når det trongst.'],
}
