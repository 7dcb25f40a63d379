import { choice, flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks which handover a transition of life calls for, and who takes the initiative.
 *
 * Norwegian: *overganger*. Source: the draft guide of 2014, chapters 1.1 and 2.7: guidance alone. Where there
 * is an individual plan its coordinator takes the initiative before school starts; of other meetings no
 * source says who calls them. Where somebody needs help over time from several services, sectors or levels,
 * the one that lets go keeps responsibility until the next has an overview and has taken over. What may be
 * shared of a child, and on whose consent, is answered by `consent.information-sharing` of `@vilkar/consent`.
 */
export const transition = question({
  id: 'responsibility.transition',
  inputs: {
    /** The transition asked about. */
    transitionKind: choice([
      'kindergarten-to-school',
      'child-to-adult-habilitation',
      'change-of-coordinator',
      'between-levels-or-sectors',
      'other',
    ]),
    /** Whether there is an individual plan. Norwegian: *individuell plan*. */
    hasIndividualPlan: flag(),
  },
  outcomes: {
    'coordinator-starts-early': { says: 'as-it-says' },
    'prepare-early': { says: 'as-it-says' },
    'handover-meeting': { says: 'as-it-says' },
    overlap: { says: 'as-it-says' },
    'keep-until-taken-over': { says: 'as-it-says' },
    'not-regulated': { says: 'not-settled' },
  },
  force: 'guidance',
  rows: [
    {
      id: 'school-with-plan',
      from: since.coverage,
      when: { transitionKind: 'kindergarten-to-school', hasIndividualPlan: true },
      then: 'coordinator-starts-early',
      basis: ['guidance: habilitation guide 2014 § 2.7'],
    },
    {
      id: 'school-without-plan',
      from: since.coverage,
      when: { transitionKind: 'kindergarten-to-school', hasIndividualPlan: false },
      then: 'prepare-early',
      basis: ['guidance: habilitation guide 2014 § 2.7', 'interpretation: transition-caller'],
    },
    {
      id: 'adult-habilitation',
      from: since.coverage,
      when: { transitionKind: 'child-to-adult-habilitation' },
      then: 'handover-meeting',
      basis: ['guidance: habilitation guide 2014 § 2.7', 'interpretation: transition-caller'],
    },
    {
      id: 'coordinator-changes',
      from: since.coverage,
      when: { transitionKind: 'change-of-coordinator' },
      then: 'overlap',
      basis: ['guidance: habilitation guide 2014 § 2.7'],
    },
    {
      id: 'levels-or-sectors',
      from: since.coverage,
      when: { transitionKind: 'between-levels-or-sectors' },
      then: 'keep-until-taken-over',
      basis: ['guidance: habilitation guide 2014 § 1.1'],
    },
    {
      id: 'other',
      from: since.coverage,
      when: { transitionKind: 'other' },
      then: 'not-regulated',
      force: 'interpretation',
      basis: ['interpretation: transition-caller'],
    },
  ],
})
