import { describeSecondReading } from '@vilkar/testing/second-reading'
import { consentDecisions } from '../src/decisions/index.ts'
import { readings } from './second-reading/index.ts'

const joined =
  'joined of two questions that were read, by whether there is a duty of confidentiality'

const childInMentalHealthCare = 'whether pbrl § 4-3 (5) and phvl § 4-4 b reach a child of 12 to 15'

describeSecondReading(consentDecisions, readings, {
  leftOpen: {
    'consent.confidentiality-of-services': ['helseregisterloven 2001 § 15 (1) not read'],
    // An objection under 16 is answered by age alone, whichever way this is read; the row is a statute's.
    'consent.objection': [childInMentalHealthCare],
    'consent.parents-consent-suffices': [childInMentalHealthCare],
    // Before 2018 the child's withdrawal is answered by the parents' consent, which the act gives them.
    'consent.withdrawal': [
      'no rule kept parents out for weighty reasons before 2018',
      childInMentalHealthCare,
    ],
  },
  unread: {
    'consent.may-tell-by-exception': joined,
    'consent.may-share-beyond-care': joined,
  },
})
