import { atLeast, below, fromUpTo } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { age } from './shared-inputs.js'

/**
 * Asks whether somebody is at the age at which habilitation passes from the children's service to that
 * for adults.
 *
 * Norwegian: *overgang fra barnehabilitering til voksenhabilitering*. Source: the habilitation guide of 2014
 * § 3.1.7.5, which calls the cooperation of the two services important. It sets no age; that 17 and 18 are near it is
 * `interpretation: habilitation-transition-age`.
 */
export const habilitationTransition = question({
  id: 'priority.habilitation-transition',
  inputs: { age },
  outcomes: {
    'plan-transition': { says: 'should' },
    'no-transition-near': { says: 'need-not' },
  },
  force: 'guidance',
  rows: [
    {
      id: 'before',
      from: since.coverage,
      when: { age: below(17) },
      then: 'no-transition-near',
      force: 'interpretation',
      basis: [
        'guidance: habilitation guide 2014 § 3.1.7.5',
        'interpretation: habilitation-transition-age',
      ],
    },
    {
      id: 'near',
      from: since.coverage,
      when: { age: fromUpTo(17, 19) },
      then: 'plan-transition',
      force: 'interpretation',
      basis: [
        'guidance: habilitation guide 2014 § 3.1.7.5',
        'interpretation: habilitation-age-boundary',
        'interpretation: habilitation-transition-age',
      ],
    },
    {
      id: 'after',
      from: since.coverage,
      when: { age: atLeast(19) },
      then: 'no-transition-near',
      basis: ['guidance: habilitation guide 2014 § 3.1.7.5'],
    },
  ],
})
