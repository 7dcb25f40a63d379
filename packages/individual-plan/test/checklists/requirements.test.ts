/* The points of the checklists, held to what readers of the statutes found that the law asks. */
import { describeRequirements } from '@vilkar/testing/second-reading'
import { planChecklists } from '../../src/checklists/index.js'

describeRequirements(
  planChecklists,
  new URL('../second-reading/requirements.jsonl', import.meta.url),
  // § 4.4 of the guide: that needs are mapped broadly is what "can" be of use.
  { possible: ['needs-mapped-broadly'] },
)
