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
  'Vergen samtykker på vegne av pasienten. En voksen som er {capacityDeprived}, skal likevel ' +
  'samtykke selv så langt det lar seg gjøre.'

const providerDecides =
  'Den som yter helsehjelpen, kan ta avgjørelsen. Det gjelder bare lite inngripende hjelp som ' +
  'pasienten ikke motsetter seg, og forarbeidene forutsetter at pasienten trolig ville ha ' +
  'samtykket.'

const responsibleDecides =
  'Den som er ansvarlig for helsehjelpen, kan bestemme at den skal gis, men bare etter å ha ' +
  'rådført seg med annet kvalifisert helsepersonell, og bare hvis hjelpen er i pasientens ' +
  'interesse og det er sannsynlig at pasienten ville ha sagt ja. Der det er mulig, skal ' +
  'nærmeste pårørende spørres om hva pasienten ville ha ønsket, og både svaret deres og synet ' +
  'til det andre helsepersonellet skal stå i journalen.'

const providerDecidesForNow =
  'Foreløpig kan den som yter helsehjelpen, ta avgjørelsen, men bare om hjelp som er strengt ' +
  'nødvendig, og som ikke er inngripende i omfang eller varighet. Dette gjelder for en ' +
  'begrenset tid, til noen kan samtykke på barnets vegne.'

const specialStatute =
  'En særlov regulerer saken og går foran de vanlige reglene. Det er den loven som sier hvem ' +
  'som kan samtykke, og på hvilke vilkår.'

const nobodyCanConsent =
  'Ingen kan samtykke til kosmetisk behandling uten medisinsk eller odontologisk begrunnelse ' +
  'før pasienten er 18 år. Verken pasienten selv eller foreldrene kan gi et gyldig samtykke.'

const whoDecidesIsOpen =
  'Reglene gir ikke svar på hvem som bestemmer i dette tilfellet. Spørsmålet står åpent.'

