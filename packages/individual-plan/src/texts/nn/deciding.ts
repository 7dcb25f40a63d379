import type { PlanTexts } from '../types.js'

type Questions = 'plan.right' | 'plan.prepare' | 'plan.initiate' | 'plan.join' | 'plan.start'

/** The questions on the right to a plan and on who makes it, in nynorsk. */
export const deciding: Pick<PlanTexts['decisions'], Questions> = {
  'plan.right': {
    question: 'Har personen rett til individuell plan?',
    outcomes: {
      right: 'Ja. Personen har rett til individuell plan, som blir laga når det er gitt samtykke.',
      'duty-without-right':
        'Personen har ikkje sjølv krav på plan. Det er likevel ei plikt for tenesta å lage han når det er gitt samtykke.',
      'not-wanted':
        'Planen er frivillig, og personen vil ikkje ha han. Om koordinator skal tilbydast, er eit eige spørsmål.',
      'no-right': 'Nei. Vilkåra for individuell plan er ikkje oppfylte.',
      suspended:
        'Nei. Retten er sett til side ved den mellombelse forskrifta frå våren 2020, og ingen annan regel gir plan her.',
    },
  },
  'plan.prepare': {
    question: 'Kven skal lage den individuelle planen?',
    outcomes: {
      municipality:
        'Kommunen sørgjer for at planen blir laga, og samordnar arbeidet. Det gjeld òg når spesialisthelsetenesta trengst i tillegg.',
      'health-trust': 'Helseføretaket lagar planen, fordi berre spesialisthelsetenesta trengst.',
      'mental-health-institution': 'Institusjonen i psykisk helsevern lagar planen.',
      'specialist-service':
        'Spesialisthelsetenesta lagar planen så snart som mogleg etter at legemiddelassistert rehabilitering har starta. Ho tek initiativet og samarbeider med kommunen, legen og andre som trengst.',
      nav: 'Nav-kontoret lagar planen.',
      'municipality-in-nav': 'Den kommunale delen av Nav sørgjer for at planen blir laga.',
      'child-welfare': 'Det er {childWelfareService} som lagar planen for barnet.',
      'agreed-service':
        'Den tenesta som dei har avtalt, har hovudansvaret for planen. Dei andre deltek.',
      'municipality-with-agreed-service':
        'Kommunen sørgjer for at planen blir laga, og for samordninga, fordi begge nivåa trengst. Tenestene har avtalt kven av dei som har hovudansvaret for å utarbeide og følgje han opp.',
      'municipality-decides-which':
        'Tenestene skal avtale kven som har hovudansvaret. Når det er uklart eller dei er usamde, bestemmer kommunen.',
      'not-regulated':
        'Reglane gir ikkje svar på kven av tenestene som lagar planen. Det er berre éin plan, og dei samarbeider om han.',
      'no-duty': 'Ingen har plikt til å lage individuell plan, fordi vilkåra ikkje er oppfylte.',
      suspended:
        'Plikta er sett til side ved den mellombelse forskrifta frå våren 2020. Ingen annan regel seier kven som lagar planen, så han blir berre laga dersom nokon likevel vel det.',
      'may-not-prepare':
        'Ingen kan lage planen utan samtykke. Om koordinator skal tilbydast, er eit eige spørsmål.',
    },
  },
  'plan.initiate': {
    question: 'Har tenesta sjølv plikt til å få planarbeidet i gang?',
    outcomes: {
      'own-duty':
        'Ja. Tenesta skal sjølv sørgje for at arbeidet kjem i gang, uavhengig av kva andre tenester gjer.',
      'own-duty-if-necessary':
        'Ja, når ein plan er nødvendig for at barnet skal få eit heilskapleg tilbod.',
      'must-notify-municipality':
        'Trengst begge nivåa, skal kommunen sørgje for at arbeidet kjem i gang. Tenesta skal varsle kommunen så snart som mogleg og medverke.',
      'no-own-duty': 'Nei. Tenesta har inga eiga plikt til å starte arbeidet.',
      suspended: 'Nei. Plikta er sett til side ved den mellombelse forskrifta frå våren 2020.',
    },
  },
  'plan.join': {
    question: 'Skal parten delta i arbeidet med planen?',
    outcomes: {
      'must-take-part': 'Ja. Parten skal delta i arbeidet med planen.',
      'must-take-part-in-health-plan':
        'Ja, når retten til plan følgjer av pasient- og brukarrettslova. Då skal helsepersonell delta i arbeidet.',
      'must-take-part-where-needed':
        'Ja, når det er behov for det. Følgjer retten til plan av pasient- og brukarrettslova, skal helsepersonell delta uansett.',
      'must-notify-and-take-part':
        'Ja. Helseføretaket eller institusjonen skal varsle kommunen så snart som mogleg og medverke i arbeidet til kommunen.',
      'must-be-contacted-and-take-part':
        'Ja. Den som startar planarbeidet, skal ta kontakt, og parten skal delta. Det er aldri parten sjølv som lagar planen.',
      'must-cooperate': 'Ja. Tenesta skal samarbeide med dei andre om planen.',
      'no-own-duty':
        'Parten har ikkje sjølv plikt til å delta. Dei som lagar planen, skal likevel samarbeide med dei som trengst.',
      'no-duty': 'Nei. Det finst ingen plan å delta i.',
    },
  },
  'plan.start': {
    question: 'Kan arbeidet med planen ta til?',
    outcomes: {
      'may-start': 'Ja. Rett person har samtykt og visste kva ein plan er.',
      'not-given': 'Nei. Arbeidet kan ikkje ta til utan samtykke.',
      withdrawn: 'Nei. Samtykket er trekt, og arbeidet skal stanse.',
      'given-by-someone-else': 'Nei. Den som samtykte, er ikkje den som kan samtykke til planen.',
      'not-informed':
        'Rettleiinga tilrår å vente til den som svarer på spørsmålet om plan, veit kva ein plan inneber.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar på kven som kan samtykkje til planen her, til dømes om eit barn som er part i barnevernssaka, kan samtykkje åleine. Svaret kjem an på ei konkret vurdering. Til det er avklart, bør òg den som elles samtykkjer, bli spurd.',
      'not-regulated':
        'Reglane gir ikkje svar på kven som kan samtykke til planen her, og heller ikkje på om arbeidet kan ta til.',
      'nobody-can-consent':
        'Nei. Personen set seg imot planen, og då kan ingen samtykkje på vegner av personen.',
    },
  },
}
