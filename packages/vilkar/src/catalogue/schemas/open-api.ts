import type { CaseTexts } from '../../texts/types.js'
import { jsonSchemas } from './index.js'
import type { JsonSchema, SchemaFile } from './json-schema.js'

const address = '#/components/schemas/'

/** The name of a component: `case-file.schema.json` is `CaseFile`. */
function componentOf(file: string): string {
  return file
    .replace('.schema.json', '')
    .replace(/(?:^|[.-])([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Lets a reference between files, or to a part of one, point to components. */
function placed(reference: string, own: string): string {
  const [file = '', part = ''] = reference.split('#/$defs/')
  const component = file === '' ? own : componentOf(file)
  return `${address}${component}${part === '' ? '' : `.${part}`}`
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function placedWithin(value: unknown, own: string): unknown {
  if (Array.isArray(value)) return value.map((each) => placedWithin(each, own))
  return isSchema(value) ? placedSchema(value, own) : value
}

function placedSchema(schema: JsonSchema, own: string): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, held]) => [
      key,
      key === '$ref' && typeof held === 'string' ? placed(held, own) : placedWithin(held, own),
    ]),
  )
}

/** A schema under the name of its component, and the parts that it defines under theirs. */
function componentsOf({ file, schema }: SchemaFile): readonly (readonly [string, JsonSchema])[] {
  const own = componentOf(file)
  const { $defs: parts, ...whole } = schema
  // A component has the address of the document that holds it, and its dialect.
  const kept = Object.entries(whole).filter(([key]) => key !== '$schema' && key !== '$id')
  return [
    [own, placedSchema(Object.fromEntries(kept), own)],
    ...Object.entries(isSchema(parts) ? parts : {}).flatMap(([part, held]) =>
      isSchema(held) ? [[`${own}.${part}`, placedSchema(held, own)] as const] : [],
    ),
  ]
}

/**
 * Writes the JSON Schemas of what goes in and comes out as the components of an OpenAPI document (3.1, whose schemas
 * are those of JSON Schema 2020-12): `CaseFile`, `Assessment`, `FactsConsent`, and whatever they refer to.
 *
 * @param texts - The texts of a language (`vilkar/texts/…`), from which the schemas of facts say what each value of
 *   a choice is called and means. Left out: they list the values alone.
 * @returns The schemas by the names of their components, for `components.schemas`.
 * @example
 * ```ts
 * import { openApiSchemas } from 'vilkar/catalogue'
 *
 * const schemas = openApiSchemas()
 * schemas['Assessment']?.['title'] // => 'The assessment of a whole case'
 * Object.keys(schemas).includes('Answers.consent.who-decides') // => true
 * ```
 */
export function openApiSchemas(texts?: CaseTexts): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(jsonSchemas(texts).flatMap(componentsOf))
}
