import { describeTexts } from '@vilkar/testing/texts'
import { responsibilityDecisions } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'

describeTexts({
  decisions: responsibilityDecisions,
  languages: { nb, nn, en },
  days: ['2012-01-01', '2018-01-01', '2021-12-31', '2022-01-01', '2026-10-01', '2027-01-01'],
  advised: ['both-levels-advised', 'record-request-first', 'relative-advised-against'],
})
