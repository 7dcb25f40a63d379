import { inForceThroughout, isCitation } from '@vilkar/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  checkPlan,
  individualPlan,
  planChecklists,
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
import { findingsOf, linesOf, pointsOf, requirements } from './helpers/reports.js'

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

  it('under the list of 2012 shows exactly the new points when asked about 2026', () => {
    const points = (child: boolean): readonly string[] => {
      const size: Size = { goals: 3, services: 3, child }
      const old = {
        ...complete(today, size),
        preparedBy: undefined,
        offers: undefined,
        childParticipation: undefined,
      }
      const before = checkPlan(old, { on: today, regime: 'IP-2012' })
      expect(before.regime).toBe('IP-2012')
      expect(linesOf(before, 'unmet')).toEqual([])
      return linesOf(checkPlan(old, { on: today }), 'unmet')
    }
    const adult = [
      'prepared-by /preparedBy',
      'coordinator-offer /offers/coordinator',
      'contact-doctor-offer /offers/contactDoctor',
    ]
    expect(points(false)).toEqual(adult)
    expect(points(true)).toEqual([
      ...adult.slice(0, 2),
      'child-coordinator-offer /offers/childCoordinator',
      ...adult.slice(2),
      'child-participation /childParticipation',
    ])
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

  it('is not what a whole plan is: the same emptiness lacks nearly everything', () => {
    const report = checkPlan({ completeness: 'whole-plan' }, { on: today })
    expect(report.content).toMatchObject({
      must: { met: 0, unmet: 13, undetermined: 5, notApplicable: 6 },
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
  })

  it('names each of 10,000 measures that lack something, in linear time', () => {
    const plan = complete(today, { goals: 2, services: 2, child: false })
    const many = 10_000
    const goals = Array.from({ length: many }, (_, at) => ({
      id: `g${at}`,
      partOf: at > 0 ? `g${at - 1}` : null,
    }))
    const measures = Array.from({ length: many }, (_, at) => ({
      ...items(plan, 'measures')[0],
      id: `m${at}`,
      goals: [`g${at}`],
      responsible: at % 2 === 0 ? 'p0' : null,
    }))
    const report = checkPlan({ ...plan, goals, measures }, { on: today })
    const lines = linesOf(report, 'unmet')
    expect(lines.length).toBe(many / 2)
    expect(lines[1]).toBe('measure-responsible /measures/3/responsible')
  })

  it('ends where goals are parts of one another', () => {
    const plan = complete(today, { goals: 2, services: 1, child: false })
    const goals = [
      { id: 'g0', partOf: 'g1' },
      { id: 'g1', partOf: 'g0' },
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
          if (citation.startsWith('guidance: ')) continue
          const law = citation as Parameters<typeof inForceThroughout>[0]
          expect(inForceThroughout(law, from, until), `${point} ${citation}`).toBe(true)
        }
      }
    })

    it('calls a duty only what an act or a regulation says', () => {
      for (const { id: point, basis, force, weight } of points) {
        const binds = force === 'statute' || force === 'regulation'
        expect([point, weight]).toEqual([point, binds ? 'must' : 'should'])
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
  const never = ['revisions']
  const missing = requirements
    .filter(({ checklist }) => checklist !== 'plan.transitions')
    .map(({ id }) => id)
    .filter((id) => !points.has(id) && !never.includes(id))
  expect(missing).toEqual([])
})

it('has a schema that says of every field what it is, and that JSON Schema can express', () => {
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
  look('', z.toJSONSchema(individualPlan) as Described)
})
