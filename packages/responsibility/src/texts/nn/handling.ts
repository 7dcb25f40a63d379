import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.habilitation-process'
  | 'responsibility.contracting-out'
  | 'responsibility.case-handling'
  | 'responsibility.work-oriented-stay'

/** The questions on what counts as habilitation, and on agreements and decisions, in nynorsk. */
export const handling: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.habilitation-process': {
    question: 'Er dette habilitering eller rehabilitering etter forskrifta?',
    outcomes: {
      'within-the-definition':
        'Ja. Det er habilitering eller rehabilitering slik forskrifta beskriv det.',
      'outside-the-definition':
        'Nei. Det er ikkje habilitering eller rehabilitering slik forskrifta beskriv det. Personen kan likevel trenge andre tenester.',
      'requires-judgement':
        'Forskrifta gir ikkje noko klart svar. Tiltaka manglar det som kjenneteiknar habilitering og rehabilitering, og ho seier ikkje kva som følgjer av det.',
    },
  },
  'responsibility.contracting-out': {
    question: 'Kva gjeld når ein annan yter tenesta etter avtale?',
    outcomes: {
      'may-be-given-by-another': 'Ein annan, offentleg eller privat, kan yte tenesta etter avtale.',
      'stays-with-contracting-body':
        'Den som har inngått avtala, skal framleis sørgje for at tilbodet er nødvendig og forsvarleg.',
      'provider-has-to-be-sound':
        'Lova gjeld òg for den som yter tenesta etter avtale, og tenesta skal vere forsvarleg.',
      'provider-has-to-organise':
        'Verksemda som yter tenesta, skal vere organisert slik at helsepersonellet kan halde pliktene sine.',
      'each-has-to-work-soundly':
        'Kvar einskild skal arbeide fagleg forsvarleg, kven arbeidsgivaren enn er.',
      'regulation-applies':
        'Forskrifta om habilitering og rehabilitering gjeld òg for tenester som blir ytte etter avtale.',
      'contracting-body-keeps-duty': 'Den som har inngått avtala, har framleis plikta sjølv.',
      'same-as-health-trust':
        'Det same gjeld for institusjonen med avtale som for helseføretaket. Lova nemner han ikkje, så svaret byggjer på ei tolking.',
      'no-unit-required':
        'Institusjonen treng inga koordinerande eining. Lova pålegg helseføretaket å ha henne.',
    },
  },
  'responsibility.case-handling': {
    question: 'Følgjer vedtaket reglane om enkeltvedtak?',
    outcomes: {
      'individual-decision-rules':
        'Ja. Reglane om enkeltvedtak i forvaltningslova (kapittel IV og V) gjeld, med særreglane i pasient- og brukarrettslova. Klage følgjer kapittel 7 der.',
      'not-individual-decision-rules':
        'Nei. Reglane om enkeltvedtak i forvaltningslova (kapittel IV og V) gjeld ikkje, men resten av lova gjer det. Klage følgjer pasient- og brukarrettslova kapittel 7.',
      'no-such-decision':
        'Lova bad ikkje om noka eiga avgjerd om dette då. Ein plass på institusjon er avgjord for seg.',
    },
  },
  'responsibility.work-oriented-stay': {
    question: 'Kan eit døgnopphald vere aktuelt i arbeidsretta rehabilitering?',
    outcomes: {
      'may-be-right': 'Etter rettleiinga kan eit døgnopphald over nokre veker vere aktuelt her.',
      'not-named':
        'Rettleiinga nemner ikkje dette som eit tilfelle der døgnopphald er aktuelt, og utelukkar det heller ikkje.',
    },
  },
}
