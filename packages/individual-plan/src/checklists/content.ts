import {
  leftOut,
  met,
  observe,
  open,
  unlessMet,
  unmet,
  type Applies,
  type Seen,
} from '@vilkar/core/documents'
import type { IndividualPlan, Participant } from '../plan/document.js'
import { isChild, type PlanChecklist, type PlanContext, type Test } from './context.js'
import { holds, inEach, judged, stated } from './observe.js'
import { inBoth, newRules, oldRules, regulatoryDuty } from './norms.js'

/** Whether someone takes part in the work because they provide a service. */
function providesService({ kind }: Participant): boolean {
  return (kind ?? 'service') === 'service'
}

const participants: Test<'met' | 'missing' | 'unknown'> = (plan, context) => {
  const at = '/participants'
  if (!plan.participants) return [leftOut(at, context)]
  const others = plan.participants.some(({ kind }) => kind !== 'recipient')
  return [others ? met(at) : unmet(at, 'missing')]
}

const contributions: Test<
  'met' | 'missing' | 'unknown' | 'recipient-missing' | 'next-of-kin-ask'
> = (plan, { whole, index }) => {
  const at = '/contributions'
  const kinWanted = plan.recipient?.nextOfKinWanted ?? undefined
  if (!plan.contributions && !whole) return [open(at, 'unknown')]
  const by = new Set((plan.contributions ?? []).flatMap((each) => (each.by ? [each.by] : [])))
  // Who was invited and would not take part, contributes nothing that could be written.
  const recipient =
    plan.recipient?.takesPart === 'declined' || [...index.recipientIds].some((id) => by.has(id))
  const others = (plan.participants ?? []).flatMap(
    (participant, place): Seen<'next-of-kin-ask' | 'missing'> => {
      const { id, kind } = participant
      if (by.has(id) || kind === 'recipient' || kind === 'representative') return []
      const there = `/participants/${String(place)}`
      if (kind !== 'next-of-kin' || kinWanted) return [unmet(there, 'missing', { id })]
      // Next of kin contribute where they and the recipient want it.
      return kinWanted === undefined ? [open(there, 'next-of-kin-ask', { id })] : []
    },
  )
  return unlessMet(at, [...(recipient ? [] : [unmet(at, 'recipient-missing')]), ...others])
}

/**
 * Makes a test of what the plan says of whether one of the three was offered or appointed. That one was
 * not, or is not relevant, says whether: no provision asks for the reason.
 */
function offer(
  field: keyof NonNullable<IndividualPlan['offers']>,
): Test<'met' | 'missing' | 'unknown'> {
  return ({ offers }, context) => [observe(`/offers/${field}`, offers?.[field]?.status, context)]
}

const period: Test<'met' | 'from-missing' | 'from-unknown' | 'until-missing' | 'until-unknown'> = (
  { period: stretch },
  { whole },
) => {
  const { from, until, openEnded } = stretch ?? {}
  const [first, last] = ['/period/from', '/period/until']
  return unlessMet('/period', [
    ...(from ? [] : [whole ? unmet(first, 'from-missing') : open(first, 'from-unknown')]),
    ...(until || openEnded
      ? []
      : [whole ? unmet(last, 'until-missing') : open(last, 'until-unknown')]),
  ])
}

const revisions: Test<'met' | 'ask'> = ({ revisions: list, noRevisionsPlanned }) => {
  const dated = (list ?? []).some(({ planned }) => planned)
  return [dated || noRevisionsPlanned ? met('/revisions') : open('/revisions', 'ask')]
}

/** Makes a test that there is a consent of one kind in the plan. */
function consentTo(to: 'plan' | 'sharing'): Test<'met' | 'missing' | 'unknown'> {
  return ({ consents }, context) => {
    const at = '/consents'
    if (!consents) return [leftOut(at, context)]
    return [consents.some((each) => each.to === to) ? met(at) : unmet(at, 'missing')]
  }
}

/**
 * Tells whether any participant gets confidential information on the strength of a consent.
 *
 * @internal
 */
