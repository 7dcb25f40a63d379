import { atLeast, below, flag, fromUpTo } from '@vilkar/core'
import { question, since } from '@vilkar/law'
import { age } from './shared-inputs.js'

/**
 * Asks whether the control commission must be asked before a child is in an institution for mental
 * health care.
 *
 * Norwegian: *kontrollkommisjonen*. Source: phvl § 2-1 (2).
 */
export const childInpatientMentalHealth = question({
  id: 'consent.child-inpatient-mental-health',
  inputs: {
    age,
    inpatient: flag(),
    agreesToStay: flag(),
  },
  outcomes: {
    'control-commission': { says: 'yes' },
    'not-required': { says: 'no' },
  },
  force: 'statute',
  rows: [
    {
      id: 'not-inpatient',
      from: since.coverage,
      when: { inpatient: false },
      then: 'not-required',
      basis: ['phvl § 2-1 (2)'],
    },
    {
      id: 'agrees',
      from: since.coverage,
      when: { inpatient: true, agreesToStay: true },
      then: 'not-required',
      basis: ['phvl § 2-1 (2)'],
    },
    {
      id: 'under-12',
      from: since.coverage,
      when: { inpatient: true, agreesToStay: false, age: below(12) },
      then: 'not-required',
      basis: ['phvl § 2-1 (2)'],
    },
    {
      id: 'from-12',
      from: since.coverage,
      when: { inpatient: true, agreesToStay: false, age: fromUpTo(12, 16) },
      then: 'control-commission',
      basis: ['phvl § 2-1 (2)'],
    },
    {
      id: 'from-16',
      from: since.coverage,
      when: { inpatient: true, agreesToStay: false, age: fromUpTo(16, 18) },
      then: 'not-required',
      force: 'interpretation',
      basis: ['phvl § 2-1 (1)', 'phvl § 2-1 (2)', 'interpretation: control-commission-16-to-17'],
    },
    {
      id: 'adult',
      from: since.coverage,
      when: { inpatient: true, agreesToStay: false, age: atLeast(18) },
      then: 'not-required',
      basis: ['phvl § 2-1 (2)'],
    },
  ],
})
