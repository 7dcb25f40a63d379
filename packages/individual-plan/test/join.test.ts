import { planParticipation } from '../src/index.js'
import { always, education, from, plan, school, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const due = { right: 'right' } as const

examples(planParticipation, 'who takes part (§ 8 b1 rows 4 and 10)', [
  {
    says: 'health personnel take part where the right is one under pbrl § 2-5',
    given: { ...due, party: 'health-personnel' },
    on: always,
    then: 'must-take-part-in-health-plan',
    basis: ['hpl § 4 (2)'],
  },
  {
    says: 'but not in a plan of child welfare without a right',
    given: { right: 'duty-without-right', party: 'health-personnel' },
    on: until(plan),
    then: 'no-own-duty',
    basis: ['hpl § 4 (2)'],
  },
  {
    says: 'the specialist service notifies and takes part in the plan of the municipality',
    given: { ...due, party: 'specialist-care', municipalCare: true },
    on: always,
    then: 'must-notify-and-take-part',
    basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)'],
  },
  {
    says: 'and works with the others where the municipality is not needed',
    given: { ...due, party: 'specialist-care', municipalCare: false },
    on: always,
    then: 'must-cooperate',
    basis: ['sphl § 2-5 (1)', 'phvl § 4-1 (1)'],
  },
  {
    says: 'NAV cooperates',
    given: { ...due, party: 'nav' },
    on: always,
    then: 'must-cooperate',
  },
  {
    says: 'the school had no duty before 2013-08-01',
    given: { ...due, party: 'school' },
    on: until(school),
    then: 'no-own-duty',
  },
  {
    says: 'the school took part where the pupil needed it, to 2022-07-31',
    given: { ...due, party: 'school', necessaryForPupil: true },
    on: from(school, plan),
    then: 'must-take-part',
    basis: ['oppl1998 § 15-5'],
  },
  {
    says: 'and not where the pupil did not',
    given: { ...due, party: 'school', necessaryForPupil: false },
    on: from(school, plan),
    then: 'no-own-duty',
  },
  {
    says: 'a private school had no duty before 2013-08-01',
    given: { ...due, party: 'private-school' },
    on: until(school),
    then: 'no-own-duty',
  },
  {
    says: 'a private school took part where the pupil needed it, to 2022-07-31',
    given: { ...due, party: 'private-school', necessaryForPupil: true },
    on: from(school, plan),
    then: 'must-take-part',
    basis: ['privsl § 3-6 a'],
  },
  {
    says: 'a private school is contacted and takes part from 2022-08-01',
    given: { ...due, party: 'private-school' },
    on: from(plan),
    then: 'must-be-contacted-and-take-part',
    basis: ['privsl § 3-6 a', 'ipf § 7 (2)'],
    force: 'statute',
  },
  {
    says: 'the school is contacted and takes part from 2022-08-01',
    given: { ...due, party: 'school' },
    on: from(plan),
    then: 'must-be-contacted-and-take-part',
    basis: ['ipf § 7 (2)'],
  },
  {
    says: 'by the new Education Act from 2024-08-01',
    given: { ...due, party: 'school' },
    on: from(education),
    then: 'must-be-contacted-and-take-part',
    basis: ['oppl § 24-1 (1)', 'interpretation: plan-schools-contacted-after-2024'],
  },
  {
    says: 'the kindergarten from 2022-08-01',
    given: { ...due, party: 'kindergarten' },
    on: from(plan),
    then: 'must-be-contacted-and-take-part',
    basis: ['bhl § 2 b (1)'],
  },
  {
    says: 'the kindergarten not before',
    given: { ...due, party: 'kindergarten' },
    on: until(plan),
    then: 'no-own-duty',
  },
  {
    says: 'a crisis centre from 2022-08-01, by the regulation',
    given: { ...due, party: 'crisis-centre' },
    on: from(plan),
    then: 'must-be-contacted-and-take-part',
    basis: ['ipf § 7 (2)'],
    force: 'regulation',
  },
  {
    says: 'nobody where there is no plan',
    given: { right: 'not-wanted' },
    on: always,
    then: 'no-duty',
  },
])