export function sharesByConsent(
  { participants: list }: IndividualPlan,
  { whole }: PlanContext,
): Applies {
  if (!list) return whole ? false : 'unknown'
  const asked = list.filter(({ kind, otherBasis }) => kind !== 'recipient' && !otherBasis)
  if (asked.some((each) => each.getsConfidentialInformation)) return true
  return asked.every((each) => each.getsConfidentialInformation === false) ? false : 'unknown'
}

/** Whoever consents to no coordinator gets none: then there is nobody to name. */
const coordinator: Test<'met' | 'missing' | 'unknown'> = ({ coordinatedBy, offers }, context) => {
  if (!coordinatedBy && offers?.coordinator?.status === 'declined') {
    return [met('/offers/coordinator')]
  }
  return [observe('/coordinatedBy', coordinatedBy, context)]
}

const cooperation: Test<'met' | 'missing' | 'unknown'> = ({ cooperation: others }, context) => {
  const at = '/cooperation'
  if (others?.noneNeeded || (others?.with?.length ?? 0) > 0) return [met(at)]
  return [others?.with ? unmet(at, 'missing') : leftOut(at, context)]
}

const languageAndCulture: Test<'met' | 'missing' | 'unknown'> = ({ recipient }) => {
  const at = '/recipient/languageAndCulture'
  const said = recipient?.languageAndCulture
  // To take something into account is more than the plan needs to say: silence proves no lack.
  if (!said) return [open(at, 'unknown')]
  return [said === 'not-considered' ? unmet(at, 'missing') : met(at)]
}

