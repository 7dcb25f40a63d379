import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { absent, judged, stated } from './phrases.js'

const excepted = {
  excepted:
    'Informasjonen er halden tilbake. Dekkjer unntaket i pasient- og brukarrettslova § 3-2 akkurat dette?',
}

/** What whoever consents to health care must have been told, in nynorsk. */
export const informationGiven: ConsentChecklistTexts['consent.information-given'] = {
  title: 'Informasjon før samtykke til helsehjelp',
  requirements: {
    'own-health': also(
      judged(
        'Pasienten har fått den informasjonen som trengst om sin eigen helsetilstand.',
        'Informer pasienten om helsetilstanden før det blir samtykt.',
        'Har pasienten fått nok informasjon om helsetilstanden sin?',
      ),
      excepted,
    ),
    'content-of-care': also(
      judged(
        'Pasienten har fått den informasjonen som trengst om innhaldet i helsehjelpa.',
        'Informer pasienten om kva helsehjelpa går ut på, før det blir samtykt.',
        'Har pasienten fått nok informasjon om kva helsehjelpa går ut på?',
      ),
      excepted,
    ),
    risks: also(
      stated(
        'Pasienten er informert om moglege risikoar.',
        'Informer pasienten om moglege risikoar.',
        'Er pasienten informert om moglege risikoar?',
      ),
      excepted,
    ),
    'side-effects': also(
      stated(
        'Pasienten er informert om moglege biverknader.',
        'Informer pasienten om moglege biverknader.',
        'Er pasienten informert om moglege biverknader?',
      ),
      excepted,
    ),
    'before-consent': {
      point: 'Informasjonen blei gitt før samtykket.',
      messages: {
        met: 'Dette er i orden.',
        'too-late': 'Informasjonen kom etter samtykket. Informer og hent inn samtykke på nytt.',
        unknown: 'Når var informasjonen gitt, og når blei samtykket gitt?',
      },
    },
    'exception-grounded': judged(
      'Det er grunnlag for å halde informasjon tilbake.',
      'Skriv kvifor vilkåra for å halde informasjon tilbake er oppfylte, eller gi informasjonen.',
      'Er vilkåra for å halde informasjon tilbake oppfylte, og er det vurdert om han likevel må givast?',
    ),
    'not-against-will': also(
      absent(
        'Ingenting er fortalt mot den uttrykte viljen til pasienten, med mindre det trengst mot skadeverknader eller følgjer av lov.',
        'Gå gjennom kvifor det blei fortalt, og fortel ikkje meir mot viljen til pasienten.',
        'Er noko fortalt mot den uttrykte viljen til pasienten?',
      ),
      {
        harm: 'Noko er fortalt mot viljen til pasienten. Var det nødvendig for å førebyggje skadeverknader av helsehjelpa?',
        law: 'Noko er fortalt mot viljen til pasienten. Kva lov eller forskrift fastset at det skal forteljast?',
      },
    ),
    adapted: stated(
      'Informasjonen er tilpassa dei individuelle føresetnadene til mottakaren, som alder, modning, erfaring, kultur- og språkbakgrunn eller vanskar med å forstå.',
      'Gi informasjonen på nytt, tilpassa mottakaren på dette punktet.',
      'Er informasjonen tilpassa mottakaren på dette punktet?',
    ),
    considerate: stated(
      'Informasjonen er gitt på ein omsynsfull måte.',
      'Ta ein ny samtale, og gi informasjonen på ein omsynsfull måte.',
      'Blei informasjonen gitt på ein omsynsfull måte?',
    ),
    'understanding-checked': stated(
      'Personellet har så langt råd er forsikra seg om at mottakaren har forstått innhaldet og kva det har å seie.',
      'Undersøk om mottakaren har forstått kva informasjonen seier, og kva han har å seie.',
      'Har personellet forsikra seg om at mottakaren har forstått?',
    ),
    'noted-in-record': stated(
      'Journalen seier kva informasjon som er gitt.',
      'Skriv i journalen kva informasjon som er gitt.',
      'Seier journalen kva informasjon som er gitt?',
    ),
    'participation-adapted': judged(
      'Måten pasienten får medverke på, er tilpassa evna til å gi og ta imot informasjon.',
      'La pasienten medverke på ein måte som høver med evna til å gi og ta imot informasjon.',
      'Er måten pasienten får medverke på, tilpassa evna til å gi og ta imot informasjon?',
    ),
    purpose: also(
      stated(
        'Formålet med helsehjelpa er forklart.',
        'Forklar formålet med helsehjelpa.',
        'Er formålet med helsehjelpa forklart?',
      ),
      excepted,
    ),
    methods: also(
      stated(
        'Metodane er forklarte.',
        'Forklar kva metodar som blir brukte.',
        'Er metodane forklarte?',
      ),
      excepted,
    ),
    'expected-benefits': also(
      stated(
        'Dei venta fordelane er forklarte.',
        'Forklar kva fordelar ein ventar.',
        'Er dei venta fordelane forklarte?',
      ),
      excepted,
    ),
    'possible-dangers': also(
      stated(
        'Moglege farar er forklarte.',
        'Forklar kva farar helsehjelpa kan føre med seg.',
        'Er moglege farar forklarte?',
      ),
      excepted,
    ),
    'basis-for-decision': also(
      judged(
        'Informasjonen gir eit forsvarleg grunnlag for å bestemme seg.',
        'Gi den informasjonen mottakaren treng for å bestemme seg.',
        'Gir informasjonen samla sett eit forsvarleg grunnlag for å bestemme seg?',
      ),
      excepted,
    ),
  },
}
