import { describeFrontDoor } from '@vilkar/testing/domains'
import * as exported from '../src/index.js'

describeFrontDoor({
  exported,
  decisions: exported.consentDecisions,
  asked: exported.consentQuestions,
  assessNothing: () => exported.assessConsent({}, { on: '2026-02-01' }),
  facts: exported.consentFacts,
  origins: exported.consentInputOrigins,
})
