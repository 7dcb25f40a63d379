import { describeTexts } from '@vilkar/testing/texts'
import { cooperationDecisions } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'

describeTexts({
  decisions: cooperationDecisions,
  languages: { nb, nn, en },
  days: ['2012-01-01', '2022-07-31', '2022-08-01', '2026-06-01'],
  advised: ['advised-municipal-unit'],
})
