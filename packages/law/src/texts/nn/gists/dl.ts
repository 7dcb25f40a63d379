import type { GistsOfAct } from '../../types.js'
import type { dl as register } from '../../../provisions/dl.js'

/** What each wording says, in nynorsk: Domstolloven, LOV-1915-08-13-5. */
export const dl: GistsOfAct<typeof register> = {
  'dl § 148 (1)': ['Ein frist i dagar blir rekna frå dagen etter den då han tek til å gå.'],
  'dl § 148 (2)': ['Ein frist i veker endar på same vekedag som han tok til.'],
  'dl § 149 (1)': [
    'Endar fristen på ein laurdag eller heilagdag, blir han flytta til neste yrkedag.',
  ],
}
