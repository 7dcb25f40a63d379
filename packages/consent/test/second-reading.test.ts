import { describeSecondReading } from '../../law/test/helpers/second-reading.ts'
import { consentDecisions } from '../src/decisions/index.ts'
import { decidingReadings } from './second-reading/deciding.ts'
import { readings } from './second-reading/index.ts'

const byOtherTest = 'held to its reading by the test on who decides, joined questions by sample'
const joined =
  'joined of two questions that were read, by whether there is a duty of confidentiality'

describeSecondReading(consentDecisions, readings, {
  leftOpen: {
    'consent.confidentiality-of-services': ['helseregisterloven 2001 § 15 (1) not read'],
  },
  unread: {
    ...Object.fromEntries(Object.keys(decidingReadings).map((id) => [id, byOtherTest])),
    'consent.may-tell-by-exception': joined,
    'consent.may-share-beyond-care': joined,
  },
})
