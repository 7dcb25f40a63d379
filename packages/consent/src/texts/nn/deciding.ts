import type { ConsentTexts } from '../types.js'
import {
  childWelfareConsents,
  childWelfareOrCarerConsents,
  coercionRules,
  electroconvulsiveDecision,
  guardianConsentsForMinor,
  mentalHealthAct,
  minorRepresentativeDecides,
  parentsConsent,
} from './shared.js'

type Questions =
  | 'consent.who-decides'
  | 'consent.decides-by-itself'
  | 'consent.special-matter'
  | 'consent.mental-health-law'
  | 'consent.own-decision'
  | 'consent.on-behalf'
  | 'consent.on-behalf-by-age'
  | 'consent.parents-not-told'
  | 'consent.minor-representative'
  | 'consent.minor-representative-outside-health-care'
  | 'consent.warning-technology'

const guardianConsents =
  'Verja samtykkjer på vegner av pasienten. Ein vaksen som er {capacityDeprived}, skal likevel ' +
  'samtykkje sjølv så langt det lèt seg gjere.'

const providerDecides =
  'Den som yter helsehjelpa, kan ta avgjerda. Det gjeld berre lite inngripande hjelp som ' +
  'pasienten ikkje set seg imot, og førearbeida føreset at pasienten truleg ville ha samtykt.'

const responsibleDecides =
  'Den som er ansvarleg for helsehjelpa, kan bestemme at ho skal bli gitt, men berre etter å ' +
  'ha rådført seg med anna kvalifisert helsepersonell, og berre dersom hjelpa er i interessa ' +
  'til pasienten og det er sannsynleg at pasienten ville ha sagt ja. Der det er mogleg, skal ' +
  'næraste pårørande bli spurde om kva pasienten ville ha ønskt, og både svaret frå dei og ' +
  'synet til det andre helsepersonellet skal stå i journalen.'

const providerDecidesForNow =
  'Førebels kan den som yter helsehjelpa, ta avgjerda, men berre om hjelp som er strengt ' +
  'nødvendig, og som ikkje er inngripande i omfang eller lengd. Dette gjeld for ei avgrensa ' +
  'tid, til nokon kan samtykkje på vegner av barnet.'

const specialStatute =
  'Ei særlov regulerer saka og går føre dei vanlege reglane. Det er den lova som seier kven ' +
  'som kan samtykkje, og på kva vilkår.'

const nobodyCanConsent =
  'Ingen kan samtykkje til kosmetisk behandling utan medisinsk eller odontologisk grunngiving ' +
  'før pasienten er 18 år. Verken pasienten sjølv eller foreldra kan gi eit gyldig samtykke.'

const whoDecidesIsOpen =
  'Reglane gir ikkje svar på kven som bestemmer i dette tilfellet. Spørsmålet står ope.'

