import { compare } from '@vilkar/core/analysis'
import { provisions, since, sources, type ProvisionCitation } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { actPage, type ProvisionEntry } from '../src/model/act-page.ts'
import { anchorOf, provisionAddress, sourceAddress } from '../src/model/addresses.ts'
import { checklists } from '../src/model/checklist-list.ts'
import { citedBy, citedByRules, domainsCiting } from '../src/model/citing.ts'
import { dayPage } from '../src/model/day-page.ts'
import { decisions } from '../src/model/decisions.ts'
import { lawDays } from '../src/model/law-changes.ts'
import { actLines, sourceEntries, sourceKinds } from '../src/model/law-index.ts'
import { actList, actOf, historyOf, provisionList } from '../src/model/law-lists.ts'
import { locales } from '../src/model/locales.ts'
import { dayBefore } from '../src/model/periods.ts'
import { lawPageTexts } from '../src/texts/law/index.ts'

/** What lasts from one change of law to another. */
interface Lasting {
  readonly from: { readonly day: string }
  readonly until?: { readonly day: string }
}

/** Every provision on the pages of the acts, by its address. */
const entries: ReadonlyMap<string, ProvisionEntry> = new Map(
  actList.flatMap((act) =>
    actPage('nb', act).groups.flatMap(({ provisions: members }) =>
      members.map((each) => [`/vilkar/law/${act}/#${each.anchor}`, each] as const),
    ),
  ),
)
const isProvision = (citation: string): citation is ProvisionCitation =>
  Object.hasOwn(provisions, citation)

describe('the pages of the acts', () => {
  test('have a place for each provision at its address', () => {
    expect([...entries.keys()].sort()).toEqual(
      provisionList.map((citation) => provisionAddress('nb', citation)).sort(),
    )
  })

  test('tell at each provision that a row cites of that row', () => {
    const missing = decisions.flatMap(({ id, rows }) =>
      rows.flatMap((row) =>
        row.basis.filter(isProvision).filter((citation) => {
          const citing = entries.get(provisionAddress('nb', citation))?.citing ?? []
          const rule = citing.find((each) => each.id === id)
          return rule?.places.some((place) => place.id === row.id) !== true
        }),
      ),
    )
    expect(missing).toEqual([])
  })

  test('tell at each provision that a point cites of that point', () => {
    const missing = checklists.flatMap(({ id, requirements }) =>
      requirements.flatMap((point) =>
        point.basis.filter(isProvision).filter((citation) => {
          const citing = entries.get(provisionAddress('nb', citation))?.citing ?? []
          const rule = citing.find((each) => each.id === id)
          return rule?.places.some((place) => place.id === point.id) !== true
        }),
      ),
    )
    expect(missing).toEqual([])
  })

  test('tell which inputs are presumed by a provision', () => {
    const presumed = decisions.flatMap(({ id, inputs }) =>
      Object.entries(inputs).flatMap(([input, domain]) =>
        (domain.presumed?.basis ?? []).map((citation) => ({ id, input, citation })),
      ),
    )
    expect(presumed.length).toBeGreaterThan(0)
    for (const { id, input, citation } of presumed.filter((each) => isProvision(each.citation))) {
      const rules = isProvision(citation) ? citedBy(citation) : []
      expect(rules.find((rule) => rule.id === id)?.presumptions).toContain(input)
    }
  })

  test('say in every language what each wording says, the newest first', () => {
    for (const locale of locales) {
      for (const act of actList) {
        for (const { citation, text, wordings } of actPage(locale, act).groups.flatMap(
          (group) => group.provisions,
        )) {
          expect(text).not.toBe('')
          expect(wordings.map(({ from }) => from)).toEqual(
            historyOf(citation)
              .map(({ from }) => from.day)
              .toReversed(),
          )
          expect(wordings.filter(({ gist }) => gist === '')).toEqual([])
        }
      }
    }
  })

  test('mark a row that is no longer law as earlier', () => {
    const rule = citedBy('pbrl § 4-3 (1) c').find(({ id }) => id === 'consent.who-decides')
    expect(rule?.places.length).toBeGreaterThan(0)
    for (const place of rule?.places ?? []) {
      const rows = decisions
        .find(({ id }) => id === 'consent.who-decides')
        ?.rows.filter(({ id }) => id === place.id)
      expect(place.current).toBe(rows?.some(({ until }) => until === undefined))
    }
  })
})

