import { nextOfKinTakesPart } from '../src/index.js'
import { always, competence, from, until } from './helpers/days.ts'
import { examples } from './helpers/examples.ts'

examples(nextOfKinTakesPart, 'pbrl § 3-1 (3): without competence', [
  {
    says: 'next of kin take part together with the patient',
    given: { decisionCompetence: 'lacks' },
    on: always,
    then: 'takes-part-with-patient',
    basis: ['pbrl § 3-1 (3)'],
  },
])

examples(nextOfKinTakesPart, 'pbrl § 3-1 (4): with competence', [
  {
    says: 'next of kin had no right of their own to 2026-05-31, whatever the danger',
    given: { decisionCompetence: 'has', seriousIllnessAndDanger: true, childrenInCare: true },
    on: until(competence),
    then: 'no-own-right',
    basis: ['pbrl § 3-1 (3)'],
  },
  {
    says: 'a serious mental disorder with danger to others gives one from 2026-06-01',
    given: { decisionCompetence: 'has', seriousIllnessAndDanger: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
    basis: ['pbrl § 3-1 (4) a'],
  },
  {
    says: 'regard for children in the patient’s care gives one from 2026-06-01',
    given: { decisionCompetence: 'has', seriousIllnessAndDanger: false, childrenInCare: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
    basis: ['pbrl § 3-1 (4) b'],
  },
  {
    says: 'nothing else does',
    given: { decisionCompetence: 'has', seriousIllnessAndDanger: false, childrenInCare: false },
    on: from(competence),
    then: 'no-own-right',
    basis: ['pbrl § 3-1 (4)'],
  },
  {
    says: 'one ground met is enough, whatever the other',
    given: { decisionCompetence: 'has', childrenInCare: true },
    on: from(competence),
    then: 'takes-part-on-statutory-ground',
  },
])
