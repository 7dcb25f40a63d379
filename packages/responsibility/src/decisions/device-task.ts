import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks who does what about an assistive device, whoever pays and however long the need lasts.
 *
 * Norwegian: *formidling av hjelpemidler*. Source: hrf § 9, hjmf §§ 2 and 5, hmsf §§ 1, 2 and 7; the single
 * steps of providing a device are those of the draft guide of 2014, chapter 2.6.
 */
export const assistiveDeviceTask = question({
  id: 'responsibility.assistive-device.task',
  inputs: {
    /** The task asked about. A lent device is one that national insurance owns. */
    deviceTask: choice([
      'assess-need',
      'adapt-surroundings',
      'apply',
      'try-out',
      'adapt-and-mount',
      'train-the-user',
      'follow-up-and-evaluate',
      'specialised-advice',
      'cooperation-agreement-initiative',
      'simple-service-and-repair',
      'raise-municipal-competence',
      'repair-of-lent-device',
      'transport-to-reception-point',
      'transport-from-reception-point',
      'workplace-rebuilding',
    ]),
  },
  outcomes: {
    municipality: { says: 'municipality', owed: { who: ['municipality'], to: 'person' } },
    'municipality-by-guidance': { says: 'municipality' },
    'aid-centre': { says: 'others', owed: { who: ['aid-centre'], to: 'person' } },
    'aid-centre-by-guidance': { says: 'others' },
    'national-insurance': { says: 'as-it-says' },
    'employer-with-aid-centre': { says: 'as-it-says', owed: { who: ['employer'], to: 'person' } },
  },
  force: 'regulation',
  rows: [
    {
      id: 'apply',
      from: since.coverage,
      when: { deviceTask: 'apply' },
      then: 'municipality-by-guidance',
      force: 'guidance',
      basis: ['hrf § 9', 'guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'try-out',
      from: since.coverage,
      when: { deviceTask: 'try-out' },
      then: 'municipality-by-guidance',
      force: 'guidance',
      basis: ['hrf § 9', 'guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'adapt-and-mount',
      from: since.coverage,
      when: { deviceTask: 'adapt-and-mount' },
      then: 'municipality-by-guidance',
      force: 'guidance',
      basis: ['hrf § 9', 'guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'train-the-user',
      from: since.coverage,
      when: { deviceTask: 'train-the-user' },
      then: 'municipality-by-guidance',
      force: 'guidance',
      basis: ['hrf § 9', 'guidance: habilitation guide 2014 § 2.6', 'hjmf § 2'],
    },
    {
      id: 'follow-up-and-evaluate',
      from: since.coverage,
      when: { deviceTask: 'follow-up-and-evaluate' },
      then: 'municipality',
      basis: ['hmsf § 2 (2)', 'hrf § 9', 'guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'simple-service-and-repair',
      from: since.coverage,
      when: { deviceTask: 'simple-service-and-repair' },
      then: 'municipality-by-guidance',
      force: 'guidance',
      basis: ['hrf § 9', 'guidance: habilitation guide 2014 § 2.6'],
    },
    {
      id: 'assess-need',
      from: since.coverage,
      when: { deviceTask: 'assess-need' },
      then: 'municipality',
      basis: ['hrf § 9'],
    },
    {
      id: 'adapt-surroundings',
      from: since.coverage,
      when: { deviceTask: 'adapt-surroundings' },
      then: 'municipality',
      basis: ['hrf § 9'],
    },
    {
      id: 'transport-from-reception-point',
      from: since.coverage,
      when: { deviceTask: 'transport-from-reception-point' },
      then: 'municipality',
      basis: ['hmsf § 7'],
    },
    {
      id: 'specialised-advice',
      from: since.coverage,
      when: { deviceTask: 'specialised-advice' },
      then: 'aid-centre',
      basis: ['hmsf § 1'],
    },
    {
      id: 'cooperation-agreement-initiative',
      from: since.coverage,
      when: { deviceTask: 'cooperation-agreement-initiative' },
      then: 'aid-centre',
      basis: ['hmsf § 2 (1)'],
    },
    {
      id: 'raise-municipal-competence',
      from: since.coverage,
      when: { deviceTask: 'raise-municipal-competence' },
      then: 'aid-centre-by-guidance',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 2.6', 'hmsf § 1'],
    },
    {
      id: 'repair-of-lent-device',
      from: since.coverage,
      when: { deviceTask: 'repair-of-lent-device' },
      then: 'national-insurance',
      basis: ['hjmf § 2'],
    },
    {
      id: 'transport-to-reception-point',
      from: since.coverage,
      when: { deviceTask: 'transport-to-reception-point' },
      then: 'national-insurance',
      basis: ['hmsf § 7'],
    },
    {
      id: 'workplace-rebuilding',
      from: since.coverage,
      when: { deviceTask: 'workplace-rebuilding' },
      then: 'employer-with-aid-centre',
      basis: ['hjmf § 5 (1)', 'ftrl § 10-7 (2)', 'aml § 4-6 (1)'],
    },
  ],
})
