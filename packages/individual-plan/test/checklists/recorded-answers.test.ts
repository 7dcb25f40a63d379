import { fillText } from '@vilkar/core/explain'
import { describe, expect, it } from 'vitest'
import { checkPlan, type IndividualPlan } from '../../src/checklists/index.js'
import { complete, oldDay, today } from './helpers/plans.js'
import { linesOf, seenOf } from './helpers/reports.js'
import { planChecklistTexts } from '../../src/texts/checklists/nb.js'
import { nb } from '../../src/texts/nb.js'

describe('A recorded answer is no breach that no provision names', () => {
  const statuses = ['offered', 'appointed', 'declined', 'not-offered', 'not-relevant'] as const

  it('ipf § 9 (3) g: whether one was offered or appointed is said by any status, without a reason', () => {
    for (const status of statuses) {
      const plan: IndividualPlan = {
        ...complete(today, { goals: 1, services: 1, child: true }),
        offers: {
          coordinator: { status },
          childCoordinator: { status },
          contactDoctor: { status },
        },
      }
      expect(linesOf(checkPlan(plan, { on: today }), 'unmet'), status).toEqual([])
    }
  })

  it('hrf § 19 c, § 17: whoever declined a coordinator has none to name, save where NAV’s rules ask', () => {
    const plan: IndividualPlan = {
      ...complete(oldDay, { goals: 1, services: 1, child: false }),
      coordinatedBy: null,
      offers: { coordinator: { status: 'declined' } },
    }
    expect(seenOf(checkPlan(plan, { on: oldDay }), 'coordinator')).toEqual([
      'met /offers/coordinator met',
    ])
    expect(seenOf(checkPlan(plan, { on: oldDay, regime: 'NAV-2010' }), 'coordination')).toEqual([
      'unmet /coordinatedBy missing',
    ])
    const offered: IndividualPlan = { ...plan, offers: { coordinator: { status: 'offered' } } }
    expect(seenOf(checkPlan(offered, { on: oldDay }), 'coordinator')).toEqual([
      'unmet /coordinatedBy missing',
    ])
  })

  it('ipf § 9 (3) d: whoever would not take part contributes nothing', () => {
    const whole = complete(today, { goals: 1, services: 1, child: false })
    const takesPart = (answer: 'yes' | 'declined') => ({
      ...whole,
      recipient: { ...whole.recipient, takesPart: answer },
      contributions: (whole.contributions ?? []).slice(1),
    })
    const seen = (answer: 'yes' | 'declined') =>
      seenOf(checkPlan(takesPart(answer), { on: today }), 'contributions')
    expect(seen('yes')).toEqual(['unmet /contributions recipient-missing'])
    expect(seen('declined')).toEqual(['met /contributions met'])
  })
})

describe('hrf § 19 b, ipf § 9 (3) b: who takes part', () => {
  const seen = (participant: object) =>
    seenOf(
      checkPlan(
        { completeness: 'whole-plan', participants: [{ id: 'p', ...participant }] },
        { on: today },
      ),
      'participant-known',
    )

  it('is said by a service or by a role', () => {
    expect(seen({ service: 's' })).toEqual(['met /participants met'])
    expect(seen({ role: 'r' })).toEqual(['met /participants met'])
    expect(seen({})).toEqual(['unmet /participants/0/service missing'])
    expect(seen({ kind: 'next-of-kin' })).toEqual(['not-applicable  not-applicable'])
  })
})

describe('hol § 4-2 b, sphl § 3-11 a: the recipient takes part', () => {
  const basis = (on: string): readonly string[] => {
    const { soundness } = checkPlan({}, { on })
    const findings = soundness.status === 'checked' ? soundness.findings : []
    return findings.find(({ requirement }) => requirement === 'recipient-takes-part')?.basis ?? []
  }

  it('by regulation, and from 2026-07-01 by the acts on the health services besides', () => {
    expect(basis('2022-07-31')).toEqual(['hrf § 16 (1)'])
    expect(basis('2022-08-01')).toEqual(['ipf § 4 (1)'])
    expect(basis('2026-06-30')).toEqual(['ipf § 4 (1)'])
    expect(basis('2026-07-01')).toEqual(['ipf § 4 (1)', 'hol § 4-2 b', 'sphl § 3-11 a'])
  })
})

