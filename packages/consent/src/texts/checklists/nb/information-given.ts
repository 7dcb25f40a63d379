import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { absent, judged, stated } from './phrases.js'

const excepted = {
  excepted:
    'Informasjonen er holdt tilbake. Dekker unntaket i pasient- og brukerrettighetsloven § 3-2 akkurat dette?',
}

/** What whoever consents to health care must have been told, in bokmål. */
export const informationGiven: ConsentChecklistTexts['consent.information-given'] = {
  title: 'Informasjon før samtykke til helsehjelp',
  requirements: {
    'own-health': also(
      judged(
        'Pasienten har fått den informasjonen som trengs om egen helsetilstand.',
        'Informer pasienten om helsetilstanden før det samtykkes.',
        'Har pasienten fått nok informasjon om helsetilstanden sin?',
      ),
      excepted,
    ),
    'content-of-care': also(
      judged(
        'Pasienten har fått den informasjonen som trengs om innholdet i helsehjelpen.',
        'Informer pasienten om hva helsehjelpen går ut på, før det samtykkes.',
        'Har pasienten fått nok informasjon om hva helsehjelpen går ut på?',
      ),
      excepted,
    ),
    risks: also(
      stated(
        'Pasienten er informert om mulige risikoer.',
        'Informer pasienten om mulige risikoer.',
        'Er pasienten informert om mulige risikoer?',
      ),
      excepted,
    ),
    'side-effects': also(
      stated(
        'Pasienten er informert om mulige bivirkninger.',
        'Informer pasienten om mulige bivirkninger.',
        'Er pasienten informert om mulige bivirkninger?',
      ),
      excepted,
    ),
    'before-consent': {
      point: 'Informasjonen ble gitt før samtykket.',
      messages: {
        met: 'Dette er i orden.',
        'too-late': 'Informasjonen kom etter samtykket. Informer og innhent samtykke på nytt.',
        unknown: 'Når var informasjonen gitt, og når ble samtykket gitt?',
      },
    },
    'exception-grounded': judged(
      'Det er grunnlag for å holde informasjon tilbake.',
      'Skriv hvorfor vilkårene for å holde informasjon tilbake er oppfylt, eller gi informasjonen.',
      'Er vilkårene for å holde informasjon tilbake oppfylt, og er det vurdert om den likevel må gis?',
    ),
    'not-against-will': also(
      absent(
        'Ingenting er fortalt mot pasientens uttrykte vilje, med mindre det trengs mot skadevirkninger eller følger av lov.',
        'Gå gjennom hvorfor det ble fortalt, og fortell ikke mer mot pasientens vilje.',
        'Er noe fortalt mot pasientens uttrykte vilje?',
      ),
      {
        harm: 'Noe er fortalt mot pasientens vilje. Var det nødvendig for å forebygge skadevirkninger av helsehjelpen?',
        law: 'Noe er fortalt mot pasientens vilje. Hvilken lov eller forskrift bestemmer at det skal fortelles?',
      },
    ),
    adapted: stated(
      'Informasjonen er tilpasset mottakerens individuelle forutsetninger, som alder, modenhet, erfaring, kultur- og språkbakgrunn eller vansker med å forstå.',
      'Gi informasjonen på nytt, tilpasset mottakeren på dette punktet.',
      'Er informasjonen tilpasset mottakeren på dette punktet?',
    ),
    considerate: stated(
      'Informasjonen er gitt på en hensynsfull måte.',
      'Ta en ny samtale, og gi informasjonen på en hensynsfull måte.',
      'Ble informasjonen gitt på en hensynsfull måte?',
    ),
    'understanding-checked': stated(
      'Personellet har så langt som mulig sikret seg at mottakeren har forstått innholdet og betydningen.',
      'Undersøk om mottakeren har forstått hva informasjonen sier og betyr.',
      'Har personellet sikret seg at mottakeren har forstått?',
    ),
    'noted-in-record': stated(
      'Journalen sier hvilken informasjon som er gitt.',
      'Skriv i journalen hvilken informasjon som er gitt.',
      'Sier journalen hvilken informasjon som er gitt?',
    ),
    'participation-adapted': judged(
      'Måten pasienten får medvirke på, er tilpasset evnen til å gi og ta imot informasjon.',
      'La pasienten medvirke på en måte som passer evnen til å gi og ta imot informasjon.',
      'Er måten pasienten får medvirke på, tilpasset evnen til å gi og ta imot informasjon?',
    ),
    purpose: also(
      stated(
        'Formålet med helsehjelpen er forklart.',
        'Forklar formålet med helsehjelpen.',
        'Er formålet med helsehjelpen forklart?',
      ),
      excepted,
    ),
    methods: also(
      stated(
        'Metodene er forklart.',
        'Forklar hvilke metoder som blir brukt.',
        'Er metodene forklart?',
      ),
      excepted,
    ),
    'expected-benefits': also(
      stated(
        'De ventede fordelene er forklart.',
        'Forklar hvilke fordeler som er ventet.',
        'Er de ventede fordelene forklart?',
      ),
      excepted,
    ),
    'possible-dangers': also(
      stated(
        'Mulige farer er forklart.',
        'Forklar hvilke farer helsehjelpen kan innebære.',
        'Er mulige farer forklart?',
      ),
      excepted,
    ),
    'basis-for-decision': also(
      judged(
        'Informasjonen gir et forsvarlig grunnlag for å bestemme seg.',
        'Gi den informasjonen mottakeren trenger for å bestemme seg.',
        'Gir informasjonen samlet sett et forsvarlig grunnlag for å bestemme seg?',
      ),
      excepted,
    ),
  },
}
