import { leftOut, met, open, unlessMet, unmet, type Applies } from '@vilkar/core/documents'
import { since } from '@vilkar/law'
import {
  anyConsent,
  anyConsentOfPatient,
  planConsentInformed,
  planConsentInTime,
  planConsentStands,
  sharingConsentNames,
} from './consents.js'
import { sharesByConsent } from './content.js'
import type { Coordinator, IndividualPlan } from '../plan/document.js'
import { both, type PlanChecklist, type PlanContext, type Test } from './context.js'
import { planConsentEntitled, sharingConsentEntitled } from './entitled.js'
import {
  coordinatorHandover,
  coordinatorTakesPart,
  goalHasMeasure,
  idsKnown,
  idsUnique,
  measureServesGoal,
  responsibleTakesPart,
} from './links.js'
import { holds, inEach, judged, takesPart } from './observe.js'
import {
  advised,
  inBoth,
  localModel,
  newRules,
  oldRules,
  recommended,
  regulatoryDuty,
  statutoryDuty,
} from './norms.js'
import {
  coordinatorFromStart,
  measuresInPeriod,
  periodConsistent,
  periodCurrent,
  revisionsDone,
  revisionsInPeriod,
  updatedAfterRevision,
} from './period.js'

const onePlan: Test<'met' | 'several' | 'other-plan' | 'unknown'> = ({
  activePlans,
  otherPlans,
}) => {
  const at = '/activePlans'
  const counted = (otherPlans ?? []).flatMap(({ id, usedAsIndividualPlan }, place) =>
    usedAsIndividualPlan
      ? [unmet(`/otherPlans/${String(place)}/usedAsIndividualPlan`, 'other-plan', { id })]
      : [],
  )
  const count = new Set(activePlans ?? []).size
  // How many plans there are is no content of this one: it may hold all and yet not say.
  const own = activePlans
    ? count > 1
      ? [unmet(at, 'several', { count })]
      : []
    : [open(at, 'unknown')]
  return unlessMet(at, [...own, ...counted])
}

function hasActivityPlan(
  { otherPlans }: IndividualPlan,
  { whole }: Pick<PlanContext, 'whole'>,
): Applies {
  if (!otherPlans) return whole ? false : 'unknown'
  if (otherPlans.some(({ activityPlan }) => activityPlan === true)) return true
  return otherPlans.every(({ activityPlan }) => activityPlan === false) ? false : 'unknown'
}

/** NAV coordinates its plan with this one as far as possible: what cannot be done is no breach. */
const activityPlanCoordinated: Test<'met' | 'missing' | 'unknown'> = ({ otherPlans }, context) => {
  const wrong = (otherPlans ?? []).flatMap(
    ({ id, activityPlan, coordinated, coordinationPossible }, place) => {
      if (activityPlan !== true || coordinated === true || coordinationPossible === false) return []
      const at = `/otherPlans/${String(place)}/coordinated`
      if (coordinated !== false) return [leftOut(at, context, { id })]
      return [
        coordinationPossible === true ? unmet(at, 'missing', { id }) : open(at, 'unknown', { id }),
      ]
    },
  )
  return unlessMet('/otherPlans', wrong)
}

const recipientTakesPart: Test<'met' | 'missing' | 'unknown'> = (plan) => {
  const seen = takesPart('takesPart')(plan)
  const listed = plan.participants?.some(({ kind }) => kind === 'recipient') ?? false
  return [seen.status === 'undetermined' && listed ? met(seen.at) : seen]
}

function nextOfKinWanted({ recipient }: IndividualPlan): Applies {
  return recipient?.nextOfKinWanted ?? 'unknown'
}

const nextOfKin: Test<'met' | 'missing' | 'unknown'> = ({ participants }, { whole }) => {
  const at = '/participants'
  if (participants?.some(({ kind }) => kind === 'next-of-kin')) return [met(at)]
  return [participants || whole ? unmet(at, 'missing') : open(at, 'unknown')]
}

/** Competence is presumed until it is found lacking. */
function lacksCompetence({ recipient }: IndividualPlan): boolean {
  return recipient?.circumstances?.decisionCompetence === 'lacks'
}

/** A contact doctor is none, and the child coordinator came with the regulation of 2022. */
function isCoordinator({ kind }: Coordinator): boolean {
  return kind !== 'contact-doctor' && kind !== 'child'
}

/** Tells whether a coordinator was appointed under the regulation of 2011. */
function coordinatorAppointed(
  { coordinators }: IndividualPlan,
  { whole }: Pick<PlanContext, 'whole'>,
): Applies {
  return coordinators ? coordinators.some(isCoordinator) : whole ? false : 'unknown'
}

/** Tells whether next of kin have a place in the appointment: wanted, or beside one who lacks competence. */
function nextOfKinHaveAPlace(plan: IndividualPlan, context: PlanContext): Applies {
  return both(coordinatorAppointed(plan, context), lacksCompetence(plan) || nextOfKinWanted(plan))
}

