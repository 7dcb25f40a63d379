import type { InEachLanguage } from '@vilkar/core/explain'
import type { ResponsibilityTexts } from '../types.js'

/** The questions on interpreters. */
export const interpreters = {
  'responsibility.interpreter.required': {
    question: {
      nb: 'Må det brukes tolk?',
      nn: 'Må det brukast tolk?',
      en: 'Does an interpreter have to be used?',
    },
    outcomes: {
      'must-use': {
        nb: 'Ja. Det skal brukes tolk.',
        nn: 'Ja. Det skal brukast tolk.',
        en: 'Yes. An interpreter has to be used.',
      },
      'should-consider': {
        nb: 'Organet bør vurdere å bruke tolk, selv om det ikke er nødvendig her.',
        nn: 'Organet bør vurdere å bruke tolk, sjølv om det ikkje er nødvendig her.',
        en: 'The body should consider an interpreter, though it is not necessary here.',
      },
      advised: {
        nb: 'Veiledningen anbefaler å bruke tolk. Ingen allmenn lov sa det ennå, men forsvarlig hjelp og tilpasset informasjon taler for det.',
        nn: 'Rettleiinga tilrår å bruke tolk. Inga allmenn lov sa det enno, men forsvarleg hjelp og tilpassa informasjon talar for det.',
        en: 'The guidance advises to use an interpreter. No general act said so yet, but sound help and adapted information speak for it.',
      },
      'as-other-act-says': {
        nb: 'En annen lov avgjør dette, og svaret følger av den.',
        nn: 'Ei anna lov avgjer dette, og svaret følgjer av den lova.',
        en: 'Another act settles this, and the answer follows from it.',
      },
      'no-requirement': {
        nb: 'Nei. Ingen regel sier at det er nødvendig med tolk her.',
        nn: 'Nei. Ingen regel seier at det er nødvendig med tolk her.',
        en: 'No. No rule says that an interpreter is necessary here.',
      },
      'act-does-not-apply': {
        nb: 'Tolkeloven gjelder ikke for denne virksomheten.',
        nn: 'Tolkelova gjeld ikkje for denne verksemda.',
        en: 'The Interpreting Act does not cover this body.',
      },
    },
  },
  'responsibility.interpreter.qualified': {
    question: {
      nb: 'Må tolken være kvalifisert?',
      nn: 'Må tolken vere kvalifisert?',
      en: 'Does the interpreter have to be qualified?',
    },
    outcomes: {
      'must-be-qualified': {
        nb: 'Ja. Tolken skal være kvalifisert.',
        nn: 'Ja. Tolken skal vere kvalifisert.',
        en: 'Yes. The interpreter has to be qualified.',
      },
      'may-deviate': {
        nb: 'Kravet kan fravikes her.',
        nn: 'Kravet kan fråvikast her.',
        en: 'The requirement may be departed from here.',
      },
      dispensation: {
        nb: 'Nei, ikke ennå. Det er dispensasjon fra kravet til og med 31. desember 2026.',
        nn: 'Nei, ikkje enno. Det er dispensasjon frå kravet til og med 31. desember 2026.',
        en: 'No, not yet. There is dispensation from the requirement through 31 December 2026.',
      },
      'qualified-advised': {
        nb: 'Veiledningen anbefaler å bruke kvalifisert tolk. Ingen allmenn lov sa det ennå.',
        nn: 'Rettleiinga tilrår å bruke kvalifisert tolk. Inga allmenn lov sa det enno.',
        en: 'The guidance advises to use a qualified interpreter. No general act said so yet.',
      },
      'relative-advised-against': {
        nb: 'Veiledningen rår fra å la et familiemedlem tolke.',
        nn: 'Rettleiinga rår frå å la ein familiemedlem tolke.',
        en: 'The guidance advises against letting a member of the family interpret.',
      },
      'no-requirement': {
        nb: 'Nei. Ingen regel stiller vilkår til tolken når tolk ikke er nødvendig.',
        nn: 'Nei. Ingen regel stiller krav til tolken når tolk ikkje er nødvendig.',
        en: 'No. No rule sets conditions for the interpreter where none is necessary.',
      },
      'act-does-not-apply': {
        nb: 'Tolkeloven gjelder ikke for denne virksomheten.',
        nn: 'Tolkelova gjeld ikkje for denne verksemda.',
        en: 'The Interpreting Act does not cover this body.',
      },
    },
  },
  'responsibility.interpreter.child': {
    question: {
      nb: 'Kan et barn tolke?',
      nn: 'Kan eit barn tolke?',
      en: 'May a child interpret?',
    },
    outcomes: {
      forbidden: {
        nb: 'Nei. Offentlige organer skal ikke bruke barn som tolk.',
        nn: 'Nei. Offentlege organ skal ikkje bruke barn som tolk.',
        en: 'No. Public bodies must not use children as interpreters.',
      },
      'may-exceptionally': {
        nb: 'Ja, som et unntak: i en nødssituasjon, eller fordi det er forsvarlig ut fra hensynet til barnet og omstendighetene.',
        nn: 'Ja, som eit unntak: i ein naudsituasjon, eller fordi det er forsvarleg ut frå omsynet til barnet og omstenda.',
        en: 'Yes, as an exception: in an emergency, or because it is justifiable in view of the child and the circumstances.',
      },
      'advised-against': {
        nb: 'Veiledningen rår fra å bruke barn som tolk. Ingen lov forbød det her.',
        nn: 'Rettleiinga rår frå å bruke barn som tolk. Inga lov forbaud det her.',
        en: 'The guidance advises against using children as interpreters. No act forbade it here.',
      },
      'not-a-child': {
        nb: 'Den som tolker, er ikke et barn.',
        nn: 'Den som tolkar, er ikkje eit barn.',
        en: 'Whoever interprets is not a child.',
      },
      'act-does-not-apply': {
        nb: 'Tolkeloven gjelder ikke for denne virksomheten.',
        nn: 'Tolkelova gjeld ikkje for denne verksemda.',
        en: 'The Interpreting Act does not cover this body.',
      },
    },
  },
  'responsibility.interpreter.provides': {
    question: {
      nb: 'Hvem bestiller tolken, og hvem skaffer den?',
      nn: 'Kven bestiller tolken, og kven skaffar han?',
      en: 'Who books the interpreter, and who provides one?',
    },
    outcomes: {
      'service-books': {
        nb: 'Etter veiledningen bestiller tjenesten som trenger tolken, en kvalifisert tolk.',
        nn: 'Etter rettleiinga bestiller den tenesta som treng tolken, ein kvalifisert tolk.',
        en: 'By the guidance the service that needs the interpreter books a qualified one.',
      },
      'service-books-from-nav': {
        nb: 'Etter veiledningen bestiller tjenesten som trenger tolken, hos tolketjenesten i Nav, som skaffer tolk også når andre betaler.',
        nn: 'Etter rettleiinga bestiller den tenesta som treng tolken, hos tolketenesta i Nav, som skaffar tolk òg når andre betaler.',
        en: 'By the guidance the service that needs the interpreter books with the interpreting service of Nav, which provides one also when others pay.',
      },
    },
  },
  'responsibility.interpreter.pays': {
    question: {
      nb: 'Hvem betaler for tolken?',
      nn: 'Kven betaler for tolken?',
      en: 'Who pays for the interpreter?',
    },
    outcomes: {
      'service-itself': {
        nb: 'Etter veiledningen betaler tjenesten som trenger tolken.',
        nn: 'Etter rettleiinga betaler den tenesta som treng tolken.',
        en: 'By the guidance the service that needs the interpreter pays.',
      },
      municipality: {
        nb: 'Kommunen betaler tolken. For fastlegen er det utgangspunktet i merknadene til forskriften; for fysioterapeuter med kommunal driftsavtale står det i forskriften selv.',
        nn: 'Kommunen betaler tolken. For fastlegen er det utgangspunktet i merknadene til forskrifta; for fysioterapeutar med kommunal driftsavtale står det i forskrifta sjølv.',
        en: 'The municipality pays the interpreter. For the general practitioner that is the starting point of the remarks to the regulation; for physiotherapists with a municipal agreement it stands in the regulation itself.',
      },
      'national-insurance': {
        nb: 'Folketrygden kan dekke tolken, så langt det er nødvendig.',
        nn: 'Folketrygda kan dekkje tolken, så langt det er nødvendig.',
        en: 'National insurance may pay for the interpreter, as far as necessary.',
      },
      'health-trust': {
        nb: 'Etter veiledningen betaler helseforetaket tolken for innlagte pasienter.',
        nn: 'Etter rettleiinga betaler helseføretaket tolken for innlagde pasientar.',
        en: 'By the guidance the health trust pays the interpreter for inpatients.',
      },
      'regional-health-authority': {
        nb: 'Etter veiledningen betaler det regionale helseforetaket tolken hos spesialister det har avtale med.',
        nn: 'Etter rettleiaren betaler det regionale helseføretaket tolken hos spesialistar det har avtale med.',
        en: 'By guidance the regional health authority pays the interpreter at specialists it has an agreement with.',
      },
      'school-owner': {
        nb: 'Etter veiledningen betaler skoleeieren, altså kommunen eller fylkeskommunen.',
        nn: 'Etter rettleiinga betaler skuleeigaren, altså kommunen eller fylkeskommunen.',
        en: 'By the guidance the school owner pays, that is, the municipality or the county.',
      },
      'body-by-its-own-rules': {
        nb: 'Etter veiledningen betaler organet etter sitt eget regelverk.',
        nn: 'Etter rettleiinga betaler organet etter sitt eige regelverk.',
        en: 'By the guidance the body pays under its own rules.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ResponsibilityTexts['decisions']>>
