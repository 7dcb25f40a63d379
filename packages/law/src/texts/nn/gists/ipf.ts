import type { GistsOfAct } from '../../types.js'
import type { ipf as register } from '../../../provisions/ipf.js'

/** What each wording says, in nynorsk: Forskrift om individuell plan ved ytelse av velferdstjenester, FOR-2022-06-22-1110. */
export const ipf: GistsOfAct<typeof register> = {
  'ipf § 4 (1)': [
    'Tenestemottakaren deltek i arbeidet med planen sin, og eit barn med eigne synspunkt er med i alle fasar.',
  ],
  'ipf § 4 (2)': ['Pårørande er med så langt både dei og tenestemottakaren vil.'],
  'ipf § 5 (1)': [
    'Ein plan krev samtykke frå tenestemottakaren eller den som kan samtykkje på vegner av tenestemottakaren.',
  ],
  'ipf § 9': [
    'Planen skal vise mål, deltakarar, ansvar, tiltak og samtykke, og for barn korleis dei har vore med.',
  ],
}
