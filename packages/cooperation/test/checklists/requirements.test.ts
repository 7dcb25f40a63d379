/* The points of the checklists, held to what readers of the statutes found that the law asks. */
import { describeRequirements } from '@vilkar/testing/second-reading'
import { cooperationChecklists } from '../../src/checklists/index.js'

describeRequirements(
  cooperationChecklists,
  new URL('../second-reading/requirements.jsonl', import.meta.url),
  // The ways of complaint and of interpreting that a model and a guide name are laid down there.
  { besideGuide: ['pbrl § 7-2', 'tolkl § 7 (3)'] },
)
