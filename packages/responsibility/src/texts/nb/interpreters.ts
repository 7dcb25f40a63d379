import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.interpreter.required'
  | 'responsibility.interpreter.qualified'
  | 'responsibility.interpreter.child'
  | 'responsibility.interpreter.provides'
  | 'responsibility.interpreter.pays'

/** The questions on interpreters, in bokmål. */
export const interpreters: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.interpreter.required': {
    question: 'Må det brukes tolk?',
    outcomes: {
      'must-use': 'Ja. Det skal brukes tolk.',
      'should-consider': 'Organet bør vurdere å bruke tolk, selv om det ikke er nødvendig her.',
      advised:
        'Veiledningen anbefaler å bruke tolk. Ingen allmenn lov sa det ennå, men forsvarlig hjelp og tilpasset informasjon taler for det.',
      'as-other-act-says': 'En annen lov avgjør dette, og svaret følger av den.',
      'no-requirement': 'Nei. Ingen regel sier at det er nødvendig med tolk her.',
      'act-does-not-apply': 'Tolkeloven gjelder ikke for denne virksomheten.',
    },
  },
  'responsibility.interpreter.qualified': {
    question: 'Må tolken være kvalifisert?',
    outcomes: {
      'must-be-qualified': 'Ja. Tolken skal være kvalifisert.',
      'may-deviate': 'Kravet kan fravikes her.',
      dispensation: 'Nei, ikke ennå. Det er dispensasjon fra kravet til og med 31. desember 2026.',
      'qualified-advised':
        'Veiledningen anbefaler å bruke kvalifisert tolk. Ingen allmenn lov sa det ennå.',
      'relative-advised-against': 'Veiledningen rår fra å la et familiemedlem tolke.',
      'no-requirement': 'Nei. Ingen regel stiller vilkår til tolken når tolk ikke er nødvendig.',
      'act-does-not-apply': 'Tolkeloven gjelder ikke for denne virksomheten.',
    },
  },
  'responsibility.interpreter.child': {
    question: 'Kan et barn tolke?',
    outcomes: {
      forbidden: 'Nei. Offentlige organer skal ikke bruke barn som tolk.',
      'may-exceptionally':
        'Ja, som et unntak: i en nødssituasjon, eller fordi det er forsvarlig ut fra hensynet til barnet og omstendighetene.',
      'advised-against': 'Veiledningen rår fra å bruke barn som tolk. Ingen lov forbød det her.',
      'not-a-child': 'Den som tolker, er ikke et barn.',
      'act-does-not-apply': 'Tolkeloven gjelder ikke for denne virksomheten.',
    },
  },
  'responsibility.interpreter.provides': {
    question: 'Hvem bestiller tolken, og hvem skaffer den?',
    outcomes: {
      'service-books':
        'Etter veiledningen bestiller tjenesten som trenger tolken, en kvalifisert tolk.',
      'service-books-from-nav':
        'Etter veiledningen bestiller tjenesten som trenger tolken, hos tolketjenesten i Nav, som skaffer tolk også når andre betaler.',
    },
  },
  'responsibility.interpreter.pays': {
    question: 'Hvem betaler for tolken?',
    outcomes: {
      'service-itself': 'Etter veiledningen betaler tjenesten som trenger tolken.',
      municipality:
        'Kommunen betaler tolken. For fastlegen er det utgangspunktet i merknadene til forskriften; for fysioterapeuter med kommunal driftsavtale står det i forskriften selv.',
      'national-insurance': 'Folketrygden kan dekke tolken, så langt det er nødvendig.',
      'health-trust': 'Etter veiledningen betaler helseforetaket tolken for innlagte pasienter.',
      'regional-health-authority':
        'Etter veiledningen betaler det regionale helseforetaket tolken hos spesialister det har avtale med.',
      'school-owner':
        'Etter veiledningen betaler skoleeieren, altså kommunen eller fylkeskommunen.',
      'body-by-its-own-rules': 'Etter veiledningen betaler organet etter sitt eget regelverk.',
    },
  },
}