/** Silence proves no lack: the plan holds the consent to itself, and need not hold this one. */
const coordinatorConsent: Test<'met' | 'missing' | 'unknown'> = ({ coordinators }) => {
  const wrong = (coordinators ?? []).flatMap((each, place) => {
    const { participant, consent } = each
    if (consent || !isCoordinator(each)) return []
    const at = `/coordinators/${String(place)}/consent`
    const values = { id: participant ?? String(place) }
    return [consent === false ? unmet(at, 'missing', values) : open(at, 'unknown', values)]
  })
  return unlessMet('/coordinators', wrong)
}

const nextOfKinWithoutCompetence: Test<'met' | 'ask'> = ({ participants }) => {
  const at = '/participants'
  const there = participants?.some(({ kind }) => kind === 'next-of-kin') ?? false
  // They have a right and no duty: that they take no part proves no lack.
  return [there ? met(at) : open(at, 'ask')]
}

const onlyAReaderTells = judged('ordinaryResponsibility')

const ordinaryResponsibility: typeof onlyAReaderTells = (plan, context) => {
  const agreed = plan.measures?.every(({ otherwiseAgreed }) => otherwiseAgreed) ?? false
  return agreed ? [met('/measures')] : onlyAReaderTells(plan, context)
}

const consentToSharing = {
  id: 'sharing-consent-entitled',
  ...statutoryDuty,
  applies: anyConsent('sharing'),
  test: sharingConsentEntitled,
} as const

/** What the guide of 2014 says of the plan document: at any time an overview that can be relied on. */
const overview = { ...recommended, basis: ['guidance: habilitation guide 2014 § 4.4'] } as const

