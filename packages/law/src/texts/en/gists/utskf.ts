import type { GistsOfAct } from '../../types.js'
import type { utskf as register } from '../../../provisions/utskf.js'

/** What each wording says, in English: Utskrivningsforskriften, FOR-2011-11-18-1115. */
export const utskf: GistsOfAct<typeof register> = {
  'utskf § 2': [
    'The rules cover somatic care in hospitals, public or under agreement, and not mental health care, addiction treatment or private rehabilitation institutions.',
    'The rules cover patients in hospitals, public or under agreement, and not mental health care, addiction treatment or private rehabilitation institutions.',
    'The rules cover inpatient stays in the specialist service, but not in private rehabilitation institutions.',
    'The rules cover inpatient stays in the specialist service, but not in private rehabilitation institutions, and the municipality is the one where the patient says they are going to stay.',
  ],
  'utskf § 2 (2)': ['Private rehabilitation institutions are left out.'],
  'utskf § 7': [
    'The hospital considers at admission whether the patient may need municipal help afterwards.',
    'The institution considers at admission whether the patient may need municipal help afterwards.',
  ],
  'utskf § 8 (1)': [
    'Where a somatic patient may need municipal help afterwards, the municipality is told within a day and a night of admission, or of when the need showed later.',
    'Where the patient may need municipal help afterwards, the municipality is told within a day and a night of admission, or of when the need showed later, in mental health and addiction care too.',
  ],
  'utskf § 8 (2)': [
    'The notice tells of the patient’s status, the expected course and the expected discharge.',
  ],
  'utskf § 8 (3)': [
    'Where long hospital treatment is expected, or no assessment is possible within a day, the municipality is told as soon as can be.',
    'Where long inpatient treatment is expected, or no assessment is possible within a day, the municipality is told as soon as can be.',
  ],
  'utskf § 8 (4)': [
    'The hospital tells when the time of discharge or the need for help changes.',
    'The institution tells when the time of discharge or the need for help changes.',
  ],
  'utskf § 9 (1)': [
    'A doctor of the hospital decides whether the patient is ready for discharge, and five points are considered and recorded.',
    'A doctor, in mental health and addiction care also a psychologist, decides whether the patient is ready for discharge, and five points are considered and recorded.',
  ],
  'utskf § 9 (2)': [
    'In mental health care, coercion that the municipality cannot continue has ended before the patient is ready for discharge.',
  ],
  'utskf § 9 (3)': [
    'In mental health and addiction care partners are called in, where needed, to begin on an overall plan.',
  ],
  'utskf § 9 (4)': [
    'Where the patient needs outpatient or ambulatory care for mental health or addiction at the same time, the unit or practitioner is contacted before the patient is ready for discharge.',
  ],
  'utskf § 10 (1)': [
    'When a somatic patient is ready for discharge, the municipality is told at once.',
    'When the patient is ready for discharge, the municipality is told at once, in mental health and addiction care too.',
  ],
  'utskf § 10 (1) sentence 2': [
    'No notice is needed where the patient needs nothing from the municipality.',
  ],
  'utskf § 11 (1)': [
    'The municipality answers the hospital at once whether it can receive the patient.',
    'The municipality answers the institution at once whether it can receive the patient.',
  ],
  'utskf § 11 (2)': [
    'Where the municipality cannot receive the patient, it tells the hospital when an offer is expected to be ready.',
    'Where the municipality cannot receive the patient, it tells the institution when an offer is expected to be ready.',
  ],
  'utskf § 11 (2) sentence 2': ['The municipality says so at once when its offer is ready.'],
  'utskf § 12 (1)': [
    'The hospital transfers the patient when the municipality has confirmed that its offer is ready.',
    'The institution transfers the patient when the municipality has confirmed that its offer is ready.',
  ],
  'utskf § 12 (2)': [
    'A discharge summary or the like goes from the hospital to those who follow the patient up.',
    'A discharge summary or the like goes from the institution to those who follow the patient up.',
    'On discharge from the institution a summary or the like goes to those who follow the patient up, under the new rules of the Health Personnel Act.',
  ],
  'utskf § 13 (1)': [
    'The municipality pays for patients ready for discharge who wait in hospital for a municipal offer.',
    'The municipality pays for somatic patients ready for discharge who wait for a municipal offer, and not for those in mental health care and addiction treatment.',
    'The municipality pays for patients ready for discharge who wait for a municipal offer, in mental health care and addiction treatment as well.',
  ],
  'utskf § 13 (2)': [
    'Payment runs from the day on which the patient is ready and the notices are in order, where the municipality cannot receive or has not answered.',
    'For somatic care payment runs from the day on which the patient is ready and the notices are in order, where the municipality cannot receive or has not answered.',
    'Payment runs, whatever the care, from the day on which the patient is ready and the notices are in order, where the municipality cannot receive or has not answered.',
  ],
  'utskf § 13 (3)': [
    'The institution reports to the patient register that the patient is ready where the conditions of payment are met.',
  ],
  'utskf § 14 (1)': [
    'The municipality may demand an account of the assessment that the patient is ready.',
  ],
}
