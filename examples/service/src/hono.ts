import { Hono } from 'hono'
import { fromJson, replyTo } from './assess.ts'
import { languageOf } from './language.ts'
import { openApi } from './open-api.ts'

/** The service with Hono. Deno, Bun and workers serve what a module exports as `default`; Node needs `@hono/node-server`. */
export const honoService = new Hono()
  .get('/openapi.json', (context) => context.json(openApi))
  .post('/vurder', async (context) => {
    const language = languageOf(context.req.header('accept-language'))
    const file = fromJson(await context.req.text())
    const { status, body } = replyTo(file, context.req.query('on'), language)
    context.header('content-language', language)
    return context.json(body, status)
  })
