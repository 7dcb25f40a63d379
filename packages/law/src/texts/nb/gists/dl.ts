import type { GistsOfAct } from '../../types.js'
import type { dl as register } from '../../../provisions/dl.js'

/** What each wording says, in bokmål: Domstolloven, LOV-1915-08-13-5. */
export const dl: GistsOfAct<typeof register> = {
  'dl § 148 (1)': ['En frist i dager regnes fra dagen etter den da den begynner å løpe.'],
  'dl § 148 (2)': ['En frist i uker ender på samme ukedag som den begynte.'],
  'dl § 149 (1)': ['Ender fristen på en lørdag eller helligdag, flyttes den til neste virkedag.'],
}
