import { examples } from '@vilkar/testing/answers'
import { municipalPriority } from '../src/index.js'
import { coverage, from, individualDeadline, municipal2022, reform2024 } from './helpers/days.ts'

examples(municipalPriority, 'priority in the municipality is guidance (§ 4)', [
  {
    says: 'before 2012 the tables say nothing',
    given: {},
    on: from(individualDeadline, coverage),
    then: [],
  },
  {
    says: 'urgent help is given at once: hol § 3-5',
    given: { urgentNeed: true },
    on: from(coverage),
    then: 'help-at-once',
    basis: ['hol § 3-5 (1)'],
    force: 'statute',
  },
  {
    says: 'no criteria to 2022-04-04',
    given: { urgentNeed: false },
    on: from(coverage, municipal2022),
    then: 'not-regulated',
    basis: ['interpretation: municipal-criteria'],
  },
  {
    says: 'criteria as advice from 2022-04-05, when the Storting agreed to them',
    given: { urgentNeed: false },
    on: from(municipal2022),
    then: 'criteria-advised',
    basis: ['guidance: municipal priorities'],
    force: 'guidance',
  },
  {
    says: 'beside the right to necessary services, from 2024-06-01 in § 2-1',
    given: { urgentNeed: false },
    on: from(reform2024),
    then: 'criteria-advised',
    basis: ['pbrl § 2-1 (2)'],
  },
])
