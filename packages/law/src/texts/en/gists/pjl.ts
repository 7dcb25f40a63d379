import type { GistsOfAct } from '../../types.js'
import type { pjl as register } from '../../../provisions/pjl.js'

/** What each wording says, in English: Pasientjournalloven, LOV-2014-06-20-42. */
export const pjl: GistsOfAct<typeof register> = {
  'pjl § 15': [
    'Those who handle health data under the act, or learn them from a patient record, have the duty of confidentiality of health personnel.',
  ],
  'pjl § 16': [
    'Nobody may read, search for or use information in patient records without a reason in the care, its administration or a special legal basis.',
  ],
  'pjl § 17': [
    'The patient may object to sharing from health records; who decides follows the Patient and User Rights Act.',
    'The patient may object to sharing from several kinds of health records, some of them new; who may object follows the rules on competence to consent.',
    'The patient may object to sharing from several kinds of health records; who may object follows the rules on decision competence.',
    'The patient may object to sharing from several kinds of health records, under the gathered rules of § 29 of the Health Personnel Act; decision competence says who.',
  ],
  'pjl § 17 (2)': [
    'The rules on competence to consent say who may object.',
    'The rules on decision competence say who may object.',
  ],
}
