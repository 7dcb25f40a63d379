import { inOrder } from '@vilkar/core'
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
export const whoDecides = inOrder({
  id: 'consent.who-decides',
  first: decidesByItself,
  open: 'general-rules',
  then: ladder,
})
