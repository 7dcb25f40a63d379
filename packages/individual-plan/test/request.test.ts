import { planRequest } from '../src/index.js'
import { always } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

examples(planRequest, 'what holds when somebody asks for a plan (pbrl § 2-7, fvl § 11)', [
  {
    says: 'one may ask orally or in writing, by the guide',
    given: { requestTo: 'municipal-care', requestStep: 'request' },
    on: always,
    then: 'oral-or-written',
    force: 'guidance',
  },
  {
    says: 'the rules on individual decisions do not cover the decision, on either level',
    given: { requestTo: 'specialist-care', requestStep: 'decision' },
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
    says: 'the specialist service is advised to',
    given: { requestTo: 'specialist-care', requestStep: 'complaint-guidance' },
    on: always,
    then: 'advised-to-guide',
    force: 'guidance',
  },
  {
    says: 'help to write the complaint is advice',
    given: { requestTo: 'municipal-care', requestStep: 'complaint-help' },
    on: always,
    then: 'advised-to-help',
    force: 'guidance',
  },
  {
    says: 'of NAV and child welfare the rules were not read',
    given: { requestTo: 'nav-or-child-welfare' },
    on: always,
    then: 'not-regulated',
    basis: ['interpretation: plan-request-outside-health'],
  },
])
