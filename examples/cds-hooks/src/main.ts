import { serve } from '@hono/node-server'
import { makeService } from './service.ts'

// The packages have no clock. The day is that of Norway, whatever the machine's own is.
const norway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })
const service = makeService(() => norway.format(new Date()))
const port = Number(process.env['PORT'] ?? '3000')
serve({ fetch: service.fetch, port, hostname: 'localhost' }, () => {
  console.log(`GET http://localhost:${String(port)}/cds-services`)
})
