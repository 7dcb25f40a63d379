import { describeCertificates } from '@vilkar/testing/domains'
import { cooperationChecklists } from '../src/checklists/index.js'
import { cooperationDecisions } from '../src/index.js'

describeCertificates(new URL('./', import.meta.url), cooperationDecisions, cooperationChecklists)
