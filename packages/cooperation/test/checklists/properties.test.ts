import { inForceThroughout, isCitation } from '@vilkar/law'
import fc from 'fast-check'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { leavesOf, withAt } from '@vilkar/testing/paths'
import { cooperationChecklists } from '../../src/checklists/index.js'
import { anyDay, anyDocument } from './helpers/arbitraries.js'
import { days } from './helpers/days.js'
import { findingsOf, linesOf, pointsOf } from './helpers/reports.js'
import { wholes, type Whole } from './helpers/wholes.js'

const checklists = Object.values(cooperationChecklists)
const named = wholes.map((whole) => [whole.name, whole] as const)
const some = { numRuns: 150 }

/** Whether a finding's place is the place in question, holds it or lies in it. */
function isAbout(at: string, place: string): boolean {
  return at === place || place.startsWith(`${at}/`) || at.startsWith(`${place}/`)
}

/** The places that can be emptied: not the ids by which findings name parts. */
function placesOf(whole: Whole, on: string): readonly string[] {
  return leavesOf(whole.document(on))
    .map(([at]) => at)
    .filter((at) => at !== '/completeness' && at !== '/of' && !at.endsWith('/id'))
}

describe.each(named)('%s', (_, whole: Whole) => {
  const { check, document, harmless, askedTwice, broken } = whole
  const unmet = (each: ReturnType<typeof document>, on: string): readonly string[] =>
    linesOf(check(each, { on }), 'unmet')

  it.each(days)('lacks nothing on %s, and leaves nothing open', (on) => {
    expect(unmet(document(on), on)).toEqual([])
    expect(linesOf(check(document(on), { on }), 'undetermined')).toEqual([])
  })

  it('lacks exactly what is taken out of it, on the days when that is law', () => {
    const found = new Set<string>()
    for (const on of days) {
      for (const place of placesOf(whole, on)) {
        const lines = unmet(withAt(document(on), place, undefined), on)
        for (const line of lines) {
          const [, at = ''] = line.split(' ')
          expect(isAbout(at, place), `${on}: without ${place}, ${line}`).toBe(true)
        }
        const points = new Set(lines.map((line) => line.split(' ')[0]))
        expect(points.size, place).toBeLessThanOrEqual(askedTwice?.test(place) === true ? 2 : 1)
        if (lines.length > 0) found.add(place)
      }
    }
    const asked = days.flatMap((on) => placesOf(whole, on))
    const expected = [...new Set(asked)].filter((place) => !harmless.test(place))
    expect([...found].sort()).toEqual(expected.sort())
  })

  it('lacks what it says no to as it lacks what it does not say', () => {
    for (const on of days) {
      for (const [place, value] of leavesOf(document(on))) {
        if (value !== true || harmless.test(place)) continue
        const without = unmet(withAt(document(on), place, undefined), on)
        expect(unmet(withAt(document(on), place, false), on), place).toEqual(without)
      }
    }
  })

  it('is found wrong in exactly the place that is wrong', () => {
    for (const [place, value, line] of broken) {
      const [point = ''] = line.split(' ')
      const seen = days.filter((on) => {
        const inForce = pointsOf(check(document(on), { on })).has(point)
        const lines = unmet(withAt(document(on), place, value), on)
        if (lines.length > 0) expect(lines, `${on} ${place}`).toEqual([line])
        return inForce && lines.length > 0
      })
      expect(seen.length, line).toBeGreaterThan(0)
    }
  })

  it('comes out with a question, never a breach, where parts of it are unknown', () => {
    fc.assert(
      fc.property(anyDay, fc.array(fc.nat(), { maxLength: 40 }), (on, picks) => {
        const places = placesOf(whole, on).filter((place) => !/\/\d+$/.test(place))
        const part = picks.reduce(
          (rest, pick) => withAt(rest, places[pick % places.length] ?? '', null),
          { ...document(on), completeness: 'partial' },
        )
        expect(unmet(part, on)).toEqual([])
      }),
      some,
    )
  })

  it('meets nothing in a place where it is unknown', () => {
    for (const on of days) {
      for (const place of placesOf(whole, on).filter((each) => !/\/\d+$/.test(each))) {
        const part = withAt({ ...document(on), completeness: 'partial' }, place, null)
        const seen = linesOf(check(part, { on }), 'met').filter((line) =>
          line.endsWith(` ${place}`),
        )
        expect(seen, `${on} ${place}`).toEqual([])
      }
    }
  })
})

