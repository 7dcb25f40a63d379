import type { InEachLanguage } from '@vilkar/core/explain'
import type { PlanTexts } from '../types.js'

/** The questions on notices and complaints. */
export const telling = {
  'plan.notify': {
    question: {
      nb: 'Hvem skal få melding, og hvor raskt?',
      nn: 'Kven skal få melding, og kor raskt?',
      en: 'Who is told, and how soon?',
    },
    outcomes: {
      'trust-unit-without-delay': {
        nb: 'Koordinerende enhet i helseforetaket skal få melding snarest mulig. Det forutsetter samtykke eller et annet grunnlag for å dele opplysningene.',
        nn: 'Koordinerande eining i helseføretaket skal få melding så snart som mogleg. Det føreset samtykke eller eit anna grunnlag for å dele opplysningane.',
        en: 'The coordinating unit of the health trust has to be told as soon as possible. That presupposes consent or another ground for passing it on.',
      },
      'municipal-unit-without-delay': {
        nb: 'Koordinerende enhet i kommunen skal få melding så snart som mulig. Det forutsetter samtykke eller et annet grunnlag for å dele opplysningene.',
        nn: 'Koordinerande eining i kommunen skal få melding så snart som mogleg. Det føreset samtykke eller eit anna grunnlag for å dele opplysningane.',
        en: 'The coordinating unit of the municipality has to be told as soon as possible. That presupposes consent or another ground for passing it on.',
      },
      'municipal-unit-without-delay-and-patient': {
        nb: 'Pasienten skal få vite om individuell plan, og koordinerende enhet i kommunen skal få melding så snart som mulig. Meldingen forutsetter samtykke eller et annet grunnlag for å dele opplysningene.',
        nn: 'Pasienten skal få vite om individuell plan, og koordinerande eining i kommunen skal få melding så snart som mogleg. Meldinga føreset samtykke eller eit anna grunnlag for å dele opplysningane.',
        en: 'The patient has to be told of the individual plan, and the coordinating unit of the municipality as soon as possible. Telling the unit presupposes consent or another ground for passing it on.',
      },
      'municipality-within-24-hours': {
        nb: 'Kommunen skal varsles innen 24 timer etter innleggelsen.',
        nn: 'Kommunen skal varslast innan 24 timar etter innlegginga.',
        en: 'The municipality has to be told within 24 hours of admission.',
      },
      'municipality-within-24-hours-of-need': {
        nb: 'Kommunen skal varsles innen 24 timer etter at det ble klart at pasienten kan trenge kommunal hjelp.',
        nn: 'Kommunen skal varslast innan 24 timar etter at det blei klart at pasienten kan trenge kommunal hjelp.',
        en: 'The municipality has to be told within 24 hours of when it became clear that the patient may need municipal help.',
      },
      'municipality-as-soon-as-possible': {
        nb: 'Kommunen skal varsles så snart det lar seg gjøre. Fristen på 24 timer gjelder ikke her.',
        nn: 'Kommunen skal varslast så snart det lèt seg gjere. Fristen på 24 timar gjeld ikkje her.',
        en: 'The municipality has to be told as soon as it can be done. The limit of 24 hours does not hold here.',
      },
      'municipality-at-once': {
        nb: 'Kommunen skal varsles straks pasienten er utskrivningsklar.',
        nn: 'Kommunen skal varslast straks pasienten er utskrivingsklar.',
        en: 'The municipality has to be told as soon as the patient is ready for discharge.',
      },
      'municipality-well-before-discharge': {
        nb: 'Kommunen skal varsles i god tid før utskrivningen.',
        nn: 'Kommunen skal varslast i god tid før utskrivinga.',
        en: 'The municipality has to be told in good time before the discharge.',
      },
      'municipality-well-before-discharge-and-at-once': {
        nb: 'Kommunen skal varsles i god tid før utskrivningen, og straks pasienten er utskrivningsklar.',
        nn: 'Kommunen skal varslast i god tid før utskrivinga, og straks pasienten er utskrivingsklar.',
        en: 'The municipality has to be told in good time before the discharge, and as soon as the patient is ready for it.',
      },
      'may-tell-unit-or-as-decided': {
        nb: 'Personellet kan melde fra til koordinerende enhet, eller dit det er bestemt. Kommunen eller det regionale helseforetaket skal legge til rette for det.',
        nn: 'Personellet kan melde frå til koordinerande eining, eller dit det er bestemt. Kommunen eller det regionale helseføretaket skal leggje til rette for det.',
        en: 'The personnel can tell the coordinating unit, or whoever has been decided on. The municipality or the regional health authority has to make that possible.',
      },
      'advised-to-tell-municipal-unit': {
        nb: 'Veiledningen anbefaler å varsle koordinerende enhet i kommunen.',
        nn: 'Rettleiinga tilrår å varsle koordinerande eining i kommunen.',
        en: 'The guidance advises telling the coordinating unit of the municipality.',
      },
      'no-own-duty': {
        nb: 'Den som ser behovet, har ikke selv plikt til å melde fra her.',
        nn: 'Den som ser behovet, har ikkje sjølv plikt til å melde frå her.',
        en: 'Whoever notices the need has no duty of their own to tell anyone here.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar når behovet gjelder barnekoordinator. Det er god skikk å si fra.',
        nn: 'Reglane gir ikkje svar når behovet gjeld barnekoordinator. Det er god skikk å seie frå.',
        en: 'The rules give no certain answer as to reporting the need for a child coordinator. Speaking up is good practice.',
      },
    },
  },
  'plan.tell': {
    question: {
      nb: 'Skal det opplyses om retten til individuell plan?',
      nn: 'Skal det opplysast om retten til individuell plan?',
      en: 'Does somebody have to be told of the right to an individual plan?',
    },
    outcomes: {
      'must-be-told': {
        nb: 'Ja. Den som kan ha rett til plan, skal få opplysningene som trengs for å bruke retten.',
        nn: 'Ja. Den som kan ha rett til plan, skal få opplysningane som trengst for å bruke retten.',
        en: 'Yes. Whoever may have a right to a plan must be told what is needed to use it.',
      },
      'must-guide-whoever-asks': {
        nb: 'Ja. Den som spør om retten sin, skal få veiledning, også før noen sak er i gang.',
        nn: 'Ja. Den som spør om retten sin, skal få rettleiing, òg før noka sak er i gang.',
        en: 'Yes. Whoever asks about their right must be guided, also before any case is under way.',
      },
      'must-inform-the-public': {
        nb: 'Institusjonen skal opplyse allmennheten om retten. Loven sier ikke at hver enkelt pasient skal få vite om den.',
        nn: 'Institusjonen skal opplyse ålmenta om retten. Lova seier ikkje at kvar einskild pasient skal få vite om han.',
        en: 'The institution must inform the public of the right. The act does not say that each patient has to be told.',
      },
      'advised-to-tell': {
        nb: 'Veiledningen anbefaler å opplyse om retten til plan.',
        nn: 'Rettleiinga tilrår å opplyse om retten til plan.',
        en: 'Guidance advises telling of the individual plan.',
      },
      'advised-to-refer-to-unit': {
        nb: 'Veiledningen anbefaler å vise til koordinerende enhet.',
        nn: 'Rettleiinga tilrår å vise til koordinerande eining.',
        en: 'Guidance advises referring to the coordinating unit.',
      },
    },
  },
  'plan.request': {
    question: {
      nb: 'Hva gjelder når noen ber om individuell plan?',
      nn: 'Kva gjeld når nokon ber om individuell plan?',
      en: 'What holds when somebody asks for an individual plan?',
    },
    outcomes: {
      'oral-or-written': {
        nb: 'Etter veiledningen kan man be om plan både muntlig og skriftlig.',
        nn: 'Etter rettleiinga kan ein be om plan både munnleg og skriftleg.',
        en: 'By the guidance, one is free to ask for a plan orally or in writing.',
      },
      'no-rules-on-individual-decisions': {
        nb: 'Forvaltningslovens kapitler om enkeltvedtak gjelder ikke for avgjørelsen om plan. Klageretten følger egne regler.',
        nn: 'Kapitla om enkeltvedtak i forvaltningslova gjeld ikkje for avgjerda om plan. Klageretten følgjer eigne reglar.',
        en: 'The chapters of the Public Administration Act on individual decisions do not cover the decision on a plan. The right to complain follows rules of its own.',
      },
      'individual-decision': {
        nb: 'Avgjørelsen er et enkeltvedtak, og forvaltningslovens regler om saksbehandlingen gjelder.',
        nn: 'Avgjerda er eit enkeltvedtak, og reglane i forvaltningslova om saksbehandlinga gjeld.',
        en: 'The decision is an individual decision, and the rules of the Public Administration Act on how cases are handled apply.',
      },
      'must-guide': {
        nb: 'Den som behandler saken, skal veilede om retten til å klage når parten spør, og ellers når saken eller situasjonen gir grunn til det.',
        nn: 'Den som behandlar saka, skal rettleie om retten til å klage når parten spør, og elles når saka eller situasjonen gir grunn til det.',
        en: 'Whoever handles the case must guide on the right to complain where the party asks, and where the case or the situation gives reason to.',
      },
      'advised-to-guide': {
        nb: 'Veiledningen anbefaler å fortelle om retten til å klage.',
        nn: 'Rettleiinga tilrår å fortelje om retten til å klage.',
        en: 'Guidance advises telling how one complains.',
      },
      'advised-to-help': {
        nb: 'Veiledningen anbefaler å hjelpe med å skrive klagen når det trengs.',
        nn: 'Rettleiinga tilrår å hjelpe med å skrive klaga når det trengst.',
        en: 'Guidance advises helping to write the complaint where needed.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på dette for Nav og barnevernet.',
        nn: 'Reglane gir ikkje svar på dette for Nav og barnevernet.',
        en: 'The rules give no certain answer to this for Nav and child welfare.',
      },
    },
  },
  'plan.complaint': {
    question: {
      nb: 'Hvem kan det klages til, eller etter hvilke regler?',
      nn: 'Kven kan det klagast til, eller etter kva reglar?',
      en: 'To whom, or by which rules, can one complain?',
    },
    outcomes: {
      'county-governor': {
        nb: 'Det kan klages til {countyGovernor}.',
        nn: 'Det kan klagast til {countyGovernor}.',
        en: 'One can complain to {countyGovernor}.',
      },
      'public-administration-act': {
        nb: 'Det kan klages til organet nærmest over det som traff vedtaket, etter forvaltningslovens regler. I en kommune er det et klageorgan der.',
        nn: 'Det går an å klage til organet nærast over det som gjorde vedtaket, etter reglane i forvaltningslova. I ein kommune er det eit klageorgan der.',
        en: 'One may complain to the body next above the one that made the decision, by the rules of the Public Administration Act. In a municipality it is an appeals body there.',
      },
      'public-administration-and-social-services-acts': {
        nb: 'Det kan klages til {countyGovernor}, etter reglene i forvaltningsloven og sosialtjenesteloven.',
        nn: 'Det kan klagast til {countyGovernor}, etter reglane i forvaltningslova og sosialtenestelova.',
        en: 'One can complain to {countyGovernor}, by the rules of the Public Administration Act and the Social Services Act.',
      },
      'child-welfare-act-1992': {
        nb: 'Det kan klages etter klagereglene i barnevernloven av 1992.',
        nn: 'Det kan klagast etter klagereglane i barnevernlova av 1992.',
        en: 'One can complain by the rules on appeals of the Child Welfare Act of 1992.',
      },
      'no-such-right': {
        nb: 'En slik rettighet fantes ikke ennå, og det var derfor ikke noe å klage over.',
        nn: 'Ein slik rett fanst ikkje enno, og det var difor ikkje noko å klage over.',
        en: 'There was no such right yet, and so nothing to complain about.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem det kunne klages til.',
        nn: 'Reglane gir ikkje svar på kven det kunne klagast til.',
        en: 'The rules give no certain answer as to whom one could complain to.',
      },
    },
  },
  'plan.complaint-how': {
    question: {
      nb: 'Hvordan og innen når klages det?',
      nn: 'Korleis og innan når klagar ein?',
      en: 'How, and by when, does one complain?',
    },
    outcomes: {
      'four-weeks': {
        nb: 'Klagen skal være skriftlig og undertegnet, og sendes til den som traff avgjørelsen. Fristen er fire uker fra klageren visste eller burde visst nok til å klage.',
        nn: 'Klaga skal vere skriftleg og underskriven, og blir send til den som tok avgjerda. Fristen er fire veker frå klagaren visste eller burde ha visst nok til å klage.',
        en: 'The complaint must be in writing and signed, and goes to whoever made the decision. The time limit is four weeks from when the complainant knew, or should have known, enough to complain.',
      },
      'three-weeks': {
        nb: 'Klagen sendes til den som traff vedtaket, undertegnet eller autentisert. Den sier hva som klages inn, og hva som ønskes endret. Fristen er tre uker fra underretning om vedtaket kom frem.',
        nn: 'Klaga blir send til den som gjorde vedtaket, underskriven eller autentisert. Ho seier kva ein klagar over, og kva ein vil ha endra. Fristen er tre veker frå underretning om vedtaket kom fram.',
        en: 'The complaint goes to whoever made the decision, signed or authenticated. It says what it is about and what should be changed. The time limit is three weeks from when word of the decision arrived.',
      },
      'no-such-right': {
        nb: 'En slik rettighet fantes ikke ennå, så det er verken form eller frist for en klage.',
        nn: 'Ein slik rett fanst ikkje enno, så det er verken form eller frist for ei klage.',
        en: 'There was no such right yet, so a complaint has neither a form nor a time limit.',
      },
      'not-regulated': {
        nb: 'Reglene som er lest, gir ikke svar på hvordan eller innen når det kunne klages.',
        nn: 'Reglane som er lesne, gir ikkje svar på korleis eller innan når ein kunne klage.',
        en: 'The rules that were read give no certain answer to how or by when one could complain.',
      },
    },
  },
  'plan.control': {
    question: {
      nb: 'Skal kontrollkommisjonen se etter at det finnes en individuell plan?',
      nn: 'Skal kontrollkommisjonen sjå etter at det finst ein individuell plan?',
      en: 'Does the control commission check that there is an individual plan?',
    },
    outcomes: {
      'commission-checks': {
        nb: 'Ja. Når det er gått tre måneder etter vedtaket, skal kontrollkommisjonen av eget tiltak kontrollere at det finnes en individuell plan.',
        nn: 'Ja. Når det har gått tre månader etter vedtaket, skal kontrollkommisjonen av eige tiltak kontrollere at det finst ein individuell plan.',
        en: 'Yes. When three months have passed since the decision, the control commission must check of its own motion that there is an individual plan.',
      },
      'not-yet': {
        nb: 'Ikke ennå. Kontrollen kommer når det er gått tre måneder etter vedtaket.',
        nn: 'Ikkje enno. Kontrollen kjem når det har gått tre månader etter vedtaket.',
        en: 'Not yet. The check comes when three months have passed since the decision.',
      },
      'no-duty': {
        nb: 'Nei. Denne kontrollen gjelder ikke her. Om planen skal lages, er et eget spørsmål.',
        nn: 'Nei. Denne kontrollen gjeld ikkje her. Om planen skal lagast, er eit eige spørsmål.',
        en: 'No. This check does not apply here. Whether the plan is made is a question of its own.',
      },
    },
  },
} satisfies InEachLanguage<Partial<PlanTexts['decisions']>>
