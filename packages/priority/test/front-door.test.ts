import { describeFrontDoor } from '@vilkar/testing/domains'
import * as exported from '../src/index.js'

describeFrontDoor({
  exported,
  decisions: exported.priorityDecisions,
  asked: exported.priorityDecisions,
  assessNothing: () => exported.assessPriority({}, { on: '2026-02-01' }),
  facts: exported.priorityFacts,
  origins: exported.priorityInputOrigins,
})
