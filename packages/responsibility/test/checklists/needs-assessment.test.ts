import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { issuesOf } from '../../../core/test/helpers/issues.ts'
import {
  checkNeedsAssessment,
  needsAssessmentContent,
  needsAssessmentDocument,
  responsibilityChecklists,
  type NeedsAssessmentDocument,
} from '../../src/checklists/index.js'
import { breaks, findingsOf, linesOf, whole } from './helpers.js'

const days = ['2012-01-01', '2018-04-30', '2018-05-01', '2022-08-01', '2026-11-20'] as const
const on = '2026-11-20'
const points = needsAssessmentContent.requirements.map(({ id }) => id)

describe('A whole assessment of needs (hrf §§ 8 and 9, guide 2014 § 2.2)', () => {
  it('lacks nothing and leaves nothing open', () => {
    for (const day of days) {
      const report = checkNeedsAssessment(whole, { on: day })
      expect(linesOf(report, 'unmet')).toEqual([])
      expect(linesOf(report, 'undetermined')).toEqual([])
    }
  })

  it.each(breaks)('with a break in %s lacks exactly that: %o', (point, change, found) => {
    for (const day of days) {
      const report = checkNeedsAssessment({ ...whole, ...change }, { on: day })
      expect(linesOf(report, 'unmet')).toEqual(found.map((place) => `${point} ${place}`))
      expect(linesOf(report, 'undetermined')).toEqual([])
    }
  })

  it('has a break for every point', () => {
    expect([...new Set(breaks.map(([point]) => point))]).toEqual(points)
  })

  it('lacks what is left out of it', () => {
    const empty = checkNeedsAssessment({ completeness: 'whole-assessment' }, { on })
    const lacking = new Set(
      findingsOf(empty).flatMap(({ requirement, status }) =>
        status === 'unmet' ? [requirement] : [],
      ),
    )
    // Whether other sectors matter turns on what the person needs, which is not said.
    expect([...lacking]).toEqual(points.filter((point) => point !== 'cross-sectoral'))
    expect(linesOf(empty, 'undetermined').map((line) => line.split(' ')[0])).toEqual([
      'cross-sectoral',
    ])
  })

  it('needs no other sectors where it is about rehabilitation', () => {
    const of = (concerns: NeedsAssessmentDocument['concerns']): string | undefined =>
      findingsOf(checkNeedsAssessment({ ...whole, concerns, crossSectoral: false }, { on })).find(
        ({ requirement }) => requirement === 'cross-sectoral',
      )?.status
    expect([of('rehabilitation'), of('habilitation'), of('both'), of(null)]).toEqual([
      'not-applicable',
      'unmet',
      'unmet',
      'undetermined',
    ])
  })

  it('is met where a referral was made, and where help was fetched', () => {
    const report = checkNeedsAssessment(
      { ...whole, specialistService: 'referred', competence: 'help-fetched' },
      { on },
    )
    expect(linesOf(report, 'met')).toEqual(
      expect.arrayContaining([
        'referred-where-needed /specialistService met',
        'help-fetched /competence fetched',
      ]),
    )
  })
})

describe('A part of an assessment', () => {
  it('lacks nothing because something was left out of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.subarray(Object.keys(whole)), (day, kept) => {
        const part = Object.fromEntries(
          Object.entries(whole).filter(([field]) => kept.includes(field)),
        )
        const report = checkNeedsAssessment({ ...part, completeness: 'partial' }, { on: day })
        expect(linesOf(report, 'unmet')).toEqual([])
      }),
    )
  })

  it('is taken for one where nothing is said of it', () => {
    expect(checkNeedsAssessment({}, { on })).toEqual(
      checkNeedsAssessment({ completeness: 'partial' }, { on }),
    )
  })

  it('asks a reader where something is stated and nobody has judged it', () => {
    const report = checkNeedsAssessment(
      { ...whole, needClarified: 'stated', information: 'stated' },
      { on },
    )
    expect(linesOf(report, 'undetermined')).toEqual([
      'need-clarified /needClarified ask',
      'informed /information ask',
    ])
  })
})

