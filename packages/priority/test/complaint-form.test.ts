import { examples } from '@vilkar/testing/answers'
import { priorityComplaintForm } from '../src/index.js'
import { coverage, eras, from, individualDeadline, renumbered2019 } from './helpers/days.ts'

const right = { priorityComplaintAbout: 'right-or-deadline' } as const
const abroad = { priorityComplaintAbout: 'care-abroad' } as const
const whole = { complaintDefective: false } as const
const own = { complainant: ['patient', 'decides-for-patient', 'lawyer'] } as const

examples(priorityComplaintForm, 'pbrl § 7-3: in what form one complains of right or deadline', [
  {
    says: 'in writing and signed by the patient, whoever consents for them, or a lawyer',
    given: { ...right, ...whole, ...own },
    on: from(individualDeadline, coverage),
    then: 'written-and-signed',
    basis: ['pbrl § 7-3'],
    force: 'statute',
  },
  {
    says: 'to 2011-12-31 it was fvl § 12 that asked another for a written authority',
    given: { ...right, ...whole, complainant: 'other-authorised' },
    on: from(individualDeadline, coverage),
    then: 'written-signed-and-authorised',
    basis: ['pbrl § 7-3', 'pbrl § 7-6', 'fvl § 12 (4)'],
    force: 'statute',
  },
  {
    says: 'so too from 2012-01-01, by § 7-2 as well',
    given: { ...right, ...whole, ...own },
    on: from(coverage),
    then: 'written-and-signed',
    basis: ['pbrl § 7-3', 'pbrl § 7-2'],
  },
  {
    says: 'with a written authority where another complains',
    given: { ...right, ...whole, complainant: 'other-authorised' },
    on: from(coverage),
    then: 'written-signed-and-authorised',
    basis: ['pbrl § 7-3', 'pbrl § 7-2'],
  },
  {
    says: 'what it lacks can be mended within a short time',
    given: { ...right, complaintDefective: true },
    on: from(individualDeadline),
    then: 'short-time-to-mend',
    basis: ['pbrl § 7-3'],
  },
  {
    says: 'who complains is asked for, and nothing is guessed',
    given: { ...right, ...whole },
    on: from(individualDeadline),
    then: ['written-and-signed', 'written-signed-and-authorised'],
    needed: ['complainant'],
  },
  {
    says: 'E1: the text was not read',
    given: {},
    on: eras.E1,
    then: 'not-regulated',
    basis: ['interpretation: priority-before-2004'],
    force: 'interpretation',
  },
])

examples(priorityComplaintForm, 'fvl § 32: in what form one complains of care abroad', [
  {
    says: 'signed or authenticated, to whoever decided, by § 7-6',
    given: { ...abroad, ...whole, ...own },
    on: from(individualDeadline, coverage),
    then: 'to-decider-and-signed',
    basis: ['pbrl § 7-6', 'fvl § 32'],
    force: 'statute',
  },
  {
    says: 'to 2011-12-31 it was fvl § 12 that asked another for a written authority',
    given: { ...abroad, ...whole, complainant: 'other-authorised' },
    on: from(individualDeadline, coverage),
    then: 'to-decider-signed-and-authorised',
    basis: ['pbrl § 7-6', 'fvl § 12 (4)', 'fvl § 32'],
    force: 'statute',
  },
  {
    says: 'from 2012-01-01 by § 7-2 too',
    given: { ...abroad, ...whole, ...own },
    on: from(coverage, renumbered2019),
    then: 'to-decider-and-signed',
    basis: ['pbrl § 7-2', 'pbrl § 7-6', 'fvl § 32'],
  },
  {
    says: 'and by § 7-7 from 2019-07-01: the section was given another number',
    given: { ...abroad, ...whole, ...own },
    on: from(renumbered2019),
    then: 'to-decider-and-signed',
    basis: ['pbrl § 7-2', 'pbrl § 7-7', 'fvl § 32'],
  },
  {
    says: 'with a written authority where another complains',
    given: { ...abroad, ...whole, complainant: 'other-authorised' },
    on: from(coverage, renumbered2019),
    then: 'to-decider-signed-and-authorised',
    basis: ['pbrl § 7-2', 'pbrl § 7-6', 'fvl § 32'],
  },
  {
    says: 'so too under the new number',
    given: { ...abroad, ...whole, complainant: 'other-authorised' },
    on: from(renumbered2019),
    then: 'to-decider-signed-and-authorised',
    basis: ['pbrl § 7-2', 'pbrl § 7-7', 'fvl § 32'],
  },
  {
    says: 'what it lacks can be mended within a short time',
    given: { ...abroad, complaintDefective: true },
    on: from(individualDeadline, renumbered2019),
    then: 'short-time-to-mend',
    basis: ['pbrl § 7-6', 'fvl § 32'],
  },
  {
    says: 'so too under the new number',
    given: { ...abroad, complaintDefective: true },
    on: from(renumbered2019),
    then: 'short-time-to-mend',
    basis: ['pbrl § 7-7', 'fvl § 32'],
  },
])
