import { forces, type Decision, type Input } from '@vilkar/core'
import { substances, type Meanings } from '@vilkar/law'
import { referralStrengths } from '@vilkar/priority/checklists'
import { factsBehind } from '../../facts-behind.js'
import { ruleBook } from '../rule-book.js'
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

/** What is said of how far the law behind an answer is known. */
const reading = {
  lawReadThrough: daySchema,
  beyondLawRead: { type: 'boolean' },
  confidence: oneOfTexts(['read', 'inferred', 'unverified']),
  unverified: textsSchema,
} as const

const force = oneOfTexts(forces)
const name: JsonSchema = { type: 'string' }

/** A whole number that counts something. */
const countSchema: JsonSchema = { type: 'integer', minimum: 0 }

const valueSet: JsonSchema = {
  description:
    'What is known of an input: a value, some of the choices, or a range of whole numbers.',
  anyOf: [
    { type: ['string', 'integer', 'boolean'] },
    textsSchema,
    { ...objectOf({}, { min: { type: 'integer' }, max: { type: 'integer' } }), minProperties: 1 },
  ],
}

/** What one decision lets into the parts of its answer. */
interface Allowed {
  readonly decision: JsonSchema
  readonly outcome: JsonSchema
  /** What outcomes say in substance; absent where nothing says what they mean. */
  readonly says?: JsonSchema
  readonly input: JsonSchema
  /** What may be needed; left out, its inputs. */
  readonly needed?: JsonSchema
  readonly conditions: JsonSchema
  readonly row: JsonSchema
}

/** Writes the three forms of an answer. */
function answerSchema({
  decision,
  outcome,
  says,
  input,
  needed = input,
  conditions,
  row,
}: Allowed): JsonSchema {
  const grounds = {
    decision,
    on: daySchema,
    conditions,
    presumed: listOf(input),
    basis: textsSchema,
    force,
    ...reading,
    rows: { ...listOf(row), minItems: 1 },
  }
  return {
    oneOf: [
      objectOf({ status: { const: 'determined' }, outcome, ...grounds }),
      objectOf(
        {
          status: { const: 'undetermined' },
          possible: { ...listOf(outcome), minItems: 2, uniqueItems: true },
          needed: { ...listOf(needed), minItems: 1, uniqueItems: true },
          ...grounds,
        },
        says === undefined ? {} : { inSubstance: says },
      ),
      objectOf({ status: { const: 'not-in-force' }, decision, on: daySchema }),
    ],
  }
}

function setSchema(input: Input): JsonSchema {
  if (input.kind === 'flag') return { type: 'boolean' }
  if (input.kind === 'choice') {
    const one = oneOfTexts(input.values)
    return { anyOf: [one, { ...listOf(one), minItems: 1 }] }
  }
  const one = { type: 'integer', minimum: input.min, maximum: input.max } as const
  return { anyOf: [one, { ...objectOf({}, { min: one, max: one }), minProperties: 1 }] }
}

/** A decision, which as a question says what its outcomes mean. */
type Asked = Decision & { readonly means?: Meanings }

/** What the outcomes of a question can say alike. */
function saysOf(means: Meanings): JsonSchema {
  const said = Object.values(means).map(({ says }) => says)
  return oneOfTexts(substances.filter((one) => said.includes(one)))
}

/** Writes the schema of the answers to one question: its own outcomes, inputs and rows, and no other. */
function answerTo({ id, inputs, outcomes, rows, means }: Asked): JsonSchema {
  const sets = Object.fromEntries(
    Object.entries(inputs).map(([input, domain]) => [input, setSchema(domain)]),
  )
  const names = Object.keys(inputs)
  // By itself a question needs inputs, in an assessment the facts behind them.
  const needed = [...new Set([...names, ...factsBehind(id)])]
  return answerSchema({
    decision: { const: id },
    outcome: oneOfTexts(outcomes),
    ...(means && { says: saysOf(means) }),
    // A question without inputs needs none: an empty list of values is no schema.
    input: names.length > 0 ? oneOfTexts(names) : name,
    ...(needed.length > names.length && { needed: oneOfTexts(needed) }),
    conditions: objectOf({}, sets),
    row: oneOfTexts([...new Set(rows.map((row) => row.id))]),
  })
}

const answersFile = 'answers.schema.json'

/**
 * Refers to the schema of the answers to a question.
 *
 * @internal
 */
export function answerRef(id: string): JsonSchema {
  return refTo(`${answersFile}#/$defs/${id}`)
}

const tally = objectOf({
  met: countSchema,
  unmet: countSchema,
  undetermined: countSchema,
  notApplicable: countSchema,
})

const findingParts = {
  status: oneOfTexts(['met', 'unmet', 'undetermined', 'not-applicable']),
  requirement: name,
  weight: oneOfTexts(['must', 'should', 'may']),
  force,
  basis: { ...textsSchema, minItems: 1 },
  at: { type: 'string', description: 'The place, as a JSON pointer.' },
  message: name,
} as const
const valuesOfMessage = {
  values: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
} as const

function reportSchema(finding: JsonSchema): JsonSchema {
  return {
    oneOf: [
      objectOf({
        status: { const: 'checked' },
        checklist: name,
        on: daySchema,
        findings: listOf(finding),
        must: tally,
        should: tally,
        may: tally,
        ...reading,
      }),
      objectOf({ status: { const: 'not-in-force' }, checklist: name, on: daySchema }),
    ],
  }
}

const report = refTo('report.schema.json')

function documentReports(): readonly SchemaFile[] {
  const strength = oneOfTexts([...new Set(Object.values(referralStrengths))])
  const referralFinding = objectOf({ ...findingParts, strength }, valuesOfMessage)
  return [
    schemaFile(
      'report.individual-plan',
      'What is found in an individual plan',
      objectOf(
        {
          on: daySchema,
          completeness: oneOfTexts(['whole-plan', 'partial']),
          content: report,
          soundness: report,
          transitions: report,
          quality: report,
        },
        { regime: oneOfTexts(['IP-2012', 'NAV-2010', 'IP-2022']) },
      ),
    ),
    schemaFile(
      'report.referral',
      'What is found in a referral',
      objectOf({
        on: daySchema,
        completeness: oneOfTexts(['whole-referral', 'partial']),
        content: reportSchema(referralFinding),
      }),
    ),
    schemaFile(
      'report.cooperation-agreement',
      'What is found in a cooperation agreement',
      objectOf({ on: daySchema, statutory: report, recommended: report }),
    ),
  ]
}

/**
 * Writes the schemas of answers and reports: of any, and of each decision.
 *
 * @internal
 */
export function answerSchemas(): readonly SchemaFile[] {
  const decisions: readonly Asked[] = ruleBook().flatMap((rules) => rules.decisions)
  return [
    schemaFile(
      'answer',
      'An answer to any question',
      answerSchema({
        decision: name,
        outcome: name,
        says: oneOfTexts(substances),
        input: name,
        conditions: { type: 'object', additionalProperties: valueSet },
        row: name,
      }),
    ),
    schemaFile('answers', 'The answers to each question, by the id of the question', {
      anyOf: decisions.map(({ id }) => refTo(`#/$defs/${id}`)),
      $defs: Object.fromEntries(decisions.map((decision) => [decision.id, answerTo(decision)])),
    }),
    schemaFile(
      'report',
      'A document checked against a checklist',
      reportSchema(objectOf(findingParts, valuesOfMessage)),
    ),
    ...documentReports(),
  ]
}
