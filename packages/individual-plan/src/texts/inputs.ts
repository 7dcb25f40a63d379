import type { InEachLanguage } from '@vilkar/core/explain'
import type { PlanTexts } from './types.js'

/** What the inputs and their values are called, in each language. */
export const inputs: InEachLanguage<PlanTexts['inputs']> = {
  lasting: {
    label: {
      nb: 'hvor lenge behovet varer',
      nn: 'kor lenge behovet varer',
      en: 'how long the need lasts',
    },
    values: {
      true: { nb: 'langvarig', nn: 'langvarig', en: 'of some duration' },
      false: { nb: 'kortvarig', nn: 'kortvarig', en: 'short' },
    },
  },
  coordinated: {
    label: {
      nb: 'behovet for samordning',
      nn: 'behovet for samordning',
      en: 'the need for coordination',
    },
    values: {
      true: {
        nb: 'to eller flere tjenester må ses i sammenheng',
        nn: 'to eller fleire tenester må sjåast i samanheng',
        en: 'two or more services have to be seen together',
      },
      false: {
        nb: 'ingen tjenester må samordnes',
        nn: 'ingen tenester må samordnast',
        en: 'no services need coordinating',
      },
    },
  },
  complex: {
    label: {
      nb: 'hvor sammensatte behovene er',
      nn: 'kor samansette behova er',
      en: 'how complex the needs are',
    },
    values: {
      true: { nb: 'sammensatte', nn: 'samansette', en: 'complex' },
      false: { nb: 'ikke sammensatte', nn: 'ikkje samansette', en: 'not complex' },
    },
  },
  healthCare: {
    label: {
      nb: 'behov for helse- og omsorgstjenester',
      nn: 'behov for helse- og omsorgstenester',
      en: 'needs health and care services',
    },
  },
  municipalCare: {
    label: {
      nb: 'behov for kommunale helse- og omsorgstjenester',
      nn: 'behov for kommunale helse- og omsorgstenester',
      en: 'needs municipal health and care services',
    },
  },
  somaticCare: {
    label: {
      nb: 'behov for spesialisthelsetjenester utenom psykisk helsevern',
      nn: 'behov for spesialisthelsetenester utanom psykisk helsevern',
      en: 'needs specialist services other than mental health care',
    },
  },
  mentalCare: {
    label: {
      nb: 'behov for psykisk helsevern',
      nn: 'behov for psykisk helsevern',
      en: 'needs specialist mental health care',
    },
  },
  specialistCare: {
    label: {
      nb: 'behov for spesialisthelsetjenester',
      nn: 'behov for spesialisthelsetenester',
      en: 'needs specialist services',
    },
  },
  nav: {
    label: { nb: 'behov for NAV', nn: 'behov for NAV', en: 'what is needed of NAV' },
    values: {
      none: { nb: 'ikke noe', nn: 'ikkje noko', en: 'nothing' },
      services: { nb: 'tjenester', nn: 'tenester', en: 'services' },
      'qualification-programme': {
        nb: 'deltar i kvalifiseringsprogram',
        nn: 'deltek i kvalifiseringsprogram',
        en: 'takes part in the qualification programme',
      },
    },
  },
  childWelfare: {
    label: {
      nb: 'behov for {childWelfareService}',
      nn: 'behov for {childWelfareService}',
      en: 'what is needed of {childWelfareService}',
    },
    values: {
      none: { nb: 'ikke noe', nn: 'ikkje noko', en: 'nothing' },
      measures: { nb: 'tiltak', nn: 'tiltak', en: 'measures' },
      'plan-necessary': {
        nb: 'tiltak, og en plan er nødvendig for helheten',
        nn: 'tiltak, og ein plan er nødvendig for heilskapen',
        en: 'measures, and a plan is necessary to see them as a whole',
      },
    },
  },
  planConsent: {
    label: {
      nb: 'svaret på spørsmålet om plan',
      nn: 'svaret på spørsmålet om plan',
      en: 'the answer to the question of a plan',
    },
    values: {
      given: { nb: 'har samtykket', nn: 'har samtykt', en: 'has consented' },
      'not-asked': { nb: 'er ikke spurt', nn: 'er ikkje spurd', en: 'has not been asked' },
      refused: { nb: 'har sagt nei', nn: 'har sagt nei', en: 'has said no' },
      withdrawn: {
        nb: 'har trukket samtykket',
        nn: 'har trekt samtykket',
        en: 'has withdrawn the consent',
      },
    },
  },
  larStarted: {
    label: {
      nb: 'legemiddelassistert rehabilitering',
      nn: 'legemiddelassistert rehabilitering',
      en: 'medication-assisted rehabilitation',
    },
    values: {
      true: { nb: 'har startet', nn: 'har starta', en: 'has begun' },
      false: { nb: 'har ikke startet', nn: 'har ikkje starta', en: 'has not begun' },
    },
  },
  mainResponsibility: {
    label: {
      nb: 'avtale om hovedansvaret',
      nn: 'avtale om hovudansvaret',
      en: 'agreement on the main responsibility',
    },
    values: {
      agreed: { nb: 'tjenestene er enige', nn: 'tenestene er samde', en: 'the services agree' },
      'unclear-or-disputed': {
        nb: 'uklart eller uenighet',
        nn: 'uklart eller usemje',
        en: 'unclear or disputed',
      },
    },
  },
  initiatingService: {
    label: {
      nb: 'tjenesten det spørres om',
      nn: 'tenesta det blir spurt om',
      en: 'the service asked about',
    },
    values: {
      'municipal-care': {
        nb: 'kommunens helse- og omsorgstjeneste',
        nn: 'helse- og omsorgstenesta i kommunen',
        en: 'the municipal health and care service',
      },
      'specialist-care': {
        nb: 'spesialisthelsetjenesten',
        nn: 'spesialisthelsetenesta',
        en: 'the specialist service',
      },
      'nav-municipal': {
        nb: 'kommunens del av NAV',
        nn: 'den kommunale delen av NAV',
        en: 'the municipal part of NAV',
      },
      'nav-state': {
        nb: 'statens del av NAV',
        nn: 'den statlege delen av NAV',
        en: 'the state part of NAV',
      },
      'child-welfare': {
        nb: '{childWelfareService}',
        nn: '{childWelfareService}',
        en: '{childWelfareService}',
      },
      other: { nb: 'en annen tjeneste', nn: 'ei anna teneste', en: 'another service' },
    },
  },
  planRight: {
    label: { nb: 'retten til plan', nn: 'retten til plan', en: 'the right to a plan' },
    values: {
      right: { nb: 'har rett', nn: 'har rett', en: 'has a right' },
      'duty-without-right': {
        nb: 'tjenesten har plikt, uten at personen har rett',
        nn: 'tenesta har plikt, utan at personen har rett',
        en: 'the service has a duty, but the person no right',
      },
      'not-wanted': { nb: 'vil ikke ha plan', nn: 'vil ikkje ha plan', en: 'does not want a plan' },
      'no-right': { nb: 'har ikke rett', nn: 'har ikkje rett', en: 'has no right' },
      suspended: {
        nb: 'retten er satt til side (våren 2020)',
        nn: 'retten er sett til side (våren 2020)',
        en: 'the right is set aside (spring of 2020)',
      },
    },
  },
  planParty: {
    label: { nb: 'den det spørres om', nn: 'den det blir spurt om', en: 'the party asked about' },
    values: {
      'health-personnel': {
        nb: 'annet helsepersonell',
        nn: 'anna helsepersonell',
        en: 'other health personnel',
      },
      'general-practitioner': { nb: 'fastlegen', nn: 'fastlegen', en: 'the general practitioner' },
      'contract-physiotherapist': {
        nb: 'en fysioterapeut med kommunal driftsavtale',
        nn: 'ein fysioterapeut med kommunal driftsavtale',
        en: 'a physiotherapist with a municipal agreement',
      },
      'specialist-care': {
        nb: 'helseforetaket eller institusjonen',
        nn: 'helseføretaket eller institusjonen',
        en: 'the health trust or institution',
      },
      'municipal-care': {
        nb: 'kommunens helse- og omsorgstjeneste',
        nn: 'helse- og omsorgstenesta i kommunen',
        en: 'the municipal health and care service',
      },
      nav: { nb: 'NAV', nn: 'NAV', en: 'NAV' },
      'child-welfare': {
        nb: '{childWelfareService}',
        nn: '{childWelfareService}',
        en: '{childWelfareService}',
      },
      school: {
        nb: 'skolen, SFO eller PPT',
        nn: 'skulen, SFO eller PPT',
        en: 'the school, after-school care or educational psychology service',
      },
      'private-school': { nb: 'en privatskole', nn: 'ein privatskule', en: 'a private school' },
      kindergarten: { nb: 'barnehagen', nn: 'barnehagen', en: 'the kindergarten' },
      'crisis-centre': { nb: 'krisesenteret', nn: 'krisesenteret', en: 'the crisis centre' },
      'introduction-programme': {
        nb: 'introduksjonsprogrammet',
        nn: 'introduksjonsprogrammet',
        en: 'the introduction programme',
      },
    },
  },
  necessaryForPupil: {
    label: {
      nb: 'om elevens samlede behov krever at skolen deltar',
      nn: 'om dei samla behova til eleven krev at skulen deltek',
      en: "whether the pupil's needs as a whole require the school to take part",
    },
  },
  coordinatorDeclined: {
    label: {
      nb: 'har takket nei til koordinator',
      nn: 'har takka nei til koordinator',
      en: 'has declined a coordinator',
    },
  },
  childExpected: {
    label: {
      nb: 'om barnet er ventet, men ikke født',
      nn: 'om barnet er venta, men ikkje fødd',
      en: 'whether the child is expected, but not born',
    },
    values: {
      true: { nb: 'ventes', nn: 'er venta', en: 'expected' },
      false: { nb: 'født', nn: 'er født', en: 'born' },
    },
  },
  age: {
    label: { nb: 'alder', nn: 'alder', en: 'age' },
    unit: { nb: ' år', nn: ' år', en: ' years' },
  },
  seriousCondition: {
    label: {
      nb: 'sykdommen, skaden eller funksjonsnedsettelsen',
      nn: 'sjukdommen, skaden eller funksjonsnedsetjinga',
      en: 'the illness, injury or reduced function',
    },
    values: {
      true: { nb: 'alvorlig', nn: 'alvorleg', en: 'serious' },
      false: { nb: 'ikke alvorlig', nn: 'ikkje alvorleg', en: 'not serious' },
    },
  },
  otherWelfareServices: {
    label: {
      nb: 'behov for andre velferdstjenester i tillegg',
      nn: 'behov for andre velferdstenester i tillegg',
      en: 'needs other welfare services as well',
    },
  },
  childCoordinatorWanted: {
    label: {
      nb: 'om de som avgjør, ønsker barnekoordinator',
      nn: 'om dei som avgjer, ønskjer barnekoordinator',
      en: 'whether those who decide want a child coordinator',
    },
  },
  followUpOfSomeDuration: {
    label: {
      nb: 'behov for behandling eller oppfølging av en viss varighet',
      nn: 'behov for behandling eller oppfølging over ei viss tid',
      en: 'needs treatment or follow-up of some duration',
    },
  },
  careField: {
    label: { nb: 'fagområdet', nn: 'fagområdet', en: 'the field of care' },
    values: {
      somatic: { nb: 'somatikk', nn: 'somatikk', en: 'somatic' },
      'mental-health': {
        nb: 'psykisk helsevern',
        nn: 'psykisk helsevern',
        en: 'mental health care',
      },
      addiction: { nb: 'rusbehandling', nn: 'rusbehandling', en: 'addiction treatment' },
    },
  },
  needNotifier: {
    label: { nb: 'den som ser behovet', nn: 'den som ser behovet', en: 'who notices the need' },
    values: {
      'specialist-health-personnel': {
        nb: 'helsepersonell i spesialisthelsetjenesten',
        nn: 'helsepersonell i spesialisthelsetenesta',
        en: 'health personnel in the specialist service',
      },
      'general-practitioner': { nb: 'fastlegen', nn: 'fastlegen', en: 'the general practitioner' },
      'contract-physiotherapist': {
        nb: 'en fysioterapeut med kommunal driftsavtale',
        nn: 'ein fysioterapeut med kommunal driftsavtale',
        en: 'a physiotherapist with a municipal agreement',
      },
      'other-health-personnel': {
        nb: 'annet helsepersonell',
        nn: 'anna helsepersonell',
        en: 'other health personnel',
      },
      'other-municipal-personnel': {
        nb: 'annet personell i kommunens helse- og omsorgstjeneste',
        nn: 'anna personell i helse- og omsorgstenesta i kommunen',
        en: 'other personnel in the municipal health and care service',
      },
      'health-trust-or-institution': {
        nb: 'helseforetaket eller institusjonen',
        nn: 'helseføretaket eller institusjonen',
        en: 'the health trust or institution',
      },
    },
  },
  noticeAbout: {
    label: {
      nb: 'hva meldingen gjelder',
      nn: 'kva meldinga gjeld',
      en: 'what the notice is about',
    },
    values: {
      'plan-and-coordinator': {
        nb: 'behov for plan og koordinator',
        nn: 'behov for plan og koordinator',
        en: 'a need for a plan and a coordinator',
      },
      'plan-across-levels': {
        nb: 'behov for en plan som omfatter begge nivåer',
        nn: 'behov for ein plan som omfattar begge nivåa',
        en: 'a need for a plan across both levels',
      },
      'coordinator-only': {
        nb: 'pasienten vil bare ha koordinator',
        nn: 'pasienten vil berre ha koordinator',
        en: 'the patient wants a coordinator only',
      },
      'child-coordinator': {
        nb: 'behov for barnekoordinator',
        nn: 'behov for barnekoordinator',
        en: 'a need for a child coordinator',
      },
      'possible-rehabilitation-need': {
        nb: 'mulig behov for habilitering eller rehabilitering',
        nn: 'mogleg behov for habilitering eller rehabilitering',
        en: 'a possible need for habilitation or rehabilitation',
      },
      'admitted-may-need-municipal-help': {
        nb: 'en innlagt pasient som kan trenge kommunal hjelp',
        nn: 'ein innlagd pasient som kan trenge kommunal hjelp',
        en: 'an admitted patient who may need municipal help',
      },
      'ready-for-discharge': {
        nb: 'en pasient som er, eller snart blir, utskrivningsklar',
        nn: 'ein pasient som er, eller snart blir, utskrivingsklar',
        en: 'a patient who is ready for discharge, or soon will be',
      },
    },
  },
  privateRehabilitation: {
    label: {
      nb: 'om det er en privat rehabiliteringsinstitusjon',
      nn: 'om det er ein privat rehabiliteringsinstitusjon',
      en: 'whether it is a private rehabilitation institution',
    },
  },
  needClear: {
    label: {
      nb: 'når det ble klart at pasienten kan trenge kommunal hjelp',
      nn: 'når det blei klart at pasienten kan trenge kommunal hjelp',
      en: 'when it was clear that the patient may need municipal help',
    },
    values: {
      'at-admission': { nb: 'ved innleggelsen', nn: 'ved innlegginga', en: 'at admission' },
      'assessment-delayed': {
        nb: 'vurderingen må vente, fordi lang behandling er ventet eller helsen krever det',
        nn: 'vurderinga må vente, fordi lang behandling er venta eller helsa krev det',
        en: 'the assessment has to wait, since long treatment is expected or health requires it',
      },
      'later-in-stay': {
        nb: 'senere i oppholdet',
        nn: 'seinare i opphaldet',
        en: 'later in the stay',
      },
    },
  },
  noticeWanted: {
    label: {
      nb: 'om pasienten vil at kommunen skal varsles om utskrivningen',
      nn: 'om pasienten vil at kommunen skal varslast om utskrivinga',
      en: 'whether the patient wants the municipality told of the discharge',
    },
  },
  admittedWithoutConsent: {
    label: {
      nb: 'om pasienten i rusbehandling ble lagt inn uten samtykke',
      nn: 'om pasienten i rusbehandling blei lagd inn utan samtykke',
      en: 'whether the patient in addiction treatment was admitted without consent',
    },
  },
  planTeller: {
    label: {
      nb: 'den som eventuelt opplyser',
      nn: 'den som eventuelt opplyser',
      en: 'who might tell',
    },
    values: {
      municipality: { nb: 'kommunen', nn: 'kommunen', en: 'the municipality' },
      'health-trust': { nb: 'helseforetaket', nn: 'helseføretaket', en: 'the health trust' },
      'private-institution': {
        nb: 'en privat institusjon',
        nn: 'ein privat institusjon',
        en: 'a private institution',
      },
      'service-provider': {
        nb: 'personellet som gir tjenesten',
        nn: 'personellet som gir tenesta',
        en: 'the personnel who give the service',
      },
      'general-practitioner': { nb: 'fastlegen', nn: 'fastlegen', en: 'the general practitioner' },
      'contract-physiotherapist': {
        nb: 'en fysioterapeut med kommunal driftsavtale',
        nn: 'ein fysioterapeut med kommunal driftsavtale',
        en: 'a physiotherapist with a municipal agreement',
      },
    },
  },
  toldAs: {
    label: {
      nb: 'den som eventuelt får opplysningene',
      nn: 'den som eventuelt får opplysningane',
      en: 'who might be told',
    },
    values: {
      user: {
        nb: 'en bruker som får tjenester som ikke er helsehjelp',
        nn: 'ein brukar som får tenester som ikkje er helsehjelp',
        en: 'a user of services that are no health care',
      },
      patient: {
        nb: 'en pasient som får helsehjelp',
        nn: 'ein pasient som får helsehjelp',
        en: 'a patient who gets health care',
      },
      asks: {
        nb: 'en som spør om retten sin',
        nn: 'ein som spør om retten sin',
        en: 'somebody who asks about their right',
      },
    },
  },
  requestTo: {
    label: {
      nb: 'den som blir bedt om plan',
      nn: 'den som blir beden om plan',
      en: 'who is asked for a plan',
    },
    values: {
      'municipal-care': {
        nb: 'kommunens helse- og omsorgstjeneste',
        nn: 'helse- og omsorgstenesta i kommunen',
        en: 'the municipal health and care services',
      },
      'health-trust': { nb: 'helseforetaket', nn: 'helseføretaket', en: 'the health trust' },
      'private-institution': {
        nb: 'en privat institusjon',
        nn: 'ein privat institusjon',
        en: 'a private institution',
      },
      nav: { nb: 'NAV', nn: 'NAV', en: 'NAV' },
      'social-services': {
        nb: 'sosialtjenesten i NAV',
        nn: 'sosialtenesta i NAV',
        en: 'the social services in NAV',
      },
      'child-welfare': {
        nb: '{childWelfareService}',
        nn: '{childWelfareService}',
        en: '{childWelfareService}',
      },
    },
  },
  requestStep: {
    label: {
      nb: 'det som er spørsmålet',
      nn: 'det som er spørsmålet',
      en: 'what is asked about it',
    },
    values: {
      request: { nb: 'formen på kravet', nn: 'forma på kravet', en: 'the form of the request' },
      decision: {
        nb: 'reglene for avgjørelsen',
        nn: 'reglane for avgjerda',
        en: 'the rules for the decision',
      },
      'complaint-guidance': {
        nb: 'veiledning om retten til å klage',
        nn: 'rettleiing om retten til å klage',
        en: 'guidance on the right to complain',
      },
      'complaint-help': {
        nb: 'hjelp til å skrive klagen',
        nn: 'hjelp til å skrive klaga',
        en: 'help to write the complaint',
      },
    },
  },
  planComplaintAbout: {
    label: {
      nb: 'hva klagen på plan eller oppnevning gjelder',
      nn: 'kva klaga på plan eller oppnemning gjeld',
      en: 'what the complaint on a plan or an appointment is about',
    },
    values: {
      'plan-health-care': {
        nb: 'plan etter helselovene',
        nn: 'plan etter helselovene',
        en: 'a plan under the health acts',
      },
      'plan-nav': {
        nb: 'plan etter NAV-loven',
        nn: 'plan etter NAV-lova',
        en: 'a plan under the NAV Act',
      },
      'plan-social-services': {
        nb: 'plan etter sosialtjenesteloven',
        nn: 'plan etter sosialtenestelova',
        en: 'a plan under the Social Services Act',
      },
      'plan-child-welfare': {
        nb: 'plan i barnevernet',
        nn: 'plan i barnevernet',
        en: 'a plan in child welfare',
      },
      coordinator: { nb: 'koordinator', nn: 'koordinator', en: 'a coordinator' },
      'child-coordinator': {
        nb: 'barnekoordinator',
        nn: 'barnekoordinator',
        en: 'a child coordinator',
      },
      'contact-doctor': { nb: 'kontaktlege', nn: 'kontaktlege', en: 'a contact doctor' },
    },
  },
  mustConsent: {
    label: {
      nb: 'den som samtykker til planen etter reglene',
      nn: 'den som samtykkjer til planen etter reglane',
      en: 'who consents to the plan by the rules',
    },
    values: {
      recipient: {
        nb: 'den planen er for',
        nn: 'den planen er for',
        en: 'the one the plan is for',
      },
      guardian: { nb: 'vergen', nn: 'verja', en: 'the guardian' },
      'parental-responsibility': {
        nb: 'de som har foreldreansvaret',
        nn: 'dei som har foreldreansvaret',
        en: 'the holders of parental responsibility',
      },
      'child-welfare': {
        nb: '{childWelfareService}',
        nn: '{childWelfareService}',
        en: '{childWelfareService}',
      },
      'child-welfare-or-carer': {
        nb: '{childWelfareService}, fosterforeldrene eller institusjonen',
        nn: '{childWelfareService}, fosterforeldra eller institusjonen',
        en: '{childWelfareService}, the foster parents or the institution',
      },
      attorney: {
        nb: 'fremtidsfullmektigen',
        nn: 'framtidsfullmektigen',
        en: 'the attorney under a lasting power of attorney',
      },
      provider: {
        nb: 'den som gir helsehjelpen',
        nn: 'den som gir helsehjelpa',
        en: 'whoever gives the health care',
      },
      nobody: { nb: 'ingen', nn: 'ingen', en: 'nobody' },
      'requires-judgement': {
        nb: 'beror på en vurdering',
        nn: 'kjem an på ei vurdering',
        en: 'depends on an assessment',
      },
      'not-regulated': { nb: 'ikke regulert', nn: 'ikkje regulert', en: 'not regulated' },
    },
  },
  planConsentGivenBy: {
    label: {
      nb: 'den som samtykket til planen',
      nn: 'den som samtykte til planen',
      en: 'who consented to the plan',
    },
    values: {
      recipient: {
        nb: 'den planen er for',
        nn: 'den planen er for',
        en: 'the one the plan is for',
      },
      guardian: { nb: 'vergen', nn: 'verja', en: 'the guardian' },
      'parental-responsibility': {
        nb: 'de som har foreldreansvaret',
        nn: 'dei som har foreldreansvaret',
        en: 'the holders of parental responsibility',
      },
      'child-welfare': {
        nb: '{childWelfareService}',
        nn: '{childWelfareService}',
        en: '{childWelfareService}',
      },
      carer: {
        nb: 'fosterforeldrene eller institusjonen',
        nn: 'fosterforeldra eller institusjonen',
        en: 'the foster parents or the institution',
      },
      'someone-else': { nb: 'en annen', nn: 'ein annan', en: 'someone else' },
      attorney: {
        nb: 'fremtidsfullmektigen',
        nn: 'framtidsfullmektigen',
        en: 'the attorney under a lasting power of attorney',
      },
      provider: {
        nb: 'den som gir helsehjelpen',
        nn: 'den som gir helsehjelpa',
        en: 'whoever gives the health care',
      },
    },
  },
  planConsentInformed: {
    label: {
      nb: 'om den som samtykket, visste hva en plan er',
      nn: 'om den som samtykte, visste kva ein plan er',
      en: 'whether whoever consented knew what a plan is',
    },
  },
  onlyChildWelfare: {
    label: {
      nb: 'om bare {childWelfareService} trengs',
      nn: 'om berre {childWelfareService} trengst',
      en: 'whether only {childWelfareService} is needed',
    },
  },
  compulsoryCare: {
    label: {
      nb: 'om pasienten er under tvungent psykisk helsevern',
      nn: 'om pasienten er under tvunge psykisk helsevern',
      en: 'whether the patient is under compulsory mental health care',
    },
  },
  complainedOfCompulsoryCare: {
    label: {
      nb: 'om noen klaget over at tvungent vern ble etablert',
      nn: 'om nokon klaga over at tvunge vern vart etablert',
      en: 'whether somebody complained of the compulsory care being established',
    },
  },
  threeMonthsPassed: {
    label: {
      nb: 'om det er gått tre måneder etter vedtaket om tvungent vern',
      nn: 'om det har gått tre månader etter vedtaket om tvunge vern',
      en: 'whether three months have passed since the decision on compulsory care',
    },
  },
  otherMunicipalService: {
    label: {
      nb: 'kommunal tjeneste etter en annen lov',
      nn: 'kommunal teneste etter ei anna lov',
      en: 'municipal service under another act',
    },
    values: {
      none: { nb: 'ingen', nn: 'inga', en: 'none' },
      'crisis-centre': { nb: 'krisesenter', nn: 'krisesenter', en: 'crisis centre' },
      'introduction-programme': {
        nb: 'introduksjonsprogram',
        nn: 'introduksjonsprogram',
        en: 'introduction programme',
      },
    },
  },
  childCoordinatorAppointed: {
    label: {
      nb: 'om barnekoordinator er oppnevnt',
      nn: 'om barnekoordinator er nemnd opp',
      en: 'whether a child coordinator is appointed',
    },
  },
}
