import { question, since } from '@vilkar/law'
import { planComplaintAbout } from './shared-inputs.js'

/**
 * Asks in which form, to whom it is sent, and by when one complains. Who decides the complaint is the question
 * `plan.complaint`.
 *
 * Norwegian: *klagens form og klagefrist*. Source: pbrl §§ 7-2, 7-3 and 7-5 for what the health acts give; fvl
 * §§ 29 and 32 for plans of NAV, of the social services and of child welfare. A complaint that is late may be
 * heard all the same: fvl § 31.
 */
export const planComplaintHow = question({
  id: 'plan.complaint-how',
  inputs: { planComplaintAbout },
  outcomes: {
    'four-weeks': { says: 'can-complain' },
    'three-weeks': { says: 'can-complain' },
    'no-such-right': { says: 'cannot-complain' },
    'not-regulated': { says: 'not-settled' },
  },
  force: 'statute',
  rows: [
    {
      id: 'plan-health',
      from: since.coverage,
      when: { planComplaintAbout: 'plan-health-care' },
      then: 'four-weeks',
      basis: ['pbrl § 7-5', 'pbrl § 7-3', 'pbrl § 7-2'],
    },
    {
      id: 'plan-nav-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'plan-nav' },
      then: 'three-weeks',
      basis: [
        'fvl § 29 (1)',
        'fvl § 32',
        'ipf2010 § 10',
        'interpretation: plan-nav-regulation-end',
      ],
    },
    {
      id: 'plan-social-services-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'plan-social-services' },
      then: 'three-weeks',
      basis: ['fvl § 29 (1)', 'fvl § 32', 'ipf2010 § 10'],
    },
    {
      id: 'plan-nav',
      from: since.planAndCoordinator2022,
      when: { planComplaintAbout: ['plan-nav', 'plan-social-services'] },
      then: 'three-weeks',
      basis: ['fvl § 29 (1)', 'fvl § 32', 'ipf § 11 (1)'],
    },
    {
      id: 'plan-child-welfare-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'plan-child-welfare' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: child-welfare-plan-appeal-before-2022'],
    },
    {
      id: 'plan-child-welfare-2022',
      from: since.planAndCoordinator2022,
      until: since.childWelfareAct2023,
      when: { planComplaintAbout: 'plan-child-welfare' },
      then: 'three-weeks',
      force: 'interpretation',
      basis: ['fvl § 29 (1)', 'fvl § 32', 'interpretation: child-welfare-complaint-time'],
    },
    {
      id: 'plan-child-welfare',
      from: since.childWelfareAct2023,
      when: { planComplaintAbout: 'plan-child-welfare' },
      then: 'three-weeks',
      force: 'interpretation',
      basis: [
        'bvl § 12-9 (1)',
        'bvl § 12-1 (1)',
        'fvl § 29 (1)',
        'fvl § 32',
        'interpretation: child-welfare-complaint-time',
      ],
    },
    {
      id: 'coordinator-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'coordinator' },
      then: 'no-such-right',
      force: 'interpretation',
      basis: ['pbrl § 7-2', 'fvl § 28', 'interpretation: coordinator-appeal-before-2022'],
    },
    {
      id: 'child-coordinator-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'child-coordinator' },
      then: 'no-such-right',
      basis: ['pbrl § 7-2'],
    },
    {
      id: 'coordinator',
      from: since.planAndCoordinator2022,
      when: { planComplaintAbout: ['coordinator', 'child-coordinator'] },
      then: 'four-weeks',
      basis: ['pbrl § 7-5', 'pbrl § 7-3', 'pbrl § 7-2'],
    },
    {
      id: 'contact-doctor-before-2016',
      from: since.coverage,
      until: since.contactDoctor2016,
      when: { planComplaintAbout: 'contact-doctor' },
      then: 'no-such-right',
      basis: ['pbrl § 7-2'],
    },
    {
      id: 'contact-doctor',
      from: since.contactDoctor2016,
      when: { planComplaintAbout: 'contact-doctor' },
      then: 'four-weeks',
      basis: ['pbrl § 7-5', 'pbrl § 7-3', 'pbrl § 7-2'],
    },
  ],
})
