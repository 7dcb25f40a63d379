import { describe, expect, it } from 'vitest'
import {
  checkCoordinatingUnit,
  cooperationChecklists,
  type CoordinatingUnit,
} from '../../src/checklists/index.js'
import { days, reform, shift, today } from './helpers/days.js'
import { findingsOf, linesOf } from './helpers/reports.js'

type Owner = CoordinatingUnit['of']
const owners: readonly Owner[] = ['municipality', 'health-trust', 'health-region']

const found = (of: Owner, unit: Omit<CoordinatingUnit, 'of'>, on = today) =>
  findingsOf([checkCoordinatingUnit({ completeness: 'whole-document', of, ...unit }, { on })])

/** The duties of the table of § 6: where they stand, and by what provisions in each level's law. */
const duties: readonly (readonly [
  string,
  string,
  Readonly<Partial<Record<Owner, readonly string[]>>>,
])[] = [
  [
    'exists',
    '/established',
    {
      municipality: ['hol § 7-3', 'hrf § 6 (1)'],
      'health-trust': ['sphl § 2-5 b', 'hrf § 11 (1)'],
    },
  ],
  [
    'helps to give a comprehensive offer',
    '/tasks/comprehensiveOffer',
    { municipality: ['hrf § 6 (1)'], 'health-trust': ['hrf § 11 (1)'] },
  ],
  [
    'is responsible for individual plans',
    '/tasks/planResponsibility',
    {
      municipality: ['hol § 7-3', 'hrf § 6 (2)'],
      'health-trust': ['sphl § 2-5 b', 'hrf § 11 (2)'],
    },
  ],
  ...['appoints', 'trains', 'guides'].map(
    (verb) =>
      [
        `${verb} coordinators`,
        `/tasks/${verb}Coordinators`,
        {
          municipality: ['hol § 7-3', 'hrf § 6 (2)'],
          'health-trust': ['sphl § 2-5 b', 'hrf § 11 (2)'],
        },
      ] as const,
  ),
  ...['appoints', 'trains', 'guides'].map(
    (verb) =>
      [
        `${verb} child coordinators`,
        `/tasks/${verb}ChildCoordinators`,
        { municipality: ['hol § 7-3'] },
      ] as const,
  ),
  [
    'receives notices of a need for a plan',
    '/tasks/receivesPlanNotices',
    {
      municipality: ['hrf § 6 (2)', 'hpl § 38 a'],
      'health-trust': ['hrf § 11 (2)', 'hrf § 6 (2)', 'hpl § 38 a'],
    },
  ],
  [
    'receives notices of a need for a coordinator',
    '/tasks/receivesCoordinatorNotices',
    { municipality: ['hpl § 38 a'], 'health-trust': ['hpl § 38 a'] },
  ],
  [
    'sees to routines for plans',
    '/tasks/planRoutines',
    { municipality: ['hrf § 6 (2)'], 'health-trust': ['hrf § 11 (2)', 'hrf § 6 (2)'] },
  ],
  [
    'receives the trust’s notices of plans that cover both levels',
    '/tasks/receivesTrustNotices',
    { municipality: ['ipf § 8 (2)'] },
  ],
  [
    'is where possible needs are reported, or another place is',
    '/needContactPoint',
    { municipality: ['hrf § 7'], 'health-trust': ['hrf § 12'] },
  ],
  [
    'knows the measures of the region',
    '/tasks/regionalOverview',
    { 'health-trust': ['sphl § 2-5 b', 'hrf § 11 (1)'] },
  ],
  ...['municipalOverview', 'municipalContact'].map(
    (task) =>
      [
        `has a ${task}`,
        `/tasks/${task}`,
        { 'health-trust': ['sphl § 2-5 b', 'hrf § 11 (2)'] },
      ] as const,
  ),
]

