import type { CheckReport, ChecklistNotInForce } from '@vilkar/core'
import { describeChecklistTexts } from '@vilkar/testing/texts'
import {
  checkCoordinatorWork,
  checkPlan,
  planChecklists,
  type IndividualPlan,
} from '../../src/checklists/index.js'
import { exactPlanTransitions } from '../../src/checklists/transitions.js'
import { en } from '../../src/texts/en.js'
import { nb } from '../../src/texts/nb.js'
import { nn } from '../../src/texts/nn.js'
import { breaks, complete, days } from './helpers/plans.js'
import { parts } from './helpers/reports.js'
import { works } from './helpers/works.js'

type Role = NonNullable<NonNullable<IndividualPlan['consents']>[number]['as']>
const roles: readonly Role[] = [
  'recipient',
  'guardian',
  'parental-responsibility',
  'other',
  'carer',
]
const births = [
  '2005-08-01',
  '2010-08-01',
  '2012-08-01',
  '1980',
  '2008-02-01',
  '2010-03-02',
  '2014-03-04',
  '2019-03-05',
  '2020-01-01',
  '2023',
]

/** The plan as it would be for persons of other ages, in other circumstances. */
function* asOthers(plan: IndividualPlan): Generator<IndividualPlan> {
  const found = [
    {},
    { decisionCompetence: 'lacks' },
    { decisionCompetence: 'lacks', personalCapacityDeprived: true },
    { decisionCompetence: 'has', receivesHealthCare: true },
    {
      decisionCompetence: 'lacks',
      receivesHealthCare: true,
      personalCapacityDeprived: false,
      objectsToPlan: false,
    },
    {
      decisionCompetence: 'lacks',
      receivesHealthCare: true,
      personalCapacityDeprived: false,
      objectsToPlan: true,
    },
    {
      decisionCompetence: 'lacks',
      receivesHealthCare: true,
      personalCapacityDeprived: true,
      objectsToPlan: false,
    },
    {
      decisionCompetence: 'lacks',
      receivesHealthCare: false,
      mandatedRepresentative: 'attorney',
      objectsToPlan: false,
    },
    {
      receivesHealthCare: true,
      careTakenOver: 'care-order',
      childWishesParentsNotTold: false,
      weightyReasonsAgainstTellingParents: false,
    },
    { matter: 'cosmetic-without-medical-indication' },
    { careTakenOver: 'care-order' },
    { careTakenOver: 'no', parentalResponsibility: 'none' },
    {
      careTakenOver: 'no',
      parentalResponsibility: 'joint',
      childWishesParentsNotTold: false,
      weightyReasonsAgainstTellingParents: false,
    },
    {
      childWishesParentsNotTold: true,
      childsReasonsDeserveRespect: true,
      weightyReasonsAgainstTellingParents: false,
    },
    {
      decisionCompetence: 'lacks',
      childWishesParentsNotTold: true,
      childsReasonsDeserveRespect: true,
      weightyReasonsAgainstTellingParents: false,
    },
  ] as const
  for (const birthDate of births) {
    for (const circumstances of found) {
      const recipient = { ...plan.recipient, birthDate, circumstances }
      yield { ...plan, recipient, period: { ...plan.period, until: '2026-12-31' } }
      for (const as of roles) {
        const consents = (plan.consents ?? []).map((each) => ({ ...each, as }))
        yield { ...plan, recipient, consents }
        yield {
          ...plan,
          recipient,
          consents: consents.map((each) => ({ ...each, on: '2018-02-01' })),
        }
        yield {
          ...plan,
          recipient,
          consents: consents.map((each) => ({ ...each, on: '2026-01-15' })),
        }
      }
    }
  }
}

