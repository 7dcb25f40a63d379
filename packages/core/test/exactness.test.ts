import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  expectExactness,
  expectHonestPresumptions,
  expectMonotoneKnowledge,
  expectOrderIndependence,
  expectRoundTrip,
  expectSoundTable,
  type PropertyOptions,
} from '@vilkar/testing/tables'
import { largeDecision, soundDecision } from './helpers/sound-decision.ts'
import type { Decision } from '../src/index.js'

const properties: readonly (readonly [
  string,
  (decision: Decision, options?: PropertyOptions) => void,
])[] = [
  ['every complete case on every day in force is answered by exactly one row', expectSoundTable],
  ['an answer says what is true of all completions, no more and no less', expectExactness],
  [
    'a further fact never changes a determined outcome nor adds a possible one',
    expectMonotoneKnowledge,
  ],
  ['the order of rows and keys does not matter, nor does asking again', expectOrderIndependence],
  ['decision, facts and answer survive JSON, and the conditions lead back', expectRoundTrip],
  [
    'a presumption is named exactly when more would be possible without it',
    expectHonestPresumptions,
  ],
]

describe('of any sound decision', () => {
  test.each(properties)('%s', (_, property) => {
    fc.assert(
      fc.property(soundDecision(), fc.integer(), (decision, seed) => {
        property(decision, { runs: 24, seed })
      }),
      { numRuns: 500 },
    )
  })
})

describe('of a decision of hundreds of rows over fourteen inputs', () => {
  const decision = largeDecision()

  test('its size is that of a large question of law', () => {
    expect(Object.keys(decision.inputs)).toHaveLength(14)
    expect(decision.rows.length).toBeGreaterThan(200)
  })

  // That its rows neither miss nor meet follows from how it is made; the oracle finds it out again.
  test.each(properties.slice(1))('%s', (_, property) => {
    property(decision, { runs: 200 })
  })
})
