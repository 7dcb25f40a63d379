import type { IndividualPlan } from '@vilkar/individual-plan/checklists'

/** The day asked about. */
export const on = '2026-02-01'

/** How large a plan is. */
export interface PlanSize {
  readonly goals: number
  readonly measures: number
  readonly participants: number
}

/** A plan as a large one in use is. */
export const realistic: PlanSize = { goals: 15, measures: 40, participants: 12 }

const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** Makes a plan of some size: sound on the whole, with a lack here and there as plans have. */
export function planOf({ goals, measures, participants }: PlanSize): IndividualPlan {
  return {
    completeness: 'whole-plan',
    id: 'plan',
    activePlans: ['plan'],
    recipient: {
      id: 'r',
      birthDate: '2013-05-20',
      languageAndCulture: 'considered',
      takesPart: 'yes',
      nextOfKinWanted: true,
      childHabilitation: true,
      circumstances: {
        receivesHealthCare: true,
        childWishesParentsNotTold: false,
        weightyReasonsAgainstTellingParents: false,
        careTakenOver: 'no',
        parentalResponsibility: 'joint',
      },
    },
    goals: many(goals, (at) => ({ id: `g${at}`, partOf: at % 5 === 0 ? null : `g${at - 1}` })),
    resources: many(5, (at) => `resource-${at}`),
    needs: many(8, (at) => `need-${at}`),
    participants: many(participants, (at) => ({
      id: `p${at}`,
      kind: at === 0 ? 'next-of-kin' : 'service',
      role: at % 9 === 8 ? null : `role-${at}`,
      service: `service-${at % 6}`,
      getsConfidentialInformation: at % 3 === 0,
    })),
    preparedBy: 'p1',
    coordinatedBy: 'p1',
    coordinators: [
      { participant: 'p2', kind: 'child', from: '2024-08-01', until: '2025-06-30', handover: true },
      { participant: 'p1', kind: 'child', from: '2025-07-01' },
    ],
    offers: {
      coordinator: { status: 'appointed' },
      childCoordinator: { status: 'appointed' },
      contactDoctor: { status: 'not-relevant', reasonGiven: true },
    },
    contributions: [{ by: 'r' }, ...many(participants, (at) => ({ by: `p${at}` }))],
    measures: many(measures, (at) => ({
      id: `m${at}`,
      extent: at % 10 !== 9,
      responsible: at % 13 === 12 ? null : `p${1 + (at % (participants - 1))}`,
      how: true,
      goals: at % 4 === 0 ? [`g${at % goals}`, `g${(at + 1) % goals}`] : [`g${at % goals}`],
      from: '2025-08-15',
    })),
    period: { from: '2025-08-01', until: '2026-07-31' },
    revisions: [{ planned: '2025-12-01', done: '2025-12-03' }, { planned: '2026-06-01' }],
    lastUpdated: '2025-12-03',
    workStarted: '2025-08-01',
    consents: [
      { id: 'c1', to: 'plan', as: 'parental-responsibility', on: '2025-07-20' },
      {
        id: 'c2',
        to: 'sharing',
        as: 'parental-responsibility',
        on: '2025-07-20',
        expiresOn: '2026-07-31',
        participants: many(participants, (at) => `p${at}`),
      },
    ],
    cooperation: { with: ['gp'] },
    childParticipation: true,
    judged: { adapted: true },
  }
}
