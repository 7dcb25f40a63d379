/* The points of the checklists, held to what readers of the statutes found that the law asks. */
import { describeRequirements } from '@vilkar/testing/second-reading'
import { priorityChecklists } from '../../src/checklists/index.js'

describeRequirements(
  priorityChecklists,
  new URL('../second-reading/requirements.jsonl', import.meta.url),
)
