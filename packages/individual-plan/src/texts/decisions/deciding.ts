import type { InEachLanguage } from '@vilkar/core/explain'
import type { PlanTexts } from '../types.js'

/** The questions on the right to a plan and on who makes it. */
export const deciding = {
  'plan.right': {
    question: {
      nb: 'Har personen rett til individuell plan?',
      nn: 'Har personen rett til individuell plan?',
      en: 'Is there a right to an individual plan?',
    },
    outcomes: {
      right: {
        nb: 'Ja. Personen har rett til individuell plan, som lages når det er gitt samtykke.',
        nn: 'Ja. Personen har rett til individuell plan, som blir laga når det er gitt samtykke.',
        en: 'Yes. The person has a right to an individual plan, which is made once there is consent.',
      },
      'duty-without-right': {
        nb: 'Personen har ikke selv krav på plan. Det er likevel en plikt for tjenesten å lage den når det er gitt samtykke.',
        nn: 'Personen har ikkje sjølv krav på plan. Det er likevel ei plikt for tenesta å lage han når det er gitt samtykke.',
        en: 'The person has no claim to a plan. It is still a duty of the service to make it once there is consent.',
      },
      'not-wanted': {
        nb: 'Planen er frivillig, og personen vil ikke ha den. Om koordinator skal tilbys, er et eget spørsmål.',
        nn: 'Planen er frivillig, og personen vil ikkje ha han. Om koordinator skal tilbydast, er eit eige spørsmål.',
        en: 'The plan is voluntary, and the person does not want it. Whether a coordinator is offered is a question of its own.',
      },
      'no-right': {
        nb: 'Nei. Vilkårene for individuell plan er ikke oppfylt.',
        nn: 'Nei. Vilkåra for individuell plan er ikkje oppfylte.',
        en: 'No. The conditions for an individual plan are not met.',
      },
      suspended: {
        nb: 'Nei. Retten er satt til side ved den midlertidige forskriften fra våren 2020, og ingen annen regel gir plan her.',
        nn: 'Nei. Retten er sett til side ved den mellombelse forskrifta frå våren 2020, og ingen annan regel gir plan her.',
        en: 'No. The right is set aside by the temporary regulation of the spring of 2020, and no other rule gives a plan here.',
      },
    },
  },
  'plan.prepare': {
    question: {
      nb: 'Hvem skal lage den individuelle planen?',
      nn: 'Kven skal lage den individuelle planen?',
      en: 'Who makes the individual plan?',
    },
    outcomes: {
      municipality: {
        nb: 'Kommunen sørger for at planen blir laget, og samordner arbeidet. Det gjelder også når spesialisthelsetjenesten trengs i tillegg.',
        nn: 'Kommunen sørgjer for at planen blir laga, og samordnar arbeidet. Det gjeld òg når spesialisthelsetenesta trengst i tillegg.',
        en: 'The municipality sees to it that the plan is made, and coordinates the work. This is so also where the specialist service is needed as well.',
      },
      'health-trust': {
        nb: 'Helseforetaket lager planen, fordi bare spesialisthelsetjenesten trengs.',
        nn: 'Helseføretaket lagar planen, fordi berre spesialisthelsetenesta trengst.',
        en: 'The health trust makes the plan, since only the specialist service is needed.',
      },
      'mental-health-institution': {
        nb: 'Institusjonen i psykisk helsevern lager planen.',
        nn: 'Institusjonen i psykisk helsevern lagar planen.',
        en: 'The mental health institution makes the plan.',
      },
      'specialist-service': {
        nb: 'Spesialisthelsetjenesten lager planen så snart som mulig etter at legemiddelassistert rehabilitering har startet. Den tar initiativet og samarbeider med kommunen, legen og andre som trengs.',
        nn: 'Spesialisthelsetenesta lagar planen så snart som mogleg etter at legemiddelassistert rehabilitering har starta. Ho tek initiativet og samarbeider med kommunen, legen og andre som trengst.',
        en: 'The specialist service makes the plan as soon as possible once medication-assisted rehabilitation has begun. It takes the initiative and works with the municipality, the doctor and others who are needed.',
      },
      nav: {
        nb: 'Nav-kontoret lager planen.',
        nn: 'Nav-kontoret lagar planen.',
        en: 'The Nav office makes the plan.',
      },
      'municipality-in-nav': {
        nb: 'Kommunens del av Nav sørger for at planen blir laget.',
        nn: 'Den kommunale delen av Nav sørgjer for at planen blir laga.',
        en: 'The municipal part of Nav sees to it that the plan is made.',
      },
      'child-welfare': {
        nb: 'Det er {childWelfareService} som lager planen for barnet.',
        nn: 'Det er {childWelfareService} som lagar planen for barnet.',
        en: 'It is {childWelfareService} that makes the plan for the child.',
      },
      'agreed-service': {
        nb: 'Den tjenesten som de har avtalt, har hovedansvaret for planen. De andre deltar.',
        nn: 'Den tenesta som dei har avtalt, har hovudansvaret for planen. Dei andre deltek.',
        en: 'The service they have agreed on is mainly responsible for the plan. The others take part.',
      },
      'municipality-with-agreed-service': {
        nb: 'Kommunen sørger for at planen blir laget, og for samordningen, fordi begge nivåer trengs. Tjenestene har avtalt hvem av dem som har hovedansvaret for å utarbeide og følge den opp.',
        nn: 'Kommunen sørgjer for at planen blir laga, og for samordninga, fordi begge nivåa trengst. Tenestene har avtalt kven av dei som har hovudansvaret for å utarbeide og følgje han opp.',
        en: 'The municipality sees to it that the plan is made and coordinated, since both levels are needed. The services have agreed which of them is mainly responsible for preparing and following it up.',
      },
      'municipality-decides-which': {
        nb: 'Tjenestene skal avtale hvem som har hovedansvaret. Når det er uklart eller de er uenige, bestemmer kommunen.',
        nn: 'Tenestene skal avtale kven som har hovudansvaret. Når det er uklart eller dei er usamde, bestemmer kommunen.',
        en: 'The services have to agree on who is mainly responsible. Where that is unclear or disputed, the municipality decides.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem av tjenestene som lager planen. Det er bare én plan, og de samarbeider om den.',
        nn: 'Reglane gir ikkje svar på kven av tenestene som lagar planen. Det er berre éin plan, og dei samarbeider om han.',
        en: 'The rules give no certain answer as to which of the services makes the plan. There is one plan only, and they work together on it.',
      },
      'no-duty': {
        nb: 'Ingen har plikt til å lage individuell plan, fordi vilkårene ikke er oppfylt.',
        nn: 'Ingen har plikt til å lage individuell plan, fordi vilkåra ikkje er oppfylte.',
        en: 'Nobody has a duty to make an individual plan, since the conditions are not met.',
      },
      suspended: {
        nb: 'Plikten er satt til side ved den midlertidige forskriften fra våren 2020. Ingen annen regel sier hvem som lager planen, så den lages bare hvis noen likevel velger det.',
        nn: 'Plikta er sett til side ved den mellombelse forskrifta frå våren 2020. Ingen annan regel seier kven som lagar planen, så han blir berre laga dersom nokon likevel vel det.',
        en: 'The duty is set aside by the temporary regulation of the spring of 2020. No other rule says who makes the plan, so it is made only if somebody chooses to.',
      },
      'may-not-prepare': {
        nb: 'Ingen kan lage planen uten samtykke. Om koordinator skal tilbys, er et eget spørsmål.',
        nn: 'Ingen kan lage planen utan samtykke. Om koordinator skal tilbydast, er eit eige spørsmål.',
        en: 'Nobody may make the plan without consent. Whether a coordinator is offered is a question of its own.',
      },
    },
  },
  'plan.initiate': {
    question: {
      nb: 'Har tjenesten selv plikt til å få planarbeidet i gang?',
      nn: 'Har tenesta sjølv plikt til å få planarbeidet i gang?',
      en: 'Has the service a duty of its own to get work on the plan started?',
    },
    outcomes: {
      'own-duty': {
        nb: 'Ja. Tjenesten skal selv sørge for at arbeidet kommer i gang, uavhengig av hva andre tjenester gjør.',
        nn: 'Ja. Tenesta skal sjølv sørgje for at arbeidet kjem i gang, uavhengig av kva andre tenester gjer.',
        en: 'Yes. The service itself has to see to it that work begins, whatever other services do.',
      },
      'own-duty-if-necessary': {
        nb: 'Ja, når en plan er nødvendig for at barnet skal få et helhetlig tilbud.',
        nn: 'Ja, når ein plan er nødvendig for at barnet skal få eit heilskapleg tilbod.',
        en: 'Yes, where a plan is necessary for what the child is offered to be seen as a whole.',
      },
      'must-notify-municipality': {
        nb: 'Trengs begge nivåer, skal kommunen sørge for at arbeidet kommer i gang. Tjenesten skal varsle kommunen så snart som mulig og medvirke.',
        nn: 'Trengst begge nivåa, skal kommunen sørgje for at arbeidet kjem i gang. Tenesta skal varsle kommunen så snart som mogleg og medverke.',
        en: 'Where both levels are needed, the municipality has to see to it that work begins. The service has to tell the municipality as soon as possible and take part.',
      },
      'no-own-duty': {
        nb: 'Nei. Tjenesten har ingen egen plikt til å starte arbeidet.',
        nn: 'Nei. Tenesta har inga eiga plikt til å starte arbeidet.',
        en: 'No. The service has no duty of its own to start the work.',
      },
      suspended: {
        nb: 'Nei. Plikten er satt til side ved den midlertidige forskriften fra våren 2020.',
        nn: 'Nei. Plikta er sett til side ved den mellombelse forskrifta frå våren 2020.',
        en: 'No. The duty is set aside by the temporary regulation of the spring of 2020.',
      },
    },
  },
  'plan.join': {
    question: {
      nb: 'Skal parten delta i arbeidet med planen?',
      nn: 'Skal parten delta i arbeidet med planen?',
      en: 'Does the party take part in the work on the plan?',
    },
    outcomes: {
      'must-take-part': {
        nb: 'Ja. Parten skal delta i arbeidet med planen.',
        nn: 'Ja. Parten skal delta i arbeidet med planen.',
        en: 'Yes. The party has to take part in the work on the plan.',
      },
      'must-take-part-in-health-plan': {
        nb: 'Ja, når retten til plan følger av pasient- og brukerrettighetsloven. Da skal helsepersonell delta i arbeidet.',
        nn: 'Ja, når retten til plan følgjer av pasient- og brukarrettslova. Då skal helsepersonell delta i arbeidet.',
        en: 'Yes, where the right to a plan comes of the Patient and User Rights Act. Health personnel then have to take part in the work.',
      },
      'must-take-part-where-needed': {
        nb: 'Ja, når det er behov for det. Følger retten til plan av pasient- og brukerrettighetsloven, skal helsepersonell delta uansett.',
        nn: 'Ja, når det er behov for det. Følgjer retten til plan av pasient- og brukarrettslova, skal helsepersonell delta uansett.',
        en: 'Yes, where it is needed. Where the right to a plan comes of the Patient and User Rights Act, health personnel have to take part in any case.',
      },
      'must-notify-and-take-part': {
        nb: 'Ja. Helseforetaket eller institusjonen skal varsle kommunen så snart som mulig og medvirke i kommunens arbeid.',
        nn: 'Ja. Helseføretaket eller institusjonen skal varsle kommunen så snart som mogleg og medverke i arbeidet til kommunen.',
        en: "Yes. The health trust or institution has to tell the municipality as soon as possible and take part in the municipality's work.",
      },
      'must-be-contacted-and-take-part': {
        nb: 'Ja. Den som starter planarbeidet, skal ta kontakt, og parten skal delta. Parten lager aldri planen selv.',
        nn: 'Ja. Den som startar planarbeidet, skal ta kontakt, og parten skal delta. Det er aldri parten sjølv som lagar planen.',
        en: 'Yes. Whoever starts the plan has to make contact, and the party has to take part. The party never makes the plan itself.',
      },
      'must-cooperate': {
        nb: 'Ja. Tjenesten skal samarbeide med de andre om planen.',
        nn: 'Ja. Tenesta skal samarbeide med dei andre om planen.',
        en: 'Yes. The service has to work with the others on the plan.',
      },
      'no-own-duty': {
        nb: 'Parten har ikke selv plikt til å delta. De som lager planen, skal likevel samarbeide med dem som trengs.',
        nn: 'Parten har ikkje sjølv plikt til å delta. Dei som lagar planen, skal likevel samarbeide med dei som trengst.',
        en: 'The party has no duty of its own to take part. Those who make the plan still have to work with whoever is needed.',
      },
      'no-duty': {
        nb: 'Nei. Det er ingen plan å delta i.',
        nn: 'Nei. Det finst ingen plan å delta i.',
        en: 'No. There is no plan to take part in.',
      },
    },
  },
  'plan.start': {
    question: {
      nb: 'Kan arbeidet med planen begynne?',
      nn: 'Kan arbeidet med planen ta til?',
      en: 'May work on the plan begin?',
    },
    outcomes: {
      'may-start': {
        nb: 'Ja. Rett person har samtykket og visste hva en plan er.',
        nn: 'Ja. Rett person har samtykt og visste kva ein plan er.',
        en: 'Yes. The right person has consented and knew what a plan is.',
      },
      'not-given': {
        nb: 'Nei. Arbeidet kan ikke begynne uten samtykke.',
        nn: 'Nei. Arbeidet kan ikkje ta til utan samtykke.',
        en: 'No. Work may not begin without consent.',
      },
      withdrawn: {
        nb: 'Nei. Samtykket er trukket, og arbeidet skal stanse.',
        nn: 'Nei. Samtykket er trekt, og arbeidet skal stanse.',
        en: 'No. The consent has been withdrawn, and the work has to stop.',
      },
      'given-by-someone-else': {
        nb: 'Nei. Den som samtykket, er ikke den som kan samtykke til planen.',
        nn: 'Nei. Den som samtykte, er ikkje den som kan samtykke til planen.',
        en: 'No. Whoever consented is not the one who may consent to the plan.',
      },
      'not-informed': {
        nb: 'Veiledningen anbefaler å vente til den som svarer på spørsmålet om plan, vet hva en plan innebærer.',
        nn: 'Rettleiinga tilrår å vente til den som svarer på spørsmålet om plan, veit kva ein plan inneber.',
        en: 'The guidance advises waiting until whoever consents knows what a plan means.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar på hvem som kan samtykke til planen her, for eksempel om et barn som er part i barnevernssaken, kan samtykke alene. Svaret kommer an på en konkret vurdering. Til det er avklart, bør også den som ellers samtykker, spørres.',
        nn: 'Reglane gir ikkje noko sikkert svar på kven som kan samtykkje til planen her, til dømes om eit barn som er part i barnevernssaka, kan samtykkje åleine. Svaret kjem an på ei konkret vurdering. Til det er avklart, bør òg den som elles samtykkjer, bli spurd.',
        en: 'The rules give no certain answer on who may consent to the plan here, for instance whether a child who is a party to the child welfare case may consent alone. The answer depends on an assessment. Until it is settled, whoever consents otherwise should be asked too.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem som kan samtykke til planen her, og heller ikke på om arbeidet kan begynne.',
        nn: 'Reglane gir ikkje svar på kven som kan samtykke til planen her, og heller ikkje på om arbeidet kan ta til.',
        en: 'The rules give no certain answer as to who may consent to the plan here, nor as to whether work may begin.',
      },
      'nobody-can-consent': {
        nb: 'Nei. Personen motsetter seg planen, og da kan ingen samtykke på personens vegne.',
        nn: 'Nei. Personen set seg imot planen, og då kan ingen samtykkje på vegner av personen.',
        en: 'No. The person objects to the plan, and nobody may then consent on their behalf.',
      },
    },
  },
} satisfies InEachLanguage<Partial<PlanTexts['decisions']>>