describe('What the points weigh', () => {
  const of = (weight: string): readonly string[] =>
    needsAssessmentContent.requirements.flatMap((each) => (each.weight === weight ? [each.id] : []))

  it('is a duty by act or regulation alone', () => {
    expect(of('must')).toEqual([
      'before-start',
      'need-clarified',
      'referred-where-needed',
      'help-fetched',
      'informed',
      'devices-among-measures',
    ])
    for (const { id, force, weight } of needsAssessmentContent.requirements) {
      expect(force === 'guidance', id).toBe(weight !== 'must')
    }
  })

  it('is only a suggestion for the areas of the ICF', () => {
    expect(of('may')).toEqual(['icf-areas'])
  })

  it('is counted apart', () => {
    expect(
      checkNeedsAssessment({ ...whole, devices: 'alone', planNeed: false }, { on }),
    ).toMatchObject({ must: { unmet: 1 }, should: { unmet: 1 } })
  })
})

describe('The points on a day', () => {
  it('begin on 2012-01-01', () => {
    expect(checkNeedsAssessment(whole, { on: '2011-12-31' }).status).toBe('not-in-force')
    expect(checkNeedsAssessment(whole, { on: '2012-01-01' }).status).toBe('checked')
  })
})

describe('A report', () => {
  it('goes through JSON, and is the same for shuffled and frozen fields', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.shuffledSubarray(Object.entries(whole), { minLength: 5 }),
        (day, fields) => {
          const document = Object.freeze(Object.fromEntries(fields)) as NeedsAssessmentDocument
          const report = checkNeedsAssessment(document, { on: day })
          expect(JSON.parse(JSON.stringify(report))).toEqual(report)
          const sorted = Object.fromEntries([...fields].sort(([a], [b]) => (a < b ? -1 : 1)))
          expect(checkNeedsAssessment(sorted, { on: day })).toEqual(report)
        },
      ),
    )
  })

  it('is that of the checklist under its id, and says how far the law was read', () => {
    expect(Object.keys(responsibilityChecklists)).toEqual(['responsibility.needs-assessment'])
    expect(checkNeedsAssessment(whole, { on })).toMatchObject({
      checklist: 'responsibility.needs-assessment',
      lawReadThrough: '2026-07-28',
      beyondLawRead: true,
    })
  })
})

describe('What is no assessment', () => {
  const said = (document: unknown, options: unknown = { on }) =>
    issuesOf(() =>
      checkNeedsAssessment(document as NeedsAssessmentDocument, options as { on: string }),
    )

  it('is refused without repeating what was given', () => {
    for (const bad of [null, 'Kari Nordmann', 7, [], { name: 'Kari Nordmann' }]) {
      const issues = said(bad)
      expect(issues.length).toBeGreaterThan(0)
      expect(JSON.stringify(issues)).not.toContain('Nordmann')
    }
  })

  it('is refused with everything that is wrong at once', () => {
    const issues = said(
      { beforeStart: 'yes', areas: ['medical', 'soul'], centred: { goals: 1 } },
      { on: '2026-02-30' },
    )
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'beforeStart',
      'centred.goals',
      'areas.1',
      'on',
    ])
  })

  it('has no field that could hold a name, a number or a text', () => {
    interface Described {
      readonly type?: string | readonly string[]
      readonly title?: string
      readonly description?: string
      readonly enum?: readonly string[]
      readonly properties?: Readonly<Record<string, Described>>
      readonly anyOf?: readonly Described[]
    }
    const texts: string[] = []
    const look = (place: string, described: Described): void => {
      const { properties = {}, anyOf = [] } = described
      const types = [described.type].flat()
      if ((types.includes('string') || types.includes('number')) && !described.enum) {
        texts.push(place)
      }
      for (const [field, each] of Object.entries(properties)) {
        expect(each.title, `${place}/${field}`).toMatch(/^\p{Lu}.*[^.]$/u)
        expect(each.description, `${place}/${field}`).toMatch(/^\p{Lu}.*\.$/u)
        look(`${place}/${field}`, each)
      }
      for (const one of anyOf) look(place, one)
    }
    look('', z.toJSONSchema(needsAssessmentDocument, { io: 'input' }) as Described)
    expect(texts).toEqual([])
  })
})
