/* The points of the checklists, held to what readers of the statutes found that the law asks. */
import { describeRequirements } from '@vilkar/testing/second-reading'
import { consentChecklists } from '../../src/checklists/index.js'

describeRequirements(
  consentChecklists,
  new URL('../second-reading/requirements.jsonl', import.meta.url),
)
