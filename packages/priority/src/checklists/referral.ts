import { since } from '@vilkar/law'
import { aged, judged, stated, where, type ReferralChecklist, type Test } from './context.js'
import {
  habilitationGuide,
  localChecklist,
  localDetail,
  nationalGuide,
  practitioners2015,
  practitionersAndTherapists2018,
  practitionersAndTherapists2026,
  regulatoryDuty,
} from './norms.js'
import type { Referral } from '../referral/document.js'

/**
 * Looks for the general practitioner's assessment, which is wanted in most cases: a reason why there is
 * none will do.
 */
const assessed: Test<'met' | 'reason-given' | 'missing' | 'reason-ask' | 'unknown'> = (
  { generalPractitioner },
  { whole },
) => {
  const at = '/generalPractitioner/assessment'
  const { assessment, reasonForNone } = generalPractitioner ?? {}
  if (assessment) return [{ status: 'met', at, message: 'met' }]
  if (reasonForNone) return [{ status: 'met', at, message: 'reason-given' }]
  const none = assessment === false
  if (whole || (none && reasonForNone === false))
    return [{ status: 'unmet', at, message: 'missing' }]
  return [{ status: 'undetermined', at, message: none ? 'reason-ask' : 'unknown' }]
}

/**
 * Looks for who refers: the general practitioner, but for a patient who already gets specialist care and is
 * assessed on the way to the municipality. No act says it, so that others refer is no lack in law.
 */
const byGeneralPractitioner: Test<'met' | 'in-hospital' | 'others' | 'ask' | 'unknown'> = ({
  referredBy,
  inSpecialistCare,
}) => {
  const at = '/referredBy'
  if (referredBy === 'general-practitioner') return [{ status: 'met', at, message: 'met' }]
  if (inSpecialistCare) return [{ status: 'met', at: '/inSpecialistCare', message: 'in-hospital' }]
  if (!referredBy) return [{ status: 'undetermined', at, message: 'unknown' }]
  return inSpecialistCare === false
    ? [{ status: 'unmet', at, message: 'others' }]
    : [{ status: 'undetermined', at: '/inSpecialistCare', message: 'ask' }]
}

/** That hospitals refer to an approved national service concerns those of which there is one. */
function hospitalAndNationalService({
  referredBy,
  inSpecialistCare,
  nationalService,
}: Referral): boolean | 'unknown' {
  if (referredBy === 'general-practitioner' || referredBy === 'manual-therapist') return false
  if (inSpecialistCare === false) return false
  if (nationalService === 'none') return false
  return referredBy && inSpecialistCare ? true : 'unknown'
}

/** Looks whether a referral goes to the approved national service that there is. */
const byNationalService: Test<'met' | 'elsewhere' | 'unknown'> = ({ nationalService }) => {
  const at = '/nationalService'
  if (!nationalService) return [{ status: 'undetermined', at, message: 'unknown' }]
  return nationalService === 'elsewhere'
    ? [{ status: 'unmet', at, message: 'elsewhere' }]
    : [{ status: 'met', at, message: 'met' }]
}

type Referrer = NonNullable<Referral['referredBy']>

/** Makes the condition that one of some refers. */
function referredByOneOf(
  ...referrers: readonly Referrer[]
): (referral: Referral) => boolean | 'unknown' {
  return ({ referredBy }) => (referredBy ? referrers.includes(referredBy) : 'unknown')
}

const byPractitioner = referredByOneOf('general-practitioner')
const byPractitionerOrTherapist = referredByOneOf('general-practitioner', 'manual-therapist')

// The general practitioner is involved in a referral of their own.
const practitionerInvolved = {
  id: 'gp-involved',
  ...habilitationGuide,
  test: stated(
    '/generalPractitioner/informed',
    ({ generalPractitioner }) => generalPractitioner?.informed,
  ),
} as const

const necessaryInformation = {
  id: 'necessary-information',
  test: judged('/necessaryInformation', (referral) => referral.necessaryInformation),
} as const

const divisionOfTasks = {
  id: 'division-of-tasks',
  test: judged('/divisionOfTasks', (referral) => referral.divisionOfTasks),
} as const

