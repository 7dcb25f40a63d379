import { flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether a stay of some weeks in an institution may be right for work-oriented rehabilitation.
 *
 * Norwegian: *arbeidsrettet rehabilitering med døgnopphold*. Source: the draft guide of 2014, chapter 1.1:
 * guidance alone. It names three cases, each enough, and leaves the others open.
 */
export const workOrientedStay = question({
  id: 'responsibility.work-oriented-stay',
  inputs: {
    /** Whether there is a suitable day offer nearby. Norwegian: *egnet dagtilbud lokalt*. */
    suitableDayOffer: flag(),
    /** Whether other surroundings matter much to the person. Norwegian: *miljøforandring*. */
    changeOfSurroundings: flag({ judge: 'service' }),
    /** Norwegian: *mer kompliserte eller tyngre helseplager*. */
    heavierHealthProblems: flag({ judge: 'service' }),
  },
  outcomes: {
    'may-be-right': { says: 'may' },
    'not-named': { says: 'no' },
  },
  force: 'guidance',
  rows: [
    {
      id: 'no-day-offer',
      from: since.coverage,
      when: { suitableDayOffer: false },
      then: 'may-be-right',
      basis: ['guidance: habilitation guide 2014 § 1.1'],
    },
    {
      id: 'surroundings',
      from: since.coverage,
      when: { suitableDayOffer: true, changeOfSurroundings: true },
      then: 'may-be-right',
      basis: ['guidance: habilitation guide 2014 § 1.1'],
    },
    {
      id: 'heavier-problems',
      from: since.coverage,
      when: {
        suitableDayOffer: true,
        changeOfSurroundings: false,
        heavierHealthProblems: true,
      },
      then: 'may-be-right',
      basis: ['guidance: habilitation guide 2014 § 1.1'],
    },
    {
      id: 'none-of-these',
      from: since.coverage,
      when: {
        suitableDayOffer: true,
        changeOfSurroundings: false,
        heavierHealthProblems: false,
      },
      then: 'not-named',
      basis: ['guidance: habilitation guide 2014 § 1.1'],
    },
  ],
})
