import type { InEachLanguage } from '@vilkar/core/explain'
import type { ConsentTexts } from '../types.js'
import {
  childWelfareConsents,
  childWelfareOrCarerConsents,
  coercionRules,
  electroconvulsiveDecision,
  guardianConsentsForMinor,
  mentalHealthAct,
  minorRepresentativeDecides,
  notHealthCare,
  parentsConsent,
} from './shared.js'

const guardianConsents: InEachLanguage<string> = {
  nb: 'Vergen samtykker på vegne av pasienten. En voksen som er {capacityDeprived}, skal likevel samtykke selv så langt det lar seg gjøre.',
  nn: 'Verja samtykkjer på vegner av pasienten. Ein vaksen som er {capacityDeprived}, skal likevel samtykkje sjølv så langt det lèt seg gjere.',
  en: 'The guardian consents on behalf of the patient. An adult who is {capacityDeprived} still consents personally as far as that can be done.',
}

const providerDecides: InEachLanguage<string> = {
  nb: 'Den som yter helsehjelpen, kan ta avgjørelsen. Det gjelder bare lite inngripende hjelp som pasienten ikke motsetter seg, og forarbeidene forutsetter at pasienten trolig ville ha samtykket.',
  nn: 'Den som yter helsehjelpa, kan ta avgjerda. Det gjeld berre lite inngripande hjelp som pasienten ikkje set seg imot, og førearbeida føreset at pasienten truleg ville ha samtykt.',
  en: 'The one who provides the health care may decide. This covers only care of little intrusion that the patient does not object to, and the preparatory works presuppose that the patient would probably have consented.',
}

const responsibleDecides: InEachLanguage<string> = {
  nb: 'Den som er ansvarlig for helsehjelpen, kan bestemme at den skal gis, men bare etter å ha rådført seg med annet kvalifisert helsepersonell, og bare hvis hjelpen er i pasientens interesse og det er sannsynlig at pasienten ville ha sagt ja. Der det er mulig, skal nærmeste pårørende spørres om hva pasienten ville ha ønsket, og både svaret deres og synet til det andre helsepersonellet skal stå i journalen.',
  nn: 'Den som er ansvarleg for helsehjelpa, kan bestemme at ho skal bli gitt, men berre etter å ha rådført seg med anna kvalifisert helsepersonell, og berre dersom hjelpa er i interessa til pasienten og det er sannsynleg at pasienten ville ha sagt ja. Der det er mogleg, skal næraste pårørande bli spurde om kva pasienten ville ha ønskt, og både svaret frå dei og synet til det andre helsepersonellet skal stå i journalen.',
  en: 'The one responsible for the health care may decide that it be given, but only after consulting other qualified health personnel, and only if it is in the patient’s interest and the patient would probably have agreed. Where possible, the next of kin must be asked what the patient would have wanted, and both their answer and the views of the other personnel must be recorded.',
}

const providerDecidesForNow: InEachLanguage<string> = {
  nb: 'Foreløpig kan den som yter helsehjelpen, ta avgjørelsen, men bare om hjelp som er strengt nødvendig, og som ikke er inngripende i omfang eller varighet. Dette gjelder for en begrenset tid, til noen kan samtykke på barnets vegne.',
  nn: 'Førebels kan den som yter helsehjelpa, ta avgjerda, men berre om hjelp som er strengt nødvendig, og som ikkje er inngripande i omfang eller lengd. Dette gjeld for ei avgrensa tid, til nokon kan samtykkje på vegner av barnet.',
  en: 'For now the one who provides the health care may decide, but only on care that is strictly necessary and intrusive neither in extent nor in duration. This is for a limited time, until somebody can consent on behalf of the child.',
}

const specialStatute: InEachLanguage<string> = {
  nb: 'En særlov regulerer saken og går foran de vanlige reglene. Det er den loven som sier hvem som kan samtykke, og på hvilke vilkår.',
  nn: 'Ei særlov regulerer saka og går føre dei vanlege reglane. Det er den lova som seier kven som kan samtykkje, og på kva vilkår.',
  en: 'A special statute governs the matter and goes before the ordinary rules. That statute says who may consent, and on what conditions.',
}

