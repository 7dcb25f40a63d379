import type { ConsentTexts } from '../types.js'

type Questions =
  | 'consent.form'
  | 'consent.validity'
  | 'consent.withdrawal'
  | 'consent.parents-consent-suffices'
  | 'consent.parental-consent'

/** The questions on the consent itself and on the parents’ consent, in nynorsk. */
export const consenting: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.form': {
    question: 'Er samtykket gitt i ei form som er god nok?',
    outcomes: {
      sufficient: 'Ja. Forma er god nok, så lenge samtykket elles er gyldig.',
      'requires-judgement':
        'Lova gir ikkje noko klart svar på om eit stillteiande samtykke er nok her. Rettleiinga ' +
        'føreset at pasienten har hatt høve til å medverke, og jo meir inngripande hjelpa er, ' +
        'desto meir sannsynleg bør det vere at pasienten er informert og samtykkjer.',
      insufficient:
        'Nei. Det er ikkje gitt noko samtykke i ei form som er god nok, og helsehjelpa kan ' +
        'ikkje byggje på det.',
    },
  },
  'consent.validity': {
    question: 'Er samtykket gyldig?',
    outcomes: {
      valid:
        'Ja. Samtykket er gitt av den som bestemmer, på eit informert grunnlag, og det dekkjer ' +
        'helsehjelpa.',
      'not-given':
        'Nei. Ingen har samtykt, og helsehjelpa krev samtykke eller eit anna grunnlag i lova.',
      'given-by-someone-else':
        'Nei. Samtykket kjem frå ein annan enn den som bestemmer, og den som bestemmer, må ' +
        'samtykkje sjølv.',
      withdrawn: 'Nei. Samtykket er trekt tilbake, og helsehjelpa kan ikkje lenger byggje på det.',
      'not-informed':
        'Nei. Den som samtykte, hadde ikkje fått vite nok om helsetilstanden og om kva hjelpa ' +
        'går ut på.',
      'outside-scope':
        'Nei. Samtykket dekkjer ikkje denne helsehjelpa, som krev eit eige samtykke.',
      'nobody-can-consent':
        'Nei. Ingen kan samtykkje til kosmetisk behandling utan medisinsk eller odontologisk grunngiving før pasienten er 18 år.',
      'special-statute':
        'Samtykket fyller dei vanlege krava. Ei særlov regulerer saka, og ho kan stille fleire krav til kven som samtykkjer, og til forma.',
    },
  },
  'consent.withdrawal': {
    question: 'Kva følgjer av at samtykket blir trekt tilbake?',
    outcomes: {
      'stop-and-inform':
        'Helsehjelpa kan ikkje halde fram på grunnlag av samtykket. Den som yter hjelpa, skal ' +
        'forklare kva det kan føre til at ho ikkje blir gitt.',
      'treat-as-objection':
        'Etter den tolkinga som er lagd til grunn her, blir tilbaketrekkinga rekna som at ' +
        'pasienten set seg imot helsehjelpa. Då gjeld reglane for pasientar som set seg imot ' +
        'hjelp.',
      'decided-on-behalf':
        'Tilbaketrekkinga avsluttar ikkje hjelpa i seg sjølv. Etter rettleiinga kan hjelpa ' +
        'halde fram på grunnlag av samtykke frå den som samtykkjer på vegner av pasienten, ' +
        'eller eit samtykke som ein kan gå ut frå, så lenge pasienten ikkje set seg imot henne.',
      'other-consent-is-enough':
        'Samtykket frå den andre som har foreldreansvaret, er nok åleine. Helsehjelpa kan ' +
        'halde fram på det grunnlaget.',
      'consent-lapses':
        'Etter den tolkinga som er lagd til grunn her, fell samtykket bort, fordi slik ' +
        'helsehjelp byggjer på samtykke frå begge. Hjelpa har då ikkje lenger grunnlag i det.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar på kven som bestemmer, eller på om samtykke frå den eine er nok. Svaret kjem an på ei konkret vurdering.',
      'special-statute':
        'Ei særlov regulerer saka. Det er den lova som seier kva som følgjer av at samtykket blir trekt tilbake.',
      'not-theirs':
        'Den som trekkjer samtykket tilbake, er ikkje den som bestemmer, og tilbaketrekkinga avgjer difor ikkje saka. Det er den som bestemmer denne dagen, som må ta stilling.',
    },
  },
  'consent.parents-consent-suffices': {
    question: 'Er samtykket frå foreldra nok her?',
    outcomes: {
      sufficient: 'Ja. Det samtykket som er gitt, er nok.',
      'sufficient-after-hearing-both':
        'Ja. Kvalifisert helsepersonell meiner at hjelpa trengst for å hindre skade, og då er ' +
        'det nok at éin samtykkjer, men begge skal så langt som mogleg få uttale seg først. ' +
        'Avgjerda kan klagast inn for {countyGovernor}, som kan stanse hjelpa medan klaga blir ' +
        'behandla.',
      insufficient:
        'Nei. Samtykket som er gitt, er ikkje nok. Helsehjelpa krev samtykke frå den eller dei som ' +
        'har foreldreansvaret.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar på om det er foreldra som bestemmer, eller på om dette samtykket er nok. Svaret kjem an på ei konkret vurdering.',
      'not-applicable':
        'Det er ikkje foreldra som bestemmer over helsehjelpa, og då har det ikkje noko å seie ' +
        'kven av dei som samtykkjer.',
      'special-statute':
        'Ei særlov regulerer saka. Det er den lova som seier kven som kan samtykkje, og om samtykket frå foreldra er nok.',
      'not-regulated':
        'Reglane gir ikkje svar på kven som bestemmer i dette tilfellet, og då heller ikkje på om samtykket frå foreldra er nok. Spørsmålet står ope.',
    },
  },
  'consent.parental-consent': {
    question: 'Er samtykket frå foreldra nok, når det er dei som bestemmer?',
    outcomes: {
      sufficient: 'Ja. Det samtykket som er gitt, er nok.',
      'sufficient-after-hearing-both':
        'Ja. Kvalifisert helsepersonell meiner at hjelpa trengst for å hindre skade, og då er ' +
        'det nok at éin samtykkjer, men begge skal så langt som mogleg få uttale seg først. ' +
        'Avgjerda kan klagast inn for {countyGovernor}, som kan stanse hjelpa medan klaga blir ' +
        'behandla.',
      insufficient:
        'Nei. Samtykket som er gitt, er ikkje nok. Helsehjelpa krev samtykke frå den eller dei som ' +
        'har foreldreansvaret.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar på om dette samtykket er nok. Svaret kjem an på ' +
        'ei konkret vurdering.',
    },
  },
}