/** The points, with every id and message in their types. */
export const exactReferralContent = {
  id: 'priority.referral',
  requirements: [
    { id: 'gp-assessment', ...habilitationGuide, test: assessed },
    {
      id: 'gp-history',
      ...habilitationGuide,
      applies: where(({ generalPractitioner }) => generalPractitioner?.assessment),
      test: stated(
        '/generalPractitioner/history',
        ({ generalPractitioner }) => generalPractitioner?.history,
      ),
    },
    {
      id: 'gp-examination',
      ...habilitationGuide,
      applies: where(({ generalPractitioner }) => generalPractitioner?.assessment),
      test: stated(
        '/generalPractitioner/clinicalExamination',
        ({ generalPractitioner }) => generalPractitioner?.clinicalExamination,
      ),
    },
    {
      ...practitionerInvolved,
      until: since.physiotherapists2018,
      applies: referredByOneOf('manual-therapist', 'other'),
    },
    // From then it is a duty of manual therapists.
    {
      ...practitionerInvolved,
      from: since.physiotherapists2018,
      applies: referredByOneOf('other'),
    },
    {
      id: 'gp-informed-by-manual-therapist',
      ...regulatoryDuty,
      from: since.physiotherapists2018,
      basis: ['fysf § 12 (2)'],
      applies: referredByOneOf('manual-therapist'),
      test: practitionerInvolved.test,
    },
    {
      ...necessaryInformation,
      ...practitioners2015,
      basis: ['fastlf2012 § 24 (3)'],
      applies: byPractitioner,
    },
    {
      ...necessaryInformation,
      ...practitionersAndTherapists2018,
      basis: ['fastlf2012 § 24 (3)', 'fysf § 18 (2)'],
      applies: byPractitionerOrTherapist,
    },
    {
      ...necessaryInformation,
      ...practitionersAndTherapists2026,
      basis: ['fastlf § 30 (3)', 'fysf § 18 (2)'],
      applies: byPractitionerOrTherapist,
    },
    {
      ...divisionOfTasks,
      ...practitioners2015,
      basis: ['fastlf2012 § 24 (2)'],
      applies: byPractitioner,
    },
    {
      ...divisionOfTasks,
      ...practitionersAndTherapists2018,
      basis: ['fastlf2012 § 24 (2)', 'fysf § 18 (2)'],
      applies: byPractitionerOrTherapist,
    },
    {
      ...divisionOfTasks,
      ...practitionersAndTherapists2026,
      basis: ['fastlf § 30 (2)', 'fysf § 18 (2)'],
      applies: byPractitionerOrTherapist,
    },
    {
      id: 'gp-refers',
      ...habilitationGuide,
      basis: ['guidance: habilitation guide 2014 § 2.2'],
      test: byGeneralPractitioner,
    },
    {
      id: 'national-service',
      ...habilitationGuide,
      basis: ['guidance: habilitation guide 2014 § 3.1'],
      applies: hospitalAndNationalService,
      test: byNationalService,
    },
    {
      id: 'municipal-assessment',
      ...habilitationGuide,
      test: stated('/municipality/assessment', ({ municipality }) => municipality?.assessment),
    },
    {
      id: 'partial-assessments',
      ...habilitationGuide,
      applies: where(({ municipality }) => municipality?.assessment),
      test: stated(
        '/municipality/partialAssessments',
        ({ municipality }) => municipality?.partialAssessments,
      ),
    },
    {
      id: 'cross-disciplinary-discussion',
      ...habilitationGuide,
      applies: where(({ municipality }) => municipality?.assessment),
      test: stated('/municipality/discussion', ({ municipality }) => municipality?.discussion),
    },
    {
      id: 'summary',
      ...habilitationGuide,
      applies: where(({ municipality }) => municipality?.assessment),
      test: stated('/municipality/summary', ({ municipality }) => municipality?.summary),
    },
    {
      id: 'measures',
      ...habilitationGuide,
      test: stated('/municipality/measures', ({ municipality }) => municipality?.measures),
    },
    {
      id: 'measures-benefit',
      ...habilitationGuide,
      applies: where(({ municipality }) => municipality?.measures),
      test: stated(
        '/municipality/benefitDescribed',
        ({ municipality }) => municipality?.benefitDescribed,
      ),
    },
    {
      id: 'transition',
      ...habilitationGuide,
      applies: aged(17, 19),
      test: stated('/transition', ({ transition }) => transition),
    },
    {
      id: 'patient-identified',
      ...nationalGuide,
      test: stated('/patient/identified', ({ patient }) => patient?.identified),
    },
    {
      id: 'next-of-kin',
      ...nationalGuide,
      test: stated('/patient/nextOfKin', ({ patient }) => patient?.nextOfKin),
    },
    {
      id: 'receiving-unit',
      ...nationalGuide,
      test: stated('/receivingUnit', ({ receivingUnit }) => receivingUnit),
    },
    { id: 'referrer', ...nationalGuide, test: stated('/referrer', ({ referrer }) => referrer) },
    {
      id: 'copy-recipients',
      ...nationalGuide,
      test: stated('/copyRecipients', ({ copyRecipients }) => copyRecipients),
    },
    { id: 'question', ...localChecklist, test: stated('/question', ({ question }) => question) },
    {
      id: 'consent',
      ...localChecklist,
      test: stated('/patient/consent', ({ patient }) => patient?.consent),
    },
    {
      id: 'parental-responsibility',
      ...localChecklist,
      applies: aged(0, 18),
      test: stated(
        '/patient/parentalResponsibility',
        ({ patient }) => patient?.parentalResponsibility,
      ),
    },
    {
      id: 'representative',
      ...localChecklist,
      applies: aged(18),
      test: stated('/patient/representative', ({ patient }) => patient?.representative),
    },
    {
      id: 'interpreter',
      ...localDetail,
      test: stated('/patient/interpreter', ({ patient }) => patient?.interpreter),
    },
    {
      id: 'coordinator',
      ...localDetail,
      test: stated('/attached/coordinator', ({ attached }) => attached?.coordinator),
    },
    {
      id: 'individual-plan',
      ...localDetail,
      test: stated('/attached/individualPlan', ({ attached }) => attached?.individualPlan),
    },
    {
      id: 'responsibility-group',
      ...localDetail,
      test: stated(
        '/attached/responsibilityGroup',
        ({ attached }) => attached?.responsibilityGroup,
      ),
    },
    {
      id: 'coercive-measures',
      ...localDetail,
      test: stated('/attached/coerciveMeasures', ({ attached }) => attached?.coerciveMeasures),
    },
    {
      id: 'cooperating-services',
      ...localDetail,
      test: stated(
        '/attached/cooperatingServices',
        ({ attached }) => attached?.cooperatingServices,
      ),
    },
    {
      id: 'diagnoses',
      ...localDetail,
      test: stated('/attached/diagnoses', ({ attached }) => attached?.diagnoses),
    },
    {
      id: 'medicines',
      ...localDetail,
      test: stated('/attached/medicines', ({ attached }) => attached?.medicines),
    },
    {
      id: 'earlier-reports',
      ...localDetail,
      test: stated('/attached/earlierReports', ({ attached }) => attached?.earlierReports),
    },
  ],
} as const satisfies ReferralChecklist