describe('an answer that somebody would rather not, or has no need', () => {
  /** Values by which a document says so, and facts that say it by yes or no. */
  const said = /^(declined|no-need|not-needed|not-relevant|none-shared)$/
  const unwanted: readonly (readonly [string, boolean])[] = [
    ['/summaryObjected', true],
    ['/patientWantsNotice', false],
    ['/measuresShouldFollow', false],
    ['/needsMunicipality', false],
  ]
  const answers = wholes.flatMap((whole) =>
    Object.entries(whole.schema.shape).flatMap(([name, field]) => {
      const inner: unknown =
        field instanceof z.ZodOptional ? (field.unwrap() as z.ZodNullable).unwrap() : field
      const values = inner instanceof z.ZodEnum ? inner.options.map(String) : []
      return values
        .filter((value) => said.test(value))
        .map((value): readonly [Whole, string, unknown] => [whole, `/${name}`, value])
    }),
  )

  it('is never a breach of what must be', () => {
    expect(answers.length).toBeGreaterThan(3)
    const facts = wholes
      .filter(({ of }) => of.includes('cooperation.admission-discharge'))
      .flatMap((whole) =>
        unwanted.map(([at, value]): readonly [Whole, string, unknown] => [whole, at, value]),
      )
    for (const [whole, at, value] of [...answers, ...facts]) {
      for (const on of days) {
        const found = findingsOf(whole.check(withAt(whole.document(on), at, value), { on }))
        const breaches = found.filter(
          ({ status, weight }) => status === 'unmet' && weight === 'must',
        )
        expect(breaches, `${whole.name} ${at} ${String(value)} ${on}`).toEqual([])
      }
    }
  })
})

