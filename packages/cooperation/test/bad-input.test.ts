import { describe, expect, test } from 'vitest'
import { describeHostileValues } from '@vilkar/testing/domains'
import { issuesOf } from '@vilkar/testing/answers'
import {
  assessContactPoint,
  type AssessContactPointOptions,
  type ContactPointAssessment,
  type ContactPointFacts,
} from '../src/index.js'

/** Asks as a caller without types may. */
function assess(facts: unknown, options: unknown = { on: '2026-02-01' }): ContactPointAssessment {
  return assessContactPoint(facts as ContactPointFacts, options as AssessContactPointOptions)
}

describe('what is wrong is said at once', () => {
  test('facts and options together, in three languages', () => {
    const issues = issuesOf(() =>
      assess(
        { reporter: 'nobody', elsewhereDecided: 'yes', name: 'x' },
        { on: '2026-02-30', presume: 1 },
      ),
    )
    expect(issues.map(({ path, code }) => [path.join('/'), code])).toEqual([
      ['reporter', 'not-allowed'],
      ['elsewhereDecided', 'wrong-type'],
      ['', 'unknown-field'],
      ['on', 'not-a-day'],
      ['presume', 'wrong-type'],
    ])
    for (const { messages } of issues) {
      expect(Object.keys(messages).sort()).toEqual(['en', 'nb', 'nn'])
    }
  })
})

describeHostileValues(assess, {
  choice: 'reporter',
  list: 'elsewhereDecided',
  valid: { reporter: 'others' },
})
