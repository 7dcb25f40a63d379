import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.habilitation-process'
  | 'responsibility.contracting-out'
  | 'responsibility.case-handling'
  | 'responsibility.work-oriented-stay'

/** The questions on what counts as habilitation, and on agreements and decisions, in bokmål. */
export const handling: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.habilitation-process': {
    question: 'Er dette habilitering eller rehabilitering etter forskriften?',
    outcomes: {
      'within-the-definition':
        'Ja. Det er habilitering eller rehabilitering slik forskriften beskriver det.',
      'outside-the-definition':
        'Nei. Det er ikke habilitering eller rehabilitering slik forskriften beskriver det. Personen kan likevel trenge andre tjenester.',
      'requires-judgement':
        'Forskriften gir ikke noe klart svar. Tiltakene mangler det som kjennetegner habilitering og rehabilitering, og den sier ikke hva som følger av det.',
    },
  },
  'responsibility.contracting-out': {
    question: 'Hva gjelder når en annen yter tjenesten etter avtale?',
    outcomes: {
      'may-be-given-by-another':
        'En annen, offentlig eller privat, kan yte tjenesten etter avtale.',
      'stays-with-contracting-body':
        'Den som har inngått avtalen, skal fortsatt sørge for at tilbudet er nødvendig og forsvarlig.',
      'provider-has-to-be-sound':
        'Loven gjelder også for den som yter tjenesten etter avtale, og tjenesten skal være forsvarlig.',
      'provider-has-to-organise':
        'Virksomheten som yter tjenesten, skal være organisert slik at helsepersonellet kan holde sine plikter.',
      'each-has-to-work-soundly':
        'Hver enkelt skal arbeide faglig forsvarlig, hvem arbeidsgiveren enn er.',
      'regulation-applies':
        'Forskriften om habilitering og rehabilitering gjelder også for tjenester som ytes etter avtale.',
      'contracting-body-keeps-duty': 'Den som har inngått avtalen, har fortsatt plikten selv.',
      'same-as-health-trust':
        'Det samme gjelder for institusjonen med avtale som for helseforetaket. Loven nevner den ikke, så svaret bygger på en tolkning.',
      'no-unit-required':
        'Institusjonen trenger ingen koordinerende enhet. Loven pålegger helseforetaket å ha den.',
    },
  },
  'responsibility.case-handling': {
    question: 'Følger vedtaket reglene om enkeltvedtak?',
    outcomes: {
      'individual-decision-rules':
        'Ja. Forvaltningslovens regler om enkeltvedtak (kapittel IV og V) gjelder, med særreglene i pasient- og brukerrettighetsloven. Klage følger kapittel 7 i den.',
      'not-individual-decision-rules':
        'Nei. Forvaltningslovens regler om enkeltvedtak (kapittel IV og V) gjelder ikke, men resten av loven gjør det. Klage følger pasient- og brukerrettighetsloven kapittel 7.',
      'no-such-decision':
        'Loven bad ikke om noen egen avgjørelse om dette da. En plass i institusjon er avgjort for seg.',
    },
  },
  'responsibility.work-oriented-stay': {
    question: 'Kan et døgnopphold være aktuelt i arbeidsrettet rehabilitering?',
    outcomes: {
      'may-be-right': 'Etter veiledningen kan et døgnopphold over noen uker være aktuelt her.',
      'not-named':
        'Veiledningen nevner ikke dette som et tilfelle der døgnopphold er aktuelt, og utelukker det heller ikke.',
    },
  },
}
