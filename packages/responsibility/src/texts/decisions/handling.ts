import type { InEachLanguage } from '@vilkar/core/explain'
import type { ResponsibilityTexts } from '../types.js'

/** The questions on what counts as habilitation, and on agreements and decisions. */
export const handling = {
  'responsibility.habilitation-process': {
    question: {
      nb: 'Er dette habilitering eller rehabilitering etter forskriften?',
      nn: 'Er dette habilitering eller rehabilitering etter forskrifta?',
      en: 'Is this habilitation or rehabilitation under the regulation?',
    },
    outcomes: {
      'within-the-definition': {
        nb: 'Ja. Det er habilitering eller rehabilitering slik forskriften beskriver det.',
        nn: 'Ja. Det er habilitering eller rehabilitering slik forskrifta beskriv det.',
        en: 'Yes. It is habilitation or rehabilitation as the regulation describes it.',
      },
      'outside-the-definition': {
        nb: 'Nei. Det er ikke habilitering eller rehabilitering slik forskriften beskriver det. Personen kan likevel trenge andre tjenester.',
        nn: 'Nei. Det er ikkje habilitering eller rehabilitering slik forskrifta beskriv det. Personen kan likevel trenge andre tenester.',
        en: 'No. It is not habilitation or rehabilitation as the regulation describes it. The person may need other services all the same.',
      },
      'requires-judgement': {
        nb: 'Forskriften gir ikke noe klart svar. Tiltakene mangler det som kjennetegner habilitering og rehabilitering, og den sier ikke hva som følger av det.',
        nn: 'Forskrifta gir ikkje noko klart svar. Tiltaka manglar det som kjenneteiknar habilitering og rehabilitering, og ho seier ikkje kva som følgjer av det.',
        en: 'The regulation gives no clear answer. The measures lack what characterises habilitation and rehabilitation, and it is silent on what follows.',
      },
    },
  },
  'responsibility.contracting-out': {
    question: {
      nb: 'Hva gjelder når en annen yter tjenesten etter avtale?',
      nn: 'Kva gjeld når ein annan yter tenesta etter avtale?',
      en: 'What holds when another gives the service by agreement?',
    },
    outcomes: {
      'may-be-given-by-another': {
        nb: 'En annen, offentlig eller privat, kan yte tjenesten etter avtale.',
        nn: 'Ein annan, offentleg eller privat, kan yte tenesta etter avtale.',
        en: 'Another body, public or private, may give the service by agreement.',
      },
      'stays-with-contracting-body': {
        nb: 'Den som har inngått avtalen, skal fortsatt sørge for at tilbudet er nødvendig og forsvarlig.',
        nn: 'Den som har inngått avtala, skal framleis sørgje for at tilbodet er nødvendig og forsvarleg.',
        en: 'Whoever made the agreement still has to see to it that the offer is necessary and sound.',
      },
      'provider-has-to-be-sound': {
        nb: 'Loven gjelder også for den som yter tjenesten etter avtale, og tjenesten skal være forsvarlig.',
        nn: 'Lova gjeld òg for den som yter tenesta etter avtale, og tenesta skal vere forsvarleg.',
        en: 'The act covers whoever gives the service by agreement as well, and the service has to be sound.',
      },
      'provider-has-to-organise': {
        nb: 'Virksomheten som yter tjenesten, skal være organisert slik at helsepersonellet kan holde sine plikter.',
        nn: 'Verksemda som yter tenesta, skal vere organisert slik at helsepersonellet kan halde pliktene sine.',
        en: 'The body that gives the service has to be organised so that health personnel can keep their duties.',
      },
      'each-has-to-work-soundly': {
        nb: 'Hver enkelt skal arbeide faglig forsvarlig, hvem arbeidsgiveren enn er.',
        nn: 'Kvar einskild skal arbeide fagleg forsvarleg, kven arbeidsgivaren enn er.',
        en: 'Each of the personnel has to work soundly, whoever the employer is.',
      },
      'regulation-applies': {
        nb: 'Forskriften om habilitering og rehabilitering gjelder også for tjenester som ytes etter avtale.',
        nn: 'Forskrifta om habilitering og rehabilitering gjeld òg for tenester som blir ytte etter avtale.',
        en: 'The regulation on habilitation and rehabilitation covers services given by agreement as well.',
      },
      'contracting-body-keeps-duty': {
        nb: 'Den som har inngått avtalen, har fortsatt plikten selv.',
        nn: 'Den som har inngått avtala, har framleis plikta sjølv.',
        en: 'Whoever made the agreement still owes it.',
      },
      'same-as-health-trust': {
        nb: 'Det samme gjelder for institusjonen med avtale som for helseforetaket. Loven nevner den ikke, så svaret bygger på en tolkning.',
        nn: 'Det same gjeld for institusjonen med avtale som for helseføretaket. Lova nemner han ikkje, så svaret byggjer på ei tolking.',
        en: 'The same holds for the institution under agreement as for the health trust. The act does not name it, so the answer rests on a reading.',
      },
      'no-unit-required': {
        nb: 'Institusjonen trenger ingen koordinerende enhet. Loven pålegger helseforetaket å ha den.',
        nn: 'Institusjonen treng inga koordinerande eining. Lova pålegg helseføretaket å ha henne.',
        en: 'The institution needs no coordinating unit. The act has the health trust keep one.',
      },
    },
  },
  'responsibility.case-handling': {
    question: {
      nb: 'Følger vedtaket reglene om enkeltvedtak?',
      nn: 'Følgjer vedtaket reglane om enkeltvedtak?',
      en: 'Does the decision follow the rules on individual decisions?',
    },
    outcomes: {
      'individual-decision-rules': {
        nb: 'Ja. Forvaltningslovens regler om enkeltvedtak (kapittel IV og V) gjelder, med særreglene i pasient- og brukerrettighetsloven. Klage følger kapittel 7 i den.',
        nn: 'Ja. Reglane om enkeltvedtak i forvaltningslova (kapittel IV og V) gjeld, med særreglane i pasient- og brukarrettslova. Klage følgjer kapittel 7 der.',
        en: 'Yes. The rules on individual decisions of the Public Administration Act (chapters IV and V) apply, with the special rules of the Patient and User Rights Act. A complaint follows chapter 7 of the latter.',
      },
      'not-individual-decision-rules': {
        nb: 'Nei. Forvaltningslovens regler om enkeltvedtak (kapittel IV og V) gjelder ikke, men resten av loven gjør det. Klage følger pasient- og brukerrettighetsloven kapittel 7.',
        nn: 'Nei. Reglane om enkeltvedtak i forvaltningslova (kapittel IV og V) gjeld ikkje, men resten av lova gjer det. Klage følgjer pasient- og brukarrettslova kapittel 7.',
        en: 'No. The rules on individual decisions of the Public Administration Act (chapters IV and V) do not apply, but the rest of that act does. A complaint follows chapter 7 of the Patient and User Rights Act.',
      },
      'no-such-decision': {
        nb: 'Loven bad ikke om noen egen avgjørelse om dette da. En plass i institusjon er avgjort for seg.',
        nn: 'Lova bad ikkje om noka eiga avgjerd om dette då. Ein plass på institusjon er avgjord for seg.',
        en: 'The act asked for no decision of its own on this then. A place in an institution is decided on by itself.',
      },
    },
  },
  'responsibility.work-oriented-stay': {
    question: {
      nb: 'Kan et døgnopphold være aktuelt i arbeidsrettet rehabilitering?',
      nn: 'Kan eit døgnopphald vere aktuelt i arbeidsretta rehabilitering?',
      en: 'May a stay in an institution be right in work-oriented rehabilitation?',
    },
    outcomes: {
      'may-be-right': {
        nb: 'Etter veiledningen kan et døgnopphold over noen uker være aktuelt her.',
        nn: 'Etter rettleiinga kan eit døgnopphald over nokre veker vere aktuelt her.',
        en: 'By the guidance a stay of some weeks may be right here.',
      },
      'not-named': {
        nb: 'Veiledningen nevner ikke dette som et tilfelle der døgnopphold er aktuelt, og utelukker det heller ikke.',
        nn: 'Rettleiinga nemner ikkje dette som eit tilfelle der døgnopphald er aktuelt, og utelukkar det heller ikkje.',
        en: 'The guidance does not name this as a case where a stay is right, and does not rule it out.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ResponsibilityTexts['decisions']>>
