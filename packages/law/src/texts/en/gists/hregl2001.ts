import type { GistsOfAct } from '../../types.js'
import type { hregl2001 as register } from '../../../provisions/hregl2001.js'

/** What each wording says, in English: Helseregisterloven av 2001, LOV-2001-05-18-24. */
export const hregl2001: GistsOfAct<typeof register> = {
  'hregl2001 § 13 a': [
    'It was forbidden to read, search for or use health data from registers without a reason in the service, its administration or particular authority.',
  ],
  'hregl2001 § 15': [
    'Under the old act: those who handled health data had a duty of confidentiality both under the Public Administration Act and as health personnel.',
  ],
}
