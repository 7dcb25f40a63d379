import { readFileSync } from 'node:fs'
import { consentFacts } from '@vilkar/consent'
import {
  consentDeclarationDocument,
  incompetenceFindingDocument,
  informationGivenDocument,
  seriousInterventionDocument,
  somaticCoercionDocument,
} from '@vilkar/consent/checklists'
import { contactPointFacts } from '@vilkar/cooperation'
import { isInvalidInput } from '@vilkar/core'
import { parseInput } from '@vilkar/core/edge'
import { planFacts } from '@vilkar/individual-plan'
import { priorityFacts } from '@vilkar/priority'
import { responsibilityFacts } from '@vilkar/responsibility'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { RE2JS } from 're2js'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { jsonSchemas } from '../src/catalogue/index.js'
import { caseFile } from '../src/index.js'

/** The documents of a case file, by the files of their schemas. */
const documents = Object.entries(caseFile.shape.documents.unwrap().unwrap().shape).map(
  ([name, document]): readonly [string, z.ZodType] => [
    `document.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    document,
  ],
)
/** The files of schemas of what goes in, with the schema of the packages that each is written from. */
const inputs = new Map<string, z.ZodType>([
  ['case-file', caseFile],
  ['facts.consent', consentFacts],
  ['facts.individual-plan', planFacts],
  ['facts.responsibility', responsibilityFacts],
  ['facts.priority', priorityFacts],
  ['facts.cooperation', contactPointFacts],
  ['document.consent-declaration', consentDeclarationDocument],
  ['document.incompetence-finding', incompetenceFindingDocument],
  ['document.information-given', informationGivenDocument],
  ['document.serious-intervention', seriousInterventionDocument],
  ['document.somatic-coercion', somaticCoercionDocument],
  ...documents.map(([file, document]) => [file, bare(document)] as const),
])

const files = jsonSchemas()
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, inlineRefs: false })
// Annotations: what must hold of a day stands in its pattern.
for (const format of ['date', 'date-time']) ajv.addFormat(format, true)
for (const { schema } of files) ajv.addSchema(schema)

/** Tells whether the other validator takes a value. */
function taken(name: string, value: unknown): boolean {
  const schema = files.find(({ file }) => file === `${name}.schema.json`)?.schema
  const validate = ajv.getSchema(String(schema?.['$id']))
  if (validate === undefined) throw new Error(`There is no schema of ${name}`)
  return validate(value) === true
}

/** What the packages find wrong with a value, by code. */
function codesOf(schema: z.ZodType, value: unknown): readonly string[] {
  try {
    parseInput(schema, value)
    return []
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return error.issues.map(({ code }) => code)
  }
}

/** What no JSON Schema can say, by code; the README of the data lists it too. */
const beyondSchemas = ['identity-number', 'not-an-age']

interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly entries?: Readonly<Record<string, string>>
  readonly options?: readonly z.ZodType[]
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def
}

/** What a field asks for, once it is taken off that it may be left out or null. */
function bare(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema)
  return innerType === undefined ? schema : bare(innerType)
}

/** Texts that a field of text takes somewhere, and such as come near to it. */
const texts = [
  '2010-05-17',
  '2010-05',
  '2010',
  '2024-02-29',
  '2023-02-29',
  '2100-02-29',
  '2000-02-29',
  '2026-04-31',
  '0000-01-01',
  '8999-12-31',
  '9000-01-01',
  '10000-01-01',
  '2010-5-17',
  '17.05.2010',
  '2010-05-17T00:00:00Z',
  '2010-05-17\n',
  '２０１０-05-17',
  '٢٠١٠',
  'plan-17',
  'Practitioner/12',
  'urn:uuid:6f6b1f2e-0000-4000-8000-000000000001',
  'helsesøster',
  'Müller',
  'a b',
  'a'.repeat(100),
  'a'.repeat(101),
  '👍'.repeat(60),
  '',
  ' ',
  // A birth number, one of those made for tests, with a blank within a text, and an account number.
  '17051012308',
  '17851012333',
  'plan 170510 12308',
  '86011117947',
]

const text = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
)

/** Values that some field may take, and most may not. */
const anything = fc.oneof(
  text,
  fc.constantFrom<unknown>(null, true, false, 'true', 0, -1, 1, 15, 17.5, 130, 131, 1e9, [], {}),
  fc.constantFrom<unknown>([null], [''], { min: 12 }, { min: 16, max: 12 }, { max: 200 }, { a: 1 }),
)

/** A value that a schema may take, now and then with something else in its place. */
function valueOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 30, arbitrary: goodOf(bare(schema)) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, '') },
    { weight: 1, arbitrary: anything },
  )
}

function goodOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { type, entries, element, options } = definitionOf(schema)
  switch (type) {
    case 'enum':
      return fc.constantFrom(...Object.values(entries ?? {}))
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.integer({ min: 0, max: 14 })
    case 'string':
      return fc.oneof(
        {
          weight: 9,
          arbitrary: fc.constantFrom(...texts.filter((each) => schema.safeParse(each).success)),
        },
        { weight: 1, arbitrary: text },
      )
    case 'array':
      return fc.array(valueOf(element ?? z.never()), { maxLength: 3 })
    case 'union':
      return fc.oneof(...(options ?? []).map(goodOf))
    case 'object':
      return objectOf((schema as z.ZodObject).shape)
    default:
      throw new Error(`No value is made of ${type}`)
  }
}

/** An object with a few of the fields, and every one that it may not be without; rarely with one of another name. */
function objectOf(shape: Readonly<Record<string, z.ZodType>>): fc.Arbitrary<unknown> {
  const names = Object.keys(shape)
  const due = names.filter((name) => shape[name]?.safeParse(undefined).success === false)
  const stranger = fc.constantFrom(
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    { 'Ola Nordmann': 1 },
  )
  return fc
    .tuple(fc.subarray(names, { maxLength: Math.min(5, names.length) }), stranger)
    .chain(([some, strange]) => {
      const fields = Object.fromEntries(
        [...due, ...some].map((name) => [name, valueOf(shape[name] ?? z.never())]),
      )
      return fc.record(fields).map((made) => ({ ...made, ...strange }))
    })
}

describe('every schema of what goes in', () => {
  test('is held to the other validator', () => {
    const written = files
      .map(({ file }) => file.replace('.schema.json', ''))
      .filter((file) => /^(case-file|facts\.|document\.)/.test(file))
    expect([...inputs.keys()].sort()).toEqual(written.sort())
  })

  test.each([...inputs])(
    '%s takes what the other takes, save what it cannot say',
    (name, schema) => {
      let [good, bad] = [0, 0]
      fc.assert(
        fc.property(valueOf(schema), (value) => {
          const codes = codesOf(schema, value)
          const beyond = codes.length > 0 && codes.every((code) => beyondSchemas.includes(code))
          expect(taken(name, value)).toBe(codes.length === 0 || beyond)
          // The schema that a form library reads says the same as the door.
          expect(schema.safeParse(value).success).toBe(codes.length === 0)
          if (codes.length === 0) good++
          else bad++
        }),
        { numRuns: 400 },
      )
      expect(Math.min(good, bad)).toBeGreaterThan(20)
    },
  )

  test.each([
    ['identity-number', { reference: '17051012308' }],
    ['not-an-age', { person: { age: { min: 16, max: 12 } } }],
  ])('leaves to the packages what it cannot say: %s', (code, value) => {
    expect(taken('case-file', value)).toBe(true)
    expect(codesOf(caseFile, value)).toEqual([code])
    const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8')
    expect(beyondSchemas).toContain(code)
    expect(readme).toContain(`\`${code}\``)
  })
})

