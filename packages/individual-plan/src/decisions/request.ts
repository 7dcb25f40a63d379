import { choice } from '@vilkar/core'
import { decision, since } from '@vilkar/law'

/**
 * Asks what holds when somebody asks for a plan: the form of the request, the rules of the decision, and the
 * help with a complaint.
 *
 * Norwegian: *krav og avgjørelse om individuell plan*. Source: pbrl § 2-7 (1) and fvl § 11 (2); the
 * habilitation guide of 2014, which recommends. The chapters of the Public Administration Act on individual
 * decisions do not cover decisions under pbrl chapter 2; its duty to guide does. To whom one complains is
 * `plan.complaint`.
 */
export const planRequest = decision({
  id: 'plan.request',
  inputs: {
    /** Where the plan is asked for; for the last, the rules were not read. */
    requestTo: choice(['municipal-care', 'specialist-care', 'nav-or-child-welfare']),
    /** What is asked about: the form, the decision, telling of the right to complain, help to write. */
    requestStep: choice(['request', 'decision', 'complaint-guidance', 'complaint-help']),
  },
  outcomes: [
    'oral-or-written',
    'no-rules-on-individual-decisions',
    'must-guide',
    'advised-to-guide',
    'advised-to-help',
    'not-regulated',
  ],
  force: 'statute',
  rows: [
    {
      id: 'form',
      from: since.coverage,
      when: { requestTo: ['municipal-care', 'specialist-care'], requestStep: 'request' },
      then: 'oral-or-written',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
    {
      id: 'decision',
      from: since.coverage,
      when: { requestTo: ['municipal-care', 'specialist-care'], requestStep: 'decision' },
      then: 'no-rules-on-individual-decisions',
      basis: ['pbrl § 2-7 (1)', 'pbrl § 2-5'],
    },
    {
      id: 'complaint-guidance-municipality',
      from: since.coverage,
      when: { requestTo: 'municipal-care', requestStep: 'complaint-guidance' },
      then: 'must-guide',
      basis: ['fvl § 11 (2)'],
    },
    {
      // The act covers organs of state and municipality; what it is to health trusts was not read.
      id: 'complaint-guidance-specialist',
      from: since.coverage,
      when: { requestTo: 'specialist-care', requestStep: 'complaint-guidance' },
      then: 'advised-to-guide',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
    {
      id: 'complaint-help',
      from: since.coverage,
      when: { requestTo: ['municipal-care', 'specialist-care'], requestStep: 'complaint-help' },
      then: 'advised-to-help',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
    {
      id: 'outside-health',
      from: since.coverage,
      when: { requestTo: 'nav-or-child-welfare' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: plan-request-outside-health'],
    },
  ],
})
