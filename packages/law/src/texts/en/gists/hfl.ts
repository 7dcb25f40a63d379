import type { GistsOfAct } from '../../types.js'
import type { hfl as register } from '../../../provisions/hfl.js'

/** What each wording says, in English: Helligdagsfredloven, LOV-1995-02-24-12. */
export const hfl: GistsOfAct<typeof register> = {
  'hfl § 2': [
    'The act’s list of holidays; the older wording was not read.',
    'Sundays, New Year’s Day, the days of Easter, Ascension Day, Whitsun and the two days of Christmas are public holidays.',
  ],
}
