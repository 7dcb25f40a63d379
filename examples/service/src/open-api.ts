import { openApiSchemas } from 'vilkar/catalogue'

const refTo = (component: string) => ({ $ref: `#/components/schemas/${component}` })
const json = (component: string) => ({ 'application/json': { schema: refTo(component) } })
const text = { type: 'string' } as const

/** The OpenAPI document of the service: the schemas are those that the packages carry. */
export const openApi = {
  openapi: '3.1.0',
  info: { title: 'Vilkår as a service', version: '0.0.0' },
  paths: {
    '/vurder': {
      post: {
        operationId: 'vurder',
        summary: 'Assesses a case file by the law of one day',
        parameters: [
          { name: 'on', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
          { name: 'Accept-Language', in: 'header', schema: { enum: ['nb', 'nn', 'en'] } },
        ],
        requestBody: { required: true, content: json('CaseFile') },
        responses: {
          200: { description: 'The assessment', content: json('Assessment') },
          400: { description: 'What is wrong with the request', content: json('Problems') },
        },
      },
    },
  },
  components: {
    schemas: {
      ...openApiSchemas(),
      Problems: {
        type: 'object',
        required: ['problems'],
        properties: {
          problems: {
            type: 'array',
            items: {
              type: 'object',
              required: ['at', 'code', 'message'],
              properties: { at: text, code: text, message: text },
            },
          },
        },
      },
    },
  },
} as const