describe.each(checklists.map(({ id }) => [id] as const))('%s', (id) => {
  const [whole] = wholes.filter(({ of }) => of.includes(id))
  if (whole === undefined) throw new Error(`no whole document of ${id}`)
  const { check, schema, document } = whole

  it('finds nothing met where a part of a document says nothing', () => {
    const { of } = document('2026-11-20') as { readonly of?: string }
    const empty = schema.parse(of === undefined ? {} : { of })
    const found = days.flatMap((on) => linesOf(check(empty, { on }), 'met'))
    // No id is named twice or without being there, and no review is due in the first year of that duty.
    const ofNothing = ['ids-known ', 'ids-unique ', 'yearly-review /reviews']
    expect(found.filter((line) => !ofNothing.includes(line))).toEqual([])
  })

  it('says nothing before the first day covered', () => {
    const ends = (on: string) => check(document(on), { on }).map(({ status }) => status)
    expect(new Set(ends('2011-12-31'))).toEqual(new Set(['not-in-force']))
    expect(new Set(ends('2012-01-01'))).toEqual(new Set(['checked']))
  })

  it('has points that can each be met and unmet', () => {
    const ends = new Set<string>()
    for (const each of wholes.filter(({ of }) => of.includes(id))) {
      for (const on of days) {
        const base = each.document(on)
        const others = [
          base,
          { ...base, reviews: ['2000-01-01'], concludedOn: '2000-01-01' },
          ...each.broken.map(([at, value]) => withAt(base, at, value)),
          ...placesOf(each, on).map((at) => withAt(base, at, undefined)),
        ]
        for (const other of others) {
          const known = Object.entries(other).filter(([name]) => name in each.schema.shape)
          for (const report of each.check(Object.fromEntries(known), { on })) {
            if (report.status !== 'checked' || report.checklist !== id) continue
            for (const { requirement, status } of report.findings)
              ends.add(`${requirement}: ${status}`)
          }
        }
      }
    }
    const points = checklists.find((each) => each.id === id)?.requirements ?? []
    for (const { id: point } of points) {
      for (const status of ['met', 'unmet']) expect(ends).toContain(`${point}: ${status}`)
    }
  })

  it('gives the same report again, of a frozen document, and leaves it as it was', () => {
    fc.assert(
      fc.property(anyDay, anyDocument(schema), (on, known) => {
        const text = JSON.stringify(known)
        const frozen = JSON.parse(text, (_, value: unknown) => Object.freeze(value)) as typeof known
        const report = check(frozen, { on })
        expect(check(frozen, { on })).toEqual(report)
        expect(JSON.stringify(frozen)).toBe(text)
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
        expect(check(Object.fromEntries(Object.entries(frozen).reverse()), { on })).toEqual(report)
      }),
      some,
    )
  })

  it('takes null for unknown, like what is left out', () => {
    fc.assert(
      fc.property(anyDay, anyDocument(schema), (on, known) => {
        const left = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null))
        const nulls = Object.fromEntries(
          Object.keys(schema.shape).map((field) => [field, left[field] ?? null]),
        )
        expect(check(nulls, { on })).toEqual(check(left, { on }))
      }),
      some,
    )
  })

  it('counts what it finds, each weight apart', () => {
    fc.assert(
      fc.property(anyDay, anyDocument(schema), (on, known) => {
        for (const report of check(known, { on })) {
          if (report.status !== 'checked') throw new Error('not checked')
          for (const weight of ['must', 'should', 'may'] as const) {
            const counted = Object.values<number>({ ...report[weight] })
            const points = report.findings.filter((finding) => finding.weight === weight)
            expect(counted.reduce((sum, each) => sum + each, 0)).toBe(
              new Set(points.map(({ requirement }) => requirement)).size,
            )
          }
        }
      }),
      some,
    )
  })

  it('names in every finding a place that the document has, or could have', () => {
    fc.assert(
      fc.property(anyDay, anyDocument(schema), (on, known) => {
        for (const { at } of findingsOf(check(known, { on }))) {
          const [, field = '', place = ''] = at.split('/')
          if (at === '') continue
          expect(Object.keys(schema.shape)).toContain(field)
          if (/^\d+$/.test(place)) {
            expect((known[field] as readonly unknown[])[Number(place)]).toBeDefined()
          }
        }
      }),
      some,
    )
  })

  it('says of every field what it is', () => {
    interface Described {
      readonly title?: string
      readonly description?: string
      readonly properties?: Readonly<Record<string, Described>>
      readonly items?: Described
      readonly anyOf?: readonly Described[]
    }
    const described = (each: Described, at: string): void => {
      for (const [name, field] of Object.entries(each.properties ?? {})) {
        expect(field.title, `${at}/${name}`).toMatch(/^\p{Lu}.*[^.]$/u)
        if (at === '') expect(field.description, name).toMatch(/^\p{Lu}.*\.$/u)
        described(field, `${at}/${name}`)
      }
      if (each.items) described(each.items, `${at}/*`)
      for (const one of each.anyOf ?? []) described(one, at)
    }
    described(z.toJSONSchema(schema, { io: 'input' }) as Described, '')
  })
})

describe.each(checklists.map((each) => [each.id, each] as const))('%s', (id, { requirements }) => {
  it('has ids that name one point each day', () => {
    for (const on of days) {
      const ids = requirements
        .filter(({ from, until }) => from.day <= on && (until === undefined || on < until.day))
        .map((requirement) => requirement.id)
      expect(new Set(ids).size, on).toBe(ids.length)
      for (const each of ids) expect(each).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  it('cites for every point what is law as long as the point is', () => {
    for (const { id: point, basis, from, until } of requirements) {
      for (const citation of basis) {
        expect(isCitation(citation), citation).toBe(true)
        if (/^(guidance|local|interpretation): /.test(citation)) continue
        expect(
          inForceThroughout(citation as Parameters<typeof inForceThroughout>[0], from, until),
          `${id} ${point} ${citation}`,
        ).toBe(true)
      }
    }
  })

  it('calls a duty only what an act or a regulation says, and nothing local more than a model', () => {
    for (const { id: point, basis, force, weight } of requirements) {
      const [first] = basis
      const binding = !/^(guidance|local): /.test(first)
      if (weight === 'must') expect([point, binding], id).toEqual([point, true])
      if (force === 'guidance') expect([point, weight]).toEqual([point, 'should'])
      if (force === 'local') expect(['should', 'may'], point).toContain(weight)
      if (/^guidance: /.test(first)) expect(force, point).toBe('guidance')
      if (/^local: /.test(first)) expect(force, point).toBe('local')
      if (force === 'statute') expect(first, point).toMatch(/^(hol|sphl|hpl|pbrl|tolkl) /)
      if (force === 'regulation') expect(first, point).toMatch(/^(hrf|ipf|utskf|ikf|lkf|tolkf) /)
    }
  })
})
