import { sharingWithCooperatingPersonnel } from '../src/index.js'
import { always, competence, confidentiality, from, later, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const colleague = { informationRecipient: 'health-care-personnel', necessaryForCare: true } as const
const objects = { ...colleague, patientsAttitude: 'objects' } as const

examples(sharingWithCooperatingPersonnel, 'hpl § 25 (1): those who take part in the care', [
  {
    says: 'they may be told without consent where the patient accepts it',
    given: { ...colleague, patientsAttitude: 'accepts' },
    on: always,
    then: 'allowed',
    basis: ['hpl § 25 (1)'],
  },
  {
    says: 'they may not be told against an objection, to 2026-05-31 whatever the danger',
    given: { ...objects, fromRecord: false, seriousDanger: true },
    on: until(competence),
    then: 'not-allowed-against-objection',
    basis: ['hpl § 25 (1)'],
  },
])

examples(sharingWithCooperatingPersonnel, 'hpl § 25 (1) sentence 2: June 2026', [
  {
    says: 'they may be told in spite of an objection where there is imminent and serious danger',
    given: { ...objects, seriousDanger: true },
    on: from(competence, confidentiality),
    then: 'allowed-despite-objection',
    basis: ['hpl § 25 (1) sentence 2'],
  },
  {
    says: 'of what stands in the record § 45 (1) says the same',
    given: { ...objects, fromRecord: true, seriousDanger: true },
    on: from(competence, confidentiality),
    then: 'allowed-despite-objection',
    basis: ['hpl § 45 (1) sentence 2'],
  },
  {
    says: 'what holds against a no holds against one that the patient would probably have said',
    given: {
      ...colleague,
      patientsAttitude: 'would-probably-object',
      fromRecord: true,
      seriousDanger: true,
    },
    on: from(competence, confidentiality),
    then: 'allowed-despite-objection',
    basis: ['hpl § 45 (1) sentence 2'],
    force: 'statute',
  },
  {
    says: 'a presumed no was heeded the day before and the day after, whatever the danger',
    given: {
      ...colleague,
      patientsAttitude: 'would-probably-object',
      fromRecord: true,
      seriousDanger: true,
      weightyReasons: false,
    },
    on: [later(competence, -1), confidentiality],
    then: 'not-allowed-against-objection',
  },
  {
    says: 'they may not where there is no such danger',
    given: { ...objects, seriousDanger: false, weightyReasons: false },
    on: from(competence, confidentiality),
    then: 'not-allowed-against-objection',
  },
  {
    says: 'the sentence was law from 1 to 30 June, and neither before nor after',
    given: { ...objects, seriousDanger: true, weightyReasons: false },
    on: [later(competence, -1), confidentiality],
    then: 'not-allowed-against-objection',
  },
])

examples(sharingWithCooperatingPersonnel, 'hpl § 29 and pbrl § 5-3: from 2026-07-01', [
  {
    says: 'an objection stands where no weighty reasons speak against it',
    given: { ...objects, weightyReasons: false },
    on: from(confidentiality),
    then: 'not-allowed-against-objection',
    basis: ['hpl § 29 (1)', 'pbrl § 5-3 (1)'],
  },
  {
    says: 'so does one that the patient would probably have made',
    given: { ...colleague, patientsAttitude: 'would-probably-object', weightyReasons: false },
    on: from(confidentiality),
    then: 'not-allowed-against-objection',
    basis: ['hpl § 29 (2)', 'pbrl § 5-3 (2)'],
  },
  {
    says: 'weighty reasons go before both',
    given: {
      ...colleague,
      patientsAttitude: ['objects', 'would-probably-object'],
      weightyReasons: true,
    },
    on: from(confidentiality),
    then: 'allowed-for-weighty-reasons',
    basis: ['hpl § 29 (3)', 'pbrl § 5-3 (3)'],
  },
  {
    says: 'danger alone is no longer asked about, weighty reasons are',
    given: { ...objects, seriousDanger: true },
    on: from(confidentiality),
    then: ['allowed-for-weighty-reasons', 'not-allowed-against-objection'],
    needed: ['weightyReasons'],
  },
])

examples(sharingWithCooperatingPersonnel, 'pbrl § 5-3 to 2026-06-30: what stands in the record', [
  {
    says: 'it may not be told where the patient would probably have objected',
    given: {
      ...colleague,
      patientsAttitude: 'would-probably-object',
      fromRecord: true,
      seriousDanger: false,
      weightyReasons: false,
    },
    on: until(confidentiality),
    then: 'not-allowed-against-objection',
    basis: ['pbrl § 5-3', 'hpl § 45 (1)'],
  },
  {
    says: 'weighty reasons go before an objection, said or presumed',
    given: {
      ...colleague,
      patientsAttitude: ['objects', 'would-probably-object'],
      fromRecord: true,
      seriousDanger: false,
      weightyReasons: true,
    },
    on: until(confidentiality),
    then: 'allowed-for-weighty-reasons',
    basis: ['pbrl § 5-3', 'hpl § 45 (1)'],
  },
  {
    says: 'it may be told where the patient accepts it, by the rule on the record',
    given: { ...colleague, patientsAttitude: 'accepts', fromRecord: true },
    on: until(confidentiality),
    then: 'allowed',
    basis: ['hpl § 45 (1)', 'hpl § 25 (1)'],
  },
  {
    says: 'what does not stand in it may be told unless the patient objects',
    given: { ...colleague, patientsAttitude: 'would-probably-object', fromRecord: false },
    on: until(confidentiality),
    then: 'allowed',
    basis: ['hpl § 25 (1)'],
  },
])

examples(sharingWithCooperatingPersonnel, 'hpl § 22 (1): everyone else', [
  {
    says: 'school, Nav and other services may be told with consent only',
    given: { informationRecipient: 'other-service' },
    on: always,
    then: 'consent-needed',
    basis: ['hpl § 22 (1)'],
  },
  {
    says: 'so may colleagues who do not need to know',
    given: { informationRecipient: 'health-care-personnel', necessaryForCare: false },
    on: always,
    then: 'consent-needed',
  },
])
