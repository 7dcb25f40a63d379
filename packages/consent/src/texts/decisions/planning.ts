import type { InEachLanguage } from '@vilkar/core/explain'
import type { ConsentTexts } from '../types.js'
import {
  childWelfareConsents,
  childWelfareOrCarerConsents,
  minorRepresentativeDecides,
  parentsConsent,
} from './shared.js'

const recipientConsents: InEachLanguage<string> = {
  nb: 'Den som planen er for, samtykker selv. Uten samtykke kan planen ikke lages.',
  nn: 'Den som planen er for, samtykkjer sjølv. Utan samtykke kan planen ikkje bli laga.',
  en: 'The person whom the plan is for consents. Without consent the plan cannot be made.',
}

const planIsOpen: InEachLanguage<string> = {
  nb: 'Reglene gir ikke svar på hvem som samtykker til planen i dette tilfellet. Spørsmålet står åpent.',
  nn: 'Reglane gir ikkje svar på kven som samtykkjer til planen i dette tilfellet. Spørsmålet står ope.',
  en: 'The rules do not say who consents to the plan in this case. The question is open.',
}

const mayDecline: InEachLanguage<string> = {
  nb: 'Reglene sier ikke noe om samtykke. Koordinator er et tilbud, og den som får tilbudet, kan takke nei.',
  nn: 'Reglane seier ikkje noko om samtykke. Koordinator er eit tilbod, og den som får tilbodet, kan takke nei.',
  en: 'The rules say nothing of consent. A coordinator is an offer, and whoever receives it may decline.',
}

const parentsWant: InEachLanguage<string> = {
  nb: 'Foreldrene eller andre som har foreldreansvaret, avgjør. Kommunen skal oppnevne barnekoordinator når de ønsker det og de andre vilkårene er oppfylt.',
  nn: 'Foreldra eller andre som har foreldreansvaret, avgjer. Kommunen skal nemne opp barnekoordinator når dei ønskjer det og dei andre vilkåra er oppfylte.',
  en: 'The parents, or others who hold parental responsibility, decide. The municipality must appoint a child coordinator when they want one and the other conditions are met.',
}

const childWelfareWants: InEachLanguage<string> = {
  nb: 'Det er {childWelfareService} som avgjør. Kommunen skal oppnevne barnekoordinator når {childWelfareService} ønsker det og de andre vilkårene er oppfylt.',
  nn: 'Det er {childWelfareService} som avgjer. Kommunen skal nemne opp barnekoordinator når {childWelfareService} ønskjer det og dei andre vilkåra er oppfylte.',
  en: 'It is {childWelfareService} that decides. The municipality must appoint a child coordinator when {childWelfareService} wants one and the other conditions are met.',
}

const guardianWants: InEachLanguage<string> = {
  nb: 'Vergen avgjør, fordi ingen har foreldreansvaret, eller fordi den som har det, ikke kan ivareta barnets interesser. Kommunen skal oppnevne barnekoordinator når vergen ønsker det og de andre vilkårene er oppfylt.',
  nn: 'Verja avgjer, fordi ingen har foreldreansvaret, eller fordi den som har det, ikkje kan ta vare på interessene til barnet. Kommunen skal nemne opp barnekoordinator når verja ønskjer det og dei andre vilkåra er oppfylte.',
  en: 'The guardian decides, because nobody holds parental responsibility, or because whoever does cannot look after the child’s interests. The municipality must appoint a child coordinator when the guardian wants one and the other conditions are met.',
}

const expectantParentsWant: InEachLanguage<string> = {
  nb: 'De som venter barnet, avgjør. Kommunen skal oppnevne barnekoordinator når de ønsker det og de andre vilkårene er oppfylt.',
  nn: 'Dei som ventar barnet, avgjer. Kommunen skal nemne opp barnekoordinator når dei ønskjer det og dei andre vilkåra er oppfylte.',
  en: 'Those who expect the child decide. The municipality must appoint a child coordinator when they want one and the other conditions are met.',
}

const ended: InEachLanguage<string> = {
  nb: 'Ingen. Plikten til å oppnevne barnekoordinator gjelder ikke lenger når barnet har fylt 18 år.',
  nn: 'Ingen. Plikta til å nemne opp barnekoordinator gjeld ikkje lenger når barnet har fylt 18 år.',
  en: 'Nobody. The duty to appoint a child coordinator ends when the child turns 18.',
}

