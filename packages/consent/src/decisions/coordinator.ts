import { inOrder } from '@vilkar/core'
import { decision, since, withMeaning } from '@vilkar/law'
import { individualPlanConsent } from './individual-plan.js'

/**
 * Asks whether a coordinator needs the same consent as the plan.
 *
 * Source: hrf § 17 to 2022-07-31; hrf §§ 16 and 17 from 2022-08-01.
 */
export const coordinatorConsentRule = decision({
  id: 'consent.coordinator-rule',
  inputs: {},
  outcomes: ['as-for-the-plan', 'may-be-declined'],
  force: 'regulation',
  rows: [
    {
      id: 'same-consent',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: {},
      then: 'as-for-the-plan',
      basis: ['hrf § 17'],
    },
    {
      id: 'offer',
      from: since.planAndCoordinator2022,
      when: {},
      then: 'may-be-declined',
      force: 'interpretation',
      basis: ['hrf § 16', 'interpretation: coordinator-consent-after-2022'],
    },
  ],
})

/**
 * Asks who must agree to a coordinator.
 *
 * Norwegian: *samtykke til koordinator*. From 2022-08-01 a coordinator is offered and may be
 * declined; no rule asks for consent.
 */
export const coordinatorConsent = withMeaning(
  inOrder({
    id: 'consent.coordinator',
    first: coordinatorConsentRule,
    open: 'as-for-the-plan',
    then: individualPlanConsent,
  }),
  {
    ...individualPlanConsent.means,
    'may-be-declined': { says: 'may' },
  },
)
