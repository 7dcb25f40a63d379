import { flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether the patient or user may have other persons present.
 *
 * Norwegian: *rett til å ha andre personer til stede*. Source: pbrl § 3-1, last paragraph.
 */
export const othersPresent = question({
  id: 'consent.others-present',
  inputs: {
    wishesOthersPresent: flag(),
    soundCareRequiresException: flag({ judge: 'provider' }),
  },
  outcomes: {
    'granted-as-main-rule': { says: 'yes' },
    right: { says: 'yes' },
    exception: { says: 'no' },
    'not-asked': { says: 'not-asked' },
  },
  force: 'statute',
  rows: [
    {
      id: 'no-wish-before-june-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { wishesOthersPresent: false },
      then: 'not-asked',
      basis: ['pbrl § 3-1 (4)'],
    },
    {
      id: 'no-wish',
      from: since.decisionCompetence2026,
      when: { wishesOthersPresent: false },
      then: 'not-asked',
      basis: ['pbrl § 3-1 (5)'],
    },
    {
      id: 'main-rule-before-june-2026',
      from: since.coverage,
      until: since.decisionCompetence2026,
      when: { wishesOthersPresent: true },
      then: 'granted-as-main-rule',
      basis: ['pbrl § 3-1 (4)'],
    },
    {
      id: 'main-rule-june-2026',
      from: since.decisionCompetence2026,
      until: since.othersPresent2026,
      when: { wishesOthersPresent: true },
      then: 'granted-as-main-rule',
      basis: ['pbrl § 3-1 (5)'],
    },
    {
      id: 'right',
      from: since.othersPresent2026,
      when: { wishesOthersPresent: true, soundCareRequiresException: false },
      then: 'right',
      basis: ['pbrl § 3-1 (5)'],
    },
    {
      id: 'exception',
      from: since.othersPresent2026,
      when: { wishesOthersPresent: true, soundCareRequiresException: true },
      then: 'exception',
      basis: ['pbrl § 3-1 (5)'],
    },
  ],
})
