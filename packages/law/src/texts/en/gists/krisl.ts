import type { GistsOfAct } from '../../types.js'
import type { krisl as register } from '../../../provisions/krisl.js'

/** What each wording says, in English: Krisesenterlova, LOV-2009-06-19-44. */
export const krisl: GistsOfAct<typeof register> = {
  'krisl § 4 (1)': [
    'Where the user has an individual plan, the municipality sees to it that the crisis centre joins in the work on it.',
  ],
  'krisl § 4 (2)': [
    'The municipality coordinates, decides where needed which municipal service does so, and an appointed child coordinator does it.',
  ],
}
