import fastify, { type FastifyInstance } from 'fastify'
import { fromJson, replyTo } from './assess.ts'
import { languageOf } from './language.ts'
import { openApi } from './open-api.ts'

/** Makes the service with Fastify. */
export function fastifyService(): FastifyInstance {
  const service = fastify()
  // A body that is no JSON is answered like any other bad input.
  service.removeContentTypeParser('application/json')
  service.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => {
    done(null, fromJson(String(body)))
  })
  service.get('/openapi.json', () => openApi)
  service.post<{ Querystring: { readonly on?: string } }>('/vurder', (request, reply) => {
    const language = languageOf(request.headers['accept-language'])
    const { status, body } = replyTo(request.body, request.query.on, language)
    return reply.code(status).header('content-language', language).send(body)
  })
  return service
}
