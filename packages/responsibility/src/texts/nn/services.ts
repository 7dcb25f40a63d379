import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.refusal-ground'
  | 'responsibility.assessment'
  | 'responsibility.offer-level'
  | 'responsibility.ambulatory'
  | 'responsibility.guidance-duty'
  | 'responsibility.coercion'
  | 'responsibility.transition'

/** The questions on the services, in nynorsk. */
export const services: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.refusal-ground': {
    question: 'Kan kommunen avslå av denne grunnen?',
    outcomes: {
      'may-refuse':
        'Ja. Ansvaret til kommunen gjeld nødvendige tenester, og denne er ikkje funnen nødvendig.',
      'not-a-ground': 'Nei. Dette er ingen grunn til å avslå ei nødvendig teneste.',
      'may-choose-sound-offer':
        'Berre delvis. Kostnaden kan telje i valet mellom forsvarlege tilbod, men tek ikkje bort eit nødvendig tilbod.',
      'must-refer-instead':
        'Nei. Kommunen skal tilvise til spesialisthelsetenesta i staden for å avslå.',
      'requires-judgement':
        'Lova gir ikkje svar på om akkurat denne grunnen held. Det avgjerande er om tenesta er nødvendig.',
    },
  },
  'responsibility.assessment': {
    question: 'Må behovet undersøkjast og greiast ut før tenestene startar?',
    outcomes: {
      'may-start': 'Behovet er undersøkt og greidd ut, og tenestene kan starte.',
      'must-refer-before-start':
        'Kommunen skal tilvise til spesialisthelsetenesta før tenestene startar, fordi kompetansen i kommunen ikkje strekk til.',
      'must-assess-before-start': 'Ja. Kommunen skal undersøkje og greie ut før tenestene startar.',
      'must-assess-and-refer-before-start':
        'Ja. Kommunen skal undersøkje og greie ut før tenestene startar, og tilvise til spesialisthelsetenesta fordi eigen kompetanse ikkje strekk til.',
      'must-offer-assessment':
        'Ja. Kommunen skal tilby nødvendig utgreiing når han ser behovet, òg utan søknad.',
      'record-request-first':
        'Etter rettleiinga tel ein munnleg førespurnad som søknad, og han blir skriven ned i journalen. Utgreiinga kjem deretter, før tenestene startar.',
      'not-wanted':
        'Personen vil ikkje ha den vurderinga som andre har bede om. Rettleiinga tilrår å la det vere.',
    },
  },
  'responsibility.offer-level': {
    question: 'Kva kjenneteiknar eit tilbod som svarar til behovet?',
    outcomes: {
      'short-and-targeted':
        'Rettleiinga beskriv målretta tiltak som varer kort, gjerne intensive, mest til heimebuande: eit tverrfagleg team, gjerne saman med andre heimetenester, trening heime og i gruppe, og for eldre eventuelt korttidsopphald på sjukeheim. Fleire fag er med på vurdering og oppfølging, men det trengst lite spesialisert kompetanse. Tenestene samarbeider med heim, skule og arbeidsplass, og tiltaka står i ein rehabiliteringsplan eller i ein individuell plan for ein periode.',
      'several-services-at-home':
        'Rettleiinga beskriv eit større tilbod, mest i heimen, med fleire sektorar samtidig og eigne tiltak for lettare kognitive vanskar, kommunikasjon, livsstil, hjelpemiddel, bustad eller økonomi og sosiale tilhøve. Fleire faggrupper er med, eventuelt med meir spesialisert kompetanse og rettleiing frå spesialisthelsetenesta. Individuell plan blir brukt.',
      'complex-and-intensive':
        'Rettleiinga beskriv eit komplekst og intensivt tilbod, heime, i barnehage og skule eller i kommunal institusjon. Mange fag er med, kompetansen er spesialisert, og ambulante tenester frå spesialisthelsetenesta blir brukte. Tiltaka står i ein individuell plan eller i ein rehabiliteringsplan for opphaldet.',
    },
  },
  'responsibility.ambulatory': {
    question: 'Skal tenesta givast utanfor institusjonen?',
    outcomes: {
      'must-be-ambulatory':
        'Ja. Tenestene skal givast ambulant når institusjon ikkje er mest føremålstenleg.',
      'may-be-in-institution':
        'Nei. Tenestene kan givast i institusjon når det er mest føremålstenleg.',
      'not-covered': 'Regelen gjeld berre habilitering og rehabilitering i spesialisthelsetenesta.',
      'requires-judgement':
        'Regelverket gir ikkje svar for det einskilde opplegget. Rettleiinga les regelen som ein regel om tilbodet i det heile.',
    },
  },
  'responsibility.guidance-duty': {
    question: 'Skal personellet rettleie det andre nivået?',
    outcomes: {
      'must-guide':
        'Ja. Personellet skal gi råd, rettleiing og opplysningar om helsemessige tilhøve. Lova gjer ikkje unntak for arbeidsmengd eller ressursar.',
      'no-duty': 'Nei. Føresegna om rettleiing omfattar ikkje dette.',
      'other-rules':
        'Føresegna gjeld helsepersonell. For andre tilsette kan forvaltningslova ha reglar om rettleiing.',
    },
  },
  'responsibility.coercion': {
    question: 'Er tiltaket tvang etter kapittel 9, og kven hjelper til med å utforme det?',
    outcomes: {
      'outside-chapter-9':
        'Kapittel 9 gjeld ikkje her. Tvang har då berre grunnlag i andre lover, om ho har noko.',
      'not-coercion': 'Tiltaket blir ikkje rekna som tvang.',
      'other-rules': 'Varsling og lokalisering følgjer pasient- og brukarrettslova § 4-6 a.',
      'decided-in-the-emergency':
        'Ja. Den som har det daglege ansvaret, avgjer det i naudsituasjonen, og avgjerda skal skrivast ned og meldast. Krava i kapitlet gjeld i tillegg.',
      'specialist-must-help':
        'Ja. Spesialisthelsetenesta skal hjelpe til med å utforme og gjennomføre tiltaket, som treng vedtak og godkjenning. Krava i kapitlet gjeld i tillegg.',
      'no-ground':
        'Ja, tiltaket er tvang, men kapitlet gir ikkje grunnlag for tvang i dette tilfellet.',
    },
  },
  'responsibility.transition': {
    question: 'Kva må førast over, og kven tek initiativet?',
    outcomes: {
      'coordinator-starts-early':
        'Rettleiinga tilrår at koordinatoren tek initiativet i god tid før skulestart. Planen seier kven som kontaktar skulen og når. Den som kan samtykkje for barnet, samtykkjer til det som blir delt; det er som regel foreldra.',
      'prepare-early':
        'Rettleiinga tilrår å førebu skulestarten i god tid, utan å seie kven som tek initiativet når det ikkje er nokon plan. Den som kan samtykkje for barnet, samtykkjer til det som blir delt; det er som regel foreldra.',
      'handover-meeting':
        'Rettleiinga tilrår eit møte der ansvar og kunnskap blir ført over, med alle som er med, òg fastlegen, etter faste prosedyrar. Inga kjelde seier kven som kallar inn.',
      overlap:
        'Rettleiinga tilrår god overlapping når koordinatoren blir skift, med koordinerande eining tett på.',
      'keep-until-taken-over':
        'Etter rettleiinga har den som gir frå seg ansvaret, det framleis heilt til den neste tenesta har fått oversikt og har teke over.',
      'not-regulated': 'Kjeldene gir ikkje svar på korleis denne overgangen bør skje.',
    },
  },
}
