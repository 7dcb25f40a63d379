import { possibleOutcomes } from '@vilkar/core'
import { ask } from '@vilkar/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessConsent, sharingWithCooperatingPersonnel, type ConsentFacts } from '../src/index.js'
import { always } from './helpers/days.ts'
import { facts } from './helpers/facts.ts'

const anyDay = fc.constantFrom(...always)

describe('pbrl §§ 3-1 (4) and 3-3 (3): two rights on the same grounds', () => {
  test('next of kin who take part on a ground of the act are not denied information on it', () => {
    const grounds = fc.record({
      age: fc.integer({ min: 12, max: 90 }),
      decisionCompetence: fc.constant('has' as const),
      receivesHealthCare: fc.constant(true),
      seriousIllnessAndDanger: fc.boolean(),
      childrenInCare: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, grounds, anyDay, (some, more, on) => {
        const given: ConsentFacts = { ...some, ...more }
        const { nextOfKinTakesPart, informNextOfKin } = assessConsent(given, { on })
        if (possibleOutcomes(nextOfKinTakesPart).join() !== 'takes-part-on-statutory-ground') return
        expect(possibleOutcomes(informNextOfKin)).not.toContain('do-not-inform')
      }),
      { numRuns: 600 },
    )
  })
})

describe('pbrl § 3-4 and bl § 47: parents with and without responsibility', () => {
  test('a parent without responsibility is not told of what one who holds it is kept out of', () => {
    const asked = fc.record({
      age: fc.integer({ min: 0, max: 17 }),
      otherParentAsks: fc.constant(true),
      informationRightLost: fc.constant(false),
    })
    fc.assert(
      fc.property(facts, asked, anyDay, (some, more, on) => {
        const { informParents, informOtherParent } = assessConsent({ ...some, ...more }, { on })
        if (possibleOutcomes(informParents).join() !== 'do-not-inform') return
        expect(possibleOutcomes(informOtherParent)).toEqual(['do-not-inform'])
      }),
      { numRuns: 600 },
    )
  })
})

describe('hpl §§ 25, 29 and 45 (1), pbrl § 5-3: what the patient thinks of sharing', () => {
  const open = ['allowed', 'allowed-despite-objection', 'allowed-for-weighty-reasons']

  test('what may be done against a no may be done against a presumed no, and that where all is accepted', () => {
    const cases = fc.record({
      informationRecipient: fc.constantFrom(
        'health-care-personnel' as const,
        'other-service' as const,
      ),
      necessaryForCare: fc.boolean(),
      fromRecord: fc.boolean(),
      seriousDanger: fc.boolean(),
      weightyReasons: fc.boolean(),
    })
    fc.assert(
      fc.property(cases, anyDay, (given, on) => {
        const allows = (
          patientsAttitude: 'accepts' | 'would-probably-object' | 'objects',
        ): boolean => {
          const answer = ask(
            sharingWithCooperatingPersonnel,
            { ...given, patientsAttitude },
            { on },
          )
          return possibleOutcomes(answer).every((outcome) => open.includes(outcome))
        }
        if (allows('objects')) expect(allows('would-probably-object')).toBe(true)
        if (allows('would-probably-object')) expect(allows('accepts')).toBe(true)
      }),
      { numRuns: 600 },
    )
  })
})
