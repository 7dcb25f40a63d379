/* Documents of every shape that a schema allows. */
import fc from 'fast-check'
import * as z from 'zod'

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

/** What the days of a document are drawn from. */
interface DaysToDraw {
  readonly day: fc.Arbitrary<string>
  readonly birthDate?: fc.Arbitrary<string>
}

const moments = ['2026-02-01T08:00:00+01:00', '2026-02-02T07:00:00Z', '2026-02-02T07:00:01Z']

function ofText(name: string, { pattern, format }: JsonSchema, days: DaysToDraw) {
  if (format === 'date-time') return fc.constantFrom(...moments)
  if (name === 'birthDate') return days.birthDate ?? days.day
  return pattern === undefined ? days.day : fc.constantFrom('a', 'b', 'c')
}

function ofField(name: string, schema: JsonSchema, days: DaysToDraw): fc.Arbitrary<unknown> {
  const alike = (each: JsonSchema): fc.Arbitrary<unknown> => ofField(name, each, days)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(alike))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (Array.isArray(schema.type)) {
    return fc.oneof(...schema.type.map((type: string) => alike({ ...schema, type })))
  }
  switch (schema.type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.nat({ max: 8 })
    case 'string':
      return ofText(name, schema, days)
    case 'array':
      return fc.array(alike(schema.items ?? {}), { maxLength: 3 })
    case 'object':
      return ofFields(schema, days)
    case undefined:
    default:
      throw new Error(`a kind of field that this knows nothing of: ${JSON.stringify(schema)}`)
  }
}

function ofFields({ properties = {}, required = [] }: JsonSchema, days: DaysToDraw) {
  const fields = Object.entries(properties).map(
    ([name, each]) => [name, ofField(name, each, days)] as const,
  )
  const requiredKeys = [...required]
  return fc.record(Object.fromEntries(fields), { requiredKeys }) as fc.Arbitrary<Fields>
}

/**
 * Draws documents of a schema: each field known, null or left out.
 *
 * @param schema - The schema of the document.
 * @param days - What its days are drawn from.
 * @returns Any document; rules between its fields are not seen to.
 */
export function anyDocument(schema: z.ZodObject, days: DaysToDraw): fc.Arbitrary<Fields> {
  return ofFields(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema, days)
}
