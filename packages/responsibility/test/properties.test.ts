import { describeDecisions } from '@vilkar/testing/domains'
import { responsibilityDecisions } from '../src/index.js'

describeDecisions(responsibilityDecisions, {
  openReadings: {
    'interpretation: habilitation-characteristics':
      'It has a missing characteristic of the measures judged.',
    'interpretation: ambulatory-general-offer': 'It has a single programme judged.',
    'interpretation: school-devices-before-2024':
      'It has judged what the school owed, since the act named no devices.',
  },
})
