import { describeCertificates } from '@vilkar/testing/domains'
import { planChecklists } from '../src/checklists/index.js'
import { planDecisions } from '../src/index.js'

describeCertificates(new URL('./', import.meta.url), planDecisions, planChecklists)
