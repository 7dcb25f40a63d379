import { competenceLapses } from '../src/index.js'
import { always, competence, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

examples(competenceLapses, 'pbrl § 4-3 (2): who understands', [
  {
    says: 'competence stands where the patient is able to understand',
    given: { understanding: 'able' },
    on: always,
    then: 'stands',
    basis: ['pbrl § 4-3 (2)'],
  },
])

examples(competenceLapses, 'pbrl § 4-3 (2) to 2026-05-31: obviously, and for a listed cause', [
  {
    says: 'competence may lapse where both are so',
    given: { understanding: 'obviously-unable', listedCause: true },
    on: until(competence),
    then: 'may-lapse',
    basis: ['pbrl § 4-3 (2)'],
  },
  {
    says: 'it stands where inability is only probable',
    given: { understanding: 'probably-unable', listedCause: true },
    on: until(competence),
    then: 'stands',
  },
  {
    says: 'it stands where the cause is not listed',
    given: { understanding: 'obviously-unable', listedCause: false },
    on: until(competence),
    then: 'stands',
  },
  {
    says: 'the cause is asked for',
    given: { understanding: 'obviously-unable' },
    on: until(competence),
    then: ['may-lapse', 'stands'],
    needed: ['listedCause'],
  },
])

examples(competenceLapses, 'pbrl § 4-3 (2) from 2026-06-01: more likely than not', [
  {
    says: 'competence may lapse where inability is probable, whatever the cause',
    given: { understanding: ['probably-unable', 'obviously-unable'] },
    on: from(competence),
    then: 'may-lapse',
    basis: ['pbrl § 4-3 (2)'],
  },
])
