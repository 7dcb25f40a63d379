import type { ConsentTexts } from '../types.js'
import {
  childWelfareConsents,
  childWelfareOrCarerConsents,
  minorRepresentativeDecides,
  parentsConsent,
} from './shared.js'

type Questions =
  | 'consent.individual-plan'
  | 'consent.individual-plan-by-age'
  | 'consent.coordinator'
  | 'consent.coordinator-rule'
  | 'consent.child-coordinator'
  | 'consent.child-coordinator-rule'

const recipientConsents =
  'Den som planen er for, samtykker selv. Uten samtykke kan planen ikke lages.'

const planIsOpen =
  'Reglene gir ikke svar på hvem som samtykker til planen i dette tilfellet. Spørsmålet står åpent.'

const mayDecline =
  'Reglene sier ikke noe om samtykke. Koordinator er et tilbud, og den som får tilbudet, kan takke nei.'

const parentsWant =
  'Foreldrene eller andre som har foreldreansvaret, avgjør. Kommunen skal oppnevne ' +
  'barnekoordinator når de ønsker det og de andre vilkårene er oppfylt.'

const childWelfareWants =
  'Det er {childWelfareService} som avgjør. Kommunen skal oppnevne barnekoordinator når ' +
  '{childWelfareService} ønsker det og de andre vilkårene er oppfylt.'

const guardianWants =
  'Vergen avgjør, fordi ingen har foreldreansvaret, eller fordi den som har det, ikke kan ivareta ' +
  'barnets interesser. Kommunen skal oppnevne ' +
  'barnekoordinator når vergen ønsker det og de andre vilkårene er oppfylt.'

const expectantParentsWant =
  'De som venter barnet, avgjør. Kommunen skal oppnevne barnekoordinator når de ønsker det og ' +
  'de andre vilkårene er oppfylt.'

const ended =
  'Ingen. Plikten til å oppnevne barnekoordinator gjelder ikke lenger når barnet har ' +
  'fylt 18 år.'

/** The questions on the individual plan and the coordinators, in bokmål. */
export const planning: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.individual-plan': {
    question: 'Hvem skal samtykke til at det lages individuell plan?',
    outcomes: {
      recipient: recipientConsents,
      guardian:
        'Vergen samtykker på vegne av den som planen er for, så langt det ligger i mandatet eller i foreldreansvaret. Den som planen er for, skal samtykke selv eller høres så langt det lar seg gjøre.',
      'not-regulated': planIsOpen,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      attorney:
        'Fremtidsfullmektigen samtykker på vegne av den som planen er for. Personen høres før det, hvis han eller hun kan forstå saken.',
      provider:
        'Den som gir helsehjelpen, kan ta avgjørelsen, etter den tolkningen at en plan regnes som lite inngripende hjelp. Det gjelder bare når pasienten ikke motsetter seg planen.',
      nobody: 'Ingen kan samtykke for en som motsetter seg planen, og den kan ikke lages.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar på hvem som samtykker til planen. Svaret kommer an på en konkret vurdering.',
    },
  },
  'consent.individual-plan-by-age': {
    question: 'Hvem skal samtykke til individuell plan, ut fra alder?',
    outcomes: {
      recipient: recipientConsents,
      guardian:
        'Vergen samtykker for en voksen som er {capacityDeprived} eller har verge med et mandat som omfatter saken. Personen skal samtykke selv eller høres så langt det lar seg gjøre.',
      'minor-representative': minorRepresentativeDecides,
      'not-regulated': planIsOpen,
      attorney:
        'Fremtidsfullmektigen samtykker på vegne av den som planen er for. Personen høres før det, hvis han eller hun kan forstå saken.',
      provider:
        'Den som gir helsehjelpen, kan ta avgjørelsen, etter den tolkningen at en plan regnes som lite inngripende hjelp. Det gjelder bare når pasienten ikke motsetter seg planen.',
      nobody: 'Ingen kan samtykke for en som motsetter seg planen, og den kan ikke lages.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar på hvem som samtykker til planen. Svaret kommer an på en konkret vurdering.',
      'minor-representative-outside-health-care':
        'Den som bestemmer på vegne av barnet om annet enn helsehjelp, avgjør. Hvem det er, avhenger av foreldreansvaret og av om {childWelfareService} har overtatt omsorgen.',
    },
  },
  'consent.coordinator': {
    question: 'Hvem skal samtykke til at det oppnevnes koordinator?',
    outcomes: {
      'may-be-declined': mayDecline,
      recipient:
        'Den som koordinatoren er for, samtykker selv. Uten samtykke kan koordinatoren ikke ' +
        'oppnevnes.',
      guardian:
        'Vergen samtykker på vegne av den som koordinatoren er for, så langt det ligger i mandatet eller i foreldreansvaret. Den som koordinatoren er for, skal samtykke selv eller høres så langt det lar seg gjøre.',
      'not-regulated':
        'Reglene gir ikke svar på hvem som samtykker til koordinatoren i dette tilfellet. ' +
        'Spørsmålet står åpent.',
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      attorney:
        'Fremtidsfullmektigen samtykker på vegne av den som koordinatoren er for. Personen høres før det, hvis han eller hun kan forstå saken.',
      provider:
        'Den som gir helsehjelpen, kan ta avgjørelsen, etter den tolkningen at koordinator regnes som lite inngripende hjelp. Det gjelder bare når pasienten ikke motsetter seg koordinatoren.',
      nobody:
        'Ingen kan samtykke for en som motsetter seg koordinatoren, og den kan ikke oppnevnes.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar på hvem som samtykker til koordinatoren. Svaret kommer an på en konkret vurdering.',
    },
  },
  'consent.coordinator-rule': {
    question: 'Kreves det samme samtykke til koordinator som til individuell plan?',
    outcomes: {
      'as-for-the-plan':
        'Ja. Koordinator kan bare oppnevnes når den som samtykker til en individuell plan, ' +
        'også samtykker til koordinator.',
      'may-be-declined': mayDecline,
    },
  },
  'consent.child-coordinator': {
    question: 'Hvem avgjør om barnet skal ha barnekoordinator?',
    outcomes: {
      'expectant-parents': expectantParentsWant,
      ended,
      'parental-responsibility': parentsWant,
      'child-welfare': childWelfareWants,
      'child-welfare-or-carer':
        'Både {childWelfareService} og fosterforeldrene eller institusjonen der barnet bor, ' +
        'kan si at de ønsker barnekoordinator. Mener {childWelfareService} at det ' +
        'fosterforeldrene eller institusjonen har kommet til, ikke er best for barnet, er det ' +
        '{childWelfareService} som bestemmer.',
      guardian: guardianWants,
      'not-regulated':
        'Reglene gir ikke svar på hvem som avgjør i dette tilfellet. Spørsmålet står åpent.',
    },
  },
  'consent.child-coordinator-rule': {
    question: 'Kan personen ha barnekoordinator ut fra alder?',
    outcomes: {
      'expectant-parents':
        'Ja, også før fødselen, hvis de andre vilkårene er oppfylt og de som venter barnet, ønsker det.',
      'minor-representative':
        'Ja, hvis de andre vilkårene er oppfylt og foreldrene eller en annen som samtykker på ' +
        'barnets vegne, ønsker det.',
      ended:
        'Nei. Plikten til å oppnevne barnekoordinator gjelder ikke lenger når barnet har fylt ' +
        '18 år.',
    },
  },
}
