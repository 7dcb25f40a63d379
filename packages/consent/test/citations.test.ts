/* What rows cite, held to what readers of the statutes found that provisions decide. */
import { describeMeanings } from '@vilkar/testing/second-reading'
import { consentDecisions } from '../src/decisions/index.js'
import { readings } from './second-reading/index.ts'
import { settled } from './second-reading/settled.ts'

describeMeanings({
  decisions: consentDecisions,
  readings,
  folder: new URL('second-reading/', import.meta.url),
  settled,
  joined: new Set([
    'consent.who-decides',
    'consent.objection',
    'consent.parents-consent-suffices',
    'consent.withdrawal',
    'consent.individual-plan',
    'consent.coordinator',
    'consent.child-coordinator',
    'consent.information-sharing',
    'consent.may-tell-by-exception',
    'consent.may-share-beyond-care',
    'consent.decides-by-itself',
    'consent.on-behalf',
  ]),
})
