import { describe, expect, test } from 'vitest'
import { synonyms } from '../src/search/synonyms.ts'
import { screens, sheetsOf, visitor } from './support/browser.ts'

const open = visitor()

describe('a reader who cannot read code', () => {
  test('follows a decision from source statement to law, table and example, and back', async () => {
    const { page, problems, close } = await open('/coverage/S1-1.4/')
    const statement = page.locator('[id="S1-1.4-01"]')
    await statement.locator('.rules a').first().click()
    await page.waitForURL(/\/rules\/consent\.[a-z-]+\//)
    const rule = page.url()

    // The answer, the rules, and an example of them.
    expect(await page.locator('.verdict').count()).toBeGreaterThan(0)
    expect(await page.locator('.answer-group li').count()).toBeGreaterThan(1)
    expect(await page.locator('#section-examples').count()).toBe(1)

    // On to the law, and from the law back to the rule.
    await page.locator('.law-list a[href*="/law/pbrl/#"]').first().click()
    await page.waitForURL(/\/law\/pbrl\/#/)
    const decision = /rules\/([^/]+)\//.exec(rule)?.[1] ?? ''
    const back = page.locator(`main a[href*="/rules/${decision}/"]`).first()
    await back.evaluate((link) => {
      const folded = link.closest('details')
      if (folded !== null) folded.open = true
    })
    await back.click()
    await page.waitForURL(new RegExp(`/rules/${decision}/`))

    // And back to the statement in the source.
    await page.locator('#section-sources + details > summary').click()
    await page.locator('main a[href*="/coverage/S1-1.4/#S1-1.4-01"]').first().click()
    await page.waitForURL(/#S1-1\.4-01$/)
    expect(await statement.isVisible()).toBe(true)
    expect(problems).toEqual([])
    await close()
  })

  test('reads the same page in nynorsk and English', async () => {
    const { page, close } = await open('/rules/plan.right/')
    const title = page.locator('h1')
    expect(await title.textContent()).toContain('individuell plan')
    for (const [language, address] of [
      ['Nynorsk', '/nn/rules/plan.right/'],
      ['English', '/en/rules/plan.right/'],
    ] as const) {
      await page.locator('.languages').getByRole('link', { name: language }).click()
      await page.waitForURL(`**${address}`)
    }
    expect(await title.textContent()).toContain('individual plan')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await close()
  })

  test('sees what changed on a day', async () => {
    const { page, close } = await open('/changes/')
    await page.locator('main a[href*="/changes/2026-06-01/"]').first().click()
    await page.waitForURL(/\/changes\/2026-06-01\//)
    expect(await page.locator('main').textContent()).toContain('eslutningskompetanse')
    await close()
  })
})

describe('the search', () => {
  test('finds a rule by its words, in the language of the page', async () => {
    const { page, problems, close } = await open('/')
    await page.getByRole('searchbox').first().fill('barnekoordinator')
    await page.keyboard.press('Enter')
    const result = page.locator('site-results li a').first()
    await result.waitFor()
    expect(await result.getAttribute('href')).toMatch(/^(?!.*\/(nn|en)\/)/)
    await result.click()
    await page.waitForLoadState('load')
    expect((await page.locator('main').textContent())?.toLowerCase()).toContain('barnekoordinator')
    expect(problems).toEqual([])
    await close()
  })

  test.each(
    Object.entries(synonyms).flatMap(([language, groups]) =>
      groups.flatMap(({ said, asked }) =>
        asked.map((word) => [language, word, said.join(', '), said[0] ?? ''] as const),
      ),
    ),
  )('in %s finds for «%s» what the pages call %s', async (language, word, _, said) => {
    const pages = async (words: string): Promise<readonly (string | null)[]> => {
      const folder = language === 'nb' ? '' : `/${language}`
      const { page, close } = await open(`${folder}/search/?q=${encodeURIComponent(words)}`)
      const links = page.locator('site-results li a')
      await links.first().waitFor()
      const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      await close()
      return found
    }
    expect(await pages(word)).toEqual(await pages(said))
  })

  test('of the sources narrows by words, kind and fate, and tells how many are left', async () => {
    const { page, problems, close } = await open('/coverage/', screens.phone)
    const status = page.getByRole('status')
    const field = page.getByLabel('Søk i utsagnene')
    await field.scrollIntoViewIfNeeded()
    await status.filter({ hasText: '2081' }).waitFor()
    await field.fill('koordinator')
    await status.filter({ hasNotText: '2081' }).waitFor()
    const numberOf = async (): Promise<number> =>
      Number(/av (\d+)/.exec((await status.textContent()) ?? '')?.[1])
    const withWord = await numberOf()
    expect(withWord).toBeGreaterThan(50)
    await page.getByLabel('Hva er det blitt av').selectOption({ label: 'Bæres av regler' })
    await expect.poll(numberOf).toBeLessThan(withWord)
    const link = page.locator('.statements .rules a').first()
    await link.click()
    await page.waitForURL(/\/(rules|checklists)\//)
    expect(problems).toEqual([])
    await close()
  })
})

describe('by keyboard alone', () => {
  test('a reader skips to the content, and unfolds the rest of the facts', async () => {
    const { page, close } = await open('/rules/plan.right/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#_top')
    const folded = page.locator('main details').first()
    await folded.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await folded.getAttribute('open')).not.toBeNull()
    await close()
  })

  test('the whole table can be reached and scrolled, and its heads stay', async () => {
    const { page, close } = await open('/rules/consent.who-decides/table/', screens.phone)
    await page.locator('.full-table tbody tr').first().waitFor()
    const region = page.locator('.full-table')
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0)
    await region.evaluate((each) => {
      each.scrollTop = 2000
    })
    const head = page.locator('.full-table thead th').first()
    await expect
      .poll(async () => {
        const [at, top] = await Promise.all([head.boundingBox(), region.boundingBox()])
        return Math.abs((at?.y ?? 0) - (top?.y ?? 0))
      })
      .toBeLessThan(3)
    await close()
  })
})

describe('on paper', () => {
  test.each(['consent.withdrawal', 'consent.who-decides', 'plan.right', 'priority.start-deadline'])(
    'the law of %s as it stands takes at most eight pages, without what is for the screen',
    async (id) => {
      const { page, close } = await open(`/rules/${id}/`)
      const sheets = await sheetsOf(page)
      expect(await page.locator('.section-nav').isVisible()).toBe(false)
      expect(await page.locator('.verdict').first().isVisible()).toBe(true)
      expect(sheets).toBeGreaterThan(0)
      expect(sheets).toBeLessThanOrEqual(8)
      await close()
    },
  )
})
