import type { GistsOfAct } from '../../types.js'
import type { oppl1998 as register } from '../../../provisions/oppl1998.js'

/** What each wording says, in bokmål: Opplæringslova, LOV-1998-07-17-61. */
export const oppl1998: GistsOfAct<typeof register> = {
  'oppl1998 § 2-15': [
    'Offentlig grunnskoleopplæring var gratis: kommunen kunne ikke la elever eller foreldre betale for slikt som undervisningsmateriell.',
  ],
  'oppl1998 § 3-1 (9) sentence 2': [
    'Fylkeskommunen sørget for at elevene i videregående hadde de trykte og digitale læremidlene og det digitale utstyret de trengte.',
  ],
  'oppl1998 § 15-2': [
    'Departementet er klageinstans for vedtak i grunnskolen, og i videregående opplæring for blant annet inntak, spesialundervisning og det fysiske miljøet.',
  ],
  'oppl1998 § 15-5': ['Skolen deltok i arbeidet med planen når helheten for eleven krevde det.'],
  'oppl1998 § 15-8 (1)': [
    'Skolen, skolefritidsordningen og den pedagogisk-psykologiske tjenesten deltok i arbeidet med elevens plan.',
  ],
}
