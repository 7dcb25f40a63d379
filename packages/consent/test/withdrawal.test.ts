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
    says: 'of a patient without competence it is treated as an objection',
    given: { withdrawnBy: 'patient-who-consented', decisionCompetence: 'lacks' },
    on: always,
    then: 'treat-as-objection',
    basis: ['pbrl § 4-1 (2)', 'interpretation: withdrawal-without-competence'],
    force: 'interpretation',
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
