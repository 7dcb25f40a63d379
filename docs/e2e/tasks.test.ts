import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sheetsOf, visitor } from './support/browser.ts'

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

  async press(name: string | RegExp): Promise<void> {
    this.#actions++
    await this.#page.getByRole('button', { name }).first().click()
  }

  /** Writes into the field that has the focus, and sends it off. */
  async write(text: string): Promise<void> {
    this.#actions++
    const field = this.#page.getByRole('textbox').last()
    await field.fill(text)
    await field.press('Enter')
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

  test('the last day for assessing a referral over Easter, and how it was counted: three actions', async () => {
    const { page, problems, close } = await open('/')
    const reader = new Reader(page)
    await reader.follow('Hvilken frist?')
    await reader.press('Vurdering av en henvisning')
    await reader.write('1.4.2026')
    const answer = page.locator('.answer-box')
    await answer.getByRole('heading', { name: '20. april 2026' }).waitFor()
    expect(await answer.innerText()).toContain('skjærtorsdag 2. april 2026')
    expect(await answer.locator('td.last').innerText()).toContain('10. virkedag')
    expect(reader.actions).toBe(3)
    expect(problems).toEqual([])
    await close()
  })

  test('a whole case, answers first and each duty with its question: three actions', async () => {
    const { page, problems, close } = await open('/')
    const reader = new Reader(page)
    await reader.follow('Finn svaret')
    await reader.follow('En hel sak')
    await reader.press('Femåring med alvorlig tilstand og flere tjenester')
    const answer = page.locator('.answer')
    await answer.getByRole('heading', { name: 'Plikter' }).waitFor()
    const heads = await answer.getByRole('heading', { level: 3 }).allInnerTexts()
    expect(heads.slice(0, 4)).toEqual([
      'Svarene',
      'Plikter',
      'Spør om dette først',
      'Dette må noen vurdere',
    ])
    const duties = answer.locator('.duties > li')
    expect(await duties.count()).toBeGreaterThan(2)
    for (const text of await duties.allInnerTexts()) expect(text).toMatch(/^[^\n]+\?/)
    // Nobody complains in this case, and nobody is asked about a complaint.
    const asked = await answer.locator('h3:has-text("Spør om dette først") + ol').innerText()
    expect(asked.toLowerCase()).not.toContain('klage')
    expect(reader.actions).toBe(3)
    expect(problems).toEqual([])
    await close()
  })

  test('the law of a question on paper, on at most eight sheets: two actions', async () => {
    const { page, close } = await open('/')
    const reader = new Reader(page)
    await reader.follow('Hvem bestemmer over helsehjelpen?')
    expect(await sheetsOf(page)).toBeLessThanOrEqual(8)
    // To print is the second.
    expect(reader.actions + 1).toBe(2)
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
