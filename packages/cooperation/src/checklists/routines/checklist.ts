import { since } from '@vilkar/law'
import type { DocumentChecklist } from '../check-document.js'
import { looksAt } from '../look.js'
import { recommended, regulatoryAdvice, regulatoryDuty } from '../norms.js'
import type { ServiceRoutines } from './document.js'

type Document = ServiceRoutines

const { stated, parts } = looksAt<Document>()
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

/**
 * What the routines of a municipality or a health trust must hold on notices, plans and coordinators, and what
 * guidance recommends them to describe.
 *
 * Norwegian: *rutiner for melding, individuell plan og koordinator*. Source: hrf §§ 6, 7, 11 and 12; tolkl § 9 and tolkf § 2; the
 * habilitation guide of 2014, §§ 2.4, 2.5, 3.2 and 3.3.
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
      id: 'interpreter-needs',
      ...regulatoryAdvice,
      from: since.interpreterAct2022,
      basis: ['tolkf § 2 (2)'],
      applies: usesInterpreters,
      test: parts('interpreters', ['otherNeeds']),
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
  ],
} as const satisfies DocumentChecklist<Document>
