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
  'Verja avgjer, fordi ingen har foreldreansvaret, eller fordi den som har det, ikkje kan ta vare på ' +
  'interessene til barnet. Kommunen skal nemne opp ' +
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
        'Verja samtykkjer på vegner av den som planen er for, så langt det ligg i mandatet eller i foreldreansvaret. Den som planen er for, skal samtykkje sjølv eller bli høyrd så langt det lèt seg gjere.',
      'not-regulated': planIsOpen,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      attorney:
        'Framtidsfullmektigen samtykkjer på vegner av den som planen er for. Personen blir høyrd før det, dersom han eller ho kan forstå saka.',
      provider:
        'Den som gir helsehjelpa, kan ta avgjerda, etter den tolkinga at ein plan blir rekna som lite inngripande hjelp. Det gjeld berre når pasienten ikkje set seg imot planen.',
      nobody: 'Ingen kan samtykkje for ein som set seg imot planen, og han kan ikkje bli laga.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar på kven som samtykkjer til planen. Svaret kjem an på ei konkret vurdering.',
    },
  },
  'consent.individual-plan-by-age': {
    question: 'Kven skal samtykkje til individuell plan, ut frå alder?',
    outcomes: {
      recipient: recipientConsents,
      guardian:
        'Verja samtykkjer for ein vaksen som er {capacityDeprived} eller har verje med eit mandat som omfattar saka. Personen skal samtykkje sjølv eller bli høyrd så langt det lèt seg gjere.',
      'minor-representative': minorRepresentativeDecides,
      'not-regulated': planIsOpen,
      attorney:
        'Framtidsfullmektigen samtykkjer på vegner av den som planen er for. Personen blir høyrd før det, dersom han eller ho kan forstå saka.',
      provider:
        'Den som gir helsehjelpa, kan ta avgjerda, etter den tolkinga at ein plan blir rekna som lite inngripande hjelp. Det gjeld berre når pasienten ikkje set seg imot planen.',
      nobody: 'Ingen kan samtykkje for ein som set seg imot planen, og han kan ikkje bli laga.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar på kven som samtykkjer til planen. Svaret kjem an på ei konkret vurdering.',
      'minor-representative-outside-health-care':
        'Den som avgjer på vegner av barnet om anna enn helsehjelp, avgjer. Kven det er, kjem an på foreldreansvaret og på om {childWelfareService} har overteke omsorga.',
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
        'Verja samtykkjer på vegner av den som koordinatoren er for, så langt det ligg i mandatet eller i foreldreansvaret. Den som koordinatoren er for, skal samtykkje sjølv eller bli høyrd så langt det lèt seg gjere.',
      'not-regulated':
        'Reglane gir ikkje svar på kven som samtykkjer til koordinatoren i dette tilfellet. ' +
        'Spørsmålet står ope.',
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      attorney:
        'Framtidsfullmektigen samtykkjer på vegner av den som koordinatoren er for. Personen blir høyrd før det, dersom han eller ho kan forstå saka.',
      provider:
        'Den som gir helsehjelpa, kan ta avgjerda, etter den tolkinga at koordinator blir rekna som lite inngripande hjelp. Det gjeld berre når pasienten ikkje set seg imot koordinatoren.',
      nobody:
        'Ingen kan samtykkje for ein som set seg imot koordinatoren, og koordinatoren kan ikkje bli nemnd opp.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar på kven som samtykkjer til koordinatoren. Svaret kjem an på ei konkret vurdering.',
    },
  },
  'consent.coordinator-rule': {
    question: 'Blir det kravd same samtykke til koordinator som til individuell plan?',
    outcomes: {
      'as-for-the-plan':
        'Ja. Koordinator kan berre bli nemnd opp når den som samtykkjer til ein individuell ' +
        'plan, òg samtykkjer til koordinator.',
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
      'expectant-parents':
        'Ja, òg før fødselen, dersom dei andre vilkåra er oppfylte og dei som ventar barnet, ønskjer det.',
      'minor-representative':
        'Ja, dersom dei andre vilkåra er oppfylte og foreldra eller ein annan som samtykkjer ' +
        'på vegner av barnet, ønskjer det.',
      ended:
        'Nei. Plikta til å nemne opp barnekoordinator gjeld ikkje lenger når barnet har fylt ' +
        '18 år.',
    },
  },
}
