import { isCitation, inForceThroughout } from '@vilkar/law'
import fc from 'fast-check'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { consentChecklists } from '../../src/checklists/index.js'
import { anyDay, anyDocument } from './helpers/arbitraries.js'
import { days } from './helpers/days.js'
import { endsOf, findingsOf, having, pointsOf } from './helpers/reports.js'
import { wholes, type Whole } from './helpers/wholes.js'

type Fields = Readonly<Record<string, unknown>>

const checklists = Object.values(consentChecklists)
const named = wholes.map((whole) => [whole.name, whole] as const)
/** One whole a checklist, for what does not depend on the document. */
const ofEach = checklists.map(({ id }) => {
  const whole = wholes.find(({ of }) => of === id)
  if (whole === undefined) throw new Error(`no whole document of ${id}`)
  return [id, whole] as const
})

const some = { numRuns: 400 }
const saysNews = new Set(['exception', 'givenOn', 'withdrawnOn', 'expiresOn'])

describe.each(named)('%s', (_, { check, document, parts }: Whole) => {
  it.each(days)('lacks nothing on %s, and leaves nothing open', (on) => {
    const report = check(document(on), { on })
    expect(having(report, 'unmet')).toEqual([])
    expect(having(report, 'undetermined')).toEqual([])
  })

  it('lacks exactly the part that is broken, on the days when that is law', () => {
    for (const on of days) {
      const whole = document(on)
      for (const [broken, ...unmet] of parts) {
        const change = broken(on)
        const before = endsOf(check(whole, { on }))
        const found = having(check({ ...whole, ...change }, { on }), 'unmet')
        const inForce = unmet.filter((point) => before.has(point))
        const where = `${on} ${JSON.stringify(change)}`
        expect(
          found.filter((point) => !inForce.includes(point)),
          where,
        ).toEqual([])
        // What did not concern the whole document, or is not changed that day, stays as it was.
        const met = inForce.filter((point) => before.get(point) === 'met')
        if (Object.keys(change).length > 0)
          expect(found, where).toEqual(expect.arrayContaining(met))
      }
    }
  })

  it('lacks each part that can be broken on some day', () => {
    for (const [broken, ...unmet] of parts) {
      const ever = days.flatMap((on) =>
        having(check({ ...document(on), ...broken(on) }, { on }), 'unmet'),
      )
      expect([...new Set(ever)].sort(), unmet.join()).toEqual([...unmet].sort())
    }
  })

  it('comes out with a question, never a breach, where parts are unknown', () => {
    fc.assert(
      fc.property(anyDay, fc.array(fc.nat()), (on, picks) => {
        const whole = document(on)
        const fields = Object.keys(whole)
        const gone = picks.map((pick) => fields[pick % fields.length])
        const rest = Object.fromEntries(
          Object.entries(whole).filter(([key]) => !gone.includes(key)),
        )
        expect(having(check(rest, { on }), 'unmet')).toEqual([])
      }),
      some,
    )
  })
})

