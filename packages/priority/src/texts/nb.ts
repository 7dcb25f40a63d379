import { nb as common } from '@vilkar/core/texts/nb'
import { citing } from '@vilkar/law'
import { nb as law } from '@vilkar/law/texts/nb'
import { priorityChecklistTexts } from './checklists/nb.js'
import { calendar } from './nb/calendar.js'
import { counting } from './nb/counting.js'
import { deciding } from './nb/deciding.js'
import { deadlines } from './nb/deadlines.js'
import { following } from './nb/following.js'
import { inputs } from './nb/picked.js'
import { targetGroup } from './nb/target-group.js'
import { facts, judges, terms } from './nb/terms.js'
import type { PriorityTexts } from './types.js'

export { calendar } from './nb/calendar.js'
export { guide } from './nb/guide.js'

/** The texts of the domain in bokmål. */
export const nb: PriorityTexts = {
  language: 'nb',
  common,
  terms,
  judges,
  facts,
  substances: law.substances,
  inputs,
  decisions: { ...deciding, ...counting, ...following, ...targetGroup },
  checklists: priorityChecklistTexts,
  calendar,
  deadlines,
  cite: citing(law),
}
