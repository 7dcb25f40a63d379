import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessPlanDuty } from '../../src/index.js'
import { checkPlan, type IndividualPlan } from '../../src/checklists/index.js'
import { always } from '../helpers/days.ts'
import { seenOf } from './helpers/reports.js'

type Consents = NonNullable<IndividualPlan['consents']>

const on = '2026-11-01'
const parents = { as: 'parental-responsibility', on: '2024-01-10' } as const
const own = { as: 'recipient', on: '2026-03-05' } as const

/** A plan of somebody who turned 16 on 2026-03-01. */
const grown = (consents: Consents): IndividualPlan => ({
  completeness: 'whole-plan',
  recipient: {
    birthDate: '2010-03-01',
    circumstances: {
      receivesHealthCare: true,
      careTakenOver: 'no',
      parentalResponsibility: 'joint',
      childWishesParentsNotTold: false,
      weightyReasonsAgainstTellingParents: false,
      matter: 'ordinary',
    },
  },
  participants: [{ id: 'p1', service: 's1', getsConfidentialInformation: true }],
  period: { from: '2024-01-10', until: '2027-12-31' },
  workStarted: '2024-01-11',
  consents,
})

const seen = (point: string, consents: Consents, day = on): readonly string[] =>
  seenOf(checkPlan(grown(consents), { on: day }), point)

describe('ipf § 5 (1), pbrl § 4-3 (1) b: a consent to the plan counts as what it is on the day', () => {
  const theirs = { id: 'c1', to: 'plan', ...parents } as const
  const mine = { id: 'c2', to: 'plan', ...own } as const

  it('stands while whoever gave it decides, and is a question once they do not', () => {
    expect(seen('plan-consent-stands', [theirs], '2026-02-28')).toEqual(['met /consents/0 met'])
    expect(seen('plan-consent-stands', [theirs], '2026-03-01')).toEqual([
      'undetermined /consents/0 no-longer-decides',
    ])
    expect(seen('plan-consent-stands', [theirs, mine])).toEqual(['met /consents/1 met'])
  })

  it('ends with the later withdrawal by the one who decides, whatever others agreed to before', () => {
    const withdrawn = { ...mine, withdrawnOn: '2026-04-01' }
    expect(seen('plan-consent-stands', [theirs, withdrawn])).toEqual([
      'unmet /consents/1 withdrawn',
    ])
    expect(seen('plan-consent-stands', [theirs, withdrawn], '2026-03-31')).toEqual([
      'met /consents/1 met',
    ])
    expect(seen('turns-16', [theirs, withdrawn])).toEqual([
      'undetermined /recipient/birthDate recipient',
    ])
  })

  it('is given anew after that, and of two acts on one day neither is the later', () => {
    const withdrawn = { ...mine, withdrawnOn: '2026-04-01' }
    const again = { ...mine, id: 'c3' }
    const then = (day: string | null) =>
      seen('plan-consent-stands', [withdrawn, { ...again, on: day }])
    expect(then('2026-04-02')).toEqual(['met /consents/1 met'])
    expect(then('2026-04-01')).toEqual(['undetermined /consents/1 order-unknown'])
    expect(then(null)).toEqual(['undetermined /consents/1 order-unknown'])
    expect(then('2026-03-31')).toEqual(['unmet /consents/0 withdrawn'])
  })

  it('is not ended by what somebody withdrew who no longer decides', () => {
    const parentsWithdrew = { ...theirs, withdrawnOn: '2026-06-01' }
    expect(seen('plan-consent-stands', [parentsWithdrew, mine])).toEqual(['met /consents/1 met'])
  })

  it('lapses with its last day, and does not count before its first', () => {
    const short = { ...mine, expiresOn: '2026-10-31' }
    expect(seen('plan-consent-stands', [short], '2026-10-31')).toEqual(['met /consents/0 met'])
    expect(seen('plan-consent-stands', [short])).toEqual(['unmet /consents/0 expired'])
    expect(seen('turns-16', [theirs, mine], '2024-06-01')).toEqual([
      'undetermined /recipient/birthDate recipient',
    ])
    expect(seen('turns-16', [theirs, mine], '2026-03-05')).toEqual(['met /consents/1 met'])
    expect(seen('turns-16', [{ ...mine, on: '2026-02-28' }])).toEqual([
      'undetermined /recipient/birthDate recipient',
    ])
    expect(seen('turns-16', [{ ...mine, on: '2026-03-01' }])).toEqual(['met /consents/0 met'])
  })

  it('was there in time only where it still stood when the work started', () => {
    const early = { ...theirs, on: '2024-01-05' }
    expect(seen('plan-consent-in-time', [{ ...early, withdrawnOn: '2024-01-12' }])).toEqual([
      'met /consents/0/on met',
    ])
    expect(seen('plan-consent-in-time', [{ ...early, withdrawnOn: '2024-01-11' }])).toEqual([
      'unmet /consents/0/on lapsed',
    ])
    expect(seen('plan-consent-in-time', [{ ...early, expiresOn: '2024-01-10' }])).toEqual([
      'unmet /consents/0/on lapsed',
    ])
    expect(seen('plan-consent-in-time', [{ ...early, expiresOn: '2024-01-11' }])).toEqual([
      'met /consents/0/on met',
    ])
    expect(seen('plan-consent-in-time', [{ ...theirs, on: '2024-01-12' }])).toEqual([
      'unmet /consents/0/on late',
    ])
  })
})

