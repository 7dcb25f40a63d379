import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether the duty to help in an emergency overrides the need for consent.
 *
 * Norwegian: *øyeblikkelig hjelp*. Source: hpl § 7. Whether a refusal stands is asked first (`refusal`,
 * pbrl § 4-9).
 */
export const consentEmergency = question({
  id: 'consent.emergency',
  inputs: {
    urgency: choice(['urgent', 'in-doubt', 'not-urgent'], { judge: 'provider' }),
    refusalStands: flag(),
    othersHaveTakenOver: flag(),
  },
  outcomes: {
    'help-at-once': { says: 'must', owed: { who: ['provider'], to: 'person', by: 'at-once' } },
    examine: { says: 'must', owed: { who: ['provider'], to: 'person' } },
    'refusal-stands': { says: 'may-not' },
    'others-have-taken-over': { says: 'need-not' },
    'no-emergency': { says: 'need-not' },
  },
  force: 'statute',
  rows: [
    {
      id: 'not-urgent',
      from: since.coverage,
      when: { urgency: 'not-urgent' },
      then: 'no-emergency',
      basis: ['hpl § 7 (1)'],
    },
    {
      id: 'refusal',
      from: since.coverage,
      when: { urgency: 'urgent', refusalStands: true },
      then: 'refusal-stands',
      basis: ['hpl § 7 (1)', 'pbrl § 4-9 (1)', 'pbrl § 4-9 (2)'],
    },
    {
      id: 'taken-over',
      from: since.coverage,
      when: { urgency: 'urgent', refusalStands: false, othersHaveTakenOver: true },
      then: 'others-have-taken-over',
      basis: ['hpl § 7 (3)'],
    },
    {
      id: 'urgent',
      from: since.coverage,
      when: { urgency: 'urgent', refusalStands: false, othersHaveTakenOver: false },
      then: 'help-at-once',
      basis: ['hpl § 7 (1)'],
    },
    {
      id: 'doubt-taken-over',
      from: since.coverage,
      when: { urgency: 'in-doubt', othersHaveTakenOver: true },
      then: 'others-have-taken-over',
      basis: ['hpl § 7 (3)'],
    },
    {
      id: 'doubt',
      from: since.coverage,
      when: { urgency: 'in-doubt', othersHaveTakenOver: false },
      then: 'examine',
      basis: ['hpl § 7 (2)'],
    },
  ],
})
