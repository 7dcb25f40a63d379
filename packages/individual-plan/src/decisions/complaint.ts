import { question, since } from '@vilkar/law'
import { planComplaintAbout } from './shared-inputs.js'

/**
 * Asks to whom, or by which rules, one complains.
 *
 * Norwegian: *klage*. Source: pbrl § 7-2, ipf § 11, sotjl §§ 47 and 48, bvl § 12-9; to 2022-07-31 ipf2010 § 10. A coordinator became
 * a right to complain about on 2022-08-01.
 */
export const planComplaint = question({
  id: 'plan.complaint',
  inputs: {
    planComplaintAbout,
  },
  outcomes: {
    'county-governor': { says: 'can-complain' },
    'public-administration-act': { says: 'can-complain' },
    'public-administration-and-social-services-acts': { says: 'can-complain' },
    'child-welfare-act-1992': { says: 'can-complain' },
    'no-such-right': { says: 'cannot-complain' },
    'not-regulated': { says: 'not-settled' },
  },
  force: 'statute',
  rows: [
    {
      id: 'plan-health-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'plan-health-care' },
      then: 'county-governor',
      basis: ['pbrl § 2-5', 'pbrl § 7-2'],
    },
    {
      id: 'plan-health',
      from: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'plan-health-care' },
      then: 'county-governor',
      basis: ['pbrl § 2-5', 'pbrl § 7-2', 'ipf § 11 (2)'],
    },
    {
      id: 'plan-nav-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'plan-nav' },
      then: 'public-administration-act',
      force: 'regulation',
      basis: ['ipf2010 § 10', 'fvl § 28', 'interpretation: plan-nav-regulation-end'],
    },
    {
      id: 'plan-social-services-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'plan-social-services' },
      then: 'public-administration-and-social-services-acts',
      basis: ['sotjl § 47', 'sotjl § 48', 'ipf2010 § 10'],
    },
    {
      id: 'plan-nav',
      from: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'plan-nav' },
      then: 'public-administration-act',
      force: 'regulation',
      basis: ['ipf § 11 (1)', 'fvl § 28'],
    },
    {
      id: 'plan-social-services',
      from: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'plan-social-services' },
      then: 'public-administration-and-social-services-acts',
      basis: ['sotjl § 47', 'sotjl § 48', 'ipf § 11 (1)'],
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
      then: 'child-welfare-act-1992',
      force: 'regulation',
      basis: ['ipf § 11 (3)'],
    },
    {
      id: 'plan-child-welfare',
      from: since.childWelfareAct2023,
      when: { planComplaintAbout: 'plan-child-welfare' },
      then: 'county-governor',
      basis: ['bvl § 12-9 (1)', 'ipf § 11 (3)'],
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
      id: 'coordinator',
      from: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'coordinator' },
      then: 'county-governor',
      basis: ['pbrl § 2-5 b', 'pbrl § 7-2'],
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
      id: 'child-coordinator',
      from: since.planAndCoordinator2022,
      when: { planComplaintAbout: 'child-coordinator' },
      then: 'county-governor',
      basis: ['pbrl § 2-5 c', 'pbrl § 7-2'],
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
      then: 'county-governor',
      basis: ['pbrl § 2-5 a', 'pbrl § 7-2'],
    },
  ],
})
