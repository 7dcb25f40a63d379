import { decisions, checklists } from './catalogue-ids.ts'
import { interpretations, provisions, sources } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import {
  anchorOf,
  checklistAddress,
  interpretationAddress,
  pageAddress,
  ruleAddress,
  provisionAddress,
  statementAddress,
} from '../src/model/addresses.ts'
import { localeOf, localeParameter, locales } from '../src/model/locales.ts'
import { rowAddress } from '../src/model/row-address.ts'

describe('addresses', () => {
  test('stand at the root in bokmål and under the language in the others', () => {
    expect(locales.map((locale) => pageAddress(locale, 'tryIt'))).toEqual([
      '/vilkar/try/',
      '/vilkar/nn/try/',
      '/vilkar/en/try/',
    ])
  })

  test('lead to a row, a point, a provision and a statement by their names', () => {
    expect(ruleAddress('nb', 'consent.who-decides', 'special-matter/adult')).toBe(
      '/vilkar/rules/consent.who-decides/#special-matter-adult',
    )
    expect(rowAddress('nb', 'consent.who-decides', 'under-12-before-2018')).toMatch(
      /^\/vilkar\/rules\/consent\.who-decides\/past\/#/,
    )
    expect(interpretationAddress('nn', 'interpretation: completed-years')).toBe(
      '/vilkar/nn/interpretations/completed-years/',
    )
    expect(checklistAddress('en', 'plan.content', 'goals')).toBe(
      '/vilkar/en/checklists/plan.content/#goals',
    )
    expect(provisionAddress('nn', 'pbrl § 4-3 (1) b')).toBe('/vilkar/nn/law/pbrl/#pbrl-4-3-1-b')
    expect(statementAddress('consent', 'C-001')).toBe('/vilkar/coverage/consent/#C-001')
  })

  test('of two provisions, sources or interpretations are never the same anchor', () => {
    for (const names of [provisions, sources, interpretations].map((each) => Object.keys(each))) {
      expect(new Set(names.map(anchorOf)).size).toBe(names.length)
    }
  })

  test('of two rows of a decision, or points of a checklist, are never the same anchor', () => {
    for (const ids of [...decisions, ...checklists]) {
      expect(new Set(ids.map(anchorOf)).size).toBe(new Set(ids).size)
    }
  })

  test('read the language of a route as they write it', () => {
    expect(locales.map((locale) => localeOf(localeParameter(locale)))).toEqual(locales)
    expect(localeOf('fr')).toBe('nb')
  })
})
