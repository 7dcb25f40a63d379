import { leftOut, open, unlessMet, unmet, type Applies, type Seen } from '@vilkar/core/documents'
import { since } from '@vilkar/law'
import type { DocumentChecklist } from '../check-document.js'
import { testsOf, type Test } from '../observe.js'
import { before2022, from2022, statutoryDuty } from '../norms.js'
import type { CooperationAgreement } from './document.js'
import {
  deadlinesKept,
  jointMeasureTerms,
  noticeOfAYear,
  responsibilityStays,
  reviewed,
  submittedInTime,
} from './terms.js'

type Document = CooperationAgreement

const { stated, parts, judged, byValue } = testsOf<Document>()
const always = { ...statutoryDuty, from: since.coverage } as const

/**
 * Makes a test of content that may stand in another agreement of the same set: what is lacking in one of a set is
 * a question and no breach. That what it says will not do is found all the same.
 */
function inSet<M extends string>(test: Test<Document, M>): Test<Document, M | 'elsewhere'> {
  return (agreement, context) => {
    const seen = test(agreement, context)
    const lacking = seen.find(
      ({ status, message }) => status === 'unmet' && /missing$/.test(message),
    )
    if (agreement.partOfSet !== true || lacking === undefined) return seen
    return [open(lacking.at.split('/', 2).join('/'), 'elsewhere')]
  }
}

const decidedByCouncil: Test<
  Document,
  'met' | 'missing' | 'unknown' | 'not-council' | 'council-unknown'
> = ({ municipalities }, context) => {
  const at = '/municipalities'
  if (!municipalities) return [leftOut(at, context)]
  if (municipalities.length === 0) return [unmet(at, 'missing')]
  const wrong = municipalities.flatMap(
    ({ id, decidedBy }, place): Seen<'not-council' | 'council-unknown'> => {
      if (decidedBy === 'municipal-council') return []
      const there = `${at}/${String(place)}/decidedBy`
      return decidedBy === 'other'
        ? [unmet(there, 'not-council', { id })]
        : [{ status: 'undetermined', at: there, message: 'council-unknown', values: { id } }]
    },
  )
  return unlessMet(at, wrong)
}

const specialistParty = {
  id: 'specialist-party',
  ...statutoryDuty,
  test: byValue('specialistParty')({
    'regional-health-authority': ['met', 'met'],
    'designated-trust': ['met', 'met'],
    'undesignated-trust': ['unmet', 'not-designated'],
  }),
} as const

/** Whether a list holds anything: in a part of a document it may be left out. */
function holds(list: 'jointMeasures' | 'clauses' | 'deadlines'): (document: Document) => Applies {
  return (document) => {
    const found = document[list]
    if (found) return found.length > 0
    return document.completeness === 'whole-document' ? false : 'unknown'
  }
}

function isTerminated({ termination, completeness }: Document): Applies {
  if (termination) return true
  return completeness === 'whole-document' ? false : 'unknown'
}

// The agreement says which tasks the law has put on each level: a clause that puts one elsewhere says another thing.
const staysWhereItIs = {
  id: 'responsibility-stays',
  ...statutoryDuty,
  applies: holds('clauses'),
  test: responsibilityStays,
} as const

/**
 * What a statutory cooperation agreement must hold, and what the parties must do about it.
 *
 * Norwegian: *lovpålagt samarbeidsavtale*. Source: hol §§ 3-1, 6-1 to 6-5 and 11-4, sphl §§ 2-1 a, 2-1 e and 2-6.
 * Eleven numbers to 2022-07-31, thirteen from 2022-08-01. What must be covered may be spread over a set of agreements.
 */
