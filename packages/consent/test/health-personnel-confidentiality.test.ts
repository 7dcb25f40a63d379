import { healthPersonnelConfidentiality } from '../src/index.js'
import { always, confidentiality, from, records, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const personal = ['health', 'other-personal-matters'] as const
const nurse = { informationAbout: personal, position: 'health-personnel' } as const
const assistant = { informationAbout: personal, position: 'other-municipal-care' } as const
const clerk = { informationAbout: personal, position: 'other-work' } as const
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

examples(healthPersonnelConfidentiality, 'hpl § 25 (4), from 2026-07-01 § 21 (4): other work', [
  {
    says: 'is bound by what health personnel passed on to those they work with, to 2026-06-30',
    given: { ...clerk, learned: 'as-cooperating-personnel' },
    on: until(confidentiality),
    then: 'confidential',
    basis: ['hpl § 25 (4)', 'hpl § 21'],
  },
  {
    says: 'is so by § 21 itself from 2026-07-01',
    given: { ...clerk, learned: 'as-cooperating-personnel' },
    on: from(confidentiality),
    then: 'confidential',
    basis: ['hpl § 21 (4)', 'hpl § 21'],
  },
  {
    says: 'is not bound by this act in what is learned at work otherwise',
    given: { ...clerk, learned: 'at-work' },
    on: always,
    then: 'no-duty-here',
    basis: ['hpl § 21'],
  },
])

examples(healthPersonnelConfidentiality, 'hregl 2001 § 15, from 2015 pjl § 15: health data', [
  {
    says: 'bind whoever handles them, also in administration, to 2014-12-31',
    given: { ...clerk, learned: 'handling-health-data' },
    on: until(records),
    then: 'confidential',
    basis: ['hregl2001 § 15'],
  },
  {
    says: 'bind whoever handles them from 2015-01-01',
    given: { ...clerk, learned: 'handling-health-data' },
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
  {
    says: 'bound only those who handled them to 2014-12-31',
    given: { informationAbout: personal, learned: 'access-to-record' },
    on: until(records),
    then: 'no-duty-here',
    basis: ['hregl2001 § 15'],
  },
])
