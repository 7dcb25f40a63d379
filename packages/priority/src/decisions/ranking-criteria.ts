import { question, since } from '@vilkar/law'
import { rightToSpecialistCare } from './shared-inputs.js'

/**
 * Asks which criteria rank patients, and so drive how soon a deadline is. Asked on the day the referral
 * was received.
 *
 * Norwegian: *prioriteringskriterier*. Source: priof § 2 a from 2015-11-01, § 2 from 2024-06-01; before that
 * the official notes of 2004 to priof §§ 2 and 4. Severity was a condition of the right to 2015-10-31, and has ranked
 * patients since. From 2024-06-01 coping (*mestring*) counts in benefit and in severity.
 */
export const priorityRankingCriteria = question({
  id: 'priority.ranking-criteria',
  inputs: { rightToSpecialistCare },
  outcomes: {
    'sickest-first': { says: 'as-it-says' },
    'severity-and-urgency': { says: 'as-it-says' },
    'benefit-severity-resources': { says: 'as-it-says' },
    'benefit-resources-severity-with-coping': { says: 'as-it-says' },
    'after-patients-with-right': { says: 'as-it-says' },
    'does-not-apply': { says: 'not-asked' },
    'not-regulated': { says: 'not-settled' },
  },
  force: 'regulation',
  rows: [
    {
      id: 'before-2004',
      from: since.patientRights2001,
      until: since.individualDeadline2004,
      when: {},
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: priority-before-2004'],
    },
    {
      id: 'right-2004',
      from: since.individualDeadline2004,
      until: since.specialistRight2015,
      when: { rightToSpecialistCare: true },
      then: 'sickest-first',
      force: 'guidance',
      basis: [
        'guidance: priority regulation notes 2004',
        'priof § 4',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'no-right-2004',
      from: since.individualDeadline2004,
      until: since.specialistRight2015,
      when: { rightToSpecialistCare: false },
      then: 'after-patients-with-right',
      force: 'guidance',
      basis: [
        'guidance: priority regulation notes 2004',
        'interpretation: priority-era-by-receipt',
      ],
    },
    {
      id: 'right-2015',
      from: since.specialistRight2015,
      until: since.priorityCriteria2019,
      when: { rightToSpecialistCare: true },
      then: 'severity-and-urgency',
      basis: ['priof § 2 a', 'priof § 4', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'right-2019',
      from: since.priorityCriteria2019,
      until: since.specialistRight2024,
      when: { rightToSpecialistCare: true },
      then: 'benefit-severity-resources',
      basis: ['priof § 2 a', 'priof § 4', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'no-right-2015',
      from: since.specialistRight2015,
      until: since.specialistRight2024,
      when: { rightToSpecialistCare: false },
      then: 'does-not-apply',
      basis: ['priof § 2 a', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'right',
      from: since.specialistRight2024,
      when: { rightToSpecialistCare: true },
      then: 'benefit-resources-severity-with-coping',
      basis: ['priof § 2', 'priof § 4', 'interpretation: priority-era-by-receipt'],
    },
    {
      id: 'no-right',
      from: since.specialistRight2024,
      when: { rightToSpecialistCare: false },
      then: 'does-not-apply',
      basis: ['priof § 2', 'interpretation: priority-era-by-receipt'],
    },
  ],
})
