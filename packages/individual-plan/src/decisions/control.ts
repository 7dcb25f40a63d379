import { flag } from '@vilkar/core'
import { question, since } from '@vilkar/law'

/**
 * Asks whether the control commission checks that a patient in compulsory care has an individual plan.
 *
 * Norwegian: *kontrollkommisjonens kontroll av individuell plan*. Source: phvl § 3-8 (2). It does so of its own
 * motion when three months have passed since the decision, unless somebody complained of it.
 */
export const planControl = question({
  id: 'plan.control',
  inputs: {
    /** Whether the patient is under compulsory mental health care. Norwegian: *tvungent psykisk helsevern*. */
    compulsoryCare: flag(),
    /** Whether somebody complained of its being established. */
    complainedOfCompulsoryCare: flag(),
    /** Whether three months have passed since the decision on it. */
    threeMonthsPassed: flag(),
  },
  outcomes: {
    'commission-checks': { says: 'yes' },
    'not-yet': { says: 'no' },
    'no-duty': { says: 'no' },
  },
  force: 'statute',
  rows: [
    {
      id: 'not-compulsory',
      from: since.coverage,
      when: { compulsoryCare: false },
      then: 'no-duty',
      basis: ['phvl § 3-8 (2)'],
    },
    {
      id: 'complained',
      from: since.coverage,
      when: { compulsoryCare: true, complainedOfCompulsoryCare: true },
      then: 'no-duty',
      basis: ['phvl § 3-8 (2)', 'interpretation: control-after-complaint'],
    },
    {
      id: 'not-yet',
      from: since.coverage,
      when: { compulsoryCare: true, complainedOfCompulsoryCare: false, threeMonthsPassed: false },
      then: 'not-yet',
      basis: ['phvl § 3-8 (2)'],
    },
    {
      id: 'three-months',
      from: since.coverage,
      when: { compulsoryCare: true, complainedOfCompulsoryCare: false, threeMonthsPassed: true },
      then: 'commission-checks',
      basis: ['phvl § 3-8 (2)'],
    },
  ],
})
