/* The points of the checklists, held to what readers of the statutes found that the law asks. */
import { describeRequirements } from '@vilkar/testing/second-reading'
import { priorityChecklists } from '../../src/checklists/index.js'

describeRequirements(
  priorityChecklists,
  new URL('../second-reading/requirements.jsonl', import.meta.url),
  {
    // Hospitals' own lists of what to enclose: they bind nobody else.
    ofLocalPractice: ['guidance: local habilitation checklists'],
    // The national guides to referral were taken into use with the right of that day.
    inUseFrom: { 'guidance: national referral guide 2018': '2015-11-01' },
  },
)
