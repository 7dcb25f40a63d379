import { describe, expect, it } from 'vitest'
import { withAt } from '@vilkar/testing/paths'
import { checkCooperationAgreement, type CooperationAgreement } from '../../src/checklists/index.js'
import { criteria, reform, shift, today } from './helpers/days.js'
import { findingsOf, linesOf, pointsOf, seenOf } from './helpers/reports.js'
import { wholes } from './helpers/wholes.js'

const [whole] = wholes
if (whole === undefined) throw new Error('no whole agreement')

const statutory = (agreement: CooperationAgreement, on: string) => [
  checkCooperationAgreement({ completeness: 'whole-document', ...agreement }, { on }).statutory,
]
const recommended = (agreement: CooperationAgreement, on: string) => [
  checkCooperationAgreement({ completeness: 'whole-document', ...agreement }, { on }).recommended,
]
const complete = (on: string): CooperationAgreement => whole.document(on)

/** The rows of the table of § 8 c: the point, the places whose absence is found, the provision. */
const table = [
  ['nr1', 'responsibilities', ['tasks', 'measures'], 'hol § 6-2 (1) no. 1'],
  [
    'nr2',
    'guidelines',
    [
      'admission',
      'discharge',
      'habilitation',
      'rehabilitation',
      'learningAndCoping',
      'coordinatedServices',
    ],
    'hol § 6-2 (1) no. 2',
  ],
  ['nr3', 'hospitalAdmission', [], 'hol § 6-2 (1) no. 3'],
  ['nr4', 'emergencyStay', [], 'hol § 6-2 (1) no. 4'],
  ['nr5', 'dischargeReady', [], 'hol § 6-2 (1) no. 5'],
  [
    'nr6',
    'knowledge',
    ['knowledgeTransfer', 'informationExchange', 'networks', 'secondment'],
    'hol § 6-2 (1) no. 6',
  ],
  [
    'nr7',
    'research',
    ['research', 'education', 'practice', 'apprenticeship'],
    'hol § 6-2 (1) no. 7',
  ],
  ['nr8', 'midwifery', [], 'hol § 6-2 (1) no. 8'],
  ['nr9', 'localIt', [], 'hol § 6-2 (1) no. 9'],
  ['nr10', 'prevention', [], 'hol § 6-2 (1) no. 10'],
  ['nr11', 'emergencies', ['emergencyPlans', 'emergencyChain'], 'hol § 6-2 (1) no. 11'],
  ['nr12', 'jointDevelopment', [], 'hol § 6-2 (1) no. 12'],
  ['nr13', 'childrenAndYouth', [], 'hol § 6-2 (1) no. 13'],
] as const

