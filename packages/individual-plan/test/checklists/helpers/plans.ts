/* Plans in which nothing is lacking, and what is lacking when one part of them is broken. */
import fc from 'fast-check'
import type { IndividualPlan } from '../../../src/checklists/index.js'

/** The days on which plans are looked at: one under each regulation, far from any change. */
export const oldDay = '2018-05-15'
export const today = '2026-02-01'
export const days = [oldDay, today] as const

const yearOf = (on: string): number => Number(on.slice(0, 4))

/** How large a plan is, and whether the recipient is a child. */
export interface Size {
  readonly goals: number
  readonly services: number
  readonly child: boolean
}

/** Any size of a plan that people write. */
export const anySize: fc.Arbitrary<Size> = fc.record({
  goals: fc.integer({ min: 1, max: 6 }),
  services: fc.integer({ min: 1, max: 5 }),
  child: fc.boolean(),
})

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** Makes a plan that is complete and sound on a day, with every recommendation followed. */
export function complete(on: string, { goals, services, child }: Size): IndividualPlan {
  const year = yearOf(on)
  const as = child ? 'parental-responsibility' : 'recipient'
  return {
    completeness: 'whole-plan',
    id: 'plan',
    activePlans: ['plan'],
    otherPlans: [
      { id: 'other', usedAsIndividualPlan: false, coordinated: true, activityPlan: true },
    ],
    recipient: {
      id: 'r',
      birthDate: child ? `${year - 9}-01-02` : `${year - 40}-01-02`,
      languageAndCulture: 'considered',
      takesPart: 'yes',
      takesPartInAppointment: 'yes',
      nextOfKinInAppointment: 'yes',
      agreesWithPlan: true,
      nextOfKinWanted: true,
      childHabilitation: child,
      circumstances: {
        decisionCompetence: 'has',
        personalCapacityDeprived: false,
        receivesHealthCare: true,
        childWishesParentsNotTold: false,
        weightyReasonsAgainstTellingParents: false,
        careTakenOver: 'no',
        parentalResponsibility: 'joint',
        matter: 'ordinary',
      },
    },
    goals: times(goals, (at) => ({
      id: `g${at}`,
      partOf: at > 0 ? 'g0' : null,
      by: `${year}-05-01`,
    })),
    resources: ['res'],
    needs: ['need'],
    possibilities: ['pos'],
    obstacles: ['stairs'],
    affectedArenas: ['home', 'leisure'],
    participants: [
      ...times(services, (at) => ({
        id: `p${at}`,
        kind: 'service' as const,
        role: `role-${at}`,
        service: `service-${at}`,
        getsConfidentialInformation: true,
      })),
      { id: 'kin', kind: 'next-of-kin' as const, getsConfidentialInformation: false },
    ],
    preparedBy: 'p0',
    coordinatedBy: 'p0',
    coordinators: [
      { participant: 'p0', kind: 'municipal', from: `${year - 1}-06-01`, consent: true },
    ],
    offers: {
      coordinator: { status: 'appointed' },
      childCoordinator: { status: 'declined' },
      contactDoctor: { status: 'not-relevant', reasonGiven: true },
    },
    contributions: [{ by: 'r' }, { by: 'kin' }, ...times(services, (at) => ({ by: `p${at}` }))],
    measures: times(goals * 2, (at) => ({
      id: `m${at}`,
      extent: true,
      responsible: `p${at % services}`,
      how: true,
      goals: [`g${at % goals}`],
      arenas: [at % 2 === 0 ? 'home' : 'leisure'],
      from: `${year - 1}-07-01`,
    })),
    period: { from: `${year - 1}-07-01`, until: `${year}-06-30` },
    revisions: [
      { planned: `${year - 1}-12-01`, done: `${year - 1}-12-01` },
      { planned: `${year}-06-01` },
    ],
    lastUpdated: `${year - 1}-12-02`,
    workStarted: `${year - 1}-06-02`,
    consents: [
      { id: 'c-plan', to: 'plan', as, on: `${year - 1}-06-01`, informed: true },
      {
        id: 'c-sharing',
        to: 'sharing',
        as,
        on: `${year - 1}-06-01`,
        expiresOn: `${year}-06-30`,
        participants: times(services, (at) => `p${at}`),
      },
    ],
    cooperation: { with: ['other-service'] },
    childParticipation: true,
    evaluation: { cooperation: true, coordinatorRole: true },
    devices: 'not-relevant',
    consentDeclaration: true,
    crises: 'described',
    familyNeeds: 'not-relevant',
    meetingsDocumented: true,
    childServicesConsidered: true,
    judged: {
      ordinaryResponsibility: true,
      adapted: true,
      simpleAndClear: true,
      grantsNothing: true,
      goalsConcrete: true,
      measuresInPhases: true,
      needsBroad: true,
      overallPlan: true,
    },
  }
}

