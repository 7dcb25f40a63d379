import {
  checkConsentDeclaration,
  checkInformationGiven,
  consentDeclarationDocument,
  incompetenceFindingDocument,
  informationGivenDocument,
  seriousInterventionDocument,
  somaticCoercionDocument,
} from '@vilkar/consent/checklists'
import { assessConsent } from '@vilkar/consent'
import { checkPlan } from '@vilkar/individual-plan/checklists'
import { checkReferral } from '@vilkar/priority/checklists'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { catalogue, jsonSchemas, testVectors, type SchemaFile } from '../src/catalogue/index.js'
import { ruleBook } from '../src/catalogue/rule-book.js'
import { ask } from '@vilkar/law'
import { answersOf, assessCase, caseFile, type CaseFile } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nn } from '../src/texts/nn.js'

const files = jsonSchemas(en)
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, inlineRefs: false })
// Annotations: what must hold of a day stands in its pattern.
for (const format of ['date', 'date-time']) ajv.addFormat(format, true)
for (const { schema } of files) ajv.addSchema(schema)

function idOf(file: string): string {
  const schema = files.find((each) => each.file === file)?.schema
  return String(schema?.['$id'])
}

/** What a schema finds wrong with data that went through JSON. */
function wrongWith(file: string, data: unknown, part = ''): unknown {
  const validate = ajv.getSchema(idOf(file) + part)
  if (validate === undefined) throw new Error(`There is no ${file}${part}`)
  return validate(JSON.parse(JSON.stringify(data))) === true ? null : validate.errors
}

const cases: readonly CaseFile[] = [
  {},
  { reference: 'A-1', person: { birthDate: '2008' }, consent: { matter: 'ordinary' } },
  {
    person: {
      age: 15,
      childWishesParentsNotTold: true,
      childsReasonsDeserveRespect: true,
      weightyReasonsAgainstTellingParents: false,
    },
    consent: { matter: 'ordinary' },
  },
  {
    person: { birthDate: '2004-02-29', decisionCompetence: 'lacks' },
    consent: {
      nextOfKin: [
        { id: 'a', relation: 'sibling', adult: true, mostContact: true },
        { id: 'b', relation: 'spouse' },
        { id: 'c', relation: 'guardian-or-attorney' },
        { id: 'd', relation: 'child', adult: false },
      ],
    },
  },
  { person: { age: 40 }, consent: { nextOfKin: [{ id: 'a', relation: 'child', named: true }] } },
  { individualPlan: { planComplaintAbout: 'coordinator', planConsent: 'given' } },
  {
    person: { age: 16 },
    priority: {
      sent: '2026-01-02',
      received: '2026-01-05',
      rightFound: true,
      rightAssessed: '2026-01-14',
      deadline: '2026-03-01',
      appointment: '2026-02-20',
      mentalDisorderOrAddiction: true,
      knewEnough: '2026-01-20',
      guide: { guide: 'child-habilitation', condition: 'suspected-autism' },
    },
  },
  {
    priority: {
      received: '2014-03-01',
      guide: { guide: 'rehabilitation', condition: 'unheard-of' },
    },
  },
  { responsibility: { specialisedCompetence: true, deviceFor: 'work', needMonths: 24 } },
  { cooperation: { reporter: 'others' } },
  {
    documents: {
      individualPlan: {},
      referral: {},
      needsAssessment: {},
      coordinatorWork: { kind: 'municipal' },
      cooperationAgreement: {},
      patientAgreement: {},
      coordinatingUnit: { of: 'municipality' },
      municipalPlan: {},
      serviceRoutines: { of: 'health-trust' },
      managementSystem: {},
      admissionAndDischarge: {},
    },
  },
  {
    documents: {
      individualPlan: { completeness: 'whole-plan' },
      referral: { completeness: 'whole-referral' },
      cooperationAgreement: { completeness: 'whole-document' },
      municipalPlan: { completeness: 'whole-document' },
    },
  },
]
const days = ['1999-01-01', '2008-10-01', '2014-06-01', '2018-01-01', '2022-08-01', '2026-07-15']

/** The assessments of many cases on many days; a case that cannot be of a day is left out. */
function assessments() {
  return days.flatMap((on) =>
    cases.flatMap((file) => {
      if (file.person?.birthDate && on < '2009') return []
      if (file.priority?.received && on < '2026') return []
      return [{ on, file, assessment: assessCase(file, { on }) }]
    }),
  )
}

