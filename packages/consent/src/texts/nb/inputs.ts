import type { ConsentTexts } from '../types.js'

/** What the inputs and their values are called, in bokmål. */
export const inputs: ConsentTexts['inputs'] = {
  age: {
    label: 'alder',
    unit: ' år',
  },
  decisionCompetence: {
    label: '{competence}',
    values: {
      has: 'til stede',
      lacks: 'mangler',
    },
  },
  objectsToHealthCare: {
    label: 'pasientens holdning til helsehjelpen',
    values: {
      true: 'motsetter seg',
      false: 'motsetter seg ikke',
    },
  },
  intrusiveness: {
    label: 'hvor inngripende helsehjelpen er',
    values: {
      none: 'ikke inngripende',
      minor: 'lite inngripende',
      'more-than-minor': 'mer enn lite inngripende, men ikke et alvorlig inngrep',
      serious: 'alvorlig inngrep',
    },
  },
  treatedCondition: {
    label: 'tilstanden hjelpen gjelder',
    values: {
      somatic: 'somatisk',
      mental: 'psykisk lidelse',
      'serious-mental': 'alvorlig sinnslidelse, kjent eller antatt',
    },
  },
  electroconvulsive: {
    label: 'elektrokonvulsiv behandling (ECT)',
  },
  matter: {
    label: 'hva slags sak det er',
    values: {
      ordinary: 'vanlig helsehjelp',
      'minors-own-sphere': 'hjelp som etter sin art hører til det en ung pasient selv rår over',
      'reserved-for-adults': 'tiltak som etter sin art bør vente til pasienten er voksen',
      'cosmetic-without-medical-indication':
        'kosmetisk behandling uten medisinsk eller odontologisk begrunnelse',
      'special-statute': 'sak som en særlov regulerer',
    },
  },
  parentsInformed: {
    label: 'om foreldrene skal holdes utenfor',
    values: {
      informed: 'nei, de er informert eller kan bli det',
      'withheld-at-childs-wish': 'ja, fordi barnet ønsker det av grunner som bør respekteres',
      'withheld-for-weighty-reasons': 'ja, av tungtveiende hensyn til barnet',
    },
  },
  otherParentAsks: {
    label: 'om en forelder uten foreldreansvar ber om opplysninger',
    values: {
      true: 'ber om det',
      false: 'ber ikke om det',
    },
  },
  informationRightLost: {
    label: 'retten til opplysninger for forelderen uten foreldreansvar',
    values: {
      true: '{countyGovernor} har tatt den bort',
      false: 'i behold',
    },
  },
  harmfulToChild: {
    label: 'hva opplysningene kan føre til for barnet',
    values: {
      true: 'kan være til skade',
      false: 'er ikke til skade',
    },
  },
  careTakenOver: {
    label: 'omsorgen for barnet',
    values: {
      no: 'ikke overtatt av {childWelfareService}',
      'emergency-placement': 'overtatt ved akuttvedtak',
      'removal-prohibition': 'flytteforbud',
      'care-order': 'overtatt ved vedtak om omsorgsovertakelse',
    },
  },
  parentalResponsibility: {
    label: 'foreldreansvaret',
    values: {
      joint: 'felles',
      sole: 'hos én',
      none: 'ingen har det',
      'cannot-act': 'ingen av dem som har det, kan ivareta barnets interesser',
    },
  },
  personalCapacityDeprived: {
    label: 'rettslig handleevne i personlige forhold',
    values: {
      true: 'pasienten er {capacityDeprived}',
      false: 'i behold',
    },
  },
  objectsToPlan: {
    label: 'holdningen til planen eller koordinatoren',
    values: {
      true: 'personen motsetter seg',
      false: 'personen motsetter seg ikke',
    },
  },
  mandatedRepresentative: {
    label: 'verge eller fremtidsfullmektig med et mandat som omfatter saken',
    values: {
      guardian: 'verge',
      attorney: 'fremtidsfullmektig',
      none: 'ingen',
    },
  },
  strictlyNecessary: {
    label: 'hvor nødvendig hjelpen er nå',
    values: {
      true: 'strengt nødvendig',
      false: 'kan vente',
    },
  },
  healthCarePurpose: {
    label: 'formålet med helsehjelpen',
    values: {
      'everyday-care': 'del av den daglige omsorgen',
      'vaccination-programme': 'vaksine i barnevaksinasjonsprogrammet',
      'prevents-harm': 'nødvendig for at barnet ikke skal ta skade',
      other: 'annet',
    },
  },
  neededForParentalResponsibility: {
    label: 'hva foreldrene trenger å vite for å fylle foreldreansvaret',
    values: {
      true: 'de trenger opplysningen',
      false: 'de trenger den ikke',
    },
  },
  seriousIllnessAndDanger: {
    label: 'alvorlig sinnslidelse med nær og alvorlig fare for andres liv eller helse',
  },
  childrenInCare: {
    label: 'hensynet til barn som pasienten har omsorgen for',
    values: {
      true: 'taler for å trekke inn pårørende',
      false: 'taler ikke for å trekke inn pårørende',
    },
  },
  urgency: {
    label: 'hvor mye hjelpen haster',
    values: {
      urgent: 'påtrengende nødvendig',
      'in-doubt': 'tvil om det haster',
      'not-urgent': 'haster ikke',
    },
  },
  dutyHere: {
    label: 'taushetsplikt om opplysningene',
    values: {
      true: 'gjelder her',
      false: 'gjelder ikke her',
    },
  },
  refusalStands: {
    label: 'pasientens særlige rett til å nekte hjelpen',
    values: {
      true: 'gjelder her',
      false: 'gjelder ikke her',
    },
  },
  othersHaveTakenOver: {
    label: 'ansvaret for hjelpen',
    values: {
      true: 'annet kvalifisert helsepersonell har tatt det',
      false: 'ingen andre har tatt det',
    },
  },
  refused: {
    label: 'hva pasienten nekter',
    values: {
      'blood-products': 'blod eller blodprodukter',
      'ending-hunger-strike': 'å avbryte en sultestreik',
      'life-prolonging-when-dying': 'livsforlengende behandling når pasienten er døende',
      other: 'annen helsehjelp',
      nothing: 'ingenting',
    },
  },
  seriousConviction: {
    label: 'alvorlig overbevisning bak nektelsen',
  },
  informedAndUnderstood: {
    label: 'pasientens forståelse av følgene av å nekte',
    values: {
      true: 'pasienten er godt informert og har forstått dem',
      false: 'pasienten er ikke godt nok informert eller har ikke forstått dem',
    },
  },
  canConveyWish: {
    label: 'pasientens evne til å formidle et behandlingsønske',
    values: {
      true: 'pasienten kan formidle det',
      false: 'pasienten kan ikke formidle det',
    },
  },
  nextOfKinConveysSame: {
    label: 'hva nærmeste pårørende gir uttrykk for',
    values: {
      true: 'ønske om at behandlingen ikke gis',
      false: 'ikke noe slikt ønske',
    },
  },
  ownWishAndRespectable: {
    label: 'helsepersonellets egen vurdering av ønsket',
    values: {
      true: 'det er pasientens eget og bør åpenbart respekteres',
      false: 'det er ikke pasientens eget, eller det bør ikke åpenbart respekteres',
    },
  },
  understanding: {
    label: 'pasientens evne til å forstå det saken gjelder',
    values: {
      able: 'pasienten er i stand til det',
      'probably-unable': 'overveiende sannsynlig ikke i stand til det',
      'obviously-unable': 'åpenbart ikke i stand til det',
    },
  },
  listedCause: {
    label: 'årsaken til at pasienten ikke forstår',
    values: {
      true: 'fysisk eller psykisk forstyrrelse, demens eller utviklingshemming',
      false: 'en annen årsak',
    },
  },
  consentFrom: {
    label: 'hvem av foreldrene som samtykker',
    values: {
      'all-holders': 'alle som har foreldreansvaret',
      'one-of-two-holders': 'én av to som har foreldreansvaret',
      'parent-without-responsibility': 'en forelder uten foreldreansvar',
      nobody: 'ingen',
    },
  },
  nextOfKinIsParent: {
    label: 'nærmeste pårørendes forhold til barnet eller ungdommen',
    values: {
      true: 'en forelder eller en annen som har foreldreansvaret',
      false: 'en annen',
    },
  },
  patientConsents: {
    label: 'pasientens samtykke til å informere pårørende',
    values: {
      true: 'gitt',
      false: 'ikke gitt',
    },
  },
  circumstancesSuggest: {
    label: 'forholdene i saken',
    values: {
      true: 'tilsier at pårørende informeres',
      false: 'tilsier ikke at pårørende informeres',
    },
  },
  wishesOthersPresent: {
    label: 'ønske om å ha andre til stede',
  },
  soundCareRequiresException: {
    label: 'hensynet til forsvarlig hjelp',
    values: {
      true: 'krever at andre ikke er til stede',
      false: 'er ikke til hinder for at andre er til stede',
    },
  },
  expressed: {
    label: 'måten samtykket er gitt på',
    values: {
      written: 'skriftlig',
      spoken: 'muntlig',
      tacit: 'stilltiende',
      none: 'ikke gitt',
    },
  },
  writingRequired: {
    label: 'krav om skriftlig samtykke i forskrift',
    values: {
      true: 'gjelder',
      false: 'gjelder ikke',
    },
  },
  acceptanceLikely: {
    label: 'det pasientens handlemåte og situasjonen tyder på',
    values: {
      true: 'pasienten godtar trolig hjelpen',
      false: 'pasienten godtar trolig ikke hjelpen',
    },
  },
  couldTakePart: {
    label: 'pasientens mulighet til å medvirke',
    values: {
      true: 'pasienten har hatt mulighet til det',
      false: 'pasienten har ikke hatt mulighet til det',
    },
  },
  consentGivenBy: {
    label: 'hvem som har samtykket til helsehjelpen',
    values: {
      'the-one-who-decides': 'den som bestemmer denne dagen',
      'someone-else': 'noen andre',
      nobody: 'ingen',
    },
  },
  consentWithdrawn: {
    label: 'tilbaketrekking av samtykket',
    values: {
      true: 'trukket tilbake av den som bestemmer, og ikke gitt på nytt',
      false: 'ikke trukket tilbake av den som bestemmer',
    },
  },
  consentInformed: {
    label: 'informasjonen før samtykket',
    values: {
      true: 'tilstrekkelig',
      false: 'ikke tilstrekkelig',
    },
  },
  withinScope: {
    label: 'det samtykket dekker',
    values: {
      true: 'helsehjelpen denne dagen er omfattet',
      false: 'helsehjelpen er ikke omfattet, eller tiden er ute',
    },
  },
  withdrawnBy: {
    label: 'hvem som trekker samtykket tilbake',
    values: {
      'patient-who-consented': 'pasienten, som selv har samtykket',
      'all-holders': 'alle som har foreldreansvaret',
      'one-of-two-holders': 'én av to som har foreldreansvaret',
      'other-representative': 'en annen som samtykker på vegne av pasienten',
    },
  },
  receivesHealthCare: {
    label: 'hva slags tjenester personen mottar',
    values: {
      true: 'helsehjelp',
      false: 'bare tjenester som ikke er helsehjelp',
    },
  },
  informationRecipient: {
    label: 'mottakeren av opplysningene',
    values: {
      'health-care-personnel': 'personell som samarbeider om helsehjelpen',
      'other-service': 'andre tjenester, for eksempel skole eller Nav',
    },
  },
  necessaryForCare: {
    label: 'hvor nødvendige opplysningene er for helsehjelpen',
    values: {
      true: 'nødvendige',
      false: 'ikke nødvendige',
    },
  },
  patientsAttitude: {
    label: 'pasientens holdning til delingen',
    values: {
      accepts: 'godtar',
      'would-probably-object': 'ville trolig ha motsatt seg',
      objects: 'motsetter seg',
    },
  },
  seriousDanger: {
    label: 'nær og alvorlig fare for pasientens eget liv eller for andres liv eller helse',
  },
  fromRecord: {
    label: 'opplysninger fra journalen',
  },
  weightyReasons: {
    label: 'tungtveiende grunner for å dele',
  },
  informationAbout: {
    label: 'det opplysningene gjelder',
    values: {
      health: 'noens helse eller sykdom, fysisk eller psykisk',
      'other-personal-matters':
        'andre personlige forhold, for eksempel sosiale forhold, sivilstand eller økonomi',
      'no-person': 'ingen enkelt person',
    },
  },
  learned: {
    label: 'hvordan opplysningene ble kjent',
    values: {
      'at-work': 'i arbeidet',
      'handling-health-data': 'i arbeid med å behandle helseopplysninger',
      'as-cooperating-personnel': 'fra helsepersonell som en samarbeider med',
      'access-to-record': 'ved adgang til en journal, uten å behandle helseopplysninger',
      'as-health-personnel-outside-work':
        'utenfor arbeidet, men i egenskap av å være helsepersonell',
      privately: 'som privatperson',
    },
  },
  position: {
    label: 'hvem som kjenner opplysningene',
    values: {
      'health-personnel': 'helsepersonell',
      'other-municipal-care':
        'annet personell som yter tjenester etter helse- og omsorgstjenesteloven',
      'patient-administration': 'pasientadministrasjonen',
      'technical-staff':
        'teknisk personell som hjelper med elektronisk behandling eller med service og vedlikehold',
      management: 'ledelsen i virksomheten',
      'ethics-committee': 'en klinisk etikkomité',
      'by-dispensation':
        'den som har fått opplysningene etter dispensasjon, for eksempel til forskning',
      other: 'andre, som ingen av disse reglene nevner',
    },
  },
  worksFor: {
    label: 'tilknytningen til tjenesten',
    values: {
      'municipal-service': 'den som arbeider etter helse- og omsorgstjenesteloven',
      'specialist-service':
        'den som arbeider for en helseinstitusjon etter spesialisthelsetjenesteloven',
      others: 'andre',
    },
  },
  exceptionGround: {
    label: 'unntaket fra taushetsplikten',
    values: {
      consent: 'samtykke',
      'already-known': 'mottakeren kjenner opplysningene fra før',
      'no-legitimate-interest': 'ingen har god grunn til å holde opplysningene hemmelig',
      'not-identifiable': 'ingen kan kjennes igjen i opplysningene',
      'weighty-interests': 'tungtveiende private eller offentlige interesser',
      'other-statute': 'en annen lov sier at taushetsplikten ikke gjelder',
      'avert-crime': 'avverging av visse straffbare handlinger',
      'animals-at-risk': 'dyr som blir mishandlet eller vanskjøttet',
      'cooperating-personnel': 'personell som samarbeider om helsehjelpen',
      'needs-of-patients-children': 'behovene til pasientens mindreårige barn',
      'needs-of-patients-siblings': 'behovene til pasientens mindreårige søsken',
      management: 'ledelsen i virksomheten',
      'patient-administration': 'pasientadministrasjonen',
      'record-to-treating-personnel': 'journalopplysninger til dem som behandler pasienten',
      'discharge-summary': 'epikrise',
      'expert-assignment': 'oppdrag som sakkyndig',
      'after-death': 'opplysninger om en avdød, når vektige grunner taler for det',
      'record-after-death': 'nærmeste pårørendes innsyn i journalen etter et dødsfall',
      'supervision-on-request': 'opplysninger som tilsynsmyndigheten ber om',
      'supervision-own-initiative': 'opplysninger til tilsynsmyndigheten av eget tiltak',
      'avert-serious-harm': 'avverging av alvorlig skade',
      'municipal-health-service': 'opplysninger til kommunens helse- og omsorgstjeneste',
      'child-welfare': 'opplysninger til {childWelfareService}',
      'driving-licence': 'førerkort og sertifikat',
      'rail-and-sea':
        'svekket helse hos den som fører skinnegående kjøretøy eller fartøy, eller er los',
      birth: 'melding om fødsel',
      death: 'erklæring om dødsfall',
      'serious-injury': 'helsepersonellets egen melding om betydelig personskade på en pasient',
    },
  },
  exceptionConditionsMet: {
    label: 'vilkårene for unntaket',
    values: {
      true: 'oppfylt',
      false: 'ikke oppfylt',
    },
  },
  purposeBeyondCare: {
    label: 'formålet utenfor helsehjelpen til pasienten',
    values: {
      'technical-staff': 'teknisk personell som dokumentasjonen trenger',
      'professional-community': 'helsefaglig arbeidsfellesskap',
      'care-of-another-patient': 'hjelp til en annen pasient',
      'own-learning': 'egen læring eller kvalitet hos helsepersonell som har hatt pasienten',
      teaching: 'opplysninger som egner seg i undervisning',
      'external-supervisor': 'ekstern veileder etter tilsynsmyndighetens vedtak',
      'research-inclusion':
        'ledelsen, for å finne pasienter til forsknings- eller kvalitetsprosjekter',
      'ethics-committee': 'klinisk etikkomité',
      dispensation: 'dispensasjon fra taushetsplikten, for eksempel til forskning',
      observation: 'deltakende observasjon av helsepersonell',
    },
  },
  purposeConditionsMet: {
    label: 'vilkårene for å dele til formålet',
    values: {
      true: 'oppfylt',
      false: 'ikke oppfylt',
    },
  },
  consentComplaintAbout: {
    label: 'hva klagen om samtykke, informasjon eller taushetsplikt gjelder',
    values: {
      'information-participation-or-consent': 'informasjon, medvirkning eller samtykke',
      confidentiality: 'vern mot spredning av opplysninger',
      'one-parents-consent': 'hjelp gitt etter samtykke fra én forelder for å hindre skade',
      'somatic-coercion': 'vedtak om somatisk helsehjelp med tvang',
      electroconvulsive: 'vedtak om elektrokonvulsiv behandling',
      'refusal-to-parent': 'avslag på opplysninger til en forelder etter barneloven',
      'duties-of-personnel': 'helsepersonells plikter',
    },
  },
  complaintTiming: {
    label: 'når klagen kommer',
    values: {
      'in-time': 'innen klagefristen',
      late: 'etter klagefristen',
      'over-a-year': 'mer enn ett år etter avgjørelsen',
    },
  },
  childExpected: {
    label: 'om barnet er ventet, men ikke født',
  },
  inpatient: {
    label: 'opphold i institusjon for psykisk helsevern',
  },
  agreesToStay: {
    label: 'barnets eget syn på oppholdet',
    values: {
      true: 'enig',
      false: 'ikke enig',
    },
  },
  technology: {
    label: 'teknologien',
    values: {
      warning: 'varsling, for eksempel fallalarm',
      locating: 'lokalisering, for eksempel GPS',
      'medical-warning': 'medisinsk teknisk utstyr for varsling',
      none: 'ingen slik teknologi',
    },
  },
  technologyPartOf: {
    label: 'tjenestene som teknologien er ledd i',
    values: {
      'health-care': 'helsehjelp',
      'chapter-9-services':
        'tjenester til en person med utviklingshemming som reglene om tvang og makt omfatter',
      'other-services': 'andre helse- og omsorgstjenester',
    },
  },
  objectsToTechnology: {
    label: 'holdningen til teknologien',
    values: {
      true: 'personen motsetter seg',
      false: 'personen motsetter seg ikke',
    },
  },
  necessaryAgainstHarm: {
    label: 'om teknologien er nødvendig for å hindre eller begrense risiko for skade på personen',
  },
  inPersonsInterest: {
    label: 'om teknologien er i personens interesse',
  },
  intrusiveWarning: {
    label: 'om varslingssystemet er inngripende',
  },
}
