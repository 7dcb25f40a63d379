import { healthPersonnelConfidentiality } from '../src/index.js'
import {
  always,
  confidentiality,
  dispensation,
  ethics,
  from,
  oneDispensation,
  records,
  until,
} from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const personal = ['health', 'other-personal-matters'] as const
const nurse = { informationAbout: personal, position: 'health-personnel' } as const
const assistant = { informationAbout: personal, position: 'other-municipal-care' } as const
const clerk = { informationAbout: personal, position: 'patient-administration' } as const
const technician = { informationAbout: personal, position: 'technical-staff' } as const
const manager = { informationAbout: personal, position: 'management' } as const
const committee = { informationAbout: personal, position: 'ethics-committee' } as const
const researcher = { informationAbout: personal, position: 'by-dispensation' } as const
const outsider = { informationAbout: personal, position: 'other' } as const
/** Those who are bound, if at all, as recipients of what others learned. */
const recipients = [
  'patient-administration',
  'technical-staff',
  'management',
  'ethics-committee',
  'by-dispensation',
  'other',
] as const
const asProfessional = [
  'at-work',
  'handling-health-data',
  'as-cooperating-personnel',
  'as-health-personnel-outside-work',
] as const

examples(healthPersonnelConfidentiality, 'hpl § 21: health personnel', [
  {
    says: 'are bound by what they learn in that capacity, with § 21 a to 2026-06-30',
    given: { ...nurse, learned: asProfessional },
    on: until(confidentiality),
    then: 'confidential',
    basis: ['hpl § 21', 'hpl § 21 a'],
    force: 'statute',
  },
  {
    says: 'are bound by § 21 alone from 2026-07-01',
    given: { ...nurse, learned: asProfessional },
    on: from(confidentiality),
    then: 'confidential',
    basis: ['hpl § 21'],
    force: 'statute',
  },
  {
    says: 'are bound outside work where somebody turns to them as health personnel',
    given: { ...nurse, learned: 'as-health-personnel-outside-work' },
    on: always,
    then: 'confidential',
    basis: ['hpl § 21'],
  },
  {
    says: 'are not bound by this act in what they learn as private persons',
    given: { ...nurse, learned: 'privately' },
    on: always,
    then: 'no-duty-here',
    basis: ['hpl § 21'],
  },
  {
    says: 'are asked how they learned it',
    given: nurse,
    on: from(records),
    then: ['confidential', 'no-duty-here'],
    needed: ['learned'],
  },
])

examples(healthPersonnelConfidentiality, 'hpl § 21: what is protected', [
  {
    says: 'health and other personal matters alike',
    given: { informationAbout: personal, learned: 'at-work', position: 'health-personnel' },
    on: always,
    then: 'confidential',
  },
  {
    says: 'nothing that is about no person, whoever knows it',
    given: { informationAbout: 'no-person' },
    on: always,
    then: 'no-duty-here',
    basis: ['hpl § 21'],
  },
])

examples(healthPersonnelConfidentiality, 'hol § 2-1: others who give municipal services', [
  {
    says: 'are bound like health personnel, though what they give is no health care',
    given: { ...assistant, learned: asProfessional },
    on: always,
    then: 'confidential',
    basis: ['hol § 2-1', 'hpl § 21'],
    force: 'statute',
  },
  {
    says: 'may not read without a reason either, by § 21 a to 2026-06-30',
    given: { ...assistant, learned: 'at-work' },
    on: until(confidentiality),
    then: 'confidential',
    basis: ['hpl § 21 a'],
  },
])