describe('the JSON Schemas', () => {
  // The first to ask for a schema waits until all that it refers to are compiled.
  it('are of the dialect of 2020-12, each under its own address, and refer to nothing unknown', () => {
    for (const { file, schema } of files) {
      expect(schema['$schema'], file).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(schema['$id'], file).toBe(`https://vilkar.github.io/vilkar/data/schemas/${file}`)
      expect(ajv.getSchema(String(schema['$id'])), file).toBeTypeOf('function')
    }
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length)
  })

  it('write down every day as one that can be', () => {
    const day = (received: string) => wrongWith('facts.priority.schema.json', { received })
    expect(day('2026-03-27')).toBeNull()
    for (const bad of ['2026-02-30', '2026-04-31', '2026-13-01', '2026-1-1', 'today', ' '])
      expect(day(bad), bad).not.toBeNull()
  })

  it('write down every birth date as one that can be, as far as it is known', () => {
    const birthDate = (date: string) =>
      wrongWith('case-file.schema.json', { person: { birthDate: date } })
    for (const good of ['2010', '2010-02', '2010-02-28']) expect(birthDate(good), good).toBeNull()
    for (const bad of ['2010-02-30', '2010-13', '10', '2010-', '01.02.2010'])
      expect(birthDate(bad), bad).not.toBeNull()
  })

  it('hold every document of a case file in a file of its own too', () => {
    const { documents } = caseFile.shape
    const names = Object.keys(documents.unwrap().unwrap().shape)
    expect(names.length).toBeGreaterThan(8)
    for (const name of names) {
      const file = `document.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.schema.json`
      expect(files.map((each) => each.file)).toContain(file)
    }
  })

  /** Where choices stand in schemas of facts, and what is said of their values. */
  function choicesIn(part: unknown, name = ''): readonly (readonly [string, unknown])[] {
    if (typeof part !== 'object' || part === null) return []
    const within = Object.entries(part).flatMap(([key, value]) =>
      choicesIn(value, Array.isArray(part) || key === 'anyOf' ? name : key),
    )
    // What is unknown is no choice.
    const isChoice = 'enum' in part && Array.isArray(part.enum) && !part.enum.includes(null)
    return isChoice ? [[name, 'oneOf' in part ? part.oneOf : undefined], ...within] : within
  }

  it('say what each value of a choice of facts is called and means', () => {
    const facts = files.filter(({ file }) => file.startsWith('facts.'))
    const silent = facts.flatMap(({ file, schema }) =>
      choicesIn(schema).flatMap(([name, said]) => (said === undefined ? [`${file} ${name}`] : [])),
    )
    // What no table asks about: the answers of parents, next of kin, and the guides.
    expect(silent).toEqual([
      'facts.consent.schema.json says',
      'facts.consent.schema.json relation',
      'facts.priority.schema.json guide',
    ])
    const said = JSON.stringify(files.find(({ file }) => file === 'case-file.schema.json'))
    expect(said).toContain('"const":"minors-own-sphere","title":"care that by its nature')
    expect(said).not.toMatch(/"description":"[^"]*[{}]/)
  })

  it('say it in the language that is asked for, and nothing where none is', () => {
    const matter = (schemas: readonly SchemaFile[]): string =>
      JSON.stringify(choicesIn(schemas[1]?.schema).find(([name]) => name === 'matter')?.[1] ?? null)
    expect(matter(jsonSchemas(nn))).toContain('Til dømes prevensjon')
    expect(matter(jsonSchemas())).toBe('null')
  })

  it('take no other value for being told what values mean', () => {
    expect(wrongWith('facts.consent.schema.json', { matter: 'ordinary' })).toBeNull()
    expect(wrongWith('facts.consent.schema.json', { matter: null })).toBeNull()
    expect(wrongWith('facts.consent.schema.json', { matter: 'Ordinary' })).not.toBeNull()
  })

  it('leave no refinement of the schemas they come of unsaid', () => {
    const written = JSON.stringify(files.find(({ file }) => file === 'case-file.schema.json'))
    const texts = [...written.matchAll(/"type":"string"(?![^{}]*("pattern"|"maxLength"|"enum"))/g)]
    expect(texts).toEqual([])
  })
})

describe('the schema of a case file', () => {
  it.each(cases.map((file) => ({ file })))(
    'accepts what the packages accept: $file',
    ({ file }) => {
      expect(wrongWith('case-file.schema.json', file)).toBeNull()
    },
  )

  it.each([
    { person: { age: 200 } },
    { person: { birthDate: '2010-02-30' } },
    { person: { name: 'somebody' } },
    { consent: { matter: 'unheard-of' } },
    { priority: { received: '2026-02-30' } },
    { documents: { individualPlan: 'text' } },
    { unheard: true },
  ])('refuses what the packages refuse: %o', (file) => {
    expect(caseFile.safeParse(file).success).toBe(false)
    expect(wrongWith('case-file.schema.json', file)).not.toBeNull()
  })
})

/** What holds a value at a place within a case file. */
type Holder = (value: unknown) => unknown

/** Every field of a schema, at whatever depth, as a case file that holds a value there and nothing else. */
function places(schema: unknown, holder: Holder): readonly Holder[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return places(schema.unwrap(), holder)
  }
  if (schema instanceof z.ZodArray) return places(schema.element, (value) => holder([value]))
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const within: Holder = (value) => holder({ [name]: value })
    return [within, ...places(field, within)]
  })
}

