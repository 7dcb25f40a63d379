/* The points of the checklists, held to what readers of the statutes found that the law asks. */
import { describeRequirements } from '@vilkar/testing/second-reading'
import { planChecklists } from '../../src/checklists/index.js'

describeRequirements(
  planChecklists,
  new URL('../second-reading/requirements.jsonl', import.meta.url),
)
