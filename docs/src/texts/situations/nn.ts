import type { SituationsTexts } from './types.ts'

/** The words of the page of situations in nynorsk. */
export const nn: SituationsTexts = {
  description: 'Det folk møter, og kva spørsmål i lova det kjem an på.',
  lead: 'Finn det du står i. Kvar situasjon fører til spørsmåla han kjem an på og opplysningane som avgjer mest. Dømet er ei oppdikta sak; andre opplysningar kan gi eit anna svar.',
  alsoSaid: 'Også sagt',
  questions: 'Spørsmål',
  facts: 'Avgjer mest',
  example: 'Døme {day}',
  open: 'kjem an på fleire opplysningar',
  tryIt: 'Prøv dømet',
}
