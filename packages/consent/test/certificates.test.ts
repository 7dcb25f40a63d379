import { describeCertificates } from '@vilkar/testing/domains'
import { consentChecklists } from '../src/checklists/index.js'
import { consentDecisions } from '../src/index.js'
import { promises } from './promises.ts'

describeCertificates(new URL('./', import.meta.url), consentDecisions, consentChecklists, promises)
