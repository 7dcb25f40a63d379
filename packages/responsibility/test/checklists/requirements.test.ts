/* The points of the checklists, held to what readers of the statutes found that the law asks. */
import { describeRequirements } from '@vilkar/testing/second-reading'
import { responsibilityChecklists } from '../../src/checklists/index.js'

describeRequirements(
  responsibilityChecklists,
  new URL('../second-reading/requirements.jsonl', import.meta.url),
  {
    // § 2.2 of the guide: the classification "can be" a tool.
    possible: ['icf-areas'],
    // What the guide says of several professions is in these a duty of each of them, and of the municipality.
    besideGuide: ['hrf § 5 (1)', 'hpl § 4 (2)'],
  },
)
