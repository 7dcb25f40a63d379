import type { GistsOfAct } from '../../types.js'
import type { ipf as register } from '../../../provisions/ipf.js'

/** What each wording says, in bokmål: Forskrift om individuell plan ved ytelse av velferdstjenester, FOR-2022-06-22-1110. */
export const ipf: GistsOfAct<typeof register> = {
  'ipf § 4 (1)': [
    'Tjenestemottakeren deltar i arbeidet med sin plan, og et barn med egne synspunkter er med i alle faser.',
  ],
  'ipf § 4 (2)': ['Pårørende er med så langt både de og tjenestemottakeren vil.'],
  'ipf § 5 (1)': [
    'En plan krever samtykke fra tjenestemottakeren eller den som kan samtykke på dennes vegne.',
  ],
  'ipf § 9': [
    'Planen skal vise mål, deltakere, ansvar, tiltak og samtykke, og for barn hvordan de har vært med.',
  ],
}
