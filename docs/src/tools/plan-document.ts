import type { IndividualPlan } from '@vilkar/individual-plan/checklists'

/*
 * A plan on paper as the document that the checklist looks at: made of what a reader says of each point. One part
 * stands for all of its kind, since a point asks whether each of them says something.
 */

/** What a reader says of the points of a plan, by the id of the point. */
export type PlanAnswers = Readonly<Record<string, string>>

/** What decides whether some points concern a plan, and is asked before them. */
export const planGates = ['child', 'shared'] as const

/** Something that decides whether a point concerns a plan. */
export type PlanGate = (typeof planGates)[number]

/** The gate of each point that has one. */
export const gateOf: Readonly<Partial<Record<string, PlanGate>>> = {
  'child-coordinator-offer': 'child',
  'child-participation': 'child',
  'sharing-consent': 'shared',
}

/** The id of every part: of each kind there is one. */
export const standIn = 'x'

/** A year of birth that makes the recipient a child, or a grown-up, through the whole of the year of a day. */
function bornIn(on: string, isChild: string | undefined): string | null {
  if (isChild === undefined) return null
  return String(Number(on.slice(0, 4)) - (isChild === 'yes' ? 10 : 40))
}

/**
 * Makes the document of a plan.
 *
 * @param answers - What a reader says: `yes` or `no`; what is left out is not known.
 * @param on - The day asked about.
 * @returns The plan, as the checklist reads it.
 */
export function planDocument(answers: PlanAnswers, on: string): IndividualPlan {
  const says = (point: string): boolean => answers[point] === 'yes'
  const one = <T>(point: string, value: T): T | null => (says(point) ? value : null)
  const culture = answers['language-and-culture']
  const offer = (point: string) => one(point, { status: 'offered' as const })
  const { adapted, shared } = answers
  return {
    recipient: {
      id: 'recipient',
      birthDate: bornIn(on, answers['child']),
      languageAndCulture:
        culture === undefined ? null : culture === 'yes' ? 'considered' : 'not-considered',
    },
    goals: one('goals', [{ id: standIn }]),
    resources: one('resources', [standIn]),
    needs: one('needs', [standIn]),
    participants: one('participants', [
      {
        id: standIn,
        service: one('participant-known', standIn),
        ...(shared !== undefined && { getsConfidentialInformation: shared === 'yes' }),
      },
    ]),
    preparedBy: one('prepared-by', standIn),
    coordinatedBy: says('coordination') || says('coordinator') ? standIn : null,
    contributions: one('contributions', [{ by: 'recipient' }, { by: standIn }]),
    measures: one('measures', [
      {
        id: standIn,
        extent: one('measure-extent', true),
        responsible: one('measure-responsible', standIn),
      },
    ]),
    howForAll: one('measure-how', true),
    offers: {
      coordinator: offer('coordinator-offer'),
      childCoordinator: offer('child-coordinator-offer'),
      contactDoctor: offer('contact-doctor-offer'),
    },
    period: one('period', { from: on, openEnded: true }),
    noRevisionsPlanned: one('revisions', true),
    consents: consentsOf(answers),
    cooperation: one('cooperation', { noneNeeded: true }),
    childParticipation: one('child-participation', true),
    judged: { adapted: adapted === undefined ? null : adapted === 'yes' },
  }
}

/** The consents that stand in the plan; a list that is there is whole. */
function consentsOf(answers: PlanAnswers): IndividualPlan['consents'] {
  const asked = { 'plan-consent': 'plan', 'sharing-consent': 'sharing' } as const
  const said = Object.entries(asked).filter(([point]) => answers[point] === 'yes')
  return said.length > 0 ? said.map(([point, to]) => ({ id: point, to })) : null
}
