import { consentValidity } from '../src/index.js'
import { always, cosmetic, from, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const stands = {
  consentGivenBy: 'the-one-who-decides',
  consentWithdrawn: false,
  consentInformed: true,
  withinScope: true,
  matter: 'ordinary',
} as const

examples(consentValidity, 'pbrl § 4-1 (1): given, informed and within its scope', [
  {
    says: 'a consent that is all of it stands',
    given: stands,
    on: always,
    then: 'valid',
    basis: ['pbrl § 4-1 (1)'],
  },
  {
    says: 'without the information needed it does not',
    given: { ...stands, consentInformed: false },
    on: always,
    then: 'not-informed',
    basis: ['pbrl § 4-1 (1)'],
  },
  {
    says: 'it does not reach beyond what was consented to',
    given: { ...stands, withinScope: false },
    on: always,
    then: 'outside-scope',
  },
  {
    says: 'of somebody else it is no consent, however well informed',
    given: { ...stands, consentGivenBy: 'someone-else' },
    on: always,
    then: 'given-by-someone-else',
  },
  {
    says: 'of nobody it is none',
    given: { ...stands, consentGivenBy: 'nobody' },
    on: always,
    then: 'not-given',
  },
  {
    says: 'each of its conditions is asked for',
    given: { consentGivenBy: 'the-one-who-decides', matter: 'ordinary' },
    on: always,
    then: ['valid', 'withdrawn', 'not-informed', 'outside-scope'],
    needed: ['consentWithdrawn', 'consentInformed', 'withinScope'],
  },
])

examples(consentValidity, 'pbrl § 4-1 (2): withdrawn', [
  {
    says: 'a consent withdrawn does not stand',
    given: { ...stands, consentWithdrawn: true },
    on: always,
    then: 'withdrawn',
    basis: ['pbrl § 4-1 (2)'],
  },
])

examples(consentValidity, 'pbrl § 4-3 (1): a special statute', [
  {
    says: 'a consent that meets the ordinary conditions is left to the statute that governs',
    given: { ...stands, matter: 'special-statute' },
    on: always,
    then: 'special-statute',
    basis: ['pbrl § 4-1 (1)', 'pbrl § 4-3 (1) a'],
  },
  {
    says: 'one that does not is none there either',
    given: { ...stands, consentInformed: false, matter: 'special-statute' },
    on: always,
    then: 'not-informed',
  },
  {
    says: 'the kind of matter is asked where all else is there',
    given: { ...stands, matter: undefined, age: 18 },
    on: always,
    then: ['valid', 'special-statute', 'no-health-care'],
    needed: ['matter'],
  },
])

examples(consentValidity, 'pbrl §§ 1-3 c and 4-1 (1): what is no health care', [
  {
    says: 'is measured by none of these conditions, whatever was said',
    given: { matter: 'no-health-care' },
    on: always,
    then: 'no-health-care',
    basis: ['pbrl § 1-3 c', 'pbrl § 4-1 (1)'],
    force: 'statute',
  },
  {
    says: 'a consent that nobody gave is none to health care, and to nothing else by these rules',
    given: { consentGivenBy: 'nobody' },
    on: always,
    then: ['not-given', 'no-health-care'],
    needed: ['matter'],
  },
])

examples(consentValidity, 'pbrl § 4-5 a: what nobody can consent to', [
  {
    says: 'cosmetic treatment of a minor rests on no consent, whoever gave it',
    given: { ...stands, matter: 'cosmetic-without-medical-indication', age: 17 },
    on: from(cosmetic),
    then: 'nobody-can-consent',
    basis: ['pbrl § 4-5 a'],
  },
  {
    says: 'it did before the act said so',
    given: { ...stands, matter: 'cosmetic-without-medical-indication', age: 17 },
    on: until(cosmetic),
    then: 'valid',
    basis: ['pbrl § 4-1 (1)'],
  },
  {
    says: 'a grown-up consents',
    given: { ...stands, matter: 'cosmetic-without-medical-indication', age: 18 },
    on: always,
    then: 'valid',
  },
  {
    says: 'the age is asked for there alone',
    given: { ...stands, matter: 'cosmetic-without-medical-indication' },
    on: from(cosmetic),
    then: ['valid', 'nobody-can-consent'],
    needed: ['age'],
  },
])