type Items<K extends keyof IndividualPlan> = Extract<IndividualPlan[K], readonly unknown[]>

/** The items of a list that is there. */
export const items = <K extends keyof IndividualPlan>(plan: IndividualPlan, list: K): Items<K> =>
  plan[list] as Items<K>

/** The plan with one item of a list changed. */
function change<
  K extends 'goals' | 'participants' | 'measures' | 'consents' | 'revisions' | 'coordinators',
>(plan: IndividualPlan, list: K, at: number, fields: Partial<Items<K>[number]>): IndividualPlan {
  const changed = items(plan, list).map((item, place) =>
    place === at ? { ...item, ...fields } : item,
  )
  return { ...plan, [list]: changed }
}

/** A plan with one part broken, and every place of which something is unmet for it. */
interface Broken {
  readonly plan: IndividualPlan
  readonly unmet: readonly string[]
}

type Break = (plan: IndividualPlan, pick: number, on: string) => Broken | undefined

const without =
  (field: keyof IndividualPlan, ...unmet: readonly string[]): Break =>
  (plan) => ({ plan: { ...plan, [field]: undefined }, unmet })

const having =
  (fields: IndividualPlan, ...unmet: readonly string[]): Break =>
  (plan) => ({ plan: { ...plan, ...fields }, unmet })

const inMeasure =
  (field: 'extent' | 'responsible' | 'how' | 'goals', point: string): Break =>
  (plan, pick) => {
    const at = pick % items(plan, 'measures').length
    return {
      plan: change(plan, 'measures', at, { [field]: undefined }),
      unmet: [`${point} /measures/${at}/${field}`],
    }
  }

const inOffers =
  (field: 'coordinator' | 'childCoordinator' | 'contactDoctor', point: string): Break =>
  (plan) => ({
    plan: { ...plan, offers: { ...plan.offers, [field]: undefined } },
    unmet: [`${point} /offers/${field}`],
  })

const isChild = (plan: IndividualPlan): boolean => plan.recipient?.childHabilitation === true

