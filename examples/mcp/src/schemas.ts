import * as z from 'zod'
import { caseFile, caseQuestions } from 'vilkar'
import { jsonSchemas } from 'vilkar/catalogue'

/** A JSON Schema of an object, as a tool declares what goes in and comes out. */
export interface ToolSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, object>>
  readonly required: readonly string[]
  readonly additionalProperties: false
}

/** Declares an object of named properties; those that are not optional are required. */
export const tool = (
  properties: Readonly<Record<string, object>>,
  optional: readonly string[] = [],
): ToolSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})

/** What is known of a person, with every fact that may be stated: some 60 kB, so it is declared once. */
export const file = {
  // As the packages read it, without the documents that may be checked with it.
  ...z.toJSONSchema(caseFile.omit({ documents: true }), {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
  }),
  $schema: undefined,
}
/** The same, for the tools beside. */
export const fileAsAsked = { type: 'object', description: 'The case file, as `ask` takes it.' }
export const on = {
  type: 'string',
  format: 'date',
  description: 'The day asked about, YYYY-MM-DD.',
}
export const language = {
  enum: ['nb', 'nn', 'en'],
  description: 'The language of texts; left out: nb.',
}
export const questions = {
  type: 'array',
  minItems: 1,
  items: { enum: Object.keys(caseQuestions) },
  description: 'The questions to be answered, by id.',
}
export const texts = { type: 'array', items: { type: 'string' } }
export const text = { type: 'string' }

/** An answer, as the packages describe it. */
export const answer = jsonSchemas().find((each) => each.file === 'answer.schema.json')?.schema ?? {}