describe('what a form holds of a field that nobody filled in', () => {
  const everywhere = [
    ['case-file', caseFile],
    ['document.consent-declaration', consentDeclarationDocument],
    ['document.incompetence-finding', incompetenceFindingDocument],
    ['document.information-given', informationGivenDocument],
    ['document.serious-intervention', seriousInterventionDocument],
    ['document.somatic-coercion', somaticCoercionDocument],
  ] as const

  /** What the packages take that holds a value in one place; the schemas must not part from them. */
  function takers(value: unknown): readonly unknown[] {
    return everywhere.flatMap(([file, schema]) =>
      places(schema, (held) => held)
        .map((place) => place(value))
        .filter((given) => {
          const taken = schema.safeParse(given).success
          const errors = wrongWith(`${file}.schema.json`, given)
          expect(errors === null, JSON.stringify(given)).toBe(taken)
          return taken
        }),
    )
  }

  it('is unknown to the packages and to the schemas alike, wherever null is', () => {
    const known = takers(null)
    expect(known.length).toBeGreaterThan(500)
    expect(takers('').length).toBe(known.length)
  })

  it('is no white space', () => {
    expect(takers(' ')).toEqual([{ reference: ' ' }])
  })
})

describe('the schemas of answers', () => {
  it('accept what was taken for granted, with its place', () => {
    const assume = ['ordinary-care', 'shared-responsibility', 'ordinary-referral'] as const
    const assessment = assessCase({ person: { age: 9 } }, { on: '2026-02-01', assume })
    expect(assessment.assumed?.length).toBeGreaterThan(5)
    expect(wrongWith('assessment.schema.json', assessment)).toBeNull()
    const alone = assessConsent({ age: 9 }, { on: '2026-02-01', assume: ['ordinary-care'] })
    expect(wrongWith('assessment.consent.schema.json', alone)).toBeNull()
  })

  it('accept the assessments of cases of all domains, on days of all times', () => {
    const all = assessments()
    expect(all.length).toBeGreaterThan(50)
    for (const { assessment } of all) {
      expect(wrongWith('assessment.schema.json', assessment)).toBeNull()
      for (const { answer, question } of answersOf(assessment)) {
        expect(wrongWith('answer.schema.json', answer)).toBeNull()
        expect(wrongWith('answers.schema.json', answer, `#/$defs/${question}`)).toBeNull()
      }
    }
  })

  it('accept an answer of every decision in every status it has in the test vectors', () => {
    const decisions = new Map(
      ruleBook().flatMap((rules) => rules.decisions.map((each) => [each.id, each] as const)),
    )
    const seen = new Set<string>()
    for (const { decision: id, on, input, presume, expected } of testVectors()) {
      const kind = [id, on, expected.status, ...Object.keys(input)].join()
      if (seen.has(kind)) continue
      seen.add(kind)
      const decision = decisions.get(id)
      if (decision === undefined) throw new Error(id)
      const answer = ask(decision, input, { on, presume })
      expect(wrongWith('answers.schema.json', answer, `#/$defs/${id}`), kind).toBeNull()
    }
    expect(seen.size).toBeGreaterThan(2000)
  })

  it('have a part for every decision of the catalogue', () => {
    const schema = files.find(({ file }) => file === 'answers.schema.json')?.schema
    expect(Object.keys(schema?.['$defs'] ?? {})).toEqual(catalogue().decisions.map(({ id }) => id))
  })

  it('refuse an answer of another question, of another outcome, or with something left out', () => {
    const { consent } = assessCase({ person: { age: 40 } }, { on: '2026-02-01' })
    const { childHeard } = consent
    const part = '#/$defs/consent.child-heard'
    const wrong = (answer: unknown) => wrongWith('answers.schema.json', answer, part)
    expect(wrong(childHeard)).toBeNull()
    expect(wrong({ ...childHeard, decision: 'plan.right' })).not.toBeNull()
    expect(wrong({ ...childHeard, outcome: 'unheard-of' })).not.toBeNull()
    expect(wrong({ ...childHeard, basis: undefined })).not.toBeNull()
    expect(wrong({ ...childHeard, more: 1 })).not.toBeNull()
  })

  it('accept the reports of documents, and refuse one with a status that is none', () => {
    const on = '2026-07-15'
    expect(wrongWith('report.individual-plan.schema.json', checkPlan({}, { on }))).toBeNull()
    expect(wrongWith('report.referral.schema.json', checkReferral({}, { on }))).toBeNull()
    const report = checkConsentDeclaration({}, { on })
    expect(wrongWith('report.schema.json', report)).toBeNull()
    expect(
      wrongWith('report.schema.json', checkInformationGiven({}, { on: '1999-01-01' })),
    ).toBeNull()
    expect(wrongWith('report.schema.json', { ...report, status: 'fine' })).not.toBeNull()
  })
})