/** Every pattern of the schemas, with each name of a property that is one. */
function patternsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  const own = 'pattern' in part && typeof part.pattern === 'string' ? [part.pattern] : []
  const named = 'patternProperties' in part ? Object.keys(part.patternProperties as object) : []
  return [...own, ...named, ...Object.values(part).flatMap(patternsIn)]
}

describe('every pattern', () => {
  const patterns = [...new Set(files.flatMap(({ schema }) => patternsIn(schema)))]

  test('uses no class whose letters or digits engines do not agree on, and looks neither ahead nor back', () => {
    expect(patterns.length).toBeGreaterThan(2)
    expect(patterns.filter((pattern) => /\\[a-zA-Z]|\(\?[^:]/.test(pattern))).toEqual([])
  })

  test('reads every text as an engine without backtracking does, and one whose digits are those of all scripts', () => {
    const compiled = patterns.map((pattern) => ({
      pattern: new RegExp(pattern),
      // Of Go, and of Java with re2j.
      re2: RE2JS.compile(pattern),
      // As Python and .NET read classes.
      wide: new RegExp(
        pattern.replaceAll('\\d', '\\p{Nd}').replaceAll('\\w', '[\\p{L}\\p{N}_]'),
        'u',
      ),
    }))
    fc.assert(
      fc.property(text, (given) => {
        for (const { pattern, re2, wide } of compiled) {
          const found = pattern.test(given)
          expect(re2.matcher(given).find()).toBe(found)
          expect(wide.test(given)).toBe(found)
        }
      }),
      { numRuns: 300 },
    )
  })
})
