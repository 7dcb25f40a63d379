/* All texts that the published catalogue is made of. */
import * as lawEn from '@vilkar/law/texts/en'
import * as lawNb from '@vilkar/law/texts/nb'
import * as lawNn from '@vilkar/law/texts/nn'
import { guide as guideEn } from '@vilkar/priority/texts/en'
import { guide as guideNb } from '@vilkar/priority/texts/nb'
import { guide as guideNn } from '@vilkar/priority/texts/nn'
import type { CatalogueTexts, EachLanguage } from '../../src/catalogue/index.js'
import { en } from '../../src/texts/en.js'
import { nb } from '../../src/texts/nb.js'
import { nn } from '../../src/texts/nn.js'

const ofLaw = ({
  gists,
  interpretationTexts,
  amendmentTexts,
  pendingActTexts,
}: Pick<typeof lawNb, 'gists' | 'interpretationTexts' | 'amendmentTexts' | 'pendingActTexts'>) => ({
  gists,
  interpretations: interpretationTexts,
  amendments: amendmentTexts,
  pendingActs: pendingActTexts,
})

/** The texts of the three languages. */
export const texts: EachLanguage<CatalogueTexts> = {
  nb: { domains: nb, law: lawNb.nb, guide: guideNb, ...ofLaw(lawNb) },
  nn: { domains: nn, law: lawNn.nn, guide: guideNn, ...ofLaw(lawNn) },
  en: { domains: en, law: lawEn.en, guide: guideEn, ...ofLaw(lawEn) },
}
