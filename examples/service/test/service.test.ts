import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { fastifyService } from '../src/fastify.ts'
import { honoService } from '../src/hono.ts'
import { languageOf } from '../src/language.ts'
import { openApi } from '../src/open-api.ts'

interface Reply {
  readonly status: number
  readonly language: string | undefined
  readonly body: unknown
}

const day = '/vurder?on=2026-02-01'
const json = { 'content-type': 'application/json' }

/** What each service answers to a text that is sent to it. */
const services = {
  fastify: async (text: string, language = 'nb', url = day): Promise<Reply> => {
    const reply = await fastifyService().inject({
      method: 'POST',
      url,
      headers: { ...json, 'accept-language': language },
      payload: text,
    })
    return {
      status: reply.statusCode,
      language: reply.headers['content-language']?.toString(),
      body: reply.json(),
    }
  },
  hono: async (text: string, language = 'nb', url = day): Promise<Reply> => {
    const reply = await honoService.request(url, {
      method: 'POST',
      headers: { ...json, 'accept-language': language },
      body: text,
    })
    return {
      status: reply.status,
      language: reply.headers.get('content-language') ?? undefined,
      body: await reply.json(),
    }
  },
} as const

const ajv = new Ajv2020({ strict: false })
// Annotations: what must hold of a day stands in its pattern.
for (const format of ['date', 'date-time']) ajv.addFormat(format, true)
ajv.addSchema(openApi, 'service')

/** Whether data is what a component of the document says. */
function is(component: string, data: unknown): boolean {
  return ajv.validate(`service#/components/schemas/${component}`, data)
}

const file = {
  person: {
    birthDate: '2011-03-14',
    childWishesParentsNotTold: true,
    childsReasonsDeserveRespect: true,
    weightyReasonsAgainstTellingParents: false,
  },
  consent: { matter: 'ordinary' },
}

describe.each(Object.entries(services))('the service with %s', (_, post) => {
  test('answers with the assessment, which is what the document says', async () => {
    const { status, body } = await post(JSON.stringify(file))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      on: '2026-02-01',
      consent: { whoDecides: { outcome: 'patient' } },
    })
    expect(is('Assessment', body)).toBe(true)
  })

  test.each([
    ['nb', 'Må være en fødselsdato skrevet ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.'],
    ['nn', 'Må vere ein fødselsdato skriven ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.'],
    ['en', 'Must be a birth date written YYYY, YYYY-MM or YYYY-MM-DD.'],
  ])('refuses in %s, with the place, and nothing of what was sent', async (language, message) => {
    const reply = await post('{"person":{"birthDate":"30.02.2010"}}', language)
    expect(reply).toEqual({
      status: 400,
      language,
      body: { problems: [{ at: '/person/birthDate', code: 'not-a-birth-date', message }] },
    })
    expect(is('Problems', reply.body)).toBe(true)
  })

  test('says all that is wrong at once, the day too', async () => {
    const { status, body } = await post('{"person":{"age":200}}', 'nb', '/vurder?on=i+dag')
    expect(status).toBe(400)
    expect(body).toMatchObject({ problems: [{ at: '/person/age' }, { at: '/on' }] })
  })

  test('refuses what is no JSON, no object, and a request without a day', async () => {
    for (const text of ['', '{', '[]', '"text"', 'null']) {
      const { status, body } = await post(text)
      expect(status, text).toBe(400)
      expect(body, text).toMatchObject({ problems: [{ at: '', code: 'wrong-type' }] })
    }
    const { status, body } = await post('{}', 'nb', '/vurder')
    expect(status).toBe(400)
    expect(body).toMatchObject({ problems: [{ at: '/on' }] })
  })

  test('takes what a form left empty as unknown', async () => {
    const { status } = await post('{"person":{"birthDate":"","age":null},"consent":{"matter":""}}')
    expect(status).toBe(200)
  })
})

describe('the language of a caller', () => {
  test.each([
    [undefined, 'nb'],
    ['', 'nb'],
    ['*', 'nb'],
    ['de', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nn'],
    ['nn-NO,nn;q=0.9,no;q=0.8,en;q=0.5', 'nn'],
    ['de, en;q=0.5, nn;q=0.7', 'nn'],
    ['nn;q=0, en', 'en'],
  ] as const)('%s is %s', (accepted, language) => {
    expect(languageOf(accepted)).toBe(language)
  })
})

describe('the OpenAPI document', () => {
  test('is served by both, and is one', async () => {
    const { body } = await fastifyService().inject('/openapi.json')
    const reply = await honoService.request('/openapi.json')
    expect(JSON.parse(body)).toEqual(openApi)
    expect(await reply.json()).toEqual(openApi)
    const { valid, errors } = await new Validator().validate(structuredClone(openApi))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  test('refers to components only, all of which there are', () => {
    const components = new Set(Object.keys(openApi.components.schemas))
    const named = [...JSON.stringify(openApi).matchAll(/"\$ref":"([^"]*)"/g)].map(
      ([, reference = '']) => reference.replace('#/components/schemas/', ''),
    )
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((each) => !components.has(each))).toEqual([])
    expect([...components].every((each) => /^[\w.-]+$/.test(each))).toBe(true)
  })

  test('writes no document of a case out within the case file', () => {
    expect(JSON.stringify(openApi.paths).length).toBeLessThan(1500)
    const { CaseFile: caseFile } = openApi.components.schemas as Readonly<Record<string, object>>
    expect(JSON.stringify(caseFile).length).toBeLessThan(80_000)
    expect(JSON.stringify(caseFile)).toContain('#/components/schemas/DocumentIndividualPlan')
  })

  test('takes the case files that the service takes, and no other', () => {
    expect(is('CaseFile', file)).toBe(true)
    expect(is('CaseFile', { documents: { individualPlan: { completeness: 'whole-plan' } } })).toBe(
      true,
    )
    expect(is('CaseFile', { documents: { individualPlan: 'text' } })).toBe(false)
    expect(is('CaseFile', { person: { birthDate: '2010-02-30' } })).toBe(false)
    expect(is('CaseFile', { unheard: 1 })).toBe(false)
  })
})
