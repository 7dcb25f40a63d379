import type { GistsOfAct } from '../../types.js'
import type { hrf as register } from '../../../provisions/hrf.js'

/** What each wording says, in nynorsk: Forskrift om habilitering, rehabilitering og koordinator, FOR-2011-12-16-1256. */
export const hrf: GistsOfAct<typeof register> = {
  'hrf § 16': [
    'Den som har krav på individuell plan, er med på arbeidet, og pårørande blir trekte inn når begge vil.',
    'Kommunen skal tilby koordinator, anten personen vil ha plan eller ikkje.',
  ],
  'hrf § 17': [
    'Korkje plan eller koordinator utan samtykke frå den det gjeld eller nokon som kan samtykkje for vedkomande.',
    'Sjukehuset skal tilby koordinator, anten pasienten vil ha plan eller ikkje.',
  ],
  'hrf § 21': ['Kommunen skulle tilby koordinator, anten personen ville ha plan eller ikkje.'],
  'hrf § 22': [
    'Sjukehuset skulle tilby koordinator, helst ein lege.',
    'Sjukehuset skulle tilby koordinator, som skulle vere helsepersonell.',
  ],
}
