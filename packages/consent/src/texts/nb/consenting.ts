import type { ConsentTexts } from '../types.js'

type Questions =
  | 'consent.form'
  | 'consent.validity'
  | 'consent.withdrawal'
  | 'consent.parents-consent-suffices'
  | 'consent.parental-consent'

/** The questions on the consent itself and on the parents’ consent, in bokmål. */
export const consenting: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.form': {
    question: 'Er samtykket gitt i en form som er god nok?',
    outcomes: {
      sufficient: 'Ja. Formen er god nok, så lenge samtykket ellers er gyldig.',
      'requires-judgement':
        'Loven gir ikke noe klart svar på om et stilltiende samtykke er nok her. Veiledningen ' +
        'forutsetter at pasienten har hatt mulighet til å medvirke, og jo mer inngripende ' +
        'hjelpen er, desto mer sannsynlig bør det være at pasienten er informert og samtykker.',
      insufficient:
        'Nei. Det er ikke gitt noe samtykke i en form som er god nok, og helsehjelpen kan ' +
        'ikke bygge på det.',
    },
  },
  'consent.validity': {
    question: 'Er samtykket gyldig?',
    outcomes: {
      valid:
        'Ja. Samtykket er gitt av den som bestemmer, på et informert grunnlag, og det dekker ' +
        'helsehjelpen.',
      'not-given':
        'Nei. Ingen har samtykket, og helsehjelpen krever samtykke eller et annet grunnlag i ' +
        'loven.',
      'given-by-someone-else':
        'Nei. Samtykket kommer fra en annen enn den som bestemmer, og den som bestemmer, må ' +
        'selv samtykke.',
      withdrawn: 'Nei. Samtykket er trukket tilbake, og helsehjelpen kan ikke lenger bygge på det.',
      'not-informed':
        'Nei. Den som samtykket, hadde ikke fått vite nok om helsetilstanden og om hva hjelpen ' +
        'går ut på.',
      'outside-scope':
        'Nei. Samtykket dekker ikke denne helsehjelpen, som krever et eget samtykke.',
      'nobody-can-consent':
        'Nei. Ingen kan samtykke til kosmetisk behandling uten medisinsk eller odontologisk begrunnelse før pasienten er 18 år.',
      'special-statute':
        'Samtykket fyller de vanlige kravene. En særlov regulerer saken, og den kan stille flere krav til hvem som samtykker, og til formen.',
    },
  },
  'consent.withdrawal': {
    question: 'Hva følger av at samtykket trekkes tilbake?',
    outcomes: {
      'stop-and-inform':
        'Helsehjelpen kan ikke fortsette på grunnlag av samtykket. Den som yter hjelpen, skal ' +
        'forklare hva det kan føre til at den ikke gis.',
      'treat-as-objection':
        'Etter den tolkningen som er lagt til grunn her, regnes tilbaketrekkingen som at ' +
        'pasienten motsetter seg helsehjelpen. Da gjelder reglene for pasienter som motsetter ' +
        'seg hjelp.',
      'decided-on-behalf':
        'Tilbaketrekkingen avslutter ikke hjelpen i seg selv. Etter veiledningen kan hjelpen ' +
        'fortsette på grunnlag av samtykke fra den som samtykker på vegne av pasienten, eller et antatt samtykke, så lenge pasienten ikke motsetter seg den.',
      'other-consent-is-enough':
        'Samtykket fra den andre som har foreldreansvaret, er nok alene. Helsehjelpen kan ' +
        'fortsette på det grunnlaget.',
      'consent-lapses':
        'Etter den tolkningen som er lagt til grunn her, faller samtykket bort, fordi slik ' +
        'helsehjelp bygger på samtykke fra begge. Hjelpen har da ikke lenger grunnlag i det.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar på hvem som bestemmer, eller på om samtykke fra den ene er nok. Svaret kommer an på en konkret vurdering.',
      'special-statute':
        'En særlov regulerer saken. Det er den loven som sier hva som følger av at samtykket trekkes tilbake.',
      'not-theirs':
        'Den som trekker samtykket tilbake, er ikke den som bestemmer, og tilbaketrekkingen avgjør derfor ikke saken. Det er den som bestemmer denne dagen, som må ta stilling.',
    },
  },
  'consent.parents-consent-suffices': {
    question: 'Er samtykket fra foreldrene nok her?',
    outcomes: {
      sufficient: 'Ja. Det samtykket som er gitt, er nok.',
      'sufficient-after-hearing-both':
        'Ja. Kvalifisert helsepersonell mener at hjelpen trengs for å hindre skade, og da er ' +
        'det nok at én samtykker, men begge skal så langt som mulig få uttale seg først. ' +
        'Avgjørelsen kan klages inn for {countyGovernor}, som kan stanse hjelpen mens klagen ' +
        'behandles.',
      insufficient:
        'Nei. Samtykket som er gitt, er ikke nok. Helsehjelpen krever samtykke fra den eller dem ' +
        'som har foreldreansvaret.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar på om det er foreldrene som bestemmer, eller på om dette samtykket er nok. Svaret kommer an på en konkret vurdering.',
      'not-applicable':
        'Det er ikke foreldrene som bestemmer over helsehjelpen, og da har det ikke noe å si ' +
        'hvem av dem som samtykker.',
      'special-statute':
        'En særlov regulerer saken. Det er den loven som sier hvem som kan samtykke, og om samtykket fra foreldrene er nok.',
      'not-regulated':
        'Reglene gir ikke svar på hvem som bestemmer i dette tilfellet, og da heller ikke på om samtykket fra foreldrene er nok. Spørsmålet står åpent.',
    },
  },
  'consent.parental-consent': {
    question: 'Er samtykket fra foreldrene nok, når det er de som bestemmer?',
    outcomes: {
      sufficient: 'Ja. Det samtykket som er gitt, er nok.',
      'sufficient-after-hearing-both':
        'Ja. Kvalifisert helsepersonell mener at hjelpen trengs for å hindre skade, og da er ' +
        'det nok at én samtykker, men begge skal så langt som mulig få uttale seg først. ' +
        'Avgjørelsen kan klages inn for {countyGovernor}, som kan stanse hjelpen mens klagen ' +
        'behandles.',
      insufficient:
        'Nei. Samtykket som er gitt, er ikke nok. Helsehjelpen krever samtykke fra den eller dem ' +
        'som har foreldreansvaret.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar på om dette samtykket er nok. Svaret kommer an på en ' +
        'konkret vurdering.',
    },
  },
}
