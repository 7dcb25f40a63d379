import type { InEachLanguage } from '@vilkar/core/explain'
import type { ConsentTexts } from '../types.js'
import { coercionRules, mentalHealthAct, notHealthCare } from './shared.js'

const objectionIsOpen: InEachLanguage<string> = {
  nb: 'Reglene gir ikke svar på hva som følger av at pasienten motsetter seg hjelpen i dette tilfellet. Spørsmålet står åpent.',
  nn: 'Reglane gir ikkje svar på kva som følgjer av at pasienten set seg imot hjelpa i dette tilfellet. Spørsmålet står ope.',
  en: 'The rules do not say what follows from the patient’s objection in this case. The question is open.',
}

const controlCommission: InEachLanguage<string> = {
  nb: 'Gjelder det opphold i institusjon for psykisk helsevern, skal kontrollkommisjonen ta stilling til om det psykiske helsevernet kan settes i verk. For hjelp uten slikt opphold gjelder ikke denne regelen.',
  nn: 'Gjeld det opphald i institusjon for psykisk helsevern, skal kontrollkommisjonen ta stilling til om det psykiske helsevernet kan setjast i verk. For hjelp utan slikt opphald gjeld ikkje denne regelen.',
  en: 'Where it is about a stay in an institution for mental health care, the control commission must consider whether the mental health care may be established. For care without such a stay this rule does not apply.',
}

