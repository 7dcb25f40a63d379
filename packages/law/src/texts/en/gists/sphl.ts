import type { GistsOfAct } from '../../types.js'
import type { sphl as register } from '../../../provisions/sphl.js'

/** What each wording says, in English: Spesialisthelsetjenesteloven, LOV-1999-07-02-61. */
export const sphl: GistsOfAct<typeof register> = {
  'sphl § 2-5 a': [
    'The hospital appoints a coordinator for complex or lasting needs, preferably a doctor.',
    'The hospital appoints a coordinator for complex or lasting needs, who is a health professional.',
    'The hospital appoints a coordinator for complex or lasting needs, who is a health professional and works with any child coordinator.',
  ],
  'sphl § 3-11 a': ['Health institutions see to it that patients and users take part.'],
  'sphl § 6-1': [
    'Those working in an institution are bound by confidentiality as the administration is.',
    'Those working in an institution are bound as the administration is, with its newer rule on sharing between authorities.',
  ],
}
