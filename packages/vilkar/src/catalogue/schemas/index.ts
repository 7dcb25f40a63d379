import type { CaseTexts } from '../../texts/types.js'
import { answerSchemas } from './answers.js'
import { assessmentSchemas } from './assessments.js'
import { inputSchemas } from './facts.js'
import type { SchemaFile } from './json-schema.js'

export type { JsonSchema, SchemaFile } from './json-schema.js'

/**
 * Writes JSON Schemas (2020-12) of what goes in and of what comes out: facts, documents and the case file;
 * answers, reports and assessments.
 *
 * They refer to each other by file name. What no schema can say (that two facts agree, that a birth date
 * is not after the day asked about) the packages still refuse.
 *
 * @param texts - The texts of a language (`vilkar/texts/…`), from which the schemas of facts say what each value of
 *   a choice is called and means. Left out: they list the values alone.
 * @returns The schemas, each with the name of its file.
 * @example
 * ```ts
 * import { jsonSchemas } from 'vilkar/catalogue'
 *
 * jsonSchemas()[0]?.file // => 'case-file.schema.json'
 * jsonSchemas()[0]?.schema['$schema'] // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export function jsonSchemas(texts?: CaseTexts): readonly SchemaFile[] {
  return [...inputSchemas(texts), ...answerSchemas(), ...assessmentSchemas()]
}
