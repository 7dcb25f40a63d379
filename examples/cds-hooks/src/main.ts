import { makeService } from './service.ts'

const norway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })

/** The service with today's date. Deno, Bun and workers serve what a module exports as `default`. */
export default makeService(() => norway.format(new Date()))
