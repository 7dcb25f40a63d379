import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether a municipal decision on a service follows the rules on individual decisions of the Public
 * Administration Act.
 *
 * Norwegian: *saksbehandling*, *enkeltvedtak*. Source: hol § 2-2 and pbrl § 2-7. Chapters IV and V of that act
 * do not cover decisions under pbrl chapter 2, save those on the services that § 2-7 (2) lists, where they
 * are expected to last for more than two weeks. Habilitation and rehabilitation (hol § 3-2 (1) no. 5) is not
 * on the list: help at home or in an institution as part of it is, as the service that it is. Respite care
 * changed its place in the act on 2017-10-01, and was on the list before and after. A decision on the criteria for
 * a long stay in a nursing home follows those rules however long it lasts, from 2017-07-01.
 */
export const caseHandling = question({
  id: 'responsibility.case-handling',
  inputs: {
    /**
     * What is decided on. Care benefit (*omsorgsstønad*) was called *omsorgslønn* to 2017-09-30;
     * `long-stay-criteria` is whether the criteria for a long stay in a nursing home are met (hol § 3-2 a).
     */
    decisionOn: choice([
      'habilitation-and-rehabilitation',
      'home-health-services',
      'personal-assistance',
      'institution-place',
      'long-stay-criteria',
      'respite-care',
      'care-benefit',
      'user-managed-assistance',
      'plan-or-coordinator',
    ]),
    /** Whether it is expected to last for more than two weeks. Norwegian: *forventes å vare lenger*. */
    longerThanTwoWeeks: flag({ judge: 'municipality' }),
  },
  outcomes: {
    'individual-decision-rules': { says: 'yes' },
    'not-individual-decision-rules': { says: 'no' },
    'no-such-decision': { says: 'not-asked' },
  },
  force: 'statute',
  rows: [
    {
      id: 'listed',
      from: since.coverage,
      when: {
        decisionOn: [
          'home-health-services',
          'personal-assistance',
          'institution-place',
          'respite-care',
          'care-benefit',
          'user-managed-assistance',
        ],
        longerThanTwoWeeks: true,
      },
      then: 'individual-decision-rules',
      basis: ['pbrl § 2-7 (2) sentence 1', 'hol § 2-2', 'pbrl § 7-2'],
    },
    {
      id: 'listed-for-a-short-time',
      from: since.coverage,
      when: {
        decisionOn: [
          'home-health-services',
          'personal-assistance',
          'institution-place',
          'respite-care',
          'care-benefit',
          'user-managed-assistance',
        ],
        longerThanTwoWeeks: false,
      },
      then: 'not-individual-decision-rules',
      basis: ['pbrl § 2-7 (1)', 'pbrl § 2-7 (2) sentence 1', 'hol § 2-2', 'pbrl § 7-2'],
    },
    {
      id: 'long-stay-criteria-before-july-2017',
      from: since.coverage,
      until: since.longStayCriteria2017,
      when: { decisionOn: 'long-stay-criteria' },
      then: 'no-such-decision',
      force: 'interpretation',
      basis: ['pbrl § 2-7 (2) sentence 1', 'interpretation: long-stay-decisions'],
    },
    {
      id: 'long-stay-criteria-before-october-2017',
      from: since.longStayCriteria2017,
      until: since.caregiverSupport2017,
      when: { decisionOn: 'long-stay-criteria' },
      then: 'individual-decision-rules',
      basis: ['pbrl § 2-7 (2) sentence 2', 'hol § 3-2 a (4)', 'hol § 2-2', 'pbrl § 7-2'],
    },
    {
      id: 'long-stay-criteria-before-july-2019',
      from: since.caregiverSupport2017,
      until: since.longStayDecisions2019,
      when: { decisionOn: 'long-stay-criteria' },
      then: 'individual-decision-rules',
      force: 'interpretation',
      basis: ['hol § 3-2 a (4)', 'hol § 2-2', 'pbrl § 7-2', 'interpretation: long-stay-decisions'],
    },
    {
      id: 'long-stay-criteria',
      from: since.longStayDecisions2019,
      when: { decisionOn: 'long-stay-criteria' },
      then: 'individual-decision-rules',
      basis: ['pbrl § 2-7 (2) sentence 2', 'hol § 3-2 a (4)', 'hol § 2-2', 'pbrl § 7-2'],
    },
    {
      id: 'not-listed',
      from: since.coverage,
      when: { decisionOn: ['habilitation-and-rehabilitation', 'plan-or-coordinator'] },
      then: 'not-individual-decision-rules',
      basis: ['pbrl § 2-7 (1)', 'hol § 2-2', 'pbrl § 7-2'],
    },
  ],
})
