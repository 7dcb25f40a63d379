import type { SituationsTexts } from './types.ts'

/** The words of the page of situations in bokmål. */
export const nb: SituationsTexts = {
  description: 'Det folk møter, og hvilke spørsmål i loven det kommer an på.',
  lead: 'Finn det du står i. Hver situasjon fører til spørsmålene den kommer an på og opplysningene som avgjør mest. Eksempelet er en oppdiktet sak; andre opplysninger kan gi et annet svar.',
  alsoSaid: 'Også sagt',
  questions: 'Spørsmål',
  facts: 'Avgjør mest',
  example: 'Eksempel {day}',
  open: 'avhenger av flere opplysninger',
  tryIt: 'Prøv eksempelet',
}