describe('hol § 6-2 (1): what the agreement covers', () => {
  it.each(table)(
    '%s: each part that is left out is found in its place',
    (_, field, parts, basis) => {
      const places = parts.length === 0 ? [`/${field}`] : parts.map((each) => `/${field}/${each}`)
      for (const place of places) {
        const findings = findingsOf(statutory(withAt(complete(today), place, undefined), today))
        const unmet = findings.filter(({ status }) => status === 'unmet')
        expect(unmet.map(({ at }) => at)).toEqual([place])
        expect(unmet[0]).toMatchObject({ weight: 'must', force: 'statute' })
        expect(unmet[0]?.basis[0]).toBe(basis)
      }
    },
  )

  it('nr2: names five subjects of guidelines, and whom they are for is no sixth', () => {
    const none = { ...complete(today), guidelines: {} }
    expect(linesOf(statutory(none, today), 'unmet')).toEqual([
      'guidelines /guidelines/admission',
      'guidelines /guidelines/discharge',
      'guidelines /guidelines/habilitation',
      'guidelines /guidelines/rehabilitation',
      'guidelines /guidelines/learningAndCoping',
      'guidelines-aim /guidelines/coordinatedServices',
    ])
    const five = withAt(complete(today), '/guidelines/coordinatedServices', false)
    expect(seenOf(statutory(five, today), 'guidelines')).toEqual(['met /guidelines met'])
  })

  it('nr5: is asked of both levels by their own acts as well', () => {
    for (const on of ['2012-01-01', shift(reform, -1), reform, today]) {
      const found = findingsOf(statutory(complete(on), on))
      expect(found.find(({ requirement }) => requirement === 'discharge-ready')?.basis).toEqual([
        'hol § 6-2 (1) no. 5',
        'hol § 11-4 (2)',
        'sphl § 2-6 (1)',
      ])
    }
  })

  it('is eleven points to 2022-07-31 and thirteen from 2022-08-01', () => {
    const numbered = (on: string): number =>
      new Set(
        findingsOf(statutory(complete(on), on)).flatMap(({ basis }) =>
          basis.filter((citation) => citation.startsWith('hol § 6-2 (1) no.')),
        ),
      ).size
    expect(
      ['2012-01-01', '2012-06-22', shift(reform, -1), reform, shift(reform, 1)].map(numbered),
    ).toEqual([11, 11, 11, 13, 13])
  })

  it('asks of an agreement of the old list exactly the two new points', () => {
    const { jointDevelopment, childrenAndYouth, ...old } = complete(reform)
    expect([jointDevelopment, childrenAndYouth]).toEqual(['sufficient', true])
    expect(linesOf(statutory(old, shift(reform, -1)), 'unmet')).toEqual([])
    expect(linesOf(statutory(old, reform), 'unmet')).toEqual([
      'joint-development /jointDevelopment',
      'children-and-youth /childrenAndYouth',
    ])
  })

  it('asks a reader whether what is said of joint development is concrete', () => {
    const stated = { ...complete(today), jointDevelopment: 'stated' } as const
    expect(seenOf(statutory(stated, today), 'joint-development')).toEqual([
      'undetermined /jointDevelopment ask',
    ])
  })
})

describe('hol § 6-2: one of a set of agreements', () => {
  const { guidelines, userExperience, userOrganisations, municipalities, specialistParty } =
    complete(today)
  const subAgreement: CooperationAgreement = {
    ...complete(today),
    ...Object.fromEntries(
      [...table.map(([, field]) => field), 'purpose'].map((field) => [field, undefined]),
    ),
    guidelines,
    partOfSet: true,
  }

  it('what it lacks may stand in another: a question for each point, and no breach', () => {
    expect(linesOf(statutory(subAgreement, today), 'unmet')).toEqual([])
    expect(
      findingsOf(statutory(subAgreement, today))
        .filter(({ status }) => status === 'undetermined')
        .map(({ at, message }) => `${at} ${message}`),
    ).toEqual(
      ['purpose', ...table.map(([, field]) => field)]
        .filter((field) => field !== 'guidelines')
        .map((field) => `/${field} elsewhere`),
    )
  })

  it('an answer of no is no breach either, nor a part that is lacking', () => {
    const said = { ...subAgreement, prevention: false, guidelines: { admission: true } }
    const found = statutory(said, today)
    expect(linesOf(found, 'unmet')).toEqual([])
    expect(seenOf(found, 'prevention')).toEqual(['undetermined /prevention elsewhere'])
    expect(seenOf(found, 'guidelines')).toEqual(['undetermined /guidelines elsewhere'])
  })

  it('what it says and will not do is found, and so is what each agreement owes', () => {
    const wrong: CooperationAgreement = {
      ...subAgreement,
      jointDevelopment: 'insufficient',
      userExperience: false,
      userOrganisations: false,
      municipalities: [],
      specialistParty: 'undesignated-trust',
    }
    expect([userExperience, userOrganisations, municipalities?.length, specialistParty]).toEqual([
      true,
      true,
      2,
      'designated-trust',
    ])
    expect(linesOf(statutory(wrong, today), 'unmet')).toEqual([
      'council-decides /municipalities',
      'specialist-party /specialistParty',
      'user-experience /userExperience',
      'user-organisations /userOrganisations',
      'joint-development /jointDevelopment',
    ])
  })

  it('an agreement that stands alone lacks them, as one of which nothing is said', () => {
    for (const partOfSet of [false, null, undefined]) {
      const alone = { ...subAgreement, partOfSet }
      expect(linesOf(statutory(alone, today), 'unmet').length).toBe(21)
    }
  })
})

