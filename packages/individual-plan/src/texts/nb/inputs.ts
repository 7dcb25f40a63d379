import type { PlanTexts } from '../types.js'

/** What the inputs and their values are called, in bokmål. */
export const inputs: PlanTexts['inputs'] = {
  lasting: {
    label: 'hvor lenge behovet varer',
    values: {
      true: 'langvarig',
      false: 'kortvarig',
    },
  },
  coordinated: {
    label: 'behovet for samordning',
    values: {
      true: 'to eller flere tjenester må ses i sammenheng',
      false: 'ingen tjenester må samordnes',
    },
  },
  complex: {
    label: 'hvor sammensatte behovene er',
    values: {
      true: 'sammensatte',
      false: 'ikke sammensatte',
    },
  },
  healthCare: {
    label: 'behov for helse- og omsorgstjenester',
  },
  municipalCare: {
    label: 'behov for kommunale helse- og omsorgstjenester',
  },
  somaticCare: {
    label: 'behov for spesialisthelsetjenester utenom psykisk helsevern',
  },
  mentalCare: {
    label: 'behov for psykisk helsevern',
  },
  specialistCare: {
    label: 'behov for spesialisthelsetjenester',
  },
  nav: {
    label: 'behov for NAV',
    values: {
      none: 'ikke noe',
      services: 'tjenester',
      'qualification-programme': 'deltar i kvalifiseringsprogram',
    },
  },
  childWelfare: {
    label: 'behov for {childWelfareService}',
    values: {
      none: 'ikke noe',
      measures: 'tiltak',
      'plan-necessary': 'tiltak, og en plan er nødvendig for helheten',
    },
  },
  planConsent: {
    label: 'svaret på spørsmålet om plan',
    values: {
      given: 'har samtykket',
      'not-asked': 'er ikke spurt',
      refused: 'har sagt nei',
      withdrawn: 'har trukket samtykket',
    },
  },
  larStarted: {
    label: 'legemiddelassistert rehabilitering',
    values: {
      true: 'har startet',
      false: 'har ikke startet',
    },
  },
  mainResponsibility: {
    label: 'avtale om hovedansvaret',
    values: {
      agreed: 'tjenestene er enige',
      'unclear-or-disputed': 'uklart eller uenighet',
    },
  },
  initiatingService: {
    label: 'tjenesten det spørres om',
    values: {
      'municipal-care': 'kommunens helse- og omsorgstjeneste',
      'specialist-care': 'spesialisthelsetjenesten',
      'nav-municipal': 'kommunens del av NAV',
      'nav-state': 'statens del av NAV',
      'child-welfare': '{childWelfareService}',
      other: 'en annen tjeneste',
    },
  },
  planRight: {
    label: 'retten til plan',
    values: {
      right: 'har rett',
      'duty-without-right': 'tjenesten har plikt, uten at personen har rett',
      'not-wanted': 'vil ikke ha plan',
      'no-right': 'har ikke rett',
      suspended: 'retten er satt til side (våren 2020)',
    },
  },
  planParty: {
    label: 'den det spørres om',
    values: {
      'health-personnel': 'annet helsepersonell',
      'general-practitioner': 'fastlegen',
      'contract-physiotherapist': 'en fysioterapeut med kommunal driftsavtale',
      'specialist-care': 'helseforetaket eller institusjonen',
      'municipal-care': 'kommunens helse- og omsorgstjeneste',
      nav: 'NAV',
      'child-welfare': '{childWelfareService}',
      school: 'skolen, SFO eller PPT',
      'private-school': 'en privatskole',
      kindergarten: 'barnehagen',
      'crisis-centre': 'krisesenteret',
      'introduction-programme': 'introduksjonsprogrammet',
    },
  },
  necessaryForPupil: {
    label: 'om elevens samlede behov krever at skolen deltar',
  },
  coordinatorDeclined: {
    label: 'har takket nei til koordinator',
  },
  childExpected: {
    label: 'om barnet er ventet, men ikke født',
    values: {
      true: 'ventes',
      false: 'født',
    },
  },
  age: {
    label: 'alder',
    unit: ' år',
  },
  seriousCondition: {
    label: 'sykdommen, skaden eller funksjonsnedsettelsen',
    values: {
      true: 'alvorlig',
      false: 'ikke alvorlig',
    },
  },
  otherWelfareServices: {
    label: 'behov for andre velferdstjenester i tillegg',
  },
  childCoordinatorWanted: {
    label: 'om de som avgjør, ønsker barnekoordinator',
  },
  followUpOfSomeDuration: {
    label: 'behov for behandling eller oppfølging av en viss varighet',
  },
  careField: {
    label: 'fagområdet',
    values: {
      somatic: 'somatikk',
      'mental-health': 'psykisk helsevern',
      addiction: 'rusbehandling',
    },
  },
  needNotifier: {
    label: 'den som ser behovet',
    values: {
      'specialist-health-personnel': 'helsepersonell i spesialisthelsetjenesten',
      'general-practitioner': 'fastlegen',
      'contract-physiotherapist': 'en fysioterapeut med kommunal driftsavtale',
      'other-health-personnel': 'annet helsepersonell',
      'other-municipal-personnel': 'annet personell i kommunens helse- og omsorgstjeneste',
      'health-trust-or-institution': 'helseforetaket eller institusjonen',
    },
  },
  noticeAbout: {
    label: 'hva meldingen gjelder',
    values: {
      'plan-and-coordinator': 'behov for plan og koordinator',
      'plan-across-levels': 'behov for en plan som omfatter begge nivåer',
      'coordinator-only': 'pasienten vil bare ha koordinator',
      'child-coordinator': 'behov for barnekoordinator',
      'possible-rehabilitation-need': 'mulig behov for habilitering eller rehabilitering',
      'admitted-may-need-municipal-help': 'en innlagt pasient som kan trenge kommunal hjelp',
      'ready-for-discharge': 'en pasient som er, eller snart blir, utskrivningsklar',
    },
  },
  privateRehabilitation: {
    label: 'om det er en privat rehabiliteringsinstitusjon',
  },
  needClear: {
    label: 'når det ble klart at pasienten kan trenge kommunal hjelp',
    values: {
      'at-admission': 'ved innleggelsen',
      'assessment-delayed':
        'vurderingen må vente, fordi lang behandling er ventet eller helsen krever det',
      'later-in-stay': 'senere i oppholdet',
    },
  },
  noticeWanted: {
    label: 'om pasienten vil at kommunen skal varsles om utskrivningen',
  },
  admittedWithoutConsent: {
    label: 'om pasienten i rusbehandling ble lagt inn uten samtykke',
  },
  planTeller: {
    label: 'den som eventuelt opplyser',
    values: {
      municipality: 'kommunen',
      'health-trust': 'helseforetaket',
      'private-institution': 'en privat institusjon',
      'service-provider': 'personellet som gir tjenesten',
      'general-practitioner': 'fastlegen',
      'contract-physiotherapist': 'en fysioterapeut med kommunal driftsavtale',
    },
  },
  toldAs: {
    label: 'den som eventuelt får opplysningene',
    values: {
      user: 'en bruker som får tjenester som ikke er helsehjelp',
      patient: 'en pasient som får helsehjelp',
      asks: 'en som spør om retten sin',
    },
  },
  requestTo: {
    label: 'den som blir bedt om plan',
    values: {
      'municipal-care': 'kommunens helse- og omsorgstjeneste',
      'health-trust': 'helseforetaket',
      'private-institution': 'en privat institusjon',
      nav: 'NAV',
      'social-services': 'sosialtjenesten i NAV',
      'child-welfare': '{childWelfareService}',
    },
  },
  requestStep: {
    label: 'det som er spørsmålet',
    values: {
      request: 'formen på kravet',
      decision: 'reglene for avgjørelsen',
      'complaint-guidance': 'veiledning om retten til å klage',
      'complaint-help': 'hjelp til å skrive klagen',
    },
  },
  planComplaintAbout: {
    label: 'hva klagen på plan eller oppnevning gjelder',
    values: {
      'plan-health-care': 'plan etter helselovene',
      'plan-nav': 'plan etter NAV-loven',
      'plan-social-services': 'plan etter sosialtjenesteloven',
      'plan-child-welfare': 'plan i barnevernet',
      coordinator: 'koordinator',
      'child-coordinator': 'barnekoordinator',
      'contact-doctor': 'kontaktlege',
    },
  },
  mustConsent: {
    label: 'den som samtykker til planen etter reglene',
    values: {
      recipient: 'den planen er for',
      guardian: 'vergen',
      'parental-responsibility': 'de som har foreldreansvaret',
      'child-welfare': '{childWelfareService}',
      'child-welfare-or-carer': '{childWelfareService}, fosterforeldrene eller institusjonen',
      attorney: 'fremtidsfullmektigen',
      provider: 'den som gir helsehjelpen',
      nobody: 'ingen',
      'requires-judgement': 'beror på en vurdering',
      'not-regulated': 'ikke regulert',
    },
  },
  planConsentGivenBy: {
    label: 'den som samtykket til planen',
    values: {
      recipient: 'den planen er for',
      guardian: 'vergen',
      'parental-responsibility': 'de som har foreldreansvaret',
      'child-welfare': '{childWelfareService}',
      carer: 'fosterforeldrene eller institusjonen',
      'someone-else': 'en annen',
      attorney: 'fremtidsfullmektigen',
      provider: 'den som gir helsehjelpen',
    },
  },
  planConsentInformed: {
    label: 'om den som samtykket, visste hva en plan er',
  },
  onlyChildWelfare: {
    label: 'om bare {childWelfareService} trengs',
  },
  compulsoryCare: {
    label: 'om pasienten er under tvungent psykisk helsevern',
  },
  complainedOfCompulsoryCare: {
    label: 'om noen klaget over at tvungent vern ble etablert',
  },
  threeMonthsPassed: {
    label: 'om det er gått tre måneder etter vedtaket om tvungent vern',
  },
  otherMunicipalService: {
    label: 'kommunal tjeneste etter en annen lov',
    values: {
      none: 'ingen',
      'crisis-centre': 'krisesenter',
      'introduction-programme': 'introduksjonsprogram',
    },
  },
  childCoordinatorAppointed: {
    label: 'om barnekoordinator er oppnevnt',
  },
}
