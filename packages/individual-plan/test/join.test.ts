import { planParticipation } from '../src/index.js'
import { always, education, from, plan, school, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const due = { right: 'right' } as const

examples(planParticipation, 'who takes part (§ 8 b1 rows 4 and 10)', [
  {
    says: 'health personnel take part',
    given: { ...due, party: 'health-personnel' },
    on: always,
    then: 'must-take-part',
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
    basis: ['oppl § 24-1 (1)'],
  },
  {
    says: 'the kindergarten from 2022-08-01',
    given: { ...due, party: 'kindergarten' },
    on: from(plan),
    then: 'must-be-contacted-and-take-part',
    basis: ['bhl § 2 b (1)'],
  },
  {
    says: 'nobody where there is no plan',
    given: { right: 'not-wanted' },
    on: always,
    then: 'no-duty',
  },
])
