import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.interpreter.required'
  | 'responsibility.interpreter.qualified'
  | 'responsibility.interpreter.child'
  | 'responsibility.interpreter.provides'
  | 'responsibility.interpreter.pays'

/** The questions on interpreters, in nynorsk. */
export const interpreters: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.interpreter.required': {
    question: 'Må det brukast tolk?',
    outcomes: {
      'must-use': 'Ja. Det skal brukast tolk.',
      'should-consider': 'Organet bør vurdere å bruke tolk, sjølv om det ikkje er nødvendig her.',
      advised:
        'Rettleiinga tilrår å bruke tolk. Inga allmenn lov sa det enno, men forsvarleg hjelp og tilpassa informasjon talar for det.',
      'as-other-act-says': 'Ei anna lov avgjer dette, og svaret følgjer av den lova.',
      'no-requirement': 'Nei. Ingen regel seier at det er nødvendig med tolk her.',
      'act-does-not-apply': 'Tolkelova gjeld ikkje for denne verksemda.',
    },
  },
  'responsibility.interpreter.qualified': {
    question: 'Må tolken vere kvalifisert?',
    outcomes: {
      'must-be-qualified': 'Ja. Tolken skal vere kvalifisert.',
      'may-deviate': 'Kravet kan fråvikast her.',
      dispensation: 'Nei, ikkje enno. Det er dispensasjon frå kravet til og med 31. desember 2026.',
      'qualified-advised':
        'Rettleiinga tilrår å bruke kvalifisert tolk. Inga allmenn lov sa det enno.',
      'relative-advised-against': 'Rettleiinga rår frå å la ein familiemedlem tolke.',
      'no-requirement': 'Nei. Ingen regel stiller krav til tolken når tolk ikkje er nødvendig.',
      'act-does-not-apply': 'Tolkelova gjeld ikkje for denne verksemda.',
    },
  },
  'responsibility.interpreter.child': {
    question: 'Kan eit barn tolke?',
    outcomes: {
      forbidden: 'Nei. Offentlege organ skal ikkje bruke barn som tolk.',
      'may-exceptionally':
        'Ja, som eit unntak: i ein naudsituasjon, eller fordi det er forsvarleg ut frå omsynet til barnet og omstenda.',
      'advised-against': 'Rettleiinga rår frå å bruke barn som tolk. Inga lov forbaud det her.',
      'not-a-child': 'Den som tolkar, er ikkje eit barn.',
      'act-does-not-apply': 'Tolkelova gjeld ikkje for denne verksemda.',
    },
  },
  'responsibility.interpreter.provides': {
    question: 'Kven bestiller tolken, og kven skaffar han?',
    outcomes: {
      'service-books':
        'Etter rettleiinga bestiller den tenesta som treng tolken, ein kvalifisert tolk.',
      'service-books-from-nav':
        'Etter rettleiinga bestiller den tenesta som treng tolken, hos tolketenesta i Nav, som skaffar tolk òg når andre betaler.',
    },
  },
  'responsibility.interpreter.pays': {
    question: 'Kven betaler for tolken?',
    outcomes: {
      'service-itself': 'Etter rettleiinga betaler den tenesta som treng tolken.',
      municipality:
        'Kommunen betaler tolken. For fastlegen er det utgangspunktet i merknadene til forskrifta; for fysioterapeutar med kommunal driftsavtale står det i forskrifta sjølv.',
      'national-insurance': 'Folketrygda kan dekkje tolken, så langt det er nødvendig.',
      'health-trust': 'Etter rettleiinga betaler helseføretaket tolken for innlagde pasientar.',
      'regional-health-authority':
        'Etter rettleiaren betaler det regionale helseføretaket tolken hos spesialistar det har avtale med.',
      'school-owner':
        'Etter rettleiinga betaler skuleeigaren, altså kommunen eller fylkeskommunen.',
      'body-by-its-own-rules': 'Etter rettleiinga betaler organet etter sitt eige regelverk.',
    },
  },
}