/** The questions on the individual plan and the coordinators. */
export const planning = {
  'consent.individual-plan': {
    question: {
      nb: 'Hvem skal samtykke til at det lages individuell plan?',
      nn: 'Kven skal samtykkje til at det blir laga individuell plan?',
      en: 'Who consents to the making of an individual plan?',
    },
    outcomes: {
      recipient: recipientConsents,
      guardian: {
        nb: 'Vergen samtykker på vegne av den som planen er for, så langt det ligger i mandatet eller i foreldreansvaret. Den som planen er for, skal samtykke selv eller høres så langt det lar seg gjøre.',
        nn: 'Verja samtykkjer på vegner av den som planen er for, så langt det ligg i mandatet eller i foreldreansvaret. Den som planen er for, skal samtykkje sjølv eller bli høyrd så langt det lèt seg gjere.',
        en: 'The guardian consents on behalf of the person whom the plan is for, as far as the mandate or parental responsibility reaches. That person consents or is heard as far as that can be done.',
      },
      'not-regulated': planIsOpen,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      attorney: {
        nb: 'Fremtidsfullmektigen samtykker på vegne av den som planen er for. Personen høres før det, hvis han eller hun kan forstå saken.',
        nn: 'Framtidsfullmektigen samtykkjer på vegner av den som planen er for. Personen blir høyrd før det, dersom han eller ho kan forstå saka.',
        en: 'The attorney under a lasting power of attorney consents on behalf of the person whom the plan is for. The person is heard first, if able to understand the matter.',
      },
      provider: {
        nb: 'Den som gir helsehjelpen, kan ta avgjørelsen, etter den tolkningen at en plan regnes som lite inngripende hjelp. Det gjelder bare når pasienten ikke motsetter seg planen.',
        nn: 'Den som gir helsehjelpa, kan ta avgjerda, etter den tolkinga at ein plan blir rekna som lite inngripande hjelp. Det gjeld berre når pasienten ikkje set seg imot planen.',
        en: 'Whoever gives the health care may decide, on the interpretation that a plan counts as care of little intrusion. This is so only where the patient does not object to the plan.',
      },
      nobody: {
        nb: 'Ingen kan samtykke for en som motsetter seg planen, og den kan ikke lages.',
        nn: 'Ingen kan samtykkje for ein som set seg imot planen, og han kan ikkje bli laga.',
        en: 'Nobody can consent for someone who objects to the plan, and it cannot be made.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar på hvem som samtykker til planen. Svaret kommer an på en konkret vurdering.',
        nn: 'Reglane gir ikkje noko sikkert svar på kven som samtykkjer til planen. Svaret kjem an på ei konkret vurdering.',
        en: 'The rules give no certain answer on who consents to the plan. The answer depends on an assessment.',
      },
    },
  },
  'consent.individual-plan-by-age': {
    question: {
      nb: 'Hvem skal samtykke til individuell plan, ut fra alder?',
      nn: 'Kven skal samtykkje til individuell plan, ut frå alder?',
      en: 'Who consents to an individual plan, by age?',
    },
    outcomes: {
      recipient: recipientConsents,
      guardian: {
        nb: 'Vergen samtykker for en voksen som er {capacityDeprived} eller har verge med et mandat som omfatter saken. Personen skal samtykke selv eller høres så langt det lar seg gjøre.',
        nn: 'Verja samtykkjer for ein vaksen som er {capacityDeprived} eller har verje med eit mandat som omfattar saka. Personen skal samtykkje sjølv eller bli høyrd så langt det lèt seg gjere.',
        en: 'The guardian consents for an adult who is {capacityDeprived} or has a guardian whose mandate covers the matter. The person consents or is heard as far as that can be done.',
      },
      'minor-representative': minorRepresentativeDecides,
      'not-regulated': planIsOpen,
      attorney: {
        nb: 'Fremtidsfullmektigen samtykker på vegne av den som planen er for. Personen høres før det, hvis han eller hun kan forstå saken.',
        nn: 'Framtidsfullmektigen samtykkjer på vegner av den som planen er for. Personen blir høyrd før det, dersom han eller ho kan forstå saka.',
        en: 'The attorney under a lasting power of attorney consents on behalf of the person whom the plan is for. The person is heard first, if able to understand the matter.',
      },
      provider: {
        nb: 'Den som gir helsehjelpen, kan ta avgjørelsen, etter den tolkningen at en plan regnes som lite inngripende hjelp. Det gjelder bare når pasienten ikke motsetter seg planen.',
        nn: 'Den som gir helsehjelpa, kan ta avgjerda, etter den tolkinga at ein plan blir rekna som lite inngripande hjelp. Det gjeld berre når pasienten ikkje set seg imot planen.',
        en: 'Whoever gives the health care may decide, on the interpretation that a plan counts as care of little intrusion. This is so only where the patient does not object to the plan.',
      },
      nobody: {
        nb: 'Ingen kan samtykke for en som motsetter seg planen, og den kan ikke lages.',
        nn: 'Ingen kan samtykkje for ein som set seg imot planen, og han kan ikkje bli laga.',
        en: 'Nobody can consent for someone who objects to the plan, and it cannot be made.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar på hvem som samtykker til planen. Svaret kommer an på en konkret vurdering.',
        nn: 'Reglane gir ikkje noko sikkert svar på kven som samtykkjer til planen. Svaret kjem an på ei konkret vurdering.',
        en: 'The rules give no certain answer on who consents to the plan. The answer depends on an assessment.',
      },
      'minor-representative-outside-health-care': {
        nb: 'Den som bestemmer på vegne av barnet om annet enn helsehjelp, avgjør. Hvem det er, avhenger av foreldreansvaret og av om {childWelfareService} har overtatt omsorgen.',
        nn: 'Den som avgjer på vegner av barnet om anna enn helsehjelp, avgjer. Kven det er, kjem an på foreldreansvaret og på om {childWelfareService} har overteke omsorga.',
        en: 'Whoever decides on behalf of the child on other than health care decides. Who that is depends on parental responsibility and on whether {childWelfareService} has taken over the care.',
      },
    },
  },
  'consent.coordinator': {
    question: {
      nb: 'Hvem skal samtykke til at det oppnevnes koordinator?',
      nn: 'Kven skal samtykkje til at det blir nemnt opp koordinator?',
      en: 'Who consents to the appointment of a coordinator?',
    },
    outcomes: {
      'may-be-declined': mayDecline,
      recipient: {
        nb: 'Den som koordinatoren er for, samtykker selv. Uten samtykke kan koordinatoren ikke oppnevnes.',
        nn: 'Den som koordinatoren er for, samtykkjer sjølv. Utan samtykke kan koordinatoren ikkje bli nemnd opp.',
        en: 'The person whom the coordinator is for consents. Without consent the coordinator cannot be appointed.',
      },
      guardian: {
        nb: 'Vergen samtykker på vegne av den som koordinatoren er for, så langt det ligger i mandatet eller i foreldreansvaret. Den som koordinatoren er for, skal samtykke selv eller høres så langt det lar seg gjøre.',
        nn: 'Verja samtykkjer på vegner av den som koordinatoren er for, så langt det ligg i mandatet eller i foreldreansvaret. Den som koordinatoren er for, skal samtykkje sjølv eller bli høyrd så langt det lèt seg gjere.',
        en: 'The guardian consents on behalf of the person whom the coordinator is for, as far as the mandate or parental responsibility reaches. That person consents or is heard as far as that can be done.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem som samtykker til koordinatoren i dette tilfellet. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar på kven som samtykkjer til koordinatoren i dette tilfellet. Spørsmålet står ope.',
        en: 'The rules do not say who consents to the coordinator in this case. The question is open.',
      },
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      attorney: {
        nb: 'Fremtidsfullmektigen samtykker på vegne av den som koordinatoren er for. Personen høres før det, hvis han eller hun kan forstå saken.',
        nn: 'Framtidsfullmektigen samtykkjer på vegner av den som koordinatoren er for. Personen blir høyrd før det, dersom han eller ho kan forstå saka.',
        en: 'The attorney under a lasting power of attorney consents on behalf of the person whom the coordinator is for. The person is heard first, if able to understand the matter.',
      },
      provider: {
        nb: 'Den som gir helsehjelpen, kan ta avgjørelsen, etter den tolkningen at koordinator regnes som lite inngripende hjelp. Det gjelder bare når pasienten ikke motsetter seg koordinatoren.',
        nn: 'Den som gir helsehjelpa, kan ta avgjerda, etter den tolkinga at koordinator blir rekna som lite inngripande hjelp. Det gjeld berre når pasienten ikkje set seg imot koordinatoren.',
        en: 'Whoever gives the health care may decide, on the interpretation that a coordinator counts as care of little intrusion. This is so only where the patient does not object to the coordinator.',
      },
      nobody: {
        nb: 'Ingen kan samtykke for en som motsetter seg koordinatoren, og den kan ikke oppnevnes.',
        nn: 'Ingen kan samtykkje for ein som set seg imot koordinatoren, og koordinatoren kan ikkje bli nemnd opp.',
        en: 'Nobody can consent for someone who objects to the coordinator, and none can be appointed.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar på hvem som samtykker til koordinatoren. Svaret kommer an på en konkret vurdering.',
        nn: 'Reglane gir ikkje noko sikkert svar på kven som samtykkjer til koordinatoren. Svaret kjem an på ei konkret vurdering.',
        en: 'The rules give no certain answer on who consents to the coordinator. The answer depends on an assessment.',
      },
    },
  },
  'consent.coordinator-rule': {
    question: {
      nb: 'Kreves det samme samtykke til koordinator som til individuell plan?',
      nn: 'Blir det kravd same samtykke til koordinator som til individuell plan?',
      en: 'Does a coordinator need the same consent as an individual plan?',
    },
    outcomes: {
      'as-for-the-plan': {
        nb: 'Ja. Koordinator kan bare oppnevnes når den som samtykker til en individuell plan, også samtykker til koordinator.',
        nn: 'Ja. Koordinator kan berre bli nemnd opp når den som samtykkjer til ein individuell plan, òg samtykkjer til koordinator.',
        en: 'Yes. A coordinator may be appointed only when the one who consents to an individual plan consents to the coordinator too.',
      },
      'may-be-declined': mayDecline,
    },
  },
  'consent.child-coordinator': {
    question: {
      nb: 'Hvem avgjør om barnet skal ha barnekoordinator?',
      nn: 'Kven avgjer om barnet skal ha barnekoordinator?',
      en: 'Who decides whether the child has a child coordinator?',
    },
    outcomes: {
      'expectant-parents': expectantParentsWant,
      ended,
      'parental-responsibility': parentsWant,
      'child-welfare': childWelfareWants,
      'child-welfare-or-carer': {
        nb: 'Både {childWelfareService} og fosterforeldrene eller institusjonen der barnet bor, kan si at de ønsker barnekoordinator. Mener {childWelfareService} at det fosterforeldrene eller institusjonen har kommet til, ikke er best for barnet, er det {childWelfareService} som bestemmer.',
        nn: 'Både {childWelfareService} og fosterforeldra eller institusjonen der barnet bur, kan seie at dei ønskjer barnekoordinator. Meiner {childWelfareService} at det fosterforeldra eller institusjonen har kome til, ikkje er best for barnet, er det {childWelfareService} som bestemmer.',
        en: 'Both {childWelfareService} and the foster parents or the institution where the child lives may say that they want a child coordinator. Where {childWelfareService} finds that their view is not in the child’s best interests, it is {childWelfareService} that decides.',
      },
      guardian: guardianWants,
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem som avgjør i dette tilfellet. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar på kven som avgjer i dette tilfellet. Spørsmålet står ope.',
        en: 'The rules do not say who decides in this case. The question is open.',
      },
    },
  },
  'consent.child-coordinator-rule': {
    question: {
      nb: 'Kan personen ha barnekoordinator ut fra alder?',
      nn: 'Kan personen ha barnekoordinator ut frå alder?',
      en: 'Can the person have a child coordinator at this age?',
    },
    outcomes: {
      'expectant-parents': {
        nb: 'Ja, også før fødselen, hvis de andre vilkårene er oppfylt og de som venter barnet, ønsker det.',
        nn: 'Ja, òg før fødselen, dersom dei andre vilkåra er oppfylte og dei som ventar barnet, ønskjer det.',
        en: 'Yes, also before birth, if the other conditions are met and those who expect the child want one.',
      },
      'minor-representative': {
        nb: 'Ja, hvis de andre vilkårene er oppfylt og foreldrene eller en annen som samtykker på barnets vegne, ønsker det.',
        nn: 'Ja, dersom dei andre vilkåra er oppfylte og foreldra eller ein annan som samtykkjer på vegner av barnet, ønskjer det.',
        en: 'Yes, if the other conditions are met and the parents, or another who consents on behalf of the child, want one.',
      },
      ended: {
        nb: 'Nei. Plikten til å oppnevne barnekoordinator gjelder ikke lenger når barnet har fylt 18 år.',
        nn: 'Nei. Plikta til å nemne opp barnekoordinator gjeld ikkje lenger når barnet har fylt 18 år.',
        en: 'No. The duty to appoint a child coordinator ends when the child turns 18.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ConsentTexts['decisions']>>
