import type { GistsOfAct } from '../../types.js'
import type { oppl1998 as register } from '../../../provisions/oppl1998.js'

/** What each wording says, in nynorsk: Opplæringslova, LOV-1998-07-17-61. */
export const oppl1998: GistsOfAct<typeof register> = {
  'oppl1998 § 2-15': [
    'Offentleg grunnskuleopplæring var gratis: kommunen kunne ikkje la elevar eller foreldre betale for slikt som undervisningsmateriell.',
  ],
  'oppl1998 § 3-1 (9) sentence 2': [
    'Fylkeskommunen sytte for at elevane i vidaregåande hadde dei trykte og digitale læremidla og det digitale utstyret dei trong.',
  ],
  'oppl1998 § 15-2': [
    'Departementet er klageinstans for vedtak i grunnskulen, og i vidaregåande opplæring for mellom anna inntak, spesialundervisning og det fysiske miljøet.',
  ],
  'oppl1998 § 15-5': ['Skulen deltok i arbeidet med planen når heilskapen for eleven kravde det.'],
  'oppl1998 § 15-8 (1)': [
    'Skulen, skulefritidsordninga og den pedagogisk-psykologiske tenesta deltok i arbeidet med planen til eleven.',
  ],
}
