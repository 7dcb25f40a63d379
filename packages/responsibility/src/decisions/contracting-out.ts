import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks what holds when another body, public or private, gives the service by agreement.
 *
 * Norwegian: *avtale med private tjenesteytere*. Source: hol §§ 1-2, 3-1 and 4-1, sphl §§ 1-2, 2-1 a and 2-2,
 * hpl §§ 4 and 16, hrf § 2; on plan, coordinator and coordinating unit hol chapter 7 and sphl §§ 2-5 to 2-5 b.
 * The body that has to see to the service may agree that another gives it, and
 * still has to see to it; the acts cover the other as well, and each of its personnel.
 */
export const contractingOut = question({
  id: 'responsibility.contracting-out',
  inputs: {
    /** Who has to see to the service, and makes the agreement. */
    contractedBy: choice(['municipality', 'regional-health-authority']),
    /** What is asked about. */
    contractMatter: choice([
      'giving-the-service',
      'seeing-to-the-service',
      'sound-service',
      'organisation',
      'sound-work-of-each',
      'habilitation-regulation',
      'plan-and-coordinator',
      'coordinating-unit',
    ]),
  },
  outcomes: {
    'may-be-given-by-another': { says: 'may' },
    'stays-with-contracting-body': {
      says: 'must',
      owed: { who: { input: 'contractedBy' }, to: 'person' },
    },
    'provider-has-to-be-sound': {
      says: 'must',
      owed: { who: ['provider-by-agreement'], to: 'person' },
    },
    'provider-has-to-organise': {
      says: 'must',
      owed: { who: ['provider-by-agreement'], to: 'person' },
    },
    'each-has-to-work-soundly': { says: 'must', owed: { who: ['provider'], to: 'person' } },
    'regulation-applies': { says: 'yes' },
    'contracting-body-keeps-duty': {
      says: 'must',
      owed: { who: { input: 'contractedBy' }, to: 'person' },
    },
    'same-as-health-trust': { says: 'yes' },
    'no-unit-required': { says: 'need-not' },
  },
  force: 'statute',
  rows: [
    {
      id: 'municipality-may',
      from: since.coverage,
      when: { contractedBy: 'municipality', contractMatter: 'giving-the-service' },
      then: 'may-be-given-by-another',
      basis: ['hol § 3-1 (5)'],
    },
    {
      id: 'region-may-before-2020',
      from: since.coverage,
      until: since.regionalCriteria2020,
      when: { contractedBy: 'regional-health-authority', contractMatter: 'giving-the-service' },
      then: 'may-be-given-by-another',
      basis: ['sphl § 2-1 a (6)'],
    },
    {
      id: 'region-may',
      from: since.regionalCriteria2020,
      when: { contractedBy: 'regional-health-authority', contractMatter: 'giving-the-service' },
      then: 'may-be-given-by-another',
      basis: ['sphl § 2-1 a (7)'],
    },
    {
      id: 'municipality-sees-to-it',
      from: since.coverage,
      when: { contractedBy: 'municipality', contractMatter: 'seeing-to-the-service' },
      then: 'stays-with-contracting-body',
      basis: ['hol § 3-1 (1)', 'hol § 3-1 (5)', 'guidance: habilitation guide 2014 § 2.1'],
    },
    {
      id: 'region-sees-to-it',
      from: since.coverage,
      when: { contractedBy: 'regional-health-authority', contractMatter: 'seeing-to-the-service' },
      then: 'stays-with-contracting-body',
      basis: ['sphl § 2-1 a (1)', 'guidance: habilitation guide 2014 § 3.1'],
    },
    {
      id: 'municipal-service-sound',
      from: since.coverage,
      when: { contractedBy: 'municipality', contractMatter: 'sound-service' },
      then: 'provider-has-to-be-sound',
      basis: ['hol § 1-2 (1) sentence 1', 'hol § 4-1 (1)'],
    },
    {
      id: 'specialist-service-sound',
      from: since.coverage,
      when: { contractedBy: 'regional-health-authority', contractMatter: 'sound-service' },
      then: 'provider-has-to-be-sound',
      basis: ['sphl § 1-2 (1)', 'sphl § 2-2'],
    },
    {
      id: 'organisation',
      from: since.coverage,
      when: { contractMatter: 'organisation' },
      then: 'provider-has-to-organise',
      basis: ['hpl § 16 (1)'],
    },
    {
      id: 'municipal-personnel',
      from: since.coverage,
      when: { contractedBy: 'municipality', contractMatter: 'sound-work-of-each' },
      then: 'each-has-to-work-soundly',
      basis: ['hpl § 4 (1)', 'hol § 2-1'],
    },
    {
      id: 'specialist-personnel',
      from: since.coverage,
      when: { contractedBy: 'regional-health-authority', contractMatter: 'sound-work-of-each' },
      then: 'each-has-to-work-soundly',
      basis: ['hpl § 4 (1)'],
    },
    {
      id: 'habilitation-regulation',
      from: since.coverage,
      when: { contractMatter: 'habilitation-regulation' },
      then: 'regulation-applies',
      force: 'regulation',
      basis: ['hrf § 2 (1)', 'guidance: habilitation guide 2014 § 1.1'],
    },
    {
      id: 'municipality-plan-and-coordinator',
      from: since.coverage,
      when: { contractedBy: 'municipality', contractMatter: 'plan-and-coordinator' },
      then: 'contracting-body-keeps-duty',
      basis: ['hol § 7-1 (1)', 'hol § 7-2'],
    },
    {
      id: 'private-institution-plan-and-coordinator',
      from: since.coverage,
      when: { contractedBy: 'regional-health-authority', contractMatter: 'plan-and-coordinator' },
      then: 'same-as-health-trust',
      force: 'interpretation',
      basis: [
        'sphl § 2-5 (1)',
        'sphl § 2-5 a',
        'interpretation: private-institution-plan-and-coordinator',
        'guidance: habilitation guide 2014 § 3.2',
      ],
    },
    {
      id: 'municipality-coordinating-unit',
      from: since.coverage,
      when: { contractedBy: 'municipality', contractMatter: 'coordinating-unit' },
      then: 'contracting-body-keeps-duty',
      basis: ['hol § 7-3'],
    },
    {
      id: 'private-institution-coordinating-unit',
      from: since.coverage,
      when: { contractedBy: 'regional-health-authority', contractMatter: 'coordinating-unit' },
      then: 'no-unit-required',
      basis: ['sphl § 2-5 b', 'guidance: habilitation guide 2014 § 3.2'],
    },
  ],
})