examples(healthPersonnelConfidentiality, 'hpl § 26: the patient administration', [
  {
    says: 'is bound by what it learns at work, by the third paragraph to 2014-12-31',
    given: { ...clerk, learned: 'at-work' },
    on: until(records),
    then: 'confidential',
    basis: ['hpl § 26 (3)', 'hpl § 21'],
    force: 'statute',
  },
  {
    says: 'is bound by the fourth paragraph from 2015-01-01 to 2026-06-30',
    given: { ...clerk, learned: 'at-work' },
    on: from(records, confidentiality),
    then: 'confidential',
    basis: ['hpl § 26 (4)', 'hpl § 21'],
  },
  {
    says: 'is bound by § 21 as a recipient from 2026-07-01',
    given: { ...clerk, learned: 'at-work' },
    on: from(confidentiality),
    then: 'confidential',
    basis: ['hpl § 21 (4)', 'hpl § 28 (1) e', 'interpretation: recipients-own-knowledge'],
  },
])

examples(healthPersonnelConfidentiality, 'hpl § 25 (2) and (4): technical personnel', [
  {
    says: 'are bound to 2026-06-30',
    given: { ...technician, learned: 'at-work' },
    on: until(confidentiality),
    then: 'confidential',
    basis: ['hpl § 25 (4)', 'hpl § 25 (2)'],
  },
  {
    says: 'are bound as recipients from 2026-07-01',
    given: { ...technician, learned: 'at-work' },
    on: from(confidentiality),
    then: 'confidential',
    basis: ['hpl § 21 (4)', 'hpl § 28 (1) d'],
  },
])

examples(healthPersonnelConfidentiality, 'hpl § 26 (1), from 2026-07-01 § 29 a: the management', [
  {
    says: 'was told, and not named among those bound, to 2026-06-30',
    given: { ...manager, learned: 'at-work' },
    on: until(confidentiality),
    then: 'no-duty-here',
    basis: ['hpl § 21', 'hpl § 26'],
  },
  {
    says: 'is bound as a recipient from 2026-07-01',
    given: { ...manager, learned: 'at-work' },
    on: from(confidentiality),
    then: 'confidential',
    basis: ['hpl § 21 (4)', 'hpl § 29 a'],
  },
])

examples(
  healthPersonnelConfidentiality,
  'hpl § 29 d, from 2026-07-01 § 28 (1) h: an ethics committee',
  [
    {
      says: 'had no rule to 2021-06-30',
      given: { ...committee, learned: 'at-work' },
      on: until(ethics),
      then: 'no-duty-here',
      basis: ['hpl § 21'],
    },
    {
      says: 'is bound by its own section from 2021-07-01 to 2026-06-30',
      given: { ...committee, learned: 'at-work' },
      on: from(ethics, confidentiality),
      then: 'confidential',
      basis: ['hpl § 29 d'],
    },
    {
      says: 'is bound as a recipient from 2026-07-01',
      given: { ...committee, learned: 'at-work' },
      on: from(confidentiality),
      then: 'confidential',
      basis: ['hpl § 21 (4)', 'hpl § 28 (1) h'],
    },
  ],
)

examples(
  healthPersonnelConfidentiality,
  'hpl §§ 29 and 29 b, from 2026-07-01 §§ 29 e and 29 f: by dispensation',
  [
    {
      says: 'whoever got the information was bound, though § 29 of then was not read, to 2018-07-19',
      given: { ...researcher, learned: 'at-work' },
      on: until(dispensation),
      then: 'confidential',
      basis: ['hpl § 29 b', 'interpretation: dispensation-before-2018'],
    },
    {
      says: 'is bound by both sections to 2021-05-31',
      given: { ...researcher, learned: 'at-work' },
      on: from(dispensation, oneDispensation),
      then: 'confidential',
      basis: ['hpl § 29', 'hpl § 29 b'],
    },
    {
      says: 'is bound by the one that was left to 2026-06-30',
      given: { ...researcher, learned: 'at-work' },
      on: from(oneDispensation, confidentiality),
      then: 'confidential',
      basis: ['hpl § 29', 'hpl § 21'],
    },
    {
      says: 'is bound as a recipient from 2026-07-01',
      given: { ...researcher, learned: 'at-work' },
      on: from(confidentiality),
      then: 'confidential',
      basis: ['hpl § 21 (4)', 'hpl § 29 e', 'hpl § 29 f'],
    },
  ],
)

