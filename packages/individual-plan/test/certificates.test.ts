import { describeCertificates } from '../../law/test/helpers/certificates.ts'
import { planChecklists } from '../src/checklists/index.js'
import { planDecisions } from '../src/index.js'

describeCertificates(new URL('./', import.meta.url), planDecisions, planChecklists)
