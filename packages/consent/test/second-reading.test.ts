import { describeSecondReading } from '../../law/test/helpers/second-reading.ts'
import { consentDecisions } from '../src/decisions/index.ts'
import { readings } from './second-reading/index.ts'

/** Why the questions of who decides are not held to a reading. */
const notRead = 'who decides is read by another reader, who is not done'

describeSecondReading(consentDecisions, readings, {
  leftOpen: {
    'consent.confidentiality-of-services': ['helseregisterloven 2001 § 15 (1) not read'],
  },
  unread: {
    'consent.who-decides': notRead,
    'consent.emergency': notRead,
    'consent.refusal': notRead,
    'consent.objection': notRead,
    'consent.competence-lapses': notRead,
    'consent.parental-consent': notRead,
    'consent.child-heard': notRead,
    'consent.form': notRead,
    'consent.validity': notRead,
    'consent.withdrawal': notRead,
    'consent.individual-plan': notRead,
    'consent.coordinator': notRead,
    'consent.child-coordinator': notRead,
    'consent.child-inpatient-mental-health': notRead,
    'consent.warning-technology': notRead,
    'consent.child-coordinator-rule': notRead,
    'consent.coordinator-rule': notRead,
    'consent.decides-by-itself': notRead,
    'consent.special-matter': notRead,
    'consent.mental-health-law': notRead,
    'consent.individual-plan-by-age': notRead,
    'consent.minor-representative': notRead,
    'consent.minor-representative-outside-health-care': notRead,
    'consent.objection-by-age': notRead,
    'consent.on-behalf-by-age': notRead,
    'consent.parents-not-told': notRead,
    'consent.on-behalf': notRead,
    'consent.own-decision': notRead,
    'consent.parental-consent-by-purpose': notRead,
  },
})
