import type { GistsOfAct } from '../../types.js'
import type { vgml as register } from '../../../provisions/vgml.js'

/** What each wording says, in English: Vergemålsloven, LOV-2010-03-26-9. */
export const vgml: GistsOfAct<typeof register> = {
  'vgml § 17 (2)': [
    'Where nobody holds parental responsibility, or the holder cannot look after the child, the guardian decides what is otherwise for the parents.',
  ],
  'vgml § 17 (4)': [
    'The guardian hears a minor over 12.',
    'The guardian hears a minor over 7, and a younger one where maturity calls for it.',
  ],
  'vgml § 20': [
    'Guardianship takes written consent from whoever understands what it means.',
    'Guardianship is voluntary support: where a wish cannot be conveyed, the best interpretation of the will is used.',
  ],
  'vgml § 21 (2)': ['Guardianship may cover both money and personal matters.'],
  'vgml § 21 (4)': [
    'A guardian cannot do what is most personal for another, nor consent to coercion.',
  ],
  'vgml § 22 (3)': [
    'Capacity in personal matters may be taken away only in set areas, where there is considerable danger of substantial harm.',
  ],
  'vgml § 31': ["The guardian looks after the person's interests, within the mandate."],
  'vgml § 32': ['The guardian acts for the person within the mandate.'],
  'vgml § 33 (1)': ['The guardian as a rule hears the person before anything of weight is done.'],
  'vgml § 33 (2)': [
    'Where capacity is intact, the guardian cannot act against the no of someone who understands.',
    'Where capacity is intact, the guardian supports what the person wants, interpreted as well as can be.',
  ],
  'vgml § 33 (3)': [
    "Where capacity is taken away, the guardian gives weight to the person's view, and the person may turn to the county governor, then called fylkesmannen.",
    "Where capacity is taken away, the guardian gives weight to the person's view, and the person may turn to the county governor, now called statsforvalteren.",
  ],
  'vgml § 78': [
    'With a lasting power of attorney one chooses in advance who is to act when one no longer can.',
  ],
  'vgml § 80 (1)': [
    'A lasting power of attorney may cover both money and personal matters, or some of them only.',
  ],
  'vgml § 80 (3)': [
    'A lasting power of attorney does not cover what is most personal, nor consent to coercion.',
  ],
  'vgml § 80 (4)': [
    'The attorney may normally consent to the use of personal data within the power.',
  ],
}
