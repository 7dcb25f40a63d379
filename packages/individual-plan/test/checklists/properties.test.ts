import { check, type CalendarDay } from '@vilkar/core'
import { askedDay } from '@vilkar/core/documents'
import { inForceThroughout, isCitation } from '@vilkar/law'
import { leavesOf, withAt } from '@vilkar/testing/paths'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  checkPlan,
  coordinatorWork,
  individualPlan,
  planChecklists,
  planContent,
  planQuality,
  planSoundness,
  planTransitions,
  type IndividualPlan,
} from '../../src/checklists/index.js'
import {
  anySize,
  breaks,
  complete,
  days,
  items,
  oldDay,
  today,
  type Size,
} from './helpers/plans.js'
import { indexPlan } from '../../src/plan/index-plan.js'
import { findingsOf, linesOf, parts, pointsOf, requirements } from './helpers/reports.js'

const some = { numRuns: 60 }
const anyDay = fc.constantFrom(...days)
const anyPick = fc.nat({ max: 100 })
const isMust = ({ weight }: { readonly weight: string }): boolean => weight === 'must'

describe('A complete plan', () => {
  it('lacks nothing and leaves nothing open', () => {
    fc.assert(
      fc.property(anyDay, anySize, (on, size) => {
        const report = checkPlan(complete(on, size), { on })
        expect(linesOf(report, 'unmet')).toEqual([])
        expect(linesOf(report, 'undetermined')).toEqual([])
      }),
      some,
    )
  })

  it.each(Object.entries(breaks))('with %s lacks exactly that', (_, broken) => {
    fc.assert(
      fc.property(anyDay, anySize, anyPick, (on, size, pick) => {
        const whole = complete(on, size)
        const seen = broken(whole, pick, on)
        if (seen === undefined) return
        const report = checkPlan(seen.plan, { on })
        const inForce = pointsOf(report)
        const expected = seen.unmet.filter((line) => inForce.has(line.split(' ')[0] ?? ''))
        expect([...linesOf(report, 'unmet')].sort()).toEqual([...expected].sort())
      }),
      some,
    )
  })

  it('meets nothing in a place where it is unknown', () => {
    for (const on of days) {
      const whole = {
        ...complete(on, { goals: 2, services: 3, child: true }),
        completeness: 'partial',
      }
      // Ids, and what a consent is to, are known wherever there is any.
      const places = [
        ...Object.keys(whole).map((field) => `/${field}`),
        ...leavesOf(whole).map(([at]) => at),
      ]
      for (const place of places.filter((at) => !/completeness$|\/id$|\/to$|\/\d+$/.test(at))) {
        const report = checkPlan(withAt(whole, place, null) as IndividualPlan, { on })
        const seen = linesOf(report, 'met').filter((line) => line.endsWith(` ${place}`))
        expect(seen, `${on} ${place}`).toEqual([])
      }
    }
  })

  it('under the list of 2012 shows exactly the new points when asked about 2026', () => {
    const points = (size: Size, regime: 'IP-2012' | 'NAV-2010'): readonly string[] => {
      const old = {
        ...complete(today, size),
        preparedBy: undefined,
        offers: undefined,
        childParticipation: undefined,
      }
      const before = checkPlan(old, { on: today, regime })
      expect(before.regime).toBe(regime)
      expect(linesOf(before, 'unmet')).toEqual([])
      return linesOf(checkPlan(old, { on: today }), 'unmet')
    }
    const adult = [
      'prepared-by /preparedBy',
      'coordinator-offer /offers/coordinator',
      'contact-doctor-offer /offers/contactDoctor',
    ]
    const child = [
      ...adult.slice(0, 2),
      'child-coordinator-offer /offers/childCoordinator',
      ...adult.slice(2),
      'child-participation /childParticipation',
    ]
    const anyRegime = fc.constantFrom('IP-2012', 'NAV-2010')
    fc.assert(
      fc.property(anySize, anyRegime, (size, regime) => {
        expect(points(size, regime)).toEqual(size.child ? child : adult)
      }),
      some,
    )
  })
})

