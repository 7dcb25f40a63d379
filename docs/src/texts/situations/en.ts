import type { SituationsTexts } from './types.ts'

/** The words of the page of situations in English. */
export const en: SituationsTexts = {
  description: 'What people meet, and which questions of law it comes down to.',
  lead: 'Find what you are in. Each situation leads to the questions that it comes down to and the facts that decide most. The example is a made-up case; other facts may lead to another answer.',
  alsoSaid: 'Also said',
  questions: 'Questions',
  facts: 'Decides most',
  example: 'Example, {day}',
  open: 'turns on more facts',
  tryIt: 'Try the example',
}
