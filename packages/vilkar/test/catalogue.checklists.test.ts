import { calendarDay, check, type Checklist, type Weight } from '@vilkar/core'
import { describe, expect, it } from 'vitest'
import { catalogue, checklistVectors, type ChecklistVector } from '../src/catalogue/index.js'
import { ruleBook } from '../src/catalogue/rule-book.js'

// What a port reads: text, and no object of ours.
const vectors = checklistVectors().map(
  (vector) => JSON.parse(JSON.stringify(vector)) as ChecklistVector,
)
const { checklists } = JSON.parse(JSON.stringify(catalogue())) as Pick<
  ReturnType<typeof catalogue>,
  'checklists'
>
const weights = ['must', 'should', 'may'] as const satisfies readonly Weight[]

/** The points that the kernel looks at on a day, whatever is found of each. */
function checked(id: string, on: string): Readonly<Record<Weight, readonly string[]>> {
  const points = ruleBook()
    .flatMap((rules) => rules.checklists)
    .find((each) => each.id === id)
  if (points === undefined) throw new Error(id)
  const checklist: Checklist<object> = {
    id,
    requirements: points.requirements.map((point) => ({
      ...point,
      basis: ['x § 1'],
      applies: () => true,
      test: () => [{ status: 'met', at: '', message: 'looked-at' }],
    })),
  }
  const report = check(checklist, {}, { on: calendarDay(on) })
  const findings = report.status === 'checked' ? report.findings : []
  const weighing = (weight: Weight) =>
    findings.filter((finding) => finding.weight === weight).map(({ requirement }) => requirement)
  return { must: weighing('must'), should: weighing('should'), may: weighing('may') }
}

describe.each(checklists)('the vectors of $id', ({ id, requirements }) => {
  const own = vectors.filter(({ checklist }) => checklist === id)

  it('hold in the packages', () => {
    for (const { on, expected } of own) expect(expected, on).toMatchObject(checked(id, on))
  })

  it('hold in a port that reads the catalogue alone', () => {
    for (const { on, expected, citation } of own) {
      const law = requirements.filter(
        ({ from, until }) => from.day <= on && (until === undefined || on < until.day),
      )
      for (const weight of weights) {
        const points = law.filter((point) => point.weight === weight).map((point) => point.id)
        expect(expected[weight], `${on} ${weight}`).toEqual(points)
      }
      const some = law.filter(({ applies }) => applies === 'depending-on-document')
      expect(expected.dependingOnDocument, on).toEqual(some.map((point) => point.id))
      expect(citation, on).toEqual([...new Set(law.flatMap(({ basis }) => basis))])
    }
  })

  it('ask on the first day of every point and the day after its last', () => {
    const asked = own.map(({ on }) => on)
    for (const { from, until } of requirements) {
      expect(asked).toContain(from.day)
      if (until) expect(asked).toContain(until.day)
    }
  })
})

describe('the vectors of the checklists', () => {
  it('have each an id of its own', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length)
  })
})
