import { isInvalidInput, type CalendarDay, type Finding } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCoordinatorWork, type CoordinatorWork } from '../../src/checklists/index.js'
import { advice, allSeenTo, kinds, tasks, without } from './helpers/works.js'
import { days, today } from './helpers/plans.js'

const reform = '2022-08-01' as CalendarDay
const before = addDays(reform, -1)

const found = (work: CoordinatorWork, on: string = today): readonly Finding[] => {
  const report = checkCoordinatorWork(work, { on })
  return report.status === 'checked' ? report.findings : []
}
const unmet = (work: CoordinatorWork, on: string = today): readonly string[] =>
  found(work, on)
    .filter(({ status }) => status === 'unmet')
    .map(({ at }) => at)
const dutiesOf = (kind: CoordinatorWork['kind'], on: string): readonly string[] =>
  found({ kind }, on)
    .filter(({ weight }) => weight === 'must')
    .map(({ requirement, basis }) => `${requirement}: ${basis.join(', ')}`)

describe('hol § 7-2, hrf § 16, to 2022-07-31 § 21: the coordinator of the municipality', () => {
  it.each([
    ['2012-01-01', 'hrf § 21'],
    [before, 'hrf § 21'],
    [reform, 'hrf § 16'],
    [addDays(reform, 1), 'hrf § 16'],
  ])('on %s follows up, coordinates and keeps the plan going by %s', (on, regulation) => {
    expect(dutiesOf('municipal', on)).toEqual([
      `follow-up: hol § 7-2, ${regulation}`,
      `coordination: hol § 7-2, ${regulation}`,
      `plan-progress: hol § 7-2, ${regulation}`,
    ])
  })
})

describe('sphl § 2-5 a, hrf § 17, to 2022-07-31 § 22: that of the specialist service', () => {
  const points = (regulation: string): readonly string[] =>
    ['follow-up', 'coordination-of-stay', 'coordination-with-others', 'plan-progress'].map(
      (point) => `${point}: sphl § 2-5 a, ${regulation}`,
    )

  it('to 2022-07-31 has four tasks, and then works with a child coordinator as well', () => {
    for (const on of ['2012-01-01', before]) {
      expect(dutiesOf('specialist', on)).toEqual(points('hrf § 22'))
    }
    for (const on of [reform, addDays(reform, 1)]) {
      expect(dutiesOf('specialist', on)).toEqual([
        ...points('hrf § 17'),
        'works-with-child-coordinator: sphl § 2-5 a',
      ])
    }
  })

  it('works with a child coordinator where one is appointed', () => {
    const work = { kind: 'specialist', tasks: { worksWithChildCoordinator: false } } as const
    const statuses = (childCoordinatorAppointed: boolean | null) =>
      found({ ...work, childCoordinatorAppointed })
        .filter(({ requirement }) => requirement === 'works-with-child-coordinator')
        .map(({ status }) => status)
    expect([true, false, null].map(statuses)).toEqual([
      ['unmet'],
      ['not-applicable'],
      ['undetermined'],
    ])
  })
})

describe('hol § 7-2 a (2): the child coordinator', () => {
  it('comes on 2022-08-01, with each letter of the paragraph', () => {
    expect(checkCoordinatorWork({ kind: 'child' }, { on: before }).status).toBe('not-in-force')
    for (const on of [reform, addDays(reform, 1)]) {
      expect(dutiesOf('child', on)).toEqual([
        'coordination: hol § 7-2 a (2) a, hol § 3-4 (2)',
        'overview: hol § 7-2 a (2) b',
        'municipal-responsibility: hol § 7-2 a (2) b',
        'health-information: hol § 7-2 a (2) c',
        'welfare-information: hol § 7-2 a (2) d',
        'guidance-in-contact: hol § 7-2 a (2) d',
        'passes-on: hol § 7-2 a (2) d',
        'plan-progress: hol § 7-2 a (2) e',
      ])
    }
  })

  it('is given no advice that is older than it', () => {
    expect(found({ kind: 'child' }).filter(({ weight }) => weight !== 'must')).toEqual([])
  })
})

