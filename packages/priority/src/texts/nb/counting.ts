import type { PriorityTexts } from '../types.js'

/** The question on the time for complaining, in bokmål. */
export const counting: Pick<PriorityTexts['decisions'], 'priority.complaint-deadline'> = {
  'priority.complaint-deadline': {
    question: 'Hvor lang er klagefristen?',
    outcomes: {
      'three-weeks-after-request':
        'Tre uker etter at klageren fikk vite hva som kom ut av anmodningen til tjenesten.',
      'four-weeks': 'Fire uker etter at klageren visste nok til å klage, eller burde ha visst det.',
      'not-regulated':
        'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
    },
  },
}
