import type { GistsOfAct } from '../../types.js'
import type { tolkf as register } from '../../../provisions/tolkf.js'

/** What each wording says, in English: Tolkeforskriften, FOR-2021-09-13-2744. */
export const tolkf: GistsOfAct<typeof register> = {
  'tolkf § 2 (1)': [
    'The guidelines must at least hold routines for ordering, say when there is a duty to use an interpreter, and guide on the use of interpreters and remote interpreting.',
  ],
  'tolkf § 2 (2)': ['The guidelines should also say when an interpreter is needed otherwise.'],
}
