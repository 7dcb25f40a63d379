/* Documents of every shape that a schema allows. */
import fc from 'fast-check'
import * as z from 'zod'
import { days } from './days.js'

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
}

type Fields = Readonly<Record<string, unknown>>

function ofSchema(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(ofSchema))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type: string) => ofSchema({ ...schema, type })))
  }
  switch (schema.type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'string':
      return schema.pattern === undefined
        ? fc.constantFrom(...days, '2026-06-01', '2026-11-30', '2026-12-15')
        : fc.constantFrom('a', 'b', 'c')
    case 'array':
      return fc.array(ofSchema(schema.items ?? {}), { maxLength: 3 })
    case 'object':
      return ofFields(schema.properties ?? {})
    case undefined:
    default:
      throw new Error(`a kind of field that this knows nothing of: ${JSON.stringify(schema)}`)
  }
}

const ofFields = (properties: Readonly<Record<string, JsonSchema>>): fc.Arbitrary<Fields> =>
  fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, ofSchema(each)])),
    { requiredKeys: [] },
  )

/** Any document of a schema: each field known, null or left out. */
export function anyDocument(schema: z.ZodObject): fc.Arbitrary<Fields> {
  return ofFields((z.toJSONSchema(schema) as JsonSchema).properties ?? {})
}

/** Any of the days looked at. */
export const anyDay: fc.Arbitrary<string> = fc.constantFrom(...days)
