import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build, preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll } from 'vitest'

/** Debian's Chromium, which the check installs; another can be named. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const root = fileURLToPath(new URL('..', import.meta.url))

/** A visit to a page of the forms, and whatever went wrong on it. */
export interface Visit {
  readonly page: Page
  readonly problems: readonly string[]
}

/**
 * Builds the forms, serves them on this machine alone and starts a browser, for the tests of a file.
 *
 * @returns Opens a page on a day.
 */
export function visitor(): (name: string, on: string) => Promise<Visit> {
  const outDir = mkdtempSync(join(tmpdir(), 'vilkar-forms-'))
  let server: PreviewServer | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    await build({ root, logLevel: 'silent', build: { outDir, emptyOutDir: true } })
    server = await preview({
      root,
      logLevel: 'silent',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    })
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(outDir, { recursive: true, force: true })
  })
  return async (name, on) => {
    const [origin] = server?.resolvedUrls?.local ?? []
    if (origin === undefined || browser === undefined) throw new Error('nothing is started yet')
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`))
    page.on('request', (request) => {
      if (!/^data:/.test(request.url()) && !request.url().startsWith(origin))
        problems.push(`left: ${request.url()}`)
    })
    await page.goto(`${origin}${name}.html?on=${on}`, { waitUntil: 'load' })
    return { page, problems }
  }
}
