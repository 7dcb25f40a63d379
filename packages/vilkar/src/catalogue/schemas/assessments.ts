import { assessConsent } from '@vilkar/consent'
import { assessContactPoint } from '@vilkar/cooperation'
import { assessPlanDuty } from '@vilkar/individual-plan'
import { beneficiaries, namedBearers, timeLimits } from '@vilkar/law'
import { assessPriority } from '@vilkar/priority'
import { assessResponsibility } from '@vilkar/responsibility'
import { assumptionNames } from '../../assumptions.js'
import type { CaseDocument } from '../../documents.js'
import { caseDomains } from '../../domains.js'
import { answerRef } from './answers.js'
import { deadlineParts, priorityParts } from './deadlines.js'
import {
  daySchema,
  listOf,
  objectOf,
  oneOfTexts,
  refTo,
  schemaFile,
  textsSchema,
  type JsonSchema,
  type SchemaFile,
} from './json-schema.js'

const on = daySchema
const name: JsonSchema = { type: 'string' }

function isAnswer(value: unknown): value is { readonly decision: string } {
  return typeof value === 'object' && value !== null && 'decision' in value
}

/** Finds the questions of an assessment by asking it with nothing known: a name, and the question's id. */
function questionsIn(assessment: object): Readonly<Record<string, JsonSchema>> {
  const parts: readonly (readonly [string, unknown])[] = Object.entries(assessment)
  return Object.fromEntries(
    parts.flatMap(([question, answer]) =>
      isAnswer(answer) ? [[question, answerRef(answer.decision)]] : [],
    ),
  )
}

const relations = oneOfTexts([
  'spouse',
  'registered-partner',
  'cohabitant',
  'child',
  'parent-or-holder-of-responsibility',
  'sibling',
  'grandparent',
  'other-close-relative',
  'guardian-or-attorney',
])

const nextOfKin: JsonSchema = {
  oneOf: [
    objectOf({
      status: { const: 'ordered' },
      on,
      criterion: oneOfTexts(['named-by-patient', 'most-lasting-and-continuous-contact']),
      order: listOf(
        objectOf(
          {
            id: name,
            relation: relations,
            reason: oneOfTexts([
              'named-by-patient',
              'starting-order',
              'under-18',
              'no-mandate-in-personal-matters',
            ]),
            needed: listOf(oneOfTexts(['adult', 'personalMandate'])),
          },
          { place: { type: 'integer', minimum: 1 } },
        ),
      ),
      contactPointsElsewhere: textsSchema,
      correspondingRights: objectOf({
        ids: textsSchema,
        needed: listOf(
          oneOfTexts([
            'compulsoryMentalHealthCare',
            'specialReasonsAgainstContact',
            'hadMostContact',
          ]),
        ),
      }),
      basis: textsSchema,
    }),
    objectOf({ status: { const: 'not-in-force' }, on }),
  ],
}

/** A fact that was taken for granted. */
const assumedFact = {
  fact: name,
  value: { type: ['string', 'number', 'boolean'] },
  by: oneOfTexts(assumptionNames),
} as const
const assumed = listOf(objectOf(assumedFact))
const assumedInCase = listOf(
  objectOf({ section: oneOfTexts(['person', ...caseDomains]), ...assumedFact }),
)

/** The place in the list of parents. */
const placeOfParent = { type: 'integer', minimum: 0 } as const

/** What each holder of parental responsibility is told. */
const informEachParent = listOf(
  objectOf({
    parent: placeOfParent,
    answer: answerRef('consent.inform-parents'),
  }),
)

const features = objectOf({
  towardsBothLevels: textsSchema,
  towardsMunicipality: textsSchema,
  absent: textsSchema,
  unknown: textsSchema,
  weighsMost: { const: 'specialisedCompetence' },
  threshold: { const: 'none-in-any-source' },
  municipalSide: { const: 'not-in-any-source-read' },
})

const report = refTo('report.schema.json')

const documents: Readonly<Record<CaseDocument, JsonSchema>> = {
  individualPlan: refTo('report.individual-plan.schema.json'),
  coordinatorWork: report,
  referral: refTo('report.referral.schema.json'),
  needsAssessment: report,
  cooperationAgreement: refTo('report.cooperation-agreement.schema.json'),
  patientAgreement: report,
  coordinatingUnit: report,
  municipalPlan: report,
  serviceRoutines: report,
  managementSystem: report,
  admissionAndDischarge: report,
}
const documentName = oneOfTexts(Object.keys(documents))

