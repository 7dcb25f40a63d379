import type { GistsOfAct } from '../../types.js'
import type { oppl as register } from '../../../provisions/oppl.js'

/** What each wording says, in bokmål: Opplæringslova, LOV-2023-06-09-30. */
export const oppl: GistsOfAct<typeof register> = {
  'oppl § 2-5': [
    'Grunnskoleopplæring er gratis: kommunen kan ikke la elever eller foreldre betale for slikt som undervisningsmateriell.',
  ],
  'oppl § 5-8': [
    'Videregående opplæring er gratis, bortsett fra individuelt utstyr som opplæringen vanligvis gjør nødvendig; forskrift kan la elevene holde seg med læremidler selv.',
  ],
  'oppl § 11-5 (1)': [
    'Elever har rett til de tekniske hjelpemidlene og den tilretteleggingen de trenger for å delta i opplæringen.',
  ],
  'oppl § 24-1 (1)': [
    'Skolen, skolefritidsordningen og den pedagogisk-psykologiske tjenesten deltar i arbeidet med elevens plan.',
  ],
  'oppl § 29-1 (1)': ['Departementet er klageinstans for enkeltvedtak etter opplæringslova.'],
}
