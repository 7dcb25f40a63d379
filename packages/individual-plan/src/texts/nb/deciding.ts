import type { PlanTexts } from '../types.js'

type Questions = 'plan.right' | 'plan.prepare' | 'plan.initiate' | 'plan.join' | 'plan.start'

/** The questions on the right to a plan and on who makes it, in bokmål. */
export const deciding: Pick<PlanTexts['decisions'], Questions> = {
  'plan.right': {
    question: 'Har personen rett til individuell plan?',
    outcomes: {
      right: 'Ja. Personen har rett til individuell plan, som lages når det er gitt samtykke.',
      'duty-without-right':
        'Personen har ikke selv krav på plan. Det er likevel en plikt for tjenesten å lage den når det er gitt samtykke.',
      'not-wanted':
        'Planen er frivillig, og personen vil ikke ha den. Om koordinator skal tilbys, er et eget spørsmål.',
      'no-right': 'Nei. Vilkårene for individuell plan er ikke oppfylt.',
      suspended:
        'Nei. Retten er satt til side ved den midlertidige forskriften fra våren 2020, og ingen annen regel gir plan her.',
    },
  },
  'plan.prepare': {
    question: 'Hvem skal lage den individuelle planen?',
    outcomes: {
      municipality:
        'Kommunen sørger for at planen blir laget, og samordner arbeidet. Det gjelder også når spesialisthelsetjenesten trengs i tillegg.',
      'health-trust': 'Helseforetaket lager planen, fordi bare spesialisthelsetjenesten trengs.',
      'mental-health-institution': 'Institusjonen i psykisk helsevern lager planen.',
      'specialist-service':
        'Spesialisthelsetjenesten lager planen så snart som mulig etter at legemiddelassistert rehabilitering har startet. Den tar initiativet og samarbeider med kommunen, legen og andre som trengs.',
      nav: 'Nav-kontoret lager planen.',
      'municipality-in-nav': 'Kommunens del av Nav sørger for at planen blir laget.',
      'child-welfare': 'Det er {childWelfareService} som lager planen for barnet.',
      'agreed-service':
        'Den tjenesten som de har avtalt, har hovedansvaret for planen. De andre deltar.',
      'municipality-with-agreed-service':
        'Kommunen sørger for at planen blir laget, og for samordningen, fordi begge nivåer trengs. Tjenestene har avtalt hvem av dem som har hovedansvaret for å utarbeide og følge den opp.',
      'municipality-decides-which':
        'Tjenestene skal avtale hvem som har hovedansvaret. Når det er uklart eller de er uenige, bestemmer kommunen.',
      'not-regulated':
        'Reglene gir ikke svar på hvem av tjenestene som lager planen. Det er bare én plan, og de samarbeider om den.',
      'no-duty': 'Ingen har plikt til å lage individuell plan, fordi vilkårene ikke er oppfylt.',
      suspended:
        'Plikten er satt til side ved den midlertidige forskriften fra våren 2020. Ingen annen regel sier hvem som lager planen, så den lages bare hvis noen likevel velger det.',
      'may-not-prepare':
        'Ingen kan lage planen uten samtykke. Om koordinator skal tilbys, er et eget spørsmål.',
    },
  },
  'plan.initiate': {
    question: 'Har tjenesten selv plikt til å få planarbeidet i gang?',
    outcomes: {
      'own-duty':
        'Ja. Tjenesten skal selv sørge for at arbeidet kommer i gang, uavhengig av hva andre tjenester gjør.',
      'own-duty-if-necessary':
        'Ja, når en plan er nødvendig for at barnet skal få et helhetlig tilbud.',
      'must-notify-municipality':
        'Trengs begge nivåer, skal kommunen sørge for at arbeidet kommer i gang. Tjenesten skal varsle kommunen så snart som mulig og medvirke.',
      'no-own-duty': 'Nei. Tjenesten har ingen egen plikt til å starte arbeidet.',
      suspended: 'Nei. Plikten er satt til side ved den midlertidige forskriften fra våren 2020.',
    },
  },
  'plan.join': {
    question: 'Skal parten delta i arbeidet med planen?',
    outcomes: {
      'must-take-part': 'Ja. Parten skal delta i arbeidet med planen.',
      'must-take-part-in-health-plan':
        'Ja, når retten til plan følger av pasient- og brukerrettighetsloven. Da skal helsepersonell delta i arbeidet.',
      'must-take-part-where-needed':
        'Ja, når det er behov for det. Følger retten til plan av pasient- og brukerrettighetsloven, skal helsepersonell delta uansett.',
      'must-notify-and-take-part':
        'Ja. Helseforetaket eller institusjonen skal varsle kommunen så snart som mulig og medvirke i kommunens arbeid.',
      'must-be-contacted-and-take-part':
        'Ja. Den som starter planarbeidet, skal ta kontakt, og parten skal delta. Parten lager aldri planen selv.',
      'must-cooperate': 'Ja. Tjenesten skal samarbeide med de andre om planen.',
      'no-own-duty':
        'Parten har ikke selv plikt til å delta. De som lager planen, skal likevel samarbeide med dem som trengs.',
      'no-duty': 'Nei. Det er ingen plan å delta i.',
    },
  },
  'plan.start': {
    question: 'Kan arbeidet med planen begynne?',
    outcomes: {
      'may-start': 'Ja. Rett person har samtykket og visste hva en plan er.',
      'not-given': 'Nei. Arbeidet kan ikke begynne uten samtykke.',
      withdrawn: 'Nei. Samtykket er trukket, og arbeidet skal stanse.',
      'given-by-someone-else': 'Nei. Den som samtykket, er ikke den som kan samtykke til planen.',
      'not-informed':
        'Veiledningen anbefaler å vente til den som svarer på spørsmålet om plan, vet hva en plan innebærer.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar på hvem som kan samtykke til planen her, for eksempel om et barn som er part i barnevernssaken, kan samtykke alene. Svaret kommer an på en konkret vurdering. Til det er avklart, bør også den som ellers samtykker, spørres.',
      'not-regulated':
        'Reglene gir ikke svar på hvem som kan samtykke til planen her, og heller ikke på om arbeidet kan begynne.',
      'nobody-can-consent':
        'Nei. Personen motsetter seg planen, og da kan ingen samtykke på personens vegne.',
    },
  },
}
