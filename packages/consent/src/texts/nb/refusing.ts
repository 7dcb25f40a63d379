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
  'Reglene gir ikke svar på hva som følger av at pasienten motsetter seg hjelpen i dette ' +
  'tilfellet. Spørsmålet står åpent.'

const controlCommission =
  'Gjelder det opphold i institusjon for psykisk helsevern, skal kontrollkommisjonen ta ' +
  'stilling til om det psykiske helsevernet kan settes i verk. For hjelp uten slikt opphold ' +
  'gjelder ikke denne regelen.'

/** The questions on emergencies, refusals, objections and the competence to decide, in bokmål. */
export const refusing: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.emergency': {
    question: 'Går plikten til å gi øyeblikkelig hjelp foran kravet om samtykke?',
    outcomes: {
      'help-at-once':
        'Ja. Nødvendig helsehjelp skal gis med en gang, også når pasienten ikke kan samtykke ' +
        'eller sier nei.',
      examine:
        'Det er ikke avklart om hjelpen haster. Helsepersonellet skal gjøre de undersøkelsene ' +
        'som trengs for å finne det ut.',
      'refusal-stands':
        'Nei. Pasienten har en særlig rett til å nekte denne hjelpen, og den retten gjelder ' +
        'også når det haster.',
      'others-have-taken-over':
        'Plikten gjelder ikke så langt annet kvalifisert helsepersonell har tatt på seg ' +
        'ansvaret for hjelpen. De har da plikten.',
      'no-emergency':
        'Nei. Hjelpen haster ikke, og den krever samtykke eller et annet grunnlag i loven.',
    },
  },
  'consent.refusal': {
    question: 'Har pasienten en særlig rett til å nekte hjelpen, også når det haster?',
    outcomes: {
      'right-to-refuse':
        'Ja. Pasienten kan nekte, og helsepersonellet skal respektere det også når det haster.',
      'withhold-at-next-of-kins-wish':
        'Ja. Helsepersonellet skal la være å gi livsforlengende behandling, fordi nærmeste ' +
        'pårørende har sagt at pasienten ikke ville ha den, og helsepersonellet selv har ' +
        'kommet til det samme og mener at ønsket åpenbart bør følges.',
      'no-right-to-refuse':
        'Nei. Vilkårene for den særlige retten til å nekte er ikke oppfylt. De vanlige reglene ' +
        'om samtykke og øyeblikkelig hjelp avgjør.',
      'general-rules':
        'Det er ingen særlig rett til å nekte denne hjelpen. De vanlige reglene om samtykke og ' +
        'øyeblikkelig hjelp avgjør.',
      'nothing-refused':
        'Pasienten nekter ikke å ta imot noe, så spørsmålet kommer ikke opp. De vanlige reglene om samtykke og øyeblikkelig hjelp avgjør.',
    },
  },
  'consent.objection': {
    question: 'Hva følger av at pasienten motsetter seg helsehjelpen?',
    outcomes: {
      'special-statute': 'En særlov regulerer saken, også hva som følger av at pasienten sier nei.',
      nobody:
        'Ingen kan samtykke til kosmetisk behandling uten medisinsk eller odontologisk begrunnelse før ' +
        'pasienten er 18 år, og behandlingen kan ikke gis.',
      patient:
        'Pasienten bestemmer selv, og et nei er avgjørende. Hjelpen kan bare gis hvis loven ' +
        'åpner for hjelp uten samtykke, slik den gjør ved øyeblikkelig hjelp og etter psykisk ' +
        'helsevernloven.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar på om pasienten bestemmer selv, og heller ikke på ' +
        'hva som følger av et nei. Svaret kommer an på en konkret vurdering av saken og av ' +
        'pasientens alder og modenhet.',
      'not-regulated': objectionIsOpen,
      'coercion-rules-somatic': coercionRules,
      'mental-health-act': mentalHealthAct,
      'control-commission-if-inpatient': controlCommission,
    },
  },
  'consent.objection-by-age': {
    question: 'Hva følger av at en pasient som ikke bestemmer selv, motsetter seg helsehjelpen?',
    outcomes: {
      'coercion-rules-somatic': coercionRules,
      'mental-health-act': mentalHealthAct,
      'control-commission-if-inpatient': controlCommission,
      'not-regulated': objectionIsOpen,
    },
  },
  'consent.competence-lapses': {
    question: 'Faller {competenceDefinite} bort for denne avgjørelsen?',
    outcomes: {
      'may-lapse':
        'Ja, {competenceDefinite} kan falle bort. Den som yter helsehjelpen, tar stilling til ' +
        'det og skal begrunne det skriftlig. Pasienten og nærmeste pårørende skal om mulig ' +
        'straks få se begrunnelsen, og har pasienten ingen pårørende, skal den legges frem for ' +
        'annet kvalifisert helsepersonell.',
      stands:
        'Nei. Vilkårene er ikke oppfylt, og pasienten har fortsatt {competence} for denne ' +
        'avgjørelsen.',
    },
  },
  'consent.child-inpatient-mental-health': {
    question:
      'Skal kontrollkommisjonen ta stilling til oppholdet i institusjon for psykisk helsevern?',
    outcomes: {
      'control-commission':
        'Ja. Barnet er ikke enig i oppholdet, og saken skal legges frem for ' +
        'kontrollkommisjonen selv om de som bestemmer for barnet, har samtykket.',
      'not-required':
        'Nei. Denne regelen krever ikke at kontrollkommisjonen tar stilling. De andre reglene ' +
        'om samtykke og psykisk helsevern gjelder som ellers.',
    },
  },
  'consent.complaint': {
    question: 'Hvem kan det klages til, når og hvordan?',
    outcomes: {
      'county-governor-four-weeks':
        'Det kan klages til {countyGovernor} innen fire uker fra den som klager, visste eller burde ha visst nok. Klagen skal være skriftlig og undertegnet, og den sendes til den som har tatt avgjørelsen. Pasienten eller brukeren, en representant og andre med egen rett etter reglene kan klage.',
      'county-governor-three-weeks':
        'Det kan klages til {countyGovernor} innen tre uker fra den som klager, kjente eller burde ha kjent vedtaket. Klagen skal være skriftlig og undertegnet. Pasienten og nærmeste pårørende kan klage.',
      'county-governor-by-administration-act':
        'Det kan klages til {countyGovernor} etter reglene i forvaltningsloven, innen tre uker fra avslaget ble kjent. Klagen skal være undertegnet eller bekreftet på annen måte, og den sendes til den som har gitt avslaget.',
      'control-commission':
        'Det kan klages til kontrollkommisjonen etter reglene i forvaltningsloven, innen tre uker fra vedtaket ble kjent. Pasienten og nærmeste pårørende kan klage.',
      'supervision-request':
        'Dette er ingen klage med klagefrist. Den det gjelder, kan be tilsynsmyndigheten vurdere om pliktene er brutt.',
      'late-may-be-heard':
        'Klagen er for sen. Den kan likevel behandles når den som klager, ikke kan lastes for det, eller når særlige grunner taler for det.',
      'too-late': 'Klagen kan ikke behandles. Det er gått mer enn ett år siden avgjørelsen.',
    },
  },
}
