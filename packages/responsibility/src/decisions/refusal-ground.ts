import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether a municipality may refuse a service on a ground.
 *
 * Norwegian: *avslagsgrunn*. Source: hol § 3-1, hrf §§ 5 (3) and 8, and the draft guide of 2014, chapters
 * 2.2 and 2.3. The law has no list of grounds: what the service is needed for decides, and of cost it says
 * nothing, which is answered by a reading.
 */
export const refusalGround = question({
  id: 'responsibility.refusal-ground',
  inputs: {
    /** Whether the service is necessary. Norwegian: *nødvendig helse- og omsorgstjeneste*. */
    serviceNecessary: flag({ judge: 'municipality' }),
    /** The ground given. */
    refusalGroundGiven: choice([
      'no-such-offer',
      'form-of-housing',
      'organisation',
      'cost',
      'belongs-to-specialist-service',
      'other',
    ]),
    /** Whether another offer would be sound as well. Norwegian: *et annet forsvarlig tilbud*. */
    otherSoundOffer: flag({ judge: 'municipality' }),
  },
  outcomes: {
    'may-refuse': { says: 'may' },
    'not-a-ground': { says: 'may-not' },
    'may-choose-sound-offer': { says: 'may' },
    'must-refer-instead': { says: 'must', owed: { who: ['municipality'], to: 'person' } },
    'requires-judgement': { says: 'not-settled' },
  },
  force: 'guidance',
  rows: [
    {
      id: 'not-necessary',
      from: since.coverage,
      when: { serviceNecessary: false },
      then: 'may-refuse',
      force: 'statute',
      basis: ['hol § 3-1 (1)'],
    },
    {
      id: 'no-such-offer',
      from: since.coverage,
      when: { serviceNecessary: true, refusalGroundGiven: 'no-such-offer' },
      then: 'not-a-ground',
      basis: ['hol § 3-1 (1)', 'guidance: habilitation guide 2014 § 2.2'],
    },
    {
      id: 'housing',
      from: since.coverage,
      when: { serviceNecessary: true, refusalGroundGiven: 'form-of-housing' },
      then: 'not-a-ground',
      force: 'regulation',
      basis: ['hrf § 5 (3)'],
    },
    {
      id: 'organisation',
      from: since.coverage,
      when: { serviceNecessary: true, refusalGroundGiven: 'organisation' },
      then: 'not-a-ground',
      basis: ['hol § 3-1 (3)', 'guidance: habilitation guide 2014 § 2.3'],
    },
    {
      id: 'cost',
      from: since.coverage,
      when: { serviceNecessary: true, refusalGroundGiven: 'cost', otherSoundOffer: false },
      then: 'not-a-ground',
      force: 'interpretation',
      basis: ['hol § 3-1 (1)', 'interpretation: refusal-and-cost'],
    },
    {
      id: 'cost-between-sound-offers',
      from: since.coverage,
      when: { serviceNecessary: true, refusalGroundGiven: 'cost', otherSoundOffer: true },
      then: 'may-choose-sound-offer',
      force: 'interpretation',
      basis: ['hol § 3-1 (1)', 'interpretation: refusal-and-cost'],
    },
    {
      id: 'specialist',
      from: since.coverage,
      when: { serviceNecessary: true, refusalGroundGiven: 'belongs-to-specialist-service' },
      then: 'must-refer-instead',
      force: 'regulation',
      basis: ['hrf § 8'],
    },
    {
      id: 'other',
      from: since.coverage,
      when: { serviceNecessary: true, refusalGroundGiven: 'other' },
      then: 'requires-judgement',
      force: 'statute',
      basis: ['hol § 3-1 (1)'],
    },
  ],
})
