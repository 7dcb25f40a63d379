import type { Promises } from '@vilkar/testing/domains'

const matters = [
  'ordinary',
  'minors-own-sphere',
  'reserved-for-adults',
  'cosmetic-without-medical-indication',
]
/** Where the rules on consent to health care hold at all. */
const healthCare = { matter: [...matters, 'special-statute'] }

const olderIsNotLess = 'growing older never takes from a competent person the right to decide'
const decidesForItself = [
  ['on-behalf'],
  // What the law leaves open lies between what it gives and what it denies.
  ['requires-judgement', 'not-regulated'],
  ['patient'],
]

/** What these tables promise over all cases, known and unknown. */
export const promises: Promises = {
  'consent.own-decision': [
    {
      says: olderIsNotLess,
      rising: 'age',
      given: { decisionCompetence: 'has', matter: matters, personalCapacityDeprived: false },
      outcomes: decidesForItself,
    },
    {
      says: 'being competent never takes away the right to decide',
      rising: 'decisionCompetence',
      values: ['lacks', 'has'],
      given: { matter: matters, personalCapacityDeprived: false },
      outcomes: decidesForItself,
    },
  ],
  'consent.who-decides': [
    {
      says: olderIsNotLess,
      rising: 'age',
      given: {
        decisionCompetence: 'has',
        matter: ['ordinary', 'minors-own-sphere'],
        personalCapacityDeprived: false,
        treatedCondition: 'somatic',
        objectsToHealthCare: false,
        electroconvulsive: false,
      },
      outcomes: [
        [
          'parental-responsibility',
          'child-welfare',
          'child-welfare-or-carer',
          'guardian',
          'provider-for-now',
        ],
        ['requires-judgement', 'not-regulated'],
        ['patient'],
      ],
    },
  ],
  'consent.child-heard': [
    {
      says: 'growing older never makes the view of a child weigh less',
      rising: 'age',
      outcomes: [
        ['if-able-to-form-views'],
        ['must-be-heard'],
        ['must-be-heard-with-great-weight'],
        ['must-be-heard-unless-childs-own-decision'],
        ['decides-alone'],
        ['not-applicable'],
      ],
    },
  ],
  'consent.individual-plan-by-age': [
    {
      says: olderIsNotLess,
      rising: 'age',
      given: { decisionCompetence: 'has', parentsInformed: 'informed', matter: 'ordinary' },
      outcomes: [
        ['minor-representative', 'minor-representative-outside-health-care'],
        ['not-regulated'],
        ['recipient'],
      ],
    },
  ],
  'consent.information-sharing-by-age': [
    {
      says: olderIsNotLess,
      rising: 'age',
      given: { decisionCompetence: 'has' },
      outcomes: [['minor-representative'], ['requires-judgement'], ['patient']],
    },
  ],
  'consent.inform-parents': [
    {
      says: 'parents are never told more because a competent child is older',
      rising: 'age',
      given: { decisionCompetence: 'has', receivesHealthCare: true },
      outcomes: [
        ['inform'],
        [
          'only-what-parental-responsibility-requires',
          'only-what-parental-responsibility-requires-and-tell-patient',
        ],
        ['do-not-inform'],
        ['not-applicable'],
      ],
    },
  ],
  'consent.parental-consent': [
    {
      says: 'more holders of parental responsibility who consent are never worth less',
      rising: 'consentFrom',
      values: ['nobody', 'parent-without-responsibility', 'one-of-two-holders', 'all-holders'],
      outcomes: [
        ['insufficient'],
        ['requires-judgement'],
        ['sufficient-after-hearing-both'],
        ['sufficient'],
      ],
    },
  ],
  'consent.competence-lapses': [
    {
      says: 'understanding less never secures competence',
      rising: 'understanding',
      values: ['able', 'probably-unable', 'obviously-unable'],
      outcomes: [['stands'], ['may-lapse']],
    },
  ],
  'consent.form': [
    {
      says: 'a consent that is clearer in form is never worth less',
      rising: 'expressed',
      values: ['none', 'tacit', 'spoken', 'written'],
      given: healthCare,
      outcomes: [['insufficient'], ['requires-judgement'], ['sufficient']],
    },
    {
      says: 'a measure that intrudes more never needs less of the form',
      rising: 'intrusiveness',
      values: ['none', 'minor', 'more-than-minor', 'serious'],
      given: healthCare,
      outcomes: [['sufficient'], ['requires-judgement'], ['insufficient']],
    },
  ],
  'consent.emergency': [
    {
      says: 'more urgency never means less help, where no refusal stands',
      rising: 'urgency',
      values: ['not-urgent', 'in-doubt', 'urgent'],
      given: { refusalStands: false },
      outcomes: [['no-emergency'], ['others-have-taken-over'], ['examine'], ['help-at-once']],
    },
  ],
  'consent.confidentiality-exception': [
    {
      says: 'conditions that are met never make sharing less lawful',
      rising: 'exceptionConditionsMet',
      values: [false, true],
      outcomes: [['may-not-share'], ['may-share'], ['must-share']],
    },
  ],
  'consent.sharing-beyond-care': [
    {
      says: 'conditions that are met never make sharing less lawful',
      rising: 'purposeConditionsMet',
      values: [false, true],
      outcomes: [['may-not-share'], ['may-share']],
    },
  ],
}
