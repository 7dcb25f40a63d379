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
      true: {
        nb: 'langvarig',
        nn: 'langvarig',
        en: 'of some duration',
      },
      false: {
        nb: 'kortvarig',
        nn: 'kortvarig',
        en: 'short',
      },
    },
    about: {
      true: {
        nb: 'Behovet er av en viss varighet; loven setter ikke noe tall. For eksempel oppfølging etter et hjerneslag, også når den ventes å ta slutt.',
        nn: 'Behovet er av ei viss lengd; lova set ikkje noko tal. Til dømes oppfølging etter eit hjerneslag, òg når ho er venta å ta slutt.',
        en: 'The need is of some duration; the act sets no figure. For instance follow-up after a stroke, even if it is expected to end.',
      },
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
    about: {
      true: {
        nb: 'To eller flere tjenester må ses i sammenheng for at hjelpen skal virke. For eksempel fysioterapi og hjemmesykepleie som må følge samme mål.',
        nn: 'To eller fleire tenester må sjåast i samanheng for at hjelpa skal verke. Til dømes fysioterapi og heimesjukepleie som må følgje same målet.',
        en: 'Two or more services must be seen together for the help to work. For instance physiotherapy and home nursing that must pursue the same goal.',
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
      true: {
        nb: 'sammensatte',
        nn: 'samansette',
        en: 'complex',
      },
      false: {
        nb: 'ikke sammensatte',
        nn: 'ikkje samansette',
        en: 'not complex',
      },
    },
    about: {
      true: {
        nb: 'Behovene griper inn i hverandre og gjelder flere sider av livet. For eksempel helse, bolig og arbeid samtidig.',
        nn: 'Behova grip inn i kvarandre og gjeld fleire sider av livet. Til dømes helse, bustad og arbeid på same tid.',
        en: 'The needs are bound up with one another and concern several sides of life. For instance health, housing and work at once.',
      },
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
    label: {
      nb: 'behov for Nav',
      nn: 'behov for Nav',
      en: 'what is needed of Nav',
    },
    values: {
      none: {
        nb: 'ikke noe',
        nn: 'ikkje noko',
        en: 'nothing',
      },
      services: {
        nb: 'tjenester',
        nn: 'tenester',
        en: 'services',
      },
      'qualification-programme': {
        nb: 'deltar i kvalifiseringsprogram',
        nn: 'deltek i kvalifiseringsprogram',
        en: 'takes part in the qualification programme',
      },
    },
    about: {
      none: {
        nb: 'Personen trenger ikke noe av Nav. For eksempel en alderspensjonist uten andre behov der.',
        nn: 'Personen treng ikkje noko av Nav. Til dømes ein alderspensjonist utan andre behov der.',
        en: 'The person needs nothing of Nav. For instance a retired person with no other needs there.',
      },
      services: {
        nb: 'Personen trenger tjenester fra Nav. For eksempel oppfølging for å komme i arbeid.',
        nn: 'Personen treng tenester frå Nav. Til dømes oppfølging for å kome i arbeid.',
        en: 'The person needs services of Nav. For instance follow-up to get into work.',
      },
      'qualification-programme': {
        nb: 'Personen deltar i kvalifiseringsprogram etter sosialtjenesteloven. For eksempel etter lang tid uten arbeid og med lite annet å leve av.',
        nn: 'Personen er med i kvalifiseringsprogram etter sosialtenestelova. Til dømes etter lang tid utan arbeid og med lite anna å leve av.',
        en: 'The person takes part in a qualification programme under the social services act. For instance after a long time out of work with little else to live on.',
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
      none: {
        nb: 'ikke noe',
        nn: 'ikkje noko',
        en: 'nothing',
      },
      measures: {
        nb: 'tiltak',
        nn: 'tiltak',
        en: 'measures',
      },
      'plan-necessary': {
        nb: 'tiltak, og en plan er nødvendig for helheten',
        nn: 'tiltak, og ein plan er nødvendig for heilskapen',
        en: 'measures, and a plan is necessary to see them as a whole',
      },
    },
    about: {
      none: {
        nb: 'Barnet trenger ikke tiltak fra {childWelfareService}. For eksempel når skolen og helsestasjonen klarer det alene.',
        nn: 'Barnet treng ikkje tiltak frå {childWelfareService}. Til dømes når skulen og helsestasjonen klarer det åleine.',
        en: 'The child needs no measures of {childWelfareService}. For instance where the school and the health centre manage alone.',
      },
      measures: {
        nb: 'Barnet trenger tiltak fra {childWelfareService}. For eksempel besøkshjem eller råd til foreldrene.',
        nn: 'Barnet treng tiltak frå {childWelfareService}. Til dømes besøksheim eller råd til foreldra.',
        en: 'The child needs measures of {childWelfareService}. For instance a visiting home or advice to the parents.',
      },
      'plan-necessary': {
        nb: 'Barnet trenger tiltak, og uten en plan blir ikke tilbudet helhetlig. Skillet betydde noe til 31. juli 2022, for eksempel når mange tjenester var inne hos barnet.',
        nn: 'Barnet treng tiltak, og utan ein plan blir ikkje tilbodet heilskapleg. Skiljet hadde noko å seie til 31. juli 2022, til dømes når mange tenester var inne hos barnet.',
        en: 'The child needs measures, and without a plan the help does not form a whole. The distinction mattered to 31 July 2022, for instance where many services were involved.',
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
      given: {
        nb: 'har samtykket',
        nn: 'har samtykt',
        en: 'has consented',
      },
      'not-asked': {
        nb: 'er ikke spurt',
        nn: 'er ikkje spurd',
        en: 'has not been asked',
      },
      refused: {
        nb: 'har sagt nei',
        nn: 'har sagt nei',
        en: 'has said no',
      },
      withdrawn: {
        nb: 'har trukket samtykket',
        nn: 'har trekt samtykket',
        en: 'has withdrawn the consent',
      },
    },
    about: {
      given: {
        nb: 'Personen, eller den som samtykker for personen, har sagt ja til individuell plan. For eksempel i et møte med koordinatoren.',
        nn: 'Personen, eller den som gir samtykke for personen, har sagt ja til individuell plan. Til dømes i eit møte med koordinatoren.',
        en: 'The person, or whoever consents for them, has said yes to an individual plan. For instance in a meeting with the coordinator.',
      },
      'not-asked': {
        nb: 'Ingen har spurt ennå. For eksempel når sykehuset nettopp har oppdaget behovet.',
        nn: 'Ingen har spurt enno. Til dømes når sjukehuset nettopp har oppdaga behovet.',
        en: 'Nobody has asked yet. For instance where the hospital has only just found the need.',
      },
      refused: {
        nb: 'Personen er spurt og har sagt nei. For eksempel en som bare vil ha koordinator.',
        nn: 'Personen er spurd og har sagt nei. Til dømes ein som berre vil ha koordinator.',
        en: 'The person was asked and said no. For instance somebody who only wants a coordinator.',
      },
      withdrawn: {
        nb: 'Personen sa ja før, men har trukket samtykket. For eksempel når arbeidet med planen er blitt en byrde.',
        nn: 'Personen sa ja før, men har trekt samtykket. Til dømes når arbeidet med planen har vorte ei bør.',
        en: 'The person said yes earlier but has withdrawn it. For instance where the work on the plan has become a burden.',
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
      true: {
        nb: 'har startet',
        nn: 'har starta',
        en: 'has begun',
      },
      false: {
        nb: 'har ikke startet',
        nn: 'har ikkje starta',
        en: 'has not begun',
      },
    },
  },
  mainResponsibility: {
    label: {
      nb: 'avtale om hovedansvaret',
      nn: 'avtale om hovudansvaret',
      en: 'agreement on the main responsibility',
    },
    values: {
      agreed: {
        nb: 'tjenestene er enige',
        nn: 'tenestene er samde',
        en: 'the services agree',
      },
      'unclear-or-disputed': {
        nb: 'uklart eller uenighet',
        nn: 'uklart eller usemje',
        en: 'unclear or disputed',
      },
    },
    about: {
      agreed: {
        nb: 'Tjenestene er enige om hvem som har hovedansvaret for planarbeidet. For eksempel at kommunen har det.',
        nn: 'Tenestene er samde om kven som har hovudansvaret for planarbeidet. Til dømes at kommunen har det.',
        en: 'The services agree on who has the main responsibility for the work on the plan. For instance that the municipality has it.',
      },
      'unclear-or-disputed': {
        nb: 'Ingen har avklart det, eller tjenestene er uenige. For eksempel når Nav og kommunen peker på hverandre.',
        nn: 'Ingen har avklart det, eller tenestene er usamde. Til dømes når Nav og kommunen peikar på kvarandre.',
        en: 'Nobody has settled it, or the services disagree. For instance where Nav and the municipality point at each other.',
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
        nb: 'kommunens del av Nav',
        nn: 'den kommunale delen av Nav',
        en: 'the municipal part of Nav',
      },
      'nav-state': {
        nb: 'statens del av Nav',
        nn: 'den statlege delen av Nav',
        en: 'the state part of Nav',
      },
      'child-welfare': {
        nb: '{childWelfareService}',
        nn: '{childWelfareService}',
        en: '{childWelfareService}',
      },
      other: {
        nb: 'en annen tjeneste',
        nn: 'ei anna teneste',
        en: 'another service',
      },
    },
    about: {
      'municipal-care': {
        nb: 'Tjenester etter helse- og omsorgstjenesteloven. For eksempel hjemmetjenesten eller helsestasjonen.',
        nn: 'Tenester etter helse- og omsorgstenestelova. Til dømes heimetenesta eller helsestasjonen.',
        en: 'Services under the health and care services act. For instance home services or the health centre.',
      },
      'specialist-care': {
        nb: 'Tjenester etter spesialisthelsetjenesteloven eller loven om psykisk helsevern. For eksempel habiliteringstjenesten på sykehuset.',
        nn: 'Tenester etter spesialisthelsetenestelova eller lova om psykisk helsevern. Til dømes habiliteringstenesta på sjukehuset.',
        en: 'Services under the specialist health services act or the mental health care act. For instance the hospital’s habilitation service.',
      },
      'nav-municipal': {
        nb: 'Det kommunen har ansvaret for i Nav. For eksempel kvalifiseringsprogram og økonomisk stønad.',
        nn: 'Det kommunen har ansvaret for i Nav. Til dømes kvalifiseringsprogram og økonomisk stønad.',
        en: 'What the municipality is responsible for in Nav. For instance qualification programmes and financial support.',
      },
      'nav-state': {
        nb: 'Det staten har ansvaret for i Nav. For eksempel arbeidsrettede tiltak og arbeidsavklaringspenger.',
        nn: 'Det staten har ansvaret for i Nav. Til dømes arbeidsretta tiltak og arbeidsavklaringspengar.',
        en: 'What the state is responsible for in Nav. For instance measures to get into work and work assessment allowance.',
      },
      'child-welfare': {
        nb: 'Den kommunale tjenesten for barnevern. For eksempel når et barn trenger tiltak over lang tid.',
        nn: 'Den kommunale tenesta for barnevern. Til dømes når eit barn treng tiltak over lang tid.',
        en: 'The municipality’s service for the welfare of children. For instance where a child needs measures for a long time.',
      },
      other: {
        nb: 'En tjeneste som ikke er nevnt. For eksempel skolen eller barnehagen.',
        nn: 'Ei teneste som ikkje er nemnd. Til dømes skulen eller barnehagen.',
        en: 'A service that is not named. For instance the school or the kindergarten.',
      },
    },
  },
  planRight: {
    label: {
      nb: 'retten til plan',
      nn: 'retten til plan',
      en: 'the right to a plan',
    },
    values: {
      right: {
        nb: 'har rett',
        nn: 'har rett',
        en: 'has a right',
      },
      'duty-without-right': {
        nb: 'tjenesten har plikt, uten at personen har rett',
        nn: 'tenesta har plikt, utan at personen har rett',
        en: 'the service has a duty, but the person no right',
      },
      'not-wanted': {
        nb: 'vil ikke ha plan',
        nn: 'vil ikkje ha plan',
        en: 'does not want a plan',
      },
      'no-right': {
        nb: 'har ikke rett',
        nn: 'har ikkje rett',
        en: 'has no right',
      },
      suspended: {
        nb: 'retten er satt til side (våren 2020)',
        nn: 'retten er sett til side (våren 2020)',
        en: 'the right is set aside (spring of 2020)',
      },
    },
    about: {
      right: {
        nb: 'Personen har selv krav på en plan. For eksempel etter pasient- og brukerrettighetsloven.',
        nn: 'Personen har sjølv krav på ein plan. Til dømes etter pasient- og brukarrettslova.',
        en: 'The person has a claim to a plan. For instance under the patient and user rights act.',
      },
      'duty-without-right': {
        nb: 'En tjeneste skal lage en plan, men personen har ikke noe krav på den. For eksempel da {childWelfareService} hadde plikten alene.',
        nn: 'Ei teneste skal lage ein plan, men personen har ikkje noko krav på han. Til dømes då {childWelfareService} hadde plikta åleine.',
        en: 'A service must make a plan, but the person has no claim to it. For instance when {childWelfareService} alone had the duty.',
      },
      'not-wanted': {
        nb: 'Vilkårene er oppfylt, men personen vil ikke ha plan. For eksempel når hun har takket nei.',
        nn: 'Vilkåra er oppfylte, men personen vil ikkje ha plan. Til dømes når ho har takka nei.',
        en: 'The conditions are met, but the person wants no plan. For instance where she has declined.',
      },
      'no-right': {
        nb: 'Vilkårene er ikke oppfylt. For eksempel når bare én tjeneste trengs, eller behovet er kortvarig.',
        nn: 'Vilkåra er ikkje oppfylte. Til dømes når berre éi teneste trengst, eller behovet er kortvarig.',
        en: 'The conditions are not met. For instance where only one service is needed, or the need is short.',
      },
      suspended: {
        nb: 'Retten var satt til side under koronautbruddet våren 2020. For eksempel i april 2020.',
        nn: 'Retten var sett til side under koronautbrotet våren 2020. Til dømes i april 2020.',
        en: 'The right was set aside during the covid outbreak in spring 2020. For instance in April 2020.',
      },
    },
  },
  planParty: {
    label: {
      nb: 'den det spørres om',
      nn: 'den det blir spurt om',
      en: 'the party asked about',
    },
    values: {
      'health-personnel': {
        nb: 'annet helsepersonell',
        nn: 'anna helsepersonell',
        en: 'other health personnel',
      },
      'general-practitioner': {
        nb: 'fastlegen',
        nn: 'fastlegen',
        en: 'the general practitioner',
      },
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
      nav: {
        nb: 'Nav',
        nn: 'Nav',
        en: 'Nav',
      },
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
      'private-school': {
        nb: 'en privatskole',
        nn: 'ein privatskule',
        en: 'a private school',
      },
      kindergarten: {
        nb: 'barnehagen',
        nn: 'barnehagen',
        en: 'the kindergarten',
      },
      'crisis-centre': {
        nb: 'krisesenteret',
        nn: 'krisesenteret',
        en: 'the crisis centre',
      },
      'introduction-programme': {
        nb: 'introduksjonsprogrammet',
        nn: 'introduksjonsprogrammet',
        en: 'the introduction programme',
      },
    },
    about: {
      'health-personnel': {
        nb: 'Helsepersonell ellers, som ikke er fastlege eller fysioterapeut med driftsavtale. For eksempel en ergoterapeut.',
        nn: 'Helsepersonell elles, som ikkje er fastlege eller fysioterapeut med driftsavtale. Til dømes ein ergoterapeut.',
        en: 'Other health personnel, neither a general practitioner nor a physiotherapist with an agreement. For instance an occupational therapist.',
      },
      'general-practitioner': {
        nb: 'Legen som personen står på listen til i fastlegeordningen. For eksempel når sykemelding og medisiner hører med i planen.',
        nn: 'Legen som personen står på lista til i fastlegeordninga. Til dømes når sjukmelding og medisinar høyrer med i planen.',
        en: 'The doctor on whose list the person is. For instance where sick leave and medicines belong in the plan.',
      },
      'contract-physiotherapist': {
        nb: 'En selvstendig fysioterapeut med driftsavtale med kommunen. For eksempel ved trening to ganger i uken.',
        nn: 'Ein sjølvstendig fysioterapeut med driftsavtale med kommunen. Til dømes ved trening to gonger i veka.',
        en: 'A self-employed physiotherapist with an agreement with the municipality. For instance with training twice a week.',
      },
      'specialist-care': {
        nb: 'Helseforetaket eller institusjonen som gir spesialisthelsetjenester. For eksempel et rehabiliteringssenter.',
        nn: 'Helseføretaket eller institusjonen som gir spesialisthelsetenester. Til dømes eit rehabiliteringssenter.',
        en: 'The health trust or institution that gives specialist care. For instance a rehabilitation centre.',
      },
      'municipal-care': {
        nb: 'Kommunen når den yter helse- og omsorgstjenester. For eksempel hjemmesykepleien.',
        nn: 'Kommunen når han yter helse- og omsorgstenester. Til dømes heimesjukepleia.',
        en: 'The municipality as provider of health and care services. For instance home nursing.',
      },
      nav: {
        nb: 'Arbeids- og velferdsforvaltningen. For eksempel veilederen som følger personen opp mot arbeid.',
        nn: 'Arbeids- og velferdsforvaltninga. Til dømes rettleiaren som følgjer personen opp mot arbeid.',
        en: 'The labour and welfare administration. For instance the adviser who follows the person up towards work.',
      },
      'child-welfare': {
        nb: 'Den kommunale tjenesten for barnevern. For eksempel kontaktpersonen for et barn med besøkshjem.',
        nn: 'Den kommunale tenesta for barnevern. Til dømes kontaktpersonen for eit barn med besøksheim.',
        en: 'The municipality’s service for the welfare of children. For instance the contact person of a child with a visiting home.',
      },
      school: {
        nb: 'Den offentlige skolen, fra 1. august 2022 også SFO og PPT. For eksempel kontaktlæreren.',
        nn: 'Den offentlege skulen, frå 1. august 2022 òg SFO og PPT. Til dømes kontaktlæraren.',
        en: 'The public school, from 1 August 2022 also after-school care and the educational psychology service. For instance the form teacher.',
      },
      'private-school': {
        nb: 'En skole som er godkjent etter privatskoleloven. For eksempel en steinerskole.',
        nn: 'Ein skule som er godkjend etter privatskulelova. Til dømes ein steinarskule.',
        en: 'A school approved under the private schools act. For instance a Steiner school.',
      },
      kindergarten: {
        nb: 'Barnehagen som barnet går i. Plikten kom 1. august 2022, for eksempel for pedagogisk leder.',
        nn: 'Barnehagen som barnet går i. Plikta kom 1. august 2022, til dømes for pedagogisk leiar.',
        en: 'The kindergarten that the child attends. The duty came on 1 August 2022, for instance for the educational leader.',
      },
      'crisis-centre': {
        nb: 'Kommunens tilbud til den som er utsatt for vold i nære relasjoner. For eksempel for en mor og et barn som bor der.',
        nn: 'Tilbodet i kommunen til den som er utsett for vald i nære relasjonar. Til dømes for ei mor og eit barn som bur der.',
        en: 'The municipality’s service for victims of violence in close relations. For instance for a mother and child who live there.',
      },
      'introduction-programme': {
        nb: 'Opplæring for nyankomne flyktninger etter integreringsloven. For eksempel for en flyktning med en alvorlig skade.',
        nn: 'Opplæring for nykomne flyktningar etter integreringslova. Til dømes for ein flyktning med ein alvorleg skade.',
        en: 'Training of newly arrived refugees under the integration act. For instance for a refugee with a serious injury.',
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
      true: {
        nb: 'ventes',
        nn: 'er venta',
        en: 'expected',
      },
      false: {
        nb: 'født',
        nn: 'er født',
        en: 'born',
      },
    },
  },
  age: {
    label: {
      nb: 'alder',
      nn: 'alder',
      en: 'age',
    },
    unit: {
      nb: ' år',
      nn: ' år',
      en: ' years',
    },
  },
  seriousCondition: {
    label: {
      nb: 'sykdommen, skaden eller funksjonsnedsettelsen',
      nn: 'sjukdommen, skaden eller funksjonsnedsetjinga',
      en: 'the illness, injury or reduced function',
    },
    values: {
      true: {
        nb: 'alvorlig',
        nn: 'alvorleg',
        en: 'serious',
      },
      false: {
        nb: 'ikke alvorlig',
        nn: 'ikkje alvorleg',
        en: 'not serious',
      },
    },
    about: {
      true: {
        nb: 'Sykdommen, skaden eller funksjonsnedsettelsen er alvorlig. For eksempel cerebral parese med store hjelpebehov; en brukket arm er det ikke.',
        nn: 'Sjukdommen, skaden eller funksjonsnedsetjinga er alvorleg. Til dømes cerebral parese med store hjelpebehov; ein broten arm er det ikkje.',
        en: 'The illness, injury or reduced function is serious. For instance cerebral palsy with great needs of help; a broken arm is not.',
      },
    },
  },
  otherWelfareServices: {
    label: {
      nb: 'behov for andre velferdstjenester i tillegg',
      nn: 'behov for andre velferdstenester i tillegg',
      en: 'needs other welfare services as well',
    },
    about: {
      true: {
        nb: 'Barnet trenger andre velferdstjenester ved siden av helse- og omsorgstjenester. For eksempel tilrettelegging i barnehagen.',
        nn: 'Barnet treng andre velferdstenester ved sida av helse- og omsorgstenester. Til dømes tilrettelegging i barnehagen.',
        en: 'The child needs other welfare services beside health and care services. For instance adaptations in the kindergarten.',
      },
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
    label: {
      nb: 'fagområdet',
      nn: 'fagområdet',
      en: 'the field of care',
    },
    values: {
      somatic: {
        nb: 'somatikk',
        nn: 'somatikk',
        en: 'somatic',
      },
      'mental-health': {
        nb: 'psykisk helsevern',
        nn: 'psykisk helsevern',
        en: 'mental health care',
      },
      addiction: {
        nb: 'rusbehandling',
        nn: 'rusbehandling',
        en: 'addiction treatment',
      },
    },
    about: {
      somatic: {
        nb: 'Kroppslige sykdommer og skader. For eksempel på en nevrologisk avdeling.',
        nn: 'Kroppslege sjukdommar og skadar. Til dømes på ei nevrologisk avdeling.',
        en: 'Illnesses and injuries of the body. For instance in a neurological ward.',
      },
      'mental-health': {
        nb: 'Undersøkelse og behandling etter loven om psykisk helsevern. For eksempel ved et distriktspsykiatrisk senter.',
        nn: 'Undersøking og behandling etter lova om psykisk helsevern. Til dømes ved eit distriktspsykiatrisk senter.',
        en: 'Examination and treatment under the mental health care act. For instance at a district psychiatric centre.',
      },
      addiction: {
        nb: 'Tverrfaglig spesialisert behandling for rusmiddelavhengighet. For eksempel et døgnopphold.',
        nn: 'Tverrfagleg spesialisert behandling for rusmiddelavhengigheit. Til dømes eit døgnopphald.',
        en: 'Interdisciplinary specialised treatment for addiction. For instance a residential stay.',
      },
    },
  },
  needNotifier: {
    label: {
      nb: 'den som ser behovet',
      nn: 'den som ser behovet',
      en: 'who notices the need',
    },
    values: {
      'specialist-health-personnel': {
        nb: 'helsepersonell i spesialisthelsetjenesten',
        nn: 'helsepersonell i spesialisthelsetenesta',
        en: 'health personnel in the specialist service',
      },
      'general-practitioner': {
        nb: 'fastlegen',
        nn: 'fastlegen',
        en: 'the general practitioner',
      },
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
    about: {
      'specialist-health-personnel': {
        nb: 'Helsepersonell som yter spesialisthelsetjenester. For eksempel en lege på sykehuset.',
        nn: 'Helsepersonell som yter spesialisthelsetenester. Til dømes ein lege på sjukehuset.',
        en: 'Health personnel who give specialist care. For instance a doctor at the hospital.',
      },
      'general-practitioner': {
        nb: 'Legen som pasienten står på listen til. For eksempel når pasienten forteller at ingenting henger sammen.',
        nn: 'Legen som pasienten står på lista til. Til dømes når pasienten fortel at ingenting heng saman.',
        en: 'The doctor on whose list the patient is. For instance when the patient tells that nothing hangs together.',
      },
      'contract-physiotherapist': {
        nb: 'En selvstendig fysioterapeut med driftsavtale med kommunen. For eksempel når treningen alene ikke er nok.',
        nn: 'Ein sjølvstendig fysioterapeut med driftsavtale med kommunen. Til dømes når treninga åleine ikkje er nok.',
        en: 'A self-employed physiotherapist with an agreement with the municipality. For instance where training alone is not enough.',
      },
      'other-health-personnel': {
        nb: 'Helsepersonell ellers utenfor spesialisthelsetjenesten. For eksempel en helsesykepleier.',
        nn: 'Helsepersonell elles utanfor spesialisthelsetenesta. Til dømes ein helsesjukepleiar.',
        en: 'Other health personnel outside the specialist service. For instance a public health nurse.',
      },
      'other-municipal-personnel': {
        nb: 'Personell i kommunens helse- og omsorgstjeneste som ikke er helsepersonell. For eksempel en hjemmehjelp.',
        nn: 'Personell i helse- og omsorgstenesta i kommunen som ikkje er helsepersonell. Til dømes ei heimehjelp.',
        en: 'Personnel in the municipal health and care services who are no health personnel. For instance a home help.',
      },
      'health-trust-or-institution': {
        nb: 'Virksomheten selv, og ikke den enkelte ansatte. For eksempel sykehuset som varsler kommunen om en innlagt pasient.',
        nn: 'Sjølve verksemda, og ikkje den einskilde tilsette. Til dømes sjukehuset som varslar kommunen om ein innlagd pasient.',
        en: 'The body itself, not the single employee. For instance the hospital that notifies the municipality of an admitted patient.',
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
    about: {
      'plan-and-coordinator': {
        nb: 'Pasienten eller brukeren trenger individuell plan og koordinator. For eksempel etter en alvorlig hodeskade.',
        nn: 'Pasienten eller brukaren treng individuell plan og koordinator. Til dømes etter ein alvorleg hovudskade.',
        en: 'The patient or user needs an individual plan and a coordinator. For instance after a severe head injury.',
      },
      'plan-across-levels': {
        nb: 'Planen må omfatte både kommunen og spesialisthelsetjenesten. For eksempel når rehabiliteringen går videre hjemme.',
        nn: 'Planen må omfatte både kommunen og spesialisthelsetenesta. Til dømes når rehabiliteringa held fram heime.',
        en: 'The plan must cover both the municipality and the specialist service. For instance where rehabilitation goes on at home.',
      },
      'coordinator-only': {
        nb: 'Pasienten vil ha koordinator, men ingen plan. For eksempel en som vil ha én å ringe til.',
        nn: 'Pasienten vil ha koordinator, men ingen plan. Til dømes ein som vil ha éin å ringje til.',
        en: 'The patient wants a coordinator and no plan. For instance somebody who wants one person to call.',
      },
      'child-coordinator': {
        nb: 'Familien til et alvorlig sykt barn kan ha rett til barnekoordinator. For eksempel før et barn med kjent misdannelse er født.',
        nn: 'Familien til eit alvorleg sjukt barn kan ha rett til barnekoordinator. Til dømes før eit barn med kjend misdanning er fødd.',
        en: 'The family of a seriously ill child may have a right to a child coordinator. For instance before a child with a known malformation is born.',
      },
      'possible-rehabilitation-need': {
        nb: 'Noen kan trenge habilitering eller rehabilitering, uten at det er avklart. For eksempel en eldre som faller stadig oftere.',
        nn: 'Nokon kan trenge habilitering eller rehabilitering, utan at det er avklart. Til dømes ein eldre som fell stadig oftare.',
        en: 'Somebody may need habilitation or rehabilitation, which is not settled. For instance an elderly person who falls ever more often.',
      },
      'admitted-may-need-municipal-help': {
        nb: 'En innlagt pasient kan trenge hjelp fra kommunen etterpå. For eksempel hjemmesykepleie etter et hoftebrudd.',
        nn: 'Ein innlagd pasient kan trenge hjelp frå kommunen etterpå. Til dømes heimesjukepleie etter eit hoftebrot.',
        en: 'An admitted patient may need help of the municipality afterwards. For instance home nursing after a hip fracture.',
      },
      'ready-for-discharge': {
        nb: 'Legen har vurdert at pasienten er, eller snart blir, utskrivningsklar. For eksempel en som skal videre til korttidsplass.',
        nn: 'Legen har vurdert at pasienten er, eller snart blir, utskrivingsklar. Til dømes ein som skal til ein korttidsplass etterpå.',
        en: 'The doctor has found the patient ready for discharge, or soon to be. For instance somebody who is to go on to a short-term place.',
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
      'at-admission': {
        nb: 'ved innleggelsen',
        nn: 'ved innlegginga',
        en: 'at admission',
      },
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
    about: {
      'at-admission': {
        nb: 'Det var klart allerede ved innleggelsen. For eksempel når pasienten hadde hjemmesykepleie fra før.',
        nn: 'Det var klart alt ved innlegginga. Til dømes når pasienten hadde heimesjukepleie frå før.',
        en: 'It was clear on admission. For instance where the patient had home nursing already.',
      },
      'assessment-delayed': {
        nb: 'Vurderingen måtte vente fordi behandlingen ventes å ta lang tid, eller helsen gjør den umulig det første døgnet. For eksempel en pasient på respirator.',
        nn: 'Vurderinga måtte vente fordi behandlinga er venta å ta lang tid, eller helsa gjer henne umogleg det første døgnet. Til dømes ein pasient på respirator.',
        en: 'The assessment had to wait because treatment is expected to be long, or health rules it out during the first day and night. For instance a patient on a respirator.',
      },
      'later-in-stay': {
        nb: 'Behovet ble klart senere i oppholdet. For eksempel etter en komplikasjon den fjerde dagen.',
        nn: 'Behovet blei klart seinare i opphaldet. Til dømes etter ein komplikasjon den fjerde dagen.',
        en: 'The need became clear later in the stay. For instance after a complication on the fourth day.',
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
      nb: 'hvem som skal opplyse',
      nn: 'kven som skal opplyse',
      en: 'who might tell',
    },
    values: {
      municipality: {
        nb: 'kommunen',
        nn: 'kommunen',
        en: 'the municipality',
      },
      'health-trust': {
        nb: 'helseforetaket',
        nn: 'helseføretaket',
        en: 'the health trust',
      },
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
      'general-practitioner': {
        nb: 'fastlegen',
        nn: 'fastlegen',
        en: 'the general practitioner',
      },
      'contract-physiotherapist': {
        nb: 'en fysioterapeut med kommunal driftsavtale',
        nn: 'ein fysioterapeut med kommunal driftsavtale',
        en: 'a physiotherapist with a municipal agreement',
      },
    },
    about: {
      municipality: {
        nb: 'Kommunen som forvaltningsorgan. For eksempel den som behandler søknader om tjenester.',
        nn: 'Kommunen som forvaltningsorgan. Til dømes den som behandlar søknader om tenester.',
        en: 'The municipality as an authority. For instance whoever handles applications for services.',
      },
      'health-trust': {
        nb: 'Et helseforetak, som forvaltningsloven gjelder for. For eksempel et offentlig sykehus.',
        nn: 'Eit helseføretak, som forvaltningslova gjeld for. Til dømes eit offentleg sjukehus.',
        en: 'A health trust, to which the public administration act applies. For instance a public hospital.',
      },
      'private-institution': {
        nb: 'En privat institusjon med avtale, som forvaltningsloven ikke gjelder for. For eksempel et privat rehabiliteringssenter.',
        nn: 'Ein privat institusjon med avtale, som forvaltningslova ikkje gjeld for. Til dømes eit privat rehabiliteringssenter.',
        en: 'A private institution under agreement, to which the public administration act does not apply. For instance a private rehabilitation centre.',
      },
      'service-provider': {
        nb: 'Den som gir tjenesten til personen. For eksempel sykepleieren på hjemmebesøk.',
        nn: 'Den som gir tenesta til personen. Til dømes sjukepleiaren på heimebesøk.',
        en: 'Whoever gives the person the service. For instance the nurse on a home visit.',
      },
      'general-practitioner': {
        nb: 'Legen som personen står på listen til. For eksempel ved en årskontroll.',
        nn: 'Legen som personen står på lista til. Til dømes ved ein årskontroll.',
        en: 'The doctor on whose list the person is. For instance at a yearly check.',
      },
      'contract-physiotherapist': {
        nb: 'En selvstendig fysioterapeut med driftsavtale med kommunen. For eksempel under et langt treningsopplegg.',
        nn: 'Ein sjølvstendig fysioterapeut med driftsavtale med kommunen. Til dømes under eit langt treningsopplegg.',
        en: 'A self-employed physiotherapist with an agreement with the municipality. For instance during a long course of training.',
      },
    },
  },
  toldAs: {
    label: {
      nb: 'hvem som skal få vite',
      nn: 'kven som skal få vite',
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
    about: {
      user: {
        nb: 'Personen får tjenester som ikke er helsehjelp. For eksempel personlig assistanse.',
        nn: 'Personen får tenester som ikkje er helsehjelp. Til dømes personleg assistanse.',
        en: 'The person gets services that are no health care. For instance personal assistance.',
      },
      patient: {
        nb: 'Personen får eller ber om helsehjelp. For eksempel behandling på sykehus.',
        nn: 'Personen får eller ber om helsehjelp. Til dømes behandling på sjukehus.',
        en: 'The person gets or asks for health care. For instance treatment in hospital.',
      },
      asks: {
        nb: 'Personen spør selv om sin rett. For eksempel på telefon: «Har jeg krav på en plan?»',
        nn: 'Personen spør sjølv om retten sin. Til dømes på telefon: «Har eg krav på ein plan?»',
        en: 'The person asks about their own right. For instance on the telephone: “Am I entitled to a plan?”',
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
      'health-trust': {
        nb: 'helseforetaket',
        nn: 'helseføretaket',
        en: 'the health trust',
      },
      'private-institution': {
        nb: 'en privat institusjon',
        nn: 'ein privat institusjon',
        en: 'a private institution',
      },
      nav: {
        nb: 'Nav',
        nn: 'Nav',
        en: 'Nav',
      },
      'social-services': {
        nb: 'sosialtjenesten i Nav',
        nn: 'sosialtenesta i Nav',
        en: 'the social services in Nav',
      },
      'child-welfare': {
        nb: '{childWelfareService}',
        nn: '{childWelfareService}',
        en: '{childWelfareService}',
      },
    },
    about: {
      'municipal-care': {
        nb: 'Kommunen etter helse- og omsorgstjenesteloven. For eksempel tildelingskontoret.',
        nn: 'Kommunen etter helse- og omsorgstenestelova. Til dømes tildelingskontoret.',
        en: 'The municipality under the health and care services act. For instance its office for allotting services.',
      },
      'health-trust': {
        nb: 'Et helseforetak. For eksempel det offentlige sykehuset der personen er pasient.',
        nn: 'Eit helseføretak. Til dømes det offentlege sjukehuset der personen er pasient.',
        en: 'A health trust. For instance the public hospital where the person is a patient.',
      },
      'private-institution': {
        nb: 'En privat institusjon med avtale. For eksempel et privat rehabiliteringssenter.',
        nn: 'Ein privat institusjon med avtale. Til dømes eit privat rehabiliteringssenter.',
        en: 'A private institution under agreement. For instance a private rehabilitation centre.',
      },
      nav: {
        nb: 'Nav etter NAV-loven. For eksempel når planen gjelder veien til arbeid.',
        nn: 'Nav etter NAV-lova. Til dømes når planen gjeld vegen til arbeid.',
        en: 'Nav under the Nav act. For instance where the plan is about the way to work.',
      },
      'social-services': {
        nb: 'Sosialtjenesten i Nav etter sosialtjenesteloven. For eksempel for en deltaker i kvalifiseringsprogram.',
        nn: 'Sosialtenesta i Nav etter sosialtenestelova. Til dømes for ein som er med i kvalifiseringsprogram.',
        en: 'The social services in Nav under the social services act. For instance for somebody in a qualification programme.',
      },
      'child-welfare': {
        nb: 'Den kommunale tjenesten for barnevern. For eksempel når foreldrene til et fosterbarn ber om plan.',
        nn: 'Den kommunale tenesta for barnevern. Til dømes når foreldra til eit fosterbarn ber om plan.',
        en: 'The municipality’s service for the welfare of children. For instance where the parents of a foster child ask for a plan.',
      },
    },
  },
  requestStep: {
    label: {
      nb: 'hva det spørres om',
      nn: 'kva det blir spurt om',
      en: 'what is asked about it',
    },
    values: {
      request: {
        nb: 'formen på kravet',
        nn: 'forma på kravet',
        en: 'the form of the request',
      },
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
    about: {
      request: {
        nb: 'Hvordan en ber om plan. For eksempel om det må gjøres skriftlig.',
        nn: 'Korleis ein ber om plan. Til dømes om det må gjerast på papir.',
        en: 'How one asks for a plan. For instance whether it has to be in writing.',
      },
      decision: {
        nb: 'Hvilke regler som gjelder når det avgjøres om personen får plan. For eksempel om forvaltningslovens regler om enkeltvedtak gjelder.',
        nn: 'Kva reglar som gjeld når det blir avgjort om personen får plan. Til dømes om reglane i forvaltningslova om enkeltvedtak gjeld.',
        en: 'Which rules apply when it is decided whether the person gets a plan. For instance those on individual decisions in the public administration act.',
      },
      'complaint-guidance': {
        nb: 'Om personen skal få vite at det går an å klage. For eksempel i brevet med avslaget.',
        nn: 'Om personen skal få vite at det går an å klage. Til dømes i brevet med avslaget.',
        en: 'Whether the person is told that one may complain. For instance in the letter of refusal.',
      },
      'complaint-help': {
        nb: 'Hjelp til å skrive klagen. For eksempel til en som ikke kan skrive norsk.',
        nn: 'Hjelp til å skrive klaga. Til dømes til ein som ikkje kan skrive norsk.',
        en: 'Help to write the complaint. For instance for somebody who cannot write Norwegian.',
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
        en: 'a plan under the Nav Act',
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
      coordinator: {
        nb: 'koordinator',
        nn: 'koordinator',
        en: 'a coordinator',
      },
      'child-coordinator': {
        nb: 'barnekoordinator',
        nn: 'barnekoordinator',
        en: 'a child coordinator',
      },
      'contact-doctor': {
        nb: 'kontaktlege',
        nn: 'kontaktlege',
        en: 'a contact doctor',
      },
    },
    about: {
      'plan-health-care': {
        nb: 'En plan etter pasient- og brukerrettighetsloven. For eksempel når kommunen sier nei til å lage den.',
        nn: 'Ein plan etter pasient- og brukarrettslova. Til dømes når kommunen seier nei til å lage han.',
        en: 'A plan under the patient and user rights act. For instance where the municipality refuses to make it.',
      },
      'plan-nav': {
        nb: 'En plan etter NAV-loven. For eksempel når Nav avslår.',
        nn: 'Ein plan etter NAV-lova. Til dømes når Nav avslår.',
        en: 'A plan under the Nav act. For instance where Nav refuses.',
      },
      'plan-social-services': {
        nb: 'En plan etter sosialtjenesteloven. For eksempel for en deltaker i kvalifiseringsprogram.',
        nn: 'Ein plan etter sosialtenestelova. Til dømes for ein som er med i kvalifiseringsprogram.',
        en: 'A plan under the social services act. For instance for somebody in a qualification programme.',
      },
      'plan-child-welfare': {
        nb: 'En plan etter barnevernsloven. For eksempel for et barn som trenger tiltak i flere år.',
        nn: 'Ein plan etter barnevernslova. Til dømes for eit barn som treng tiltak i fleire år.',
        en: 'A plan under the child welfare act. For instance for a child who needs measures for several years.',
      },
      coordinator: {
        nb: 'Den som skal samordne tjenestene for personen. For eksempel når ingen er oppnevnt.',
        nn: 'Den som skal samordne tenestene for personen. Til dømes når ingen er oppnemnd.',
        en: 'Whoever is to coordinate the person’s services. For instance where nobody is appointed.',
      },
      'child-coordinator': {
        nb: 'Koordinatoren for familien til et alvorlig sykt barn. For eksempel når kommunen mener at barnet ikke er sykt nok.',
        nn: 'Koordinatoren for familien til eit alvorleg sjukt barn. Til dømes når kommunen meiner at barnet ikkje er sjukt nok.',
        en: 'The coordinator for the family of a seriously ill child. For instance where the municipality finds the child not ill enough.',
      },
      'contact-doctor': {
        nb: 'Kontaktlegen eller kontaktpsykologen i spesialisthelsetjenesten. For eksempel når sykehuset ikke har utpekt noen.',
        nn: 'Kontaktlegen eller kontaktpsykologen i spesialisthelsetenesta. Til dømes når sjukehuset ikkje har peikt ut nokon.',
        en: 'The contact doctor or psychologist in the specialist service. For instance where the hospital has named nobody.',
      },
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
      guardian: {
        nb: 'vergen',
        nn: 'verja',
        en: 'the guardian',
      },
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
      nobody: {
        nb: 'ingen',
        nn: 'ingen',
        en: 'nobody',
      },
      'requires-judgement': {
        nb: 'kommer an på en vurdering',
        nn: 'kjem an på ei vurdering',
        en: 'depends on an assessment',
      },
      'not-regulated': {
        nb: 'ikke regulert',
        nn: 'ikkje regulert',
        en: 'not regulated',
      },
    },
    about: {
      recipient: {
        nb: 'Den planen er for, bestemmer selv. For eksempel en voksen som forstår hva en plan er.',
        nn: 'Den planen er for, bestemmer sjølv. Til dømes ein vaksen som forstår kva ein plan er.',
        en: 'Whoever the plan is for decides. For instance an adult who understands what a plan is.',
      },
      guardian: {
        nb: 'En verge med et mandat som omfatter planen. For eksempel for en voksen som ikke forstår hva en plan er.',
        nn: 'Ei verje med eit mandat som omfattar planen. Til dømes for ein vaksen som ikkje forstår kva ein plan er.',
        en: 'A guardian with a mandate that covers the plan. For instance for an adult who does not understand what a plan is.',
      },
      attorney: {
        nb: 'En fremtidsfullmektig med en fullmakt som omfatter planen. For eksempel en sønn for en mor med demens.',
        nn: 'Ein framtidsfullmektig med ei fullmakt som omfattar planen. Til dømes ein son for ei mor med demens.',
        en: 'An attorney under a lasting power of attorney that covers the plan. For instance a son for a mother with dementia.',
      },
      provider: {
        nb: 'Den som gir helsehjelpen, avgjør om planen. Det gjaldt for eksempel før august 2022 for en voksen pasient som ikke selv kunne bestemme.',
        nn: 'Den som gir helsehjelpa, avgjer om planen. Det galdt til dømes før august 2022 for ein vaksen pasient som ikkje sjølv kunne bestemme.',
        en: 'Whoever gives the health care decides on the plan. Before August 2022 that was so, for instance, for an adult patient who could not decide.',
      },
      nobody: {
        nb: 'Ingen kan samtykke etter reglene. For eksempel når en voksen pasient som ikke selv kunne bestemme, satte seg imot planen før august 2022.',
        nn: 'Ingen kan samtykkje etter reglane. Til dømes når ein vaksen pasient som ikkje sjølv kunne bestemme, sette seg imot planen før august 2022.',
        en: 'Nobody can consent under the rules. For instance where an adult patient who could not decide objected to the plan before August 2022.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar, og noen må vurdere det. For eksempel hvor moden en ung person er.',
        nn: 'Reglane gir ikkje noko sikkert svar, og nokon må vurdere det. Til dømes kor moden ein ung person er.',
        en: 'The rules give no certain answer, and somebody has to judge. For instance how mature a young person is.',
      },
      'not-regulated': {
        nb: 'Reglene sier ingenting om det. Da er det et hull i loven, som ikke fylles her.',
        nn: 'Reglane seier ingenting om det. Då er det eit hol i lova, som ikkje blir fylt her.',
        en: 'The rules say nothing of it. There is then a gap in the law, which is not filled here.',
      },
      'child-welfare': {
        nb: 'Den kommunale tjenesten for barnevern, som har overtatt omsorgen. For eksempel for en ungdom på 16 år.',
        nn: 'Den kommunale tenesta for barnevern, som har overteke omsorga. Til dømes for ein ungdom på 16 år.',
        en: 'The municipality’s service for the welfare of children, which has taken over the care. For instance for a 16-year-old.',
      },
      'child-welfare-or-carer': {
        nb: 'Barnevernet og de som barnet bor hos, etter overtatt omsorg. For eksempel fosterforeldrene til en åtteåring.',
        nn: 'Barnevernet og dei som barnet bur hos, etter overteken omsorg. Til dømes fosterforeldra til ein åtteåring.',
        en: 'The child welfare authorities and those with whom the child lives, once the care is taken over. For instance the foster parents of an eight-year-old.',
      },
      'parental-responsibility': {
        nb: 'De som har foreldreansvaret. For eksempel begge foreldrene til et barn på ti år.',
        nn: 'Dei som har foreldreansvaret. Til dømes begge foreldra til eit barn på ti år.',
        en: 'Those who hold parental responsibility. For instance both parents of a ten-year-old.',
      },
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
      guardian: {
        nb: 'vergen',
        nn: 'verja',
        en: 'the guardian',
      },
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
      'someone-else': {
        nb: 'en annen',
        nn: 'ein annan',
        en: 'someone else',
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
    },
    about: {
      recipient: {
        nb: 'Den planen er for, har selv sagt ja. For eksempel i det første møtet.',
        nn: 'Den planen er for, har sjølv sagt ja. Til dømes i det første møtet.',
        en: 'Whoever the plan is for said yes. For instance in the first meeting.',
      },
      guardian: {
        nb: 'Vergen har sagt ja. For eksempel ved å skrive under for en voksen.',
        nn: 'Verja har sagt ja. Til dømes ved å skrive under for ein vaksen.',
        en: 'The guardian said yes. For instance by signing for an adult.',
      },
      'parental-responsibility': {
        nb: 'De som har foreldreansvaret, har sagt ja. For eksempel begge foreldrene.',
        nn: 'Dei som har foreldreansvaret, har sagt ja. Til dømes begge foreldra.',
        en: 'Those who hold parental responsibility said yes. For instance both parents.',
      },
      'child-welfare': {
        nb: 'Den kommunale tjenesten for barnevern har sagt ja. For eksempel for et barn under omsorg.',
        nn: 'Den kommunale tenesta for barnevern har sagt ja. Til dømes for eit barn under omsorg.',
        en: 'The municipality’s service for the welfare of children said yes. For instance for a child in care.',
      },
      carer: {
        nb: 'Fosterforeldrene eller institusjonen der barnet bor, har sagt ja. For eksempel fostermoren på skolemøtet.',
        nn: 'Fosterforeldra eller institusjonen der barnet bur, har sagt ja. Til dømes fostermora på skulemøtet.',
        en: 'The foster parents, or the institution where the child lives, said yes. For instance the foster mother at a school meeting.',
      },
      'someone-else': {
        nb: 'En annen har sagt ja. For eksempel en nabo eller en lærer.',
        nn: 'Ein annan har sagt ja. Til dømes ein nabo eller ein lærar.',
        en: 'Somebody else said yes. For instance a neighbour or a teacher.',
      },
      attorney: {
        nb: 'Fremtidsfullmektigen har sagt ja. For eksempel datteren til en med demens.',
        nn: 'Framtidsfullmektigen har sagt ja. Til dømes dottera til ein med demens.',
        en: 'The attorney under a lasting power of attorney said yes. For instance the daughter of somebody with dementia.',
      },
      provider: {
        nb: 'Den som gir helsehjelpen, har avgjort det. For eksempel legen på avdelingen.',
        nn: 'Den som gir helsehjelpa, har avgjort det. Til dømes legen på avdelinga.',
        en: 'Whoever gives the health care decided it. For instance the doctor on the ward.',
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
      nn: 'om nokon klaga over at tvunge vern blei etablert',
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
      none: {
        nb: 'ingen',
        nn: 'inga',
        en: 'none',
      },
      'crisis-centre': {
        nb: 'krisesenter',
        nn: 'krisesenter',
        en: 'crisis centre',
      },
      'introduction-programme': {
        nb: 'introduksjonsprogram',
        nn: 'introduksjonsprogram',
        en: 'introduction programme',
      },
    },
    about: {
      none: {
        nb: 'Ingen tjeneste fra kommunen etter krisesenterloven eller integreringsloven. For eksempel bare hjemmetjenester.',
        nn: 'Inga teneste frå kommunen etter krisesenterlova eller integreringslova. Til dømes berre heimetenester.',
        en: 'No service of the municipality under the crisis centre act or the integration act. For instance home services only.',
      },
      'crisis-centre': {
        nb: 'Personen bruker krisesenteret. For eksempel med opphold eller samtaler på dagtid.',
        nn: 'Personen bruker krisesenteret. Til dømes med opphald eller samtalar på dagtid.',
        en: 'The person uses the crisis centre. For instance with a stay, or talks by day.',
      },
      'introduction-programme': {
        nb: 'Personen deltar i introduksjonsprogram. For eksempel en nyankommet flyktning.',
        nn: 'Personen er med i introduksjonsprogram. Til dømes ein nykomen flyktning.',
        en: 'The person takes part in an introduction programme. For instance a newly arrived refugee.',
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
