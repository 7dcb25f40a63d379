import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { visitor, type Visit } from './browser.ts'

const open = visitor()
const on = '2026-02-01'

const pages = ['react-hook-form', 'tanstack-form'] as const
const said = {
  nb: {
    button: 'Bokmål',
    badBirthDate: 'Må være en fødselsdato skrevet ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.',
    badAge: 'Utenfor det tillatte området: ≤ 130.',
    noAge: /^Må være en alder i hele år fra 0 til 130/,
    badMatter: /^Verdien er ikke blant de mulige: /,
    matter: 'hva slags sak det er',
    ordinary: 'vanlig helsehjelp',
    wish: 'om barnet vil at foreldrene ikke skal få vite det',
    wished: 'vil ikke at de skal få vite det',
    reasons: 'om barnets grunner for ønsket bør respekteres',
    question: 'Hvem bestemmer over helsehjelpen?',
    patient: 'Pasienten bestemmer selv.',
    needed: 'Det trengs opplysning om',
    age: 'alder',
  },
  nn: {
    button: 'Nynorsk',
    badBirthDate: 'Må vere ein fødselsdato skriven ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.',
    badAge: 'Utanfor det tillatne området: ≤ 130.',
    noAge: /^Må vere ein alder i heile år frå 0 til 130/,
    badMatter: /^Verdien er ikkje mellom dei moglege: /,
    matter: 'kva slags sak det er',
    ordinary: 'vanleg helsehjelp',
    wish: 'om barnet vil at foreldra ikkje skal få vite det',
    wished: 'vil ikkje at dei skal få vite det',
    reasons: 'om grunnane barnet har for ønsket, bør respekterast',
    question: 'Kven bestemmer over helsehjelpa?',
    patient: 'Pasienten bestemmer sjølv.',
    needed: 'Det trengst opplysning om',
    age: 'alder',
  },
} as const

const visits: Visit[] = []

async function visit(name: (typeof pages)[number], language: keyof typeof said): Promise<Page> {
  const visited = await open(name, on)
  visits.push(visited)
  await visited.page.getByRole('button', { name: said[language].button }).click()
  return visited.page
}

afterEach(async () => {
  for (const { page, problems } of visits.splice(0)) {
    expect(problems).toEqual([])
    await page.close()
  }
})

const submit = (page: Page) => page.getByRole('button', { name: 'Vurder' }).click()
const label = (page: Page, text: string) => page.getByLabel(text, { exact: true })
const errors = async (page: Page) =>
  (await page.locator('.error').allTextContents()).filter((text) => text !== '')

describe.each(pages)('the form with %s', (name) => {
  describe.each(['nb', 'nn'] as const)('in %s', (language) => {
    const words = said[language]

    test('says nothing against a form that nobody filled in, and asks what it needs', async () => {
      const page = await visit(name, language)
      await submit(page)
      const answer = page.getByRole('region', { name: words.question })
      await answer.waitFor()
      expect(await errors(page)).toEqual([])
      expect(await answer.textContent()).toContain(words.needed)
      expect(await answer.locator('ol li').first().textContent()).toBe(words.matter)
    })

    test('says what is wrong at its field, and takes it back once it is mended', async () => {
      const page = await visit(name, language)
      const birthDate = label(page, 'fødselsdato')
      const age = label(page, words.age)
      await birthDate.fill('30.02.2010')
      await age.fill('131')
      await submit(page)
      await expect.poll(() => errors(page)).toEqual([words.badBirthDate, words.badAge])
      expect(await birthDate.getAttribute('aria-invalid')).toBe('true')
      const at = await birthDate.getAttribute('aria-describedby')
      expect(await page.locator(`#${String(at)}`).textContent()).toBe(words.badBirthDate)

      await birthDate.fill('28.02.2010')
      await age.fill('femten')
      await submit(page)
      await expect.poll(() => errors(page)).toEqual([expect.stringMatching(words.noAge)])
      await age.fill('15')
      await submit(page)
      await page.getByRole('region', { name: words.question }).waitFor()
      expect(await errors(page)).toEqual([])
    })

    test('refuses a choice that is none', async () => {
      const page = await visit(name, language)
      await label(page, words.matter).evaluate((select) => {
        const option = document.createElement('option')
        option.value = 'unheard-of'
        select.append(option)
      })
      await label(page, words.matter).selectOption('unheard-of')
      await submit(page)
      await expect.poll(() => errors(page)).toEqual([expect.stringMatching(words.badMatter)])
    })

    test('explains the answer to what was filled in', async () => {
      const page = await visit(name, language)
      await label(page, 'fødselsdato').fill('14.3.2011')
      await label(page, words.matter).selectOption({ label: words.ordinary })
      await label(page, words.wish).selectOption({ label: words.wished })
      await label(page, words.reasons).selectOption('true')
      await submit(page)
      const answer = page.getByRole('region', { name: words.question })
      await answer.waitFor()
      const text = await answer.textContent()
      expect(text).toContain(words.patient)
      expect(text).toContain('§ 4-3 første ledd bokstav c')
      expect(await errors(page)).toEqual([])
    })
  })

  test('says again in the other language what is wrong', async () => {
    const page = await visit(name, 'nb')
    await label(page, 'fødselsdato').fill('i fjor')
    await submit(page)
    await expect.poll(() => errors(page)).toEqual([said.nb.badBirthDate])
    await page.getByRole('button', { name: said.nn.button }).click()
    await expect.poll(() => errors(page)).toEqual([said.nn.badBirthDate])
  })
})
