import { planRequest } from '../src/index.js'
import { always, from, plan, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

examples(
  planRequest,
  'what holds when somebody asks for a plan (pbrl § 2-7, sotjl § 41, fvl § 11, hforl § 5)',
  [
    {
      says: 'one may ask orally or in writing, by the guide',
      given: { requestTo: 'municipal-care', requestStep: 'request' },
      on: always,
      then: 'oral-or-written',
      force: 'guidance',
    },
    {
      says: 'the rules on individual decisions do not cover the decision, on either level',
      given: { requestTo: 'health-trust', requestStep: 'decision' },
      on: always,
      then: 'no-rules-on-individual-decisions',
      basis: ['pbrl § 2-7 (1)', 'pbrl § 2-5'],
      force: 'statute',
    },
    {
      says: 'the municipality guides on the right to complain',
      given: { requestTo: 'municipal-care', requestStep: 'complaint-guidance' },
      on: always,
      then: 'must-guide',
      basis: ['fvl § 11 (2)'],
    },
    {
      says: 'so does a health trust, which the Public Administration Act covers (hforl § 5)',
      given: { requestTo: 'health-trust', requestStep: 'complaint-guidance' },
      on: always,
      then: 'must-guide',
      basis: ['fvl § 11 (2)', 'hforl § 5 (1)'],
      force: 'statute',
    },
    {
      says: 'a private institution is advised to',
      given: { requestTo: 'private-institution', requestStep: 'complaint-guidance' },
      on: always,
      then: 'advised-to-guide',
      basis: ['interpretation: guidance-duty-private-institution'],
      force: 'guidance',
    },
    {
      says: 'NAV, the social services and child welfare guide as bodies of state and municipality',
      given: {
        requestTo: ['nav', 'social-services', 'child-welfare'],
        requestStep: 'complaint-guidance',
      },
      on: always,
      then: 'must-guide',
      basis: ['fvl § 11 (2)', 'fvl § 1'],
    },
    {
      says: 'of the social services the decision is an individual decision (sotjl § 41)',
      given: { requestTo: 'social-services', requestStep: 'decision' },
      on: always,
      then: 'individual-decision',
      basis: ['sotjl § 41 (2)'],
      force: 'statute',
    },
    {
      says: 'of NAV it counts as one, by a reading of its regulation',
      given: { requestTo: 'nav', requestStep: 'decision' },
      on: until(plan),
      then: 'individual-decision',
      basis: ['ipf2010 § 10', 'interpretation: plan-decision-in-nav'],
      force: 'interpretation',
    },
    {
      says: 'and so from 2022-08-01',
      given: { requestTo: 'nav', requestStep: 'decision' },
      on: from(plan),
      then: 'individual-decision',
      basis: ['ipf § 11 (1)', 'interpretation: plan-decision-in-nav'],
      force: 'interpretation',
    },
    {
      says: 'help to write the complaint is advice',
      given: { requestTo: 'municipal-care', requestStep: 'complaint-help' },
      on: always,
      then: 'advised-to-help',
      force: 'guidance',
    },
    {
      says: 'for child welfare no text says what rules the decision follows',
      given: { requestTo: 'child-welfare', requestStep: 'decision' },
      on: always,
      then: 'not-regulated',
      basis: ['interpretation: plan-request-outside-health'],
    },
    {
      says: 'nor outside the health services how one asks, or who helps',
      given: {
        requestTo: ['nav', 'social-services', 'child-welfare'],
        requestStep: ['request', 'complaint-help'],
      },
      on: always,
      then: 'not-regulated',
      basis: ['interpretation: plan-request-outside-health'],
    },
  ],
)
