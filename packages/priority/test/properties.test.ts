import { describeDecisions } from '@vilkar/testing/domains'
import { priorityDecisions } from '../src/index.js'

describeDecisions(priorityDecisions, {
  openReadings: {
    'interpretation: priority-era-by-receipt':
      'It says by which day the rules are chosen; what they leave to judgement stays so.',
    'interpretation: experimental-care-abroad': 'It has the single case judged.',
  },
})
