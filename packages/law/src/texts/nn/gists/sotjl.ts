import type { GistsOfAct } from '../../types.js'
import type { sotjl as register } from '../../../provisions/sotjl.js'

/** What each wording says, in nynorsk: Sosialtjenesteloven, LOV-2009-12-18-131. */
export const sotjl: GistsOfAct<typeof register> = {
  'sotjl § 13 (3)': [
    'Kommunen samordnar tilbodet, og peikar ved behov ut kva for ei av tenestene sine som gjer det.',
  ],
  'sotjl § 28 (1)': [
    'Den som treng langvarige og samordna tenester, har rett til plan, laga i samarbeid.',
  ],
  'sotjl § 28 (2)': ['Kommunen samarbeider med andre tenesteytarar om planen.'],
  'sotjl § 33': ['Den som er i kvalifiseringsprogram, har rett til plan frå kommunen.'],
  'sotjl § 41 (2)': ['Avgjerder om sosiale tenester blir rekna som enkeltvedtak.'],
  'sotjl § 47': [
    'Enkeltvedtaka til kommunen kan klagast inn for fylkesmannen.',
    'Enkeltvedtaka til kommunen kan klagast inn for statsforvaltaren.',
  ],
  'sotjl § 48': [
    'Fylkesmannen prøver alle sider, men endrar skjønet berre når det er klårt urimeleg.',
    'Statsforvaltaren prøver alle sider, men endrar skjønet berre når det er klårt urimeleg.',
  ],
}
