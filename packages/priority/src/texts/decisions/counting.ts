import type { InEachLanguage } from '@vilkar/core/explain'
import type { PriorityTexts } from '../types.js'

/** The question on the time for complaining. */
export const counting = {
  'priority.complaint-deadline': {
    question: {
      nb: 'Hvor lang er klagefristen?',
      nn: 'Kor lang er klagefristen?',
      en: 'How long may one wait before complaining?',
    },
    outcomes: {
      'three-weeks-after-request': {
        nb: 'Tre uker etter at klageren fikk vite hva som kom ut av anmodningen til tjenesten.',
        nn: 'Tre veker etter at klagaren fekk vite kva som kom ut av oppmodinga til tenesta.',
        en: 'Three weeks after the outcome of the request to the service was known.',
      },
      'four-weeks': {
        nb: 'Fire uker etter at klageren visste nok til å klage, eller burde ha visst det.',
        nn: 'Fire veker etter at klagaren visste nok til å klage, eller burde ha visst det.',
        en: 'Four weeks after one knew, or should have known, enough to complain.',
      },
      'not-regulated': {
        nb: 'Reglene fra før september 2004 er ikke lest, og det som er lest, gir ikke svar.',
        nn: 'Reglane frå før september 2004 er ikkje lesne, og det som er lese, gir ikkje svar.',
        en: 'The rules from before September 2004 were not read, and what was read gives no clear answer.',
      },
    },
  },
} satisfies InEachLanguage<Partial<PriorityTexts['decisions']>>
