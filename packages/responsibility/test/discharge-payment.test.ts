import { dischargePayment } from '../src/index.js'
import { always, deafblind as mentalHealth, from, paymentForAll, until } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const waits = {
  stayIn: 'somatic',
  privateRehabilitationStay: false,
  noticesInOrder: true,
  municipalAnswer: 'cannot-receive',
} as const
const mental = { ...waits, stayIn: ['mental-health', 'addiction'] } as const

examples(dischargePayment, 'payment while a patient waits (utskf § 13)', [
  {
    says: 'the municipality that cannot receive a somatic patient pays',
    given: waits,
    on: always,
    then: 'municipality-pays',
    basis: ['utskf § 13 (1)', 'utskf § 13 (2)'],
    force: 'regulation',
  },
  {
    says: 'and so does the one that has not answered',
    given: { ...waits, municipalAnswer: 'none' },
    on: always,
    then: 'municipality-pays',
  },
  {
    says: 'one that was kept from answering is in no rule',
    given: { ...waits, municipalAnswer: 'hindered' },
    on: always,
    then: 'requires-judgement',
    basis: ['interpretation: discharge-payment-hindered'],
    force: 'interpretation',
  },
  {
    says: 'one that can receive does not pay',
    given: { ...waits, municipalAnswer: 'can-receive' },
    on: always,
    then: 'municipality-does-not-pay',
  },
  {
    says: 'nor one that was not told as it must be',
    given: { ...waits, noticesInOrder: false },
    on: always,
    then: 'municipality-does-not-pay',
    basis: ['utskf § 13 (2)'],
  },
  {
    says: 'private rehabilitation institutions are outside',
    given: { privateRehabilitationStay: true },
    on: always,
    then: 'not-covered',
    basis: ['utskf § 2'],
  },
  {
    says: 'so were mental health care and addiction treatment to 2016-12-31',
    given: mental,
    on: until(mentalHealth),
    then: 'not-covered',
    basis: ['utskf § 2'],
  },
  {
    says: 'of which the municipality was told and did not pay to 2018-12-31',
    given: mental,
    on: from(mentalHealth, paymentForAll),
    then: 'municipality-does-not-pay',
    basis: ['utskf § 13 (1)'],
  },
  {
    says: 'and pays from 2019-01-01',
    given: mental,
    on: from(paymentForAll),
    then: 'municipality-pays',
    basis: ['utskf § 13 (1)', 'utskf § 13 (2)'],
  },
])