describe('the duties of a coordinating unit (§ 6)', () => {
  describe.each(owners)('of a %s', (of) => {
    const empty = found(of, {}).filter(({ weight }) => weight === 'must')

    it.each(duties)('%s', (_, place, basis) => {
      const [seen] = empty.filter(({ at }) => at === place)
      expect(seen?.basis).toEqual(basis[of])
      if (seen) expect(seen).toMatchObject({ status: 'unmet', weight: 'must' })
    })

    it('has no other duty', () => {
      const expected = duties.filter(([, , basis]) => basis[of]).map(([, place]) => place)
      expect(empty.map(({ at }) => at).sort()).toEqual([...expected].sort())
    })

    it('calls nothing a duty that guidance alone says', () => {
      for (const { weight, force, basis } of found(of, {})) {
        expect(weight === 'should').toBe(force === 'guidance')
        expect(force === 'guidance').toBe(basis[0]?.startsWith('guidance: '))
      }
    })
  })

  it.each(['municipality', 'health-trust'] as const)(
    'of a %s may have needs reported elsewhere, as was decided',
    (of) => {
      for (const needContactPoint of ['unit', 'decided-elsewhere'] as const) {
        const lines = found(of, { needContactPoint }).filter(
          ({ requirement }) => requirement === 'need-contact-point',
        )
        expect(lines.map(({ status }) => status)).toEqual(['met'])
      }
    },
  )

  it('of a municipality came to cover child coordinators on 2022-08-01, and never a trust’s', () => {
    const asked = (of: Owner, on: string) =>
      found(of, {}, on).some(({ requirement }) => requirement === 'child-coordinators')
    expect(
      [shift(reform, -1), reform, shift(reform, 1)].map((on) => asked('municipality', on)),
    ).toEqual([false, true, true])
    for (const on of days) expect(asked('health-trust', on)).toBe(false)
  })

  it('on the trust’s notices rested on another regulation to 2022-07-31', () => {
    const basisOn = (on: string) =>
      found('municipality', {}, on).find(({ requirement }) => requirement === 'trust-notices')
        ?.basis
    expect(basisOn(shift(reform, -1))).toEqual(['hrf § 18 (3)'])
    expect(basisOn(reform)).toEqual(['ipf § 8 (2)'])
  })

  it('on notices of a coordinator is one of its own, by the act, on every day', () => {
    for (const of of ['municipality', 'health-trust'] as const) {
      for (const on of days) {
        const tasks = { receivesPlanNotices: true, receivesCoordinatorNotices: false }
        const seen = found(of, { tasks }, on)
        expect(seen.find(({ requirement }) => requirement === 'plan-notices')?.status).toBe('met')
        expect(seen.find(({ requirement }) => requirement === 'coordinator-notices')).toMatchObject(
          { status: 'unmet', weight: 'must', force: 'statute' },
        )
      }
    }
  })

  it('on notices of a coordinator is no advice, which is on the trusts’ notices alone', () => {
    const seen = found('municipality', {
      tasks: { receivesCoordinatorNotices: true },
      advice: { othersMayReport: true, coordinatorOnlyNotices: false },
    })
    const statuses = ['coordinator-notices', 'notices-of-others'].map((point) =>
      seen
        .filter(({ requirement }) => requirement === point)
        .map(({ status, weight }) => [status, weight]),
    )
    expect(statuses).toEqual([[['met', 'must']], [['unmet', 'should']]])
  })

  it('hold no registration in IPLOS, which ended', () => {
    const ids = Object.values(cooperationChecklists).flatMap(({ requirements }) =>
      requirements.map(({ id }) => id),
    )
    expect(ids.filter((id) => id.includes('iplos'))).toEqual([])
  })
})

describe('what guidance recommends of a unit (§ 6)', () => {
  it.each([
    ['municipality', 'planning', ['/advice/centralInPlanning']],
    [
      'municipality',
      'user-participation',
      ['/advice/userOrganisations', '/advice/userRepresentatives'],
    ],
    [
      'municipality',
      'cross-sector',
      [
        '/advice/groupsBetweenServices',
        '/advice/sectorAgreements',
        '/advice/feedbackToLeaders',
        '/advice/agreementsInvolved',
        '/advice/peersAndVolunteers',
      ],
    ],
    ['municipality', 'family', ['/advice/familyPerspective']],
    [
      'municipality',
      'information',
      ['/advice/informsPublic', '/advice/informsOnOtherThemes', '/advice/website'],
    ],
    [
      'municipality',
      'training-themes',
      [
        '/training/law',
        '/training/participation',
        '/training/communication',
        '/training/meetings',
        '/training/interdisciplinary',
        '/training/administration',
        '/training/tools',
        '/training/targetGroups',
      ],
    ],
    ['municipality', 'overview-for-coordinators', ['/advice/helpsWithOverview']],
    ['health-trust', 'notice-routines', ['/advice/noticeRoutines']],
    [
      'municipality',
      'competence',
      ['/advice/staffCompetence', '/advice/jointCourses', '/advice/othersInvited'],
    ],
    [
      'municipality',
      'coordinator-change',
      ['/advice/coordinatorChange', '/advice/coordinatorOverlap'],
    ],
    [
      'health-trust',
      'user-participation',
      ['/advice/userOrganisations', '/advice/userRepresentatives'],
    ],
    [
      'health-trust',
      'competence',
      ['/advice/staffCompetence', '/advice/jointCourses', '/advice/othersInvited'],
    ],
  ] as const)('%s: %s', (of, point, places) => {
    const seen = found(of, {}).filter(({ requirement }) => requirement === point)
    expect(seen.map(({ at }) => at)).toEqual(places)
    for (const each of seen) expect(each).toMatchObject({ weight: 'should', force: 'guidance' })
  })

  it('in a city is a unit in each district, and elsewhere is not asked', () => {
    const districts = (unit: Omit<CoordinatingUnit, 'of'>) =>
      found('municipality', unit)
        .filter(({ requirement }) => requirement === 'districts')
        .map(({ status }) => status)
    expect(districts({ hasDistricts: true })).toEqual(['unmet'])
    expect(districts({ hasDistricts: true, advice: { districtUnits: true } })).toEqual(['met'])
    expect(districts({ hasDistricts: false })).toEqual(['not-applicable'])
    expect(districts({})).toEqual(['undetermined'])
  })

  it('of a health region is all there is: no act asks for such a unit', () => {
    for (const on of days) {
      const seen = found('health-region', {}, on)
      expect(seen.map(({ at }) => at)).toEqual([
        '/established',
        '/advice/regionalInformation',
        '/advice/buildsNetworks',
        '/advice/contactLinks',
      ])
      for (const each of seen) {
        expect(each).toMatchObject({ status: 'unmet', weight: 'should', force: 'guidance' })
      }
    }
  })

  it('is not asked where it is unknown which of it there is: those are questions', () => {
    const report = checkCoordinatingUnit({ of: 'municipality' }, { on: today })
    expect(linesOf([report], 'unmet')).toEqual([])
    expect(linesOf([report], 'undetermined').length).toBeGreaterThan(40)
  })
})
