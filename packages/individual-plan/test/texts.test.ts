import { describeTexts } from '@vilkar/testing/texts'
import { planDecisions } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'

describeTexts({
  decisions: planDecisions,
  languages: { nb, nn, en },
  days: ['2012-01-01', '2016-09-15', '2022-07-31', '2022-08-01', '2026-06-01'],
  advised: [
    'advised-to-tell-municipal-unit',
    'advised-to-tell',
    'advised-to-refer-to-unit',
    'advised-to-guide',
    'advised-to-help',
    'oral-or-written',
  ],
})
