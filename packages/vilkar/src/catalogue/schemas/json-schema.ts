/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A JSON Schema that is a file of its own. */
export interface SchemaFile {
  /** The file's name, and the end of the schema's `$id`. */
  readonly file: string
  readonly schema: JsonSchema
}

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const home = 'https://vilkar.github.io/vilkar/data/schemas/'

const months31 = '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])'
const months30 = '(0[469]|11)-(0[1-9]|[12][0-9]|30)'
const february = '02-(0[1-9]|1[0-9]|2[0-8])'
/** How a year ends that is divisible by four and ends no century. */
const leapEnd = '(0[48]|[2468][048]|[13579][26])'

/** A day of a year that begins with one of some digits, and of these with one that is odd. */
function dayOf(first: string, odd: string): string {
  const leapCentury = `(0[048]|[2468][048]|${odd}[26])00`
  const leapYear = `(${first}[0-9]${leapEnd}|${leapCentury})`
  return `${first}[0-9]{3}-(${months31}|${months30}|${february})|${leapYear}-02-29`
}

const day = dayOf('[0-9]', '[13579]')

/** A calendar day. */
export const daySchema: JsonSchema = {
  type: 'string',
  format: 'date',
  pattern: `^(${day})$`,
}

/** A calendar day before the year 9000: the last on which anything is dated. */
export const datedSchema: JsonSchema = {
  ...daySchema,
  pattern: `^(${dayOf('[0-8]', '[1357]')})$`,
}

/** The pattern of a birth date as far as it is known. */
export const birthDatePattern: string = `^([0-9]{4}|[0-9]{4}-(0[1-9]|1[0-2])|${day})$`

/** A list of texts. */
export const textsSchema: JsonSchema = { type: 'array', items: { type: 'string' } }

export function oneOfTexts(values: readonly string[]): JsonSchema {
  return { enum: values }
}

/**
 * Makes a schema of an object that holds these properties and no other.
 *
 * @internal
 */
export function objectOf(
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  }
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items }
}

export function refTo(file: string): JsonSchema {
  return { $ref: file }
}

export function schemaFile(name: string, title: string, schema: JsonSchema): SchemaFile {
  const file = `${name}.schema.json`
  const head = { $schema: dialect, $id: home + file, title }
  return { file, schema: { ...head, ...schema, ...head } }
}
