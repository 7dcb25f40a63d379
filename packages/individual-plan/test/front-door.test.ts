import { describeFrontDoor } from '@vilkar/testing/domains'
import { individualPlanConsent, parentsKeptOut } from '@vilkar/consent'
import * as exported from '../src/index.js'

describeFrontDoor({
  exported,
  decisions: exported.planDecisions,
  asked: exported.planDecisions,
  assessNothing: () => exported.assessPlanDuty({}, { on: '2026-02-01' }),
  facts: exported.planFacts,
  origins: exported.planInputOrigins,
  behind: [individualPlanConsent, parentsKeptOut],
})
