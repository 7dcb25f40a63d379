import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './education.js'

/* What each wording says, in our own words. */

/** Opplæringslova, LOV-1998-07-17-61. */
export const oppl1998: GistsOfAct<typeof register.oppl1998, EachLanguage> = {
  'oppl1998 § 2-15': [
    {
      nb: 'Offentlig grunnskoleopplæring var gratis: kommunen kunne ikke la elever eller foreldre betale for slikt som undervisningsmateriell.',
      nn: 'Offentleg grunnskuleopplæring var gratis: kommunen kunne ikkje la elevar eller foreldre betale for slikt som undervisningsmateriell.',
      en: 'Public primary and lower secondary schooling was free: the municipality could not have pupils or parents pay for such things as teaching materials.',
    },
  ],
  'oppl1998 § 3-1 (9) sentence 2': [
    {
      nb: 'Fylkeskommunen sørget for at elevene i videregående hadde de trykte og digitale læremidlene og det digitale utstyret de trengte.',
      nn: 'Fylkeskommunen sørgde for at elevane i vidaregåande hadde dei trykte og digitale læremidla og det digitale utstyret dei trong.',
      en: 'The county saw to it that pupils in upper secondary had the printed and digital teaching materials and the digital equipment they needed.',
    },
  ],
  'oppl1998 § 15-2': [
    {
      nb: 'Departementet er klageinstans for vedtak i grunnskolen, og i videregående opplæring for blant annet inntak, spesialundervisning og det fysiske miljøet.',
      nn: 'Departementet er klageinstans for vedtak i grunnskulen, og i vidaregåande opplæring for mellom anna inntak, spesialundervisning og det fysiske miljøet.',
      en: 'The ministry hears complaints of decisions in primary school, and in upper secondary of those on admission, special education and the physical environment, among others.',
    },
  ],
  'oppl1998 § 15-5': [
    {
      nb: 'Skolen deltok i arbeidet med planen når helheten for eleven krevde det.',
      nn: 'Skulen deltok i arbeidet med planen når heilskapen for eleven kravde det.',
      en: 'The school took part in the plan where the whole for the pupil required it.',
    },
  ],
  'oppl1998 § 15-8 (1)': [
    {
      nb: 'Skolen, skolefritidsordningen og den pedagogisk-psykologiske tjenesten deltok i arbeidet med elevens plan.',
      nn: 'Skulen, skulefritidsordninga og den pedagogisk-psykologiske tenesta deltok i arbeidet med planen til eleven.',
      en: "The school, after-school care and the educational psychology service took part in the pupil's plan.",
    },
  ],
}

/** Opplæringslova, LOV-2023-06-09-30. */
export const oppl: GistsOfAct<typeof register.oppl, EachLanguage> = {
  'oppl § 2-5': [
    {
      nb: 'Grunnskoleopplæring er gratis: kommunen kan ikke la elever eller foreldre betale for slikt som undervisningsmateriell.',
      nn: 'Grunnskuleopplæring er gratis: kommunen kan ikkje la elevar eller foreldre betale for slikt som undervisningsmateriell.',
      en: 'Primary and lower secondary schooling is free: the municipality may not have pupils or parents pay for such things as teaching materials.',
    },
  ],
  'oppl § 5-8': [
    {
      nb: 'Videregående opplæring er gratis, bortsett fra individuelt utstyr som opplæringen vanligvis gjør nødvendig; forskrift kan la elevene holde seg med læremidler selv.',
      nn: 'Vidaregåande opplæring er gratis, bortsett frå individuelt utstyr som opplæringa vanlegvis gjer nødvendig; forskrift kan la elevane halde seg med læremiddel sjølve.',
      en: 'Upper secondary education is free, save individual equipment that the education usually makes necessary; regulations may have pupils get their own materials.',
    },
  ],
  'oppl § 11-5 (1)': [
    {
      nb: 'Elever har rett til de tekniske hjelpemidlene og den tilretteleggingen de trenger for å delta i opplæringen.',
      nn: 'Elevar har rett til dei tekniske hjelpemidla og den tilrettelegginga dei treng for å delta i opplæringa.',
      en: 'Pupils have a right to the technical devices and the adaptation they need to take part in the teaching.',
    },
  ],
  'oppl § 24-1 (1)': [
    {
      nb: 'Skolen, skolefritidsordningen og den pedagogisk-psykologiske tjenesten deltar i arbeidet med elevens plan.',
      nn: 'Skulen, skulefritidsordninga og den pedagogisk-psykologiske tenesta deltek i arbeidet med planen til eleven.',
      en: "The school, after-school care and the educational psychology service take part in the pupil's plan.",
    },
  ],
  'oppl § 29-1 (1)': [
    {
      nb: 'Departementet er klageinstans for enkeltvedtak etter opplæringslova.',
      nn: 'Klagar på enkeltvedtak etter opplæringslova går til departementet.',
      en: 'The ministry hears complaints of individual decisions under the Education Act.',
    },
  ],
}

/** Privatskolelova, LOV-2003-07-04-84. */
export const privsl: GistsOfAct<typeof register.privsl, EachLanguage> = {
  'privsl § 3-6 a': [
    {
      nb: 'Privatskolen deltok i arbeidet med planen når helheten for eleven krevde det.',
      nn: 'Privatskulen deltok i arbeidet med planen når heilskapen for eleven kravde det.',
      en: 'A private school took part in the work on the plan where the pupil’s needs as a whole required it.',
    },
    {
      nb: 'Privatskolen deltar i arbeidet med elevens plan.',
      nn: 'Privatskulen deltek i arbeidet med planen til eleven.',
      en: 'A private school takes part in the work on its pupil’s plan.',
    },
  ],
}

/** Barnehageloven, LOV-2005-06-17-64. */
export const bhl: GistsOfAct<typeof register.bhl, EachLanguage> = {
  'bhl § 2 b (1)': [
    {
      nb: 'Barnehagen og den pedagogisk-psykologiske tjenesten deltar i arbeidet med barnets plan.',
      nn: 'Barnehagen og den pedagogisk-psykologiske tenesta deltek i arbeidet med planen til barnet.',
      en: "The kindergarten and the educational psychology service take part in the child's plan.",
    },
  ],
}
