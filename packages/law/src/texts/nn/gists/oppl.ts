import type { GistsOfAct } from '../../types.js'
import type { oppl as register } from '../../../provisions/oppl.js'

/** What each wording says, in nynorsk: Opplæringslova, LOV-2023-06-09-30. */
export const oppl: GistsOfAct<typeof register> = {
  'oppl § 2-5': [
    'Grunnskuleopplæring er gratis: kommunen kan ikkje la elevar eller foreldre betale for slikt som undervisningsmateriell.',
  ],
  'oppl § 5-8': [
    'Vidaregåande opplæring er gratis, bortsett frå individuelt utstyr som opplæringa vanlegvis gjer nødvendig; forskrift kan la elevane halde seg med læremiddel sjølve.',
  ],
  'oppl § 11-5 (1)': [
    'Elevar har rett til dei tekniske hjelpemidla og den tilrettelegginga dei treng for å delta i opplæringa.',
  ],
  'oppl § 24-1 (1)': [
    'Skulen, skulefritidsordninga og den pedagogisk-psykologiske tenesta deltek i arbeidet med planen til eleven.',
  ],
  'oppl § 29-1 (1)': ['Klagar på enkeltvedtak etter opplæringslova går til departementet.'],
}
