import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  checkPlan,
  type CheckPlanOptions,
  type IndividualPlan,
} from '../../src/checklists/index.js'
import { linesOf, seenOf } from './helpers/reports.js'
import { today } from './helpers/plans.js'

const folder = new URL('../../../../examples/case-report/plans/', import.meta.url)
const read = (name: string): IndividualPlan =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as IndividualPlan
const report = (name: string, options: Partial<CheckPlanOptions> = {}) =>
  checkPlan(read(name), { on: today, ...options })

describe('The example plans', () => {
  it('complete today: nothing is lacking, and nothing is open', () => {
    const found = report('01-complete-today')
    expect(linesOf(found, 'unmet')).toEqual([])
    expect(linesOf(found, 'undetermined')).toEqual([])
  })

  it('complete under the old list: whole then, and today short of what is new', () => {
    const old = '02-complete-under-the-old-list'
    expect(linesOf(report(old, { on: '2015-01-05' }), 'unmet')).toEqual([])
    expect(linesOf(report(old, { regime: 'IP-2012' }), 'unmet')).toEqual([])
    expect(linesOf(report(old), 'unmet')).toEqual([
      'prepared-by /preparedBy',
      'coordinator-offer /offers/coordinator',
      'contact-doctor-offer /offers/contactDoctor',
    ])
  })

  it('a partial export: what is there is looked at, and the rest is asked about', () => {
    const found = report('03-partial-export')
    expect(found.content).toMatchObject({ must: { met: 2, unmet: 0, undetermined: 21 } })
    expect(linesOf(found, 'unmet')).toEqual([
      'ids-known /measures/2/goals',
      'goal-has-measure /goals/2',
      'measures-in-period /measures/2/until',
    ])
    expect(seenOf(found, 'measure-responsible')).toEqual([
      'undetermined /measures/2/responsible unknown',
    ])
  })

  it('a 15-year-old: from the birthday in the period they consent themselves', () => {
    const { transitions } = report('04-turns-16-in-the-period')
    expect(transitions.status === 'checked' && transitions.findings).toContainEqual(
      expect.objectContaining({
        requirement: 'turns-16',
        status: 'undetermined',
        message: 'recipient',
        values: { day: '2026-04-12' },
      }),
    )
  })

  it('overdue with expired consent: each place is named', () => {
    expect(linesOf(report('05-overdue-with-expired-consent'), 'unmet')).toEqual([
      'coordinator-handover /coordinators/0/handover',
      'coordinator-from-start /coordinators',
      'revisions-in-period /revisions/2/planned',
      'period-current /period/until',
      'revisions-done /revisions/1/done',
      'revisions-done /revisions/2/done',
      'updated-after-revision /lastUpdated',
      'one-plan /activePlans',
      'plan-consent-entitled /consents/0/as',
      'plan-consent-in-time /consents/0/on',
      'sharing-consent-names /participants/0',
      'sharing-consent-names /participants/1',
    ])
  })

  it('an adult with both levels: one measure lacks its extent', () => {
    expect(linesOf(report('06-both-levels'), 'unmet')).toEqual([
      'measure-extent /measures/2/extent',
    ])
  })
})

describe('pbrl § 4-3, ipf § 5: whoever could consent on the day', () => {
  const given = (
    birthDate: string,
    as: 'recipient' | 'parental-responsibility',
    on: string,
    careTakenOver: 'no' | 'care-order' = 'no',
  ) =>
    seenOf(
      checkPlan(
        {
          completeness: 'whole-plan',
          recipient: {
            birthDate,
            circumstances: {
              receivesHealthCare: true,
              childWishesParentsNotTold: false,
              weightyReasonsAgainstTellingParents: false,
              careTakenOver,
              parentalResponsibility: 'joint',
            },
          },
          consents: [{ id: 'c', to: 'plan', as, on }],
        },
        { on: today },
      ),
      'plan-consent-entitled',
    )

  it('is the recipient from the sixteenth birthday, and the parents until the day before', () => {
    expect(given('2009-09-10', 'recipient', '2025-09-10')).toEqual(['met /consents/0 met'])
    expect(given('2009-09-10', 'recipient', '2025-09-09')).toEqual([
      'unmet /consents/0/as parental-responsibility',
    ])
    expect(given('2009-09-10', 'parental-responsibility', '2025-09-09')).toEqual([
      'met /consents/0 met',
    ])
  })

  it('is the child welfare service, and from 2026 also the carer, under a care order', () => {
    expect(given('2015-09-10', 'parental-responsibility', '2025-12-31', 'care-order')).toEqual([
      'unmet /consents/0/as child-welfare',
    ])
    expect(given('2015-09-10', 'parental-responsibility', '2026-01-01', 'care-order')).toEqual([
      'unmet /consents/0/as child-welfare-or-carer',
    ])
  })

  it('depends where only the birth year is known', () => {
    expect(given('2009', 'recipient', '2025-06-01')).toEqual(['undetermined /consents/0 depends'])
  })
})

