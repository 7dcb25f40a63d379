import type { PlanTexts } from '../types.js'

type Questions =
  | 'plan.notify'
  | 'plan.tell'
  | 'plan.request'
  | 'plan.complaint'
  | 'plan.complaint-how'
  | 'plan.control'

/** The questions on notices and complaints, in bokmål. */
export const telling: Pick<PlanTexts['decisions'], Questions> = {
  'plan.notify': {
    question: 'Hvem skal få melding, og hvor raskt?',
    outcomes: {
      'trust-unit-without-delay':
        'Koordinerende enhet i helseforetaket skal få melding snarest mulig. Det forutsetter samtykke eller et annet grunnlag for å dele opplysningene.',
      'municipal-unit-without-delay':
        'Koordinerende enhet i kommunen skal få melding så snart som mulig. Det forutsetter samtykke eller et annet grunnlag for å dele opplysningene.',
      'municipal-unit-without-delay-and-patient':
        'Pasienten skal få vite om individuell plan, og koordinerende enhet i kommunen skal få melding så snart som mulig. Meldingen forutsetter samtykke eller et annet grunnlag for å dele opplysningene.',
      'municipality-within-24-hours': 'Kommunen skal varsles innen 24 timer etter innleggelsen.',
      'municipality-within-24-hours-of-need':
        'Kommunen skal varsles innen 24 timer etter at det ble klart at pasienten kan trenge kommunal hjelp.',
      'municipality-as-soon-as-possible':
        'Kommunen skal varsles så snart det lar seg gjøre. Fristen på 24 timer gjelder ikke her.',
      'municipality-at-once': 'Kommunen skal varsles straks pasienten er utskrivningsklar.',
      'municipality-well-before-discharge': 'Kommunen skal varsles i god tid før utskrivningen.',
      'municipality-well-before-discharge-and-at-once':
        'Kommunen skal varsles i god tid før utskrivningen, og straks pasienten er utskrivningsklar.',
      'may-tell-unit-or-as-decided':
        'Personellet kan melde fra til koordinerende enhet, eller dit det er bestemt. Kommunen eller det regionale helseforetaket skal legge til rette for det.',
      'advised-to-tell-municipal-unit':
        'Veiledningen anbefaler å varsle koordinerende enhet i kommunen.',
      'no-own-duty': 'Den som ser behovet, har ikke selv plikt til å melde fra her.',
      'not-regulated':
        'Reglene gir ikke svar når behovet gjelder barnekoordinator. Det er god skikk å si fra.',
    },
  },
  'plan.tell': {
    question: 'Skal det opplyses om retten til individuell plan?',
    outcomes: {
      'must-be-told':
        'Ja. Den som kan ha rett til plan, skal få opplysningene som trengs for å bruke retten.',
      'must-guide-whoever-asks':
        'Ja. Den som spør om retten sin, skal få veiledning, også før noen sak er i gang.',
      'must-inform-the-public':
        'Institusjonen skal opplyse allmennheten om retten. Loven sier ikke at hver enkelt pasient skal få vite om den.',
      'advised-to-tell': 'Veiledningen anbefaler å opplyse om retten til plan.',
      'advised-to-refer-to-unit': 'Veiledningen anbefaler å vise til koordinerende enhet.',
    },
  },
  'plan.request': {
    question: 'Hva gjelder når noen ber om individuell plan?',
    outcomes: {
      'oral-or-written': 'Etter veiledningen kan man be om plan både muntlig og skriftlig.',
      'no-rules-on-individual-decisions':
        'Forvaltningslovens kapitler om enkeltvedtak gjelder ikke for avgjørelsen om plan. Klageretten følger egne regler.',
      'individual-decision':
        'Avgjørelsen er et enkeltvedtak, og forvaltningslovens regler om saksbehandlingen gjelder.',
      'must-guide':
        'Den som behandler saken, skal veilede om retten til å klage når parten spør, og ellers når saken eller situasjonen gir grunn til det.',
      'advised-to-guide': 'Veiledningen anbefaler å fortelle om retten til å klage.',
      'advised-to-help': 'Veiledningen anbefaler å hjelpe med å skrive klagen når det trengs.',
      'not-regulated': 'Reglene gir ikke svar på dette for Nav og barnevernet.',
    },
  },
  'plan.complaint': {
    question: 'Hvem kan det klages til, eller etter hvilke regler?',
    outcomes: {
      'county-governor': 'Det kan klages til {countyGovernor}.',
      'public-administration-act':
        'Det kan klages til organet nærmest over det som traff vedtaket, etter forvaltningslovens regler. I en kommune er det et klageorgan der.',
      'public-administration-and-social-services-acts':
        'Det kan klages til {countyGovernor}, etter reglene i forvaltningsloven og sosialtjenesteloven.',
      'child-welfare-act-1992': 'Det kan klages etter klagereglene i barnevernloven av 1992.',
      'no-such-right':
        'En slik rettighet fantes ikke ennå, og det var derfor ikke noe å klage over.',
      'not-regulated': 'Reglene gir ikke svar på hvem det kunne klages til.',
    },
  },
  'plan.complaint-how': {
    question: 'Hvordan og innen når klages det?',
    outcomes: {
      'four-weeks':
        'Klagen skal være skriftlig og undertegnet, og sendes til den som traff avgjørelsen. Fristen er fire uker fra klageren visste eller burde visst nok til å klage.',
      'three-weeks':
        'Klagen sendes til den som traff vedtaket, undertegnet eller autentisert. Den sier hva som klages inn, og hva som ønskes endret. Fristen er tre uker fra underretning om vedtaket kom frem.',
      'no-such-right':
        'En slik rettighet fantes ikke ennå, så det er verken form eller frist for en klage.',
      'not-regulated':
        'Reglene som er lest, gir ikke svar på hvordan eller innen når det kunne klages.',
    },
  },
  'plan.control': {
    question: 'Skal kontrollkommisjonen se etter at det finnes en individuell plan?',
    outcomes: {
      'commission-checks':
        'Ja. Når det er gått tre måneder etter vedtaket, skal kontrollkommisjonen av eget tiltak kontrollere at det finnes en individuell plan.',
      'not-yet': 'Ikke ennå. Kontrollen kommer når det er gått tre måneder etter vedtaket.',
      'no-duty':
        'Nei. Denne kontrollen gjelder ikke her. Om planen skal lages, er et eget spørsmål.',
    },
  },
}