/** The plan with parts that are there and say little. */
function* thin(plan: IndividualPlan): Generator<IndividualPlan> {
  const bare = { id: 'x', to: 'plan' } as const
  yield { ...plan, consents: [bare, { id: 'y', to: 'sharing' }] }
  yield { ...plan, consents: null }
  yield { ...plan, consents: [{ ...bare, informed: false }], recipient: {} }
  yield { ...plan, consents: [{ id: 'y', to: 'sharing', on: '2020-01-01' }] }
  const handedOver = { participant: 'p1', from: '2020-01-01', handover: true }
  yield { ...plan, coordinators: [handedOver, { participant: 'p0', from: '2021-01-01' }] }
  yield { ...plan, consents: [{ ...bare, on: '2020-01-01' }] }
  yield { ...plan, consents: (plan.consents ?? []).map((each) => ({ ...each, on: '2040-01-01' })) }
  yield {
    ...plan,
    consents: (plan.consents ?? []).map((each) => ({ ...each, withdrawnOn: '2016-01-01' })),
  }
  yield {
    ...plan,
    consents: (plan.consents ?? []).map((each) => ({ ...each, expiresOn: '2016-01-01' })),
  }
  // One consent withdrawn, and another of which it is not said when it was given.
  yield {
    ...plan,
    consents: (plan.consents ?? []).flatMap((each) => [
      { ...each, withdrawnOn: '2017-12-01' },
      { ...each, id: `${each.id}-other`, on: null, expiresOn: null },
    ]),
  }
  yield {
    ...plan,
    offers: Object.fromEntries(
      ['coordinator', 'childCoordinator', 'contactDoctor'].map((each) => [
        each,
        { status: 'not-relevant' },
      ]),
    ),
  }
  yield { ...plan, measures: [{ id: 'm' }], participants: [{ id: 'p' }], goals: [{ id: 'g' }] }
  yield {
    ...plan,
    participants: null,
    coordinators: [{ participant: 'p0' }, { participant: 'p1' }],
  }
  yield { ...plan, contributions: [{ by: 'r' }] }
  yield { ...plan, contributions: [{ by: 'r' }], recipient: {} }
  yield { ...plan, participants: [], recipient: { circumstances: { decisionCompetence: 'lacks' } } }
  yield {
    ...plan,
    lastUpdated: null,
    revisions: [{ planned: '2015-01-01' }, { done: '2015-01-01' }],
  }
  yield { ...plan, revisions: [{ planned: '2015-01-01' }], lastUpdated: null }
  yield { ...plan, revisions: null, judged: null, activePlans: null, workStarted: null }
  yield {
    ...plan,
    recipient: { childHabilitation: true, nextOfKinWanted: true, birthDate: '2008-02-20' },
    offers: { childCoordinator: { status: 'appointed' } },
  }
  yield {
    ...plan,
    recipient: { nextOfKinWanted: true, languageAndCulture: null },
    participants: null,
  }
  yield { ...plan, otherPlans: [{ id: 'other' }] }
  yield { ...plan, otherPlans: [{ id: 'other', activityPlan: true, coordinated: false }] }
  yield {}
}

const everything: IndividualPlan['transitionsPrepared'] = [
  ...new Set(exactPlanTransitions.requirements.map(({ id }) => id)),
]

/** Plans of many kinds, which between them are told all there is to say. */
function* many(on: string): Generator<IndividualPlan> {
  for (const child of [true, false]) {
    const whole = complete(on, { goals: 2, services: 2, child })
    yield whole
    for (const each of Object.values(breaks)) yield each(whole, 1, on)?.plan ?? {}
    yield* thin(whole)
    yield* thin({ ...whole, transitionsPrepared: everything })
  }
  const whole = complete(on, { goals: 1, services: 1, child: true })
  yield* asOthers(whole)
  for (const birthDate of births) {
    const recipient = { birthDate, childHabilitation: true }
    const period = { ...whole.period, until: '2026-12-31' }
    yield { ...whole, recipient, period, transitionsPrepared: everything }
  }
}

function* reports(): Generator<CheckReport | ChecklistNotInForce> {
  for (const on of days) {
    for (const plan of many(on)) {
      for (const completeness of ['whole-plan', 'partial'] as const) {
        const report = checkPlan({ ...plan, completeness }, { on })
        for (const part of parts) yield report[part]
      }
    }
    for (const work of works()) yield checkCoordinatorWork(work, { on })
  }
}

describeChecklistTexts({
  checklists: planChecklists,
  languages: { nb, nn, en },
  days,
  reports: reports(),
})