/** The questions on emergencies, refusals, objections and the competence to decide. */
export const refusing = {
  'consent.emergency': {
    question: {
      nb: 'Går plikten til å gi øyeblikkelig hjelp foran kravet om samtykke?',
      nn: 'Går plikta til å gi augeblikkeleg hjelp føre kravet om samtykke?',
      en: 'Does the duty to help in an emergency go before the need for consent?',
    },
    outcomes: {
      'help-at-once': {
        nb: 'Ja. Nødvendig helsehjelp skal gis med en gang, også når pasienten ikke kan samtykke eller sier nei.',
        nn: 'Ja. Nødvendig helsehjelp skal bli gitt med ein gong, òg når pasienten ikkje kan samtykkje eller seier nei.',
        en: 'Yes. Necessary health care must be given at once, even when the patient cannot consent or says no.',
      },
      examine: {
        nb: 'Det er ikke avklart om hjelpen haster. Helsepersonellet skal gjøre de undersøkelsene som trengs for å finne det ut.',
        nn: 'Det er ikkje avklart om hjelpa hastar. Helsepersonellet skal gjere dei undersøkingane som trengst for å finne det ut.',
        en: 'It is not clear whether the care is urgent. The health personnel must make the examinations needed to find out.',
      },
      'refusal-stands': {
        nb: 'Nei. Pasienten har en særlig rett til å nekte denne hjelpen, og den retten gjelder også når det haster.',
        nn: 'Nei. Pasienten har ein særleg rett til å nekte denne hjelpa, og den retten gjeld òg når det hastar.',
        en: 'No. The patient has a special right to refuse this care, and that right applies in an emergency too.',
      },
      'others-have-taken-over': {
        nb: 'Plikten gjelder ikke så langt annet kvalifisert helsepersonell har tatt på seg ansvaret for hjelpen. De har da plikten.',
        nn: 'Plikta gjeld ikkje så langt anna kvalifisert helsepersonell har teke på seg ansvaret for hjelpa. Dei har då plikta.',
        en: 'The duty does not apply as far as other qualified health personnel have taken responsibility for the care. The duty is then theirs.',
      },
      'no-emergency': {
        nb: 'Nei. Hjelpen haster ikke, og den krever samtykke eller et annet grunnlag i loven.',
        nn: 'Nei. Hjelpa hastar ikkje, og ho krev samtykke eller eit anna grunnlag i lova.',
        en: 'No. The care is not urgent, and it requires consent or another basis in law.',
      },
    },
  },
  'consent.refusal': {
    question: {
      nb: 'Har pasienten en særlig rett til å nekte hjelpen, også når det haster?',
      nn: 'Har pasienten ein særleg rett til å nekte hjelpa, òg når det hastar?',
      en: 'Does the patient have a special right to refuse the care, even in an emergency?',
    },
    outcomes: {
      'no-health-care': notHealthCare,
      'right-to-refuse': {
        nb: 'Ja. Pasienten kan nekte, og helsepersonellet skal respektere det også når det haster.',
        nn: 'Ja. Pasienten kan nekte, og helsepersonellet skal respektere det òg når det hastar.',
        en: 'Yes. The patient may refuse, and the health personnel must respect it even in an emergency.',
      },
      'withhold-at-next-of-kins-wish': {
        nb: 'Ja. Helsepersonellet skal la være å gi livsforlengende behandling, fordi nærmeste pårørende har sagt at pasienten ikke ville ha den, og helsepersonellet selv har kommet til det samme og mener at ønsket åpenbart bør følges.',
        nn: 'Ja. Helsepersonellet skal la vere å gi livsforlengjande behandling, fordi næraste pårørande har sagt at pasienten ikkje ville ha slik behandling, og helsepersonellet sjølv har kome til det same og meiner at ønsket openbert bør følgjast.',
        en: 'Yes. The health personnel must withhold life-prolonging treatment, because the next of kin have said that the patient would not want it, and the personnel have come to the same view themselves and find that the wish clearly ought to be followed.',
      },
      'no-right-to-refuse': {
        nb: 'Nei. Vilkårene for den særlige retten til å nekte er ikke oppfylt. De vanlige reglene om samtykke og øyeblikkelig hjelp avgjør.',
        nn: 'Nei. Vilkåra for den særlege retten til å nekte er ikkje oppfylte. Dei vanlege reglane om samtykke og augeblikkeleg hjelp avgjer.',
        en: 'No. The conditions of the special right to refuse are not met. The ordinary rules on consent and emergencies decide.',
      },
      'general-rules': {
        nb: 'Det er ingen særlig rett til å nekte denne hjelpen. De vanlige reglene om samtykke og øyeblikkelig hjelp avgjør.',
        nn: 'Det er ingen særleg rett til å nekte denne hjelpa. Dei vanlege reglane om samtykke og augeblikkeleg hjelp avgjer.',
        en: 'There is no special right to refuse this care. The ordinary rules on consent and emergencies decide.',
      },
      'nothing-refused': {
        nb: 'Pasienten nekter ikke å ta imot noe, så spørsmålet kommer ikke opp. De vanlige reglene om samtykke og øyeblikkelig hjelp avgjør.',
        nn: 'Pasienten nektar ikkje å ta imot noko, så spørsmålet kjem ikkje opp. Dei vanlege reglane om samtykke og augeblikkeleg hjelp avgjer.',
        en: 'The patient refuses nothing, so the question does not arise. The ordinary rules on consent and emergencies decide.',
      },
    },
  },
  'consent.objection': {
    question: {
      nb: 'Hva følger av at pasienten motsetter seg helsehjelpen?',
      nn: 'Kva følgjer av at pasienten set seg imot helsehjelpa?',
      en: 'What follows when the patient objects to the health care?',
    },
    outcomes: {
      'no-health-care': notHealthCare,
      'special-statute': {
        nb: 'En særlov regulerer saken, også hva som følger av at pasienten sier nei.',
        nn: 'Ei særlov regulerer saka, òg kva som følgjer av at pasienten seier nei.',
        en: 'A special statute governs the matter, also what follows from a no.',
      },
      nobody: {
        nb: 'Ingen kan samtykke til kosmetisk behandling uten medisinsk eller odontologisk begrunnelse før pasienten er 18 år, og behandlingen kan ikke gis.',
        nn: 'Ingen kan samtykkje til kosmetisk behandling utan medisinsk eller odontologisk grunngiving før pasienten er 18 år, og behandlinga kan ikkje bli gitt.',
        en: 'Nobody can consent to cosmetic treatment without a medical or dental reason before the patient is 18, and the treatment may not be given.',
      },
      patient: {
        nb: 'Pasienten bestemmer selv, og et nei er avgjørende. Hjelpen kan bare gis hvis loven åpner for hjelp uten samtykke, slik den gjør ved øyeblikkelig hjelp og etter psykisk helsevernloven.',
        nn: 'Pasienten bestemmer sjølv, og eit nei er avgjerande. Hjelpa kan berre bli gitt dersom lova opnar for hjelp utan samtykke, slik lova gjer ved augeblikkeleg hjelp og etter psykisk helsevernlova.',
        en: 'The patient decides, and a no is final. The care may be given only if the law allows it without consent, as it does in an emergency and under the mental health act.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar på om pasienten bestemmer selv, og heller ikke på hva som følger av et nei. Svaret kommer an på en konkret vurdering av saken og av pasientens alder og modenhet.',
        nn: 'Reglane gir ikkje noko sikkert svar på om pasienten bestemmer sjølv, og heller ikkje på kva som følgjer av eit nei. Svaret kjem an på ei konkret vurdering av saka og av kor gammal og moden pasienten er.',
        en: 'The rules give no certain answer on whether the patient decides, nor on what follows from a no. The answer depends on an assessment of the case and of the patient’s age and maturity.',
      },
      'not-regulated': objectionIsOpen,
      'coercion-rules-somatic': coercionRules,
      'mental-health-act': mentalHealthAct,
      'control-commission-if-inpatient': controlCommission,
    },
  },
  'consent.objection-by-age': {
    question: {
      nb: 'Hva følger av at en pasient som ikke bestemmer selv, motsetter seg helsehjelpen?',
      nn: 'Kva følgjer av at ein pasient som ikkje bestemmer sjølv, set seg imot helsehjelpa?',
      en: 'What follows when a patient who does not decide alone objects to the health care?',
    },
    outcomes: {
      'coercion-rules-somatic': coercionRules,
      'mental-health-act': mentalHealthAct,
      'control-commission-if-inpatient': controlCommission,
      'not-regulated': objectionIsOpen,
    },
  },
  'consent.competence-lapses': {
    question: {
      nb: 'Faller {competenceDefinite} bort for denne avgjørelsen?',
      nn: 'Fell {competenceDefinite} bort for denne avgjerda?',
      en: 'Does {competenceDefinite} lapse for this decision?',
    },
    outcomes: {
      'may-lapse': {
        nb: 'Ja, {competenceDefinite} kan falle bort. Den som yter helsehjelpen, tar stilling til det og skal begrunne det skriftlig. Pasienten og nærmeste pårørende skal om mulig straks få se begrunnelsen, og har pasienten ingen pårørende, skal den legges frem for annet kvalifisert helsepersonell.',
        nn: 'Ja, {competenceDefinite} kan falle bort. Den som yter helsehjelpa, tek stilling til det og skal grunngi det skriftleg. Pasienten og næraste pårørande skal om mogleg straks få sjå grunngivinga, og har pasienten ingen pårørande, skal ho leggjast fram for anna kvalifisert helsepersonell.',
        en: 'Yes, {competenceDefinite} may lapse. The one who provides the health care decides this and must give the reasons in writing. The patient and the next of kin must if possible see them at once, and if the patient has no next of kin, other qualified health personnel must see them.',
      },
      stands: {
        nb: 'Nei. Vilkårene er ikke oppfylt, og pasienten har fortsatt {competence} for denne avgjørelsen.',
        nn: 'Nei. Vilkåra er ikkje oppfylte, og pasienten har framleis {competence} for denne avgjerda.',
        en: 'No. The conditions are not met, and the patient still has {competence} for this decision.',
      },
    },
  },
  'consent.child-inpatient-mental-health': {
    question: {
      nb: 'Skal kontrollkommisjonen ta stilling til oppholdet i institusjon for psykisk helsevern?',
      nn: 'Skal kontrollkommisjonen ta stilling til opphaldet i institusjon for psykisk helsevern?',
      en: 'Must the control commission consider the stay in an institution for mental health care?',
    },
    outcomes: {
      'control-commission': {
        nb: 'Ja. Barnet er ikke enig i oppholdet, og saken skal legges frem for kontrollkommisjonen selv om de som bestemmer for barnet, har samtykket.',
        nn: 'Ja. Barnet er ikkje einig i opphaldet, og saka skal bli lagd fram for kontrollkommisjonen sjølv om dei som bestemmer for barnet, har samtykt.',
        en: 'Yes. The child does not agree to the stay, and the matter must go to the control commission even though those who decide for the child have consented.',
      },
      'not-required': {
        nb: 'Nei. Denne regelen krever ikke at kontrollkommisjonen tar stilling. De andre reglene om samtykke og psykisk helsevern gjelder som ellers.',
        nn: 'Nei. Denne regelen krev ikkje at kontrollkommisjonen tek stilling. Dei andre reglane om samtykke og psykisk helsevern gjeld som elles.',
        en: 'No. This rule does not require that the control commission be asked. The other rules on consent and mental health care apply as usual.',
      },
    },
  },
  'consent.complaint': {
    question: {
      nb: 'Hvem kan det klages til, når og hvordan?',
      nn: 'Kven kan ein klage til, når og korleis?',
      en: 'To whom can one complain, by when and how?',
    },
    outcomes: {
      'county-governor-four-weeks': {
        nb: 'Det kan klages til {countyGovernor} innen fire uker fra den som klager, visste eller burde ha visst nok. Klagen skal være skriftlig og undertegnet, og den sendes til den som har tatt avgjørelsen. Pasienten eller brukeren, en representant og andre med egen rett etter reglene kan klage.',
        nn: 'Ein kan klage til {countyGovernor} innan fire veker frå den som klagar, visste eller burde ha visst nok. Klaga skal vere skriftleg og underskriven, og ho blir send til den som har teke avgjerda. Pasienten eller brukaren, ein representant og andre med eigen rett etter reglane kan klage.',
        en: 'One may complain to {countyGovernor} within four weeks of knowing, or having had to know, enough. The complaint must be written and signed, and is sent to whoever made the decision. The patient or user, a representative, and others with a right of their own under the rules may complain.',
      },
      'county-governor-three-weeks': {
        nb: 'Det kan klages til {countyGovernor} innen tre uker fra den som klager, kjente eller burde ha kjent vedtaket. Klagen skal være skriftlig og undertegnet. Pasienten og nærmeste pårørende kan klage.',
        nn: 'Ein kan klage til {countyGovernor} innan tre veker frå den som klagar, kjende eller burde ha kjent vedtaket. Klaga skal vere skriftleg og underskriven. Pasienten og næraste pårørande kan klage.',
        en: 'One may complain to {countyGovernor} within three weeks of knowing, or having had to know, of the decision. The complaint must be written and signed. The patient and the next of kin may complain.',
      },
      'county-governor-by-administration-act': {
        nb: 'Det kan klages til {countyGovernor} etter reglene i forvaltningsloven, innen tre uker fra avslaget ble kjent. Klagen skal være undertegnet eller bekreftet på annen måte, og den sendes til den som har gitt avslaget.',
        nn: 'Ein kan klage til {countyGovernor} etter reglane i forvaltningslova, innan tre veker frå avslaget blei kjent. Klaga skal vere underskriven eller stadfesta på annan måte, og ho blir send til den som har gitt avslaget.',
        en: 'One may complain to {countyGovernor} by the rules of the Public Administration Act, within three weeks of being told of the refusal. The complaint must be signed or authenticated otherwise, and is sent to whoever refused.',
      },
      'control-commission': {
        nb: 'Det kan klages til kontrollkommisjonen etter reglene i forvaltningsloven, innen tre uker fra vedtaket ble kjent. Pasienten og nærmeste pårørende kan klage.',
        nn: 'Ein kan klage til kontrollkommisjonen etter reglane i forvaltningslova, innan tre veker frå vedtaket blei kjent. Pasienten og næraste pårørande kan klage.',
        en: 'One may complain to the control commission by the rules of the Public Administration Act, within three weeks of being told of the decision. The patient and the next of kin may complain.',
      },
      'supervision-request': {
        nb: 'Dette er ingen klage med klagefrist. Den det gjelder, kan be tilsynsmyndigheten vurdere om pliktene er brutt.',
        nn: 'Dette er inga klage med klagefrist. Den det gjeld, kan be tilsynsstyresmakta vurdere om pliktene er brotne.',
        en: 'This is no complaint with a time limit. Whoever it concerns may ask the supervisory authority to look at whether the duties were broken.',
      },
      'late-may-be-heard': {
        nb: 'Klagen er for sen. Den kan likevel behandles når den som klager, ikke kan lastes for det, eller når særlige grunner taler for det.',
        nn: 'Klaga er for sein. Ho kan likevel bli behandla når den som klagar, ikkje kan lastast for det, eller når særlege grunnar talar for det.',
        en: 'The complaint is late. It may still be heard where whoever complains is not to blame, or where special reasons speak for it.',
      },
      'too-late': {
        nb: 'Klagen kan ikke behandles. Det er gått mer enn ett år siden avgjørelsen.',
        nn: 'Klaga kan ikkje bli behandla. Det er gått meir enn eitt år sidan avgjerda.',
        en: 'The complaint cannot be heard. More than a year has passed since the decision.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ConsentTexts['decisions']>>
