import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { screens, visitor } from './support/browser.ts'

const open = visitor()

const heading = (page: Page) => page.locator('.tool h2').first()

/** Waits until a question is asked, or an answer given. */
async function comesTo(page: Page, text: string | RegExp): Promise<void> {
  await heading(page).filter({ hasText: text }).waitFor()
}

/** Answers each question with what stands first, until an answer says since when it holds. */
async function answerThrough(page: Page): Promise<void> {
  await heading(page).waitFor()
  for (let asked = 0; asked < 40 && (await page.locator('.holds').count()) === 0; asked++) {
    const before = await heading(page).textContent()
    await page.locator('.pick').first().click()
    await expect.poll(() => heading(page).textContent()).not.toBe(before)
  }
}

describe('a tool', () => {
  test('asks one question at a time, and the back button leads to the one before', async () => {
    const { page, problems, close } = await open('/tools/who-decides/')
    await comesTo(page, 'Alder')
    await page.getByRole('textbox', { name: 'Alder' }).fill('15 år')
    await page.keyboard.press('Enter')
    await comesTo(page, 'Hva slags sak det er')
    expect(page.url()).toMatch(/#person\.age=15$/)
    await page.getByRole('button', { name: /^Hjelp som etter sin art/ }).click()
    await page.locator('.answer-box').waitFor()
    await page.goBack()
    await comesTo(page, 'Hva slags sak det er')
    await page.goBack()
    await comesTo(page, 'Alder')
    await page.goForward()
    await comesTo(page, 'Hva slags sak det er')
    // Shared or loaded anew, it is the same.
    await page.reload()
    await comesTo(page, 'Hva slags sak det er')
    expect(problems).toEqual([])
    await close()
  })

  test('names the field in an error, and takes a day as people write it', async () => {
    const { page, problems, close } = await open('/tools/deadline/#deadline=complaint')
    const field = page.getByRole('textbox', { name: /^Dagen klageren visste/ })
    await field.fill('31.2.2026')
    await page.keyboard.press('Enter')
    const error = page.getByRole('alert')
    await error.filter({ hasText: /^Dagen klageren visste .*: Skriv en dag/ }).waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill('5. mars 2026')
    await page.keyboard.press('Enter')
    await comesTo(page, '7. april 2026')
    expect(problems).toEqual([])
    await close()
  })

  test('tells what is lacking in a plan while it goes on, and in the end', async () => {
    const { page, problems, close } = await open('/tools/plan/', screens.phone)
    await comesTo(page, 'Planen gir en oversikt over målene')
    await page.getByRole('button', { name: 'Nei, det mangler' }).click()
    await comesTo(page, 'Planen gir en oversikt over ressursene')
    await page.locator('.answer-box').filter({ hasText: 'Planen mangler mål' }).waitFor()
    for (let point = 0; point < 40 && (await page.locator('.picks').count()) > 0; point++) {
      const before = page.url()
      await page.locator('.pick').first().click()
      await expect.poll(() => page.url()).not.toBe(before)
    }
    await comesTo(page, 'Nei. Punkter som mangler: 1.')
    expect(problems).toEqual([])
    await close()
  })

  test('is used from the keyboard alone, and the focus follows', async () => {
    const { page, problems, close } = await open('/tools/who-decides/')
    const age = page.getByRole('textbox', { name: 'Alder' })
    await age.waitFor()
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      if (await age.evaluate((field) => field === document.activeElement)) break
    }
    await page.keyboard.type('15')
    await page.keyboard.press('Enter')
    await comesTo(page, 'Hva slags sak det er')
    expect(await heading(page).evaluate((each) => each === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() =>
      document.activeElement === null
        ? 'none'
        : getComputedStyle(document.activeElement).outlineStyle,
    )
    expect(outline).not.toBe('none')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await comesTo(page, 'Pasienten bestemmer selv')
    expect(problems).toEqual([])
    await close()
  })

  // 320 by 256 is what a window of 1280 by 1024 shows at 400 %.
  test.each([
    ['on a phone', screens.phone],
    ['at 400 %', { viewport: { width: 320, height: 256 } }],
  ])('keeps to its width and has the answer in view, %s', async (_, look) => {
    const { page, close } = await open('/tools/deadline/#deadline=assessment', look)
    await page.getByRole('textbox', { name: /^Dagen institusjonen/ }).fill('1.4.2026')
    await page.keyboard.press('Enter')
    await comesTo(page, '20. april 2026')
    const box = await heading(page).boundingBox()
    const { height } = look.viewport
    expect(box && box.y >= 0 && box.y < height / 2).toBe(true)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(beyond).toBeLessThanOrEqual(0)
    await close()
  })

  test('says since when and until when its answer holds, on both sides of a change of law', async () => {
    const told = '&goals=no'
    for (const [on, ...says] of [
      ['2022-07-31', 'til 1. januar 2012', 'endrer seg 1. august 2022, fordi en lovendring'],
      ['2022-08-01', 'siden 1. august 2022', 'Loven bak er lest til og med'],
    ] as const) {
      const { page, problems, close } = await open(`/tools/plan/#on=${on}${told}`, screens.phone)
      await answerThrough(page)
      const holds = page.locator('.answer-box .holds')
      for (const text of says) await holds.filter({ hasText: text }).waitFor()
      // The answer itself is what the eye falls on.
      const box = await heading(page).boundingBox()
      expect(box && box.y >= 0 && box.y < screens.phone.viewport.height / 2).toBe(true)
      expect(problems).toEqual([])
      await close()
    }
  })

  test('says of an age that the birthday is not known', async () => {
    const { page, problems, close } = await open(
      '/tools/who-decides/#person.age=17&consent.matter=ordinary',
    )
    await answerThrough(page)
    const holds = page.locator('.answer-box .holds')
    await holds.filter({ hasText: 'Svaret har vært det samme i hvert fall siden' }).waitFor()
    await holds.filter({ hasText: 'Alderen er oppgitt, men ikke fødselsdatoen' }).waitFor()
    expect(problems).toEqual([])
    await close()
  })

  test.each([
    ['/nn/tools/who-decides/#person.age=40&consent.matter=special-statute', /\p{L}/u],
    ['/en/tools/deadline/#deadline=assessment&priority.received=2026-04-01', '20 April 2026'],
    ['/nn/tools/deadline/#deadline=assessment&priority.received=2026-04-01', '20. april 2026'],
  ])('%s answers in its own language', async (path, text) => {
    const { page, problems, close } = await open(path)
    await page.locator('.answer-box h2').filter({ hasText: text }).waitFor()
    expect(problems).toEqual([])
    await close()
  })
})

describe('the page on which rules are tried', () => {
  test('goes back from a choice to what was before', async () => {
    const { page, problems, close } = await open('/try/#decision=consent.who-decides&on=2026-07-28')
    const answer = page.getByRole('region', { name: 'Svar', exact: true })
    await answer.filter({ hasText: 'Ikke avgjort ennå' }).waitFor()
    await page.getByRole('radio', { name: 'sak som en særlov regulerer' }).check()
    await expect.poll(() => page.url()).toContain('matter=special-statute')
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('matter=')
    await answer.filter({ hasText: 'Ikke avgjort ennå' }).waitFor()
    expect(problems).toEqual([])
    await close()
  })

  test('names what it left out of an address, and the field in an error', async () => {
    const { page, problems, close } = await open(
      '/try/#decision=consent.who-decides&on=2026-13-45&shoe-size=44',
    )
    await page.getByText('Utelatt: Dagen det spørres om, shoe-size.').waitFor()
    const age = page.getByRole('textbox', { name: 'alder' }).first()
    await age.fill('200')
    await page.getByRole('button', { name: 'alder: Skriv et helt tall fra 0 til 130.' }).waitFor()
    await age.fill('15 år')
    await page.getByText('Noe må rettes').waitFor({ state: 'detached' })
    expect(problems).toEqual([])
    await close()
  })
})