describe('the overview of the law', () => {
  test('counts the provisions of the acts and names the domains that use them', () => {
    const lines = actLines('en')
    expect(lines.reduce((sum, line) => sum + line.provisions, 0)).toBe(provisionList.length)
    const unused = lines.filter(({ domains }) => domains.length === 0).map(({ act }) => act)
    const uncited = actList.filter((act) =>
      provisionList.every((citation) => actOf(citation) !== act || !citedByRules.has(citation)),
    )
    expect(unused).toEqual(uncited)
    expect(domainsCiting(['priof § 4'])).toEqual(['priority'])
  })

  test('has a place for each source at its address, with the rules that cite it', () => {
    const listed = sourceKinds.flatMap((kind) => sourceEntries('nb', kind))
    expect(listed.map(({ anchor }) => `/vilkar/law/#${anchor}`).sort()).toEqual(
      Object.keys(sources)
        .map((citation) => sourceAddress('nb', citation))
        .sort(),
    )
    for (const citation of Object.keys(sources)) {
      const found = listed.find(({ anchor }) => anchor === anchorOf(citation))
      expect(found?.citing.length !== 0).toBe(citedByRules.has(citation))
    }
  })
})

describe('the changes of law', () => {
  test('are listed for every day on which something begins or ends, the newest first', () => {
    const days = [
      ...decisions.flatMap(({ rows }) => rows),
      ...checklists.flatMap(({ requirements }) => requirements),
      ...Object.values(provisions).flat(),
    ].flatMap(({ from, until }: Lasting) => (until ? [from.day, until.day] : [from.day]))
    const all = [...days, ...Object.values(since).map(({ day }) => day)]
    expect(lawDays).toEqual([...new Set<string>(all)].sort().reverse())
  })

  test('tell of every set of cases that the comparison of the two days finds', () => {
    for (const day of lawDays) {
      const { answered, same, begun } = dayPage('en', day)
      for (const decision of decisions) {
        const { id, rows } = decision
        const ends = rows.flatMap(({ from, until }) => (until ? [from.day, until.day] : [from.day]))
        const first = ends.every((each) => day <= each)
        const found = [...answered, ...same, ...begun].find((each) => each.id === id)
        expect(found !== undefined).toBe(ends.some((each) => each === day))
        if (found === undefined) continue
        const expected = first ? 0 : compare(decision, dayBefore(day), day).length
        expect(found.first).toBe(first)
        expect(found.cases.reduce((sum, { count }) => sum + count, 0)).toBe(expected)
      }
    }
  })

  test('of 1 June 2026 say in words who decided before and after', () => {
    const changed = dayPage('en', '2026-06-01').answered.find(
      ({ id }) => id === 'consent.who-decides',
    )
    expect(changed?.question).not.toBe('')
    expect(changed?.cases.length).toBeGreaterThan(0)
    for (const { sets, before, after } of changed?.cases ?? []) {
      expect(before).not.toBe(after)
      expect(sets.flat().filter(({ values }) => values.includes(''))).toEqual([])
    }
  })

  test('list the points and provisions that begin and end', () => {
    for (const day of lawDays) {
      const { points, provisions: touched, olderProvisions } = dayPage('nb', day)
      for (const { checklist, point, happening } of points) {
        const versions = checklists
          .find(({ id }) => id === checklist)
          ?.requirements.filter(({ id }) => id === point)
        expect(versions?.some(({ from }) => from.day === day)).toBe(happening !== 'ends')
        expect(versions?.some(({ until }) => until?.day === day)).toBe(happening !== 'begins')
      }
      expect(touched.length + olderProvisions).toBe(
        provisionList.filter((citation) =>
          historyOf(citation).some(({ from, until }) => from.day === day || until?.day === day),
        ).length,
      )
      for (const { happening, before, after } of touched) {
        expect(before === undefined).toBe(happening === 'begins')
        expect(after === undefined).toBe(happening === 'ends')
      }
    }
  })
})

/** The texts within texts. */
function texts(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value]
}

test('no text of the pages about the law is empty', () => {
  for (const locale of locales) {
    const all = texts(lawPageTexts[locale])
    expect(all.length).toBeGreaterThan(50)
    expect(all.filter((text) => typeof text !== 'string' || text.trim() === '')).toEqual([])
  }
})
