import type { GistsOfAct } from '../../types.js'
import type { hfl as register } from '../../../provisions/hfl.js'

/** What each wording says, in nynorsk: Helligdagsfredloven, LOV-1995-02-24-12. */
export const hfl: GistsOfAct<typeof register> = {
  'hfl § 2': [
    'Lista over heilagdagar i lova; eldre ordlyd er ikkje lesen.',
    'Søndagar, nyttårsdag, dagane i påska, Kristi himmelfartsdag, pinsa og dei to juledagane er heilagdagar.',
  ],
}
