import { expect, test } from 'vitest'
import { domains } from './domains.ts'
import { mutantsOfPoint } from './mutants-of-points.ts'
import { mutantsOfTable } from './mutants-of-tables.ts'
import { oneOf } from './sample.ts'

const statuses = new Set(['met', 'unmet', 'undetermined'])

const mutants = Object.values(domains).flatMap(({ decisions, checklists }) => [
  ...Object.values(decisions).flatMap((table) => [...mutantsOfTable(table)]),
  ...Object.values(checklists).flatMap(({ id, requirements }) =>
    requirements.flatMap((point) => [...mutantsOfPoint(id, point, statuses)]),
  ),
])

test('no two mutants have the same name, by which they are chosen and listed', () => {
  const names = mutants.map(({ kind, name }) => `${kind} | ${name}`)
  const seen = new Set<string>()
  expect(names.filter((name) => seen.has(name) || !seen.add(name))).toEqual([])
})

test('a sample is about its share of all, and one of a smaller share is among it', () => {
  const eighth = mutants.filter(oneOf(8))
  expect(Math.abs((8 * eighth.length) / mutants.length - 1)).toBeLessThan(0.05)
  expect(mutants.filter(oneOf(400)).filter((each) => !oneOf(8)(each))).toEqual([])
})
