import { describeCertificates } from '@vilkar/testing/domains'
import { responsibilityChecklists } from '../src/checklists/index.js'
import { responsibilityDecisions } from '../src/index.js'

describeCertificates(
  new URL('./', import.meta.url),
  responsibilityDecisions,
  responsibilityChecklists,
)
