import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { issuesOf } from '@vilkar/testing/answers'
import {
  checkNeedsAssessment,
  needsAssessmentContent,
  needsAssessmentDocument,
  responsibilityChecklists,
  type NeedsAssessmentDocument,
} from '../../src/checklists/index.js'
import { breaks, findingsOf, linesOf, whole } from './helpers.js'

const days = [
  '2012-01-01',
  '2017-12-31',
  '2018-01-01',
  '2018-04-30',
  '2018-05-01',
  '2022-07-31',
  '2022-08-01',
  '2026-06-30',
  '2026-07-01',
  '2026-11-20',
] as const
const on = '2026-11-20'
const points = [...new Set(needsAssessmentContent.requirements.map(({ id }) => id))]

/** The points that are law on a day. */
function inForce(day: string): readonly string[] {
  return points.filter((point) =>
    findingsOf(checkNeedsAssessment(whole, { on: day })).some(
      ({ requirement }) => requirement === point,
    ),
  )
}

describe('A whole assessment of needs (hrf §§ 8 and 9, guide 2014 § 2.2)', () => {
  it('lacks nothing and leaves nothing open', () => {
    for (const day of days) {
      const report = checkNeedsAssessment(whole, { on: day })
      expect(linesOf(report, 'unmet')).toEqual([])
      expect(linesOf(report, 'undetermined')).toEqual([])
    }
  })

  it.each(breaks)('with a break in %s lacks exactly that: %o', (point, change, found) => {
    const lawOn = days.filter((day) => inForce(day).includes(point))
    expect(lawOn).not.toEqual([])
    for (const day of lawOn) {
      const report = checkNeedsAssessment({ ...whole, ...change }, { on: day })
      expect(linesOf(report, 'unmet')).toEqual(found.map((place) => `${point} ${place}`))
      expect(linesOf(report, 'undetermined')).toEqual([])
    }
  })

  it('is found in nothing that is left open: of an empty document no point is met', () => {
    expect(days.flatMap((day) => linesOf(checkNeedsAssessment({}, { on: day }), 'met'))).toEqual([])
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
    // Whether other sectors matter turns on what the person needs, and whether a child is heard on who they are.
    const open = ['child-heard', 'cross-sectoral']
    expect([...lacking]).toEqual(inForce(on).filter((point) => !open.includes(point)))
    expect(linesOf(empty, 'undetermined').map((line) => line.split(' ')[0])).toEqual(open)
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

describe('What the law asks for beside the first examination', () => {
  const seen = (day: string, change: NeedsAssessmentDocument, ...of: readonly string[]) =>
    findingsOf(checkNeedsAssessment({ ...whole, ...change }, { on: day }))
      .filter(({ requirement }) => of.includes(requirement))
      .map(({ requirement, weight, force, basis, status }) =>
        [requirement, weight, force, status, basis.join(', ')].join(' | '),
      )

  it('is work with other agencies by regulation, and by act from 2022-08-01 (hrf § 5 (4), hol § 3-4 (1))', () => {
    const change = { otherAgencies: 'needed-not-done' } as const
    const guide = 'guidance: habilitation guide 2014 § 2.2'
    expect(seen('2022-07-31', change, 'other-agencies')).toEqual([
      `other-agencies | must | regulation | unmet | hrf § 5 (4), ${guide}`,
    ])
    expect(seen('2022-08-01', change, 'other-agencies')).toEqual([
      `other-agencies | must | statute | unmet | hol § 3-4 (1), hrf § 5 (4), ${guide}`,
    ])
  })

  it('holds for rehabilitation too, and takes the place of the advice to bring other sectors in', () => {
    for (const concerns of ['habilitation', 'rehabilitation', 'both'] as const) {
      const report = checkNeedsAssessment(
        { ...whole, concerns, otherAgencies: 'needed-not-done', crossSectoral: false },
        { on },
      )
      expect(linesOf(report, 'unmet')).toEqual(['other-agencies /otherAgencies not-done'])
    }
  })

  it('is work with other qualified personnel where the needs call for it (hpl § 4 (2)), in place of the advice', () => {
    const of = (otherPersonnel: NeedsAssessmentDocument['otherPersonnel']) =>
      seen(
        on,
        { otherPersonnel, crossDisciplinary: false },
        'worked-with-others',
        'cross-disciplinary',
      ).map((line) => line.split(' | ')[3])
    expect(of('called-for-not-done')).toEqual(['unmet', 'not-applicable'])
    expect(of('worked-with')).toEqual(['met', 'not-applicable'])
    expect(of('not-called-for')).toEqual(['met', 'unmet'])
    expect(of(null)).toEqual(['unmet', 'unmet'])
  })

  it('is that the person takes part: a duty of the municipality and of personnel by act from 2026-07-01', () => {
    expect(seen('2026-06-30', {}, 'person-takes-part')).toEqual([
      'person-takes-part | must | regulation | met | hrf § 4 (1), pbrl § 3-1 (1)',
    ])
    expect(seen('2026-07-01', {}, 'person-takes-part')).toEqual([
      'person-takes-part | must | statute | met | hol § 4-2 b, hpl § 10 (2), pbrl § 3-1 (1), hrf § 4 (1)',
    ])
  })

  it('makes nobody take part who would rather not', () => {
    expect(
      linesOf(checkNeedsAssessment({ ...whole, participation: 'declined' }, { on }), 'met'),
    ).toContain('person-takes-part /participation declined')
  })

  it('is that a child is consulted to 2017-12-31, and informed and heard from 2018-01-01 (pbrl § 3-1)', () => {
    const of = (day: string, child: NeedsAssessmentDocument['child']) =>
      seen(day, { child }, 'child-consulted', 'child-heard')
    expect(of('2017-12-31', 'in-part')).toEqual([
      'child-consulted | must | statute | met | pbrl § 3-1 (2)',
    ])
    expect(of('2018-01-01', 'in-part')).toEqual([
      'child-heard | must | statute | unmet | pbrl § 3-1 (1)',
    ])
    for (const day of ['2017-12-31', '2018-01-01']) {
      const statuses = (child: NeedsAssessmentDocument['child']) =>
        of(day, child).map((line) => line.split(' | ')[3])
      expect(statuses('adult')).toEqual(['not-applicable'])
      expect(statuses('not-able')).toEqual(['met'])
      expect(statuses('heard')).toEqual(['met'])
      expect(statuses('not-heard')).toEqual(['unmet'])
      expect(statuses(null)).toEqual(['undetermined'])
    }
  })

  it('is that it starts from the life situation and the goals from 2018-05-01 (hrf § 3 (1)), advice before', () => {
    const change = { centred: { situation: false, resources: true, potential: true, goals: false } }
    const of = (day: string) => checkNeedsAssessment({ ...whole, ...change }, { on: day })
    expect(of('2018-04-30')).toMatchObject({ must: { unmet: 0 }, should: { unmet: 1 } })
    expect(of('2018-05-01')).toMatchObject({ must: { unmet: 2 }, should: { unmet: 0 } })
    expect(linesOf(of('2018-05-01'), 'unmet')).toEqual([
      'from-life-situation /centred/situation missing',
      'from-goals /centred/goals missing',
    ])
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
    points.filter((point) =>
      needsAssessmentContent.requirements.some(
        ({ id, weight: own }) => id === point && own === weight,
      ),
    )

  it('is a duty by act or regulation alone', () => {
    expect(of('must')).toEqual([
      'before-start',
      'need-clarified',
      'referred-where-needed',
      'help-fetched',
      'informed',
      'devices-among-measures',
      'assistance-asked-for',
      'worked-with-others',
      'other-agencies',
      'person-takes-part',
      'child-consulted',
      'child-heard',
      'from-life-situation',
      'from-goals',
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
