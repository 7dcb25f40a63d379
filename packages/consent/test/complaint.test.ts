import { consentComplaint } from '../src/index.js'
import { always, competence, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const inTime = { complaintTiming: 'in-time' } as const

examples(consentComplaint, 'pbrl §§ 7-2, 7-3 and 7-5: rights of chapters 3 and 4', [
  {
    says: 'go to the county governor within four weeks, in writing',
    given: {
      ...inTime,
      consentComplaintAbout: ['information-participation-or-consent', 'confidentiality'],
    },
    on: always,
    then: 'county-governor-four-weeks',
    basis: ['pbrl § 7-2', 'pbrl § 7-3', 'pbrl § 7-5'],
    force: 'statute',
  },
  {
    says: 'confidentiality is one of them',
    given: { ...inTime, consentComplaintAbout: 'confidentiality' },
    on: always,
    then: 'county-governor-four-weeks',
    basis: ['pbrl § 3-6 (1)'],
  },
  {
    says: 'so is help given on one parent’s consent to prevent harm',
    given: { ...inTime, consentComplaintAbout: 'one-parents-consent' },
    on: always,
    then: 'county-governor-four-weeks',
    basis: ['pbrl § 4-4 (3)', 'pbrl § 7-5'],
  },
])

examples(consentComplaint, 'pbrl § 4A-7: somatic coercion', [
  {
    says: 'goes to the county governor within three weeks',
    given: { ...inTime, consentComplaintAbout: 'somatic-coercion' },
    on: always,
    then: 'county-governor-three-weeks',
    basis: ['pbrl § 4A-7 (1)', 'pbrl § 4A-7 (2)', 'pbrl § 4A-7 (3)', 'pbrl § 7-3'],
  },
])

examples(consentComplaint, 'phvl § 4-4 b (4): electroconvulsive treatment', [
  {
    says: 'was no decision of its own to 2026-05-31, and fell under chapter 4',
    given: { ...inTime, consentComplaintAbout: 'electroconvulsive' },
    on: until(competence),
    then: 'county-governor-four-weeks',
    basis: ['pbrl § 7-2', 'pbrl § 7-5'],
  },
  {
    says: 'goes to the control commission from 2026-06-01',
    given: { ...inTime, consentComplaintAbout: 'electroconvulsive' },
    on: from(competence),
    then: 'control-commission',
    basis: ['phvl § 4-4 b (4)', 'phvl § 1-6', 'fvl § 29 (1)'],
  },
])

examples(consentComplaint, 'bl § 47 (2): a refusal to a parent', [
  {
    says: 'goes to the county governor by the rules of the public administration act',
    given: { ...inTime, consentComplaintAbout: 'refusal-to-parent' },
    on: always,
    then: 'county-governor-by-administration-act',
    basis: ['bl § 47 (2)', 'fvl § 29 (1)', 'fvl § 32'],
  },
])

examples(consentComplaint, 'pbrl § 7-4: duties of personnel', [
  {
    says: 'are for supervision, whenever the request comes',
    given: { consentComplaintAbout: 'duties-of-personnel' },
    on: always,
    then: 'supervision-request',
    basis: ['pbrl § 7-4'],
  },
])

examples(consentComplaint, 'fvl § 31: what comes late', [
  {
    says: 'may still be heard within a year, whatever it is about',
    given: {
      complaintTiming: 'late',
      consentComplaintAbout: [
        'information-participation-or-consent',
        'confidentiality',
        'one-parents-consent',
        'somatic-coercion',
        'electroconvulsive',
        'refusal-to-parent',
      ],
    },
    on: always,
    then: 'late-may-be-heard',
    basis: ['fvl § 31', 'pbrl § 4A-9', 'bl § 47 (2)'],
  },
  {
    says: 'cannot after a year',
    given: { complaintTiming: 'over-a-year', consentComplaintAbout: 'somatic-coercion' },
    on: always,
    then: 'too-late',
    basis: ['pbrl § 4A-9', 'fvl § 31'],
  },
  {
    says: 'is late by the section on the administration act, which was § 7-6 to June 2019',
    given: { complaintTiming: 'late', consentComplaintAbout: 'confidentiality' },
    on: ['2012-01-01', '2019-06-30'],
    then: 'late-may-be-heard',
    basis: ['pbrl § 7-6', 'fvl § 31'],
  },
  {
    says: 'and is § 7-7 since',
    given: { complaintTiming: 'late', consentComplaintAbout: 'confidentiality' },
    on: ['2019-07-01', '2026-07-28'],
    then: 'late-may-be-heard',
    basis: ['pbrl § 7-7', 'fvl § 31'],
  },
  {
    says: 'is asked for where it is not known',
    given: { consentComplaintAbout: 'confidentiality' },
    on: always,
    then: ['county-governor-four-weeks', 'late-may-be-heard', 'too-late'],
    needed: ['complaintTiming'],
  },
])
