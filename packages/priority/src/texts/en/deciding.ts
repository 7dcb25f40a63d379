import type { PriorityTexts } from '../types.js'

type Questions =
  | 'priority.right'
  | 'priority.ranking-criteria'
  | 'priority.assessment-deadline'
  | 'priority.faster-assessment'
  | 'priority.duties'
  | 'priority.referral-return'
  | 'priority.municipal'

/** The questions on the right to care and on the assessment, in English. */
export const deciding: Pick<PriorityTexts['decisions'], Questions> = {
  'priority.right': {
    question: 'Does the patient have a right to necessary specialist care?',
    outcomes: {
      right: 'Yes. The patient has a right to necessary care by the specialist service.',
      'requires-judgement':
        'The rules give no certain answer. With a rare condition, experimental treatment abroad may be given though a condition is not met, which is judged for each patient.',
      'no-right-but-care-offered':
        'No, for without loss of prognosis there is no right. The patient must still be offered care, after those who have a right.',
      'no-right': 'No. At least one of the conditions is not met.',
      'outside-specialist-service':
        'No. The right covers only what the specialist service is responsible for providing and financing.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
  'priority.ranking-criteria': {
    question: 'What decides the order of patients and how short a deadline is?',
    outcomes: {
      'sickest-first':
        'The sickest come first, according to the official notes to the regulations.',
      'severity-and-urgency':
        'How severe the condition is, and how urgent. Weight is given to what the patient loses by waiting.',
      'benefit-severity-resources':
        'The benefit of the care, how severe the condition is, and the resources that the care takes.',
      'benefit-resources-severity-with-coping':
        'The benefit of the care, the resources it takes, and how severe the condition is. Coping counts both in benefit and in severity.',
      'after-patients-with-right':
        'The patient comes after those who have a right, according to the official notes to the regulations.',
      'does-not-apply': 'The criteria of the regulations are for patients who have a right.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
  'priority.assessment-deadline': {
    question: 'How soon must the referral be assessed?',
    outcomes: {
      'assess-within-30-working-days':
        'The referral must be assessed within 30 working days of receipt.',
      'assess-within-10-working-days':
        'The referral must be assessed within 10 working days of receipt.',
      'assessment-advised-within-30-working-days':
        'The official notes advise that the referral is assessed within 30 working days. The act set no time limit there.',
      'no-right-to-assessment':
        'The act gave no right to be assessed at such an institution. It had to be as soon as sound care required all the same.',
      'inform-within-10-working-days':
        'The patient must be told of the right within 10 working days of receipt.',
      'inform-within-30-working-days':
        'The patient must be told of the right within 30 working days of receipt. The time was extended for a while.',
      'assess-and-inform-within-10-working-days':
        'The referral must be assessed, and the patient told, within 10 working days of receipt.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
  'priority.faster-assessment': {
    question: 'Must the assessment come sooner than that?',
    outcomes: {
      sooner:
        'Yes. Where serious or life-threatening illness is suspected it must be sooner, but the act sets no figure.',
      'no-sooner': 'No, the ordinary time limit of the assessment stands.',
      'no-right-to-assessment':
        'The act gave no right to be assessed at such an institution. Sound care could still ask for speed.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
  'priority.duties': {
    question: 'What does the specialist service have to do when it assesses the referral?',
    outcomes: {
      'deadline-and-information':
        'It must set a deadline by which the patient is to have the care. Patient and referrer must be told in writing of the result and the deadline, of a new assessment and complaints, and of what follows if the deadline is missed.',
      'deadline-information-and-expected-time':
        'It must set a deadline by which the patient is to have the care. Patient and referrer must be told in writing of the result and the deadline, of a new assessment and complaints, and of what follows if the deadline is missed. The patient must also be told when care can be expected.',
      'deadline-appointment-and-information':
        'It must set a deadline, and a time of start before the deadline. Within 10 working days patient and referrer must be told of the right and the time. They must also be told of the place, of complaints and a new assessment, what the deadline is for, and what follows if it is missed.',
      'deadline-appointment-course-and-information':
        'It must set a deadline by which care is to be begun, and a time within the deadline. Within 10 working days patient and referrer must be told of the right, the time, the deadline and complaints. Once care is begun the patient has a right to a sound course of care.',
      information:
        'Patient and referrer must be told in writing of the result, of a new assessment and of complaints.',
      'information-and-expected-time':
        'Patient and referrer must be told in writing of the result, of a new assessment and of complaints. The patient must also be told when care can be expected.',
      'information-with-result-within-10-working-days':
        'Within 10 working days patient and referrer must be told of the result. They must also be told how to complain, and of the right to a new assessment.',
      'information-within-10-working-days':
        'Within 10 working days patient and referrer must be told of the result and how to complain. They must also be told of the right to a new assessment.',
      'time-where-possible-with-result-within-30-working-days':
        'Patient and referrer must be told the result within 30 working days, and as far as possible when the care starts. The patient must also be told how one complains. No deadline was to be set then.',
      'information-with-result-within-30-working-days':
        'Patient and referrer must be told the result within 30 working days. The patient must also be told how one complains. The right to a new assessment was suspended then.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
  'priority.referral-return': {
    question: 'May the referral be sent back without being assessed?',
    outcomes: {
      'must-assess': 'No. The referral must be assessed, and the time limit runs from receipt.',
      'must-assess-and-obtain-what-is-missing':
        'No. The referral must be assessed, and what is missing must be obtained where necessary. No rule was found that stops the time limit meanwhile.',
      'must-assess-as-it-is':
        'No. The referral must be assessed as it is, and uncertainty may mean that the patient is given the right. No rule was found that stops the time limit.',
      'may-return-at-once':
        'Yes, by the notes on the Waiting List Regulations. The patient is of another region, and the institution’s own patients would otherwise wait too long. It is done at once, before the patient is put on the waiting list.',
      'no-right-to-assessment':
        'The act gave no right to be assessed at such an institution. What held for sending the referral back is not regulated.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
  'priority.municipal': {
    question: 'By which criteria does the municipality prioritise?',
    outcomes: {
      'help-at-once': 'None. The municipality must give urgently necessary help at once.',
      'criteria-advised':
        'The leadership of the municipality is advised to weigh benefit, resources and severity together. The criteria are never a condition of necessary services.',
      'not-regulated':
        'The rules give no certain answer. The act holds no criteria of priority for the municipality.',
    },
  },
}