/**
 * What a referral to habilitation should hold.
 *
 * Norwegian: *innholdet i henvisningen*. Source: fastlf2012 § 24 (read from 2015-01-01), fastlf § 30, fysf §§ 12 and 18;
 * the habilitation guide of 2014 § 3.1.7.5, the national referral guide, hospitals' own checklists. The regulations say
 * in general words what the referrals of general practitioners and manual therapists must be. Of what it holds in
 * particular nothing is a duty: the guide of 2014 asks for some of it in most cases, recommends some and expects some;
 * see `referralStrengths`. What is lacking never takes the right to be assessed away, and stops no time limit.
 */
export const referralContent: ReferralChecklist = exactReferralContent

/** A point of the checklist of referrals. */
export type ReferralPoint = (typeof exactReferralContent)['requirements'][number]['id']

/**
 * How strongly the source asks for a point: `required`, what a regulation commands; `called-a-duty`, what the guide
 * says that rules oblige to, which were not read; `in-most-cases`, *må i de fleste tilfellene*; `recommended`, *bør*;
 * `expected`, *forventes*; `known-risk`, what it names as a risk when it fails; `asked-for`, what a form or
 * checklist asks for. Only `required` is a duty by law.
 */
export type ReferralStrength =
  | 'required'
  | 'called-a-duty'
  | 'in-most-cases'
  | 'recommended'
  | 'expected'
  | 'known-risk'
  | 'asked-for'

/** How strongly each point of a referral is asked for, in the words of its source. */
export const referralStrengths: Readonly<Record<ReferralPoint, ReferralStrength>> = {
  'gp-assessment': 'in-most-cases',
  'gp-history': 'in-most-cases',
  'gp-examination': 'in-most-cases',
  'gp-involved': 'known-risk',
  'gp-informed-by-manual-therapist': 'required',
  'necessary-information': 'required',
  'division-of-tasks': 'required',
  'gp-refers': 'in-most-cases',
  'national-service': 'called-a-duty',
  'municipal-assessment': 'recommended',
  'partial-assessments': 'recommended',
  'cross-disciplinary-discussion': 'recommended',
  summary: 'recommended',
  measures: 'expected',
  'measures-benefit': 'expected',
  transition: 'recommended',
  'patient-identified': 'asked-for',
  'next-of-kin': 'asked-for',
  'receiving-unit': 'asked-for',
  referrer: 'asked-for',
  'copy-recipients': 'asked-for',
  question: 'asked-for',
  consent: 'asked-for',
  'parental-responsibility': 'asked-for',
  representative: 'asked-for',
  interpreter: 'asked-for',
  coordinator: 'asked-for',
  'individual-plan': 'asked-for',
  'responsibility-group': 'asked-for',
  'coercive-measures': 'asked-for',
  'cooperating-services': 'asked-for',
  diagnoses: 'asked-for',
  medicines: 'asked-for',
  'earlier-reports': 'asked-for',
}
