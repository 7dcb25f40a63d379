// dmn-js, the modeller's viewer, opens every decision as a DMN model in Chromium: no warning, the drawing and the
// table, each rule in a line. `--pictures=FOLDER` keeps what it looks like.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { need, needPackages } from '../engine.mjs'
import { writeModels } from '../models.mjs'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) need([executablePath, '--version'])
needPackages('playwright-core', 'dmn-js')
const { chromium } = await import('playwright-core')
const viewer = (file) => createRequire(import.meta.url).resolve(`dmn-js/dist/${file}`)
const pictures = process.argv.find((each) => each.startsWith('--pictures='))?.split('=')[1]
const pictured = ['consent.child-heard', 'plan.right']

const { models } = await writeModels()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } })
await page.setContent('<div id="canvas" style="height: 960px"></div>')
for (const style of ['dmn-js-shared', 'dmn-js-drd', 'dmn-js-decision-table', 'dmn-font/css/dmn'])
  await page.addStyleTag({ path: viewer(`assets/${style}.css`) })
await page.addScriptTag({ path: viewer('dmn-viewer.production.min.js') })

/** Opens a model in the page: what the viewer says against it, what it can show, and the rules of its table. */
const open = (xml, kind) =>
  page.evaluate(
    async ([text, wanted]) => {
      document.querySelector('#canvas').replaceChildren()
      const opened = new globalThis.DmnJS({ container: '#canvas' })
      const { warnings } = await opened.importXML(text)
      const view = opened.getViews().find(({ type }) => type === wanted)
      await opened.open(view)
      return {
        warnings: warnings.map(({ message }) => message),
        shapes: document.querySelectorAll('.djs-shape').length,
        rules: document.querySelectorAll('tbody tr').length,
      }
    },
    [xml, kind],
  )

const found = []
for (const { decision, xml } of models) {
  const { id, inputs, rows } = decision
  const drawing = await open(xml, 'drd')
  if (pictures && pictured.includes(id))
    await page.screenshot({ path: join(pictures, `${id}.drd.png`) })
  const table = await open(xml, 'decisionTable')
  if (pictures && pictured.includes(id))
    await page.screenshot({ path: join(pictures, `${id}.table.png`) })
  const shapes = Object.keys(inputs).length + 2
  if (drawing.warnings.length > 0 || drawing.shapes !== shapes || table.rules !== rows.length)
    found.push(
      `${id}: ${JSON.stringify({ drawing, table })}, expected ${shapes} and ${rows.length}`,
    )
}
await browser.close()
console.log(
  found.slice(0, 10).join('\n') || `${models.length} models opened and drawn, every rule in a line`,
)
process.exitCode = found.length > 0 ? 1 : 0
