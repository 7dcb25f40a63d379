import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'

const personnel = ['service-provider', 'general-practitioner', 'contract-physiotherapist'] as const

/**
 * Asks whether somebody has to be told of the right to a plan, where their needs may give it.
 *
 * Norwegian: *opplysning om retten til individuell plan*. Source: pbrl § 3-2, hol § 4-2 a, sphl § 3-11 (1), hpl § 10,
 * fvl § 11 (3), hforl § 5 (1), fastlf § 26 (to 2025-12-31 fastlf2012 § 19) and fysf § 12; the habilitation guide of 2014. What a
 * user must know to use their rights, the acts say; what a patient must know, they say of condition and care,
 * and the guide of rights. The guide’s "duty" is advice where no provision says so.
 */
export const planTell = question({
  id: 'plan.tell',
  inputs: {
    /**
     * Who might tell: the Public Administration Act covers a health trust and no private institution;
     * `service-provider` is personnel in the health and care services.
     */
    planTeller: choice(['municipality', 'health-trust', 'private-institution', ...personnel]),
    /**
     * To whom: a *bruker* gets services under hol that are no health care; a *pasient* gets health care. The
     * last is whoever asks about their own right.
     */
    toldAs: choice(['user', 'patient', 'asks']),
  },
  outcomes: {
    'must-be-told': { says: 'tell', owed: { who: { input: 'planTeller' }, to: 'person' } },
    'must-guide-whoever-asks': {
      says: 'must',
      owed: { who: { input: 'planTeller' }, to: 'whoever-asks' },
    },
    'must-inform-the-public': { says: 'tell', owed: { who: ['specialist-service'], to: 'public' } },
    'advised-to-tell': { says: 'should' },
    'advised-to-refer-to-unit': { says: 'should' },
  },
  force: 'statute',
  rows: [
    {
      id: 'municipality-user-before-2014',
      from: since.coverage,
      until: since.informationAfterInjury2014,
      when: { planTeller: 'municipality', toldAs: 'user' },
      then: 'must-be-told',
      basis: ['pbrl § 3-2'],
    },
    {
      id: 'municipality-user',
      from: since.informationAfterInjury2014,
      when: { planTeller: 'municipality', toldAs: 'user' },
      then: 'must-be-told',
      basis: ['pbrl § 3-2', 'hol § 4-2 a (1)'],
    },
    {
      id: 'municipality-patient',
      from: since.coverage,
      when: { planTeller: 'municipality', toldAs: 'patient' },
      then: 'advised-to-tell',
      force: 'guidance',
      basis: [
        'guidance: habilitation guide 2014 § 4.1',
        'interpretation: plan-information-to-patients',
      ],
    },
    {
      id: 'municipality-asked',
      from: since.coverage,
      when: { planTeller: 'municipality', toldAs: 'asks' },
      then: 'must-guide-whoever-asks',
      basis: ['fvl § 11 (3)'],
    },
    {
      id: 'institution',
      from: since.coverage,
      when: { planTeller: ['health-trust', 'private-institution'], toldAs: ['user', 'patient'] },
      then: 'must-inform-the-public',
      basis: ['sphl § 3-11 (1)'],
    },
    {
      id: 'health-trust-asked',
      from: since.coverage,
      when: { planTeller: 'health-trust', toldAs: 'asks' },
      then: 'must-guide-whoever-asks',
      basis: ['fvl § 11 (3)', 'hforl § 5 (1)'],
    },
    {
      id: 'private-institution-asked',
      from: since.coverage,
      when: { planTeller: 'private-institution', toldAs: 'asks' },
      then: 'advised-to-refer-to-unit',
      force: 'guidance',
      basis: [
        'guidance: habilitation guide 2014 § 4.1',
        'interpretation: guidance-duty-private-institution',
      ],
    },
    {
      // To 2012-06-21 the duty in hpl was that of whoever gave health care.
      id: 'personnel-user-before-june-2012',
      from: since.coverage,
      until: since.serviceWording2012,
      when: { planTeller: personnel, toldAs: 'user' },
      then: 'must-be-told',
      basis: ['pbrl § 3-2'],
    },
    {
      id: 'service-provider-user',
      from: since.serviceWording2012,
      when: { planTeller: 'service-provider', toldAs: 'user' },
      then: 'must-be-told',
      basis: ['pbrl § 3-2', 'hpl § 10'],
    },
    {
      id: 'service-provider-patient',
      from: since.coverage,
      when: { planTeller: 'service-provider', toldAs: 'patient' },
      then: 'advised-to-tell',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
    {
      id: 'general-practitioner-user-before-2013',
      from: since.serviceWording2012,
      until: since.generalPractitioners2013,
      when: { planTeller: 'general-practitioner', toldAs: 'user' },
      then: 'must-be-told',
      basis: ['pbrl § 3-2', 'hpl § 10'],
    },
    {
      id: 'general-practitioner-patient-before-2013',
      from: since.coverage,
      until: since.generalPractitioners2013,
      when: { planTeller: 'general-practitioner', toldAs: 'patient' },
      then: 'advised-to-tell',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
    {
      id: 'general-practitioner-before-2026',
      from: since.generalPractitioners2013,
      until: since.generalPractitioners2026,
      when: { planTeller: 'general-practitioner', toldAs: ['user', 'patient', 'asks'] },
      then: 'must-be-told',
      force: 'regulation',
      basis: ['fastlf2012 § 19 (2)'],
    },
    {
      id: 'general-practitioner',
      from: since.generalPractitioners2026,
      when: { planTeller: 'general-practitioner', toldAs: ['user', 'patient', 'asks'] },
      then: 'must-be-told',
      force: 'regulation',
      basis: ['fastlf § 26 (2)'],
    },
    {
      id: 'contract-physiotherapist-user-before-2018',
      from: since.serviceWording2012,
      until: since.physiotherapists2018,
      when: { planTeller: 'contract-physiotherapist', toldAs: 'user' },
      then: 'must-be-told',
      basis: ['pbrl § 3-2', 'hpl § 10'],
    },
    {
      id: 'contract-physiotherapist-patient-before-2018',
      from: since.coverage,
      until: since.physiotherapists2018,
      when: { planTeller: 'contract-physiotherapist', toldAs: 'patient' },
      then: 'advised-to-tell',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
    {
      id: 'contract-physiotherapist',
      from: since.physiotherapists2018,
      when: { planTeller: 'contract-physiotherapist', toldAs: ['user', 'patient', 'asks'] },
      then: 'must-be-told',
      force: 'regulation',
      basis: ['fysf § 12 (3)'],
    },
    {
      id: 'personnel-asked',
      from: since.coverage,
      when: { planTeller: 'service-provider', toldAs: 'asks' },
      then: 'advised-to-refer-to-unit',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
    {
      id: 'general-practitioner-asked-before-2013',
      from: since.coverage,
      until: since.generalPractitioners2013,
      when: { planTeller: 'general-practitioner', toldAs: 'asks' },
      then: 'advised-to-refer-to-unit',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
    {
      id: 'contract-physiotherapist-asked-before-2018',
      from: since.coverage,
      until: since.physiotherapists2018,
      when: { planTeller: 'contract-physiotherapist', toldAs: 'asks' },
      then: 'advised-to-refer-to-unit',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 4.1'],
    },
  ],
})
