import type { ConsentTexts } from '../types.js'
import { coercionRules, mentalHealthAct } from './shared.js'

type Questions =
  | 'consent.emergency'
  | 'consent.refusal'
  | 'consent.objection'
  | 'consent.objection-by-age'
  | 'consent.competence-lapses'
  | 'consent.child-inpatient-mental-health'
  | 'consent.complaint'

const objectionIsOpen =
  'Reglane gir ikkje svar på kva som følgjer av at pasienten set seg imot hjelpa i dette ' +
  'tilfellet. Spørsmålet står ope.'

const controlCommission =
  'Gjeld det opphald i institusjon for psykisk helsevern, skal kontrollkommisjonen ta stilling ' +
  'til om det psykiske helsevernet kan setjast i verk. For hjelp utan slikt opphald gjeld ' +
  'ikkje denne regelen.'

/** The questions on emergencies, refusals, objections and the competence to decide, in nynorsk. */
export const refusing: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.emergency': {
    question: 'Går plikta til å gi augeblikkeleg hjelp føre kravet om samtykke?',
    outcomes: {
      'help-at-once':
        'Ja. Nødvendig helsehjelp skal bli gitt med ein gong, òg når pasienten ikkje kan ' +
        'samtykkje eller seier nei.',
      examine:
        'Det er ikkje avklart om hjelpa hastar. Helsepersonellet skal gjere dei undersøkingane ' +
        'som trengst for å finne det ut.',
      'refusal-stands':
        'Nei. Pasienten har ein særleg rett til å nekte denne hjelpa, og den retten gjeld òg ' +
        'når det hastar.',
      'others-have-taken-over':
        'Plikta gjeld ikkje så langt anna kvalifisert helsepersonell har teke på seg ansvaret ' +
        'for hjelpa. Dei har då plikta.',
      'no-emergency':
        'Nei. Hjelpa hastar ikkje, og ho krev samtykke eller eit anna grunnlag i lova.',
    },
  },
  'consent.refusal': {
    question: 'Har pasienten ein særleg rett til å nekte hjelpa, òg når det hastar?',
    outcomes: {
      'right-to-refuse':
        'Ja. Pasienten kan nekte, og helsepersonellet skal respektere det òg når det hastar.',
      'withhold-at-next-of-kins-wish':
        'Ja. Helsepersonellet skal la vere å gi livsforlengjande behandling, fordi næraste ' +
        'pårørande har sagt at pasienten ikkje ville ha slik behandling, og helsepersonellet ' +
        'sjølv har kome til det same og meiner at ønsket openbert bør følgjast.',
      'no-right-to-refuse':
        'Nei. Vilkåra for den særlege retten til å nekte er ikkje oppfylte. Dei vanlege ' +
        'reglane om samtykke og augeblikkeleg hjelp avgjer.',
      'general-rules':
        'Det er ingen særleg rett til å nekte denne hjelpa. Dei vanlege reglane om samtykke og ' +
        'augeblikkeleg hjelp avgjer.',
      'nothing-refused':
        'Pasienten nektar ikkje å ta imot noko, så spørsmålet kjem ikkje opp. Dei vanlege reglane om samtykke og augeblikkeleg hjelp avgjer.',
    },
  },
  'consent.objection': {
    question: 'Kva følgjer av at pasienten set seg imot helsehjelpa?',
    outcomes: {
      'special-statute': 'Ei særlov regulerer saka, òg kva som følgjer av at pasienten seier nei.',
      nobody:
        'Ingen kan samtykkje til kosmetisk behandling utan medisinsk eller odontologisk grunngiving før ' +
        'pasienten er 18 år, og behandlinga kan ikkje bli gitt.',
      patient:
        'Pasienten bestemmer sjølv, og eit nei er avgjerande. Hjelpa kan berre bli gitt dersom ' +
        'lova opnar for hjelp utan samtykke, slik lova gjer ved augeblikkeleg hjelp og etter ' +
        'psykisk helsevernlova.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar på om pasienten bestemmer sjølv, og heller ikkje ' +
        'på kva som følgjer av eit nei. Svaret kjem an på ei konkret vurdering av saka og av ' +
        'kor gammal og moden pasienten er.',
      'not-regulated': objectionIsOpen,
      'coercion-rules-somatic': coercionRules,
      'mental-health-act': mentalHealthAct,
      'control-commission-if-inpatient': controlCommission,
    },
  },
  'consent.objection-by-age': {
    question: 'Kva følgjer av at ein pasient som ikkje bestemmer sjølv, set seg imot helsehjelpa?',
    outcomes: {
      'coercion-rules-somatic': coercionRules,
      'mental-health-act': mentalHealthAct,
      'control-commission-if-inpatient': controlCommission,
      'not-regulated': objectionIsOpen,
    },
  },
  'consent.competence-lapses': {
    question: 'Fell {competenceDefinite} bort for denne avgjerda?',
    outcomes: {
      'may-lapse':
        'Ja, {competenceDefinite} kan falle bort. Den som yter helsehjelpa, tek stilling til ' +
        'det og skal grunngi det skriftleg. Pasienten og næraste pårørande skal om mogleg ' +
        'straks få sjå grunngivinga, og har pasienten ingen pårørande, skal ho leggjast fram ' +
        'for anna kvalifisert helsepersonell.',
      stands:
        'Nei. Vilkåra er ikkje oppfylte, og pasienten har framleis {competence} for denne ' +
        'avgjerda.',
    },
  },
  'consent.child-inpatient-mental-health': {
    question:
      'Skal kontrollkommisjonen ta stilling til opphaldet i institusjon for psykisk helsevern?',
    outcomes: {
      'control-commission':
        'Ja. Barnet er ikkje einig i opphaldet, og saka skal bli lagd fram for ' +
        'kontrollkommisjonen sjølv om dei som bestemmer for barnet, har samtykt.',
      'not-required':
        'Nei. Denne regelen krev ikkje at kontrollkommisjonen tek stilling. Dei andre reglane ' +
        'om samtykke og psykisk helsevern gjeld som elles.',
    },
  },
  'consent.complaint': {
    question: 'Kven kan ein klage til, når og korleis?',
    outcomes: {
      'county-governor-four-weeks':
        'Ein kan klage til {countyGovernor} innan fire veker frå den som klagar, visste eller burde ha visst nok. Klaga skal vere skriftleg og underskriven, og ho blir send til den som har teke avgjerda. Pasienten eller brukaren, ein representant og andre med eigen rett etter reglane kan klage.',
      'county-governor-three-weeks':
        'Ein kan klage til {countyGovernor} innan tre veker frå den som klagar, kjende eller burde ha kjent vedtaket. Klaga skal vere skriftleg og underskriven. Pasienten og næraste pårørande kan klage.',
      'county-governor-by-administration-act':
        'Ein kan klage til {countyGovernor} etter reglane i forvaltningslova, innan tre veker frå avslaget blei kjent. Klaga skal vere underskriven eller stadfesta på annan måte, og ho blir send til den som har gitt avslaget.',
      'control-commission':
        'Ein kan klage til kontrollkommisjonen etter reglane i forvaltningslova, innan tre veker frå vedtaket blei kjent. Pasienten og næraste pårørande kan klage.',
      'supervision-request':
        'Dette er inga klage med klagefrist. Den det gjeld, kan be tilsynsstyresmakta vurdere om pliktene er brotne.',
      'late-may-be-heard':
        'Klaga er for sein. Ho kan likevel bli behandla når den som klagar, ikkje kan lastast for det, eller når særlege grunnar talar for det.',
      'too-late': 'Klaga kan ikkje bli behandla. Det er gått meir enn eitt år sidan avgjerda.',
    },
  },
}
