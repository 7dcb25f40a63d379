import { acts } from '@vilkar/law'
import { expect, test } from 'vitest'
import { describeDecisions } from '@vilkar/testing/domains'
import { planDecisions } from '../src/index.js'

describeDecisions(planDecisions)

test('every row cites a norm of the kind that it says it is', () => {
  const kindOf = (citation: string): string => {
    const [kind] = citation.split(': ')
    if (kind !== citation) return kind ?? ''
    const act = Object.entries(acts).find(([name]) => citation.startsWith(`${name} `))
    return act?.[1].kind === 'regulation' ? 'regulation' : 'statute'
  }
  const wrong = Object.values(planDecisions).flatMap(({ id, force: usual, rows }) =>
    rows.flatMap(({ id: row, basis, force = usual }) =>
      basis.map(kindOf).includes(force) ? [] : [`${id} ${row}`],
    ),
  )
  expect(wrong).toEqual([])
})
