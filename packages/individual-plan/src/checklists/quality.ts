import { leftOut, met, open, unlessMet, unmet, type Seen } from '@vilkar/core/documents'
import type { IndividualPlan } from '../plan/document.js'
import { isChild, type PlanChecklist, type Test } from './context.js'
import { describedWhereRelevant, holds, inEach, judged, stated } from './observe.js'
import { possible, recommended } from './norms.js'

const devices: Test<'met' | 'missing' | 'unknown'> = ({ devices: said }, context) => {
  const at = '/devices'
  if (!said) return [leftOut(at, context)]
  return [said === 'not-described' ? unmet(at, 'missing') : met(at)]
}

/** Where nothing is said of arenas, the point asks which are affected. */
function anyArena({ affectedArenas }: IndividualPlan): boolean {
  return affectedArenas?.length !== 0
}

const arenasCovered: Test<'met' | 'missing' | 'unknown' | 'ask'> = (
  { affectedArenas, measures },
  { whole },
) => {
  // Which arenas are affected is a fact about the person: a plan that names none may still be whole.
  if (!affectedArenas) return [open('/affectedArenas', 'ask')]
  const covered = new Set((measures ?? []).flatMap(({ arenas }) => arenas ?? []))
  const allSaid = measures?.every(({ arenas }) => arenas) ?? false
  const wrong = affectedArenas.flatMap((id, place): Seen<'missing' | 'unknown'> => {
    if (covered.has(id)) return []
    const at = `/affectedArenas/${String(place)}`
    return [whole || allSaid ? unmet(at, 'missing', { id }) : open(at, 'unknown', { id })]
  })
  return unlessMet('/affectedArenas', wrong)
}

const agreed: Test<'met' | 'missing' | 'unknown'> = ({ recipient }) => {
  const at = '/recipient/agreesWithPlan'
  const said = recipient?.agreesWithPlan ?? undefined
  // Whether somebody agrees is no content of a plan: silence proves no lack.
  if (said === undefined) return [open(at, 'unknown')]
  return [said ? met(at) : unmet(at, 'missing')]
}

/** The points, with every id and message in their types. */
export const exactPlanQuality = {
  id: 'plan.quality',
  requirements: [
    {
      id: 'simple-and-clear',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: judged('simpleAndClear'),
    },
    {
      id: 'start-date',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: stated('/workStarted', ({ workStarted }) => workStarted),
    },
    {
      id: 'possibilities',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: stated('/possibilities', ({ possibilities }) => possibilities),
    },
    {
      id: 'cooperation-evaluated',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.5'],
      test: stated('/evaluation/cooperation', ({ evaluation }) => evaluation?.cooperation),
    },
    {
      id: 'coordinator-role-evaluated',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.5'],
      test: stated('/evaluation/coordinatorRole', ({ evaluation }) => evaluation?.coordinatorRole),
    },
    {
      id: 'devices-over-time',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.6'],
      test: devices,
    },
    {
      id: 'consent-declaration',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.2'],
      test: stated('/consentDeclaration', ({ consentDeclaration }) => consentDeclaration),
    },
    {
      id: 'goals-concrete',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 1.1'],
      applies: holds('goals'),
      test: judged('goalsConcrete'),
    },
    {
      id: 'goals-dated',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 1.1'],
      applies: holds('goals'),
      test: inEach('goals', { field: 'by', read: ({ by }) => by }),
    },
    {
      id: 'measures-in-phases',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 1.1'],
      applies: holds('measures'),
      test: judged('measuresInPhases'),
    },
    {
      id: 'arenas-covered',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 1.1'],
      applies: anyArena,
      test: arenasCovered,
    },
    {
      id: 'crises',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 1.2'],
      test: describedWhereRelevant('crises'),
    },
    {
      id: 'family-needs',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.7'],
      test: describedWhereRelevant('familyNeeds'),
    },
    {
      id: 'overall-plan',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.1'],
      test: judged('overallPlan'),
    },
    {
      id: 'obstacles',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: stated('/obstacles', ({ obstacles }) => obstacles),
    },
    // The guide lists what the needs can be about, and asks for none of it.
    {
      id: 'needs-mapped-broadly',
      ...possible,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: judged('needsBroad'),
    },
    {
      id: 'child-services-considered',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      applies: isChild,
      test: stated('/childServicesConsidered', (plan) => plan.childServicesConsidered),
    },
    {
      id: 'meetings-documented',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: stated('/meetingsDocumented', ({ meetingsDocumented }) => meetingsDocumented),
    },
    {
      id: 'recipient-agrees',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: agreed,
    },
  ],
} as const satisfies PlanChecklist

/**
 * What an individual plan should hold or be, beside what it must.
 *
 * Norwegian: *anbefalinger om individuell plan*. Source: the habilitation guide of 2014. It recommends;
 * a lack here is no breach of duty.
 */
export const planQuality: PlanChecklist = exactPlanQuality
