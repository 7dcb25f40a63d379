// Refero, which shows forms at Helsenorge, renders the Questionnaire of everything that an assessment needs in Chromium.
// Each question is answered there as a person would, and `readAnswers` takes all of it back.
// `--pictures=FOLDER` keeps what it looks like.
import { deepStrictEqual } from 'node:assert'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { questionnaire, readAnswers } from '@vilkar/fhir'
import { assessCase } from 'vilkar'
import { en } from 'vilkar/texts/en'
import { nb } from 'vilkar/texts/nb'
import { nn } from 'vilkar/texts/nn'
import { need, needPackages } from '../engine.mjs'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) need([executablePath, '--version'])
needPackages('esbuild', 'playwright-core', '@helsenorge/refero')
const { build } = await import('esbuild')
const { chromium } = await import('playwright-core')
const pictures = process.argv.find((each) => each.startsWith('--pictures='))?.split('=')[1]

const address = 'http://form.example/'
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../refero/form.mjs', import.meta.url))],
  bundle: true,
  write: false,
  outdir: 'form',
  logLevel: 'error',
  loader: { '.css': 'empty', '.scss': 'empty' },
  define: {
    'process.env.NODE_ENV': '"production"',
    // Where it would load expressions to reckon with, of which the form has none.
    'import.meta.url': JSON.stringify(address),
  },
})
const script = outputFiles.find(({ path }) => path.endsWith('.js'))

const on = '2026-06-01'
const sections = ['consent', 'individualPlan', 'responsibility', 'priority', 'cooperation']
const unknown = Object.fromEntries(['person', ...sections].map((section) => [section, {}]))
const { toAsk } = assessCase(unknown, { on })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })

/** Shows a form, answers each question by its last value, no, 17 or a day, and gives what a person has then answered. */
async function answer(form, language) {
  const page = await browser.newPage({ viewport: { width: 900, height: 1400 } })
  const errors = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><div id="form"></div>',
    }),
  )
  await page.goto(address)
  await page.addScriptTag({ content: script?.text ?? '' })
  await page.evaluate((shown) => globalThis.show(shown), form)
  const answered = () => page.evaluate(() => globalThis.answered())
  await page.getByText(form.item[0].text, { exact: true }).first().waitFor()
  // What nobody has answered is unknown, and no is none of it.
  deepStrictEqual(readAnswers(await answered()), { file: {}, unplaced: [] })
  for (const { linkId, text, type, answerOption } of form.item) {
    await page.getByText(text, { exact: true }).first().waitFor()
    const fields = page.locator(`[name="${linkId.replaceAll('.', '%2E')}"]`)
    const value = answerOption?.at(-1)?.valueCoding.code
    if (type === 'integer') await fields.fill('17')
    else if (type === 'date') {
      await fields.fill('17.05.2025')
      // The calendar, which opens, closes with the next click, which does nothing else.
      await page.mouse.click(1, 1)
    } else if ((await fields.count()) === 1) await fields.selectOption(value ?? '')
    else {
      await fields.and(page.locator(`[value="${value}"]`)).click()
      await fields.and(page.locator(`[value="${value}"]:checked`)).waitFor()
    }
  }
  if (pictures !== undefined)
    await page.screenshot({ path: join(pictures, `refero.${language}.png`) })
  const response = await answered()
  deepStrictEqual(errors, [])
  await page.close()
  return response
}

try {
  for (const texts of [nb, nn, en]) {
    const { language } = texts.consent
    const form = questionnaire(toAsk, { texts, on }).questionnaire
    const { file, unplaced } = readAnswers(await answer(form, language))
    const expected = form.item.map(({ linkId, type, answerOption }) => {
      const last = answerOption?.at(-1)?.valueCoding.code
      const chosen = last === 'false' ? false : last
      return [linkId, { integer: 17, date: '2025-05-17', choice: chosen }[type]]
    })
    const read = Object.entries(file).flatMap(([section, facts]) =>
      Object.entries(facts ?? {}).map(([fact, value]) => [`${section}.${fact}`, value]),
    )
    deepStrictEqual(unplaced, [])
    deepStrictEqual(read.sort(), expected.sort())
    console.log(`${language}: ${expected.length} questions shown, answered and taken back`)
  }
} finally {
  await browser.close()
}
