import type { GistsOfAct } from '../../types.js'
import type { priof as register } from '../../../provisions/priof.js'

/** What each wording says, in English: Prioriteringsforskriften, FOR-2000-12-01-1208. */
export const priof: GistsOfAct<typeof register> = {
  'priof § 1 no. 1': [
    'The first condition of the right is that the patient can expect benefit of the care.',
  ],
  'priof § 1 no. 2': [
    'The second condition of the right is that the resources used stand in reasonable proportion to the benefit.',
  ],
  'priof § 2': [
    'Patients with a right are ranked by benefit, resources and severity, in which coping counts too.',
  ],
  'priof § 2 (1)': [
    'The right takes expected benefit and resources in reasonable proportion to it.',
  ],
  'priof § 2 (1) no. 1': [
    'The first condition was that waiting would cost length of life or no small part of its quality.',
    'The first condition was that waiting would cost length of life or no small part of its quality.',
  ],
  'priof § 2 (1) no. 2': [
    'The second condition was expected benefit, with an exception for experimental treatment abroad.',
  ],
  'priof § 2 (1) no. 3': [
    'The third condition was that the cost stood in reasonable proportion to the effect.',
    'The third condition was that the cost stood in reasonable proportion to the effect.',
  ],
  'priof § 2 (1) a': [
    'The first condition was expected benefit, with an exception for experimental treatment abroad.',
  ],
  'priof § 2 (1) b': [
    'The second condition was that the cost stood in reasonable proportion to the effect.',
  ],
  'priof § 2 a': [
    'Patients with a right were ranked by severity and urgency, with weight on what waiting costs.',
    'Patients with a right were ranked by benefit, severity and resources.',
  ],
  'priof § 3 (2)': [
    'With rare conditions some could get experimental treatment abroad though its benefit was not shown.',
    'With rare conditions some may get experimental treatment abroad though the conditions are not met.',
  ],
  'priof § 4': [
    'Whoever assesses sets a medically sound deadline for a patient with a right.',
    'Whoever assesses sets a professionally sound deadline for a patient with a right.',
    'Whoever assesses sets a professionally sound deadline for a patient with a right; only the name of the act is new.',
    'Whoever assesses sets a professionally sound deadline, ranked by § 2 a.',
    'Whoever has a right gets a professionally sound deadline by which care is to be begun, ranked by § 2.',
  ],
  'priof § 4 a': [
    'For those under 23 with mental disorders or addiction the deadline is at most 65 working days from when the right was assessed.',
    'For those under 23 with mental disorders or addiction care is to be begun within at most 65 working days from when the right was assessed.',
  ],
  'priof § 4 a (1)': [
    'Those under 23 with mental disorders or addiction were to be assessed within 10 working days.',
  ],
  'priof § 4 a (2)': [
    'For them the deadline was at most 65 working days from when the right was assessed.',
  ],
  'priof § 5': [
    'Patient and referrer were told in writing of the result, of a new assessment and complaints, and of missed deadlines where one was set.',
    'Patient and referrer were told in writing of the result, of a new assessment and complaints, and of missed deadlines where one was set, that of the young too.',
    'Patient and referrer were told in writing of the result, complaints, what the deadline was for, place and time, and that HELFO is contacted if it is missed.',
    'Within 10 working days patient and referrer are told of the assessment, time and place, the deadline and complaints, and that HELFO is contacted if it is missed.',
  ],
  'priof § 6': [
    'Once the deadline was past, the patient could go to the body that found care, if necessary privately or abroad.',
    'The service contacts HELFO at once when the deadline is not kept, and HELFO finds care, if necessary privately or abroad.',
    'The service contacts HELFO at once when the deadline is not kept, and HELFO finds care, if necessary privately.',
    'The service contacts HELFO at once when care cannot be begun in time, and HELFO finds care, if necessary privately.',
  ],
  'priof § 7': [
    'The patient first asked the service to fulfil the right and could then complain.',
    'The patient may complain directly to the county governor, and on care abroad to a board.',
    'The patient may complain to the county governor of the ranking too.',
    'The patient may complain to the county governor, now called statsforvalteren, and on care abroad to a board.',
    'The patient may complain to the county governor, and on care abroad to the national appeals body.',
  ],
  'priof § 15': [
    'The rules with individual deadlines were for those referred after 1 September 2004, and whoever had a right and had then waited six months was to get such a deadline too.',
  ],
}