describe('responsibility stays where the law put it', () => {
  it('by the provisions on each level’s responsibility, and by a reading of them', () => {
    const clause = { id: 'c', responsibleByLaw: 'municipality', responsible: 'both' } as const
    const placed = (on: string): string => (on < criteria ? 'sphl § 2-1 a (6)' : 'sphl § 2-1 a (7)')
    for (const on of ['2012-01-01', shift(criteria, -1), criteria, shift(criteria, 1), today]) {
      const found = findingsOf(statutory({ ...complete(on), clauses: [clause] }, on))
      const moved = found.filter(({ requirement }) => requirement === 'responsibility-stays')
      expect(moved).toMatchObject([{ status: 'unmet', at: '/clauses/0/responsible' }])
      expect(moved[0]?.basis).toEqual([
        'hol § 6-2 (1) no. 1',
        'hol § 3-1 (1)',
        'hol § 3-1 (5)',
        'sphl § 2-1 a (1)',
        placed(on),
        'interpretation: responsibility-not-agreed-away',
      ])
    }
  })
})

describe('hol § 6-1: parties, aim and participation', () => {
  it.each([
    ['/municipalities', 'council-decides'],
    ['/specialistParty', 'specialist-party'],
    ['/purpose', 'purpose'],
    ['/userExperience', 'user-experience'],
    ['/userOrganisations', 'user-organisations'],
  ])('without %s: %s', (place, point) => {
    const found = statutory(withAt(complete(today), place, undefined), today)
    expect(linesOf(found, 'unmet')).toEqual([`${point} ${place}`])
  })

  it('the council itself concludes it: each municipality where another did is a finding', () => {
    const municipalities = [
      { id: 'a', decidedBy: 'other' },
      { id: 'b', decidedBy: 'municipal-council' },
      { id: 'c', decidedBy: 'other' },
    ] as const
    expect(
      seenOf(statutory({ municipalities: [...municipalities] }, today), 'council-decides'),
    ).toEqual([
      'unmet /municipalities/0/decidedBy not-council',
      'unmet /municipalities/2/decidedBy not-council',
    ])
  })

  it('cites the regional authority’s power where it stood on the day', () => {
    const basisOn = (on: string) =>
      findingsOf(statutory(complete(on), on)).find(
        ({ requirement }) => requirement === 'specialist-party',
      )?.basis
    expect(basisOn(shift(reform, -1))).toContain('sphl § 2-1 e (2)')
    expect(basisOn(reform)).toContain('sphl § 2-1 e (4)')
  })
})

describe('hol § 6-2 (2): joint measures', () => {
  const measure = {
    id: 'team',
    responsibility: true,
    employer: true,
    organisation: true,
    financing: true,
  }

  it.each(['responsibility', 'employer', 'organisation', 'financing'] as const)(
    'one that does not settle its %s is one finding, on that measure',
    (element) => {
      const jointMeasures = [measure, { ...measure, id: 'other', [element]: false }]
      const found = statutory({ ...complete(today), jointMeasures }, today)
      expect(linesOf(found, 'unmet')).toEqual([`joint-measures /jointMeasures/1/${element}`])
    },
  )

  it('does not concern an agreement without any', () => {
    const found = statutory({ ...complete(today), jointMeasures: [] }, today)
    expect(seenOf(found, 'joint-measures')).toEqual(['not-applicable  not-applicable'])
  })
})

