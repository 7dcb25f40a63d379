import { othersPresent } from '../src/index.js'
import { competence, confidentiality, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const wishes = { wishesOthersPresent: true, soundCareRequiresException: false } as const
const unsound = { wishesOthersPresent: true, soundCareRequiresException: true } as const

examples(othersPresent, 'pbrl § 3-1 (4) to 2026-05-31, (5) in June 2026: a main rule', [
  {
    says: 'a wish is met as a main rule',
    given: wishes,
    on: until(confidentiality),
    then: 'granted-as-main-rule',
  },
  {
    says: 'the act said nothing of when it is not',
    given: unsound,
    on: until(confidentiality),
    then: 'granted-as-main-rule',
  },
  {
    says: 'the rule is cited as the fourth paragraph to 2026-05-31',
    given: wishes,
    on: until(competence),
    then: 'granted-as-main-rule',
    basis: ['pbrl § 3-1 (4)'],
  },
  {
    says: 'the rule is cited as the fifth paragraph in June 2026',
    given: wishes,
    on: from(competence, confidentiality),
    then: 'granted-as-main-rule',
    basis: ['pbrl § 3-1 (5)'],
  },
])

examples(othersPresent, 'pbrl § 3-1 (5): a right from 2026-07-01', [
  {
    says: 'the patient or user has a right to it',
    given: wishes,
    on: from(confidentiality),
    then: 'right',
    basis: ['pbrl § 3-1 (5)'],
  },
  {
    says: 'an exception may be made where sound care requires it',
    given: unsound,
    on: from(confidentiality),
    then: 'exception',
    basis: ['pbrl § 3-1 (5)'],
  },
])

examples(othersPresent, 'pbrl § 3-1: no wish', [
  {
    says: 'there is nothing to decide, by the fourth paragraph to 2026-05-31',
    given: { wishesOthersPresent: false },
    on: until(competence),
    then: 'not-asked',
    basis: ['pbrl § 3-1 (4)'],
  },
  {
    says: 'there is nothing to decide, by the fifth from 2026-06-01',
    given: { wishesOthersPresent: false },
    on: from(competence),
    then: 'not-asked',
    basis: ['pbrl § 3-1 (5)'],
  },
])