const nobodyCanConsent: InEachLanguage<string> = {
  nb: 'Ingen kan samtykke til kosmetisk behandling uten medisinsk eller odontologisk begrunnelse før pasienten er 18 år. Verken pasienten selv eller foreldrene kan gi et gyldig samtykke.',
  nn: 'Ingen kan samtykkje til kosmetisk behandling utan medisinsk eller odontologisk grunngiving før pasienten er 18 år. Verken pasienten sjølv eller foreldra kan gi eit gyldig samtykke.',
  en: 'Nobody can consent to cosmetic treatment without a medical or dental reason before the patient is 18. Neither the patient nor the parents can give a valid consent.',
}

const whoDecidesIsOpen: InEachLanguage<string> = {
  nb: 'Reglene gir ikke svar på hvem som bestemmer i dette tilfellet. Spørsmålet står åpent.',
  nn: 'Reglane gir ikkje svar på kven som bestemmer i dette tilfellet. Spørsmålet står ope.',
  en: 'The rules do not say who decides in this case. The question is open.',
}

/** The questions of who decides on health care. */
export const deciding = {
  'consent.who-decides': {
    question: {
      nb: 'Hvem bestemmer over helsehjelpen?',
      nn: 'Kven bestemmer over helsehjelpa?',
      en: 'Who decides on the health care?',
    },
    outcomes: {
      'no-health-care': notHealthCare,
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar på hvem som bestemmer. Svaret kommer an på en konkret vurdering av saken og av pasientens alder og modenhet.',
        nn: 'Reglane gir ikkje noko sikkert svar på kven som bestemmer. Svaret kjem an på ei konkret vurdering av saka og av kor gammal og moden pasienten er.',
        en: 'The rules give no certain answer on who decides. The answer depends on an assessment of the case and of the patient’s age and maturity.',
      },
      patient: {
        nb: 'Pasienten bestemmer selv. Helsehjelpen kan bare gis når pasienten samtykker, eller når den har et annet grunnlag i loven.',
        nn: 'Pasienten bestemmer sjølv. Helsehjelpa kan berre bli gitt når pasienten samtykkjer, eller når ho har eit anna grunnlag i lova.',
        en: 'The patient decides. The health care may be given only with the patient’s consent, or on another basis in law.',
      },
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
    question: {
      nb: 'Er det noe som avgjør saken før alder og {competence} vurderes?',
      nn: 'Er det noko som avgjer saka før alder og {competence} blir vurderte?',
      en: 'Does anything settle the matter before age and {competence} are considered?',
    },
    outcomes: {
      'no-health-care': notHealthCare,
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar. Om ungdommen kan bestemme selv, kommer an på en konkret vurdering av hva slags tiltak det gjelder.',
        nn: 'Reglane gir ikkje noko sikkert svar. Om ungdommen kan bestemme sjølv, kjem an på ei konkret vurdering av kva slags tiltak det gjeld.',
        en: 'The rules give no certain answer. Whether the young person may decide depends on an assessment of the kind of measure.',
      },
      'general-rules': {
        nb: 'Nei. De vanlige reglene om alder og {competence} avgjør hvem som bestemmer.',
        nn: 'Nei. Dei vanlege reglane om alder og {competence} avgjer kven som bestemmer.',
        en: 'No. The ordinary rules on age and {competence} settle who decides.',
      },
    },
  },
  'consent.special-matter': {
    question: {
      nb: 'Regulerer en særlov eller en absolutt aldersgrense saken?',
      nn: 'Regulerer ei særlov eller ei absolutt aldersgrense saka?',
      en: 'Does a special statute or an absolute age limit govern the matter?',
    },
    outcomes: {
      'no-health-care': notHealthCare,
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar. Om ungdommen kan bestemme selv, kommer an på en konkret vurdering av hva slags tiltak det gjelder.',
        nn: 'Reglane gir ikkje noko sikkert svar. Om ungdommen kan bestemme sjølv, kjem an på ei konkret vurdering av kva slags tiltak det gjeld.',
        en: 'The rules give no certain answer. Whether the young person may decide depends on an assessment of the kind of measure.',
      },
      'general-rules': {
        nb: 'Nei. De vanlige reglene gjelder.',
        nn: 'Nei. Dei vanlege reglane gjeld.',
        en: 'No. The ordinary rules apply.',
      },
    },
  },
  'consent.mental-health-law': {
    question: {
      nb: 'Kan hjelpen bare gis etter psykisk helsevernloven?',
      nn: 'Kan hjelpa berre bli gitt etter psykisk helsevernlova?',
      en: 'May the care be given under the mental health act only?',
    },
    outcomes: {
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'general-rules': {
        nb: 'Nei. De vanlige reglene gjelder.',
        nn: 'Nei. Dei vanlege reglane gjeld.',
        en: 'No. The ordinary rules apply.',
      },
    },
  },
  'consent.own-decision': {
    question: {
      nb: 'Bestemmer pasienten selv?',
      nn: 'Bestemmer pasienten sjølv?',
      en: 'Does the patient decide alone?',
    },
    outcomes: {
      patient: {
        nb: 'Ja. Pasienten bestemmer selv, og helsehjelpen kan bare gis når pasienten samtykker, eller når den har et annet grunnlag i loven.',
        nn: 'Ja. Pasienten bestemmer sjølv, og helsehjelpa kan berre bli gitt når pasienten samtykkjer, eller når ho har eit anna grunnlag i lova.',
        en: 'Yes. The patient decides, and the health care may be given only with the patient’s consent, or on another basis in law.',
      },
      'on-behalf': {
        nb: 'Nei. Andre tar avgjørelsen på pasientens vegne, og hvem det er, følger av pasientens alder og av hva hjelpen går ut på.',
        nn: 'Nei. Andre tek avgjerda på vegner av pasienten, og kven det er, kjem an på alderen til pasienten og på kva hjelpa går ut på.',
        en: 'No. Others decide on behalf of the patient, and who they are depends on the patient’s age and on what the care involves.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar på om pasienten bestemmer selv. Svaret kommer an på en konkret vurdering av saken og av pasientens alder og modenhet.',
        nn: 'Reglane gir ikkje noko sikkert svar på om pasienten bestemmer sjølv. Svaret kjem an på ei konkret vurdering av saka og av kor gammal og moden pasienten er.',
        en: 'The rules give no certain answer on whether the patient decides. The answer depends on an assessment of the case and of the patient’s age and maturity.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på om pasienten bestemmer selv i dette tilfellet. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar på om pasienten bestemmer sjølv i dette tilfellet. Spørsmålet står ope.',
        en: 'The rules do not say whether the patient decides in this case. The question is open.',
      },
      'special-statute': specialStatute,
    },
  },
  'consent.on-behalf': {
    question: {
      nb: 'Hvem bestemmer når pasienten ikke bestemmer selv?',
      nn: 'Kven bestemmer når pasienten ikkje bestemmer sjølv?',
      en: 'Who decides when the patient does not decide alone?',
    },
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
    question: {
      nb: 'Hvem bestemmer på pasientens vegne, ut fra alder og hva hjelpen går ut på?',
      nn: 'Kven bestemmer på vegner av pasienten, ut frå alder og kva hjelpa går ut på?',
      en: 'Who decides on behalf of the patient, by age and what the care involves?',
    },
    outcomes: {
      'minor-representative': minorRepresentativeDecides,
      guardian: {
        nb: 'Pasienten er {capacityDeprived} og skal samtykke selv så langt det lar seg gjøre. Ellers kan vergen samtykke på pasientens vegne.',
        nn: 'Pasienten er {capacityDeprived} og skal samtykkje sjølv så langt det lèt seg gjere. Elles kan verja samtykkje på vegner av pasienten.',
        en: 'The patient is {capacityDeprived} and consents personally as far as that can be done. Otherwise the guardian may consent on behalf of the patient.',
      },
      provider: providerDecides,
      'responsible-professional': responsibleDecides,
      'coercion-rules-somatic': coercionRules,
    },
  },
  'consent.parents-not-told': {
    question: {
      nb: 'Hvem bestemmer når avgjørelsen ligger hos foreldrene, men de kanskje ikke kan informeres?',
      nn: 'Kven bestemmer når avgjerda ligg hos foreldra, men dei kanskje ikkje kan bli informerte?',
      en: 'Who decides when the decision is the parents’, but they perhaps cannot be told?',
    },
    outcomes: {
      'parental-responsibility': parentsConsent,
      'provider-for-now': providerDecidesForNow,
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem som bestemmer når foreldrene ikke kan informeres. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar på kven som bestemmer når foreldra ikkje kan bli informerte. Spørsmålet står ope.',
        en: 'The rules do not say who decides when the parents cannot be told. The question is open.',
      },
    },
  },
  'consent.minor-representative': {
    question: {
      nb: 'Hvem samtykker på vegne av et barn eller en ungdom under 18 år?',
      nn: 'Kven samtykkjer på vegner av eit barn eller ein ungdom under 18 år?',
      en: 'Who consents on behalf of a child or young person under 18?',
    },
    outcomes: {
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      guardian: guardianConsentsForMinor,
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem som samtykker på barnets vegne i dette tilfellet. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar på kven som samtykkjer på vegner av barnet i dette tilfellet. Spørsmålet står ope.',
        en: 'The rules do not say who consents on behalf of the child in this case. The question is open.',
      },
    },
  },
  'consent.minor-representative-outside-health-care': {
    question: {
      nb: 'Hvem bestemmer på vegne av et barn eller en ungdom om tjenester som ikke er helsehjelp?',
      nn: 'Kven avgjer på vegner av eit barn eller ein ungdom om tenester som ikkje er helsehjelp?',
      en: 'Who decides on behalf of a child or a young person on services that are no health care?',
    },
    outcomes: {
      'parental-responsibility': {
        nb: 'Foreldrene eller andre som har foreldreansvaret, bestemmer. Har de det sammen, bestemmer de sammen.',
        nn: 'Foreldra eller andre som har foreldreansvaret, avgjer. Har dei det saman, avgjer dei saman.',
        en: 'The parents, or others who hold parental responsibility, decide. Where they hold it together, they decide together.',
      },
      'child-welfare': {
        nb: 'Det er {childWelfareService} som bestemmer på barnets vegne.',
        nn: 'Det er {childWelfareService} som avgjer på vegner av barnet.',
        en: 'It is {childWelfareService} that decides on behalf of the child.',
      },
      'child-welfare-or-carer': {
        nb: 'Både {childWelfareService} og fosterforeldrene eller institusjonen der barnet bor, kan bestemme på barnets vegne. Mener {childWelfareService} at det fosterforeldrene eller institusjonen har kommet til, ikke er best for barnet, er det {childWelfareService} som bestemmer.',
        nn: 'Både {childWelfareService} og fosterforeldra eller institusjonen der barnet bur, kan ta avgjerder på vegner av barnet. Meiner {childWelfareService} at det fosterforeldra eller institusjonen har kome til, ikkje er best for barnet, er det {childWelfareService} som bestemmer.',
        en: 'Both {childWelfareService} and the foster parents or the institution where the child lives may decide on behalf of the child. Where {childWelfareService} finds that their view is not in the child’s best interests, it is {childWelfareService} that decides.',
      },
      guardian: {
        nb: 'Ingen har foreldreansvaret, eller den som har det, kan ikke ivareta barnets interesser. Vergen bestemmer derfor på barnets vegne.',
        nn: 'Ingen har foreldreansvaret, eller den som har det, kan ikkje ta vare på interessene til barnet. Verja avgjer difor på vegner av barnet.',
        en: 'Nobody holds parental responsibility, or whoever does cannot look after the child’s interests. The guardian therefore decides on behalf of the child.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem som bestemmer på barnets vegne i dette tilfellet. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar på kven som avgjer på vegner av barnet i dette tilfellet. Spørsmålet står ope.',
        en: 'The rules do not say who decides on behalf of the child in this case. The question is open.',
      },
    },
  },
  'consent.warning-technology': {
    question: {
      nb: 'Hvem bestemmer om varslings- og lokaliseringsteknologi kan brukes?',
      nn: 'Kven avgjer om varslings- og lokaliseringsteknologi kan brukast?',
      en: 'Who decides whether warning and locating technology may be used?',
    },
    outcomes: {
      'service-decides': {
        nb: 'Helse- og omsorgstjenesten kan treffe vedtak om det. Tjenesten skal legge vekt på om tiltaket står i rimelig forhold til risikoen, om det er det minst inngripende, og om personen trolig ville ha sagt ja. Der det er mulig, skal nærmeste pårørende spørres om hva personen ville ha ønsket.',
        nn: 'Helse- og omsorgstenesta kan gjere vedtak om det. Tenesta skal leggje vekt på om tiltaket står i rimeleg forhold til risikoen, om det er det minst inngripande, og om personen truleg ville ha sagt ja. Der det er mogleg, skal dei næraste pårørande spørjast om kva personen ville ha ønskt.',
        en: 'The health and care service may decide to use it. The service must give weight to whether the measure is proportionate to the risk, whether it is the least intrusive one, and whether the person would probably have agreed. Where possible, the next of kin must be asked what the person would have wanted.',
      },
      'conditions-not-met': {
        nb: 'Nei. Tiltaket må både være nødvendig for å hindre eller begrense risiko for skade på personen og være i personens interesse, og det er ikke tilfellet her.',
        nn: 'Nei. Tiltaket må både vere nødvendig for å hindre eller avgrense risiko for skade på personen og vere i interessa til personen, og det er ikkje tilfellet her.',
        en: 'No. The measure has to be both necessary to prevent or limit a risk of harm to the person and in the person’s interest, and that is not so here.',
      },
      'own-consent': {
        nb: 'Personen bestemmer selv, og teknologien kan bare brukes når han eller hun samtykker.',
        nn: 'Personen avgjer sjølv, og teknologien kan berre brukast når han eller ho samtykkjer.',
        en: 'The person decides, and the technology may be used only with their consent.',
      },
      'as-health-care': {
        nb: 'De vanlige reglene om hvem som bestemmer over helsehjelp, gjelder.',
        nn: 'Dei vanlege reglane om kven som bestemmer over helsehjelp, gjeld.',
        en: 'The ordinary rules on who decides on health care apply.',
      },
      'coercion-rules-somatic': {
        nb: 'Personen motsetter seg tiltaket. Er det ledd i somatisk helsehjelp, kan det da bare brukes etter de særlige reglene om tvang.',
        nn: 'Personen set seg imot tiltaket. Er det ledd i somatisk helsehjelp, kan det då berre brukast etter dei særlege reglane om tvang.',
        en: 'The person objects. As part of somatic health care, the technology may then be used only under the special rules on coercion.',
      },
      'coercion-rules-services': {
        nb: 'Tiltaket regnes som tvang eller makt, og kan bare brukes etter reglene om tvang overfor personer med utviklingshemming.',
        nn: 'Tiltaket blir rekna som tvang eller makt, og kan berre brukast etter reglane om tvang overfor personar med utviklingshemming.',
        en: 'The measure counts as coercion or force, and may be used only under the rules on coercion of persons with an intellectual disability.',
      },
      'not-allowed': {
        nb: 'Nei. Personen motsetter seg tiltaket, og loven gir ikke grunnlag for å bruke det.',
        nn: 'Nei. Personen set seg imot tiltaket, og lova gir ikkje grunnlag for å bruke det.',
        en: 'No. The person objects, and the law gives no basis for using the technology.',
      },
      'not-under-this-section': {
        nb: 'Regelen om slik teknologi gjelder bare personer som har fylt 18 år. Den som ellers bestemmer for barnet, bestemmer.',
        nn: 'Regelen om slik teknologi gjeld berre personar som har fylt 18 år. Den som elles bestemmer for barnet, avgjer.',
        en: 'The rule on such technology is about persons of 18 or more. Whoever otherwise decides for the child decides.',
      },
      'not-relevant': {
        nb: 'Det er ikke spørsmål om slik teknologi.',
        nn: 'Det er ikkje spørsmål om slik teknologi.',
        en: 'No such technology is in question.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ConsentTexts['decisions']>>
