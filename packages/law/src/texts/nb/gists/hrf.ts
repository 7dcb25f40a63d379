import type { GistsOfAct } from '../../types.js'
import type { hrf as register } from '../../../provisions/hrf.js'

/** What each wording says, in bokmål: Forskrift om habilitering, rehabilitering og koordinator, FOR-2011-12-16-1256. */
export const hrf: GistsOfAct<typeof register> = {
  'hrf § 16': [
    'Den som har krav på individuell plan, er med på arbeidet, og pårørende trekkes inn når begge vil.',
    'Kommunen skal tilby koordinator, enten personen vil ha plan eller ikke.',
  ],
  'hrf § 17': [
    'Verken plan eller koordinator uten samtykke fra den det gjelder eller noen som kan samtykke for vedkommende.',
    'Sykehuset skal tilby koordinator, enten pasienten vil ha plan eller ikke.',
  ],
  'hrf § 21': ['Kommunen skulle tilby koordinator, enten personen ville ha plan eller ikke.'],
  'hrf § 22': [
    'Sykehuset skulle tilby koordinator, helst en lege.',
    'Sykehuset skulle tilby koordinator, som skulle være helsepersonell.',
  ],
}