describe('pbrl § 3-1 (3): next of kin of a recipient who lacks competence', () => {
  const seen = (decisionCompetence: 'has' | 'lacks', kind: 'service' | 'next-of-kin', on: string) =>
    seenOf(
      checkPlan(
        {
          recipient: { circumstances: { decisionCompetence } },
          participants: [{ id: 'p', kind }],
        },
        { on },
      ),
      'next-of-kin-without-competence',
    )

  it('are asked about where they take no part, under both regulations', () => {
    for (const on of ['2022-07-31', '2022-08-01']) {
      expect(seen('lacks', 'service', on)).toEqual(['undetermined /participants ask'])
      expect(seen('lacks', 'next-of-kin', on)).toEqual(['met /participants met'])
      expect(seen('has', 'service', on)).toEqual(['not-applicable  not-applicable'])
    }
  })
})

describe('hrf § 19 d, ipf § 9 (3) d: what next of kin contribute', () => {
  const seen = (nextOfKinWanted: boolean | null) =>
    seenOf(
      checkPlan(
        {
          completeness: 'whole-plan',
          recipient: { id: 'r', nextOfKinWanted },
          participants: [{ id: 'kin', kind: 'next-of-kin' }],
          contributions: [{ by: 'r' }],
        },
        { on: today },
      ),
      'contributions',
    )

  it('is in the plan where they and the recipient want them there, and asked about where that is unknown', () => {
    expect(seen(true)).toEqual(['unmet /participants/0 missing'])
    expect(seen(null)).toEqual(['undetermined /participants/0 next-of-kin-ask'])
    expect(seen(false)).toEqual(['met /contributions met'])
  })
})

describe('hrf § 20, ipf § 10: the ordinary division of responsibility', () => {
  const seen = (otherwiseAgreed: boolean, ordinaryResponsibility: boolean | null) =>
    seenOf(
      checkPlan(
        { measures: [{ id: 'm', otherwiseAgreed }], judged: { ordinaryResponsibility } },
        { on: today },
      ),
      'ordinary-responsibility',
    )

  it('holds unless otherwise agreed, which only a reader can tell', () => {
    expect(seen(false, null)).toEqual(['undetermined /judged/ordinaryResponsibility ask'])
    expect(seen(false, false)).toEqual(['unmet /judged/ordinaryResponsibility insufficient'])
    expect(seen(false, true)).toEqual(['met /judged/ordinaryResponsibility met'])
    expect(seen(true, false)).toEqual(['met /measures met'])
  })
})

