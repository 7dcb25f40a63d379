import { planInitiation } from '../src/index.js'
import { always, from, initiation, plan, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

examples(planInitiation, 'whose own duty it is to start (§ 8 b1 row 12)', [
  {
    says: 'the municipal health and care service has it',
    given: { service: 'municipal-care' },
    on: always,
    then: 'own-duty',
  },
  {
    says: 'the municipal part of NAV has it',
    given: { service: 'nav-municipal' },
    on: always,
    then: 'own-duty',
  },
  {
    says: 'the state part of NAV did not have it to 2024-10-10',
    given: { service: 'nav-state' },
    on: until(initiation),
    then: 'no-own-duty',
  },
  {
    says: 'the state part of NAV has it from 2024-10-11',
    given: { service: 'nav-state' },
    on: from(initiation),
    then: 'own-duty',
    basis: ['ipf § 6'],
  },
  {
    says: 'child welfare had it where a plan was necessary',
    given: { service: 'child-welfare' },
    on: until(plan),
    then: 'own-duty-if-necessary',
  },
  {
    says: 'child welfare has it',
    given: { service: 'child-welfare' },
    on: from(plan),
    then: 'own-duty',
  },
  {
    says: 'for the specialist service the text is open from 2022-08-01',
    given: { service: 'specialist-care' },
    on: from(plan),
    then: 'not-regulated',
    basis: ['interpretation: plan-start-duty-specialist', 'sphl § 2-5 (1)'],
    force: 'interpretation',
  },
  {
    says: 'the specialist service had it to 2022-07-31',
    given: { service: 'specialist-care' },
    on: until(plan),
    then: 'own-duty',
    basis: ['sphl § 2-5 (1)', 'hrf § 18 (1)'],
  },
  { says: 'a school never has it', given: { service: 'other' }, on: always, then: 'no-own-duty' },
])
