/* Documents of every shape that a schema allows. */
import fc from 'fast-check'
import * as z from 'zod'
import { days } from './days.js'

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly format?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

const moments = ['2026-02-01T08:00:00+01:00', '2026-02-02T07:00:00Z', '2026-02-02T07:00:01Z']

function ofText({ pattern, format }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date-time') return fc.constantFrom(...moments)
  return pattern === undefined ? fc.constantFrom(...days) : fc.constantFrom('a', 'b', 'c')
}

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
    case 'integer':
      return fc.nat({ max: 8 })
    case 'string':
      return ofText(schema)
    case 'array':
      return fc.array(ofSchema(schema.items ?? {}), { maxLength: 3 })
    case 'object':
      return ofFields(schema)
    case undefined:
    default:
      throw new Error(`a kind of field that this knows nothing of: ${JSON.stringify(schema)}`)
  }
}

const ofFields = ({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<Fields> =>
  fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, ofSchema(each)])),
    { requiredKeys: [...required] },
  )

/** Any document of a schema: each field known, null or left out. */
export function anyDocument(schema: z.ZodObject): fc.Arbitrary<Fields> {
  return ofFields(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema)
}

/** Any of the days looked at. */
export const anyDay: fc.Arbitrary<string> = fc.constantFrom(...days)