examples(healthPersonnelConfidentiality, 'hpl § 25 (4), from 2026-07-01 § 21 (4): everyone else', [
  {
    says: 'is bound by what health personnel passed on to those they work with, to 2026-06-30',
    given: {
      informationAbout: personal,
      position: recipients,
      learned: 'as-cooperating-personnel',
    },
    on: until(confidentiality),
    then: 'confidential',
    basis: ['hpl § 25 (4)', 'hpl § 21'],
  },
  {
    says: 'is so by § 21 itself from 2026-07-01',
    given: {
      informationAbout: personal,
      position: recipients,
      learned: 'as-cooperating-personnel',
    },
    on: from(confidentiality),
    then: 'confidential',
    basis: ['hpl § 21 (4)', 'hpl § 21'],
  },
  {
    says: 'is not bound by this act in what is learned at work otherwise',
    given: { ...outsider, learned: 'at-work' },
    on: always,
    then: 'no-duty-here',
    basis: ['hpl § 21'],
  },
  {
    says: 'is bound outside work over what they learn as the health personnel they also are',
    given: {
      informationAbout: personal,
      position: recipients,
      learned: 'as-health-personnel-outside-work',
    },
    on: always,
    then: 'confidential',
    basis: ['hpl § 21'],
  },
  {
    says: 'is not bound by the ban on reading over what they are told at work, to 2026-06-30',
    given: { informationAbout: personal, position: ['management', 'other'], learned: 'at-work' },
    on: until(confidentiality),
    then: 'no-duty-here',
    basis: ['hpl § 21 a', 'interpretation: reading-ban-of-others'],
  },
  {
    says: 'is asked which of the groups it is',
    given: { informationAbout: 'health', learned: 'at-work' },
    on: from(confidentiality),
    then: ['confidential', 'no-duty-here'],
    needed: ['position'],
  },
])

examples(healthPersonnelConfidentiality, 'hregl 2001 § 15, from 2015 pjl § 15: health data', [
  {
    says: 'bind whoever handles them, also in administration, to 2014-12-31',
    given: { informationAbout: personal, position: recipients, learned: 'handling-health-data' },
    on: until(records),
    then: 'confidential',
    basis: ['hregl2001 § 15'],
  },
  {
    says: 'bind whoever handles them from 2015-01-01',
    given: { informationAbout: personal, position: recipients, learned: 'handling-health-data' },
    on: from(records),
    then: 'confidential',
    basis: ['pjl § 15', 'pjl § 16', 'hpl § 21'],
  },
  {
    says: 'bind others who had access to a record from 2015-01-01, whatever they work with',
    given: { informationAbout: personal, learned: 'access-to-record' },
    on: from(records),
    then: 'confidential',
    basis: ['pjl § 15'],
  },
])

examples(healthPersonnelConfidentiality, 'hpl §§ 21 and 21 a: access to a record to 2014-12-31', [
  {
    says: 'bound health personnel as all else they learned in that capacity',
    given: { ...nurse, learned: 'access-to-record' },
    on: until(records),
    then: 'confidential',
    basis: ['hpl § 21', 'hpl § 21 a'],
    force: 'statute',
  },
  {
    says: 'bound others who gave municipal services likewise',
    given: { ...assistant, learned: 'access-to-record' },
    on: until(records),
    then: 'confidential',
    basis: ['hol § 2-1', 'hpl § 21'],
  },
  {
    says: 'bound those to whom the rules on silence applied as well',
    given: {
      informationAbout: personal,
      position: ['patient-administration', 'technical-staff', 'by-dispensation'],
      learned: 'access-to-record',
    },
    on: until(records),
    then: 'confidential',
    basis: ['hpl § 21', 'hpl § 21 a'],
  },
  {
    says: 'laid no silence on the rest, but nobody might read or use it without a reason',
    given: {
      informationAbout: personal,
      position: ['management', 'ethics-committee', 'other'],
      learned: 'access-to-record',
    },
    on: until(records),
    then: 'may-not-read-or-use',
    basis: ['hpl § 21 a', 'hregl2001 § 13 a'],
    force: 'statute',
  },
])
