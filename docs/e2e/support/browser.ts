import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { base } from '../../src/model/addresses.ts'
import { serve, type Server } from './server.ts'

/** Debian's Chromium, which the check installs; another can be named. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Nothing of the browser's own goes out on the net. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A visit to the site: the page, and whatever went wrong on it. */
export interface Visit {
  readonly page: Page
  /** Console errors, errors thrown, requests off this machine and requests that failed. */
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

/** How a visitor looks at the site. */
export const screens = {
  wide: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 740 } },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>

/**
 * Serves the site and starts a browser for the tests of a file.
 *
 * @returns Opens a path of the site in a fresh context.
 */
export function visitor(): (path: string, options?: BrowserContextOptions) => Promise<Visit> {
  let server: Server | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    server = await serve()
    browser = await chromium.launch({ executablePath, args })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })
  return async (path, options = screens.wide) => {
    if (server === undefined || browser === undefined) throw new Error('nothing is started yet')
    const { origin } = server
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) problems.push(`left: ${url}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${String(response.status())}: ${response.url()}`)
    })
    await page.goto(`${origin}${base}${path}`, { waitUntil: 'load' })
    return { page, problems, close: () => context.close() }
  }
}

/**
 * Counts the sheets of A4 that a page takes on paper.
 *
 * @param page - The page, which is left as it is printed.
 * @returns How many there are.
 */
export async function sheetsOf(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}
