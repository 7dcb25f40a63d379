import { aged, stated, where, type ReferralChecklist, type Test } from './context.js'
import { habilitationGuide, localChecklist, localDetail, nationalGuide } from './norms.js'
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
  if (referredBy === 'general-practitioner' || inSpecialistCare === false) return false
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

/** The general practitioner is involved in a referral of their own. */
function referredByOthers({ referredBy }: Referral): boolean | 'unknown' {
  if (!referredBy) return 'unknown'
  return referredBy !== 'general-practitioner'
}

/**
 * What a referral to habilitation should hold.
 *
 * Norwegian: *innholdet i henvisningen*. Source: the habilitation guide of 2014 § 3.1.7.5, the national referral
 * guide, hospitals' own checklists. No act or regulation says it, so nothing here is a duty: the guide of
 * 2014 asks for some of it in most cases, recommends some and expects some; see `referralStrengths`. What
 * is lacking never takes the right to be assessed away, and stops no time limit.
 */
export const referralContent = {
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
      id: 'gp-involved',
      ...habilitationGuide,
      applies: referredByOthers,
      test: stated(
        '/generalPractitioner/informed',
        ({ generalPractitioner }) => generalPractitioner?.informed,
      ),
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
      applies: aged(18, 131),
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

/** A point of the checklist of referrals. */
export type ReferralPoint = (typeof referralContent)['requirements'][number]['id']

/**
 * How strongly the source asks for a point: `in-most-cases`, *må i de fleste tilfellene*; `recommended`, *bør*;
 * `expected`, *forventes*; `known-risk`, what it names as a risk when it fails; `asked-for`, what a form or
 * checklist asks for. None of them is a duty by law.
 */
export type ReferralStrength =
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
  'gp-refers': 'in-most-cases',
  'national-service': 'expected',
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
