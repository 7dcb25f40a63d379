// Writes the files in which the catalogue is published into packages/data/dist. Reads dist, so it runs after the
// build of vilkar; what the files hold is that package's own doing.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as lawEn from '@vilkar/law/texts/en'
import * as lawNb from '@vilkar/law/texts/nb'
import * as lawNn from '@vilkar/law/texts/nn'
import { guide as guideEn } from '@vilkar/priority/texts/en'
import { guide as guideNb } from '@vilkar/priority/texts/nb'
import { guide as guideNn } from '@vilkar/priority/texts/nn'
import { dataFiles } from 'vilkar/catalogue'
import { en } from 'vilkar/texts/en'
import { nb } from 'vilkar/texts/nb'
import { nn } from 'vilkar/texts/nn'
import { root } from '../workspace.mjs'

/**
 * Puts the texts of the law together.
 *
 * @param {Pick<typeof lawNb, 'gists' | 'interpretationTexts' | 'amendmentTexts' | 'pendingActTexts'>} texts of one language
 */
const ofLaw = ({ gists, interpretationTexts, amendmentTexts, pendingActTexts }) => ({
  gists,
  interpretations: interpretationTexts,
  amendments: amendmentTexts,
  pendingActs: pendingActTexts,
})

const files = dataFiles({
  nb: { domains: nb, law: lawNb.nb, guide: guideNb, ...ofLaw(lawNb) },
  nn: { domains: nn, law: lawNn.nn, guide: guideNn, ...ofLaw(lawNn) },
  en: { domains: en, law: lawEn.en, guide: guideEn, ...ofLaw(lawEn) },
})

const folder = join(root, 'packages/data/dist')
rmSync(folder, { recursive: true, force: true })
for (const { path, text } of files) {
  const target = join(folder, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
