import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitor } from './support/browser.ts'

/*
 * What readers come for, each from the front page, with the number of actions it takes: a link or a button that is
 * pressed, a field that is filled in.
 */

const open = visitor()

/** A reader who counts what it takes. */
class Reader {
  #actions = 0
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get actions(): number {
    return this.#actions
  }

  async follow(name: string | RegExp): Promise<void> {
    this.#actions++
    await this.#page.getByRole('link', { name }).first().click()
    await this.#page.waitForLoadState('load')
  }

  async fill(label: string, text: string): Promise<void> {
    this.#actions++
    await this.#page.getByLabel(label, { exact: true }).first().fill(text)
  }

  async search(words: string): Promise<void> {
    this.#actions++
    await this.#page.getByRole('searchbox').first().fill(words)
    await this.#page.keyboard.press('Enter')
    await this.#page.waitForURL(/\/search\//)
  }

  async choose(label: string, option: string): Promise<void> {
    this.#actions++
    await this.#page.getByLabel(label, { exact: true }).selectOption({ label: option })
  }
}

/** What the main part of a page shows, without what is hidden. */
const shown = (page: Page): Promise<string> => page.locator('main').innerText()

describe('from the front page', () => {
  test('who decides for somebody of fifteen, and since when: two actions', async () => {
    const { page, problems, close } = await open('/')
    const reader = new Reader(page)
    await reader.follow('Hvem bestemmer over helsehjelpen?')
    await reader.fill('Alder i år', '15')
    const answer = page.locator('.answer-box')
    await expect.poll(() => answer.innerText()).not.toContain('16–17 år\n\n')
    const text = await answer.innerText()
    expect(text).toContain('Foreldrene eller andre som har foreldreansvaret')
    expect(text).toContain('Slik siden 1. januar 2018.')
    expect(reader.actions).toBe(2)
    expect(problems).toEqual([])
    await close()
  })

  test('what changed on a day, and for whom: two actions', async () => {
    const { page, close } = await open('/')
    const reader = new Reader(page)
    await reader.follow('Alle lovendringer')
    await reader.follow('1. juni 2026')
    const text = await shown(page)
    for (const word of ['Før', 'Nå', 'Gjelder', 'Hvem bestemmer over helsehjelpen?'])
      expect(text).toContain(word)
    expect(text).not.toMatch(/130 år|[≤≥]/)
    expect(reader.actions).toBe(2)
    await close()
  })

  test('from a sentence of the guide to the rule and the law: three actions', async () => {
    const { page, close } = await open('/')
    const reader = new Reader(page)
    await reader.follow('Kilder')
    await reader.fill('Søk i utsagnene', 'koordinator tilby')
    const rule = page.locator('.statements .rules a').first()
    await rule.waitFor()
    await reader.follow((await rule.textContent()) ?? '')
    await page.waitForURL(/\/(rules|checklists)\//)
    expect(
      await page.locator('a[href^="https://lovdata.no/"], .law-list a').count(),
    ).toBeGreaterThan(0)
    expect(reader.actions).toBe(3)
    await close()
  })

  test('what a plan holds today and in 2014: three actions', async () => {
    const { page, close } = await open('/')
    const reader = new Reader(page)
    await reader.follow('Sjekklister')
    await reader.follow('Innholdet i individuell plan')
    await reader.fill('Sammenlign med en annen dag', '2014-01-01')
    await page.getByRole('status').filter({ hasText: '1. januar 2014' }).waitFor()
    const text = await shown(page)
    expect(text).toContain('likt begge dager')
    expect(text).toMatch(/bare (2\. oktober 2026|1\. januar 2014)/)
    expect(reader.actions).toBe(3)
    await close()
  })

  test('which doubts the courts could settle: two actions', async () => {
    const { page, close } = await open('/')
    const reader = new Reader(page)
    await reader.follow('Tvil')
    await reader.choose('Hvem kan avklare', 'domstolene')
    const entries = page.locator('#readings > li:visible')
    await expect.poll(() => entries.count()).toBeLessThan(100)
    for (const text of await entries.allInnerTexts()) expect(text).toContain('domstolene')
    expect(reader.actions).toBe(2)
    await close()
  })

  test('everything on the child coordinator: one action', async () => {
    const { page, close } = await open('/')
    const reader = new Reader(page)
    await reader.search('barnekoordinator')
    const found = page.locator('site-results li')
    await expect.poll(() => found.count()).toBeGreaterThan(10)
    expect((await found.first().innerText()).toLowerCase()).toContain('barnekoordinator')
    expect(reader.actions).toBe(1)
    await close()
  })

  test('the rules as spreadsheets: two actions', async () => {
    const { page, close } = await open('/downloads/')
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Last ned regnearkene' }).click()
    expect((await waiting).suggestedFilename()).toBe('vilkar-spreadsheets.zip')
    await close()
  })

  test('the answer of another day, and that of a day that is not covered', async () => {
    const { page, problems, close } = await open('/rules/consent.who-decides/')
    const reader = new Reader(page)
    await reader.fill('Dag', '2014-01-01')
    await page.getByRole('status').filter({ hasText: 'Viser 1. januar 2014.' }).waitFor()
    await expect.poll(() => page.locator('.dated:visible').count()).toBe(4)
    await reader.fill('Dag', '2005-06-01')
    const status = page.getByRole('status').filter({ hasText: 'Vilkår dekker ikke 1. juni 2005.' })
    await status.waitFor()
    expect(await page.locator('.dated:visible').count()).toBe(0)
    expect(problems).toEqual([])
    await close()
  })
})
