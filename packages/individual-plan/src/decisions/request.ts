import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks what holds when somebody asks for a plan: the form of the request, the rules of the decision, and the
 * help with a complaint.
 *
 * Norwegian: *krav og avgjørelse om individuell plan*. Source: pbrl § 2-7 (1), sotjl § 41 (2), fvl § 11 (2) and
 * hforl § 5 (1); the habilitation guide of 2014, which recommends. The chapters of the Public Administration
 * Act on individual decisions do not cover decisions under pbrl chapter 2; its duty to guide does, of health
 * trusts as well. To whom one complains is `plan.complaint`.
 */
export const planRequest = question({
  id: 'plan.request',
  inputs: {
    /**
     * Where the plan is asked for: a health trust (*helseforetak*) is covered by the Public Administration Act,
     * a private institution under agreement is not; NAV and the social services follow different acts.
     */
    requestTo: choice([
      'municipal-care',
      'health-trust',
      'private-institution',
      'nav',
      'social-services',
      'child-welfare',
    ]),
    /** What is asked about: the form, the decision, telling of the right to complain, help to write. */
    requestStep: choice(['request', 'decision', 'complaint-guidance', 'complaint-help']),
  },
  outcomes: {
    'oral-or-written': { says: 'may' },
    'no-rules-on-individual-decisions': { says: 'no' },
    'individual-decision': { says: 'yes' },
    'must-guide': { says: 'must', owed: { who: { input: 'requestTo' }, to: 'person' } },
    'advised-to-guide': { says: 'should' },
    'advised-to-help': { says: 'should' },
    'not-regulated': { says: 'not-settled' },
  },
  force: 'statute',
  rows: [
    {
      id: 'form',
      from: since.coverage,
      when: {
        requestTo: ['municipal-care', 'health-trust', 'private-institution'],
        requestStep: 'request',
      },
      then: 'oral-or-written',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
    {
      id: 'decision',
      from: since.coverage,
      when: {
        requestTo: ['municipal-care', 'health-trust', 'private-institution'],
        requestStep: 'decision',
      },
      then: 'no-rules-on-individual-decisions',
      basis: ['pbrl § 2-7 (1)', 'pbrl § 2-5', 'pbrl § 7-2'],
    },
    {
      id: 'decision-social-services',
      from: since.coverage,
      when: { requestTo: 'social-services', requestStep: 'decision' },
      then: 'individual-decision',
      basis: ['sotjl § 41 (2)', 'sotjl § 28 (1)'],
    },
    {
      id: 'decision-nav-before-2022',
      from: since.coverage,
      until: since.planAndCoordinator2022,
      when: { requestTo: 'nav', requestStep: 'decision' },
      then: 'individual-decision',
      force: 'interpretation',
      basis: [
        'ipf2010 § 10',
        'interpretation: plan-decision-in-nav',
        'interpretation: plan-nav-regulation-end',
      ],
    },
    {
      id: 'decision-nav',
      from: since.planAndCoordinator2022,
      when: { requestTo: 'nav', requestStep: 'decision' },
      then: 'individual-decision',
      force: 'interpretation',
      basis: ['ipf § 11 (1)', 'interpretation: plan-decision-in-nav'],
    },
    {
      id: 'decision-child-welfare',
      from: since.coverage,
      when: { requestTo: 'child-welfare', requestStep: 'decision' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: plan-request-outside-health'],
    },
    {
      id: 'complaint-guidance-municipality',
      from: since.coverage,
      when: { requestTo: 'municipal-care', requestStep: 'complaint-guidance' },
      then: 'must-guide',
      basis: ['fvl § 11 (2)'],
    },
    {
      id: 'complaint-guidance-health-trust',
      from: since.coverage,
      when: { requestTo: 'health-trust', requestStep: 'complaint-guidance' },
      then: 'must-guide',
      basis: ['fvl § 11 (2)', 'hforl § 5 (1)'],
    },
    {
      id: 'complaint-guidance-private-institution',
      from: since.coverage,
      when: { requestTo: 'private-institution', requestStep: 'complaint-guidance' },
      then: 'advised-to-guide',
      force: 'guidance',
      basis: [
        'guidance: habilitation guide 2014 § 4.1',
        'interpretation: guidance-duty-private-institution',
      ],
    },
    {
      id: 'complaint-guidance-outside-health',
      from: since.coverage,
      when: {
        requestTo: ['nav', 'social-services', 'child-welfare'],
        requestStep: 'complaint-guidance',
      },
      then: 'must-guide',
      basis: ['fvl § 11 (2)', 'fvl § 1'],
    },
    {
      id: 'complaint-help',
      from: since.coverage,
      when: {
        requestTo: ['municipal-care', 'health-trust', 'private-institution'],
        requestStep: 'complaint-help',
      },
      then: 'advised-to-help',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
    {
      id: 'outside-health',
      from: since.coverage,
      when: {
        requestTo: ['nav', 'social-services', 'child-welfare'],
        requestStep: ['request', 'complaint-help'],
      },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: plan-request-outside-health'],
    },
  ],
})