/** The points, with every id and message in their types. */
export const exactPlanSoundness = {
  id: 'plan.soundness',
  requirements: [
    { id: 'ids-unique', ...overview, test: idsUnique },
    { id: 'ids-known', ...overview, test: idsKnown },
    {
      id: 'responsible-takes-part',
      ...overview,
      applies: holds('measures'),
      test: responsibleTakesPart,
    },
    {
      id: 'measure-serves-goal',
      ...overview,
      applies: holds('measures'),
      test: measureServesGoal,
    },
    ...inBoth(
      {
        id: 'ordinary-responsibility',
        ...regulatoryDuty,
        applies: holds('measures'),
        test: ordinaryResponsibility,
      },
      'hrf § 20',
      'ipf § 10',
    ),
    { id: 'goal-has-measure', ...overview, applies: holds('goals'), test: goalHasMeasure },
    { id: 'coordinator-takes-part', ...overview, test: coordinatorTakesPart },
    {
      id: 'coordinator-handover',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.5'],
      applies: holds('coordinators'),
      test: coordinatorHandover,
    },
    {
      id: 'coordinator-from-start',
      ...overview,
      applies: holds('coordinators'),
      test: coordinatorFromStart,
    },
    { id: 'period-consistent', ...overview, test: periodConsistent },
    { id: 'measures-in-period', ...overview, applies: holds('measures'), test: measuresInPeriod },
    {
      id: 'revisions-in-period',
      ...overview,
      applies: holds('revisions'),
      test: revisionsInPeriod,
    },
    // To keep the plan up to date is a duty from 2022; before, the guide recommended it.
    { id: 'period-current', ...overview, until: oldRules.until, test: periodCurrent },
    {
      id: 'period-current',
      ...regulatoryDuty,
      ...newRules,
      basis: ['ipf § 9 (2) sentence 2'],
      test: periodCurrent,
    },
    {
      id: 'revisions-done',
      ...overview,
      until: oldRules.until,
      applies: holds('revisions'),
      test: revisionsDone,
    },
    {
      id: 'revisions-done',
      ...regulatoryDuty,
      ...newRules,
      basis: ['ipf § 9 (2) sentence 2'],
      applies: holds('revisions'),
      test: revisionsDone,
    },
    {
      id: 'updated-after-revision',
      ...overview,
      until: oldRules.until,
      applies: holds('revisions'),
      test: updatedAfterRevision,
    },
    {
      id: 'updated-after-revision',
      ...regulatoryDuty,
      ...newRules,
      basis: ['ipf § 9 (2) sentence 2'],
      applies: holds('revisions'),
      test: updatedAfterRevision,
    },
    ...inBoth(
      { id: 'one-plan', ...regulatoryDuty, test: onePlan },
      'hrf § 18 (5)',
      'ipf § 9 (2) sentence 1',
    ),
    {
      id: 'other-plans-coordinated',
      ...localModel,
      basis: ['local: Beiarn rehabilitation plan'],
      applies: holds('otherPlans'),
      test: inEach('otherPlans', {
        field: 'coordinated',
        read: ({ coordinated }) => coordinated,
      }),
    },
    {
      id: 'activity-plan-coordinated',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['navl § 14 a (4)'],
      applies: hasActivityPlan,
      test: activityPlanCoordinated,
    },
    {
      id: 'recipient-takes-part',
      ...regulatoryDuty,
      ...oldRules,
      basis: ['hrf § 16 (1)'],
      test: recipientTakesPart,
    },
    {
      id: 'recipient-takes-part',
      ...regulatoryDuty,
      ...newRules,
      until: since.othersPresent2026,
      basis: ['ipf § 4 (1)'],
      test: recipientTakesPart,
    },
    // From then on it is the statutory duty of the health services as well; of other plans the regulation rules.
    {
      id: 'recipient-takes-part',
      ...regulatoryDuty,
      from: since.othersPresent2026,
      basis: ['ipf § 4 (1)', 'hol § 4-2 b', 'sphl § 3-11 a'],
      test: recipientTakesPart,
    },
    // To 2022-07-31 what holds for the work on the plan held for the appointment as well.
    {
      id: 'recipient-takes-part-in-appointment',
      ...regulatoryDuty,
      ...oldRules,
      basis: ['hrf § 16 (4)', 'hrf § 16 (1)'],
      applies: coordinatorAppointed,
      test: (plan) => [takesPart('takesPartInAppointment')(plan)],
    },
    {
      id: 'next-of-kin-in-appointment',
      ...regulatoryDuty,
      ...oldRules,
      basis: ['hrf § 16 (4)', 'hrf § 16 (1)', 'hrf § 16 (2)'],
      applies: nextOfKinHaveAPlace,
      test: (plan) => [takesPart('nextOfKinInAppointment')(plan)],
    },
    {
      id: 'coordinator-consent',
      ...regulatoryDuty,
      ...oldRules,
      basis: ['hrf § 17 (1) sentence 2'],
      applies: coordinatorAppointed,
      test: coordinatorConsent,
    },
    ...inBoth(
      {
        id: 'next-of-kin-take-part',
        ...regulatoryDuty,
        applies: nextOfKinWanted,
        test: nextOfKin,
      },
      'hrf § 16 (1)',
      'ipf § 4 (2)',
    ),
    {
      id: 'next-of-kin-without-competence',
      ...statutoryDuty,
      ...oldRules,
      basis: ['pbrl § 3-1 (3)', 'hrf § 16 (2)'],
      applies: lacksCompetence,
      test: nextOfKinWithoutCompetence,
    },
    {
      id: 'next-of-kin-without-competence',
      ...statutoryDuty,
      ...newRules,
      basis: ['pbrl § 3-1 (3)'],
      applies: lacksCompetence,
      test: nextOfKinWithoutCompetence,
    },
    ...inBoth(
      {
        id: 'plan-consent-entitled',
        ...regulatoryDuty,
        applies: anyConsent('plan'),
        test: planConsentEntitled,
      },
      'hrf § 17',
      'ipf § 5 (1)',
    ),
    ...inBoth(
      {
        id: 'plan-consent-in-time',
        ...regulatoryDuty,
        applies: anyConsent('plan'),
        test: planConsentInTime,
      },
      'hrf § 17',
      'ipf § 5 (1)',
    ),
    ...inBoth(
      {
        id: 'plan-consent-stands',
        ...regulatoryDuty,
        applies: anyConsent('plan'),
        test: planConsentStands,
      },
      'hrf § 17',
      'ipf § 5 (1)',
    ),
    // The rules on consent to health care ask for it: they held for the plans of patients to 2022-07-31.
    {
      id: 'plan-consent-informed',
      ...regulatoryDuty,
      ...oldRules,
      basis: ['hrf § 17 (2)', 'pbrl § 4-1 (1)'],
      applies: anyConsentOfPatient,
      test: planConsentInformed,
    },
    // What next of kin may consent to stood in a paragraph of its own to 2026-06-30.
    {
      ...consentToSharing,
      from: since.coverage,
      until: since.confidentiality2026,
      basis: ['hpl § 22 (1)', 'hpl § 22 (2)', 'hpl § 22 (3)'],
    },
    {
      ...consentToSharing,
      from: since.confidentiality2026,
      basis: ['hpl § 22 (1)', 'hpl § 22 (2)', 'hpl § 22 (2) sentence 2'],
    },
    {
      id: 'sharing-consent-names',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hpl § 22 (1)'],
      applies: sharesByConsent,
      test: sharingConsentNames,
    },
    // That the plan grants nothing is no demand on its text: a text that misleads should be mended.
    ...inBoth(
      {
        id: 'grants-nothing',
        ...advised,
        test: judged('grantsNothing'),
      },
      'hrf § 16 (3)',
      'ipf § 4 (3)',
    ),
  ],
} as const satisfies PlanChecklist

/**
 * Whether an individual plan is sound: whether its parts hang together, its consents stand, and it is
 * up to date.
 *
 * Norwegian: *holdbar plan*. Source: hrf §§ 16 to 20 (to 2022-07-31), ipf §§ 4, 5, 9 and 10, pbrl §§ 3-1 and
 * 4-1, hpl § 22; the habilitation guide of 2014, which recommends; one point of a local model.
 */
export const planSoundness: PlanChecklist = exactPlanSoundness
