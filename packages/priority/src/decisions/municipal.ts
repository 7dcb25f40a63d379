import { flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks by which criteria the municipality ranks those who need its health and care services.
 *
 * Norwegian: *prioritering i kommunen*. Source: hol § 3-5 (1); pbrl § 2-1 a (2), from 2024-06-01 § 2-1 (2). The act sets no
 * criteria. What the Storting agreed to on 2022-04-05 is guidance to the municipality’s leadership, and
 * never a condition of the right to necessary services.
 */
export const municipalPriority = question({
  id: 'priority.municipal',
  inputs: {
    /** Whether the help must be taken to be urgently necessary. Norwegian: *påtrengende nødvendig*. */
    urgentNeed: flag({ judge: 'service' }),
  },
  outcomes: {
    'help-at-once': { says: 'as-it-says' },
    'criteria-advised': { says: 'should' },
    'not-regulated': { says: 'not-settled' },
  },
  force: 'guidance',
  rows: [
    {
      id: 'urgent',
      from: since.coverage,
      when: { urgentNeed: true },
      then: 'help-at-once',
      force: 'statute',
      basis: ['hol § 3-5 (1)'],
    },
    {
      id: 'before-2022',
      from: since.coverage,
      until: since.municipalCriteria2022,
      when: { urgentNeed: false },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: municipal-criteria', 'pbrl § 2-1 a (2)'],
    },
    {
      id: 'criteria-2022',
      from: since.municipalCriteria2022,
      until: since.specialistRight2024,
      when: { urgentNeed: false },
      then: 'criteria-advised',
      basis: [
        'guidance: municipal priorities',
        'pbrl § 2-1 a (2)',
        'interpretation: municipal-criteria',
      ],
    },
    {
      id: 'criteria',
      from: since.specialistRight2024,
      when: { urgentNeed: false },
      then: 'criteria-advised',
      basis: [
        'guidance: municipal priorities',
        'pbrl § 2-1 (2)',
        'interpretation: municipal-criteria',
      ],
    },
  ],
})
