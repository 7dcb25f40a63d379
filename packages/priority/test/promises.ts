import type { Promises } from '@vilkar/testing/domains'

const right = [
  ['not-regulated', 'outside-specialist-service'],
  ['no-right'],
  ['no-right-but-care-offered'],
  ['requires-judgement'],
  ['right'],
]

/** What these tables promise over all cases, known and unknown. */
export const promises: Promises = {
  'priority.right': [
    {
      says: 'more benefit of the care never takes away the right',
      rising: 'expectedBenefit',
      values: [false, true],
      // Care abroad on trial needs no benefit shown, and without loss of prognosis no right came of benefit.
      given: { experimentalCareAbroad: false },
      outcomes: right,
    },
    {
      says: 'a cost in proportion to the benefit never takes away the right',
      rising: 'reasonableCost',
      values: [false, true],
      outcomes: right,
    },
  ],
  'priority.faster-assessment': [
    {
      says: 'a suspicion of serious illness never makes the assessment later',
      rising: 'suspectedSeriousIllness',
      values: [false, true],
      outcomes: [['not-regulated'], ['no-right-to-assessment'], ['no-sooner'], ['sooner']],
    },
  ],
  'priority.start-deadline': [
    {
      says: 'growing older never shortens the longest wait',
      rising: 'age',
      given: { rightToSpecialistCare: true },
      outcomes: [
        [
          'deadline-for-care-within-65-working-days',
          'deadline-for-examination-or-treatment-within-65-working-days',
          'deadline-for-start-within-65-working-days',
        ],
        ['deadline-for-care', 'deadline-for-examination-or-treatment', 'deadline-for-start'],
        ['within-sound-time', 'no-deadline', 'not-regulated'],
      ],
    },
  ],
  'priority.assessment-deadline': [
    {
      says: 'growing older never shortens the time of the assessment',
      rising: 'ageWhenSent',
      outcomes: [
        [
          'assess-within-10-working-days',
          'inform-within-10-working-days',
          'assess-and-inform-within-10-working-days',
        ],
        [
          'assess-within-30-working-days',
          'inform-within-30-working-days',
          'assessment-advised-within-30-working-days',
        ],
        ['no-right-to-assessment', 'not-regulated'],
      ],
    },
  ],
  'priority.complaint': [
    {
      says: 'complaining later never opens a way that was closed',
      rising: 'complaintTiming',
      values: ['in-time', 'late', 'over-a-year'],
      outcomes: [
        [
          'not-regulated',
          'request-then-health-supervision',
          'request-then-appeals-board',
          'county-governor',
          'appeals-board',
          'national-appeals-body',
        ],
        ['late-may-be-heard'],
        ['too-late'],
      ],
    },
  ],
}
