import { fastifyService } from './fastify.ts'

const address = await fastifyService().listen({ port: Number(process.env['PORT'] ?? '3000') })
console.log(`POST ${address}/vurder?on=2026-02-01, GET ${address}/openapi.json`)
