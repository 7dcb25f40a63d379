import type { InEachLanguage } from '@vilkar/core/explain'
import type { ResponsibilityTexts } from '../types.js'

/** The questions on the services. */
export const services = {
  'responsibility.refusal-ground': {
    question: {
      nb: 'Kan kommunen avslå av denne grunnen?',
      nn: 'Kan kommunen avslå av denne grunnen?',
      en: 'May the municipality refuse on this ground?',
    },
    outcomes: {
      'may-refuse': {
        nb: 'Ja. Kommunens ansvar gjelder nødvendige tjenester, og denne er ikke funnet nødvendig.',
        nn: 'Ja. Ansvaret til kommunen gjeld nødvendige tenester, og denne er ikkje funnen nødvendig.',
        en: 'Yes. The municipality is responsible for necessary services, and this one was not found necessary.',
      },
      'not-a-ground': {
        nb: 'Nei. Dette er ikke en grunn til å avslå en nødvendig tjeneste.',
        nn: 'Nei. Dette er ingen grunn til å avslå ei nødvendig teneste.',
        en: 'No. This is no ground for refusing a necessary service.',
      },
      'may-choose-sound-offer': {
        nb: 'Bare delvis. Kostnaden kan telle i valget mellom forsvarlige tilbud, men tar ikke bort et nødvendig tilbud.',
        nn: 'Berre delvis. Kostnaden kan telje i valet mellom forsvarlege tilbod, men tek ikkje bort eit nødvendig tilbod.',
        en: 'Only in part. Cost may count in choosing between sound offers, but does not take a necessary offer away.',
      },
      'must-refer-instead': {
        nb: 'Nei. Kommunen skal henvise til spesialisthelsetjenesten i stedet for å avslå.',
        nn: 'Nei. Kommunen skal tilvise til spesialisthelsetenesta i staden for å avslå.',
        en: 'No. The municipality has to refer to the specialist service instead of refusing.',
      },
      'requires-judgement': {
        nb: 'Loven gir ikke svar på om akkurat denne grunnen holder. Det avgjørende er om tjenesten er nødvendig.',
        nn: 'Lova gir ikkje svar på om akkurat denne grunnen held. Det avgjerande er om tenesta er nødvendig.',
        en: 'The act gives no clear answer on this very ground. What decides is whether the service is necessary.',
      },
    },
  },
  'responsibility.assessment': {
    question: {
      nb: 'Må behovet undersøkes og utredes før tjenestene starter?',
      nn: 'Må behovet undersøkjast og greiast ut før tenestene startar?',
      en: 'Does the need have to be examined and assessed before services start?',
    },
    outcomes: {
      'may-start': {
        nb: 'Behovet er undersøkt og utredet, og tjenestene kan starte.',
        nn: 'Behovet er undersøkt og greidd ut, og tenestene kan starte.',
        en: 'The need has been examined and assessed, and services may start.',
      },
      'must-refer-before-start': {
        nb: 'Kommunen skal henvise til spesialisthelsetjenesten før tjenestene starter, fordi kommunens kompetanse ikke strekker til.',
        nn: 'Kommunen skal tilvise til spesialisthelsetenesta før tenestene startar, fordi kompetansen i kommunen ikkje strekk til.',
        en: 'The municipality has to refer to the specialist service before services start, because its own competence does not suffice.',
      },
      'must-assess-before-start': {
        nb: 'Ja. Kommunen skal undersøke og utrede før tjenestene starter.',
        nn: 'Ja. Kommunen skal undersøkje og greie ut før tenestene startar.',
        en: 'Yes. The municipality has to examine and assess before services start.',
      },
      'must-assess-and-refer-before-start': {
        nb: 'Ja. Kommunen skal undersøke og utrede før tjenestene starter, og henvise til spesialisthelsetjenesten fordi egen kompetanse ikke strekker til.',
        nn: 'Ja. Kommunen skal undersøkje og greie ut før tenestene startar, og tilvise til spesialisthelsetenesta fordi eigen kompetanse ikkje strekk til.',
        en: 'Yes. The municipality has to examine and assess before services start, and to refer to the specialist service because its own competence does not suffice.',
      },
      'must-offer-assessment': {
        nb: 'Ja. Kommunen skal tilby nødvendig utredning når den ser behovet, også uten søknad.',
        nn: 'Ja. Kommunen skal tilby nødvendig utgreiing når han ser behovet, òg utan søknad.',
        en: 'Yes. The municipality has to offer necessary assessment when it sees the need, also without a request.',
      },
      'record-request-first': {
        nb: 'Etter veiledningen teller en muntlig henvendelse som søknad, og den skrives ned i journalen. Utredningen kommer deretter, før tjenestene starter.',
        nn: 'Etter rettleiinga tel ein munnleg førespurnad som søknad, og han blir skriven ned i journalen. Utgreiinga kjem deretter, før tenestene startar.',
        en: 'By the guidance an oral request counts as an application, and is written down in the record. The assessment comes next, before services start.',
      },
      'not-wanted': {
        nb: 'Personen vil ikke ha vurderingen som andre har bedt om. Veiledningen anbefaler å la den være.',
        nn: 'Personen vil ikkje ha den vurderinga som andre har bede om. Rettleiinga tilrår å la det vere.',
        en: 'The person does not want the assessment that others asked for. The guidance advises to leave it.',
      },
    },
  },
  'responsibility.offer-level': {
    question: {
      nb: 'Hva kjennetegner et tilbud som svarer til behovet?',
      nn: 'Kva kjenneteiknar eit tilbod som svarar til behovet?',
      en: 'What marks an offer that matches the need?',
    },
    outcomes: {
      'short-and-targeted': {
        nb: 'Veiledningen beskriver målrettede tiltak av kort varighet, gjerne intensive, mest til hjemmeboende: et tverrfaglig team, gjerne sammen med andre hjemmetjenester, trening hjemme og i gruppe, og for eldre eventuelt korttidsopphold i sykehjem. Flere fag er med på vurdering og oppfølging, men det trengs lite spesialisert kompetanse. Tjenestene samarbeider med hjem, skole og arbeidsplass, og tiltakene står i en rehabiliteringsplan eller i en individuell plan for en periode.',
        nn: 'Rettleiinga beskriv målretta tiltak som varer kort, gjerne intensive, mest til heimebuande: eit tverrfagleg team, gjerne saman med andre heimetenester, trening heime og i gruppe, og for eldre eventuelt korttidsopphald på sjukeheim. Fleire fag er med på vurdering og oppfølging, men det trengst lite spesialisert kompetanse. Tenestene samarbeider med heim, skule og arbeidsplass, og tiltaka står i ein rehabiliteringsplan eller i ein individuell plan for ein periode.',
        en: 'The guidance describes targeted measures of short duration, perhaps intensive, mostly for people living at home: an interdisciplinary team, perhaps with other services at home, training at home and in groups, and for older people perhaps a short stay in a nursing home. Several professions take part in assessment and follow-up, but little specialised competence is needed. The services cooperate with home, school and workplace, and the measures stand in a rehabilitation plan or in an individual plan for a period.',
      },
      'several-services-at-home': {
        nb: 'Veiledningen beskriver et mer omfattende tilbud, mest i hjemmet, med flere sektorer samtidig og egne tiltak for lettere kognitive vansker, kommunikasjon, livsstil, hjelpemidler, bolig eller økonomi og sosiale forhold. Flere faggrupper deltar, eventuelt med mer spesialisert kompetanse og veiledning fra spesialisthelsetjenesten. Individuell plan brukes.',
        nn: 'Rettleiinga beskriv eit større tilbod, mest i heimen, med fleire sektorar samtidig og eigne tiltak for lettare kognitive vanskar, kommunikasjon, livsstil, hjelpemiddel, bustad eller økonomi og sosiale tilhøve. Fleire faggrupper er med, eventuelt med meir spesialisert kompetanse og rettleiing frå spesialisthelsetenesta. Individuell plan blir brukt.',
        en: 'The guidance describes a larger offer, mostly at home, with several sectors at the same time and measures of its own for lighter cognitive difficulties, communication, lifestyle, devices, housing or economic and social conditions. Several professions take part, perhaps with more specialised competence and guidance from the specialist service. An individual plan is used.',
      },
      'complex-and-intensive': {
        nb: 'Veiledningen beskriver et komplekst og intensivt tilbud, hjemme, i barnehage og skole eller i kommunal institusjon. Tverrfagligheten er bred, kompetansen spesialisert, og ambulante tjenester fra spesialisthelsetjenesten brukes. Tiltakene står i en individuell plan eller i en rehabiliteringsplan for oppholdet.',
        nn: 'Rettleiinga beskriv eit komplekst og intensivt tilbod, heime, i barnehage og skule eller i kommunal institusjon. Mange fag er med, kompetansen er spesialisert, og ambulante tenester frå spesialisthelsetenesta blir brukte. Tiltaka står i ein individuell plan eller i ein rehabiliteringsplan for opphaldet.',
        en: 'The guidance describes a complex and intensive offer, at home, in kindergarten and school or in a municipal institution. Many disciplines take part, competence is specialised, and outreach from the specialist service is used. The measures stand in an individual plan or in a rehabilitation plan for the stay.',
      },
    },
  },
  'responsibility.ambulatory': {
    question: {
      nb: 'Skal tjenesten gis utenfor institusjonen?',
      nn: 'Skal tenesta givast utanfor institusjonen?',
      en: 'Does the service have to be given outside the institution?',
    },
    outcomes: {
      'must-be-ambulatory': {
        nb: 'Ja. Tjenestene skal gis ambulant når institusjon ikke er mest hensiktsmessig.',
        nn: 'Ja. Tenestene skal givast ambulant når institusjon ikkje er mest føremålstenleg.',
        en: 'Yes. Services have to be given on an outreach basis when an institution is not most suitable.',
      },
      'may-be-in-institution': {
        nb: 'Nei. Tjenestene kan gis i institusjon når det er mest hensiktsmessig.',
        nn: 'Nei. Tenestene kan givast i institusjon når det er mest føremålstenleg.',
        en: 'No. Services may be given in an institution when that is most suitable.',
      },
      'not-covered': {
        nb: 'Regelen gjelder bare habilitering og rehabilitering i spesialisthelsetjenesten.',
        nn: 'Regelen gjeld berre habilitering og rehabilitering i spesialisthelsetenesta.',
        en: 'The rule covers only habilitation and rehabilitation in the specialist service.',
      },
      'requires-judgement': {
        nb: 'Regelverket gir ikke svar for det enkelte opplegget. Veiledningen leser regelen som en regel om tilbudet i det hele.',
        nn: 'Regelverket gir ikkje svar for det einskilde opplegget. Rettleiinga les regelen som ein regel om tilbodet i det heile.',
        en: 'The rules do not say of a single programme. The guidance reads the rule as one on the offer as a whole.',
      },
    },
  },
  'responsibility.guidance-duty': {
    question: {
      nb: 'Skal personellet veilede det andre nivået?',
      nn: 'Skal personellet rettleie det andre nivået?',
      en: 'Do the personnel have to guide the other level?',
    },
    outcomes: {
      'must-guide': {
        nb: 'Ja. Personellet skal gi råd, veiledning og opplysninger om helsemessige forhold. Loven gjør ikke unntak for arbeidsmengde eller ressurser.',
        nn: 'Ja. Personellet skal gi råd, rettleiing og opplysningar om helsemessige tilhøve. Lova gjer ikkje unntak for arbeidsmengd eller ressursar.',
        en: 'Yes. The personnel have to give advice, guidance and information on matters of health. The law makes no exception for workload or resources.',
      },
      'no-duty': {
        nb: 'Nei. Bestemmelsen om veiledning omfatter ikke dette.',
        nn: 'Nei. Føresegna om rettleiing omfattar ikkje dette.',
        en: 'No. The provision on guidance does not cover this.',
      },
      'other-rules': {
        nb: 'Bestemmelsen gjelder helsepersonell. For andre ansatte kan forvaltningsloven ha regler om veiledning.',
        nn: 'Føresegna gjeld helsepersonell. For andre tilsette kan forvaltningslova ha reglar om rettleiing.',
        en: 'The provision covers health personnel. For other employees the Public Administration Act may have rules on guidance.',
      },
    },
  },
  'responsibility.coercion': {
    question: {
      nb: 'Er tiltaket tvang etter kapittel 9, og hvem hjelper til med å utforme det?',
      nn: 'Er tiltaket tvang etter kapittel 9, og kven hjelper til med å utforme det?',
      en: 'Is the measure coercion under chapter 9, and who helps to design it?',
    },
    outcomes: {
      'outside-chapter-9': {
        nb: 'Kapittel 9 gjelder ikke her. Tvang har da bare grunnlag i andre lover, hvis den har noe.',
        nn: 'Kapittel 9 gjeld ikkje her. Tvang har då berre grunnlag i andre lover, om ho har noko.',
        en: 'Chapter 9 does not apply here. Coercion then has a basis only in other acts, if in any.',
      },
      'not-coercion': {
        nb: 'Tiltaket regnes ikke som tvang.',
        nn: 'Tiltaket blir ikkje rekna som tvang.',
        en: 'The measure does not count as coercion.',
      },
      'other-rules': {
        nb: 'Varsling og lokalisering følger pasient- og brukerrettighetsloven § 4-6 a.',
        nn: 'Varsling og lokalisering følgjer pasient- og brukarrettslova § 4-6 a.',
        en: 'Warning and tracking follow § 4-6 a of the Patient and User Rights Act.',
      },
      'decided-in-the-emergency': {
        nb: 'Ja. Den som har det daglige ansvaret, bestemmer i nødssituasjonen, og beslutningen skal skrives ned og meldes. Kapitlets vilkår gjelder i tillegg.',
        nn: 'Ja. Den som har det daglege ansvaret, avgjer det i naudsituasjonen, og avgjerda skal skrivast ned og meldast. Krava i kapitlet gjeld i tillegg.',
        en: "Yes. Whoever is in daily charge decides in the emergency, and the decision has to be written down and reported. The chapter's conditions apply in addition.",
      },
      'specialist-must-help': {
        nb: 'Ja. Spesialisthelsetjenesten skal bistå med å utforme og gjennomføre tiltaket, som krever vedtak og godkjenning. Kapitlets vilkår gjelder i tillegg.',
        nn: 'Ja. Spesialisthelsetenesta skal hjelpe til med å utforme og gjennomføre tiltaket, som treng vedtak og godkjenning. Krava i kapitlet gjeld i tillegg.',
        en: "Yes. The specialist service has to help to design and carry out the measure, which requires a decision and approval. The chapter's conditions apply in addition.",
      },
      'no-ground': {
        nb: 'Ja, tiltaket er tvang, men kapitlet gir ikke grunnlag for tvang i dette tilfellet.',
        nn: 'Ja, tiltaket er tvang, men kapitlet gir ikkje grunnlag for tvang i dette tilfellet.',
        en: 'Yes, the measure is coercion, but the chapter gives no ground for coercion in this case.',
      },
    },
  },
  'responsibility.transition': {
    question: {
      nb: 'Hva må overføres, og hvem tar initiativet?',
      nn: 'Kva må førast over, og kven tek initiativet?',
      en: 'Which handover is needed, and who takes the initiative?',
    },
    outcomes: {
      'coordinator-starts-early': {
        nb: 'Veiledningen anbefaler at koordinatoren tar initiativet i god tid før skolestart. Planen sier hvem som kontakter skolen og når. Den som kan samtykke for barnet, samtykker til det som deles; det er som regel foreldrene.',
        nn: 'Rettleiinga tilrår at koordinatoren tek initiativet i god tid før skulestart. Planen seier kven som kontaktar skulen og når. Den som kan samtykkje for barnet, samtykkjer til det som blir delt; det er som regel foreldra.',
        en: 'The guidance advises the coordinator to take the initiative well before school starts. The plan says who contacts the school and when. Whoever can consent for the child agrees to what is shared; as a rule that is the parents.',
      },
      'prepare-early': {
        nb: 'Veiledningen anbefaler å forberede skolestarten i god tid, uten å si hvem som tar initiativet når det ikke er noen plan. Den som kan samtykke for barnet, samtykker til det som deles; det er som regel foreldrene.',
        nn: 'Rettleiinga tilrår å førebu skulestarten i god tid, utan å seie kven som tek initiativet når det ikkje er nokon plan. Den som kan samtykkje for barnet, samtykkjer til det som blir delt; det er som regel foreldra.',
        en: 'The guidance advises to prepare for school well ahead, without saying who takes the initiative where there is no plan. Whoever can consent for the child agrees to what is shared; as a rule that is the parents.',
      },
      'handover-meeting': {
        nb: 'Veiledningen anbefaler et møte der ansvar og kunnskap overføres, med alle som er med, også fastlegen, etter faste prosedyrer. Ingen kilde sier hvem som kaller inn.',
        nn: 'Rettleiinga tilrår eit møte der ansvar og kunnskap blir ført over, med alle som er med, òg fastlegen, etter faste prosedyrar. Inga kjelde seier kven som kallar inn.',
        en: 'The guidance advises a meeting where responsibility and knowledge are handed over, with everybody involved, the general practitioner included, by fixed procedures. No source says who calls it.',
      },
      overlap: {
        nb: 'Veiledningen anbefaler god overlapping når koordinatoren skiftes, med koordinerende enhet tett på.',
        nn: 'Rettleiinga tilrår god overlapping når koordinatoren blir skift, med koordinerande eining tett på.',
        en: 'The guidance advises a good overlap when the coordinator changes, with the coordinating unit close by.',
      },
      'keep-until-taken-over': {
        nb: 'Etter veiledningen beholder den som gir fra seg ansvaret, det helt til den neste tjenesten har fått oversikt og har overtatt.',
        nn: 'Etter rettleiinga har den som gir frå seg ansvaret, det framleis heilt til den neste tenesta har fått oversikt og har teke over.',
        en: 'By the guidance the one who lets go keeps responsibility until the next service has an overview and has taken over.',
      },
      'not-regulated': {
        nb: 'Kildene gir ikke svar på hvordan denne overgangen bør skje.',
        nn: 'Kjeldene gir ikkje svar på korleis denne overgangen bør skje.',
        en: 'The sources do not say how this transition is handed over.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ResponsibilityTexts['decisions']>>