describe('An activity plan of NAV (navl § 14 a (4))', () => {
  const seen = (other: object): readonly string[] =>
    seenOf(
      checkPlan({ completeness: 'whole-plan', otherPlans: [{ id: 'a', ...other }] }, { on: today }),
      'activity-plan-coordinated',
    )

  it('is to be coordinated as far as possible', () => {
    expect(seen({ activityPlan: true, coordinated: true })).toEqual(['met /otherPlans met'])
    expect(seen({ activityPlan: true, coordinated: false, coordinationPossible: true })).toEqual([
      'unmet /otherPlans/0/coordinated missing',
    ])
  })

  it('is no breach where coordination is not possible, and a question where that is not known', () => {
    expect(seen({ activityPlan: true, coordinated: false, coordinationPossible: false })).toEqual([
      'met /otherPlans met',
    ])
    expect(seen({ activityPlan: true, coordinated: false })).toEqual([
      'undetermined /otherPlans/0/coordinated unknown',
    ])
  })

  it('says nothing of a plan of another kind', () => {
    expect(seen({ activityPlan: false, coordinated: false })).toEqual([
      'not-applicable  not-applicable',
    ])
  })
})

describe('The parts of a plan', () => {
  it('have ids of their own in every list', () => {
    const twice = [{ id: 'x' }, { id: 'x' }]
    const plans: Readonly<Record<string, IndividualPlan>> = {
      goals: { goals: twice },
      participants: { participants: twice },
      measures: { measures: twice },
      otherPlans: { otherPlans: twice },
    }
    for (const [list, plan] of Object.entries(plans)) {
      expect(seenOf(checkPlan(plan, { on: today }), 'ids-unique'), list).toEqual([
        `unmet /${list}/1/id repeated`,
      ])
    }
    const consents = [
      { id: 'x', to: 'plan' as const },
      { id: 'x', to: 'plan' as const },
    ]
    expect(seenOf(checkPlan({ consents }, { on: today }), 'ids-unique')).toEqual([
      'unmet /consents/1/id repeated',
    ])
    expect(
      seenOf(
        checkPlan({ goals: [{ id: 'x' }], measures: [{ id: 'x' }] }, { on: today }),
        'ids-unique',
      ),
    ).toEqual(['met  met'])
  })

  it('lack a measure for a goal only where every measure says which goals it serves', () => {
    const goals = [{ id: 'g0' }, { id: 'g1' }]
    const seen = (...served: readonly (readonly string[] | null)[]) =>
      seenOf(
        checkPlan(
          {
            goals,
            measures: served.map((each, at) => ({ id: `m${at}`, goals: each && [...each] })),
          },
          { on: today },
        ),
        'goal-has-measure',
      )
    expect(seen(['g0'])).toEqual(['unmet /goals/1 missing'])
    expect(seen(['g0'], null)).toEqual(['undetermined /goals/1 unknown'])
    expect(seen(null, ['g0'])).toEqual(['undetermined /goals/1 unknown'])
    expect(seen(['g0'], ['g1'])).toEqual(['met /goals met'])
  })
})

describe('What a plan must hold', () => {
  it('is cited by the letter of the regulation of the day', () => {
    const basis = (point: string, on: string): readonly string[] => {
      const { content } = checkPlan({}, { on })
      const findings = content.status === 'checked' ? content.findings : []
      return findings.find(({ requirement }) => requirement === point)?.basis ?? []
    }
    const letters = {
      goals: ['a', 'a'],
      participants: ['b', 'b'],
      contributions: ['d', 'd'],
      measures: ['e', 'e'],
      'measure-how': ['f', 'f'],
      period: ['g', 'h'],
      revisions: ['g', 'h'],
      'plan-consent': ['h', 'i'],
      'sharing-consent': ['h', 'i'],
      cooperation: ['i', 'j'],
    } as const
    for (const [point, [before, after]] of Object.entries(letters)) {
      expect(basis(point, '2022-07-31'), point).toEqual([`hrf § 19 ${before}`])
      expect(basis(point, '2022-08-01'), point).toEqual([`ipf § 9 (3) ${after}`])
    }
  })

  it('names the background as the regulation of the day does (hrf § 19, ipf § 9 (1))', () => {
    const { requirements } = planChecklistTexts['plan.content']
    const { messages } = requirements['language-and-culture']
    expect(fillText(messages.missing, nb.terms, '2022-07-31')).toContain('etnisk')
    expect(fillText(messages.missing, nb.terms, '2022-08-01')).not.toContain('etnisk')
  })
})
