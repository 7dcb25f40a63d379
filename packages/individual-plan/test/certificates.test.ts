import { describeCertificates } from '@vilkar/testing/domains'
import { planChecklists } from '../src/checklists/index.js'
import { planDecisions } from '../src/index.js'
import { promises } from './promises.ts'

describeCertificates(new URL('./', import.meta.url), planDecisions, planChecklists, promises)
