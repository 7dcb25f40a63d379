import type { PlanTexts } from '../types.js'

type Questions =
  | 'plan.notify'
  | 'plan.tell'
  | 'plan.request'
  | 'plan.complaint'
  | 'plan.complaint-how'
  | 'plan.control'

/** The questions on notices and complaints, in nynorsk. */
export const telling: Pick<PlanTexts['decisions'], Questions> = {
  'plan.notify': {
    question: 'Kven skal få melding, og kor raskt?',
    outcomes: {
      'trust-unit-without-delay':
        'Koordinerande eining i helseføretaket skal få melding så snart som mogleg. Det føreset samtykke eller eit anna grunnlag for å dele opplysningane.',
      'municipal-unit-without-delay':
        'Koordinerande eining i kommunen skal få melding så snart som mogleg. Det føreset samtykke eller eit anna grunnlag for å dele opplysningane.',
      'municipal-unit-without-delay-and-patient':
        'Pasienten skal få vite om individuell plan, og koordinerande eining i kommunen skal få melding så snart som mogleg. Meldinga føreset samtykke eller eit anna grunnlag for å dele opplysningane.',
      'municipality-within-24-hours': 'Kommunen skal varslast innan 24 timar etter innlegginga.',
      'municipality-within-24-hours-of-need':
        'Kommunen skal varslast innan 24 timar etter at det blei klart at pasienten kan trenge kommunal hjelp.',
      'municipality-as-soon-as-possible':
        'Kommunen skal varslast så snart det lèt seg gjere. Fristen på 24 timar gjeld ikkje her.',
      'municipality-at-once': 'Kommunen skal varslast straks pasienten er utskrivingsklar.',
      'municipality-well-before-discharge': 'Kommunen skal varslast i god tid før utskrivinga.',
      'municipality-well-before-discharge-and-at-once':
        'Kommunen skal varslast i god tid før utskrivinga, og straks pasienten er utskrivingsklar.',
      'may-tell-unit-or-as-decided':
        'Personellet kan melde frå til koordinerande eining, eller dit det er bestemt. Kommunen eller det regionale helseføretaket skal leggje til rette for det.',
      'advised-to-tell-municipal-unit':
        'Rettleiinga tilrår å varsle koordinerande eining i kommunen.',
      'no-own-duty': 'Den som ser behovet, har ikkje sjølv plikt til å melde frå her.',
      'not-regulated':
        'Reglane gir ikkje svar når behovet gjeld barnekoordinator. Det er god skikk å seie frå.',
    },
  },
  'plan.tell': {
    question: 'Skal det opplysast om retten til individuell plan?',
    outcomes: {
      'must-be-told':
        'Ja. Den som kan ha rett til plan, skal få opplysningane som trengst for å bruke retten.',
      'must-guide-whoever-asks':
        'Ja. Den som spør om retten sin, skal få rettleiing, òg før noka sak er i gang.',
      'must-inform-the-public':
        'Institusjonen skal opplyse ålmenta om retten. Lova seier ikkje at kvar einskild pasient skal få vite om han.',
      'advised-to-tell': 'Rettleiinga tilrår å opplyse om retten til plan.',
      'advised-to-refer-to-unit': 'Rettleiinga tilrår å vise til koordinerande eining.',
    },
  },
  'plan.request': {
    question: 'Kva gjeld når nokon ber om individuell plan?',
    outcomes: {
      'oral-or-written': 'Etter rettleiinga kan ein be om plan både munnleg og skriftleg.',
      'no-rules-on-individual-decisions':
        'Kapitla om enkeltvedtak i forvaltningslova gjeld ikkje for avgjerda om plan. Klageretten følgjer eigne reglar.',
      'individual-decision':
        'Avgjerda er eit enkeltvedtak, og reglane i forvaltningslova om saksbehandlinga gjeld.',
      'must-guide':
        'Den som behandlar saka, skal rettleie om retten til å klage når parten spør, og elles når saka eller situasjonen gir grunn til det.',
      'advised-to-guide': 'Rettleiinga tilrår å fortelje om retten til å klage.',
      'advised-to-help': 'Rettleiinga tilrår å hjelpe med å skrive klaga når det trengst.',
      'not-regulated': 'Reglane gir ikkje svar på dette for Nav og barnevernet.',
    },
  },
  'plan.complaint': {
    question: 'Kven kan det klagast til, eller etter kva reglar?',
    outcomes: {
      'county-governor': 'Det kan klagast til {countyGovernor}.',
      'public-administration-act':
        'Det går an å klage til organet nærast over det som gjorde vedtaket, etter reglane i forvaltningslova. I ein kommune er det eit klageorgan der.',
      'public-administration-and-social-services-acts':
        'Det kan klagast til {countyGovernor}, etter reglane i forvaltningslova og sosialtenestelova.',
      'child-welfare-act-1992': 'Det kan klagast etter klagereglane i barnevernlova av 1992.',
      'no-such-right': 'Ein slik rett fanst ikkje enno, og det var difor ikkje noko å klage over.',
      'not-regulated': 'Reglane gir ikkje svar på kven det kunne klagast til.',
    },
  },
  'plan.complaint-how': {
    question: 'Korleis og innan når klagar ein?',
    outcomes: {
      'four-weeks':
        'Klaga skal vere skriftleg og underskriven, og blir send til den som tok avgjerda. Fristen er fire veker frå klagaren visste eller burde ha visst nok til å klage.',
      'three-weeks':
        'Klaga blir send til den som gjorde vedtaket, underskriven eller autentisert. Ho seier kva ein klagar over, og kva ein vil ha endra. Fristen er tre veker frå underretning om vedtaket kom fram.',
      'no-such-right':
        'Ein slik rett fanst ikkje enno, så det er verken form eller frist for ei klage.',
      'not-regulated':
        'Reglane som er lesne, gir ikkje svar på korleis eller innan når ein kunne klage.',
    },
  },
  'plan.control': {
    question: 'Skal kontrollkommisjonen sjå etter at det finst ein individuell plan?',
    outcomes: {
      'commission-checks':
        'Ja. Når det har gått tre månader etter vedtaket, skal kontrollkommisjonen av eige tiltak kontrollere at det finst ein individuell plan.',
      'not-yet': 'Ikkje enno. Kontrollen kjem når det har gått tre månader etter vedtaket.',
      'no-duty':
        'Nei. Denne kontrollen gjeld ikkje her. Om planen skal lagast, er eit eige spørsmål.',
    },
  },
}
