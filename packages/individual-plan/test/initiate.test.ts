import { planInitiate } from '../src/index.js'
import { always, from, initiation, plan, standing, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

examples(planInitiate, 'whose own duty it is to start (§ 8 b1 row 12)', [
  {
    says: 'the municipal health and care service has it',
    given: { initiatingService: 'municipal-care' },
    on: standing(always),
    then: 'own-duty',
  },
  {
    says: 'the municipal part of NAV has it',
    given: { initiatingService: 'nav-municipal' },
    on: always,
    then: 'own-duty',
  },
  {
    says: 'the state part of NAV did not have it to 2024-10-10',
    given: { initiatingService: 'nav-state' },
    on: until(initiation),
    then: 'no-own-duty',
  },
  {
    says: 'the state part of NAV has it from 2024-10-11',
    given: { initiatingService: 'nav-state' },
    on: from(initiation),
    then: 'own-duty',
    basis: ['ipf § 6'],
  },
  {
    says: 'child welfare had it where a plan was necessary',
    given: { initiatingService: 'child-welfare' },
    on: until(plan),
    then: 'own-duty-if-necessary',
  },
  {
    says: 'child welfare has it',
    given: { initiatingService: 'child-welfare' },
    on: from(plan),
    then: 'own-duty',
  },
  {
    says: 'the specialist service has it where only it is needed (sphl § 2-5 (1))',
    given: { initiatingService: 'specialist-care', municipalCare: false },
    on: from(plan),
    then: 'own-duty',
    basis: ['sphl § 2-5 (1)', 'phvl § 4-1 (1)', 'interpretation: plan-start-duty-specialist'],
    force: 'statute',
  },
  {
    says: 'so it had to 2022-07-31',
    given: { initiatingService: 'specialist-care', municipalCare: false },
    on: standing(until(plan)),
    then: 'own-duty',
    basis: ['sphl § 2-5 (1)', 'phvl § 4-1 (1)', 'hrf § 18 (1)'],
  },
  {
    says: 'where both levels are needed the municipality starts, and the specialist service tells it (sphl § 2-5 (2))',
    given: { initiatingService: 'specialist-care', municipalCare: true },
    on: from(plan),
    then: 'must-notify-municipality',
    basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'ipf § 8 (2)'],
  },
  {
    says: 'so it was to 2022-07-31',
    given: { initiatingService: 'specialist-care', municipalCare: true },
    on: standing(until(plan)),
    then: 'must-notify-municipality',
    basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'],
  },
  {
    says: 'of the specialist service it is asked whether the municipality is needed',
    given: { initiatingService: 'specialist-care' },
    on: standing(always),
    then: ['own-duty', 'must-notify-municipality'],
    needed: ['municipalCare'],
  },
  {
    says: 'a school never has it',
    given: { initiatingService: 'other' },
    on: always,
    then: 'no-own-duty',
  },
])