export const statutoryAgreement = {
  id: 'cooperation.statutory-agreement',
  requirements: [
    {
      id: 'council-decides',
      ...always,
      basis: ['hol § 6-1 (1)'],
      test: decidedByCouncil,
    },
    { ...specialistParty, ...before2022, basis: ['hol § 6-1 (1)', 'sphl § 2-1 e (2)'] },
    { ...specialistParty, ...from2022, basis: ['hol § 6-1 (1)', 'sphl § 2-1 e (4)'] },
    { id: 'purpose', ...always, basis: ['hol § 6-1 (2)'], test: inSet(stated('/purpose')) },
    {
      id: 'user-experience',
      ...always,
      basis: ['hol § 6-1 (3)'],
      test: stated('/userExperience'),
    },
    {
      id: 'user-organisations',
      ...always,
      basis: ['hol § 6-1 (3)'],
      test: stated('/userOrganisations'),
    },
    {
      id: 'responsibilities',
      ...always,
      basis: ['hol § 6-2 (1) no. 1'],
      test: inSet(parts('responsibilities', ['tasks', 'measures'])),
    },
    {
      id: 'guidelines',
      ...always,
      basis: ['hol § 6-2 (1) no. 2'],
      test: inSet(
        parts('guidelines', [
          'admission',
          'discharge',
          'habilitation',
          'rehabilitation',
          'learningAndCoping',
        ]),
      ),
    },
    {
      id: 'guidelines-aim',
      ...always,
      basis: ['hol § 6-2 (1) no. 2'],
      test: inSet(parts('guidelines', ['coordinatedServices'])),
    },
    {
      id: 'hospital-admission',
      ...always,
      basis: ['hol § 6-2 (1) no. 3'],
      test: inSet(stated('/hospitalAdmission')),
    },
    {
      id: 'emergency-stay',
      ...always,
      basis: ['hol § 6-2 (1) no. 4'],
      test: inSet(stated('/emergencyStay')),
    },
    {
      id: 'discharge-ready',
      ...always,
      basis: ['hol § 6-2 (1) no. 5', 'hol § 11-4 (2)', 'sphl § 2-6 (1)'],
      test: inSet(stated('/dischargeReady')),
    },
    {
      id: 'knowledge',
      ...always,
      basis: ['hol § 6-2 (1) no. 6'],
      test: inSet(
        parts('knowledge', ['knowledgeTransfer', 'informationExchange', 'networks', 'secondment']),
      ),
    },
    {
      id: 'research',
      ...always,
      basis: ['hol § 6-2 (1) no. 7'],
      test: inSet(parts('research', ['research', 'education', 'practice', 'apprenticeship'])),
    },
    {
      id: 'midwifery',
      ...always,
      basis: ['hol § 6-2 (1) no. 8'],
      test: inSet(stated('/midwifery')),
    },
    { id: 'local-it', ...always, basis: ['hol § 6-2 (1) no. 9'], test: inSet(stated('/localIt')) },
    {
      id: 'prevention',
      ...always,
      basis: ['hol § 6-2 (1) no. 10'],
      test: inSet(stated('/prevention')),
    },
    {
      id: 'emergencies',
      ...always,
      basis: ['hol § 6-2 (1) no. 11'],
      test: inSet(parts('emergencies', ['emergencyPlans', 'emergencyChain'])),
    },
    {
      id: 'joint-development',
      ...statutoryDuty,
      ...from2022,
      basis: ['hol § 6-2 (1) no. 12', 'interpretation: cooperation-regime-by-day'],
      test: inSet(judged('/jointDevelopment')),
    },
    {
      id: 'children-and-youth',
      ...statutoryDuty,
      ...from2022,
      basis: ['hol § 6-2 (1) no. 13', 'interpretation: cooperation-regime-by-day'],
      test: inSet(stated('/childrenAndYouth')),
    },
    {
      id: 'joint-measures',
      ...always,
      basis: ['hol § 6-2 (2)'],
      applies: holds('jointMeasures'),
      test: jointMeasureTerms,
    },
    {
      ...staysWhereItIs,
      from: since.coverage,
      until: since.regionalCriteria2020,
      basis: [
        'hol § 6-2 (1) no. 1',
        'hol § 3-1 (1)',
        'hol § 3-1 (5)',
        'sphl § 2-1 a (1)',
        'sphl § 2-1 a (6)',
        'interpretation: responsibility-not-agreed-away',
      ],
    },
    {
      ...staysWhereItIs,
      from: since.regionalCriteria2020,
      basis: [
        'hol § 6-2 (1) no. 1',
        'hol § 3-1 (1)',
        'hol § 3-1 (5)',
        'sphl § 2-1 a (1)',
        'sphl § 2-1 a (7)',
        'interpretation: responsibility-not-agreed-away',
      ],
    },
    {
      id: 'deadlines-kept',
      ...always,
      basis: ['hol § 6-3'],
      applies: holds('deadlines'),
      test: deadlinesKept,
    },
    { id: 'submitted', ...always, basis: ['hol § 6-4'], test: submittedInTime },
    {
      id: 'reviewed-yearly',
      ...always,
      basis: ['hol § 6-5 (1)', 'interpretation: yearly-review'],
      test: reviewed,
    },
    {
      id: 'notice-of-a-year',
      ...always,
      basis: ['hol § 6-5 (2)'],
      applies: isTerminated,
      test: noticeOfAYear,
    },
    {
      id: 'notice-reported',
      ...always,
      basis: ['hol § 6-5 (2)'],
      applies: isTerminated,
      test: stated('/termination/directorateTold'),
    },
  ],
} as const satisfies DocumentChecklist<Document>
