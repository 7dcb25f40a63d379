import { describe, expect, test } from 'vitest'
import { hostile } from '../../core/test/helpers/hostile.ts'
import { issuesOf, refusalOf } from '../../core/test/helpers/issues.ts'
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

describe('hostile values', () => {
  test.each(hostile({ choice: 'reporter', list: 'elsewhereDecided' }))(
    '%s is refused with one clear error',
    (_, make) => {
      const [facts, options] = make()
      const error = refusalOf(() => assess(facts, options))
      expect(error.name).toBe('InvalidInput')
      expect(error.issues.length).toBeGreaterThan(0)
      expect(error.message.length).toBeLessThan(20_000)
    },
  )
})
