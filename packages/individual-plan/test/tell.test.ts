import { planInformation } from '../src/index.js'
import {
  always,
  from,
  generalPractitioners,
  municipalInformation,
  newGeneralPractitioners,
  physiotherapists,
  services,
  until,
} from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

examples(
  planInformation,
  'who is told of the right to a plan (pbrl § 3-2, hol § 4-2 a, hpl § 10)',
  [
    {
      says: 'a user has a right to it, to 2013-12-31 with no provision on the municipality',
      given: { teller: 'municipality', toldAs: 'user' },
      on: until(municipalInformation),
      then: 'must-be-told',
      basis: ['pbrl § 3-2'],
    },
    {
      says: 'from 2014-01-01 the municipality sees to it',
      given: { teller: 'municipality', toldAs: 'user' },
      on: from(municipalInformation),
      then: 'must-be-told',
      basis: ['pbrl § 3-2', 'hol § 4-2 a (1)'],
    },
    {
      says: 'of a patient the act speaks of condition and care, and the guide of the right',
      given: { teller: 'municipality', toldAs: 'patient' },
      on: always,
      then: 'advised-to-tell',
      force: 'guidance',
    },
    {
      says: 'the municipality guides whoever asks, whether or not there is a case',
      given: { teller: 'municipality', toldAs: 'asks' },
      on: always,
      then: 'must-guide-whoever-asks',
      basis: ['fvl § 11 (3)'],
    },
    {
      says: 'an institution informs the public',
      given: { teller: 'health-institution', toldAs: 'patient' },
      on: always,
      then: 'must-inform-the-public',
      basis: ['sphl § 3-11 (1)'],
    },
    {
      says: 'whoever asks personnel is best referred to the unit',
      given: { teller: 'service-provider', toldAs: 'asks' },
      on: always,
      then: 'advised-to-refer-to-unit',
      force: 'guidance',
    },
    {
      says: 'personnel tell a user, to 2012-06-21 by the right alone',
      given: { teller: 'service-provider', toldAs: 'user' },
      on: until(services),
      then: 'must-be-told',
      basis: ['pbrl § 3-2'],
    },
    {
      says: 'and then by their own duty',
      given: { teller: 'service-provider', toldAs: 'user' },
      on: from(services),
      then: 'must-be-told',
      basis: ['pbrl § 3-2', 'hpl § 10'],
    },
    {
      says: 'a general practitioner is advised to tell a patient to 2012-12-31',
      given: { teller: 'general-practitioner', toldAs: 'patient' },
      on: until(generalPractitioners),
      then: 'advised-to-tell',
    },
    {
      says: 'and has to from 2013-01-01',
      given: { teller: 'general-practitioner', toldAs: 'patient' },
      on: from(generalPractitioners, newGeneralPractitioners),
      then: 'must-be-told',
      basis: ['fastlf2012 § 19 (2)'],
      force: 'regulation',
    },
    {
      says: 'by the new regulations from 2026-01-01',
      given: { teller: 'general-practitioner', toldAs: 'patient' },
      on: from(newGeneralPractitioners),
      then: 'must-be-told',
      basis: ['fastlf § 26 (2)'],
    },
    {
      says: 'a physiotherapist with an agreement is advised to tell a patient to 2017-12-31',
      given: { teller: 'contract-physiotherapist', toldAs: 'patient' },
      on: until(physiotherapists),
      then: 'advised-to-tell',
    },
    {
      says: 'and has to from 2018-01-01',
      given: { teller: 'contract-physiotherapist', toldAs: 'patient' },
      on: from(physiotherapists),
      then: 'must-be-told',
      basis: ['fysf § 12 (3)'],
    },
  ],
)