describe('hol § 3-1, sphl § 2-1 a: a clause may move performance, and not responsibility', () => {
  type Clause = NonNullable<CooperationAgreement['clauses']>[number]
  const seen = (clause: Omit<Clause, 'id'>): readonly string[] =>
    seenOf(statutory({ clauses: [{ id: 'c', ...clause }] }, today), 'responsibility-stays')

  it.each([
    ['municipality', 'specialist-service'],
    ['municipality', 'both'],
    ['specialist-service', 'municipality'],
    ['specialist-service', 'both'],
    ['both', 'municipality'],
    ['both', 'specialist-service'],
  ] as const)('the law says %s and the clause %s: found', (responsibleByLaw, responsible) => {
    expect(seen({ responsibleByLaw, responsible })).toEqual(['unmet /clauses/0/responsible moved'])
  })

  it.each(['municipality', 'specialist-service', 'both'] as const)(
    'the law says %s and so does the clause, whoever performs it: not found',
    (level) => {
      for (const performedBy of ['municipality', 'specialist-service', 'both'] as const) {
        expect(seen({ responsibleByLaw: level, responsible: level, performedBy })).toEqual([
          'met /clauses met',
        ])
      }
    },
  )

  it('a clause that speaks of performance alone moves nothing', () => {
    expect(seen({ responsibleByLaw: 'municipality', performedBy: 'specialist-service' })).toEqual([
      'met /clauses met',
    ])
  })

  it('what the law does not regulate may be agreed on if professionals agree: a question', () => {
    expect(seen({ responsibleByLaw: 'unregulated', responsible: 'municipality' })).toEqual([
      'undetermined /clauses/0/responsible ask-unregulated',
    ])
  })

  it('whom the law makes responsible is asked where it is not known', () => {
    expect(seen({ responsible: 'municipality' })).toEqual([
      'undetermined /clauses/0/responsibleByLaw unknown',
    ])
  })
})

describe('hol §§ 6-3 and 6-4: deadlines and submission', () => {
  const submitted = (agreement: CooperationAgreement, on: string) =>
    seenOf(statutory(agreement, on), 'submitted')

  it('is due a month after it was concluded: the day before, the day and the day after', () => {
    const concludedOn = '2024-01-31'
    expect(
      ['2024-02-28', '2024-02-29', '2024-03-01'].map((submittedOn) =>
        submitted({ concludedOn, submittedOn }, today),
      ),
    ).toEqual([['met /submittedOn met'], ['met /submittedOn met'], ['unmet /submittedOn late']])
    expect(
      ['2024-02-28', '2024-02-29', '2024-03-01'].map((on) => submitted({ concludedOn }, on)),
    ).toEqual([
      ['met /submittedOn not-due'],
      ['met /submittedOn not-due'],
      ['unmet /submittedOn missing'],
    ])
  })

  it('is due a month after the last deadline at the latest, where one was set', () => {
    const late = { concludedOn: '2024-06-15', deadlines: [{ id: 'd', by: '2024-05-31' }] }
    expect(submitted({ ...late, submittedOn: '2024-06-30' }, today)).toEqual([
      'met /submittedOn met',
    ])
    expect(submitted({ ...late, submittedOn: '2024-07-01' }, today)).toEqual([
      'unmet /submittedOn late',
    ])
  })

  it('is asked about where the day of the agreement is not known', () => {
    expect(submitted({}, today)).toEqual(['undetermined /concludedOn unknown'])
  })

  it('a deadline is kept on its last day, and missed the day after', () => {
    const by = '2024-05-31'
    const kept = (deadline: object, on: string) =>
      seenOf(statutory({ deadlines: [{ id: 'd', by, ...deadline }] }, on), 'deadlines-kept')
    expect(kept({ metOn: by }, today)).toEqual(['met /deadlines met'])
    expect(kept({ metOn: '2024-06-01' }, today)).toEqual(['unmet /deadlines/0/metOn late'])
    expect(kept({}, by)).toEqual(['met /deadlines met'])
    expect(kept({}, '2024-06-01')).toEqual(['unmet /deadlines/0/metOn missing'])
  })
})

