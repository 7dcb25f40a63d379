import { describe, expect, test } from 'vitest'
import { ruleAddress } from '../src/model/addresses.ts'
import { checklists } from '../src/model/checklist-list.ts'
import { decisions } from '../src/model/decisions.ts'
import { locales } from '../src/model/locales.ts'
import { languageLinks, placeOf, sectionLinks, sidebarOf } from '../src/model/navigation.ts'

describe('the frame', () => {
  test('knows where an address stands', () => {
    expect(placeOf('/vilkar/rules/plan.right/')).toEqual({
      locale: 'nb',
      path: '/rules/plan.right/',
    })
    expect(placeOf('/vilkar/nn/')).toEqual({ locale: 'nn', path: '/' })
    expect(placeOf('/vilkar/en/law/hol/')).toEqual({ locale: 'en', path: '/law/hol/' })
  })

  test('marks the section of a page, and leads to the same page in each language', () => {
    const place = placeOf('/vilkar/en/rules/plan.right/past/')
    expect(sectionLinks(place).filter(({ isCurrent }) => isCurrent)).toMatchObject([
      { label: 'Questions' },
    ])
    expect(languageLinks(place).map(({ href }) => href)).toEqual([
      '/vilkar/rules/plan.right/past/',
      '/vilkar/nn/rules/plan.right/past/',
      '/vilkar/en/rules/plan.right/past/',
    ])
  })

  test('has beside a question those of its own field, and no others', () => {
    for (const { id } of decisions) {
      const beside = sidebarOf(placeOf(ruleAddress('nb', id)))?.neighbours ?? []
      const [field = ''] = id.split('.')
      expect(beside.filter(({ isCurrent }) => isCurrent)).toMatchObject([
        { href: ruleAddress('nb', id) },
      ])
      expect(beside.every(({ href }) => href.startsWith(`/vilkar/rules/${field}.`))).toBe(true)
    }
  })

  test('has beside a checklist the others, and nothing beside a page of no section', () => {
    expect(sidebarOf(placeOf('/vilkar/nn/checklists/'))?.neighbours).toHaveLength(checklists.length)
    expect(sidebarOf(placeOf('/vilkar/'))).toBeUndefined()
  })

  test('says each of its links in every language', () => {
    for (const locale of locales) {
      const place = { locale, path: '/law/' }
      const links = [...sectionLinks(place), ...(sidebarOf(place)?.neighbours ?? [])]
      expect(links.filter(({ label }) => label.trim() === '')).toEqual([])
    }
  })
})
