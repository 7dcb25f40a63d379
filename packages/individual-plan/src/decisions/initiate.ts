import { choice } from '@vilkar/core'
import { decision, since } from '@vilkar/law'
import { municipalCare } from './domains.js'

/**
 * Asks whether a service has a duty of its own to get work on a plan started, whatever other services do.
 *
 * Norwegian: *plikt til å sette i gang arbeid med individuell plan*. Source: ipf § 6, which from 2024-10-11
 * names all of NAV; sphl § 2-5 and phvl § 4-1, by which the municipality starts where both levels are
 * needed; to 2022-07-31 hrf § 18, ipf2010 § 6 and bvl1992 § 3-2 a.
 */
export const planInitiation = decision({
  id: 'plan.initiate',
  inputs: {
    /** The service asked about; `other` is one that takes part and never makes the plan. */
    service: choice([
      'municipal-care',
      'specialist-care',
      'nav-municipal',
      'nav-state',
      'child-welfare',
      'other',
    ]),
    municipalCare,
  },
  outcomes: ['own-duty', 'own-duty-if-necessary', 'must-notify-municipality', 'no-own-duty'],
  force: 'statute',
  rows: [
    {
      id: 'municipal-care-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { service: 'municipal-care' },
      then: 'own-duty',
      basis: ['hol § 7-1 (1)', 'hrf § 18 (1)'],
    },
    {
      id: 'specialist-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { service: 'specialist-care', municipalCare: false },
      then: 'own-duty',
      basis: ['sphl § 2-5 (1)', 'phvl § 4-1 (1)', 'hrf § 18 (1)'],
    },
    {
      id: 'specialist-both-levels-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { service: 'specialist-care', municipalCare: true },
      then: 'must-notify-municipality',
      basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'],
    },
    {
      id: 'nav-municipal-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { service: 'nav-municipal' },
      then: 'own-duty',
      force: 'regulation',
      basis: ['ipf2010 § 6 (1)', 'interpretation: plan-nav-regulation-end'],
    },
    {
      id: 'nav-state-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { service: 'nav-state' },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['ipf2010 § 6 (1)', 'interpretation: plan-nav-regulation-end'],
    },
    {
      id: 'child-welfare-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { service: 'child-welfare' },
      then: 'own-duty-if-necessary',
      basis: ['bvl1992 § 3-2 a'],
    },
    {
      id: 'municipal-care',
      from: since.planAndCoordinator2022,
      when: { service: 'municipal-care' },
      then: 'own-duty',
      force: 'regulation',
      basis: ['ipf § 6'],
    },
    {
      id: 'specialist',
      from: since.planAndCoordinator2022,
      when: { service: 'specialist-care', municipalCare: false },
      then: 'own-duty',
      basis: [
        'sphl § 2-5 (1)',
        'phvl § 4-1 (1)',
        'ipf § 6',
        'interpretation: plan-start-duty-specialist',
      ],
    },
    {
      id: 'specialist-both-levels',
      from: since.planAndCoordinator2022,
      when: { service: 'specialist-care', municipalCare: true },
      then: 'must-notify-municipality',
      basis: [
        'sphl § 2-5 (2)',
        'phvl § 4-1 (2)',
        'ipf § 8 (2)',
        'interpretation: plan-start-duty-specialist',
      ],
    },
    {
      id: 'nav-municipal',
      from: since.planAndCoordinator2022,
      when: { service: 'nav-municipal' },
      then: 'own-duty',
      force: 'regulation',
      basis: ['ipf § 6'],
    },
    {
      id: 'nav-state-before-october-2024',
      from: since.planAndCoordinator2022,
      until: since.planInitiation2024,
      when: { service: 'nav-state' },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['ipf § 6'],
    },
    {
      id: 'nav-state',
      from: since.planInitiation2024,
      when: { service: 'nav-state' },
      then: 'own-duty',
      force: 'regulation',
      basis: ['ipf § 6'],
    },
    {
      id: 'child-welfare',
      from: since.planAndCoordinator2022,
      when: { service: 'child-welfare' },
      then: 'own-duty',
      force: 'regulation',
      basis: ['ipf § 6'],
    },
    {
      id: 'others-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { service: 'other' },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['hrf § 18 (4)'],
    },
    {
      id: 'others',
      from: since.planAndCoordinator2022,
      when: { service: 'other' },
      then: 'no-own-duty',
      force: 'regulation',
      basis: ['ipf § 6'],
    },
  ],
})