describe.each(ofEach)('%s', (id, { check, schema, document }: Whole) => {
  it('says nothing before the first day covered', () => {
    expect(check(document('2012-01-01'), { on: '2011-12-31' }).status).toBe('not-in-force')
    expect(check(document('2012-01-01'), { on: '2012-01-01' }).status).toBe('checked')
  })

  it('asks of an empty document everything, and says nothing else of it', () => {
    for (const on of days) {
      const ends = [...endsOf(check({}, { on })).entries()]
      // An exception applies only where it is invoked.
      const open = ends.filter(([point]) => point !== 'exception-grounded')
      expect(open.filter(([, end]) => end !== 'undetermined')).toEqual([])
    }
  })

  it('has points that can each be met, unmet and undetermined', () => {
    const all = wholes.filter(({ of }) => of === id)
    const seen = all.flatMap((whole) =>
      days.flatMap((on) => {
        const base = whole.document(on)
        return [base, {}, ...whole.parts.map(([broken]) => ({ ...base, ...broken(on) }))].flatMap(
          (each) => [...endsOf(whole.check(each, { on })).entries()],
        )
      }),
    )
    const ends = new Set(seen.map(([point, end]) => `${point}: ${end}`))
    const points = checklists.find((each) => each.id === id)?.requirements ?? []
    for (const { id: point } of points) {
      const statuses = ['met', 'unmet', ...(point === 'exception-grounded' ? [] : ['undetermined'])]
      for (const status of statuses) expect(ends).toContain(`${point}: ${status}`)
    }
  })

  it('never turns what was settled around when more becomes known', () => {
    fc.assert(
      fc.property(anyDay, anyDocument(schema), anyDocument(schema), (on, known, more) => {
        // Left out, no exception is invoked, and a consent that was given stands: to say otherwise
        // says something new.
        const unknown = Object.entries(more).filter(
          ([field]) => !saysNews.has(field) && (known[field] ?? null) === null,
        )
        const before = endsOf(check(known, { on }))
        const after = endsOf(check({ ...known, ...Object.fromEntries(unknown) }, { on }))
        for (const [point, end] of before) {
          if (end !== 'undetermined') expect(after.get(point), point).toBe(end)
        }
      }),
      some,
    )
  })

  it('counts what it finds', () => {
    fc.assert(
      fc.property(anyDay, anyDocument(schema), (on, known) => {
        const report = check(known, { on })
        if (report.status !== 'checked') throw new Error('not checked')
        const total = [report.must, report.should, report.may]
          .map(
            ({ met, unmet, undetermined, notApplicable }) =>
              met + unmet + undetermined + notApplicable,
          )
          .reduce((sum, count) => sum + count)
        expect(total).toBe(pointsOf(report).length)
      }),
      some,
    )
  })

  it('names in every finding a place that the document has, or could have', () => {
    fc.assert(
      fc.property(anyDay, anyDocument(schema), (on, known) => {
        for (const { at } of findingsOf(check(known, { on }))) {
          const [empty, field = '', ...rest] = at.split('/')
          expect(empty).toBe('')
          if (at === '') continue
          expect(Object.keys(schema.shape)).toContain(field)
          if (/^\d+$/.test(rest[0] ?? '')) {
            expect((known[field] as readonly unknown[])[Number(rest[0])]).toBeDefined()
          }
        }
      }),
      some,
    )
  })

  it('gives the same report again, of a frozen document, and leaves it as it was', () => {
    fc.assert(
      fc.property(anyDay, anyDocument(schema), (on, known) => {
        const text = JSON.stringify(known)
        const frozen = JSON.parse(text, (_, value: unknown) => Object.freeze(value)) as Fields
        const report = check(frozen, { on })
        expect(check(frozen, { on })).toEqual(report)
        expect(JSON.stringify(frozen)).toBe(text)
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
        const shuffled = Object.fromEntries(Object.entries(frozen).reverse())
        expect(check(shuffled, { on })).toEqual(report)
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

  it('says of every field what it is', () => {
    const { properties = {} } = z.toJSONSchema(schema) as {
      properties?: Record<string, { title?: string; description?: string }>
    }
    for (const [field, { title = '', description = '' }] of Object.entries(properties)) {
      expect(title, field).toMatch(/^\p{Lu}.*[^.]$/u)
      expect(description, field).toMatch(/^\p{Lu}.*\.$/u)
    }
  })
})

describe.each(checklists.map((each) => [each.id, each] as const))('%s', (id, { requirements }) => {
  it('has ids that name one point each', () => {
    const ids = requirements.map((requirement) => requirement.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const each of ids) expect(each).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('cites for every point what is law as long as the point is', () => {
    for (const { id: point, basis, from, until } of requirements.map((each) => ({
      until: undefined,
      ...each,
    }))) {
      for (const citation of basis) {
        expect(isCitation(citation), citation).toBe(true)
        if (/^(guidance|interpretation): /.test(citation)) continue
        expect(
          inForceThroughout(citation as Parameters<typeof inForceThroughout>[0], from, until),
          `${id} ${point} ${citation}`,
        ).toBe(true)
      }
    }
  })

  it('calls a duty only what an act or a regulation says, and advice what guidance says', () => {
    for (const { id: point, basis, force, weight } of requirements) {
      const binding = basis.some((citation) => !citation.startsWith('guidance: '))
      expect([point, weight, binding]).toEqual([point, binding ? 'must' : 'should', binding])
      if (!binding) expect(force).toBe('guidance')
      else expect(force).toBe(/^(ipf|hrf) /.test(basis[0]) ? 'regulation' : 'statute')
    }
  })
})
