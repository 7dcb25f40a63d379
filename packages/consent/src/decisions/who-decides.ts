import { inOrder } from '@vilkar/core'
import { withMeaning } from '@vilkar/law'
import { decidesByItself } from './decides-by-itself.js'
import { onBehalf } from './on-behalf.js'
import { ownDecision } from './own-decision.js'

/** Asks whether the person decides, and if not, who does. */
const ladder = inOrder({
  id: 'consent.age-and-competence',
  first: ownDecision,
  open: 'on-behalf',
  then: onBehalf,
})

/**
 * Asks who decides on health care: first what decides by itself, then whether the person does, then
 * who does on their behalf.
 *
 * Norwegian: *hvem som samtykker til helsehjelp*. Source: pbrl chapter 4.
 */
export const whoDecides = withMeaning(
  inOrder({
    id: 'consent.who-decides',
    first: decidesByItself,
    open: 'general-rules',
    then: ladder,
  }),
  {
    'special-statute': { says: 'other-rules' },
    'no-health-care': { says: 'other-rules' },
    nobody: { says: 'nobody-decides' },
    'requires-judgement': { says: 'not-settled' },
    'mental-health-act': { says: 'other-rules' },
    'electroconvulsive-decision': { says: 'other-rules' },
    patient: { says: 'person-decides' },
    'not-regulated': { says: 'not-settled' },
    guardian: { says: 'others-decide' },
    provider: { says: 'others-decide' },
    'responsible-professional': { says: 'others-decide' },
    'coercion-rules-somatic': { says: 'other-rules' },
    'child-welfare': { says: 'others-decide' },
    'child-welfare-or-carer': { says: 'others-decide' },
    'parental-responsibility': { says: 'others-decide' },
    'provider-for-now': { says: 'others-decide' },
  },
)