describe('hol § 6-5: yearly review and notice', () => {
  const reviewed = (reviews: string[], on: string) =>
    seenOf(statutory({ concludedOn: '2020-03-01', reviews }, on), 'reviewed-yearly')

  it('twelve months are enough; a calendar year without is too long; between, somebody looks', () => {
    expect(reviewed(['2024-05-10'], '2025-05-10')).toEqual(['met /reviews met'])
    expect(reviewed(['2024-05-10'], '2025-05-11')).toEqual(['undetermined /reviews over-a-year'])
    expect(reviewed(['2024-05-10'], '2025-12-31')).toEqual(['undetermined /reviews over-a-year'])
    expect(reviewed(['2024-05-10'], '2026-01-01')).toEqual(['unmet /reviews overdue'])
  })

  it('the first year runs from the day it was concluded', () => {
    expect(reviewed([], '2021-03-01')).toEqual(['met /reviews met'])
    expect(reviewed([], '2021-03-02')).toEqual(['undetermined /reviews over-a-year'])
    expect(reviewed([], '2022-01-01')).toEqual(['unmet /reviews overdue'])
  })

  it('reviews to come do not count, in whatever order they stand', () => {
    expect(reviewed(['2030-01-01', '2024-05-10', '2023-05-10'], '2025-05-10')).toEqual([
      'met /reviews met',
    ])
  })

  it('an agreement ends a year after notice at the earliest', () => {
    const ends = (endsOn: string) =>
      seenOf(
        statutory({ termination: { noticeGivenOn: '2024-02-29', endsOn } }, today),
        'notice-of-a-year',
      )
    expect(ends('2025-02-27')).toEqual(['unmet /termination/endsOn too-short'])
    expect(ends('2025-02-28')).toEqual(['met /termination/endsOn met'])
    expect(ends('2025-03-01')).toEqual(['met /termination/endsOn met'])
  })

  it('the Directorate of Health is told of a notice, and of nothing where none was given', () => {
    const told = (agreement: CooperationAgreement) =>
      seenOf(statutory(agreement, today), 'notice-reported')
    expect(told({ termination: { directorateTold: false } })).toEqual([
      'unmet /termination/directorateTold missing',
    ])
    expect(told({})).toEqual(['not-applicable  not-applicable'])
  })
})

describe('the recommendations of the guides', () => {
  it('are the 23 of 2017, of which the sixteenth is two points, and eight of 2014', () => {
    const found = findingsOf(recommended(complete(today), today))
    const byGuide = (guide: string) =>
      new Set(found.filter(({ basis }) => basis[0] === guide).map(({ requirement }) => requirement))
        .size
    expect(byGuide('guidance: habilitation guide 2017 ch. 11')).toBe(24)
    expect(byGuide('guidance: habilitation guide 2014 § 1.6')).toBe(8)
  })

  it('are recommendations every one: an agreement that has none of them breaks no duty', () => {
    const [report] = recommended({}, today)
    expect(report).toMatchObject({
      must: { met: 0, unmet: 0, undetermined: 0, notApplicable: 0 },
      should: { met: 0, unmet: 37, undetermined: 0, notApplicable: 0 },
    })
    const findings = findingsOf(recommended({}, today))
    expect(new Set(findings.map(({ force }) => force))).toEqual(new Set(['guidance']))
  })

  it('do not touch the statutory points', () => {
    const none = { ...complete(today), recommended: null, predictable: null }
    expect(linesOf(statutory(none, today), 'unmet')).toEqual([])
  })
})

describe('an agreement that is huge', () => {
  it('is checked clause by clause, and all is found', () => {
    const clauses = Array.from({ length: 20_000 }, (_, at) => ({
      id: `c${String(at)}`,
      responsibleByLaw: 'municipality' as const,
      responsible: at % 2 === 0 ? ('municipality' as const) : ('specialist-service' as const),
    }))
    const found = statutory({ clauses }, today)
    expect(seenOf(found, 'responsibility-stays').length).toBe(10_000)
    expect(pointsOf(found).size).toBeGreaterThan(20)
  })
})
