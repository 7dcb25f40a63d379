import type { GistsOfAct } from '../../types.js'
import type { privsl as register } from '../../../provisions/privsl.js'

/** What each wording says, in nynorsk: Privatskolelova, LOV-2003-07-04-84. */
export const privsl: GistsOfAct<typeof register> = {
  'privsl § 3-6 a': [
    'Privatskulen deltok i arbeidet med planen når heilskapen for eleven kravde det.',
    'Privatskulen deltek i arbeidet med planen til eleven.',
  ],
}