describe('What is added to a plan', () => {
  const additions: readonly (readonly [string, (plan: IndividualPlan) => IndividualPlan])[] = [
    ['/goals/', (plan) => ({ ...plan, goals: [...(plan.goals ?? []), { id: 'new' }] })],
    ['/measures/', (plan) => ({ ...plan, measures: [...(plan.measures ?? []), { id: 'new' }] })],
    [
      '/participants/',
      (plan) => ({ ...plan, participants: [...(plan.participants ?? []), { id: 'new' }] }),
    ],
    [
      '/consents/',
      (plan) => ({ ...plan, consents: [...(plan.consents ?? []), { id: 'new', to: 'plan' }] }),
    ],
    ['/revisions/', (plan) => ({ ...plan, revisions: [...(plan.revisions ?? []), {}] })],
    ['/coordinators/', (plan) => ({ ...plan, coordinators: [...(plan.coordinators ?? []), {}] })],
    ['/needs', (plan) => ({ ...plan, needs: [...(plan.needs ?? []), 'new'] })],
    ['/cooperation', (plan) => ({ ...plan, cooperation: { with: ['new'] } })],
  ]

  it('never leaves a duty unmet elsewhere', () => {
    const anyBreak = fc.constantFrom(...Object.values(breaks))
    const anyAddition = fc.constantFrom(...additions)
    fc.assert(
      fc.property(
        anyDay,
        anySize,
        anyPick,
        anyBreak,
        anyAddition,
        (on, size, pick, broken, [place, add]) => {
          const plan = broken(complete(on, size), pick, on)?.plan ?? complete(on, size)
          const unmet = (each: IndividualPlan): readonly string[] =>
            findingsOf(checkPlan(each, { on }))
              .filter((finding) => isMust(finding) && finding.status === 'unmet')
              .map(({ requirement, at }) => `${requirement} ${at}`)
          const before = unmet(plan)
          const elsewhere = unmet(add(plan)).filter(
            (line) => !before.includes(line) && !line.includes(` ${place}`),
          )
          expect(elsewhere).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never does so when a part that was left out is put back', () => {
    const size = { goals: 2, services: 2, child: true }
    // Who the recipient is, is no content: that a child takes part is due because it is a child.
    const fields = Object.keys(complete(today, size)).filter(
      (field) => !['completeness', 'recipient'].includes(field),
    )
    const unmet = (plan: IndividualPlan, on: string): readonly string[] =>
      findingsOf(checkPlan(plan, { on }))
        .filter((finding) => isMust(finding) && finding.status === 'unmet')
        .map(({ requirement, at }) => `${requirement} ${at}`)
    fc.assert(
      fc.property(
        anyDay,
        anySize,
        fc.subarray(fields),
        fc.constantFrom(...fields),
        (on, { goals, services, child }, kept, added) => {
          const whole = complete(on, { goals, services, child })
          const part = (names: readonly string[]): IndividualPlan => {
            const given = ['completeness', 'recipient', ...names]
            return Object.fromEntries(
              Object.entries(whole).filter(([field]) => given.includes(field)),
            )
          }
          const before = unmet(part(kept.filter((field) => field !== added)), on)
          const elsewhere = unmet(part([...kept, added]), on).filter(
            (line) =>
              !before.includes(line) &&
              !line.includes(` /${added}`) &&
              // Whoever gets confidential information makes the consent to that due.
              !(added === 'participants' && line === 'sharing-consent /consents'),
          )
          expect(elsewhere).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('A part of a plan', () => {
  const fields = Object.keys(complete(today, { goals: 1, services: 1, child: true }))

  it('lacks nothing because something was left out of it', () => {
    fc.assert(
      fc.property(anyDay, anySize, fc.subarray(fields), (on, size, kept) => {
        const whole = complete(on, size)
        const part = Object.fromEntries(
          Object.entries(whole).filter(([field]) => kept.includes(field)),
        )
        // What points at nothing does so in a list that is there.
        const dangling =
          /^(ids-known|goal-has-measure|contributions|sharing-consent|next-of-kin|responsible|coordinator-takes)/
        const report = checkPlan({ ...part, completeness: 'partial' }, { on })
        expect(linesOf(report, 'unmet').filter((line) => !dangling.test(line))).toEqual([])
      }),
      some,
    )
  })

  it('is taken for one where nothing is said of it', () => {
    const report = checkPlan({}, { on: today })
    expect(report.completeness).toBe('partial')
    expect(linesOf(report, 'unmet')).toEqual([])
    expect(report).toEqual(checkPlan({ completeness: 'partial' }, { on: today }))
  })

  it('is not asked about parts of which a whole plan has none', () => {
    const about = {
      participants: ['participant-known'],
      measures: [
        'measure-extent',
        'measure-responsible',
        'measure-how',
        'measure-serves-goal',
        'responsible-takes-part',
        'ordinary-responsibility',
        'measures-in-period',
        'measures-in-phases',
      ],
      goals: ['goal-has-measure', 'goals-concrete', 'goals-dated'],
      coordinators: ['coordinator-takes-part', 'coordinator-handover', 'coordinator-from-start'],
      consents: [
        'plan-consent-entitled',
        'plan-consent-in-time',
        'plan-consent-stands',
        'sharing-consent-entitled',
        'sharing-consent-names',
      ],
      otherPlans: ['other-plans-coordinated', 'activity-plan-coordinated'],
    }
    const points = Object.values(about).flat()
    for (const on of days) {
      const report = checkPlan({ completeness: 'whole-plan' }, { on })
      const asked = findingsOf(report)
        .filter(({ requirement }) => points.includes(requirement))
        .map(({ requirement, status }) => `${requirement} ${status}`)
      expect(asked.sort()).toEqual(points.map((point) => `${point} not-applicable`).sort())
    }
  })

  it('is not what a whole plan is: the same emptiness lacks nearly everything', () => {
    const report = checkPlan({ completeness: 'whole-plan' }, { on: today })
    expect(report.content).toMatchObject({
      must: { met: 0, unmet: 13, undetermined: 5, notApplicable: 5 },
    })
  })
})

describe('A report', () => {
  it('goes through JSON, and is the same for shuffled fields and a frozen plan', () => {
    fc.assert(
      fc.property(anyDay, anySize, (on, size) => {
        const plan = complete(on, size)
        const report = checkPlan(plan, { on })
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
        const text = JSON.stringify(plan)
        const frozen = JSON.parse(text, (_, value: unknown) =>
          Object.freeze(value),
        ) as IndividualPlan
        const shuffled = Object.fromEntries(Object.entries(frozen).reverse())
        expect(JSON.stringify(checkPlan(shuffled, { on }))).toBe(JSON.stringify(report))
        expect(JSON.stringify(frozen)).toBe(text)
      }),
      some,
    )
  })

  it('takes null for what is left out', () => {
    fc.assert(
      fc.property(anyDay, anySize, fc.boolean(), (on, size, whole) => {
        const plan = {
          ...complete(on, size),
          completeness: whole ? 'whole-plan' : 'partial',
        } as const
        const nulls = { ...plan, goals: null, offers: null, period: null, consents: null }
        const gone = ['goals', 'offers', 'period', 'consents']
        const left = Object.fromEntries(
          Object.entries(plan).filter(([field]) => !gone.includes(field)),
        )
        expect(checkPlan(nulls, { on })).toEqual(checkPlan(left, { on }))
      }),
      some,
    )
  })

  it('says nothing before the first day covered, and looks at old law only where asked to', () => {
    const plan = complete(today, { goals: 1, services: 1, child: false })
    expect(checkPlan(plan, { on: '2011-12-31' }).content.status).toBe('not-in-force')
    expect(checkPlan(plan, { on: '2011-12-31' }).regime).toBeUndefined()
    expect(checkPlan(plan, { on: '2022-07-31' }).regime).toBe('IP-2012')
    expect(checkPlan(plan, { on: '2022-08-01' }).regime).toBe('IP-2022')
    expect(checkPlan(plan, { on: '2011-12-31', regime: 'IP-2012' }).content.on).toBe('2012-01-01')
    expect(checkPlan(plan, { on: today, regime: 'IP-2012' }).content.on).toBe('2022-07-31')
    expect(checkPlan(plan, { on: oldDay, regime: 'IP-2022' }).content.on).toBe('2022-08-01')
    expect(checkPlan(plan, { on: oldDay, regime: 'IP-2022' }).on).toBe(oldDay)
    expect(checkPlan(plan, { on: '2011-12-31', regime: 'NAV-2010' }).content.on).toBe('2012-01-01')
    expect(checkPlan(plan, { on: oldDay, regime: 'NAV-2010' }).regime).toBe('NAV-2010')
    expect(checkPlan(plan, { on: today, regime: 'NAV-2010' }).content.on).toBe('2022-07-31')
  })

  it('takes the points from the regulation chosen, and looks at the plan on the day asked about', () => {
    const plan = complete(today, { goals: 1, services: 1, child: false })
    const born = `${Number(today.slice(0, 4)) - 18}-01-02`
    const passed = {
      ...plan,
      recipient: { ...plan.recipient, birthDate: born },
      revisions: [{ planned: '2026-01-15' }],
    }
    const report = checkPlan(passed, { on: today, regime: 'IP-2012' })
    expect(pointsOf(report).has('coordinator')).toBe(true)
    expect(pointsOf(report).has('prepared-by')).toBe(false)
    // In July 2022 the recipient was a child and the revision lay ahead; on the day itself neither is so.
    expect(linesOf(report, 'unmet')).toEqual(['revisions-done /revisions/0/done'])
    const point = findingsOf(report).find(({ requirement }) => requirement === 'revisions-done')
    expect(point?.weight).toBe('should')
  })

  it('under NAV’s regulation has the points of the health services’, each by its own provision', () => {
    const whole = complete(oldDay, { goals: 2, services: 2, child: false })
    const health = findingsOf(checkPlan(whole, { on: oldDay }))
    const nav = findingsOf(checkPlan(whole, { on: oldDay, regime: 'NAV-2010' }))
    const renamed = health
      .map(({ requirement }) => (requirement === 'coordinator' ? 'coordination' : requirement))
      .filter(
        (requirement) =>
          ![
            'next-of-kin-without-competence',
            'recipient-takes-part-in-appointment',
            'next-of-kin-in-appointment',
            'coordinator-consent',
            // What is said of consent and of the hearing of children by age is said of health care, which a plan of
            // NAV is not.
            'plan-consent-informed',
            'turns-7',
            'turns-12',
            'turns-16',
            'turns-18',
          ].includes(requirement),
      )
    expect(nav.map(({ requirement }) => requirement)).toEqual(renamed)
    const cited = new Set(nav.flatMap(({ basis }) => basis))
    expect([...cited].filter((citation) => citation.startsWith('hrf'))).toEqual([])
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    for (const letter of letters) expect(cited.has(`ipf2010 § 7 ${letter}`), letter).toBe(true)
    const start = '2012-01-01' as CalendarDay
    for (const citation of cited) {
      expect(isCitation(citation), citation).toBe(true)
      if (!citation.startsWith('ipf2010 ')) continue
      const law = citation as Parameters<typeof inForceThroughout>[0]
      const until = { id: 'planAndCoordinator2022', day: '2022-08-01' as CalendarDay }
      expect(inForceThroughout(law, { id: 'coverage', day: start }, until), citation).toBe(true)
    }
  })

  it('stands in the order of the points, and for each of them in the order of the plan', () => {
    const anyBreak = fc.constantFrom(...Object.values(breaks))
    fc.assert(
      fc.property(anyDay, anySize, anyPick, anyBreak, (on, size, pick, broken) => {
        const whole = complete(on, size)
        const report = checkPlan(broken(whole, pick, on)?.plan ?? whole, { on })
        for (const part of parts) {
          const findings = findingsOf(report, [part])
          const checklist = report[part].checklist as keyof typeof planChecklists
          const order = planChecklists[checklist].requirements.map(({ id }) => id)
          const ranks = findings.map(({ requirement }) => order.indexOf(requirement))
          expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
          const places = findings.map(({ requirement, at }) => {
            const [, list, place = ''] = at.split('/')
            return [`${requirement} ${list ?? ''}`, Number(place)] as const
          })
          places.forEach(([list, place], at) => {
            const [before, earlier] = places[at - 1] ?? []
            if (list === before && place >= 0 && earlier !== undefined && earlier >= 0) {
              expect(place).toBeGreaterThanOrEqual(earlier)
            }
          })
        }
      }),
      some,
    )
  })

  it('names each of 10,000 measures that lack something, in linear time', () => {
    const plan = complete(today, { goals: 2, services: 2, child: false })
    const many = 10_000
    const goals = Array.from({ length: many }, (_, at) => ({
      id: `g${at}`,
      partOf: at > 0 ? `g${at - 1}` : null,
      by: '2026-05-01',
    }))
    const measures = Array.from({ length: many }, (_, at) => ({
      ...items(plan, 'measures')[0],
      id: `m${at}`,
      goals: [`g${at}`],
      responsible: at % 2 === 0 ? 'p0' : null,
    }))
    const report = checkPlan({ ...plan, goals, measures, affectedArenas: ['home'] }, { on: today })
    const lines = linesOf(report, 'unmet')
    expect(lines.length).toBe(many / 2)
    expect(lines[1]).toBe('measure-responsible /measures/3/responsible')
  })

  it('looks at a plan ten times as large about ten times as often', () => {
    /** The plan, which counts how often anything in it is looked at. */
    const counted = <T>(value: T, count: () => void): T => {
      if (typeof value !== 'object' || value === null) return value
      return new Proxy(value, {
        get: (target, key) => {
          count()
          return counted(Reflect.get(target, key) as unknown, count)
        },
      })
    }
    const looks = (measures: number): number => {
      const whole = complete(today, { goals: measures / 2, services: measures / 10, child: false })
      let looked = 0
      const plan = counted(whole, () => (looked += 1))
      const on = today as CalendarDay
      const context = { on, today: askedDay(on), whole: true, leapDayBirthday: undefined }
      for (const checklist of [planContent, planSoundness, planTransitions, planQuality]) {
        check(checklist, plan, { ...context, index: indexPlan(plan) })
      }
      return looked
    }
    const [small, large] = [looks(100), looks(1000)]
    expect(small).toBeGreaterThan(1000)
    expect(large / small).toBeLessThan(11)
  })

  it('ends where goals are parts of one another', () => {
    const plan = complete(today, { goals: 2, services: 1, child: false })
    const goals = [
      { id: 'g0', partOf: 'g1', by: '2026-05-01' },
      { id: 'g1', partOf: 'g0', by: '2026-05-01' },
    ]
    expect(linesOf(checkPlan({ ...plan, goals }, { on: today }), 'unmet')).toEqual([])
  })
})

describe.each(Object.values(planChecklists).map((each) => [each.id, each] as const))(
  '%s',
  (id, { requirements: points }) => {
    it('names one point by each id on any day', () => {
      for (const on of ['2012-01-01', '2022-07-31', '2022-08-01', '2026-12-01']) {
        const inForce = points.filter(
          ({ from, ...rest }) => from.day <= on && !('until' in rest && rest.until.day <= on),
        )
        const ids = inForce.map((point) => point.id)
        expect(new Set<string>(ids).size, `${id} ${on}`).toBe(ids.length)
      }
    })

    it('cites for every point what is law as long as the point is', () => {
      for (const { id: point, basis, from, ...rest } of points) {
        const until = 'until' in rest ? rest.until : undefined
        for (const citation of basis) {
          expect(isCitation(citation), citation).toBe(true)
          if (/^(guidance|local|interpretation): /.test(citation)) continue
          const law = citation as Parameters<typeof inForceThroughout>[0]
          expect(inForceThroughout(law, from, until), `${point} ${citation}`).toBe(true)
        }
      }
    })

    it('calls a duty only what an act or a regulation says', () => {
      for (const { id: point, basis, force, weight } of points) {
        const binds = force === 'statute' || force === 'regulation'
        // What the guide only lists as possible is no advice either.
        const weak = point === 'needs-mapped-broadly' ? 'may' : 'should'
        expect([point, weight]).toEqual([point, binds ? 'must' : weak])
        if (force === 'local') expect(basis[0]).toMatch(/^local: /)
        if (force === 'guidance') expect(basis[0]).toMatch(/^guidance: /)
        if (binds) expect(force).toBe(/^(ipf|hrf) /.test(basis[0]) ? 'regulation' : 'statute')
      }
    })
  },
)

it('has a break for every point that can be unmet', () => {
  const sizes: readonly Size[] = [true, false].map((child) => ({ goals: 2, services: 2, child }))
  const broken = new Set(
    sizes.flatMap((size) =>
      days.flatMap((on) =>
        Object.values(breaks).flatMap((each) => each(complete(on, size), 0, on)?.unmet ?? []),
      ),
    ),
  )
  const points = new Set([...broken].map((line) => line.split(' ')[0]))
  const never = ['revisions', 'next-of-kin-without-competence']
  const missing = requirements
    .filter(({ checklist }) =>
      ['plan.content', 'plan.soundness', 'plan.quality'].includes(checklist),
    )
    .map(({ id }) => id)
    .filter((id) => !points.has(id) && !never.includes(id))
  expect(missing).toEqual([])
})

it.each([
  ['plan', individualPlan],
  ['coordinator', coordinatorWork],
] as const)(
  'the schema of a %s says of every field what it is, for JSON Schema too',
  (_, schema) => {
    interface Described {
      readonly title?: string
      readonly description?: string
      readonly properties?: Readonly<Record<string, Described>>
      readonly items?: Described
      readonly anyOf?: readonly Described[]
    }
    const look = (place: string, { properties = {}, items: each, anyOf = [] }: Described): void => {
      for (const [field, described] of Object.entries(properties)) {
        const { title = '', description = '' } = described
        expect(title, `${place}/${field}`).toMatch(/^\p{Lu}.*[^.]$/u)
        // What the consent schema holds is described there.
        if (!place.endsWith('/circumstances')) {
          expect(description, `${place}/${field}`).toMatch(/^\p{Lu}.*\.$/u)
        }
        look(`${place}/${field}`, described)
      }
      if (each) look(place, each)
      for (const one of anyOf) look(place, one)
    }
    look('', z.toJSONSchema(schema) as Described)
  },
)
