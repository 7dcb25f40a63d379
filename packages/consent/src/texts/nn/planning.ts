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
  'Den som planen er for, samtykkjer sjølv. Utan samtykke kan planen ikkje bli laga.'

const planIsOpen =
  'Reglane gir ikkje svar på kven som samtykkjer til planen i dette tilfellet. Spørsmålet står ope.'

const mayDecline =
  'Reglane seier ikkje noko om samtykke. Koordinator er eit tilbod, og den som får tilbodet, kan takke nei.'

const parentsWant =
  'Foreldra eller andre som har foreldreansvaret, avgjer. Kommunen skal nemne opp ' +
  'barnekoordinator når dei ønskjer det og dei andre vilkåra er oppfylte.'

const childWelfareWants =
  'Det er {childWelfareService} som avgjer. Kommunen skal nemne opp barnekoordinator når ' +
  '{childWelfareService} ønskjer det og dei andre vilkåra er oppfylte.'

const guardianWants =
  'Verja avgjer, fordi ingen har foreldreansvaret. Kommunen skal nemne opp ' +
  'barnekoordinator når verja ønskjer det og dei andre vilkåra er oppfylte.'

const expectantParentsWant =
  'Dei som ventar barnet, avgjer. Kommunen skal nemne opp barnekoordinator når dei ønskjer det ' +
  'og dei andre vilkåra er oppfylte.'

const ended =
  'Ingen. Plikta til å nemne opp barnekoordinator gjeld ikkje lenger når barnet har fylt ' +
  '18 år.'

/** The questions on the individual plan and the coordinators, in nynorsk. */
export const planning: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.individual-plan': {
    question: 'Kven skal samtykkje til at det blir laga individuell plan?',
    outcomes: {
      recipient: recipientConsents,
      guardian:
        'Verja samtykkjer på vegner av den som planen er for. Ein vaksen som er ' +
        '{capacityDeprived}, skal likevel samtykkje sjølv så langt det lèt seg gjere.',
      'not-regulated': planIsOpen,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
    },
  },
  'consent.individual-plan-by-age': {
    question: 'Kven skal samtykkje til individuell plan, ut frå alder?',
    outcomes: {
      recipient: recipientConsents,
      guardian:
        'Den som planen er for, er {capacityDeprived} og skal samtykkje sjølv så langt det lèt ' +
        'seg gjere. Elles kan verja samtykkje.',
      'minor-representative': minorRepresentativeDecides,
      'not-regulated': planIsOpen,
    },
  },
  'consent.coordinator': {
    question: 'Kven skal samtykkje til at det blir nemnt opp koordinator?',
    outcomes: {
      'may-be-declined': mayDecline,
      recipient:
        'Den som koordinatoren er for, samtykkjer sjølv. Utan samtykke kan koordinatoren ikkje ' +
        'bli nemnd opp.',
      guardian:
        'Verja samtykkjer på vegner av den som koordinatoren er for. Ein vaksen som er ' +
        '{capacityDeprived}, skal likevel samtykkje sjølv så langt det lèt seg gjere.',
      'not-regulated':
        'Reglane gir ikkje svar på kven som samtykkjer til koordinatoren i dette tilfellet. ' +
        'Spørsmålet står ope.',
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
    },
  },
  'consent.coordinator-rule': {
    question: 'Blir det kravd same samtykke til koordinator som til individuell plan?',
    outcomes: {
      'as-for-the-plan':
        'Ja. Koordinator kan berre bli nemnd opp når den som samtykkjer til ein individuell ' +
        'plan, også samtykkjer til koordinator.',
      'may-be-declined': mayDecline,
    },
  },
  'consent.child-coordinator': {
    question: 'Kven avgjer om barnet skal ha barnekoordinator?',
    outcomes: {
      'expectant-parents': expectantParentsWant,
      ended,
      'parental-responsibility': parentsWant,
      'child-welfare': childWelfareWants,
      'child-welfare-or-carer':
        'Både {childWelfareService} og fosterforeldra eller institusjonen der barnet bur, kan ' +
        'seie at dei ønskjer barnekoordinator. Meiner {childWelfareService} at det ' +
        'fosterforeldra eller institusjonen har kome til, ikkje er best for barnet, er det ' +
        '{childWelfareService} som bestemmer.',
      guardian: guardianWants,
      'not-regulated':
        'Reglane gir ikkje svar på kven som avgjer i dette tilfellet. Spørsmålet står ope.',
    },
  },
  'consent.child-coordinator-rule': {
    question: 'Kan personen ha barnekoordinator ut frå alder?',
    outcomes: {
      'parental-responsibility': parentsWant,
      'child-welfare': childWelfareWants,
      guardian: guardianWants,
      'expectant-parents':
        'Ja, også før fødselen, dersom dei andre vilkåra er oppfylte og dei som ventar barnet, ønskjer det.',
      'minor-representative':
        'Ja, dersom dei andre vilkåra er oppfylte og foreldra eller ein annan som samtykkjer ' +
        'på vegner av barnet, ønskjer det.',
      ended:
        'Nei. Plikta til å nemne opp barnekoordinator gjeld ikkje lenger når barnet har fylt ' +
        '18 år.',
    },
  },
}
