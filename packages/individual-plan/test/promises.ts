import type { Promises } from '@vilkar/testing/domains'

const wanted = ['given', 'not-asked']

/** A need that is met and a need that is not: what turns a right on. */
const need = (rising: string) => ({ rising, values: [false, true] })

const planRight = [['no-right', 'suspended'], ['duty-without-right'], ['right']]

/** What these tables promise over all cases, known and unknown. */
export const promises: Promises = {
  'plan.right': [
    {
      says: 'a lasting need is never worth less than a passing one',
      ...need('lasting'),
      given: { planConsent: wanted },
      outcomes: planRight,
    },
    {
      says: 'a need for coordination never takes away the right',
      ...need('coordinated'),
      given: { planConsent: wanted },
      outcomes: planRight,
    },
  ],
  'plan.coordinator.child-right': [
    ...[
      'seriousCondition',
      'lasting',
      'coordinated',
      'complex',
      'healthCare',
      'otherWelfareServices',
    ].map((rising) => ({
      says: `what is met of the conditions never takes away the right: ${rising}`,
      ...need(rising),
      outcomes: [['ended'], ['no-right'], ['right']],
    })),
    {
      says: 'growing older never gives a right that the younger child lacks',
      rising: 'age',
      given: { childExpected: false },
      outcomes: [['right'], ['no-right'], ['ended']],
    },
  ],
  'plan.coordinator.municipality': [
    {
      says: 'a lasting need is never worth less than a passing one',
      ...need('lasting'),
      given: { coordinatorDeclined: false, municipalCare: true },
      outcomes: [['no-duty'], ['must-offer']],
    },
  ],
  'plan.control': [
    {
      says: 'three months that have passed never put off the control',
      ...need('threeMonthsPassed'),
      outcomes: [['no-duty'], ['not-yet'], ['commission-checks']],
    },
  ],
}
