import { caseFile, type CaseSection } from 'vilkar'
import * as z from 'zod'
import { isObject, textOf, within, type JsonObject } from './json.js'

/** The kinds of field of a case file that a Questionnaire can ask about. */
export type AskedField =
  | { readonly type: 'boolean' | 'integer' | 'date'; readonly title: string }
  | { readonly type: 'choice'; readonly title: string; readonly values: readonly string[] }

const sections = {
  person: true,
  consent: true,
  individualPlan: true,
  responsibility: true,
  priority: true,
  cooperation: true,
} as const satisfies Readonly<Record<CaseSection, true>>

/**
 * Tells a section of a case file that holds facts.
 *
 * @internal
 */
export const isSection = (name: string): name is CaseSection => Object.hasOwn(sections, name)

/** The JSON Schema of a section. */
const schemaOf = (section: CaseSection): unknown =>
  z.toJSONSchema(caseFile.shape[section], { io: 'input', unrepresentable: 'any' })

/** The alternatives of a schema, which may itself be one: zod writes them apart, or as a list of types. */
function alternatives(schema: JsonObject): readonly JsonObject[] {
  const { anyOf, type } = schema
  if (Array.isArray(anyOf)) return anyOf.filter(isObject).flatMap(alternatives)
  return Array.isArray(type) ? type.map((each: unknown) => ({ ...schema, type: each })) : [schema]
}

function fieldOf(schema: JsonObject): AskedField | undefined {
  const title = textOf(schema['title']) ?? ''
  // Null is what is not known.
  const kinds = alternatives(schema).filter(({ type }) => type !== 'null')
  const [kind] = kinds
  const values = kind?.['enum']
  if (Array.isArray(values)) return { type: 'choice', title, values: values.map(String) }
  if (kinds.some(({ type }) => type === 'integer')) return { type: 'integer', title }
  if (kind?.['type'] === 'boolean') return { type: 'boolean', title }
  return kinds.some(({ format }) => format === 'date') ? { type: 'date', title } : undefined
}

/**
 * Lists the fields of a section that a Questionnaire can ask about, by name. A list or a group of facts is none.
 *
 * @internal
 */
export function fieldsOf(section: CaseSection): ReadonlyMap<string, AskedField> {
  const named = alternatives({ anyOf: [schemaOf(section)] }).flatMap((schema) =>
    Object.entries(within(schema, 'properties') ?? {}),
  )
  return new Map(
    named.flatMap(([name, schema]: readonly [string, unknown]) => {
      const field = isObject(schema) ? fieldOf(schema) : undefined
      return field === undefined ? [] : [[name, field] as const]
    }),
  )
}
