import { possibleOutcomes, type Answer } from '@vilkar/core'
import { describe, expect, test } from 'vitest'
import { assessConsent, orderNextOfKin, type ConsentQuestion } from '../src/index.js'
import { anyDay } from './helpers/days.ts'
import { childVectors } from './vectors/children.ts'
import { competenceVectors } from './vectors/competence.ts'
import { placedVectors } from './vectors/placed.ts'
import { procedures } from './vectors/procedure.ts'
import { sharingVectors } from './vectors/sharing.ts'
import type { Expected, Vector } from './vectors/vector.ts'

const vectors: readonly Vector[] = [
  ...childVectors,
  ...placedVectors,
  ...competenceVectors,
  ...sharingVectors,
]

/** What an assessment says of the questions of a vector, in the vector's own terms. */
function seen({ facts, expect: expected }: Vector, on: string): unknown {
  const assessment = assessConsent(facts, { on })
  return Object.fromEntries(
    Object.entries(expected).map(([question, { basis = [], needed }]) => {
      const answer = assessment[question as ConsentQuestion] as unknown as Answer
      const cited = answer.status === 'not-in-force' ? [] : answer.basis
      return [
        question,
        {
          then: [...possibleOutcomes(answer)].sort(),
          missing: basis.filter((citation) => !cited.includes(citation)),
          ...(needed && { needed: answer.status === 'undetermined' ? answer.needed : [] }),
        },
      ]
    }),
  )
}

function wanted({ then, needed }: Expected): unknown {
  return { then: [then].flat().sort(), missing: [], ...(needed && { needed }) }
}

describe('the law note’s edge cases', () => {
  test.each(vectors.map((vector) => [vector.id, vector.says, vector] as const))(
    '%s: %s',
    (_id, _says, vector) => {
      const expected = Object.fromEntries(
        Object.entries(vector.expect).map(([question, each]) => [question, wanted(each)]),
      )
      expect(vector.on.map((on) => [on, seen(vector, on)])).toEqual(
        vector.on.map((on) => [on, expected]),
      )
    },
  )

  test('are all there', () => {
    const ids = new Set(vectors.map(({ id }) => id))
    const numbers = Array.from({ length: 25 }, (_, at) => `E${at + 1}`)
    expect([...numbers, 'E4b', 'E7b', 'E8b', 'E8c'].filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('the procedures of the edge cases', () => {
  test.each(procedures.map((each) => [each.id, each.says, each] as const))(
    '%s: %s',
    (_id, _says, { on: days, check, expect: expected }) => {
      const found = days.map((on) => {
        const report = check(on)
        const findings = report.status === 'checked' ? report.findings : []
        const here = findings.filter(({ requirement }) => Object.hasOwn(expected, requirement))
        return [
          on,
          Object.fromEntries(here.map(({ requirement, status }) => [requirement, status])),
        ]
      })
      expect(found).toEqual(days.map((on) => [on, expected]))
    },
  )
})

describe('E16: an ordinary guardian is consulted as next of kin', () => {
  test('the guardian stands last in the order', () => {
    const result = orderNextOfKin(
      [
        { id: 'guardian', relation: 'guardian-or-attorney', personalMandate: true },
        { id: 'brother', relation: 'sibling', adult: true },
      ],
      { on: '2024-05-01' },
    )
    expect(result).toMatchObject({
      status: 'ordered',
      criterion: 'most-lasting-and-continuous-contact',
      order: [
        { id: 'brother', place: 1 },
        { id: 'guardian', place: 2 },
      ],
    })
  })
})

describe('E18 and E19: presumed competence', () => {
  test('is said where it was used, and is asked for where it is turned off', () => {
    const facts = { age: 40, matter: 'ordinary', withdrawnBy: 'patient-who-consented' } as const
    for (const on of anyDay) {
      const { withdrawal } = assessConsent(facts, { on })
      expect(withdrawal).toMatchObject({
        outcome: 'stop-and-inform',
        presumed: ['decisionCompetence'],
      })
      const open = assessConsent(facts, { on, presume: false })
      expect(open.withdrawal).toMatchObject({
        possible: ['stop-and-inform', 'treat-as-objection', 'decided-on-behalf'],
        needed: ['decisionCompetence', 'objectsToHealthCare'],
      })
    }
  })
})
