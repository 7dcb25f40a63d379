import { since } from '@vilkar/law'
import type { DocumentChecklist } from '../check-document.js'
import { testsOf } from '../observe.js'
import { recommended, regulatoryAdvice, regulatoryDuty, statutoryDuty } from '../norms.js'
import type { ServiceRoutines } from './document.js'

type Document = ServiceRoutines

const { stated, parts, judged } = testsOf<Document>()
const ofMunicipality = ({ of }: Document): boolean => of === 'municipality'
const ofTrust = ({ of }: Document): boolean => of === 'health-trust'

const usesInterpreters = ({ interpretersRegularlyUsed }: Document): boolean | 'unknown' =>
  interpretersRegularlyUsed ?? 'unknown'

const municipal = {
  ...recommended,
  basis: ['guidance: habilitation guide 2014 § 2.4'],
  applies: ofMunicipality,
} as const
const trust = {
  ...recommended,
  basis: ['guidance: habilitation guide 2014 § 3.2'],
  applies: ofTrust,
} as const
const both = {
  ...recommended,
  basis: ['guidance: habilitation guide 2014 § 2.4', 'guidance: habilitation guide 2014 § 3.2'],
} as const

const caseHandling = { ...municipal, basis: ['guidance: habilitation guide 2014 § 2.2'] } as const
// The guide speaks of the register before there was an act that says who is qualified.
const interpreterChecked = {
  id: 'interpreter-checked',
  ...recommended,
  test: parts('interpreters', ['register']),
} as const

/**
 * What the routines of a municipality or a health trust must hold on notices, plans and coordinators, and what
 * guidance recommends them to describe.
 *
 * Norwegian: *rutiner for melding, individuell plan og koordinator*. Source: hrf §§ 6, 7, 11 and 12; tolkl §§ 7
 * and 9 and tolkf § 2; the habilitation guide of 2014, §§ 2.1, 2.2, 2.4 to 2.7, 3.1 to 3.3, 4.1 and 4.4.
 */
export const routinesChecklist = {
  id: 'cooperation.routines',
  requirements: [
    {
      id: 'needs-reported-in-municipality',
      ...regulatoryDuty,
      from: since.coverage,
      basis: ['hrf § 7'],
      applies: ofMunicipality,
      test: stated('/needsReported'),
    },
    {
      id: 'needs-reported-in-trust',
      ...regulatoryDuty,
      from: since.coverage,
      basis: ['hrf § 12'],
      applies: ofTrust,
      test: stated('/needsReported'),
    },
    {
      id: 'plan-routines-in-municipality',
      ...regulatoryDuty,
      from: since.coverage,
      basis: ['hrf § 6 (2)'],
      applies: ofMunicipality,
      test: stated('/planRoutines'),
    },
    {
      id: 'plan-routines-in-trust',
      ...regulatoryDuty,
      from: since.coverage,
      basis: ['hrf § 11 (2)', 'hrf § 6 (2)'],
      applies: ofTrust,
      test: stated('/planRoutines'),
    },
    {
      id: 'interpreter-guidelines',
      ...regulatoryDuty,
      from: since.interpreterAct2022,
      basis: ['tolkf § 2 (1)', 'tolkl § 9 (1)'],
      applies: usesInterpreters,
      test: parts('interpreters', ['ordering', 'duty', 'guidance']),
    },
    {
      id: 'interpreter-guidelines-suit',
      ...statutoryDuty,
      from: since.interpreterAct2022,
      basis: ['tolkl § 9 (2)'],
      applies: usesInterpreters,
      test: judged('/interpreterGuidelinesSuit'),
    },
    {
      id: 'interpreter-needs',
      ...regulatoryAdvice,
      from: since.interpreterAct2022,
      basis: ['tolkf § 2 (2)'],
      applies: usesInterpreters,
      test: parts('interpreters', ['otherNeeds']),
    },
    {
      ...interpreterChecked,
      until: since.interpreterAct2022,
      basis: ['guidance: habilitation guide 2014 § 2.6'],
    },
    {
      ...interpreterChecked,
      from: since.interpreterAct2022,
      basis: ['guidance: habilitation guide 2014 § 2.6', 'tolkl § 7 (3)'],
    },
    {
      id: 'notices',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.5', 'guidance: habilitation guide 2014 § 3.3'],
      test: parts('topics', ['noticesReceived', 'noticesFollowedUp', 'contactPointVisible']),
    },
    { id: 'plan-notices', ...both, test: parts('topics', ['planNotices']) },
    { id: 'quality-system', ...both, test: parts('topics', ['qualitySystem']) },
    { id: 'competence', ...both, test: parts('topics', ['competence']) },
    { id: 'coordinator-chosen', ...both, test: parts('topics', ['coordinatorChosen']) },
    {
      id: 'coordinator-change',
      ...municipal,
      test: parts('topics', ['coordinatorChange', 'coordinatorOverlap']),
    },
    {
      id: 'across-sectors',
      ...municipal,
      test: parts('topics', ['otherServices', 'acrossSectors']),
    },
    { id: 'made-known', ...municipal, test: parts('topics', ['madeKnown']) },
    { id: 'patient-informed', ...trust, test: parts('topics', ['patientInformed', 'consent']) },
    { id: 'municipality-told', ...trust, test: parts('topics', ['municipalityTold']) },
    {
      id: 'during-and-after',
      ...trust,
      test: parts('topics', ['duringStay', 'afterDischarge']),
    },
    {
      id: 'existing-plan',
      ...trust,
      test: parts('topics', ['planObtained', 'coordinatorDuringStay']),
    },
    { id: 'documentation', ...trust, test: parts('topics', ['documentation']) },
    {
      id: 'control',
      ...trust,
      test: parts('topics', ['internalControl', 'withOtherLevel', 'monitored']),
    },
    {
      id: 'case-handling',
      ...caseHandling,
      test: parts('topics', [
        'knownCompetence',
        'officeBreadth',
        'assessmentsObtained',
        'sameInServices',
      ]),
    },
    { id: 'unit-and-case-office', ...caseHandling, test: parts('topics', ['unitAndOffice']) },
    { id: 'early-mapping', ...caseHandling, test: parts('topics', ['earlyMapping']) },
    {
      id: 'part-in-chain',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 2.1', 'guidance: habilitation guide 2014 § 3.1'],
      test: parts('topics', ['partInChain']),
    },
    { id: 'work-as-goal', ...municipal, test: parts('topics', ['workAsGoal']) },
    {
      id: 'needs-of-other-sectors',
      ...municipal,
      test: parts('topics', ['needsOfOtherSectors']),
    },
    {
      id: 'plan-requests',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.1'],
      test: parts('topics', ['requestsDocumented', 'refusalsDocumented']),
    },
    {
      id: 'plan-template',
      ...recommended,
      basis: ['guidance: habilitation guide 2014 § 4.4'],
      test: parts('topics', ['planTemplate']),
    },
    // Notice goes to the unit by law (hpl § 38 a); the guide would have the ward act on it.
    { id: 'ward-in-charge', ...trust, test: parts('topics', ['wardInCharge']) },
    {
      id: 'adult-habilitation',
      ...municipal,
      basis: ['guidance: habilitation guide 2014 § 2.7'],
      test: parts('topics', ['knowledgeHandedOver', 'handOverMeeting']),
    },
  ],
} as const satisfies DocumentChecklist<Document>
