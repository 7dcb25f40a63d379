import { describeCertificates } from '@vilkar/testing/domains'
import { priorityChecklists } from '../src/checklists/index.js'
import { priorityDecisions } from '../src/index.js'
import { promises } from './promises.ts'

describeCertificates(
  new URL('./', import.meta.url),
  priorityDecisions,
  priorityChecklists,
  promises,
)