/** The points, with every id and message in their types. */
export const exactPlanContent = {
  id: 'plan.content',
  requirements: [
    ...inBoth(
      { id: 'goals', ...regulatoryDuty, test: stated('/goals', ({ goals }) => goals) },
      'hrf § 19 a',
      'ipf § 9 (3) a',
    ),
    ...inBoth(
      {
        id: 'resources',
        ...regulatoryDuty,
        test: stated('/resources', ({ resources }) => resources),
      },
      'hrf § 19 a',
      'ipf § 9 (3) a',
    ),
    ...inBoth(
      { id: 'needs', ...regulatoryDuty, test: stated('/needs', ({ needs }) => needs) },
      'hrf § 19 a',
      'ipf § 9 (3) a',
    ),
    ...inBoth(
      { id: 'participants', ...regulatoryDuty, test: participants },
      'hrf § 19 b',
      'ipf § 9 (3) b',
    ),
    ...inBoth(
      {
        id: 'participant-known',
        ...regulatoryDuty,
        applies: holds('participants'),
        test: inEach('participants', {
          field: 'service',
          of: providesService,
          // The regulation asks who takes part: by which of the two that is said, it leaves open.
          read: ({ role, service }) => service ?? role,
        }),
      },
      'hrf § 19 b',
      'ipf § 9 (3) b',
    ),
    {
      id: 'prepared-by',
      ...regulatoryDuty,
      ...newRules,
      basis: ['ipf § 9 (3) c', 'interpretation: plan-regime-by-day'],
      test: stated('/preparedBy', ({ preparedBy }) => preparedBy),
    },
    {
      id: 'coordinator',
      ...regulatoryDuty,
      ...oldRules,
      basis: ['hrf § 19 c'],
      test: coordinator,
    },
    {
      id: 'coordination',
      ...regulatoryDuty,
      ...newRules,
      basis: ['ipf § 9 (3) c'],
      test: stated('/coordinatedBy', ({ coordinatedBy }) => coordinatedBy),
    },
    ...inBoth(
      { id: 'contributions', ...regulatoryDuty, test: contributions },
      'hrf § 19 d',
      'ipf § 9 (3) d',
    ),
    ...inBoth(
      { id: 'measures', ...regulatoryDuty, test: stated('/measures', ({ measures }) => measures) },
      'hrf § 19 e',
      'ipf § 9 (3) e',
    ),
    ...inBoth(
      {
        id: 'measure-extent',
        ...regulatoryDuty,
        applies: holds('measures'),
        test: inEach('measures', { field: 'extent', read: ({ extent }) => extent }),
      },
      'hrf § 19 e',
      'ipf § 9 (3) e',
    ),
    ...inBoth(
      {
        id: 'measure-responsible',
        ...regulatoryDuty,
        applies: holds('measures'),
        test: inEach('measures', {
          field: 'responsible',
          // Who else may be responsible is said where that is agreed.
          read: ({ responsible, otherwiseAgreed }) => responsible ?? (otherwiseAgreed || undefined),
        }),
      },
      'hrf § 19 e',
      'ipf § 9 (3) e',
    ),
    ...inBoth(
      {
        id: 'measure-how',
        ...regulatoryDuty,
        applies: holds('measures'),
        test: ((plan, context) =>
          plan.howForAll
            ? [met('/howForAll')]
            : inEach('measures', { field: 'how', read: ({ how }) => how })(
                plan,
                context,
              )) satisfies Test<'met' | 'missing' | 'unknown'>,
      },
      'hrf § 19 f',
      'ipf § 9 (3) f',
    ),
    {
      id: 'coordinator-offer',
      ...regulatoryDuty,
      ...newRules,
      basis: ['ipf § 9 (3) g', 'interpretation: plan-regime-by-day'],
      test: offer('coordinator'),
    },
    {
      id: 'child-coordinator-offer',
      ...regulatoryDuty,
      ...newRules,
      basis: [
        'ipf § 9 (3) g',
        'hol § 7-2 a (3)',
        'interpretation: plan-regime-by-day',
        'interpretation: plan-is-child',
      ],
      applies: isChild,
      test: offer('childCoordinator'),
    },
    {
      id: 'contact-doctor-offer',
      ...regulatoryDuty,
      ...newRules,
      basis: ['ipf § 9 (3) g', 'interpretation: plan-regime-by-day'],
      test: offer('contactDoctor'),
    },
    ...inBoth({ id: 'period', ...regulatoryDuty, test: period }, 'hrf § 19 g', 'ipf § 9 (3) h'),
    ...inBoth(
      { id: 'revisions', ...regulatoryDuty, test: revisions },
      'hrf § 19 g',
      'ipf § 9 (3) h',
    ),
    ...inBoth(
      { id: 'plan-consent', ...regulatoryDuty, test: consentTo('plan') },
      'hrf § 19 h',
      'ipf § 9 (3) i',
    ),
    ...inBoth(
      {
        id: 'sharing-consent',
        ...regulatoryDuty,
        applies: sharesByConsent,
        test: consentTo('sharing'),
      },
      'hrf § 19 h',
      'ipf § 9 (3) i',
    ),
    ...inBoth(
      { id: 'cooperation', ...regulatoryDuty, test: cooperation },
      'hrf § 19 i',
      'ipf § 9 (3) j',
    ),
    {
      id: 'child-participation',
      ...regulatoryDuty,
      ...newRules,
      basis: [
        'ipf § 9 (4)',
        'ipf § 4 (1)',
        'interpretation: plan-regime-by-day',
        'interpretation: plan-is-child',
      ],
      applies: isChild,
      test: stated('/childParticipation', ({ childParticipation }) => childParticipation),
    },
    ...inBoth(
      { id: 'language-and-culture', ...regulatoryDuty, test: languageAndCulture },
      'hrf § 19 sentence 2',
      'ipf § 9 (1) sentence 2',
    ),
    ...inBoth(
      { id: 'adapted', ...regulatoryDuty, test: judged('adapted') },
      'hrf § 19 sentence 1',
      'ipf § 9 (1) sentence 1',
    ),
  ],
} as const satisfies PlanChecklist

/**
 * What an individual plan must hold.
 *
 * Norwegian: *innholdet i individuell plan*. Source: hrf § 19 (to 2022-07-31), ipf § 9.
 */
export const planContent: PlanChecklist = exactPlanContent