describe('Transitions inside the period', () => {
  const seen = (
    point: string,
    birthDate: string,
    more: IndividualPlan = {},
    options: Partial<CheckPlanOptions> = {},
  ) =>
    seenOf(
      checkPlan(
        {
          completeness: 'whole-plan',
          period: { from: '2026-01-01', until: '2026-12-31' },
          recipient: {
            birthDate,
            circumstances: {
              childWishesParentsNotTold: false,
              weightyReasonsAgainstTellingParents: false,
            },
          },
          ...more,
        },
        { on: today, ...options },
      ),
      point,
    )
  const asked = (message: string) => [`undetermined /recipient/birthDate ${message}`]
  const none = ['not-applicable  not-applicable']

  it('pbrl § 4-4 (5): a child who turns 7 or 12 must be heard', () => {
    expect(seen('turns-7', '2019-06-01')).toEqual(asked('must-be-heard'))
    expect(seen('turns-12', '2014-06-01')).toEqual(asked('must-be-heard-with-great-weight'))
  })

  it('count the first and the last day of the period', () => {
    expect(seen('turns-7', '2018-12-31')).toEqual(none)
    expect(seen('turns-7', '2019-01-01')).toEqual(asked('must-be-heard'))
    expect(seen('turns-7', '2019-12-31')).toEqual(asked('must-be-heard'))
    expect(seen('turns-7', '2020-01-01')).toEqual(none)
  })

  it('place a 29 February birthday on either side, and leave it open unless the caller chooses', () => {
    const from = { period: { from: '2026-03-01', until: '2026-12-31' } }
    const until = { period: { from: '2025-06-01', until: '2026-02-28' } }
    for (const period of [from, until]) {
      expect(seen('turns-18', '2008-02-29', period)).toEqual(asked('recipient'))
    }
    expect(seen('turns-18', '2008-02-29', from, { leapDayBirthday: '02-28' })).toEqual(none)
    expect(seen('turns-18', '2008-02-29', from, { leapDayBirthday: '03-01' })).not.toEqual(none)
    expect(seen('turns-18', '2008-02-29', until, { leapDayBirthday: '03-01' })).toEqual(none)
    expect(seen('turns-18', '2008-02-29', until, { leapDayBirthday: '02-28' })).not.toEqual(none)
  })

  it('count a birth year and a birth month to their ends', () => {
    const period = { period: { from: '2026-06-30', until: '2026-07-01' } }
    expect(seen('turns-18', '2008', period)).not.toEqual(none)
    expect(seen('turns-18', '2008-06', period)).not.toEqual(none)
    expect(seen('turns-18', '2008-07', period)).not.toEqual(none)
    expect(seen('turns-18', '2008-05', period)).toEqual(none)
    expect(seen('turns-18', '2008-08', period)).toEqual(none)
    expect(seen('turns-18', '2007', period)).toEqual(none)
    expect(seen('turns-18', '2009', period)).toEqual(none)
  })

  it('pbrl § 4-4 (5): what is said of the age of hearing is said of health care, and of no other plan', () => {
    const plan = (receivesHealthCare: boolean): IndividualPlan => ({
      recipient: { birthDate: '2019-06-01', circumstances: { receivesHealthCare } },
    })
    expect(seen('turns-7', '', plan(true))).toEqual(asked('must-be-heard'))
    expect(seen('turns-7', '', plan(false))).toEqual(none)
    expect(seen('turns-12', '', plan(false))).toEqual(none)
  })

  it('ipf § 4 (1): in the work on the plan a child takes part at any age', () => {
    for (const birthDate of ['2025-01-01', '2021-06-01', '2019-06-01', '2008-02-02']) {
      expect(seen('child-participation', birthDate)).toEqual(['unmet /childParticipation missing'])
    }
    expect(seen('child-participation', '2008-02-01')).toEqual(none)
  })

  it('are unknown without a birth date, or without an end of the period', () => {
    const unknown = ['undetermined  applicability-unknown']
    expect(seen('turns-16', '2010-05-01', { recipient: {} })).toEqual(unknown)
    expect(seen('turns-16', '2010-05-01', { period: { from: '2026-01-01' } })).toEqual(unknown)
    expect(seen('turns-16', '2001', { period: { from: '2026-01-01' } })).toEqual(none)
  })

  it('hol § 7-2 a (3): a child coordinator ends at 18', () => {
    const offers = { childCoordinator: { status: 'appointed' as const } }
    expect(seen('child-coordinator-ends', '2008-05-01', { offers })).toEqual(asked('ends'))
    expect(seen('child-coordinator-ends', '2009-05-01', { offers })).toEqual(none)
    const transitionsPrepared = ['child-coordinator-ends' as const]
    expect(seen('child-coordinator-ends', '2008-05-01', { offers, transitionsPrepared })).toEqual([
      'met /transitionsPrepared met',
    ])
  })

  it('recommend preparing for school and for adult habilitation', () => {
    const recipient = { birthDate: '2008-05-01', childHabilitation: true }
    expect(seen('school-start', '2020-11-30')).toEqual(['unmet /transitionsPrepared missing'])
    expect(seen('adult-habilitation', '2008-05-01', { recipient })).toEqual([
      'unmet /transitionsPrepared missing',
    ])
  })
})
