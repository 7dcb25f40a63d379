import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether a task is the general practitioner's or the contract physiotherapist's own duty, beside what the
 * municipality owes.
 *
 * Norwegian: *fastlegens og avtalefysioterapeutens egne plikter*. Source: fastlf2012 §§ 19 and 23, fastlf §§ 26 and 28; fysf
 * §§ 12 and 17, from 2018-01-01. What held before was not read. Of plan and coordinator `plan.tell`, `plan.notify` and
 * `plan.join` of `@vilkar/individual-plan` ask, of interpreters `interpreterRequired`.
 */
export const practitionerDuty = question({
  id: 'responsibility.practitioner-duty',
  inputs: {
    /**
     * The task asked about. The physiotherapist is one with a municipal agreement; the last is physiotherapy that
     * is part of day offers, kindergarten, school or work, for those in habilitation or rehabilitation.
     */
    practitionerTask: choice([
      'general-practitioner-cooperates',
      'general-practitioner-visits-at-home',
      'physiotherapist-cooperates',
      'physiotherapist-treats-at-home',
      'physiotherapist-treats-where-the-patient-is',
    ]),
  },
  outcomes: {
    'general-practitioner': { says: 'must', owed: { who: ['general-practitioner'], to: 'person' } },
    'contract-physiotherapist': {
      says: 'must',
      owed: { who: ['contract-physiotherapist'], to: 'person' },
    },
    'requires-judgement': { says: 'not-settled' },
  },
  force: 'regulation',
  rows: [
    {
      id: 'cooperation-of-practitioner-before-2013',
      from: since.coverage,
      until: since.generalPractitioners2013,
      when: { practitionerTask: 'general-practitioner-cooperates' },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['interpretation: general-practitioner-before-2013'],
    },
    {
      id: 'cooperation-of-practitioner-before-2026',
      from: since.generalPractitioners2013,
      until: since.generalPractitioners2026,
      when: { practitionerTask: 'general-practitioner-cooperates' },
      then: 'general-practitioner',
      basis: ['fastlf2012 § 19 (1)'],
    },
    {
      id: 'cooperation-of-practitioner',
      from: since.generalPractitioners2026,
      when: { practitionerTask: 'general-practitioner-cooperates' },
      then: 'general-practitioner',
      basis: ['fastlf § 26 (1)'],
    },
    {
      id: 'home-visits-before-2013',
      from: since.coverage,
      until: since.generalPractitioners2013,
      when: { practitionerTask: 'general-practitioner-visits-at-home' },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['interpretation: general-practitioner-before-2013'],
    },
    {
      id: 'home-visits-before-2026',
      from: since.generalPractitioners2013,
      until: since.generalPractitioners2026,
      when: { practitionerTask: 'general-practitioner-visits-at-home' },
      then: 'general-practitioner',
      basis: ['fastlf2012 § 23'],
    },
    {
      id: 'home-visits',
      from: since.generalPractitioners2026,
      when: { practitionerTask: 'general-practitioner-visits-at-home' },
      then: 'general-practitioner',
      basis: ['fastlf § 28'],
    },
    {
      id: 'cooperation-of-physiotherapist-before-2018',
      from: since.coverage,
      until: since.physiotherapists2018,
      when: { practitionerTask: 'physiotherapist-cooperates' },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['interpretation: practitioners-own-duties-before'],
    },
    {
      id: 'cooperation-of-physiotherapist',
      from: since.physiotherapists2018,
      when: { practitionerTask: 'physiotherapist-cooperates' },
      then: 'contract-physiotherapist',
      basis: ['fysf § 12 (1)'],
    },
    {
      id: 'treatment-at-home-before-2018',
      from: since.coverage,
      until: since.physiotherapists2018,
      when: { practitionerTask: 'physiotherapist-treats-at-home' },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['interpretation: practitioners-own-duties-before'],
    },
    {
      id: 'treatment-at-home',
      from: since.physiotherapists2018,
      when: { practitionerTask: 'physiotherapist-treats-at-home' },
      then: 'contract-physiotherapist',
      basis: ['fysf § 17 (1)'],
    },
    {
      id: 'treatment-where-the-patient-is-before-2018',
      from: since.coverage,
      until: since.physiotherapists2018,
      when: { practitionerTask: 'physiotherapist-treats-where-the-patient-is' },
      then: 'requires-judgement',
      force: 'interpretation',
      basis: ['interpretation: practitioners-own-duties-before'],
    },
    {
      id: 'treatment-where-the-patient-is',
      from: since.physiotherapists2018,
      when: { practitionerTask: 'physiotherapist-treats-where-the-patient-is' },
      then: 'contract-physiotherapist',
      basis: ['fysf § 17 (3)'],
    },
  ],
})