const factToAsk = {
  section: oneOfTexts(['person', ...caseDomains]),
  fact: name,
  matters: { ...textsSchema, minItems: 1 },
} as const

const dutyHead = {
  who: {
    ...listOf({
      oneOf: [
        objectOf({
          kind: { const: 'named' },
          bearer: oneOfTexts([...namedBearers, 'keeper-of-document']),
        }),
        objectOf({ kind: { const: 'asked-about' }, input: name }, { value: name }),
      ],
    }),
    minItems: 1,
  },
  by: {
    oneOf: [
      objectOf({ kind: { const: 'day' }, lastDay: daySchema }),
      objectOf({ kind: { const: 'limit' }, limit: oneOfTexts(timeLimits) }),
    ],
  },
  // A recommendation never reads as a duty.
  force: oneOfTexts(['statute', 'regulation', 'preparatory-works', 'interpretation']),
  basis: { ...textsSchema, minItems: 1 },
} as const

const duty: JsonSchema = {
  oneOf: [
    objectOf(
      {
        kind: { const: 'answer' },
        ...dutyHead,
        domain: oneOfTexts(caseDomains),
        question: name,
        outcome: name,
        to: oneOfTexts(beneficiaries),
      },
      { parent: placeOfParent },
    ),
    objectOf({
      kind: { const: 'finding' },
      ...dutyHead,
      document: documentName,
      checklist: name,
      requirement: name,
      at: name,
    }),
  ],
}

const judgement: JsonSchema = {
  oneOf: [
    objectOf({
      kind: { const: 'answer' },
      question: name,
      outcome: oneOfTexts(['requires-judgement', 'not-regulated']),
    }),
    objectOf({ kind: { const: 'fact' }, ...factToAsk, judge: name }),
    objectOf({
      kind: { const: 'finding' },
      document: documentName,
      checklist: name,
      requirement: name,
      at: name,
    }),
  ],
}

/** A day on which every domain has its questions; which day makes no difference to their names. */
const someDay = { on: '2026-07-01' } as const

/**
 * Writes the schemas of assessments: of each domain, and of a whole case.
 *
 * @internal
 */
export function assessmentSchemas(): readonly SchemaFile[] {
  return [
    schemaFile(
      'assessment.consent',
      'The answers on consent, information and confidentiality',
      objectOf(
        { on, ...questionsIn(assessConsent({}, someDay)) },
        { assumed, nextOfKin, informEachParent },
      ),
    ),
    schemaFile(
      'assessment.individual-plan',
      'The answers on plan and coordinators',
      objectOf({ on, ...questionsIn(assessPlanDuty({}, someDay)) }),
    ),
    schemaFile(
      'assessment.responsibility',
      'The answers on who is responsible',
      objectOf({ on, ...questionsIn(assessResponsibility({}, someDay)), features }),
    ),
    schemaFile('assessment.priority', 'The answers on a referral, and its deadlines', {
      ...objectOf(
        {
          on,
          ...questionsIn(assessPriority({}, someDay)),
          rules: priorityParts.rules,
          deadlines: priorityParts.deadlines,
        },
        { assumed, owed: priorityParts.owed, guide: priorityParts.guide },
      ),
      $defs: deadlineParts,
    }),
    schemaFile(
      'assessment.cooperation',
      'The answer to where a possible need is reported',
      objectOf({ on, ...questionsIn(assessContactPoint({}, someDay)) }),
    ),
    schemaFile(
      'assessment',
      'The assessment of a whole case',
      objectOf(
        {
          on,
          consent: refTo('assessment.consent.schema.json'),
          individualPlan: refTo('assessment.individual-plan.schema.json'),
          responsibility: refTo('assessment.responsibility.schema.json'),
          priority: refTo('assessment.priority.schema.json'),
          cooperation: refTo('assessment.cooperation.schema.json'),
          documents: objectOf({}, documents),
          duties: listOf(duty),
          toAsk: listOf(objectOf(factToAsk, { judge: name })),
          toJudge: listOf(judgement),
        },
        { reference: { type: 'string', maxLength: 100 }, assumed: assumedInCase },
      ),
    ),
  ]
}