describe('hpl § 22: a consent to sharing counts as what it is on the day', () => {
  const theirs: Consents[number] = { id: 'c1', to: 'sharing', ...parents, participants: ['p1'] }
  const mine: Consents[number] = { id: 'c2', to: 'sharing', ...own, participants: ['p1'] }

  it('is a question from the day on which the patient decides, and settled by the patient', () => {
    expect(seen('sharing-consent-names', [theirs], '2026-02-28')).toEqual(['met /participants met'])
    expect(seen('sharing-consent-names', [theirs], '2026-03-01')).toEqual([
      'undetermined /participants/0 no-longer-decides',
    ])
    expect(seen('sharing-consent-names', [theirs, mine])).toEqual(['met /participants met'])
  })

  it('ends with the withdrawal of the one who decides', () => {
    expect(seen('sharing-consent-names', [theirs, { ...mine, withdrawnOn: '2026-04-01' }])).toEqual(
      ['unmet /participants/0 withdrawn'],
    )
  })

  it('is needed of whoever gets it by consent, and of nobody else', () => {
    const of = (participant: object): readonly string[] =>
      seenOf(
        checkPlan(
          { ...grown([]), participants: [{ id: 'p1', service: 's1', ...participant }] },
          { on },
        ),
        'sharing-consent',
      )
    expect(of({ getsConfidentialInformation: true })).toEqual(['unmet /consents missing'])
    const none = ['not-applicable  not-applicable']
    expect(of({ getsConfidentialInformation: false })).toEqual(none)
    expect(of({ getsConfidentialInformation: true, otherBasis: true })).toEqual(none)
    expect(of({ getsConfidentialInformation: true, kind: 'recipient' })).toEqual(none)
    expect(of({})).toEqual(['undetermined  applicability-unknown'])
  })
})

describe('the question whether work may start and the check of a plan', () => {
  const anyCase = fc.record({
    day: fc.constantFrom(...always),
    age: fc.integer({ min: 0, max: 60 }),
    as: fc.constantFrom(
      'recipient',
      'guardian',
      'parental-responsibility',
      'child-welfare',
      'carer',
      'attorney',
      'provider',
      'other',
    ),
    circumstances: fc.record(
      {
        decisionCompetence: fc.constantFrom('has', 'lacks'),
        personalCapacityDeprived: fc.boolean(),
        receivesHealthCare: fc.boolean(),
        childWishesParentsNotTold: fc.boolean(),
        childsReasonsDeserveRespect: fc.boolean(),
        weightyReasonsAgainstTellingParents: fc.constant(false),
        careTakenOver: fc.constantFrom('no', 'care-order'),
        parentalResponsibility: fc.constantFrom('joint', 'none'),
      },
      { requiredKeys: [] },
    ),
  } as const)

  it('agree on who may consent', () => {
    fc.assert(
      fc.property(anyCase, ({ day, age, as, circumstances }) => {
        const { start } = assessPlanDuty(
          {
            ...circumstances,
            age,
            planConsent: 'given',
            planConsentInformed: true,
            planConsentGivenBy: as === 'other' ? 'someone-else' : as,
          },
          { on: day },
        )
        const birthDate = `${String(Number(day.slice(0, 4)) - age).padStart(4, '0')}-01-01`
        const consents = [{ id: 'c', to: 'plan', as, on: day }] as const
        const plan: IndividualPlan = {
          recipient: { birthDate, circumstances },
          consents: [...consents],
        }
        const [said] = seenOf(checkPlan(plan, { on: day }), 'plan-consent-entitled')
        const possible = start.status === 'undetermined' ? start.possible : []
        const outcome = start.status === 'determined' ? start.outcome : possible.join()
        const expected =
          outcome === 'may-start'
            ? 'met'
            : outcome === 'given-by-someone-else' || outcome === 'nobody-can-consent'
              ? 'unmet'
              : 'undetermined'
        expect(said?.split(' ')[0], outcome).toBe(expected)
      }),
      { numRuns: 400 },
    )
  })
})