/** The ways to break a part, by name. */
export const breaks: Readonly<Record<string, Break>> = {
  'no goals': (plan) => ({
    plan: { ...plan, goals: undefined },
    unmet: [
      'goals /goals',
      ...items(plan, 'measures').map((_, at) => `ids-known /measures/${at}/goals`),
    ],
  }),
  'no resources': without('resources', 'resources /resources'),
  'an empty list of resources': having({ resources: [] }, 'resources /resources'),
  'no needs': without('needs', 'needs /needs'),
  'no participants': (plan) => ({
    plan: { ...plan, participants: undefined },
    unmet: [
      'participants /participants',
      'next-of-kin-take-part /participants',
      'coordinator-takes-part /coordinatedBy',
      'ids-known /preparedBy',
      'ids-known /coordinators/0/participant',
      'ids-known /consents/1/participants',
      ...items(plan, 'contributions').flatMap((_, at) =>
        at === 0 ? [] : [`ids-known /contributions/${at}/by`],
      ),
      ...items(plan, 'measures').map(
        (_, at) => `responsible-takes-part /measures/${at}/responsible`,
      ),
    ],
  }),
  'a participant without a service and a role': (plan, pick) => {
    const at = pick % (items(plan, 'participants').length - 1)
    return {
      plan: change(plan, 'participants', at, { service: undefined, role: undefined }),
      unmet: [`participant-known /participants/${at}/service`],
    }
  },
  'nobody responsible for preparing': without('preparedBy', 'prepared-by /preparedBy'),
  'nobody who coordinates': without(
    'coordinatedBy',
    'coordinator /coordinatedBy',
    'coordination /coordinatedBy',
  ),
  'nothing from the recipient': (plan) => ({
    plan: { ...plan, contributions: items(plan, 'contributions').slice(1) },
    unmet: ['contributions /contributions'],
  }),
  'nothing from a participant': (plan, pick) => {
    const services = items(plan, 'participants').length - 1
    const at = pick % services
    const contributions = items(plan, 'contributions').filter(({ by }) => by !== `p${at}`)
    return { plan: { ...plan, contributions }, unmet: [`contributions /participants/${at}`] }
  },
  'nothing from next of kin who are wanted': (plan) => ({
    plan: {
      ...plan,
      contributions: items(plan, 'contributions').filter(({ by }) => by !== 'kin'),
    },
    unmet: [`contributions /participants/${items(plan, 'participants').length - 1}`],
  }),
  'no measures': (plan) => ({
    plan: { ...plan, measures: undefined },
    unmet: [
      'measures /measures',
      ...items(plan, 'goals').map((_, at) => `goal-has-measure /goals/${at}`),
      'arenas-covered /affectedArenas/0',
      'arenas-covered /affectedArenas/1',
    ],
  }),
  'a measure without an extent': inMeasure('extent', 'measure-extent'),
  'a measure without anyone responsible': inMeasure('responsible', 'measure-responsible'),
  'a measure without how': inMeasure('how', 'measure-how'),
  'a measure without a goal': inMeasure('goals', 'measure-serves-goal'),
  'nothing of a coordinator': inOffers('coordinator', 'coordinator-offer'),
  'nothing of a child coordinator': (plan, pick, on) =>
    isChild(plan)
      ? inOffers('childCoordinator', 'child-coordinator-offer')(plan, pick, on)
      : undefined,
  'nothing of a contact doctor': inOffers('contactDoctor', 'contact-doctor-offer'),
  'no first day': (plan) => ({
    plan: { ...plan, period: { ...plan.period, from: undefined } },
    unmet: ['period /period/from'],
  }),
  'no last day': (plan) => ({
    plan: { ...plan, period: { ...plan.period, until: undefined } },
    unmet: ['period /period/until'],
  }),
  'no consent to the plan': (plan) => ({
    plan: { ...plan, consents: items(plan, 'consents').slice(1) },
    unmet: ['plan-consent /consents'],
  }),
  'no consent to sharing': (plan) => ({
    plan: { ...plan, consents: items(plan, 'consents').slice(0, 1) },
    unmet: [
      'sharing-consent /consents',
      ...items(plan, 'participants').flatMap(({ kind }, at) =>
        kind === 'service' ? [`sharing-consent-names /participants/${at}`] : [],
      ),
    ],
  }),
  'no cooperation': without('cooperation', 'cooperation /cooperation'),
  'an empty list of others': having({ cooperation: { with: [] } }, 'cooperation /cooperation'),
  'nothing of how the child took part': (plan) =>
    isChild(plan)
      ? {
          plan: { ...plan, childParticipation: undefined },
          unmet: ['child-participation /childParticipation'],
        }
      : undefined,
  'no regard to language': (plan) => ({
    plan: { ...plan, recipient: { ...plan.recipient, languageAndCulture: 'not-considered' } },
    unmet: ['language-and-culture /recipient/languageAndCulture'],
  }),
  'content that is not adapted': (plan) => ({
    plan: { ...plan, judged: { ...plan.judged, adapted: false } },
    unmet: ['adapted /judged/adapted'],
  }),
  'two measures of one id': (plan) => ({
    plan: change(plan, 'measures', 1, { id: 'm0' }),
    unmet: ['ids-unique /measures/1/id'],
  }),
  'a goal that is not there': (plan, pick) => {
    const at = pick % items(plan, 'measures').length
    const goals = [...(items(plan, 'measures')[at]?.goals ?? []), 'gone', 'lost']
    return {
      plan: change(plan, 'measures', at, { goals }),
      unmet: [`ids-known /measures/${at}/goals`],
    }
  },
  'a responsible who takes no part': (plan, pick) => {
    const at = pick % items(plan, 'measures').length
    return {
      plan: change(plan, 'measures', at, { responsible: 'stranger' }),
      unmet: [`responsible-takes-part /measures/${at}/responsible`],
    }
  },
  'a measure with someone not ordinarily responsible': (plan) => ({
    plan: { ...plan, judged: { ...plan.judged, ordinaryResponsibility: false } },
    unmet: ['ordinary-responsibility /judged/ordinaryResponsibility'],
  }),
  'a goal without a measure': (plan) => {
    const goals = [...items(plan, 'goals'), { id: 'new', by: '2026-05-01' }]
    return { plan: { ...plan, goals }, unmet: [`goal-has-measure /goals/${goals.length - 1}`] }
  },
  'a coordinator who takes no part': having(
    { coordinatedBy: 'stranger' },
    'coordinator-takes-part /coordinatedBy',
  ),
  'a coordinator who left a gap': (plan, _, on) => ({
    plan: {
      ...plan,
      coordinators: [
        { participant: 'p0', kind: 'municipal', from: `${yearOf(on) - 1}-10-01` },
        {
          participant: 'kin',
          kind: 'municipal',
          from: `${yearOf(on) - 1}-06-01`,
          until: `${yearOf(on) - 1}-08-31`,
        },
      ],
    },
    unmet: ['coordinator-handover /coordinators/1/handover'],
  }),
  'a period that ends before it begins': (plan, _, on) => ({
    plan: {
      ...plan,
      period: { from: `${yearOf(on)}-07-01`, until: `${yearOf(on)}-06-30` },
      measures: items(plan, 'measures').map((measure) => ({ ...measure, from: undefined })),
      revisions: [],
      noRevisionsPlanned: true,
    },
    unmet: ['period-consistent /period/until'],
  }),
  'a period that is open and ends': (plan) => ({
    plan: { ...plan, period: { ...plan.period, openEnded: true } },
    unmet: ['period-consistent /period/openEnded'],
  }),
  'a measure after the period': (plan, pick, on) => {
    const at = pick % items(plan, 'measures').length
    return {
      plan: change(plan, 'measures', at, { until: `${yearOf(on)}-07-01` }),
      unmet: [`measures-in-period /measures/${at}/until`],
    }
  },
  'a measure that ends before it begins': (plan, pick, on) => {
    const at = pick % items(plan, 'measures').length
    return {
      plan: change(plan, 'measures', at, {
        from: `${yearOf(on)}-02-01`,
        until: `${yearOf(on)}-01-31`,
      }),
      unmet: [`measures-in-period /measures/${at}/until`],
    }
  },
  'a revision after the period': (plan, _, on) => ({
    plan: change(plan, 'revisions', 1, { planned: `${yearOf(on)}-07-01` }),
    unmet: ['revisions-in-period /revisions/1/planned'],
  }),
  'an overdue revision': (plan, _, on) => ({
    plan: change(plan, 'revisions', 1, { planned: `${yearOf(on)}-01-15` }),
    unmet: ['revisions-done /revisions/1/done'],
  }),
  'an update older than the last revision': (plan, _, on) => ({
    plan: { ...plan, lastUpdated: `${yearOf(on) - 1}-11-30` },
    unmet: ['updated-after-revision /lastUpdated'],
  }),
  'a period that is over': (plan, _, on) => ({
    plan: {
      ...plan,
      period: { ...plan.period, until: `${yearOf(on)}-01-31` },
      revisions: items(plan, 'revisions').slice(0, 1),
    },
    unmet: ['period-current /period/until'],
  }),
  'two plans in use': having({ activePlans: ['plan', 'second'] }, 'one-plan /activePlans'),
  'another plan used as this one': having(
    { otherPlans: [{ id: 'other', usedAsIndividualPlan: true, coordinated: true }] },
    'one-plan /otherPlans/0/usedAsIndividualPlan',
  ),
  'a recipient who takes no part': (plan) => ({
    plan: { ...plan, recipient: { ...plan.recipient, takesPart: 'no' } },
    unmet: ['recipient-takes-part /recipient/takesPart'],
  }),
  'next of kin left out': (plan) => ({
    plan: {
      ...plan,
      participants: items(plan, 'participants').slice(0, -1),
      contributions: items(plan, 'contributions').filter(({ by }) => by !== 'kin'),
    },
    unmet: ['next-of-kin-take-part /participants'],
  }),
  'a consent by someone who could not give it': (plan) => ({
    plan: change(plan, 'consents', 0, { as: 'next-of-kin' }),
    unmet: ['plan-consent-entitled /consents/0/as'],
  }),
  'a consent to sharing by someone who could not give it': (plan) => ({
    plan: change(plan, 'consents', 1, { as: 'guardian' }),
    unmet: ['sharing-consent-entitled /consents/1/as'],
  }),
  'a consent after the work started': (plan, _, on) => ({
    plan: change(plan, 'consents', 0, { on: `${yearOf(on) - 1}-06-03` }),
    unmet: ['plan-consent-in-time /consents/0/on'],
  }),
  'a consent withdrawn before the work started': (plan, _, on) => ({
    plan: change(plan, 'consents', 0, { withdrawnOn: `${yearOf(on) - 1}-06-01` }),
    unmet: ['plan-consent-in-time /consents/0/on', 'plan-consent-stands /consents/0'],
  }),
  'a consent withdrawn': (plan, _, on) => ({
    plan: change(plan, 'consents', 0, { withdrawnOn: on }),
    unmet: ['plan-consent-stands /consents/0'],
  }),
  'a consent to sharing that has expired': (plan, _, on) => ({
    plan: change(plan, 'consents', 1, { expiresOn: `${yearOf(on)}-01-31` }),
    unmet: items(plan, 'participants').flatMap(({ kind }, at) =>
      kind === 'service' ? [`sharing-consent-names /participants/${at}`] : [],
    ),
  }),
  'an appointment without the recipient': (plan) => ({
    plan: { ...plan, recipient: { ...plan.recipient, takesPartInAppointment: 'no' } },
    unmet: ['recipient-takes-part-in-appointment /recipient/takesPartInAppointment'],
  }),
  'an appointment without the next of kin': (plan) => ({
    plan: { ...plan, recipient: { ...plan.recipient, nextOfKinInAppointment: 'no' } },
    unmet: ['next-of-kin-in-appointment /recipient/nextOfKinInAppointment'],
  }),
  'an appointment without consent': (plan) => ({
    plan: change(plan, 'coordinators', 0, { consent: false }),
    unmet: ['coordinator-consent /coordinators/0/consent'],
  }),
  'a consent without information': (plan) => ({
    plan: change(plan, 'consents', 0, { informed: false }),
    unmet: ['plan-consent-informed /consents/0/informed'],
  }),
  'an activity plan that could be coordinated with it and is not': having(
    {
      otherPlans: [
        {
          id: 'other',
          usedAsIndividualPlan: false,
          coordinated: false,
          activityPlan: true,
          coordinationPossible: true,
        },
      ],
    },
    'other-plans-coordinated /otherPlans/0/coordinated',
    'activity-plan-coordinated /otherPlans/0/coordinated',
  ),
  'another plan that is not coordinated with it': having(
    { otherPlans: [{ id: 'other', usedAsIndividualPlan: false, coordinated: false }] },
    'other-plans-coordinated /otherPlans/0/coordinated',
  ),
  'a coordinator who came when the work had begun': (plan, _, on) => ({
    plan: {
      ...plan,
      coordinators: [{ participant: 'p0', kind: 'municipal', from: `${yearOf(on) - 1}-06-03` }],
    },
    unmet: ['coordinator-from-start /coordinators'],
  }),
  'a text that reads as a grant': (plan) => ({
    plan: { ...plan, judged: { ...plan.judged, grantsNothing: false } },
    unmet: ['grants-nothing /judged/grantsNothing'],
  }),
  'a plan that is not clear': (plan) => ({
    plan: { ...plan, judged: { ...plan.judged, simpleAndClear: false } },
    unmet: ['simple-and-clear /judged/simpleAndClear'],
  }),
  'no start day': without('workStarted', 'start-date /workStarted'),
  'no possibilities': without('possibilities', 'possibilities /possibilities'),
  'no evaluation': without(
    'evaluation',
    'cooperation-evaluated /evaluation/cooperation',
    'coordinator-role-evaluated /evaluation/coordinatorRole',
  ),
  'no devices': without('devices', 'devices-over-time /devices'),
  'no declaration': without('consentDeclaration', 'consent-declaration /consentDeclaration'),
  'goals that are not concrete': (plan) => ({
    plan: { ...plan, judged: { ...plan.judged, goalsConcrete: false } },
    unmet: ['goals-concrete /judged/goalsConcrete'],
  }),
  'a goal without a day': (plan, pick) => {
    const at = pick % items(plan, 'goals').length
    return {
      plan: change(plan, 'goals', at, { by: undefined }),
      unmet: [`goals-dated /goals/${at}/by`],
    }
  },
  'measures in no order': (plan) => ({
    plan: { ...plan, judged: { ...plan.judged, measuresInPhases: false } },
    unmet: ['measures-in-phases /judged/measuresInPhases'],
  }),
  'an arena without a measure': having(
    { affectedArenas: ['home', 'school', 'leisure'] },
    'arenas-covered /affectedArenas/1',
  ),
  'nothing of crises': having({ crises: 'not-described' }, 'crises /crises'),
  'nothing of the family': having({ familyNeeds: 'not-described' }, 'family-needs /familyNeeds'),
  'a plan that is not above others': (plan) => ({
    plan: { ...plan, judged: { ...plan.judged, overallPlan: false } },
    unmet: ['overall-plan /judged/overallPlan'],
  }),
  'no obstacles': without('obstacles', 'obstacles /obstacles'),
  'needs mapped narrowly': (plan) => ({
    plan: { ...plan, judged: { ...plan.judged, needsBroad: false } },
    unmet: ['needs-mapped-broadly /judged/needsBroad'],
  }),
  'nothing of services for children': (plan) =>
    isChild(plan)
      ? {
          plan: { ...plan, childServicesConsidered: undefined },
          unmet: ['child-services-considered /childServicesConsidered'],
        }
      : undefined,
  'no meetings': without('meetingsDocumented', 'meetings-documented /meetingsDocumented'),
  'a recipient who does not agree': (plan) => ({
    plan: { ...plan, recipient: { ...plan.recipient, agreesWithPlan: false } },
    unmet: ['recipient-agrees /recipient/agreesWithPlan'],
  }),
}
