import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { screens, visitor } from './support/browser.ts'

const open = visitor()

const answerOf = (page: Page) => page.getByRole('region', { name: 'Svar', exact: true })

/** What the answer says, once it holds a text. */
async function says(page: Page, text: string): Promise<void> {
  await answerOf(page).filter({ hasText: text }).waitFor()
}

const patient = 'Pasienten bestemmer selv'
const open15 = '/try/#decision=consent.who-decides&on=2018-01-01&age=15&matter=ordinary'

describe('the page on which rules are tried', () => {
  test('answers a question that is determined, with its reasons and its law', async () => {
    const { page, problems, close } = await open(
      `${open15}&parentsInformed=withheld-at-childs-wish`,
    )
    await says(page, patient)
    const answer = answerOf(page)
    expect(await answer.textContent()).toContain('pasient- og brukerrettighetsloven § 4-3')
    const law = answer.locator('a[href^="https://lovdata.no/"]').first()
    expect(await law.count()).toBe(1)
    expect(problems).toEqual([])
    await close()
  })

  test('says what is still possible and what to ask next, and leads to that field', async () => {
    const { page, problems, close } = await open('/try/#decision=consent.who-decides&on=2018-01-01')
    await says(page, 'Ikke avgjort ennå')
    await says(page, 'Dette trengs, det nyttigste først')
    const first = answerOf(page).locator('ol button, ol a').first()
    await first.click()
    const focused = await page.evaluate(() => document.activeElement?.tagName)
    expect(['INPUT', 'SELECT', 'FIELDSET']).toContain(focused)
    expect(problems).toEqual([])
    await close()
  })

  test('changes its answer with the day, at the day the law changed', async () => {
    const { page, problems, close } = await open(
      `${open15}&parentsInformed=withheld-at-childs-wish`,
    )
    await says(page, patient)
    const day = page.getByLabel('Dagen det spørres om')
    await day.fill('2017-12-31')
    await says(page, 'Reglene gir ikke noe sikkert svar')
    await day.fill('2018-01-01')
    await says(page, patient)
    expect(page.url()).toContain('on=2018-01-01')
    expect(problems).toEqual([])
    await close()
  })

  test('is shared by its address, which holds no birth date', async () => {
    const first = await open('/try/#decision=consent.who-decides&on=2026-02-01')
    await answerOf(first.page).waitFor()
    const age = first.page.getByRole('textbox', { name: 'alder' })
    await age.first().fill('7')
    await expect.poll(() => first.page.url()).toMatch(/=7(&|$)/)
    const said = await answerOf(first.page).textContent()
    const { hash } = new URL(first.page.url())
    const second = await open(`/try/${hash}`)
    await expect.poll(() => answerOf(second.page).textContent()).toBe(said)

    const inCase = await open('/try/#mode=case&on=2026-02-01')
    const birthDate = inCase.page.getByRole('textbox', { name: /fødselsdato/ })
    await birthDate.fill('2019-02-01')
    await expect.poll(() => inCase.page.url()).toContain('person.age=7')
    expect(inCase.page.url()).not.toContain('2019')
    for (const { problems, close } of [first, second, inCase]) {
      expect(problems).toEqual([])
      await close()
    }
  })

  test('tells what it did not understand in an address, and breaks on none', async () => {
    const { page, problems, close } = await open(
      '/try/#decision=consent.who-decides&on=1814-05-17&age=NaN&__proto__=1&constructor=x&matter=%E0%A4%A',
    )
    await page.getByText('Noe i adressen ble ikke forstått').waitFor()
    expect(problems).toEqual([])
    await close()
  })

  test('says what is wrong with a field, at the field', async () => {
    const { page, close } = await open('/try/#decision=consent.who-decides&on=2018-01-01')
    const age = page.getByRole('textbox', { name: 'alder' }).first()
    await age.fill('200')
    await page.getByText('Noe må rettes').waitFor()
    const described = await age.getAttribute('aria-describedby')
    expect(await age.getAttribute('aria-invalid')).toBe('true')
    expect(described).toBeTruthy()
    await close()
  })

  test('answers a whole case: duties, what to ask, and what to judge', async () => {
    const { page, problems, close } = await open('/try/#mode=case&on=2026-02-01', screens.phone)
    await page.getByRole('button', { name: /Henvisning mottatt rett før påske/ }).click()
    const main = page.locator('main')
    await main.getByRole('heading', { name: 'Plikter' }).waitFor()
    await main.getByRole('heading', { name: 'Spør om dette først' }).waitFor()
    await main.locator('.duties').getByText('senest 13. april 2026').first().waitFor()
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(beyond).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
    await close()
  })

  test('is used from the keyboard alone', async () => {
    const { page, problems, close } = await open('/try/')
    const question = page.getByLabel('Spørsmål', { exact: true })
    await question.waitFor()
    // From the top of the page, as a keyboard user comes.
    const reach = async (name: string, most: number): Promise<void> => {
      for (let presses = 0; presses < most; presses += 1) {
        await page.keyboard.press('Tab')
        const label = await page.evaluate(() => {
          const at = document.activeElement
          const labels =
            at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null
          return labels?.[0]?.textContent ?? ''
        })
        if (label.includes(name)) return
      }
      throw new Error(`the keyboard does not reach ${name}`)
    }
    await reach('Spørsmål', 120)
    await page.keyboard.type('Hvem bestemmer over')
    await expect.poll(() => page.url()).toContain('decision=consent.who-decides')
    await reach('alder', 60)
    await page.keyboard.type('30')
    await says(page, patient)
    const outline = await page.evaluate(() => {
      const at = document.activeElement
      return at === null ? 'none' : getComputedStyle(at).outlineStyle
    })
    expect(outline).not.toBe('none')
    expect(problems).toEqual([])
    await close()
  })
})

describe('the page on which rules are tried, in other languages', () => {
  test.each([
    ['/nn/try/', 'Pasienten bestemmer sjølv'],
    ['/en/try/', 'The patient decides'],
  ])('%s answers in its own', async (path, text) => {
    const { page, problems, close } = await open(
      `${path}#decision=consent.who-decides&on=2026-02-01&age=30&matter=ordinary`,
    )
    await page.getByText(text, { exact: false }).first().waitFor()
    expect(problems).toEqual([])
    await close()
  })
})
