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
  'Vergen avgjør, fordi ingen har foreldreansvaret. Kommunen skal oppnevne ' +
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
        'Vergen samtykker på vegne av den som planen er for. En voksen som er ' +
        '{capacityDeprived}, skal likevel samtykke selv så langt det lar seg gjøre.',
      'not-regulated': planIsOpen,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
    },
  },
  'consent.individual-plan-by-age': {
    question: 'Hvem skal samtykke til individuell plan, ut fra alder?',
    outcomes: {
      recipient: recipientConsents,
      guardian:
        'Den som planen er for, er {capacityDeprived} og skal samtykke selv så langt det lar ' +
        'seg gjøre. Ellers kan vergen samtykke.',
      'minor-representative': minorRepresentativeDecides,
      'not-regulated': planIsOpen,
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
        'Vergen samtykker på vegne av den som koordinatoren er for. En voksen som er ' +
        '{capacityDeprived}, skal likevel samtykke selv så langt det lar seg gjøre.',
      'not-regulated':
        'Reglene gir ikke svar på hvem som samtykker til koordinatoren i dette tilfellet. ' +
        'Spørsmålet står åpent.',
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
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
      'parental-responsibility': parentsWant,
      'child-welfare': childWelfareWants,
      guardian: guardianWants,
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