/** The questions of who decides on health care, in nynorsk. */
export const deciding: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.who-decides': {
    question: 'Kven bestemmer over helsehjelpa?',
    outcomes: {
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar på kven som bestemmer. Svaret kjem an på ei ' +
        'konkret vurdering av saka og av kor gammal og moden pasienten er.',
      patient:
        'Pasienten bestemmer sjølv. Helsehjelpa kan berre bli gitt når pasienten samtykkjer, ' +
        'eller når ho har eit anna grunnlag i lova.',
      'not-regulated': whoDecidesIsOpen,
      guardian: guardianConsents,
      provider: providerDecides,
      'responsible-professional': responsibleDecides,
      'coercion-rules-somatic': coercionRules,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      'parental-responsibility': parentsConsent,
      'provider-for-now': providerDecidesForNow,
    },
  },
  'consent.decides-by-itself': {
    question: 'Er det noko som avgjer saka før alder og {competence} blir vurderte?',
    outcomes: {
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar. Om ungdommen kan bestemme sjølv, kjem an på ei ' +
        'konkret vurdering av kva slags tiltak det gjeld.',
      'general-rules':
        'Nei. Dei vanlege reglane om alder og {competence} avgjer kven som bestemmer.',
    },
  },
  'consent.special-matter': {
    question: 'Regulerer ei særlov eller ei absolutt aldersgrense saka?',
    outcomes: {
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar. Om ungdommen kan bestemme sjølv, kjem an på ei ' +
        'konkret vurdering av kva slags tiltak det gjeld.',
      'general-rules': 'Nei. Dei vanlege reglane gjeld.',
    },
  },
  'consent.mental-health-law': {
    question: 'Kan hjelpa berre bli gitt etter psykisk helsevernlova?',
    outcomes: {
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'general-rules': 'Nei. Dei vanlege reglane gjeld.',
    },
  },
  'consent.own-decision': {
    question: 'Bestemmer pasienten sjølv?',
    outcomes: {
      patient:
        'Ja. Pasienten bestemmer sjølv, og helsehjelpa kan berre bli gitt når pasienten ' +
        'samtykkjer, eller når ho har eit anna grunnlag i lova.',
      'on-behalf':
        'Nei. Andre tek avgjerda på vegner av pasienten, og kven det er, kjem an på alderen ' +
        'til pasienten og på kva hjelpa går ut på.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar på om pasienten bestemmer sjølv. Svaret kjem an ' +
        'på ei konkret vurdering av saka og av kor gammal og moden pasienten er.',
      'not-regulated':
        'Reglane gir ikkje svar på om pasienten bestemmer sjølv i dette tilfellet. Spørsmålet ' +
        'står ope.',
      'special-statute': specialStatute,
    },
  },
  'consent.on-behalf': {
    question: 'Kven bestemmer når pasienten ikkje bestemmer sjølv?',
    outcomes: {
      guardian: guardianConsents,
      provider: providerDecides,
      'responsible-professional': responsibleDecides,
      'coercion-rules-somatic': coercionRules,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      'not-regulated': whoDecidesIsOpen,
      'parental-responsibility': parentsConsent,
      'provider-for-now': providerDecidesForNow,
    },
  },
  'consent.on-behalf-by-age': {
    question: 'Kven bestemmer på vegner av pasienten, ut frå alder og kva hjelpa går ut på?',
    outcomes: {
      'minor-representative': minorRepresentativeDecides,
      guardian:
        'Pasienten er {capacityDeprived} og skal samtykkje sjølv så langt det lèt seg gjere. ' +
        'Elles kan verja samtykkje på vegner av pasienten.',
      provider: providerDecides,
      'responsible-professional': responsibleDecides,
      'coercion-rules-somatic': coercionRules,
    },
  },
  'consent.parents-not-told': {
    question:
      'Kven bestemmer når avgjerda ligg hos foreldra, men dei kanskje ikkje kan bli informerte?',
    outcomes: {
      'parental-responsibility': parentsConsent,
      'provider-for-now': providerDecidesForNow,
      'not-regulated':
        'Reglane gir ikkje svar på kven som bestemmer når foreldra ikkje kan bli informerte. ' +
        'Spørsmålet står ope.',
    },
  },
  'consent.minor-representative': {
    question: 'Kven samtykkjer på vegner av eit barn eller ein ungdom under 18 år?',
    outcomes: {
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      guardian: guardianConsentsForMinor,
      'not-regulated':
        'Reglane gir ikkje svar på kven som samtykkjer på vegner av barnet i dette tilfellet. ' +
        'Spørsmålet står ope.',
    },
  },
  'consent.minor-representative-outside-health-care': {
    question:
      'Kven avgjer på vegner av eit barn eller ein ungdom om tenester som ikkje er helsehjelp?',
    outcomes: {
      'parental-responsibility':
        'Foreldra eller andre som har foreldreansvaret, avgjer. Har dei det saman, avgjer dei saman.',
      'child-welfare': 'Det er {childWelfareService} som avgjer på vegner av barnet.',
      'child-welfare-or-carer':
        'Både {childWelfareService} og fosterforeldra eller institusjonen der barnet bur, kan ta avgjerder på vegner av barnet. Meiner {childWelfareService} at det fosterforeldra eller institusjonen har kome til, ikkje er best for barnet, er det {childWelfareService} som bestemmer.',
      guardian:
        'Ingen har foreldreansvaret, eller den som har det, kan ikkje ta vare på interessene til barnet. Verja avgjer difor på vegner av barnet.',
      'not-regulated':
        'Reglane gir ikkje svar på kven som avgjer på vegner av barnet i dette tilfellet. Spørsmålet står ope.',
    },
  },
  'consent.warning-technology': {
    question: 'Kven avgjer om varslings- og lokaliseringsteknologi kan brukast?',
    outcomes: {
      'service-decides':
        'Helse- og omsorgstenesta kan gjere vedtak om det. Tenesta skal leggje vekt på om tiltaket står i rimeleg forhold til risikoen, om det er det minst inngripande, og om personen truleg ville ha sagt ja. Der det er mogleg, skal dei næraste pårørande spørjast om kva personen ville ha ønskt.',
      'conditions-not-met':
        'Nei. Tiltaket må både vere nødvendig for å hindre eller avgrense risiko for skade på personen og vere i interessa til personen, og det er ikkje tilfellet her.',
      'own-consent':
        'Personen avgjer sjølv, og teknologien kan berre brukast når han eller ho samtykkjer.',
      'as-health-care': 'Dei vanlege reglane om kven som bestemmer over helsehjelp, gjeld.',
      'coercion-rules-somatic':
        'Personen set seg imot tiltaket. Er det ledd i somatisk helsehjelp, kan det då berre brukast etter dei særlege reglane om tvang.',
      'coercion-rules-services':
        'Tiltaket blir rekna som tvang eller makt, og kan berre brukast etter reglane om tvang overfor personar med utviklingshemming.',
      'not-allowed':
        'Nei. Personen set seg imot tiltaket, og lova gir ikkje grunnlag for å bruke det.',
      'not-under-this-section':
        'Regelen om slik teknologi gjeld berre personar som har fylt 18 år. Den som elles bestemmer for barnet, avgjer.',
      'not-relevant': 'Det er ikkje spørsmål om slik teknologi.',
    },
  },
}
