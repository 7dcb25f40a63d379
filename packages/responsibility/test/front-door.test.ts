import { describeFrontDoor } from '@vilkar/testing/domains'
import * as exported from '../src/index.js'

describeFrontDoor({
  exported,
  decisions: exported.responsibilityDecisions,
  asked: exported.responsibilityDecisions,
  assessNothing: () => exported.assessResponsibility({}, { on: '2026-02-01' }),
  facts: exported.responsibilityFacts,
  origins: exported.responsibilityInputOrigins,
})
