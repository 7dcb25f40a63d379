import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.refusal-ground'
  | 'responsibility.assessment'
  | 'responsibility.offer-level'
  | 'responsibility.ambulatory'
  | 'responsibility.guidance-duty'
  | 'responsibility.coercion'
  | 'responsibility.transition'

/** The questions on the services, in bokmål. */
export const services: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.refusal-ground': {
    question: 'Kan kommunen avslå av denne grunnen?',
    outcomes: {
      'may-refuse':
        'Ja. Kommunens ansvar gjelder nødvendige tjenester, og denne er ikke funnet nødvendig.',
      'not-a-ground': 'Nei. Dette er ikke en grunn til å avslå en nødvendig tjeneste.',
      'may-choose-sound-offer':
        'Bare delvis. Kostnaden kan telle i valget mellom forsvarlige tilbud, men tar ikke bort et nødvendig tilbud.',
      'must-refer-instead':
        'Nei. Kommunen skal henvise til spesialisthelsetjenesten i stedet for å avslå.',
      'requires-judgement':
        'Loven gir ikke svar på om akkurat denne grunnen holder. Det avgjørende er om tjenesten er nødvendig.',
    },
  },
  'responsibility.assessment': {
    question: 'Må behovet undersøkes og utredes før tjenestene starter?',
    outcomes: {
      'may-start': 'Behovet er undersøkt og utredet, og tjenestene kan starte.',
      'must-refer-before-start':
        'Kommunen skal henvise til spesialisthelsetjenesten før tjenestene starter, fordi kommunens kompetanse ikke strekker til.',
      'must-assess-before-start': 'Ja. Kommunen skal undersøke og utrede før tjenestene starter.',
      'must-assess-and-refer-before-start':
        'Ja. Kommunen skal undersøke og utrede før tjenestene starter, og henvise til spesialisthelsetjenesten fordi egen kompetanse ikke strekker til.',
      'must-offer-assessment':
        'Ja. Kommunen skal tilby nødvendig utredning når den ser behovet, også uten søknad.',
      'record-request-first':
        'Etter veiledningen teller en muntlig henvendelse som søknad, og den skrives ned i journalen. Utredningen kommer deretter, før tjenestene starter.',
      'not-wanted':
        'Personen vil ikke ha vurderingen som andre har bedt om. Veiledningen anbefaler å la den være.',
    },
  },
  'responsibility.offer-level': {
    question: 'Hva kjennetegner et tilbud som svarer til behovet?',
    outcomes: {
      'short-and-targeted':
        'Veiledningen beskriver målrettede tiltak av kort varighet, gjerne intensive, mest til hjemmeboende: et tverrfaglig team, gjerne sammen med andre hjemmetjenester, trening hjemme og i gruppe, og for eldre eventuelt korttidsopphold i sykehjem. Flere fag er med på vurdering og oppfølging, men det trengs lite spesialisert kompetanse. Tjenestene samarbeider med hjem, skole og arbeidsplass, og tiltakene står i en rehabiliteringsplan eller i en individuell plan for en periode.',
      'several-services-at-home':
        'Veiledningen beskriver et mer omfattende tilbud, mest i hjemmet, med flere sektorer samtidig og egne tiltak for lettere kognitive vansker, kommunikasjon, livsstil, hjelpemidler, bolig eller økonomi og sosiale forhold. Flere faggrupper deltar, eventuelt med mer spesialisert kompetanse og veiledning fra spesialisthelsetjenesten. Individuell plan brukes.',
      'complex-and-intensive':
        'Veiledningen beskriver et komplekst og intensivt tilbud, hjemme, i barnehage og skole eller i kommunal institusjon. Tverrfagligheten er bred, kompetansen spesialisert, og ambulante tjenester fra spesialisthelsetjenesten brukes. Tiltakene står i en individuell plan eller i en rehabiliteringsplan for oppholdet.',
    },
  },
  'responsibility.ambulatory': {
    question: 'Skal tjenesten gis utenfor institusjonen?',
    outcomes: {
      'must-be-ambulatory':
        'Ja. Tjenestene skal gis ambulant når institusjon ikke er mest hensiktsmessig.',
      'may-be-in-institution':
        'Nei. Tjenestene kan gis i institusjon når det er mest hensiktsmessig.',
      'not-covered':
        'Regelen gjelder bare habilitering og rehabilitering i spesialisthelsetjenesten.',
      'requires-judgement':
        'Regelverket gir ikke svar for det enkelte opplegget. Veiledningen leser regelen som en regel om tilbudet i det hele.',
    },
  },
  'responsibility.guidance-duty': {
    question: 'Skal personellet veilede det andre nivået?',
    outcomes: {
      'must-guide':
        'Ja. Personellet skal gi råd, veiledning og opplysninger om helsemessige forhold. Loven gjør ikke unntak for arbeidsmengde eller ressurser.',
      'no-duty': 'Nei. Bestemmelsen om veiledning omfatter ikke dette.',
      'other-rules':
        'Bestemmelsen gjelder helsepersonell. For andre ansatte kan forvaltningsloven ha regler om veiledning.',
    },
  },
  'responsibility.coercion': {
    question: 'Er tiltaket tvang etter kapittel 9, og hvem hjelper til med å utforme det?',
    outcomes: {
      'outside-chapter-9':
        'Kapittel 9 gjelder ikke her. Tvang har da bare grunnlag i andre lover, hvis den har noe.',
      'not-coercion': 'Tiltaket regnes ikke som tvang.',
      'other-rules': 'Varsling og lokalisering følger pasient- og brukerrettighetsloven § 4-6 a.',
      'decided-in-the-emergency':
        'Ja. Den som har det daglige ansvaret, bestemmer i nødssituasjonen, og beslutningen skal skrives ned og meldes. Kapitlets vilkår gjelder i tillegg.',
      'specialist-must-help':
        'Ja. Spesialisthelsetjenesten skal bistå med å utforme og gjennomføre tiltaket, som krever vedtak og godkjenning. Kapitlets vilkår gjelder i tillegg.',
      'no-ground':
        'Ja, tiltaket er tvang, men kapitlet gir ikke grunnlag for tvang i dette tilfellet.',
    },
  },
  'responsibility.transition': {
    question: 'Hva må overføres, og hvem tar initiativet?',
    outcomes: {
      'coordinator-starts-early':
        'Veiledningen anbefaler at koordinatoren tar initiativet i god tid før skolestart. Planen sier hvem som kontakter skolen og når. Den som kan samtykke for barnet, samtykker til det som deles; det er som regel foreldrene.',
      'prepare-early':
        'Veiledningen anbefaler å forberede skolestarten i god tid, uten å si hvem som tar initiativet når det ikke er noen plan. Den som kan samtykke for barnet, samtykker til det som deles; det er som regel foreldrene.',
      'handover-meeting':
        'Veiledningen anbefaler et møte der ansvar og kunnskap overføres, med alle som er med, også fastlegen, etter faste prosedyrer. Ingen kilde sier hvem som kaller inn.',
      overlap:
        'Veiledningen anbefaler god overlapping når koordinatoren skiftes, med koordinerende enhet tett på.',
      'keep-until-taken-over':
        'Etter veiledningen beholder den som gir fra seg ansvaret, det helt til den neste tjenesten har fått oversikt og har overtatt.',
      'not-regulated': 'Kildene gir ikke svar på hvordan denne overgangen bør skje.',
    },
  },
}
