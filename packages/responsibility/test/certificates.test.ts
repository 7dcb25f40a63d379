import { describeCertificates } from '@vilkar/testing/domains'
import { responsibilityChecklists } from '../src/checklists/index.js'
import { responsibilityDecisions } from '../src/index.js'
import { promises } from './promises.ts'

describeCertificates(
  new URL('./', import.meta.url),
  responsibilityDecisions,
  responsibilityChecklists,
  promises,
)
