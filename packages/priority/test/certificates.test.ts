import { describeCertificates } from '@vilkar/testing/domains'
import { priorityChecklists } from '../src/checklists/index.js'
import { priorityDecisions } from '../src/index.js'

describeCertificates(new URL('./', import.meta.url), priorityDecisions, priorityChecklists)
