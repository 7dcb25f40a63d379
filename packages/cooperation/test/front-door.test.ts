import { describeFrontDoor } from '@vilkar/testing/domains'
import * as exported from '../src/index.js'

describeFrontDoor({
  exported,
  decisions: exported.cooperationDecisions,
  asked: exported.cooperationDecisions,
  assessNothing: () => exported.assessContactPoint({}, { on: '2026-02-01' }),
  facts: exported.contactPointFacts,
})
