import { describeSecondReading } from '../../law/test/helpers/second-reading.ts'
import { consentDecisions } from '../src/decisions/index.ts'
import { readings } from './second-reading/index.ts'

const joined =
  'joined of two questions that were read, by whether there is a duty of confidentiality'

describeSecondReading(consentDecisions, readings, {
  leftOpen: {
    'consent.confidentiality-of-services': ['helseregisterloven 2001 § 15 (1) not read'],
    // An objection under 16 is answered by age alone, whichever way this is read; the row is a statute's.
    'consent.objection': ['whether pbrl § 4-3 (5) and phvl § 4-4 b reach a child of 12 to 15'],
  },
  unread: {
    'consent.may-tell-by-exception': joined,
    'consent.may-share-beyond-care': joined,
  },
  sampled: new Set([
    'consent.who-decides',
    'consent.parents-consent-suffices',
    'consent.withdrawal',
    'consent.individual-plan',
    'consent.coordinator',
  ]),
})
