import type { PlanTexts } from '../types.js'

/** What the inputs and their values are called, in nynorsk. */
export const inputs: PlanTexts['inputs'] = {
  lasting: {
    label: 'kor lenge behovet varer',
    values: {
      true: 'langvarig',
      false: 'kortvarig',
    },
  },
  coordinated: {
    label: 'behovet for samordning',
    values: {
      true: 'to eller fleire tenester må sjåast i samanheng',
      false: 'ingen tenester må samordnast',
    },
  },
  complex: {
    label: 'kor samansette behova er',
    values: {
      true: 'samansette',
      false: 'ikkje samansette',
    },
  },
  healthCare: {
    label: 'behov for helse- og omsorgstenester',
  },
  municipalCare: {
    label: 'behov for kommunale helse- og omsorgstenester',
  },
  somaticCare: {
    label: 'behov for spesialisthelsetenester utanom psykisk helsevern',
  },
  mentalCare: {
    label: 'behov for psykisk helsevern',
  },
  specialistCare: {
    label: 'behov for spesialisthelsetenester',
  },
  nav: {
    label: 'behov for NAV',
    values: {
      none: 'ikkje noko',
      services: 'tenester',
      'qualification-programme': 'deltek i kvalifiseringsprogram',
    },
  },
  childWelfare: {
    label: 'behov for {childWelfareService}',
    values: {
      none: 'ikkje noko',
      measures: 'tiltak',
      'plan-necessary': 'tiltak, og ein plan er nødvendig for heilskapen',
    },
  },
  planConsent: {
    label: 'svaret på spørsmålet om plan',
    values: {
      given: 'har samtykt',
      'not-asked': 'er ikkje spurd',
      refused: 'har sagt nei',
      withdrawn: 'har trekt samtykket',
    },
  },
  larStarted: {
    label: 'legemiddelassistert rehabilitering',
    values: {
      true: 'har starta',
      false: 'har ikkje starta',
    },
  },
  mainResponsibility: {
    label: 'avtale om hovudansvaret',
    values: {
      agreed: 'tenestene er samde',
      'unclear-or-disputed': 'uklart eller usemje',
    },
  },
  initiatingService: {
    label: 'tenesta det blir spurt om',
    values: {
      'municipal-care': 'helse- og omsorgstenesta i kommunen',
      'specialist-care': 'spesialisthelsetenesta',
      'nav-municipal': 'den kommunale delen av NAV',
      'nav-state': 'den statlege delen av NAV',
      'child-welfare': '{childWelfareService}',
      other: 'ei anna teneste',
    },
  },
  planRight: {
    label: 'retten til plan',
    values: {
      right: 'har rett',
      'duty-without-right': 'tenesta har plikt, utan at personen har rett',
      'not-wanted': 'vil ikkje ha plan',
      'no-right': 'har ikkje rett',
      suspended: 'retten er sett til side (våren 2020)',
    },
  },
  planParty: {
    label: 'den det blir spurt om',
    values: {
      'health-personnel': 'anna helsepersonell',
      'general-practitioner': 'fastlegen',
      'contract-physiotherapist': 'ein fysioterapeut med kommunal driftsavtale',
      'specialist-care': 'helseføretaket eller institusjonen',
      'municipal-care': 'helse- og omsorgstenesta i kommunen',
      nav: 'NAV',
      'child-welfare': '{childWelfareService}',
      school: 'skulen, SFO eller PPT',
      'private-school': 'ein privatskule',
      kindergarten: 'barnehagen',
      'crisis-centre': 'krisesenteret',
      'introduction-programme': 'introduksjonsprogrammet',
    },
  },
  necessaryForPupil: {
    label: 'om dei samla behova til eleven krev at skulen deltek',
  },
  coordinatorDeclined: {
    label: 'har takka nei til koordinator',
  },
  childExpected: {
    label: 'om barnet er venta, men ikkje fødd',
    values: {
      true: 'er venta',
      false: 'er født',
    },
  },
  age: {
    label: 'alder',
    unit: ' år',
  },
  seriousCondition: {
    label: 'sjukdommen, skaden eller funksjonsnedsetjinga',
    values: {
      true: 'alvorleg',
      false: 'ikkje alvorleg',
    },
  },
  otherWelfareServices: {
    label: 'behov for andre velferdstenester i tillegg',
  },
  childCoordinatorWanted: {
    label: 'om dei som avgjer, ønskjer barnekoordinator',
  },
  followUpOfSomeDuration: {
    label: 'behov for behandling eller oppfølging over ei viss tid',
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
      'specialist-health-personnel': 'helsepersonell i spesialisthelsetenesta',
      'general-practitioner': 'fastlegen',
      'contract-physiotherapist': 'ein fysioterapeut med kommunal driftsavtale',
      'other-health-personnel': 'anna helsepersonell',
      'other-municipal-personnel': 'anna personell i helse- og omsorgstenesta i kommunen',
      'health-trust-or-institution': 'helseføretaket eller institusjonen',
    },
  },
  noticeAbout: {
    label: 'kva meldinga gjeld',
    values: {
      'plan-and-coordinator': 'behov for plan og koordinator',
      'plan-across-levels': 'behov for ein plan som omfattar begge nivåa',
      'coordinator-only': 'pasienten vil berre ha koordinator',
      'child-coordinator': 'behov for barnekoordinator',
      'possible-rehabilitation-need': 'mogleg behov for habilitering eller rehabilitering',
      'admitted-may-need-municipal-help': 'ein innlagd pasient som kan trenge kommunal hjelp',
      'ready-for-discharge': 'ein pasient som er, eller snart blir, utskrivingsklar',
    },
  },
  privateRehabilitation: {
    label: 'om det er ein privat rehabiliteringsinstitusjon',
  },
  needClear: {
    label: 'når det blei klart at pasienten kan trenge kommunal hjelp',
    values: {
      'at-admission': 'ved innlegginga',
      'assessment-delayed':
        'vurderinga må vente, fordi lang behandling er venta eller helsa krev det',
      'later-in-stay': 'seinare i opphaldet',
    },
  },
  noticeWanted: {
    label: 'om pasienten vil at kommunen skal varslast om utskrivinga',
  },
  admittedWithoutConsent: {
    label: 'om pasienten i rusbehandling blei lagd inn utan samtykke',
  },
  planTeller: {
    label: 'den som eventuelt opplyser',
    values: {
      municipality: 'kommunen',
      'health-trust': 'helseføretaket',
      'private-institution': 'ein privat institusjon',
      'service-provider': 'personellet som gir tenesta',
      'general-practitioner': 'fastlegen',
      'contract-physiotherapist': 'ein fysioterapeut med kommunal driftsavtale',
    },
  },
  toldAs: {
    label: 'den som eventuelt får opplysningane',
    values: {
      user: 'ein brukar som får tenester som ikkje er helsehjelp',
      patient: 'ein pasient som får helsehjelp',
      asks: 'ein som spør om retten sin',
    },
  },
  requestTo: {
    label: 'den som blir beden om plan',
    values: {
      'municipal-care': 'helse- og omsorgstenesta i kommunen',
      'health-trust': 'helseføretaket',
      'private-institution': 'ein privat institusjon',
      nav: 'NAV',
      'social-services': 'sosialtenesta i NAV',
      'child-welfare': '{childWelfareService}',
    },
  },
  requestStep: {
    label: 'det som er spørsmålet',
    values: {
      request: 'forma på kravet',
      decision: 'reglane for avgjerda',
      'complaint-guidance': 'rettleiing om retten til å klage',
      'complaint-help': 'hjelp til å skrive klaga',
    },
  },
  planComplaintAbout: {
    label: 'kva klaga på plan eller oppnemning gjeld',
    values: {
      'plan-health-care': 'plan etter helselovene',
      'plan-nav': 'plan etter NAV-lova',
      'plan-social-services': 'plan etter sosialtenestelova',
      'plan-child-welfare': 'plan i barnevernet',
      coordinator: 'koordinator',
      'child-coordinator': 'barnekoordinator',
      'contact-doctor': 'kontaktlege',
    },
  },
  mustConsent: {
    label: 'den som samtykkjer til planen etter reglane',
    values: {
      recipient: 'den planen er for',
      guardian: 'verja',
      'parental-responsibility': 'dei som har foreldreansvaret',
      'child-welfare': '{childWelfareService}',
      'child-welfare-or-carer': '{childWelfareService}, fosterforeldra eller institusjonen',
      attorney: 'framtidsfullmektigen',
      provider: 'den som gir helsehjelpa',
      nobody: 'ingen',
      'requires-judgement': 'kjem an på ei vurdering',
      'not-regulated': 'ikkje regulert',
    },
  },
  planConsentGivenBy: {
    label: 'den som samtykte til planen',
    values: {
      recipient: 'den planen er for',
      guardian: 'verja',
      'parental-responsibility': 'dei som har foreldreansvaret',
      'child-welfare': '{childWelfareService}',
      carer: 'fosterforeldra eller institusjonen',
      'someone-else': 'ein annan',
      attorney: 'framtidsfullmektigen',
      provider: 'den som gir helsehjelpa',
    },
  },
  planConsentInformed: {
    label: 'om den som samtykte, visste kva ein plan er',
  },
  onlyChildWelfare: {
    label: 'om berre {childWelfareService} trengst',
  },
  compulsoryCare: {
    label: 'om pasienten er under tvunge psykisk helsevern',
  },
  complainedOfCompulsoryCare: {
    label: 'om nokon klaga over at tvunge vern vart etablert',
  },
  threeMonthsPassed: {
    label: 'om det har gått tre månader etter vedtaket om tvunge vern',
  },
  otherMunicipalService: {
    label: 'kommunal teneste etter ei anna lov',
    values: {
      none: 'inga',
      'crisis-centre': 'krisesenter',
      'introduction-programme': 'introduksjonsprogram',
    },
  },
  childCoordinatorAppointed: {
    label: 'om barnekoordinator er nemnd opp',
  },
}
