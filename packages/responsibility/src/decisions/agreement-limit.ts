import { choice } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether municipality and health trust may agree on something: performance may move, responsibility
 * may not.
 *
 * Norwegian: *grensen for samarbeidsavtaler*. Source: hol §§ 3-1 (1) and (5) and 6-2, sphl § 2-1 a (1), and
 * the national guide of 2017, chapter 11, by which giving services for the other party is a cooperative measure. That responsibility stays is a reading, since no section says it
 * outright.
 */
export const agreementLimit = question({
  id: 'responsibility.agreement-limit',
  inputs: {
    /** What the clause does. */
    clause: choice([
      'performance-for-the-other',
      'responsibility-moved',
      'joint-measure',
      'less-than-the-law-gives-patients',
      'more-than-the-minimum',
    ]),
  },
  outcomes: {
    'may-agree': { says: 'may' },
    'may-agree-and-must-clarify': { says: 'may' },
    'may-not-agree': { says: 'may-not' },
  },
  force: 'statute',
  rows: [
    {
      id: 'performance-before-2020',
      from: since.coverage,
      until: since.regionalCriteria2020,
      when: { clause: 'performance-for-the-other' },
      then: 'may-agree-and-must-clarify',
      basis: [
        'hol § 3-1 (5)',
        'sphl § 2-1 a (6)',
        'hol § 6-2 (2)',
        'guidance: habilitation guide 2017 ch. 11',
      ],
    },
    {
      id: 'performance',
      from: since.regionalCriteria2020,
      when: { clause: 'performance-for-the-other' },
      then: 'may-agree-and-must-clarify',
      basis: [
        'hol § 3-1 (5)',
        'sphl § 2-1 a (7)',
        'hol § 6-2 (2)',
        'guidance: habilitation guide 2017 ch. 11',
      ],
    },
    {
      id: 'joint-measure',
      from: since.coverage,
      when: { clause: 'joint-measure' },
      then: 'may-agree-and-must-clarify',
      basis: ['hol § 6-2 (2)'],
    },
    {
      id: 'more',
      from: since.coverage,
      when: { clause: 'more-than-the-minimum' },
      then: 'may-agree',
      basis: ['hol § 6-2 (1)', 'guidance: habilitation guide 2017 ch. 11'],
    },
    {
      id: 'responsibility',
      from: since.coverage,
      when: { clause: 'responsibility-moved' },
      then: 'may-not-agree',
      force: 'interpretation',
      basis: [
        'hol § 3-1 (1)',
        'sphl § 2-1 a (1)',
        'guidance: habilitation guide 2017 ch. 11',
        'interpretation: responsibility-not-agreed-away',
      ],
    },
    {
      id: 'less',
      from: since.coverage,
      when: { clause: 'less-than-the-law-gives-patients' },
      then: 'may-not-agree',
      force: 'interpretation',
      basis: [
        'hol § 3-1 (1)',
        'sphl § 2-1 a (1)',
        'interpretation: responsibility-not-agreed-away',
      ],
    },
  ],
})