/** The questions of who decides on health care, in bokmål. */
export const deciding: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.who-decides': {
    question: 'Hvem bestemmer over helsehjelpen?',
    outcomes: {
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar på hvem som bestemmer. Svaret kommer an på en konkret ' +
        'vurdering av saken og av pasientens alder og modenhet.',
      patient:
        'Pasienten bestemmer selv. Helsehjelpen kan bare gis når pasienten samtykker, eller ' +
        'når den har et annet grunnlag i loven.',
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
    question: 'Er det noe som avgjør saken før alder og {competence} vurderes?',
    outcomes: {
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar. Om ungdommen kan bestemme selv, kommer an på en ' +
        'konkret vurdering av hva slags tiltak det gjelder.',
      'general-rules':
        'Nei. De vanlige reglene om alder og {competence} avgjør hvem som bestemmer.',
    },
  },
  'consent.special-matter': {
    question: 'Regulerer en særlov eller en absolutt aldersgrense saken?',
    outcomes: {
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar. Om ungdommen kan bestemme selv, kommer an på en ' +
        'konkret vurdering av hva slags tiltak det gjelder.',
      'general-rules': 'Nei. De vanlige reglene gjelder.',
    },
  },
  'consent.mental-health-law': {
    question: 'Kan hjelpen bare gis etter psykisk helsevernloven?',
    outcomes: {
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'general-rules': 'Nei. De vanlige reglene gjelder.',
    },
  },
  'consent.own-decision': {
    question: 'Bestemmer pasienten selv?',
    outcomes: {
      patient:
        'Ja. Pasienten bestemmer selv, og helsehjelpen kan bare gis når pasienten samtykker, ' +
        'eller når den har et annet grunnlag i loven.',
      'on-behalf':
        'Nei. Andre tar avgjørelsen på pasientens vegne, og hvem det er, følger av pasientens ' +
        'alder og av hva hjelpen går ut på.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar på om pasienten bestemmer selv. Svaret kommer an på en ' +
        'konkret vurdering av saken og av pasientens alder og modenhet.',
      'not-regulated':
        'Reglene gir ikke svar på om pasienten bestemmer selv i dette tilfellet. Spørsmålet ' +
        'står åpent.',
      'special-statute': specialStatute,
    },
  },
  'consent.on-behalf': {
    question: 'Hvem bestemmer når pasienten ikke bestemmer selv?',
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
    question: 'Hvem bestemmer på pasientens vegne, ut fra alder og hva hjelpen går ut på?',
    outcomes: {
      'minor-representative': minorRepresentativeDecides,
      guardian:
        'Pasienten er {capacityDeprived} og skal samtykke selv så langt det lar seg gjøre. ' +
        'Ellers kan vergen samtykke på pasientens vegne.',
      provider: providerDecides,
      'responsible-professional': responsibleDecides,
      'coercion-rules-somatic': coercionRules,
    },
  },
  'consent.parents-not-told': {
    question:
      'Hvem bestemmer når avgjørelsen ligger hos foreldrene, men de kanskje ikke kan informeres?',
    outcomes: {
      'parental-responsibility': parentsConsent,
      'provider-for-now': providerDecidesForNow,
      'not-regulated':
        'Reglene gir ikke svar på hvem som bestemmer når foreldrene ikke kan informeres. ' +
        'Spørsmålet står åpent.',
    },
  },
  'consent.minor-representative': {
    question: 'Hvem samtykker på vegne av et barn eller en ungdom under 18 år?',
    outcomes: {
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      guardian: guardianConsentsForMinor,
      'not-regulated':
        'Reglene gir ikke svar på hvem som samtykker på barnets vegne i dette tilfellet. ' +
        'Spørsmålet står åpent.',
    },
  },
  'consent.minor-representative-outside-health-care': {
    question:
      'Hvem bestemmer på vegne av et barn eller en ungdom om tjenester som ikke er helsehjelp?',
    outcomes: {
      'parental-responsibility':
        'Foreldrene eller andre som har foreldreansvaret, bestemmer. Har de det sammen, bestemmer de sammen.',
      'child-welfare': 'Det er {childWelfareService} som bestemmer på barnets vegne.',
      'child-welfare-or-carer':
        'Både {childWelfareService} og fosterforeldrene eller institusjonen der barnet bor, kan bestemme på barnets vegne. Mener {childWelfareService} at det fosterforeldrene eller institusjonen har kommet til, ikke er best for barnet, er det {childWelfareService} som bestemmer.',
      guardian:
        'Ingen har foreldreansvaret, eller den som har det, kan ikke ivareta barnets interesser. Vergen bestemmer derfor på barnets vegne.',
      'not-regulated':
        'Reglene gir ikke svar på hvem som bestemmer på barnets vegne i dette tilfellet. Spørsmålet står åpent.',
    },
  },
  'consent.warning-technology': {
    question: 'Hvem bestemmer om varslings- og lokaliseringsteknologi kan brukes?',
    outcomes: {
      'service-decides':
        'Helse- og omsorgstjenesten kan treffe vedtak om det. Tjenesten skal legge vekt på om tiltaket står i rimelig forhold til risikoen, om det er det minst inngripende, og om personen trolig ville ha sagt ja. Der det er mulig, skal nærmeste pårørende spørres om hva personen ville ha ønsket.',
      'conditions-not-met':
        'Nei. Tiltaket må både være nødvendig for å hindre eller begrense risiko for skade på personen og være i personens interesse, og det er ikke tilfellet her.',
      'own-consent':
        'Personen bestemmer selv, og teknologien kan bare brukes når han eller hun samtykker.',
      'as-health-care': 'De vanlige reglene om hvem som bestemmer over helsehjelp, gjelder.',
      'coercion-rules-somatic':
        'Personen motsetter seg tiltaket. Er det ledd i somatisk helsehjelp, kan det da bare brukes etter de særlige reglene om tvang.',
      'coercion-rules-services':
        'Tiltaket regnes som tvang eller makt, og kan bare brukes etter reglene om tvang overfor personer med utviklingshemming.',
      'not-allowed':
        'Nei. Personen motsetter seg tiltaket, og loven gir ikke grunnlag for å bruke det.',
      'not-under-this-section':
        'Regelen om slik teknologi gjelder bare personer som har fylt 18 år. Den som ellers bestemmer for barnet, bestemmer.',
      'not-relevant': 'Det er ikke spørsmål om slik teknologi.',
    },
  },
}
