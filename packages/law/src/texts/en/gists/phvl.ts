import type { GistsOfAct } from '../../types.js'
import type { phvl as register } from '../../../provisions/phvl.js'

/** What each wording says, in English: Psykisk helsevernloven, LOV-1999-07-02-62. */
export const phvl: GistsOfAct<typeof register> = {
  'phvl § 1-6': ['The Public Administration Act applies to cases under the act.'],
  'phvl § 2-1 (1)': [
    'Mental health care rests on consent under the ordinary rules, unless the Act says otherwise.',
    'Mental health care rests on consent, but an adult without decision competence who does not object may be treated under § 4-6 of the Patient and User Rights Act.',
  ],
  'phvl § 2-1 (2)': [
    'Where a child of 12 or more disagrees with a stay, the supervisory commission decides.',
  ],
  'phvl ch. 3': [
    'The chapter says when mental health care may be compulsory.',
    'The chapter says when mental health care may be compulsory, as a rule only without competence to consent.',
    'The chapter says when mental health care may be compulsory, as a rule only without decision competence.',
  ],
  'phvl § 3-3': [
    'The conditions for compulsory care; the wording before autumn 2017 was not read.',
    'Compulsory care takes a severe disorder and no competence to consent, unless there is imminent, serious danger.',
    'Compulsory care takes a severe disorder and no decision competence, unless there is imminent, serious danger.',
  ],
  'phvl § 3-8 (2)': [
    'Where nobody has complained, the control commission checks three months after the decision on compulsory care that there is an individual plan.',
  ],
  'phvl § 4-1 (1)': [
    'The institution makes an individual plan for patients who need lasting and coordinated services.',
  ],
  'phvl § 4-1 (2)': [
    'Where municipal services are needed as well, the municipality coordinates the plan; the institution tells it and takes part.',
  ],
  'phvl § 4-4 b': [
    'Electroconvulsive therapy without own consent takes serious danger to life within weeks and a patient who does not object.',
  ],
  'phvl § 4-4 b (1)': [
    'The professional in charge may after consultation decide on such treatment where life is in serious danger within weeks and the patient does not object.',
  ],
  'phvl § 4-4 b (2)': [
    'The decision is written down at once, with how the conditions were judged and what other personnel thought.',
  ],
  'phvl § 4-4 b (3)': [
    'The decision holds for two weeks at most in one series of treatment, and no new one can be made in that series.',
  ],
  'phvl § 4-4 b (4)': ['The patient and the next of kin may complain to the control commission.'],
}
