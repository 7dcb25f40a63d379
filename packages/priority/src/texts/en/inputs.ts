import type { PriorityTexts } from '../types.js'

/** What the inputs and their values are called, in English. */
export const inputs: PriorityTexts['inputs'] = {
  rightToSpecialistCare: {
    label: 'necessary specialist care',
    values: {
      true: 'the patient has a right',
      false: 'the patient has no right',
    },
  },
  lossOfPrognosis: {
    label: 'what the patient loses by waiting (loss of prognosis)',
    values: {
      'length-of-life': 'length of life',
      'quality-of-life': 'quality of life, not insignificantly',
      'both-together': 'both, enough when seen together',
      none: 'nothing that is enough',
    },
  },
  expectedBenefit: {
    label: 'whether benefit of the care can be expected',
  },
  reasonableCost: {
    label: 'whether cost or resources stand in reasonable proportion to the benefit',
  },
  experimentalCareAbroad: {
    label: 'whether it is experimental treatment abroad for a rare condition',
  },
  specialistServiceProvides: {
    label: 'whether the specialist service is responsible for providing and financing such care',
  },
  referralIncomplete: {
    label: 'the referral',
    values: {
      true: 'is incomplete',
      false: 'holds what is needed',
    },
  },
  urgentNeed: {
    label: 'whether the help of the municipality is urgently necessary',
  },
  mentalDisorderOrAddiction: {
    label: 'whether it is a mental disorder or addiction',
  },
  age: {
    label: 'age',
    unit: ' years',
  },
  ageWhenSent: {
    label: 'age when the referral was sent',
    unit: ' years',
  },
  suspectedSeriousIllness: {
    label: 'whether serious or life-threatening illness is suspected',
  },
  deadlineStatus: {
    label: 'the deadline for the care',
    values: {
      'in-time': 'is kept',
      'expected-to-be-missed': 'is expected to be missed',
      missed: 'is missed',
    },
  },
  priorityComplaintAbout: {
    label: 'what the complaint on the assessment of the referral is about',
    values: {
      'right-or-deadline': 'the right or the deadline',
      'care-abroad': 'treatment abroad',
    },
  },
  complaintTiming: {
    label: 'when the complaint comes',
    values: {
      'in-time': 'within the time limit',
      late: 'after the time limit',
      'over-a-year': 'more than a year after the decision',
    },
  },
  habilitationCondition: {
    label: 'the condition that the habilitation is for',
    values: {
      'functional-impairment': 'a functional impairment',
      'developmental-disorder': 'a developmental delay or disorder',
      'chronic-illness': 'a chronic illness',
      none: 'none of these',
    },
  },
  onset: {
    label: 'when it arose',
    values: {
      'congenital-or-early': 'at birth or early in life',
      'later-in-childhood': 'later, but before 18',
      'from-18': 'at 18 or later',
    },
  },
  complicated: {
    label: 'whether it is complicated or compound',
  },
  habilitationNeed: {
    label: 'the need for habilitation by the specialist service',
    values: {
      needed: 'the patient needs it',
      'not-assessed': 'not assessed yet',
      'not-needed': 'the patient does not need it',
    },
  },
  received: {
    label: 'the day the referral was received',
  },
  knewEnough: {
    label: 'the day the complainant knew enough to complain',
  },
  referredTo: {
    label: 'where the referral went',
    values: {
      'hospital-or-clinic':
        'a hospital, specialist outpatient clinic or district psychiatric centre of the scheme for choosing a hospital',
      'addiction-institution': 'an addiction institution outside hospitals, of the same scheme',
      'other-institution': 'another institution, for instance private rehabilitation',
    },
  },
  otherRegion: {
    label: 'whether the patient is of another region and chose the institution',
  },
  ownPatientsAtRisk: {
    label:
      'whether its own patients would otherwise wait too long, and the patient is not on its waiting list',
  },
  waitedSixMonths2004: {
    label: 'whether the patient had waited six months or more on 1 September 2004',
  },
  complaintDefective: {
    label: 'whether the complaint lacks something',
  },
  complainant: {
    label: 'who complains',
    values: {
      patient: 'the patient',
      'decides-for-patient': 'whoever can consent for the patient',
      lawyer: 'a lawyer with an authority',
      'other-authorised': 'another with an authority',
    },
  },
}
