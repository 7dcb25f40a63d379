import type { PriorityTexts } from '../types.js'

/** The question on the time for complaining, in English. */
export const counting: Pick<PriorityTexts['decisions'], 'priority.complaint-deadline'> = {
  'priority.complaint-deadline': {
    question: 'How long may one wait before complaining?',
    outcomes: {
      'three-weeks-after-request':
        'Three weeks after the outcome of the request to the service was known.',
      'four-weeks': 'Four weeks after one knew, or should have known, enough to complain.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
}
