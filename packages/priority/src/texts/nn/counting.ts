import type { PriorityTexts } from '../types.js'

/** The question on the time for complaining, in nynorsk. */
export const counting: Pick<PriorityTexts['decisions'], 'priority.complaint-deadline'> = {
  'priority.complaint-deadline': {
    question: 'Kor lang er klagefristen?',
    outcomes: {
      'three-weeks-after-request':
        'Tre veker etter at klagaren fekk vite kva som kom ut av oppmodinga til tenesta.',
      'four-weeks':
        'Fire veker etter at klagaren visste nok til å klage, eller burde ha visst det.',
      'not-regulated':
        'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
    },
  },
}