describe('The guide of 2014, §§ 4.4 and 4.5', () => {
  it('advises the other two alike, and never binds', () => {
    const advised = (kind: CoordinatorWork['kind'], on: string) =>
      found({ kind }, on).filter(({ force }) => force === 'guidance')
    for (const on of days) {
      expect(advised('municipal', on)).toEqual(advised('specialist', on))
      expect(advised('municipal', on).length).toBe(advice.length)
      for (const { weight, basis } of advised('municipal', on)) {
        expect([weight, basis[0]?.startsWith('guidance: ')]).toEqual(['should', true])
      }
    }
  })

  it('asks for contact where it is needed', () => {
    const at = '/advice/generalPractitioner'
    const said = (generalPractitioner: 'in-contact' | 'not-needed' | 'no-contact') =>
      unmet({ kind: 'municipal', advice: { generalPractitioner } }).includes(at)
    expect((['in-contact', 'not-needed', 'no-contact'] as const).map(said)).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('A record', () => {
  const anyKind = fc.constantFrom(...kinds)
  const anyDay = fc.constantFrom('2012-01-01', before, reform, today)
  const names = [
    ...tasks.map((name) => ['tasks', name] as const),
    ...advice.map((name) => ['advice', name] as const),
  ]

  it('in which all is seen to lacks nothing and leaves nothing open', () => {
    for (const kind of kinds) {
      for (const on of ['2012-01-01', before, reform, today]) {
        const left = found(allSeenTo(kind), on).filter(({ status }) => status !== 'met')
        expect(left, `${kind} ${on}`).toEqual([])
      }
    }
  })

  it('without one task lacks exactly that, if the coordinator has it', () => {
    fc.assert(
      fc.property(anyKind, anyDay, fc.constantFrom(...names), (kind, on, [group, name]) => {
        const whole = allSeenTo(kind)
        const at = `/${group}/${name}`
        const has = found(whole, on).some((finding) => finding.at === at)
        expect(unmet(without(whole, group, name), on)).toEqual(has ? [at] : [])
      }),
    )
  })

  it('that is a part lacks nothing because something was left out', () => {
    fc.assert(
      fc.property(anyKind, anyDay, fc.subarray(names), (kind, on, gone) => {
        const part = gone.reduce<CoordinatorWork>(
          (work, [group, name]) => without(work, group, name),
          { ...allSeenTo(kind), completeness: 'partial' },
        )
        expect(unmet(part, on)).toEqual([])
        expect(found({ ...part, completeness: null }, on)).toEqual(found(part, on))
        const leftOut = new Set(gone.map(([group, name]) => `/${group}/${name}`))
        const asked = found(part, on).filter(({ at }) => leftOut.has(at))
        expect(asked.filter(({ status }) => status !== 'undetermined')).toEqual([])
      }),
    )
  })

  it('is seen point by point at the place where each is recorded', () => {
    const places = new Set([
      ...tasks.map((name) => `/tasks/${name}`),
      ...advice.map((name) => `/advice/${name}`),
    ])
    for (const kind of kinds) {
      for (const on of days) {
        const seen = found(allSeenTo(kind), on).filter(({ status }) => status !== 'not-applicable')
        expect(seen.map(({ at }) => at).filter((at) => !places.has(at))).toEqual([])
      }
    }
  })

  it('with no plan under way is not asked about one', () => {
    const notAsked = (kind: CoordinatorWork['kind']) =>
      found({ ...allSeenTo(kind), planUnderWay: false })
        .filter(({ status }) => status === 'not-applicable')
        .map(({ requirement }) => requirement)
    const onThePlan = [
      'plan-progress',
      'informed-consent',
      'participation',
      'working-agreement',
      'meetings',
      'plan-updated',
    ]
    expect(notAsked('municipal')).toEqual(onThePlan)
    expect(notAsked('specialist')).toEqual(onThePlan)
    expect(notAsked('child')).toEqual(['plan-progress'])
  })

  it('goes through JSON, and is left alone', () => {
    const work = Object.freeze(allSeenTo('specialist'))
    const report = checkCoordinatorWork(work, { on: today })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(work).toEqual(allSeenTo('specialist'))
  })

  it('that is none is refused with all its issues, without a word of it', () => {
    const secret = 'Kari Nordmann 01019012345'
    const refused = (work: unknown, options: unknown): readonly string[] => {
      try {
        checkCoordinatorWork(work as CoordinatorWork, options as { on: string })
      } catch (error) {
        if (!isInvalidInput(error)) throw error
        expect(JSON.stringify(error.issues) + error.message).not.toContain('Nordmann')
        return error.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
      }
      return []
    }
    expect(
      refused({ kind: secret, id: secret, tasks: { followUp: secret } }, { on: secret }),
    ).toEqual([
      'id not-a-reference',
      'kind not-allowed',
      'tasks.followUp wrong-type',
      'on not-a-day',
    ])
    expect(refused({}, { on: today })).toEqual(['kind not-allowed'])
  })
})
