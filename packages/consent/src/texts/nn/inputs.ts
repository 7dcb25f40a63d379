import type { ConsentTexts } from '../types.js'

/** What the inputs and their values are called, in nynorsk. */
export const inputs: ConsentTexts['inputs'] = {
  age: {
    label: 'alder',
    unit: ' år',
  },
  decisionCompetence: {
    label: '{competence}',
    values: {
      has: 'til stades',
      lacks: 'manglar',
    },
  },
  objectsToHealthCare: {
    label: 'haldninga pasienten har til helsehjelpa',
    values: {
      true: 'set seg imot',
      false: 'set seg ikkje imot',
    },
  },
  intrusiveness: {
    label: 'kor inngripande helsehjelpa er',
    values: {
      none: 'ikkje inngripande',
      minor: 'lite inngripande',
      'more-than-minor': 'meir enn lite inngripande, men ikkje eit alvorleg inngrep',
      serious: 'alvorleg inngrep',
    },
  },
  treatedCondition: {
    label: 'tilstanden hjelpa gjeld',
    values: {
      somatic: 'somatisk',
      mental: 'psykisk liding',
      'serious-mental': 'alvorleg sinnsliding, kjend eller anteken',
    },
  },
  electroconvulsive: {
    label: 'elektrokonvulsiv behandling (ECT)',
  },
  matter: {
    label: 'kva slags sak det er',
    values: {
      ordinary: 'vanleg helsehjelp',
      'minors-own-sphere': 'hjelp som etter sin art høyrer til det ein ung pasient rår over sjølv',
      'reserved-for-adults': 'tiltak som etter sin art bør vente til pasienten er vaksen',
      'cosmetic-without-medical-indication':
        'kosmetisk behandling utan medisinsk eller odontologisk grunngiving',
      'special-statute': 'sak som ei særlov regulerer',
    },
  },
  parentsInformed: {
    label: 'om foreldra skal haldast utanfor',
    values: {
      informed: 'nei, dei er informerte eller kan bli det',
      'withheld-at-childs-wish': 'ja, fordi barnet ønskjer det av grunnar som bør respekterast',
      'withheld-for-weighty-reasons': 'ja, av tungtvegande omsyn til barnet',
    },
  },
  otherParentAsks: {
    label: 'om ein forelder utan foreldreansvar ber om opplysningar',
    values: {
      true: 'ber om det',
      false: 'ber ikkje om det',
    },
  },
  informationRightLost: {
    label: 'retten til opplysningar for forelderen utan foreldreansvar',
    values: {
      true: '{countyGovernor} har teke han bort',
      false: 'i behald',
    },
  },
  harmfulToChild: {
    label: 'kva opplysningane kan føre til for barnet',
    values: {
      true: 'kan vere til skade',
      false: 'er ikkje til skade',
    },
  },
  careTakenOver: {
    label: 'omsorga for barnet',
    values: {
      no: 'ikkje overteken av {childWelfareService}',
      'emergency-placement': 'overteken ved akuttvedtak',
      'removal-prohibition': 'flytteforbod',
      'care-order': 'overteken ved vedtak om omsorgsovertaking',
    },
  },
  parentalResponsibility: {
    label: 'foreldreansvaret',
    values: {
      joint: 'felles',
      sole: 'hos éin',
      none: 'ingen har det',
      'cannot-act': 'ingen av dei som har det, kan ta vare på interessene til barnet',
    },
  },
  personalCapacityDeprived: {
    label: 'rettsleg handleevne i personlege forhold',
    values: {
      true: 'pasienten er {capacityDeprived}',
      false: 'i behald',
    },
  },
  objectsToPlan: {
    label: 'haldninga til planen eller koordinatoren',
    values: {
      true: 'personen set seg imot',
      false: 'personen set seg ikkje imot',
    },
  },
  mandatedRepresentative: {
    label: 'verje eller framtidsfullmektig med eit mandat som omfattar saka',
    values: {
      guardian: 'verje',
      attorney: 'framtidsfullmektig',
      none: 'ingen',
    },
  },
  strictlyNecessary: {
    label: 'kor nødvendig hjelpa er no',
    values: {
      true: 'strengt nødvendig',
      false: 'kan vente',
    },
  },
  healthCarePurpose: {
    label: 'føremålet med helsehjelpa',
    values: {
      'everyday-care': 'del av den daglege omsorga',
      'vaccination-programme': 'vaksine i barnevaksinasjonsprogrammet',
      'prevents-harm': 'nødvendig for at barnet ikkje skal ta skade',
      other: 'anna',
    },
  },
  neededForParentalResponsibility: {
    label: 'kva foreldra treng å vite for å fylle foreldreansvaret',
    values: {
      true: 'dei treng opplysninga',
      false: 'dei treng ho ikkje',
    },
  },
  seriousIllnessAndDanger: {
    label: 'alvorleg sinnsliding med nær og alvorleg fare for livet eller helsa til andre',
  },
  childrenInCare: {
    label: 'omsynet til barn som pasienten har omsorga for',
    values: {
      true: 'talar for å trekkje inn pårørande',
      false: 'talar ikkje for å trekkje inn pårørande',
    },
  },
  urgency: {
    label: 'kor mykje hjelpa hastar',
    values: {
      urgent: 'påtrengjande nødvendig',
      'in-doubt': 'tvil om det hastar',
      'not-urgent': 'hastar ikkje',
    },
  },
  dutyHere: {
    label: 'teieplikt om opplysningane',
    values: {
      true: 'gjeld her',
      false: 'gjeld ikkje her',
    },
  },
  refusalStands: {
    label: 'den særlege retten pasienten har til å nekte hjelpa',
    values: {
      true: 'gjeld her',
      false: 'gjeld ikkje her',
    },
  },
  othersHaveTakenOver: {
    label: 'ansvaret for hjelpa',
    values: {
      true: 'anna kvalifisert helsepersonell har teke det',
      false: 'ingen andre har teke det',
    },
  },
  refused: {
    label: 'kva pasienten nektar',
    values: {
      'blood-products': 'blod eller blodprodukt',
      'ending-hunger-strike': 'å avbryte ein sveltestreik',
      'life-prolonging-when-dying': 'livsforlengjande behandling når pasienten er døyande',
      other: 'anna helsehjelp',
      nothing: 'ingenting',
    },
  },
  seriousConviction: {
    label: 'alvorleg overtyding bak nektinga',
  },
  informedAndUnderstood: {
    label: 'forståinga pasienten har av følgjene av å nekte',
    values: {
      true: 'pasienten er godt informert og har forstått dei',
      false: 'pasienten er ikkje godt nok informert eller har ikkje forstått dei',
    },
  },
  canConveyWish: {
    label: 'evna pasienten har til å formidle eit behandlingsønske',
    values: {
      true: 'pasienten kan formidle det',
      false: 'pasienten kan ikkje formidle det',
    },
  },
  nextOfKinConveysSame: {
    label: 'kva næraste pårørande gir uttrykk for',
    values: {
      true: 'ønske om at behandlinga ikkje blir gitt',
      false: 'ikkje noko slikt ønske',
    },
  },
  ownWishAndRespectable: {
    label: 'helsepersonellet si eiga vurdering av ønsket',
    values: {
      true: 'det er pasienten sitt eige og bør openbert respekterast',
      false: 'det er ikkje pasienten sitt eige, eller det bør ikkje openbert respekterast',
    },
  },
  understanding: {
    label: 'evna pasienten har til å forstå det saka gjeld',
    values: {
      able: 'pasienten er i stand til det',
      'probably-unable': 'overvegande sannsynleg ikkje i stand til det',
      'obviously-unable': 'openbert ikkje i stand til det',
    },
  },
  listedCause: {
    label: 'årsaka til at pasienten ikkje forstår',
    values: {
      true: 'fysisk eller psykisk forstyrring, demens eller utviklingshemming',
      false: 'ei anna årsak',
    },
  },
  consentFrom: {
    label: 'kven av foreldra som samtykkjer',
    values: {
      'all-holders': 'alle som har foreldreansvaret',
      'one-of-two-holders': 'éin av to som har foreldreansvaret',
      'parent-without-responsibility': 'ein forelder utan foreldreansvar',
      nobody: 'ingen',
    },
  },
  nextOfKinIsParent: {
    label: 'forholdet næraste pårørande har til barnet eller ungdommen',
    values: {
      true: 'ein forelder eller ein annan som har foreldreansvaret',
      false: 'ein annan',
    },
  },
  patientConsents: {
    label: 'samtykke frå pasienten til å informere pårørande',
    values: {
      true: 'gitt',
      false: 'ikkje gitt',
    },
  },
  circumstancesSuggest: {
    label: 'forholda i saka',
    values: {
      true: 'tilseier at pårørande blir informerte',
      false: 'tilseier ikkje at pårørande blir informerte',
    },
  },
  wishesOthersPresent: {
    label: 'ønske om å ha andre til stades',
  },
  soundCareRequiresException: {
    label: 'omsynet til forsvarleg hjelp',
    values: {
      true: 'krev at andre ikkje er til stades',
      false: 'er ikkje til hinder for at andre er til stades',
    },
  },
  expressed: {
    label: 'måten samtykket er gitt på',
    values: {
      written: 'skriftleg',
      spoken: 'munnleg',
      tacit: 'stillteiande',
      none: 'ikkje gitt',
    },
  },
  writingRequired: {
    label: 'krav om skriftleg samtykke i forskrift',
    values: {
      true: 'gjeld',
      false: 'gjeld ikkje',
    },
  },
  acceptanceLikely: {
    label: 'det handlemåten til pasienten og situasjonen tyder på',
    values: {
      true: 'pasienten godtek truleg hjelpa',
      false: 'pasienten godtek truleg ikkje hjelpa',
    },
  },
  couldTakePart: {
    label: 'høvet pasienten har hatt til å medverke',
    values: {
      true: 'pasienten har hatt høve til det',
      false: 'pasienten har ikkje hatt høve til det',
    },
  },
  consentGivenBy: {
    label: 'kven som har samtykt til helsehjelpa',
    values: {
      'the-one-who-decides': 'den som bestemmer denne dagen',
      'someone-else': 'nokon andre',
      nobody: 'ingen',
    },
  },
  consentWithdrawn: {
    label: 'tilbaketrekking av samtykket',
    values: {
      true: 'trekt tilbake av den som bestemmer, og ikkje gitt på nytt',
      false: 'ikkje trekt tilbake av den som bestemmer',
    },
  },
  consentInformed: {
    label: 'informasjonen før samtykket',
    values: {
      true: 'tilstrekkeleg',
      false: 'ikkje tilstrekkeleg',
    },
  },
  withinScope: {
    label: 'det samtykket dekkjer',
    values: {
      true: 'helsehjelpa denne dagen er omfatta',
      false: 'helsehjelpa er ikkje omfatta, eller tida er ute',
    },
  },
  withdrawnBy: {
    label: 'kven som trekkjer samtykket tilbake',
    values: {
      'patient-who-consented': 'pasienten, som sjølv har samtykt',
      'all-holders': 'alle som har foreldreansvaret',
      'one-of-two-holders': 'éin av to som har foreldreansvaret',
      'other-representative': 'ein annan som samtykkjer på vegner av pasienten',
    },
  },
  receivesHealthCare: {
    label: 'kva slags tenester personen tek imot',
    values: {
      true: 'helsehjelp',
      false: 'berre tenester som ikkje er helsehjelp',
    },
  },
  informationRecipient: {
    label: 'mottakaren av opplysningane',
    values: {
      'health-care-personnel': 'personell som samarbeider om helsehjelpa',
      'other-service': 'andre tenester, til dømes skule eller Nav',
    },
  },
  necessaryForCare: {
    label: 'kor nødvendige opplysningane er for helsehjelpa',
    values: {
      true: 'nødvendige',
      false: 'ikkje nødvendige',
    },
  },
  patientsAttitude: {
    label: 'haldninga pasienten har til delinga',
    values: {
      accepts: 'godtek',
      'would-probably-object': 'ville truleg ha sett seg imot',
      objects: 'set seg imot',
    },
  },
  seriousDanger: {
    label: 'nær og alvorleg fare for pasienten sitt eige liv eller for livet eller helsa til andre',
  },
  fromRecord: {
    label: 'opplysningar frå journalen',
  },
  weightyReasons: {
    label: 'tungtvegande grunnar for å dele',
  },
  informationAbout: {
    label: 'det opplysningane gjeld',
    values: {
      health: 'helsa eller sjukdommen til nokon, fysisk eller psykisk',
      'other-personal-matters':
        'andre personlege forhold, til dømes sosiale forhold, sivilstand eller økonomi',
      'no-person': 'ingen einskild person',
    },
  },
  learned: {
    label: 'korleis opplysningane vart kjende',
    values: {
      'at-work': 'i arbeidet',
      'handling-health-data': 'i arbeid med å behandle helseopplysningar',
      'as-cooperating-personnel': 'frå helsepersonell som ein samarbeider med',
      'access-to-record': 'ved tilgang til ein journal, utan å behandle helseopplysningar',
      'as-health-personnel-outside-work':
        'utanfor arbeidet, men i eigenskap av å vere helsepersonell',
      privately: 'som privatperson',
    },
  },
  position: {
    label: 'kven som kjenner opplysningane',
    values: {
      'health-personnel': 'helsepersonell',
      'other-municipal-care': 'anna personell som yter tenester etter helse- og omsorgstenestelova',
      'patient-administration': 'pasientadministrasjonen',
      'technical-staff':
        'teknisk personell som hjelper med elektronisk behandling eller med service og vedlikehald',
      management: 'leiinga i verksemda',
      'ethics-committee': 'ein klinisk etikkomité',
      'by-dispensation':
        'den som har fått opplysningane etter dispensasjon, til dømes til forsking',
      other: 'andre, som ingen av desse reglane nemner',
    },
  },
  worksFor: {
    label: 'tilknytinga til tenesta',
    values: {
      'municipal-service': 'den som arbeider etter helse- og omsorgstenestelova',
      'specialist-service':
        'den som arbeider for ein helseinstitusjon etter spesialisthelsetenestelova',
      others: 'nokon andre',
    },
  },
  exceptionGround: {
    label: 'unntaket frå teieplikta',
    values: {
      consent: 'samtykke',
      'already-known': 'mottakaren kjenner opplysningane frå før',
      'no-legitimate-interest': 'ingen har god grunn til å halde opplysningane hemmelege',
      'not-identifiable': 'ingen kan kjennast att i opplysningane',
      'weighty-interests': 'tungtvegande private eller offentlege interesser',
      'other-statute': 'ei anna lov seier at teieplikta ikkje gjeld',
      'avert-crime': 'avverjing av visse straffbare handlingar',
      'animals-at-risk': 'dyr som blir mishandla eller vanskjøtte',
      'cooperating-personnel': 'personell som samarbeider om helsehjelpa',
      'needs-of-patients-children': 'behova til dei mindreårige barna til pasienten',
      'needs-of-patients-siblings': 'behova til mindreårige søsken av pasienten',
      management: 'leiinga i verksemda',
      'patient-administration': 'pasientadministrasjonen',
      'record-to-treating-personnel': 'journalopplysningar til dei som behandlar pasienten',
      'discharge-summary': 'epikrise',
      'expert-assignment': 'oppdrag som sakkunnig',
      'after-death': 'opplysningar om ein avdød, når vektige grunnar talar for det',
      'record-after-death': 'innsyn for næraste pårørande i journalen etter eit dødsfall',
      'supervision-on-request': 'opplysningar som tilsynsstyresmakta ber om',
      'supervision-own-initiative': 'opplysningar til tilsynsstyresmakta av eige tiltak',
      'avert-serious-harm': 'avverjing av alvorleg skade',
      'municipal-health-service': 'opplysningar til helse- og omsorgstenesta i kommunen',
      'child-welfare': 'opplysningar til {childWelfareService}',
      'driving-licence': 'førarkort og sertifikat',
      'rail-and-sea':
        'svekt helse hos den som fører skinnegåande køyretøy eller fartøy, eller er los',
      birth: 'melding om fødsel',
      death: 'erklæring om dødsfall',
      'serious-injury': 'eiga melding frå helsepersonellet om betydeleg personskade på ein pasient',
    },
  },
  exceptionConditionsMet: {
    label: 'vilkåra for unntaket',
    values: {
      true: 'oppfylte',
      false: 'ikkje oppfylte',
    },
  },
  purposeBeyondCare: {
    label: 'formålet utanfor helsehjelpa til pasienten',
    values: {
      'technical-staff': 'teknisk personell som dokumentasjonen treng',
      'professional-community': 'helsefagleg arbeidsfellesskap',
      'care-of-another-patient': 'hjelp til ein annan pasient',
      'own-learning': 'eiga læring eller kvalitet hos helsepersonell som har hatt pasienten',
      teaching: 'opplysningar som høver i undervisning',
      'external-supervisor': 'ekstern rettleiar etter vedtak frå tilsynsstyresmakta',
      'research-inclusion': 'leiinga, for å finne pasientar til forskings- eller kvalitetsprosjekt',
      'ethics-committee': 'klinisk etikkomité',
      dispensation: 'dispensasjon frå teieplikta, til dømes til forsking',
      observation: 'deltakande observasjon av helsepersonell',
    },
  },
  purposeConditionsMet: {
    label: 'vilkåra for å dele til formålet',
    values: {
      true: 'oppfylte',
      false: 'ikkje oppfylte',
    },
  },
  consentComplaintAbout: {
    label: 'kva klaga om samtykke, informasjon eller teieplikt gjeld',
    values: {
      'information-participation-or-consent': 'informasjon, medverknad eller samtykke',
      confidentiality: 'vern mot spreiing av opplysningar',
      'one-parents-consent': 'hjelp gitt etter samtykke frå éin forelder for å hindre skade',
      'somatic-coercion': 'vedtak om somatisk helsehjelp med tvang',
      electroconvulsive: 'vedtak om elektrokonvulsiv behandling',
      'refusal-to-parent': 'avslag på opplysningar til ein forelder etter barnelova',
      'duties-of-personnel': 'pliktene til helsepersonell',
    },
  },
  complaintTiming: {
    label: 'når klaga kjem',
    values: {
      'in-time': 'innan klagefristen',
      late: 'etter klagefristen',
      'over-a-year': 'meir enn eitt år etter avgjerda',
    },
  },
  childExpected: {
    label: 'om barnet er venta, men ikkje fødd',
  },
  inpatient: {
    label: 'opphald i institusjon for psykisk helsevern',
  },
  agreesToStay: {
    label: 'barnet sitt eige syn på opphaldet',
    values: {
      true: 'einig',
      false: 'ikkje einig',
    },
  },
  technology: {
    label: 'teknologien',
    values: {
      warning: 'varsling, til dømes fallalarm',
      locating: 'lokalisering, til dømes GPS',
      'medical-warning': 'medisinsk teknisk utstyr for varsling',
      none: 'inga slik teknologi',
    },
  },
  technologyPartOf: {
    label: 'tenestene som teknologien er ledd i',
    values: {
      'health-care': 'helsehjelp',
      'chapter-9-services':
        'tenester til ein person med utviklingshemming som reglane om tvang og makt omfattar',
      'other-services': 'andre helse- og omsorgstenester',
    },
  },
  objectsToTechnology: {
    label: 'haldninga til teknologien',
    values: {
      true: 'personen set seg imot',
      false: 'personen set seg ikkje imot',
    },
  },
  necessaryAgainstHarm: {
    label: 'om teknologien er nødvendig for å hindre eller avgrense risiko for skade på personen',
  },
  inPersonsInterest: {
    label: 'om teknologien er i interessa til personen',
  },
  intrusiveWarning: {
    label: 'om varslingssystemet er inngripande',
  },
}
