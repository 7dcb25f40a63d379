import type { GistsOfAct } from '../../types.js'
import type { hfl as register } from '../../../provisions/hfl.js'

/** What each wording says, in bokmål: Helligdagsfredloven, LOV-1995-02-24-12. */
export const hfl: GistsOfAct<typeof register> = {
  'hfl § 2': [
    'Lovens liste over helligdager; eldre ordlyd er ikke lest.',
    'Søndager, nyttårsdag, dagene i påsken, Kristi himmelfartsdag, pinsen og de to juledagene er helligdager.',
  ],
}
