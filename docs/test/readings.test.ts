import { interpretations } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { interpretationAddress } from '../src/model/addresses.ts'
import { citedByRules } from '../src/model/citing.ts'
import { locales } from '../src/model/locales.ts'
import { readings } from '../src/model/readings/reading-page.ts'
import { settlersOf } from '../src/model/readings/settlers.ts'

describe('the doubtful readings', () => {
  test('have a page each at their address, in every language', () => {
    for (const locale of locales) {
      const listed = readings(locale)
      expect(listed.map(({ address }) => address).sort()).toEqual(
        Object.keys(interpretations)
          .map((citation) => interpretationAddress(locale, citation))
          .sort(),
      )
      for (const { title, unclear, reading, why, wouldChange } of listed)
        expect([title, unclear, reading, why, wouldChange]).not.toContain('')
    }
  })

  test('lead from each that a rule cites to that rule and its field', () => {
    for (const { citation, citing, fields } of readings('nb')) {
      expect(citing.length > 0).toBe(citedByRules.has(citation))
      expect(fields.length > 0).toBe(citing.length > 0)
    }
  })

  test('stand in the order of how many rules of today rest on them', () => {
    const counts = readings('nb').map(({ current }) => current)
    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
  })

  test('tell of each who could settle it, by what would have to come', () => {
    for (const { citation, settledBy } of readings('nb'))
      expect([citation, settledBy.length > 0]).toEqual([citation, true])
    expect(settlersOf('interpretation: leap-day-birthday')).toEqual(['courts', 'parliament'])
    expect(settlersOf('interpretation: notice-at-once')).toContain('ministry')
    expect(settlersOf('interpretation: mandate-before-2013')).toEqual(['reading'])
    expect(settlersOf('interpretation: habilitation-age-boundary')).toEqual([
      'directorate',
      'local',
    ])
  })
})
