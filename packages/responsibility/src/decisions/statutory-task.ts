import { choice } from '@vilkar/core'
import { decision, since } from '@vilkar/law'

/**
 * Asks which level the law gives a task.
 *
 * Norwegian: *lovpålagt oppgave*. Source: hol §§ 3-1, 3-2 and 3-5 and hrf §§ 5, 8 and 9 for the
 * municipality; sphl §§ 2-1 a and 3-1 and hrf §§ 10 and 13 to 15 for the regional health authority. The
 * tasks of hrf § 13 are owed to those who need the specialist service. A task that no text places is not
 * regulated: it is weighed.
 */
export const statutoryTask = decision({
  id: 'responsibility.statutory-task',
  inputs: {
    /** The task asked about. */
    task: choice([
      'habilitation-and-rehabilitation',
      'planning-and-overview',
      'assessment-and-follow-up',
      'assessment-before-start',
      'assistive-device-provision',
      'specialist-habilitation-and-rehabilitation',
      'private-institution-under-regional-agreement',
      'specialist-assessment',
      'training-with-specialised-arrangement',
      'intensive-training',
      'adapted-education',
      'advice-on-single-patients',
      'cooperation-on-single-patients',
      'general-advice-to-municipal-employees',
      'cooperation-with-other-agencies',
      'ambulatory-service',
      'immediate-help',
      'coordinating-unit',
      'other',
    ]),
  },
  outcomes: ['municipality', 'regional-health-authority', 'each-level', 'not-regulated'],
  force: 'regulation',
  rows: [
    {
      id: 'habilitation-and-rehabilitation',
      from: since.coverage,
      when: { task: 'habilitation-and-rehabilitation' },
      then: 'municipality',
      force: 'statute',
      basis: ['hol § 3-2 (1) no. 5', 'hol § 3-1 (1)'],
    },
    {
      id: 'planning-and-overview',
      from: since.coverage,
      when: { task: 'planning-and-overview' },
      then: 'municipality',
      basis: ['hrf § 5 (1)'],
    },
    {
      id: 'assessment-and-follow-up',
      from: since.coverage,
      when: { task: 'assessment-and-follow-up' },
      then: 'municipality',
      basis: ['hrf § 5 (2)'],
    },
    {
      id: 'assessment-before-start',
      from: since.coverage,
      when: { task: 'assessment-before-start' },
      then: 'municipality',
      basis: ['hrf § 8'],
    },
    {
      id: 'assistive-devices',
      from: since.coverage,
      when: { task: 'assistive-device-provision' },
      then: 'municipality',
      basis: ['hrf § 9'],
    },
    {
      id: 'specialist-habilitation',
      from: since.coverage,
      when: { task: 'specialist-habilitation-and-rehabilitation' },
      then: 'regional-health-authority',
      basis: ['hrf § 10', 'sphl § 2-1 a (1)'],
    },
    {
      id: 'private-institution',
      from: since.coverage,
      when: { task: 'private-institution-under-regional-agreement' },
      then: 'regional-health-authority',
      force: 'statute',
      basis: ['sphl § 2-1 a (1)', 'guidance: habilitation guide 2014 § 3.1'],
    },
    {
      id: 'specialist-assessment',
      from: since.coverage,
      when: { task: 'specialist-assessment' },
      then: 'regional-health-authority',
      basis: ['hrf § 13 (1)'],
    },
    {
      id: 'specialised-training',
      from: since.coverage,
      when: { task: 'training-with-specialised-arrangement' },
      then: 'regional-health-authority',
      basis: ['hrf § 13 (2) a'],
    },
    {
      id: 'intensive-training',
      from: since.coverage,
      when: { task: 'intensive-training' },
      then: 'regional-health-authority',
      basis: ['hrf § 13 (2) b'],
    },
    {
      id: 'adapted-education',
      from: since.coverage,
      when: { task: 'adapted-education' },
      then: 'regional-health-authority',
      basis: ['hrf § 13 (2) c'],
    },
    {
      id: 'advice-on-patients',
      from: since.coverage,
      when: { task: 'advice-on-single-patients' },
      then: 'regional-health-authority',
      basis: ['hrf § 14 a'],
    },
    {
      id: 'cooperation-on-patients',
      from: since.coverage,
      when: { task: 'cooperation-on-single-patients' },
      then: 'regional-health-authority',
      basis: ['hrf § 14 b'],
    },
    {
      id: 'general-advice',
      from: since.coverage,
      when: { task: 'general-advice-to-municipal-employees' },
      then: 'regional-health-authority',
      basis: ['hrf § 14 c'],
    },
    {
      id: 'other-agencies',
      from: since.coverage,
      when: { task: 'cooperation-with-other-agencies' },
      then: 'regional-health-authority',
      basis: ['hrf § 14 d'],
    },
    {
      id: 'ambulatory',
      from: since.coverage,
      when: { task: 'ambulatory-service' },
      then: 'regional-health-authority',
      basis: ['hrf § 15'],
    },
    {
      id: 'immediate-help',
      from: since.coverage,
      when: { task: 'immediate-help' },
      then: 'each-level',
      force: 'statute',
      basis: ['hol § 3-5 (1)', 'sphl § 3-1 (1)'],
    },
    {
      id: 'coordinating-unit',
      from: since.coverage,
      when: { task: 'coordinating-unit' },
      then: 'each-level',
      force: 'statute',
      basis: ['hol § 7-3', 'sphl § 2-5 b'],
    },
    {
      id: 'other',
      from: since.coverage,
      when: { task: 'other' },
      then: 'not-regulated',
      force: 'guidance',
      basis: ['guidance: habilitation guide 2014 § 1.5', 'interpretation: level-without-threshold'],
    },
  ],
})
