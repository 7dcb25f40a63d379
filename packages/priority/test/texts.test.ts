import { describeTexts } from '@vilkar/testing/texts'
import { priorityDecisions } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'

describeTexts({
  decisions: priorityDecisions,
  languages: { nb, nn, en },
  begins: '2001-01-01',
  days: [
    '2004-08-31',
    '2007-05-02',
    '2012-01-01',
    '2015-11-01',
    '2020-04-15',
    '2021-06-01',
    '2024-06-01',
  ],
  beside: ['received', 'knewEnough'],
  advised: [
    'sickest-first',
    'after-patients-with-right',
    'criteria-advised',
    'assessment-advised-within-30-working-days',
  ],
})
