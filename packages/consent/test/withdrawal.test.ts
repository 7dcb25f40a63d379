import { consentWithdrawal } from '../src/index.js'
import { always, children, from, until } from './helpers/days.ts'
import { examples } from '../../core/test/helpers/examples.ts'

const oneParent = { withdrawnBy: 'one-of-two-holders' } as const

examples(consentWithdrawal, 'pbrl § 4-1 (2): by the patient', [
  {
    says: 'help stops, and the provider tells what that means',
    given: { withdrawnBy: 'patient-who-consented', decisionCompetence: 'has' },
    on: always,
    then: 'stop-and-inform',
    basis: ['pbrl § 4-1 (2)'],
    force: 'statute',
  },
  {
    says: 'a patient with competence is not asked for an objection besides',
    given: { withdrawnBy: 'patient-who-consented', decisionCompetence: 'has', objects: true },
    on: always,
    then: 'stop-and-inform',
  },
])

const lacking = { withdrawnBy: 'patient-who-consented', decisionCompetence: 'lacks' } as const

examples(consentWithdrawal, 'pbrl §§ 4-5 (3) and 4-6 (3): by a patient without competence', [
  {
    says: 'who objects to the help: it is treated as an objection',
    given: { ...lacking, objects: true },
    on: always,
    then: 'treat-as-objection',
    basis: ['pbrl § 4-5 (3)', 'pbrl § 4-6 (3)', 'interpretation: withdrawal-without-competence'],
    force: 'interpretation',
  },
  {
    says: 'who does not object: help may continue as others decide, says the guide of 2014',
    given: { ...lacking, objects: false },
    on: always,
    then: 'decided-on-behalf',
    basis: [
      'pbrl § 4-5 (1)',
      'pbrl § 4-6 (1)',
      'pbrl § 4-6 (2)',
      'guidance: habilitation guide 2014 § 1.4',
    ],
    force: 'guidance',
  },
  {
    says: 'whether the patient objects is asked',
    given: lacking,
    on: always,
    then: ['treat-as-objection', 'decided-on-behalf'],
    needed: ['objects'],
  },
])

examples(consentWithdrawal, 'pbrl § 4-1 (2): by those who consented for the patient', [
  {
    says: 'help stops where all holders of responsibility, or another representative, withdraw',
    given: { withdrawnBy: ['all-holders', 'other-representative'] },
    on: always,
    then: 'stop-and-inform',
    basis: ['pbrl § 4-1 (2)', 'interpretation: withdrawal-by-representative'],
    force: 'interpretation',
  },
])

examples(consentWithdrawal, 'pbrl § 4-4 (1) to (3): by one of two parents', [
  {
    says: 'the consent lapses where both were needed',
    given: { ...oneParent, purpose: 'other' },
    on: always,
    then: 'consent-lapses',
    basis: ['pbrl § 4-4 (1)', 'interpretation: withdrawal-by-one-parent'],
    force: 'interpretation',
  },
  {
    says: 'the other’s consent is enough for everyday care and help that prevents harm',
    given: { ...oneParent, purpose: ['everyday-care', 'prevents-harm'] },
    on: always,
    then: 'other-consent-is-enough',
  },
  {
    says: 'the two letters are cited before 2018',
    given: { ...oneParent, purpose: 'everyday-care' },
    on: until(children),
    then: 'other-consent-is-enough',
    basis: ['pbrl § 4-4 (2) a', 'pbrl § 4-4 (2) b'],
  },
  {
    says: 'the two paragraphs are cited from 2018',
    given: { ...oneParent, purpose: 'prevents-harm' },
    on: from(children),
    then: 'other-consent-is-enough',
    basis: ['pbrl § 4-4 (2)', 'pbrl § 4-4 (3)'],
  },
  {
    says: 'the other’s consent is enough in the vaccination programme from 2018',
    given: { ...oneParent, purpose: 'vaccination-programme' },
    on: from(children),
    then: 'other-consent-is-enough',
  },
  {
    says: 'whether it was before 2018 is open',
    given: { ...oneParent, purpose: 'vaccination-programme' },
    on: until(children),
    then: 'requires-judgement',
    basis: ['interpretation: vaccination-before-2018'],
    force: 'interpretation',
  },
])
