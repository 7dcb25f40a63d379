import type { Applies } from '@vilkar/core/documents'
import { since } from '@vilkar/law'
import type { DocumentChecklist } from '../check-document.js'
import { testsOf } from '../observe.js'
import { before2022, from2022, localModel, regulatoryDuty, statutoryDuty } from '../norms.js'
import type { PatientAgreement } from './document.js'
import {
  bothLevels,
  eachDeclined,
  eachParty,
  evaluationDates,
  evaluationsHeld,
  everyBodyParty,
  hasDeclined,
  hasEvaluations,
  hasParties,
  idsKnown,
  idsUnique,
  mirrored,
  onePatient,
  timeLimited,
} from './tests.js'

type Document = PatientAgreement

const { stated, parts, absent, judged, byValue } = testsOf<Document>()
const model = { ...localModel, basis: ['local: Innlandet patient agreement'] } as const

function hasPlan({ individualPlan }: Document): Applies {
  return individualPlan ? individualPlan === 'has-plan' : 'unknown'
}

function isChildWithSay({ childWithSay }: Document): Applies {
  return childWithSay ?? 'unknown'
}

/** Whether the trust has to tell the municipality: a need for a plan, and services from both levels. */
function needsPlanOfBoth(document: Document): Applies {
  const levels = bothLevels(document)
  const { individualPlan } = document
  if (levels === false || (individualPlan && individualPlan !== 'needs-plan')) return false
  return levels === true && individualPlan ? true : 'unknown'
}

// No provision forbids to count an agreement as a plan; that it is none without what a plan takes is a reading.
const noPlan = {
  id: 'no-individual-plan',
  force: 'interpretation',
  weight: 'should',
  test: absent('/usedAsIndividualPlan'),
} as const
// No text speaks of other agreements than the plan; that there is one plan is why they should not differ.
const agrees = {
  id: 'agrees-with-plan',
  force: 'interpretation',
  weight: 'should',
  applies: hasPlan,
  test: judged('/agreesWithPlan'),
} as const
// To take part is a right of the patient: who would rather not is not made to.
const takesPart = {
  id: 'patient-takes-part',
  test: byValue('participation')({
    'in-the-agreement': ['met', 'met'],
    'in-another-way': ['met', 'met'],
    declined: ['met', 'declined'],
    'not-in-the-agreement': ['undetermined', 'ask'],
    none: ['unmet', 'none'],
  }),
} as const
// The agreement shapes the patient's services: a child has a say in that, whoever consents.
const heard = {
  id: 'child-heard',
  ...statutoryDuty,
  applies: isChildWithSay,
} as const
const unitTold = {
  id: 'unit-told-of-plan-need',
  ...statutoryDuty,
  applies: needsPlanOfBoth,
  test: stated('/unitToldOfPlanNeed'),
} as const

/**
 * What the agreement between the bodies around one patient holds in the model of Innlandet, and where the law
 * sets it limits: it is no individual plan.
 *
 * Norwegian: *samarbeidsavtale knyttet til enkeltpasient*. Source: the slides of the habilitation service of
 * Innlandet, a local model; hrf § 4, §§ 16 to 19 (to 2022-07-31), ipf §§ 4, 5, 8 and 9, sphl §§ 2-5 and 3-11 a and
 * hol § 4-2 b (from 2026-07-01), phvl § 4-1, pbrl § 3-1, hpl §§ 21, 22 and 25.
 */
export const patientAgreementChecklist = {
  id: 'cooperation.patient-agreement',
  requirements: [
    { id: 'one-patient', ...model, test: onePatient },
    { id: 'time-limited', ...model, test: timeLimited },
    { id: 'every-body-party', ...model, test: everyBodyParty },
    { id: 'areas', ...model, test: stated('/areas') },
    {
      id: 'party-persons',
      ...model,
      applies: hasParties,
      test: eachParty('persons', ({ persons }) => persons),
    },
    {
      id: 'party-areas',
      ...model,
      applies: hasParties,
      test: eachParty('areas', ({ areas }) => areas),
    },
    {
      id: 'party-extent',
      ...model,
      applies: hasParties,
      test: eachParty('extent', ({ extent }) => extent),
    },
    { id: 'mirrored-in-minutes', ...model, test: mirrored },
    { id: 'evaluation-dates', ...model, test: evaluationDates },
    { id: 'evaluations-held', ...model, applies: hasEvaluations, test: evaluationsHeld },
    { id: 'starts-from-need', ...model, test: judged('/startsFromNeed') },
    {
      id: 'first-contact',
      ...model,
      test: parts('process', ['municipalityContacted', 'patientMet']),
    },
    {
      id: 'information-gathered',
      ...model,
      test: parts('process', ['learntOfPatient', 'learntOfServices', 'learntOfOthers']),
    },
    {
      id: 'service-explained',
      ...model,
      test: parts('process', ['servicesExplained', 'workExplained']),
    },
    { id: 'agreement-begun', ...model, test: parts('process', ['agreementBegun']) },
    {
      id: 'municipal-effort',
      ...model,
      test: parts('municipalEffort', ['duringPeriod', 'afterEnd']),
    },
    {
      id: 'declined-measures-told',
      ...model,
      applies: hasDeclined,
      test: eachDeclined('informed'),
    },
    {
      id: 'complaint-explained',
      ...localModel,
      basis: ['local: Innlandet patient agreement', 'pbrl § 7-2'],
      applies: hasDeclined,
      test: eachDeclined('complaintExplained'),
    },
    { id: 'ids-known', ...model, test: idsKnown },
    { id: 'ids-unique', ...model, test: idsUnique },
    { ...noPlan, ...before2022, basis: ['hrf § 16 (1)', 'hrf § 17', 'hrf § 19 sentence 3'] },
    { ...noPlan, ...from2022, basis: ['ipf § 4 (1)', 'ipf § 5 (1)', 'ipf § 9 (3)'] },
    { ...agrees, ...before2022, basis: ['hrf § 18 (5)'] },
    { ...agrees, ...from2022, basis: ['ipf § 9 (2) sentence 1'] },
    {
      ...takesPart,
      ...regulatoryDuty,
      from: since.coverage,
      until: since.othersPresent2026,
      basis: ['hrf § 4 (1)', 'pbrl § 3-1 (1)'],
    },
    {
      ...takesPart,
      ...statutoryDuty,
      from: since.othersPresent2026,
      basis: ['hol § 4-2 b', 'sphl § 3-11 a', 'pbrl § 3-1 (1)', 'hrf § 4 (1)'],
    },
    {
      ...heard,
      from: since.coverage,
      until: since.childrensRights2018,
      basis: ['pbrl § 3-1 (2)'],
      test: parts('child', ['heard']),
    },
    {
      ...heard,
      from: since.childrensRights2018,
      basis: ['pbrl § 3-1 (1)'],
      test: parts('child', ['informed', 'heard', 'weighed']),
    },
    {
      id: 'information-basis',
      ...statutoryDuty,
      from: since.coverage,
      basis: ['hpl § 21', 'hpl § 22 (1)', 'hpl § 25 (1)'],
      test: byValue('informationBasis')({
        'none-shared': ['met', 'met'],
        consent: ['met', 'met'],
        'other-basis': ['met', 'met'],
        'no-basis': ['unmet', 'no-basis'],
      }),
    },
    { ...unitTold, ...before2022, basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'hrf § 18 (3)'] },
    { ...unitTold, ...from2022, basis: ['sphl § 2-5 (2)', 'phvl § 4-1 (2)', 'ipf § 8 (2)'] },
  ],
} as const satisfies DocumentChecklist<Document>
