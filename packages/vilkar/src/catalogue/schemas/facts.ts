import { consentFacts } from '@vilkar/consent'
import {
  consentDeclarationDocument,
  incompetenceFindingDocument,
  informationGivenDocument,
  seriousInterventionDocument,
  somaticCoercionDocument,
} from '@vilkar/consent/checklists'
import { contactPointFacts } from '@vilkar/cooperation'
import {
  admissionAndDischarge,
  cooperationAgreement,
  coordinatingUnit,
  managementSystem,
  municipalPlan,
  patientAgreement,
  serviceRoutines,
} from '@vilkar/cooperation/checklists'
import { planFacts } from '@vilkar/individual-plan'
import { coordinatorWork, individualPlan } from '@vilkar/individual-plan/checklists'
import { priorityFacts } from '@vilkar/priority'
import { referral } from '@vilkar/priority/checklists'
import { responsibilityFacts } from '@vilkar/responsibility'
import { needsAssessmentDocument } from '@vilkar/responsibility/checklists'
import * as z from 'zod'
import { caseFile } from '../../case-file.js'
import type { CaseDomain } from '../../domains.js'
import type { CaseTexts } from '../../texts/types.js'
import {
  birthDatePattern,
  datedSchema,
  daySchema,
  refTo,
  schemaFile,
  type SchemaFile,
} from './json-schema.js'
import { meaningsIn } from './meanings.js'

/** What zod hands over where a schema may be written otherwise. */
interface Overridden {
  readonly zodSchema: z.core.$ZodType
  readonly jsonSchema: Record<string, unknown>
}

/** The kinds of bad input that the refinements of a schema name. */
function issuesOf(schema: z.core.$ZodType): readonly unknown[] {
  const checks = schema._zod.def.checks ?? []
  return checks.map(({ _zod: { def } }) => {
    if (!('params' in def) || typeof def.params !== 'object' || def.params === null)
      return undefined
    return 'issue' in def.params ? def.params.issue : undefined
  })
}

/** Writes down what refinements mean: JSON Schema knows no functions. */
function writeRefinements({ zodSchema, jsonSchema }: Overridden): void {
  const issues = issuesOf(zodSchema)
  // zod hands its own object over to be changed.
  if (issues.includes('not-a-day')) {
    const takesAnyYear = z.safeParse(zodSchema, '9000-01-01').success
    Object.assign(jsonSchema, takesAnyYear ? daySchema : datedSchema)
  }
  if (issues.includes('not-a-birth-date')) {
    Object.assign(jsonSchema, { pattern: birthDatePattern })
  }
  // What a digit is, engines do not agree on.
  if (typeof jsonSchema['pattern'] === 'string') {
    Object.assign(jsonSchema, { pattern: jsonSchema['pattern'].replaceAll('\\d', '[0-9]') })
  }
  // What is unknown is null, or the empty text of a field in a form: the schemas read both alike.
  if (zodSchema._zod.def.type === 'nullable') {
    const { anyOf } = jsonSchema
    const known: unknown = Array.isArray(anyOf) ? anyOf[0] : {}
    Object.assign(jsonSchema, { anyOf: [known, { enum: [null, ''] }] })
  }
}

/** The files of the documents that a case file holds, by their schemas. */
const documentFiles: ReadonlyMap<z.core.$ZodType, string> = new Map(
  Object.entries(caseFile.shape.documents.unwrap().unwrap().shape).map(([name, document]) => [
    document.unwrap().unwrap(),
    `document.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.schema.json`,
  ]),
)

function inputSchema(name: string, title: string, schema: z.core.$ZodType): SchemaFile {
  const written = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: (overridden) => {
      writeRefinements(overridden)
      const { zodSchema, jsonSchema } = overridden
      const file = documentFiles.get(zodSchema)
      if (file === undefined || zodSchema === schema) return
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key)
      Object.assign(jsonSchema, refTo(file))
    },
  })
  return schemaFile(name, title, { ...written })
}

/** Writes the schemas of facts, with what their values mean where there are texts. */
function factSchemas(texts: CaseTexts | undefined): readonly SchemaFile[] {
  const explained = texts === undefined ? undefined : meaningsIn(texts)
  const facts = (
    name: string,
    title: string,
    schema: z.core.$ZodType,
    domain?: CaseDomain,
  ): SchemaFile => {
    const plain = inputSchema(name, title, schema)
    return explained ? { ...plain, schema: explained(plain.schema, domain) } : plain
  }
  return [
    facts('case-file', 'A case file', caseFile),
    facts('facts.consent', 'Facts on consent and information', consentFacts, 'consent'),
    facts('facts.individual-plan', 'Facts on plan and coordinators', planFacts, 'individualPlan'),
    facts(
      'facts.responsibility',
      'Facts on who is responsible',
      responsibilityFacts,
      'responsibility',
    ),
    facts('facts.priority', 'Facts on a referral', priorityFacts, 'priority'),
    facts(
      'facts.cooperation',
      'Facts on a need that is reported',
      contactPointFacts,
      'cooperation',
    ),
  ]
}

/**
 * Writes the schemas of what goes in: the facts of each domain, the documents, the case file.
 *
 * @internal
 */
export function inputSchemas(texts?: CaseTexts): readonly SchemaFile[] {
  return [
    ...factSchemas(texts),
    inputSchema('document.individual-plan', 'An individual plan', individualPlan),
    inputSchema('document.coordinator-work', 'What a coordinator does', coordinatorWork),
    inputSchema('document.referral', 'A referral', referral),
    inputSchema('document.needs-assessment', 'An assessment of needs', needsAssessmentDocument),
    inputSchema(
      'document.cooperation-agreement',
      'A statutory cooperation agreement',
      cooperationAgreement,
    ),
    inputSchema('document.patient-agreement', 'An agreement on a patient', patientAgreement),
    inputSchema('document.coordinating-unit', 'A coordinating unit', coordinatingUnit),
    inputSchema('document.municipal-plan', 'A municipal plan', municipalPlan),
    inputSchema('document.service-routines', 'Routines of a service', serviceRoutines),
    inputSchema('document.management-system', 'A management system', managementSystem),
    inputSchema(
      'document.admission-and-discharge',
      'Messages on admission and discharge',
      admissionAndDischarge,
    ),
    inputSchema(
      'document.consent-declaration',
      'A declaration of consent',
      consentDeclarationDocument,
    ),
    inputSchema(
      'document.incompetence-finding',
      'A finding that competence is lacking',
      incompetenceFindingDocument,
    ),
    inputSchema(
      'document.information-given',
      'A note of the information given',
      informationGivenDocument,
    ),
    inputSchema(
      'document.serious-intervention',
      'A decision on a serious intervention',
      seriousInterventionDocument,
    ),
    inputSchema(
      'document.somatic-coercion',
      'A decision on coercion in somatic care',
      somaticCoercionDocument,
    ),
  ]
}
