import type { InEachLanguage } from '@vilkar/core/explain'
import type { ResponsibilityTexts } from './types.js'

/** What the inputs and their values are called, in each language. */
export const inputs: InEachLanguage<ResponsibilityTexts['inputs']> = {
  immediateHelpNeeded: {
    label: {
      nb: 'om hjelpen er påtrengende nødvendig',
      nn: 'om hjelpa er påtrengjande nødvendig',
      en: 'whether help is urgently needed',
    },
    about: {
      true: {
        nb: 'Hjelpen er påtrengende nødvendig og kan ikke vente på en avklaring. For eksempel ved et alvorlig fall.',
        nn: 'Hjelpa er påtrengjande nødvendig og kan ikkje vente på ei avklaring. Til dømes ved eit alvorleg fall.',
        en: 'The help is urgently needed and cannot wait for clarity. For instance after a serious fall.',
      },
    },
  },
  specialisedCompetence: {
    label: {
      nb: 'behov for kompetanse som det ikke er naturlig å bygge opp i kommunen',
      nn: 'behov for kompetanse som det ikkje er naturleg å byggje opp i kommunen',
      en: 'need for competence that is not natural to build up in the municipality',
    },
  },
  nearSpecialisedTreatment: {
    label: {
      nb: 'nærhet til spesialisert behandling',
      nn: 'nærleik til spesialisert behandling',
      en: 'closeness to specialised treatment',
    },
  },
  broadAssessment: {
    label: {
      nb: 'behov for bred tverrfaglig kartlegging eller spesialtester',
      nn: 'behov for brei tverrfagleg kartlegging eller spesialtestar',
      en: 'need for a broad interdisciplinary assessment or special tests',
    },
  },
  simultaneousBreadth: {
    label: {
      nb: 'behov for mange fag samtidig',
      nn: 'behov for mange fag samtidig',
      en: 'need for many disciplines at the same time',
    },
  },
  highIntensity: {
    label: {
      nb: 'behov for høy intensitet over kort tid',
      nn: 'behov for høg intensitet over kort tid',
      en: 'need for high intensity over a short time',
    },
  },
  nearOtherDisciplines: {
    label: {
      nb: 'behov for nærhet til andre medisinske fag',
      nn: 'behov for nærleik til andre medisinske fag',
      en: 'need to be near other medical disciplines',
    },
  },
  patientAndKinTraining: {
    label: {
      nb: 'behov for opplæring av pasient og pårørende',
      nn: 'behov for opplæring av pasient og pårørande',
      en: 'need for training of patient and next of kin',
    },
  },
  soundInMunicipality: {
    label: {
      nb: 'om kommunen kan gi forsvarlig hjelp',
      nn: 'om kommunen kan gi forsvarleg hjelp',
      en: 'whether the municipality can give sound help',
    },
    about: {
      true: {
        nb: 'Kommunen kan gi hjelpen forsvarlig, eventuelt med råd fra spesialisthelsetjenesten. For eksempel trening etter et ukomplisert hoftebrudd.',
        nn: 'Kommunen kan gi hjelpa forsvarleg, eventuelt med råd frå spesialisthelsetenesta. Til dømes trening etter eit ukomplisert hoftebrot.',
        en: 'The municipality can give the help soundly, if need be with advice of the specialist service. For instance training after an uncomplicated hip fracture.',
      },
    },
  },
  task: {
    label: {
      nb: 'oppgaven',
      nn: 'oppgåva',
      en: 'the task',
    },
    values: {
      'habilitation-and-rehabilitation': {
        nb: 'habilitering og rehabilitering i kommunen',
        nn: 'habilitering og rehabilitering i kommunen',
        en: 'habilitation and rehabilitation in the municipality',
      },
      'health-promotion-and-prevention': {
        nb: 'helsefremmende og forebyggende tjenester i kommunen, også skolehelsetjeneste og helsestasjon',
        nn: 'helsefremjande og førebyggjande tenester i kommunen, òg skulehelseteneste og helsestasjon',
        en: 'health promotion and prevention in the municipality, school health and health centres included',
      },
      'maternity-care': {
        nb: 'svangerskaps- og barselomsorg i kommunen',
        nn: 'omsorg i svangerskap og barseltid i kommunen',
        en: 'care in pregnancy and after birth in the municipality',
      },
      'diagnosis-and-treatment': {
        nb: 'utredning, diagnose og behandling i kommunen, også hos fastlegen',
        nn: 'utgreiing, diagnose og behandling i kommunen, òg hos fastlegen',
        en: 'assessment, diagnosis and treatment in the municipality, general practitioners included',
      },
      'home-health-services': {
        nb: 'helsetjenester i hjemmet',
        nn: 'helsetenester i heimen',
        en: 'health services at home',
      },
      'personal-assistance': {
        nb: 'personlig assistanse, praktisk bistand og opplæring, støttekontakt',
        nn: 'personleg assistanse, praktisk hjelp og opplæring, støttekontakt',
        en: 'personal assistance, practical help and training, support contact',
      },
      'institution-place': {
        nb: 'plass i kommunal institusjon, også sykehjem',
        nn: 'plass på kommunal institusjon, òg sjukeheim',
        en: 'a place in a municipal institution, nursing homes included',
      },
      'respite-care': {
        nb: 'avlastning',
        nn: 'avlasting',
        en: 'respite care',
      },
      'medical-coordination': {
        nb: 'medisinskfaglig samordning for innbyggerne på fastlegens liste',
        nn: 'medisinskfagleg samordning for innbyggjarane på lista til fastlegen',
        en: 'medical coordination for those on a general practitioner’s list',
      },
      'planning-and-overview': {
        nb: 'planlegging av kommunens habilitering og rehabilitering og oversikt over behovet',
        nn: 'planlegging av habilitering og rehabilitering i kommunen og oversikt over behovet',
        en: 'planning of the municipality’s habilitation and rehabilitation, and an overview of needs',
      },
      'assessment-and-follow-up': {
        nb: 'utredning og oppfølging',
        nn: 'utgreiing og oppfølging',
        en: 'assessment and follow-up',
      },
      'assessment-before-start': {
        nb: 'undersøkelse og utredning før oppstart',
        nn: 'undersøking og utgreiing før oppstart',
        en: 'examination and assessment before the start',
      },
      'assistive-device-provision': {
        nb: 'formidling av hjelpemidler',
        nn: 'formidling av hjelpemiddel',
        en: 'provision of assistive devices',
      },
      'specialist-habilitation-and-rehabilitation': {
        nb: 'habilitering og rehabilitering i spesialisthelsetjenesten',
        nn: 'habilitering og rehabilitering i spesialisthelsetenesta',
        en: 'habilitation and rehabilitation in the specialist service',
      },
      'private-institution-under-regional-agreement': {
        nb: 'opphold i privat institusjon med avtale',
        nn: 'opphald i privat institusjon med avtale',
        en: 'a stay in a private institution under agreement',
      },
      'specialist-assessment': {
        nb: 'undersøkelse og utredning i spesialisthelsetjenesten',
        nn: 'undersøking og utgreiing i spesialisthelsetenesta',
        en: 'examination and assessment in the specialist service',
      },
      'training-with-specialised-arrangement': {
        nb: 'trening med spesialisert tilrettelegging',
        nn: 'trening med spesialisert tilrettelegging',
        en: 'training with specialised arrangement',
      },
      'intensive-training': {
        nb: 'intensiv trening i spesialisthelsetjenesten',
        nn: 'intensiv trening i spesialisthelsetenesta',
        en: 'intensive training in the specialist service',
      },
      'adapted-education': {
        nb: 'tilrettelagt opplæring for pasienter i spesialisthelsetjenesten (ikke skolens tilrettelagte opplæring)',
        nn: 'tilrettelagd opplæring for pasientar i spesialisthelsetenesta (ikkje den tilrettelagde opplæringa på skulen)',
        en: 'adapted education for patients of the specialist service (not that of the school)',
      },
      'training-of-patients-and-next-of-kin': {
        nb: 'opplæring av pasienter og pårørende på sykehus',
        nn: 'opplæring av pasientar og pårørande på sjukehus',
        en: 'training of patients and next of kin at hospitals',
      },
      'training-of-carers-with-heavy-care': {
        nb: 'opplæring av pårørende med særlig tyngende omsorgsarbeid',
        nn: 'opplæring av pårørande med særleg tyngjande omsorgsarbeid',
        en: 'training of carers whose care is particularly heavy',
      },
      'advice-on-single-patients': {
        nb: 'råd til kommunen om enkeltpasienter',
        nn: 'råd til kommunen om einskildpasientar',
        en: 'advice to the municipality on single patients',
      },
      'cooperation-on-single-patients': {
        nb: 'samarbeid mellom nivåene om enkeltpasienter',
        nn: 'samarbeid mellom nivåa om einskildpasientar',
        en: 'cooperation between the levels on single patients',
      },
      'general-advice-to-municipal-employees': {
        nb: 'generelle råd til kommunens ansatte',
        nn: 'generelle råd til tilsette i kommunen',
        en: 'general advice to municipal employees',
      },
      'cooperation-with-other-agencies': {
        nb: 'samarbeid med andre etater',
        nn: 'samarbeid med andre etatar',
        en: 'cooperation with other agencies',
      },
      'ambulatory-service': {
        nb: 'ambulant tjeneste fra spesialisthelsetjenesten',
        nn: 'ambulant teneste frå spesialisthelsetenesta',
        en: 'outreach from the specialist service',
      },
      'immediate-help': {
        nb: 'øyeblikkelig hjelp',
        nn: 'augeblikkeleg hjelp',
        en: 'immediate help',
      },
      'coordinating-unit': {
        nb: 'koordinerende enhet',
        nn: 'koordinerande eining',
        en: 'coordinating unit',
      },
      'plan-and-coordinator': {
        nb: 'individuell plan, koordinator eller barnekoordinator',
        nn: 'individuell plan, koordinator eller barnekoordinator',
        en: 'an individual plan, a coordinator or a child coordinator',
      },
      other: {
        nb: 'en annen oppgave',
        nn: 'ei anna oppgåve',
        en: 'another task',
      },
    },
    about: {
      'habilitation-and-rehabilitation': {
        nb: 'Kommunens egen sosiale, psykososiale og medisinske habilitering og rehabilitering. For eksempel hverdagsrehabilitering hjemme.',
        nn: 'Sosial, psykososial og medisinsk habilitering og rehabilitering i kommunen. Til dømes kvardagsrehabilitering heime.',
        en: 'The municipality’s own social, psychosocial and medical habilitation and rehabilitation. For instance rehabilitation in daily life at home.',
      },
      'health-promotion-and-prevention': {
        nb: 'Tjenester som fremmer helse og hindrer sykdom. For eksempel helsestasjon og skolehelsetjeneste.',
        nn: 'Tenester som fremjar helse og hindrar sjukdom. Til dømes helsestasjon og skulehelseteneste.',
        en: 'Services that promote health and prevent illness. For instance health centres and school health services.',
      },
      'maternity-care': {
        nb: 'Kontroller og hjelp under svangerskapet og etter fødselen. For eksempel jordmor i kommunen.',
        nn: 'Kontrollar og hjelp under svangerskapet og etter fødselen. Til dømes jordmor i kommunen.',
        en: 'Checks and help during pregnancy and after birth. For instance the municipal midwife.',
      },
      'diagnosis-and-treatment': {
        nb: 'Utredning, diagnose og behandling utenfor sykehus. For eksempel hos fastlegen eller på legevakten.',
        nn: 'Utgreiing, diagnose og behandling utanfor sjukehus. Til dømes hos fastlegen eller på legevakta.',
        en: 'Assessment, diagnosis and treatment outside hospitals. For instance by the general practitioner or the out-of-hours doctor.',
      },
      'home-health-services': {
        nb: 'Helsehjelp der personen bor. For eksempel hjemmesykepleie.',
        nn: 'Helsehjelp der personen bur. Til dømes heimesjukepleie.',
        en: 'Health care where the person lives. For instance home nursing.',
      },
      'personal-assistance': {
        nb: 'Hjelp i dagliglivet som ikke er helsehjelp. For eksempel praktisk bistand, opplæring eller støttekontakt.',
        nn: 'Hjelp i dagleglivet som ikkje er helsehjelp. Til dømes praktisk hjelp, opplæring eller støttekontakt.',
        en: 'Help in daily life that is no health care. For instance practical help, training or a support contact.',
      },
      'institution-place': {
        nb: 'En plass i kommunens institusjon. For eksempel korttidsopphold på sykehjem.',
        nn: 'Ein plass i institusjon i kommunen. Til dømes korttidsopphald på sjukeheim.',
        en: 'A place in a municipal institution. For instance a short stay in a nursing home.',
      },
      'respite-care': {
        nb: 'Avlastning for den som har tung omsorg for en annen. For eksempel en helg i måneden for foreldrene til et sykt barn.',
        nn: 'Avlasting for den som har tung omsorg for ein annan. Til dømes ei helg i månaden for foreldra til eit sjukt barn.',
        en: 'Respite for somebody with heavy care of another. For instance a weekend a month for the parents of an ill child.',
      },
      'medical-coordination': {
        nb: 'Fastlegens samordning av det medisinske for dem på listen. For eksempel oversikt over alle medisinene en pasient bruker.',
        nn: 'Samordninga som fastlegen gjer av det medisinske for dei på lista. Til dømes oversikt over alle medisinane ein pasient bruker.',
        en: 'The general practitioner’s coordination of medical matters for those on the list. For instance an overview of all the medicines a patient takes.',
      },
      'planning-and-overview': {
        nb: 'Planlegging av kommunens virksomhet, og oversikt over behovet. For eksempel hvor mange som trenger rehabilitering de neste årene.',
        nn: 'Planlegging av verksemda i kommunen, og oversikt over behovet. Til dømes kor mange som treng rehabilitering dei neste åra.',
        en: 'Planning of the municipality’s work and an overview of the need. For instance how many will need rehabilitation in the years to come.',
      },
      'assessment-and-follow-up': {
        nb: 'Nødvendig utredning og oppfølging av alle som oppholder seg i kommunen. For eksempel etter at en er kommet hjem fra sykehus.',
        nn: 'Nødvendig utgreiing og oppfølging av alle som held til i kommunen. Til dømes etter at ein har kome heim frå sjukehus.',
        en: 'Necessary assessment and follow-up of everybody who stays in the municipality. For instance once one is home from hospital.',
      },
      'assessment-before-start': {
        nb: 'Undersøkelse og utredning før habilitering eller rehabilitering begynner. For eksempel en kartlegging av gange og balanse.',
        nn: 'Undersøking og utgreiing før habilitering eller rehabilitering tek til. Til dømes ei kartlegging av gange og balanse.',
        en: 'Examination and assessment before habilitation or rehabilitation starts. For instance a survey of walking and balance.',
      },
      'assistive-device-provision': {
        nb: 'Å skaffe og følge opp hjelpemidler for brukeren. For eksempel å vurdere behovet for rullestol.',
        nn: 'Å skaffe og følgje opp hjelpemiddel for brukaren. Til dømes å vurdere behovet for rullestol.',
        en: 'Providing and following up assistive devices for the user. For instance judging the need of a wheelchair.',
      },
      'specialist-habilitation-and-rehabilitation': {
        nb: 'Habilitering og rehabilitering som krever spesialisthelsetjenesten. For eksempel etter en ryggmargsskade.',
        nn: 'Habilitering og rehabilitering som krev spesialisthelsetenesta. Til dømes etter ein ryggmergsskade.',
        en: 'Habilitation and rehabilitation that take the specialist service. For instance after a spinal cord injury.',
      },
      'private-institution-under-regional-agreement': {
        nb: 'Opphold i en privat institusjon med avtale med det regionale helseforetaket. For eksempel fire uker på et rehabiliteringssenter.',
        nn: 'Opphald i ein privat institusjon med avtale med det regionale helseføretaket. Til dømes fire veker på eit rehabiliteringssenter.',
        en: 'A stay in a private institution under agreement with the regional health authority. For instance four weeks in a rehabilitation centre.',
      },
      'specialist-assessment': {
        nb: 'Undersøkelse og utredning som krever spesialister. For eksempel en tverrfaglig utredning av autisme.',
        nn: 'Undersøking og utgreiing som krev spesialistar. Til dømes ei tverrfagleg utgreiing av autisme.',
        en: 'Examination and assessment that take specialists. For instance an interdisciplinary assessment of autism.',
      },
      'training-with-specialised-arrangement': {
        nb: 'Trening av funksjon og ferdigheter som krever spesialisert tilrettelegging og veiledning. For eksempel gangtrening i robot.',
        nn: 'Trening av funksjon og dugleik som krev spesialisert tilrettelegging og rettleiing. Til dømes gangtrening i robot.',
        en: 'Training of function and skills that takes specialised arrangement and guidance. For instance gait training in a robot.',
      },
      'intensive-training': {
        nb: 'Intensiv trening etter en plan, eller som et spesialisert tilbud etter behandling. For eksempel flere økter om dagen i noen uker.',
        nn: 'Intensiv trening etter ein plan, eller som eit spesialisert tilbod etter behandling. Til dømes fleire økter om dagen i nokre veker.',
        en: 'Intensive training under a plan, or as a specialised offer after treatment. For instance several sessions a day for some weeks.',
      },
      'adapted-education': {
        nb: 'Opplæring som spesialisthelsetjenesten tilrettelegger for sine pasienter. For eksempel å lære å leve med et synstap; skolens opplæring er noe annet.',
        nn: 'Opplæring som spesialisthelsetenesta legg til rette for pasientane sine. Til dømes å lære å leve med eit synstap; opplæringa i skulen er noko anna.',
        en: 'Education that the specialist service arranges for its patients. For instance learning to live with a loss of sight; the school’s education is something else.',
      },
      'training-of-patients-and-next-of-kin': {
        nb: 'Sykehusets opplæring av pasienter og pårørende. For eksempel et kurs om å leve med diabetes.',
        nn: 'Opplæring av pasientar og pårørande på sjukehuset. Til dømes eit kurs om å leve med diabetes.',
        en: 'The hospital’s training of patients and next of kin. For instance a course on living with diabetes.',
      },
      'training-of-carers-with-heavy-care': {
        nb: 'Opplæring og veiledning til den som har særlig tyngende omsorg for en annen. For eksempel i forflytning av en sønn i rullestol.',
        nn: 'Opplæring og rettleiing til den som har særleg tyngande omsorg for ein annan. Til dømes i forflytting av ein son i rullestol.',
        en: 'Training and guidance of somebody whose care for another is particularly heavy. For instance in moving a son who uses a wheelchair.',
      },
      'advice-on-single-patients': {
        nb: 'Spesialisthelsetjenestens råd til kommunen om én pasient. For eksempel hvordan en pasient med svelgevansker bør mates.',
        nn: 'Råd frå spesialisthelsetenesta til kommunen om éin pasient. Til dømes korleis ein pasient med svelgjevanskar bør matast.',
        en: 'The specialist service’s advice to the municipality on one patient. For instance how a patient with trouble swallowing should be fed.',
      },
      'cooperation-on-single-patients': {
        nb: 'Samarbeid mellom kommunen og spesialisthelsetjenesten om én pasient. For eksempel et felles møte før utskrivning.',
        nn: 'Samarbeid mellom kommunen og spesialisthelsetenesta om éin pasient. Til dømes eit felles møte før utskriving.',
        en: 'Cooperation of municipality and specialist service on one patient. For instance a joint meeting before discharge.',
      },
      'general-advice-to-municipal-employees': {
        nb: 'Råd og veiledning til kommunens ansatte som ikke gjelder én pasient. For eksempel et kurs om hjerneslag.',
        nn: 'Råd og rettleiing til dei tilsette i kommunen som ikkje gjeld éin pasient. Til dømes eit kurs om hjerneslag.',
        en: 'Advice and guidance to municipal employees that is not about one patient. For instance a course on stroke.',
      },
      'cooperation-with-other-agencies': {
        nb: 'Samarbeid med etater utenfor helse. For eksempel med skolen eller Nav.',
        nn: 'Samarbeid med etatar utanfor helse. Til dømes med skulen eller Nav.',
        en: 'Cooperation with agencies outside health. For instance with the school or Nav.',
      },
      'ambulatory-service': {
        nb: 'Spesialister som kommer dit pasienten er. For eksempel et ambulant team hjemme eller i barnehagen.',
        nn: 'Spesialistar som kjem dit pasienten er. Til dømes eit ambulant team heime eller i barnehagen.',
        en: 'Specialists who come to where the patient is. For instance an ambulatory team at home or in the kindergarten.',
      },
      'immediate-help': {
        nb: 'Hjelp som er påtrengende nødvendig. For eksempel legevakt eller akuttmottak.',
        nn: 'Hjelp som er påtrengjande nødvendig. Til dømes legevakt eller akuttmottak.',
        en: 'Help that is urgently needed. For instance the out-of-hours doctor or the emergency department.',
      },
      'coordinating-unit': {
        nb: 'Enheten for koordinering av habilitering og rehabilitering. For eksempel dit en melder om behov for koordinator.',
        nn: 'Eininga for koordinering av habilitering og rehabilitering. Til dømes dit ein melder om behov for koordinator.',
        en: 'The unit that coordinates habilitation and rehabilitation. For instance where a need of a coordinator is reported.',
      },
      'plan-and-coordinator': {
        nb: 'Å lage individuell plan eller oppnevne koordinator eller barnekoordinator. For eksempel etter en melding fra sykehuset.',
        nn: 'Å lage individuell plan eller oppnemne koordinator eller barnekoordinator. Til dømes etter ei melding frå sjukehuset.',
        en: 'Making an individual plan, or appointing a coordinator or child coordinator. For instance after a notice from the hospital.',
      },
      other: {
        nb: 'En oppgave som ikke står i listen. Da sier ikke tabellen hvem som har den, for eksempel transport til et fritidstilbud.',
        nn: 'Ei oppgåve som ikkje står i lista. Då seier ikkje tabellen kven som har henne, til dømes transport til eit fritidstilbod.',
        en: 'A task that is not on the list. The table then does not say whose it is, for instance transport to a leisure activity.',
      },
    },
  },
  planTask: {
    label: {
      nb: 'plan eller koordinator',
      nn: 'plan eller koordinator',
      en: 'plan or coordinator',
    },
    values: {
      'individual-plan': {
        nb: 'individuell plan',
        nn: 'individuell plan',
        en: 'an individual plan',
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
    },
    about: {
      'individual-plan': {
        nb: 'En samlet plan for den som trenger langvarige og koordinerte tjenester. For eksempel med mål, tiltak og hvem som gjør hva.',
        nn: 'Ein samla plan for den som treng langvarige og koordinerte tenester. Til dømes med mål, tiltak og kven som gjer kva.',
        en: 'One plan for somebody who needs lasting and coordinated services. For instance with goals, measures and who does what.',
      },
      coordinator: {
        nb: 'Den som følger opp personen og samordner tjenestene. For eksempel en ergoterapeut i kommunen.',
        nn: 'Den som følgjer opp personen og samordnar tenestene. Til dømes ein ergoterapeut i kommunen.',
        en: 'Whoever follows the person up and coordinates the services. For instance an occupational therapist of the municipality.',
      },
      'child-coordinator': {
        nb: 'Koordinator for familien til et barn med alvorlig sykdom, skade eller funksjonsnedsettelse. For eksempel fra før barnet er født.',
        nn: 'Koordinator for familien til eit barn med alvorleg sjukdom, skade eller funksjonsnedsetjing. Til dømes frå før barnet er fødd.',
        en: 'The coordinator for the family of a child with a serious illness, injury or reduced function. For instance from before the child is born.',
      },
    },
  },
  servicesNeeded: {
    label: {
      nb: 'hvor tjenestene trengs fra',
      nn: 'kvar tenestene trengst frå',
      en: 'from where the services are needed',
    },
    values: {
      municipality: {
        nb: 'bare kommunen',
        nn: 'berre kommunen',
        en: 'the municipality alone',
      },
      'both-levels': {
        nb: 'både kommunen og spesialisthelsetjenesten',
        nn: 'både kommunen og spesialisthelsetenesta',
        en: 'municipality and specialist service',
      },
      'specialist-service': {
        nb: 'bare spesialisthelsetjenesten',
        nn: 'berre spesialisthelsetenesta',
        en: 'the specialist service alone',
      },
      'mental-health-care': {
        nb: 'bare psykisk helsevern',
        nn: 'berre psykisk helsevern',
        en: 'mental health care alone',
      },
    },
    about: {
      municipality: {
        nb: 'Personen trenger bare kommunens tjenester. For eksempel hjemmesykepleie og fysioterapi.',
        nn: 'Personen treng berre tenester frå kommunen. Til dømes heimesjukepleie og fysioterapi.',
        en: 'The person needs the municipality’s services only. For instance home nursing and physiotherapy.',
      },
      'both-levels': {
        nb: 'Personen trenger tjenester fra begge. For eksempel hjemmetjenester og jevnlige opphold på sykehus.',
        nn: 'Personen treng tenester frå begge. Til dømes heimetenester og jamlege opphald på sjukehus.',
        en: 'The person needs services of both. For instance home services and regular stays in hospital.',
      },
      'specialist-service': {
        nb: 'Personen trenger bare spesialisthelsetjenester. For eksempel flere avdelinger på sykehuset.',
        nn: 'Personen treng berre spesialisthelsetenester. Til dømes fleire avdelingar på sjukehuset.',
        en: 'The person needs specialist services only. For instance several departments of the hospital.',
      },
      'mental-health-care': {
        nb: 'Personen trenger bare psykisk helsevern. For eksempel døgnopphold og poliklinikk.',
        nn: 'Personen treng berre psykisk helsevern. Til dømes døgnopphald og poliklinikk.',
        en: 'The person needs mental health care only. For instance a ward and an outpatient clinic.',
      },
    },
  },
  practitionerTask: {
    label: {
      nb: 'oppgaven til fastlegen eller fysioterapeuten',
      nn: 'oppgåva til fastlegen eller fysioterapeuten',
      en: 'the task of the general practitioner or the physiotherapist',
    },
    values: {
      'general-practitioner-cooperates': {
        nb: 'fastlegens samarbeid med andre om innbyggerne på listen',
        nn: 'samarbeidet fastlegen har med andre om innbyggjarane på lista',
        en: 'the general practitioner’s cooperation with others on those on the list',
      },
      'general-practitioner-visits-at-home': {
        nb: 'hjemmebesøk av fastlegen',
        nn: 'heimebesøk frå fastlegen',
        en: 'home visits by the general practitioner',
      },
      'physiotherapist-cooperates': {
        nb: 'samarbeidet til fysioterapeuten med driftsavtale',
        nn: 'samarbeidet til fysioterapeuten som har driftsavtale',
        en: 'the contract physiotherapist’s cooperation with others',
      },
      'physiotherapist-treats-at-home': {
        nb: 'behandling hjemme av fysioterapeut med driftsavtale',
        nn: 'behandling heime av fysioterapeut med driftsavtale',
        en: 'treatment at home by a contract physiotherapist',
      },
      'physiotherapist-treats-where-the-patient-is': {
        nb: 'fysioterapi i barnehage, skole, dagtilbud eller arbeid, med driftsavtale',
        nn: 'fysioterapi i barnehage, skule, dagtilbod eller arbeid, med driftsavtale',
        en: 'contract physiotherapy in kindergarten, school, day offers or at work',
      },
    },
    about: {
      'general-practitioner-cooperates': {
        nb: 'At fastlegen samarbeider med andre om dem på listen. For eksempel i et møte om individuell plan.',
        nn: 'At fastlegen samarbeider med andre om dei på lista. Til dømes i eit møte om individuell plan.',
        en: 'That the general practitioner cooperates with others on those on the list. For instance in a meeting on an individual plan.',
      },
      'general-practitioner-visits-at-home': {
        nb: 'At fastlegen drar hjem til den som ikke kan komme. For eksempel en sengeliggende pasient.',
        nn: 'At fastlegen dreg heim til den som ikkje kan kome. Til dømes ein sengeliggjande pasient.',
        en: 'That the general practitioner visits somebody who cannot come. For instance a bedridden patient.',
      },
      'physiotherapist-cooperates': {
        nb: 'At fysioterapeuten med driftsavtale samarbeider med andre. For eksempel med hjemmetjenesten.',
        nn: 'At fysioterapeuten med driftsavtale samarbeider med andre. Til dømes med heimetenesta.',
        en: 'That the physiotherapist with an agreement cooperates with others. For instance with home services.',
      },
      'physiotherapist-treats-at-home': {
        nb: 'At fysioterapeuten med driftsavtale behandler hjemme. For eksempel en som ikke kommer seg ut.',
        nn: 'At fysioterapeuten med driftsavtale behandlar heime. Til dømes ein som ikkje kjem seg ut.',
        en: 'That the physiotherapist with an agreement treats at home. For instance somebody who cannot get out.',
      },
      'physiotherapist-treats-where-the-patient-is': {
        nb: 'At fysioterapeuten med driftsavtale behandler der pasienten er om dagen. For eksempel i barnehagen.',
        nn: 'At fysioterapeuten med driftsavtale behandlar der pasienten er om dagen. Til dømes i barnehagen.',
        en: 'That the physiotherapist with an agreement treats where the patient is by day. For instance in the kindergarten.',
      },
    },
  },
  goalDirectedCooperation: {
    label: {
      nb: 'om flere samarbeider mot klare mål',
      nn: 'om fleire samarbeider mot klare mål',
      en: 'whether several work together towards clear goals',
    },
  },
  plannedAndTimeLimited: {
    label: {
      nb: 'om prosessen er planlagt og tidsavgrenset',
      nn: 'om prosessen er planlagd og tidsavgrensa',
      en: 'whether the process is planned and limited in time',
    },
  },
  supportsOwnEffort: {
    label: {
      nb: 'om den støtter personens egen innsats',
      nn: 'om han støttar innsatsen til personen sjølv',
      en: 'whether it supports the person’s own effort',
    },
  },
  functionLimitedOrAtRisk: {
    label: {
      nb: 'om funksjonsevnen er begrenset eller står i fare for å bli det',
      nn: 'om funksjonsevna er avgrensa eller står i fare for å bli det',
      en: 'whether functioning is limited or at risk of becoming so',
    },
  },
  coordinatedMeasures: {
    label: {
      nb: 'om tiltakene er koordinerte, sammenhengende og kunnskapsbaserte',
      nn: 'om tiltaka er koordinerte, samanhengande og kunnskapsbaserte',
      en: 'whether measures are coordinated, coherent and knowledge-based',
    },
  },
  contractedBy: {
    label: {
      nb: 'hvem som inngår avtalen',
      nn: 'kven som inngår avtala',
      en: 'who makes the agreement',
    },
    values: {
      municipality: {
        nb: 'kommunen',
        nn: 'kommunen',
        en: 'the municipality',
      },
      'regional-health-authority': {
        nb: 'det regionale helseforetaket',
        nn: 'det regionale helseføretaket',
        en: 'the regional health authority',
      },
    },
    about: {
      municipality: {
        nb: 'Kommunen skal sørge for tjenesten og lar en annen yte den etter avtale. For eksempel privat hjemmetjeneste.',
        nn: 'Kommunen skal sørgje for tenesta og lèt ein annan yte henne etter avtale. Til dømes privat heimeteneste.',
        en: 'The municipality has to see to the service and lets another give it by agreement. For instance private home services.',
      },
      'regional-health-authority': {
        nb: 'Det regionale helseforetaket skal sørge for tjenesten og lar en annen yte den etter avtale. For eksempel et privat rehabiliteringssenter.',
        nn: 'Det regionale helseføretaket skal sørgje for tenesta og lèt ein annan yte henne etter avtale. Til dømes eit privat rehabiliteringssenter.',
        en: 'The regional health authority has to see to the service and lets another give it by agreement. For instance a private rehabilitation centre.',
      },
    },
  },
  contractMatter: {
    label: {
      nb: 'hva spørsmålet om avtalen gjelder',
      nn: 'kva spørsmålet om avtala gjeld',
      en: 'what is asked about the agreement',
    },
    values: {
      'giving-the-service': {
        nb: 'om en annen kan yte tjenesten',
        nn: 'om ein annan kan yte tenesta',
        en: 'whether another may give the service',
      },
      'seeing-to-the-service': {
        nb: 'hvem som har ansvaret for tilbudet',
        nn: 'kven som har ansvaret for tilbodet',
        en: 'who is responsible for the offer',
      },
      'sound-service': {
        nb: 'hvem som svarer for at tjenesten er forsvarlig',
        nn: 'kven som svarar for at tenesta er forsvarleg',
        en: 'who answers for a sound service',
      },
      organisation: {
        nb: 'hvem som svarer for organiseringen',
        nn: 'kven som svarar for organiseringa',
        en: 'who answers for the organisation',
      },
      'sound-work-of-each': {
        nb: 'det enkelte helsepersonellets arbeid',
        nn: 'arbeidet til kvar einskild av helsepersonellet',
        en: 'the work of each of the personnel',
      },
      'habilitation-regulation': {
        nb: 'om forskriften om habilitering og rehabilitering gjelder',
        nn: 'om forskrifta om habilitering og rehabilitering gjeld',
        en: 'whether the regulation on habilitation and rehabilitation applies',
      },
      'plan-and-coordinator': {
        nb: 'plikten til individuell plan og koordinator',
        nn: 'plikta til individuell plan og koordinator',
        en: 'the duty of individual plan and coordinator',
      },
      'coordinating-unit': {
        nb: 'plikten til å ha en koordinerende enhet',
        nn: 'plikta til å ha ei koordinerande eining',
        en: 'the duty to have a coordinating unit',
      },
    },
    about: {
      'giving-the-service': {
        nb: 'Om en annen i det hele tatt kan yte tjenesten etter avtale. For eksempel et privat firma.',
        nn: 'Om ein annan i det heile kan yte tenesta etter avtale. Til dømes eit privat firma.',
        en: 'Whether another may give the service by agreement at all. For instance a private company.',
      },
      'seeing-to-the-service': {
        nb: 'Hvem som fortsatt må sørge for at tilbudet finnes. For eksempel når firmaet går konkurs.',
        nn: 'Kven som framleis må sørgje for at tilbodet finst. Til dømes når firmaet går konkurs.',
        en: 'Who still has to see to it that there is a service. For instance when the company goes bankrupt.',
      },
      'sound-service': {
        nb: 'Hvem som svarer for at tjenesten er forsvarlig. For eksempel når det er for få på vakt.',
        nn: 'Kven som svarer for at tenesta er forsvarleg. Til dømes når det er for få på vakt.',
        en: 'Who answers for the service being sound. For instance where too few are on duty.',
      },
      organisation: {
        nb: 'Hvem som svarer for at virksomheten er organisert slik at personellet kan holde pliktene sine. For eksempel opplæring og vaktplaner.',
        nn: 'Kven som svarer for at verksemda er organisert slik at personellet kan halde pliktene sine. Til dømes opplæring og vaktplanar.',
        en: 'Who answers for the body being organised so that its personnel can keep their duties. For instance training and rosters.',
      },
      'sound-work-of-each': {
        nb: 'Om den enkelte selv må arbeide forsvarlig. For eksempel en sykepleier i et vikarbyrå.',
        nn: 'Om den einskilde sjølv må arbeide forsvarleg. Til dømes ein sjukepleiar i eit vikarbyrå.',
        en: 'Whether each one must work soundly. For instance a nurse of a staffing agency.',
      },
      'habilitation-regulation': {
        nb: 'Om forskriften om habilitering og rehabilitering gjelder for den som yter tjenesten. For eksempel en privat institusjon.',
        nn: 'Om forskrifta om habilitering og rehabilitering gjeld for den som yter tenesta. Til dømes ein privat institusjon.',
        en: 'Whether the regulation on habilitation and rehabilitation covers whoever gives the service. For instance a private institution.',
      },
      'plan-and-coordinator': {
        nb: 'Hvem som har plikten til individuell plan og koordinator. For eksempel når et privat firma gir hjemmetjenesten.',
        nn: 'Kven som har plikta til individuell plan og koordinator. Til dømes når eit privat firma gir heimetenesta.',
        en: 'Who has the duty of plan and coordinator. For instance where a private company gives the home services.',
      },
      'coordinating-unit': {
        nb: 'Hvem som må ha en koordinerende enhet. For eksempel når det meste av tjenestene er satt ut.',
        nn: 'Kven som må ha ei koordinerande eining. Til dømes når det meste av tenestene er sett ut.',
        en: 'Who must have a coordinating unit. For instance where most services are contracted out.',
      },
    },
  },
  decisionOn: {
    label: {
      nb: 'hva vedtaket gjelder',
      nn: 'kva vedtaket gjeld',
      en: 'what the decision is on',
    },
    values: {
      'habilitation-and-rehabilitation': {
        nb: 'habilitering og rehabilitering',
        nn: 'habilitering og rehabilitering',
        en: 'habilitation and rehabilitation',
      },
      'home-health-services': {
        nb: 'helsetjenester i hjemmet',
        nn: 'helsetenester i heimen',
        en: 'health services at home',
      },
      'personal-assistance': {
        nb: 'personlig assistanse eller støttekontakt',
        nn: 'personleg assistanse eller støttekontakt',
        en: 'personal assistance or a support contact',
      },
      'institution-place': {
        nb: 'plass i institusjon',
        nn: 'plass på institusjon',
        en: 'a place in an institution',
      },
      'long-stay-criteria': {
        nb: 'kriteriene for langtidsopphold i sykehjem',
        nn: 'kriteria for langtidsopphald på sjukeheim',
        en: 'the criteria for a long stay in a nursing home',
      },
      'respite-care': {
        nb: 'avlastning',
        nn: 'avlasting',
        en: 'respite care',
      },
      'care-benefit': {
        nb: 'omsorgsstønad (tidligere omsorgslønn)',
        nn: 'omsorgsstønad (tidlegare omsorgsløn)',
        en: 'care benefit (earlier care pay)',
      },
      'user-managed-assistance': {
        nb: 'brukerstyrt personlig assistanse',
        nn: 'brukarstyrt personleg assistanse',
        en: 'user-managed personal assistance',
      },
      'plan-or-coordinator': {
        nb: 'individuell plan eller koordinator',
        nn: 'individuell plan eller koordinator',
        en: 'an individual plan or a coordinator',
      },
    },
    about: {
      'habilitation-and-rehabilitation': {
        nb: 'Vedtaket gjelder et opplegg for habilitering eller rehabilitering som sådan. For eksempel trening i gruppe.',
        nn: 'Vedtaket gjeld eit opplegg for habilitering eller rehabilitering som slikt. Til dømes trening i gruppe.',
        en: 'The decision is on a programme of habilitation or rehabilitation as such. For instance training in a group.',
      },
      'home-health-services': {
        nb: 'Vedtaket gjelder helsehjelp hjemme. For eksempel hjemmesykepleie to ganger om dagen.',
        nn: 'Vedtaket gjeld helsehjelp heime. Til dømes heimesjukepleie to gonger om dagen.',
        en: 'The decision is on health care at home. For instance home nursing twice a day.',
      },
      'personal-assistance': {
        nb: 'Vedtaket gjelder praktisk bistand, opplæring eller støttekontakt. For eksempel hjelp til å handle.',
        nn: 'Vedtaket gjeld praktisk hjelp, opplæring eller støttekontakt. Til dømes hjelp til å handle.',
        en: 'The decision is on practical help, training or a support contact. For instance help with shopping.',
      },
      'institution-place': {
        nb: 'Vedtaket gjelder plass i institusjon. For eksempel langtidsplass på sykehjem.',
        nn: 'Vedtaket gjeld plass i institusjon. Til dømes langtidsplass på sjukeheim.',
        en: 'The decision is on a place in an institution. For instance a long-term place in a nursing home.',
      },
      'long-stay-criteria': {
        nb: 'Vedtaket gjelder om personen fyller kriteriene for langtidsopphold, når det ikke er plass ennå. For eksempel før en blir satt på venteliste.',
        nn: 'Vedtaket gjeld om personen fyller kriteria for langtidsopphald, når det ikkje er plass enno. Til dømes før ein blir sett på venteliste.',
        en: 'The decision is on whether the person meets the criteria for a long stay while there is no place yet. For instance before being put on a waiting list.',
      },
      'respite-care': {
        nb: 'Vedtaket gjelder avlastning. For eksempel annenhver helg.',
        nn: 'Vedtaket gjeld avlasting. Til dømes kvar andre helg.',
        en: 'The decision is on respite care. For instance every other weekend.',
      },
      'care-benefit': {
        nb: 'Vedtaket gjelder penger til den som har særlig tyngende omsorg. Det het omsorgslønn til 30. september 2017.',
        nn: 'Vedtaket gjeld pengar til den som har særleg tyngande omsorg. Det heitte omsorgsløn til 30. september 2017.',
        en: 'The decision is on money for somebody whose care is particularly heavy. It was called omsorgslønn to 30 September 2017.',
      },
      'user-managed-assistance': {
        nb: 'Vedtaket gjelder personlig assistanse som brukeren selv leder. For eksempel assistenter til en student i rullestol.',
        nn: 'Vedtaket gjeld personleg assistanse som brukaren sjølv leier. Til dømes assistentar til ein student i rullestol.',
        en: 'The decision is on personal assistance that the user manages. For instance assistants for a student who uses a wheelchair.',
      },
      'plan-or-coordinator': {
        nb: 'Vedtaket gjelder individuell plan eller koordinator. For eksempel et nei til å oppnevne koordinator.',
        nn: 'Vedtaket gjeld individuell plan eller koordinator. Til dømes eit nei til å oppnemne koordinator.',
        en: 'The decision is on an individual plan or a coordinator. For instance a refusal to appoint one.',
      },
    },
  },
  longerThanTwoWeeks: {
    label: {
      nb: 'om tjenesten forventes å vare lenger enn to uker',
      nn: 'om tenesta er venta å vare lenger enn to veker',
      en: 'whether the service is expected to last for more than two weeks',
    },
  },
  suitableDayOffer: {
    label: {
      nb: 'om det finnes et egnet dagtilbud lokalt',
      nn: 'om det finst eit eigna dagtilbod lokalt',
      en: 'whether there is a suitable day offer nearby',
    },
  },
  changeOfSurroundings: {
    label: {
      nb: 'om andre omgivelser betyr mye for rehabiliteringen',
      nn: 'om andre omgivnader tyder mykje for rehabiliteringa',
      en: 'whether other surroundings matter much to the rehabilitation',
    },
  },
  heavierHealthProblems: {
    label: {
      nb: 'om helseplagene er mer kompliserte eller tyngre',
      nn: 'om helseplagene er meir kompliserte eller tyngre',
      en: 'whether health problems are more complicated or heavier',
    },
  },
  clause: {
    label: {
      nb: 'hva avtalen gjør',
      nn: 'kva avtala gjer',
      en: 'what the agreement does',
    },
    values: {
      'performance-for-the-other': {
        nb: 'den ene utfører noe for den andre',
        nn: 'den eine utfører noko for den andre',
        en: 'one performs something for the other',
      },
      'responsibility-moved': {
        nb: 'ansvaret flyttes',
        nn: 'ansvaret blir flytta',
        en: 'responsibility is moved',
      },
      'joint-measure': {
        nb: 'et felles tiltak',
        nn: 'eit felles tiltak',
        en: 'a joint measure',
      },
      'less-than-the-law-gives-patients': {
        nb: 'pasienter får mindre enn loven gir',
        nn: 'pasientar får mindre enn lova gir',
        en: 'patients get less than the law gives',
      },
      'more-than-the-minimum': {
        nb: 'mer enn det loven ber om',
        nn: 'noko ut over det lova bed om',
        en: 'more than the law asks for',
      },
    },
    about: {
      'performance-for-the-other': {
        nb: 'Den ene skal utføre noe den andre har ansvaret for. For eksempel at kommunen tar blodprøver for sykehuset.',
        nn: 'Den eine skal gjere noko den andre har ansvaret for. Til dømes at kommunen tek blodprøver for sjukehuset.',
        en: 'One is to carry out what the other is responsible for. For instance that the municipality takes blood samples for the hospital.',
      },
      'responsibility-moved': {
        nb: 'Avtalen flytter selve ansvaret. For eksempel at kommunen «overtar ansvaret» for spesialisert utredning.',
        nn: 'Avtala flyttar sjølve ansvaret. Til dømes at kommunen «overtek ansvaret» for spesialisert utgreiing.',
        en: 'The agreement moves the responsibility itself. For instance that the municipality “takes over responsibility” for specialised assessment.',
      },
      'joint-measure': {
        nb: 'De gjør noe sammen. For eksempel et felles team for barn med hjerneskade.',
        nn: 'Dei gjer noko saman. Til dømes eit felles team for barn med hjerneskade.',
        en: 'They do something together. For instance a joint team for children with brain injuries.',
      },
      'less-than-the-law-gives-patients': {
        nb: 'Pasientene får mindre enn loven gir dem. For eksempel at kommunen ikke melder fra om pasienter over 80 år.',
        nn: 'Pasientane får mindre enn lova gir dei. Til dømes at kommunen ikkje melder frå om pasientar over 80 år.',
        en: 'Patients get less than the law gives them. For instance that the municipality does not report patients over 80.',
      },
      'more-than-the-minimum': {
        nb: 'Partene lover mer enn loven ber om. For eksempel faste møter hver måned.',
        nn: 'Partane lovar meir enn lova ber om. Til dømes faste møte kvar månad.',
        en: 'The parties promise more than the law asks. For instance fixed meetings every month.',
      },
    },
  },
  levelsAgree: {
    label: {
      nb: 'om nivåene er enige',
      nn: 'om nivåa er samde',
      en: 'whether the levels agree',
    },
  },
  levelInContact: {
    label: {
      nb: 'hvem personen har kontakt med',
      nn: 'kven personen har kontakt med',
      en: 'whom the person is in contact with',
    },
    values: {
      municipality: {
        nb: 'kommunen',
        nn: 'kommunen',
        en: 'the municipality',
      },
      'specialist-service': {
        nb: 'spesialisthelsetjenesten',
        nn: 'spesialisthelsetenesta',
        en: 'the specialist service',
      },
      both: {
        nb: 'begge',
        nn: 'begge',
        en: 'both',
      },
      none: {
        nb: 'ingen',
        nn: 'ingen',
        en: 'neither',
      },
    },
    about: {
      municipality: {
        nb: 'Personen har kontakt med kommunen. For eksempel med hjemmetjenesten eller fastlegen.',
        nn: 'Personen har kontakt med kommunen. Til dømes med heimetenesta eller fastlegen.',
        en: 'The person is in contact with the municipality. For instance with home services or the general practitioner.',
      },
      'specialist-service': {
        nb: 'Personen har kontakt med spesialisthelsetjenesten. For eksempel en poliklinikk.',
        nn: 'Personen har kontakt med spesialisthelsetenesta. Til dømes ein poliklinikk.',
        en: 'The person is in contact with the specialist service. For instance an outpatient clinic.',
      },
      both: {
        nb: 'Personen har kontakt med begge. For eksempel under et opphold på sykehus med hjemmetjenester fra før.',
        nn: 'Personen har kontakt med begge. Til dømes under eit opphald på sjukehus med heimetenester frå før.',
        en: 'The person is in contact with both. For instance during a hospital stay, with home services from before.',
      },
      none: {
        nb: 'Personen har ikke kontakt med noen av dem. For eksempel når en nabo er den eneste som har sett behovet.',
        nn: 'Personen har ikkje kontakt med nokon av dei. Til dømes når ein nabo er den einaste som har sett behovet.',
        en: 'The person is in contact with neither. For instance where a neighbour alone has seen the need.',
      },
    },
  },
  serviceNecessary: {
    label: {
      nb: 'om tjenesten er nødvendig',
      nn: 'om tenesta er nødvendig',
      en: 'whether the service is necessary',
    },
  },
  refusalGroundGiven: {
    label: {
      nb: 'grunnen som er gitt',
      nn: 'grunnen som er gitt',
      en: 'the ground given',
    },
    values: {
      'no-such-offer': {
        nb: 'tilbudet finnes ikke',
        nn: 'tilbodet finst ikkje',
        en: 'there is no such offer',
      },
      'form-of-housing': {
        nb: 'hvordan personen bor',
        nn: 'korleis personen bur',
        en: 'form of housing',
      },
      organisation: {
        nb: 'hvordan kommunen er organisert',
        nn: 'korleis kommunen er organisert',
        en: 'how the municipality is organised',
      },
      cost: {
        nb: 'kostnaden',
        nn: 'kostnaden',
        en: 'cost',
      },
      'belongs-to-specialist-service': {
        nb: 'spesialisthelsetjenesten har ansvaret',
        nn: 'spesialisthelsetenesta har ansvaret',
        en: 'the specialist service is responsible',
      },
      other: {
        nb: 'noe annet',
        nn: 'noko anna',
        en: 'something else',
      },
    },
    about: {
      'no-such-offer': {
        nb: 'Kommunen sier at den ikke har et slikt tilbud. For eksempel «vi har ikke ergoterapeut».',
        nn: 'Kommunen seier at han ikkje har eit slikt tilbod. Til dømes «vi har ikkje ergoterapeut».',
        en: 'The municipality says that it has no such offer. For instance “we have no occupational therapist”.',
      },
      'form-of-housing': {
        nb: 'Kommunen viser til hvordan personen bor. For eksempel at en som bor på sykehjem, ikke får rehabilitering.',
        nn: 'Kommunen viser til korleis personen bur. Til dømes at ein som bur på sjukeheim, ikkje får rehabilitering.',
        en: 'The municipality points to how the person lives. For instance that somebody in a nursing home gets no rehabilitation.',
      },
      organisation: {
        nb: 'Kommunen viser til hvordan den er organisert. For eksempel at tjenesten hører til en annen avdeling.',
        nn: 'Kommunen viser til korleis han er organisert. Til dømes at tenesta høyrer til ei anna avdeling.',
        en: 'The municipality points to how it is organised. For instance that the service belongs to another department.',
      },
      cost: {
        nb: 'Kommunen viser til hva det koster. For eksempel at budsjettet er brukt opp.',
        nn: 'Kommunen viser til kva det kostar. Til dømes at budsjettet er brukt opp.',
        en: 'The municipality points to the cost. For instance that the budget is spent.',
      },
      'belongs-to-specialist-service': {
        nb: 'Kommunen mener at spesialisthelsetjenesten har ansvaret. For eksempel for trening rett etter en operasjon.',
        nn: 'Kommunen meiner at spesialisthelsetenesta har ansvaret. Til dømes for trening rett etter ein operasjon.',
        en: 'The municipality holds that the specialist service is responsible. For instance for training right after an operation.',
      },
      other: {
        nb: 'En annen grunn. For eksempel at personen ikke har bodd lenge nok i kommunen.',
        nn: 'Ein annan grunn. Til dømes at personen ikkje har budd lenge nok i kommunen.',
        en: 'Another ground. For instance that the person has not lived long enough in the municipality.',
      },
    },
  },
  otherSoundOffer: {
    label: {
      nb: 'om et annet tilbud også er forsvarlig',
      nn: 'om eit anna tilbod òg er forsvarleg',
      en: 'whether another offer is sound as well',
    },
  },
  needAssessed: {
    label: {
      nb: 'om behovet er undersøkt og utredet',
      nn: 'om behovet er undersøkt og greidd ut',
      en: 'whether the need has been examined and assessed',
    },
  },
  needMadeKnown: {
    label: {
      nb: 'hvordan behovet ble kjent',
      nn: 'korleis behovet blei kjent',
      en: 'how the need became known',
    },
    values: {
      recorded: {
        nb: 'en nedtegnet henvendelse',
        nn: 'ein førespurnad som er skriven ned',
        en: 'a request that is written down',
      },
      'oral-not-recorded': {
        nb: 'en muntlig henvendelse som ikke er skrevet ned',
        nn: 'ein munnleg førespurnad som ikkje er skriven ned',
        en: 'an oral request that is not written down',
      },
      'by-others': {
        nb: 'meldt av andre',
        nn: 'meldt av andre',
        en: 'reported by others',
      },
      none: {
        nb: 'ingen henvendelse',
        nn: 'ingen førespurnad',
        en: 'no request',
      },
    },
    about: {
      recorded: {
        nb: 'Noen har søkt eller spurt, og det er skrevet ned. For eksempel et søknadsskjema.',
        nn: 'Nokon har søkt eller spurt, og det er skrive ned. Til dømes eit søknadsskjema.',
        en: 'Somebody applied or asked, and it was written down. For instance a form.',
      },
      'oral-not-recorded': {
        nb: 'Noen har spurt muntlig, men det er ikke skrevet ned. For eksempel på telefon; det teller like fullt.',
        nn: 'Nokon har spurt med ord, men det er ikkje skrive ned. Til dømes på telefon; det tel like fullt.',
        en: 'Somebody asked orally, but it was not written down. For instance on the telephone; it counts all the same.',
      },
      'by-others': {
        nb: 'Andre har meldt fra om behovet. For eksempel en nabo eller sykehuset.',
        nn: 'Andre har meldt frå om behovet. Til dømes ein nabo eller sjukehuset.',
        en: 'Others reported the need. For instance a neighbour or the hospital.',
      },
      none: {
        nb: 'Ingen har sagt noe om behovet. For eksempel før hjemmetjenesten kjenner til personen.',
        nn: 'Ingen har sagt noko om behovet. Til dømes før heimetenesta kjenner til personen.',
        en: 'Nobody has said anything of the need. For instance before home services know of the person.',
      },
    },
  },
  personWantsAssessment: {
    label: {
      nb: 'om personen vil ha vurderingen',
      nn: 'om personen vil ha vurderinga',
      en: 'whether the person wants the assessment',
    },
  },
  competenceSuffices: {
    label: {
      nb: 'om kommunens kompetanse strekker til',
      nn: 'om kompetansen i kommunen strekk til',
      en: "whether the municipality's competence suffices",
    },
  },
  needExtent: {
    label: {
      nb: 'hvor omfattende behovet er',
      nn: 'kor omfattande behovet er',
      en: 'how extensive the need is',
    },
    values: {
      small: {
        nb: 'mindre omfattende',
        nn: 'mindre omfattande',
        en: 'small',
      },
      medium: {
        nb: 'middels omfattende',
        nn: 'middels omfattande',
        en: 'medium',
      },
      extensive: {
        nb: 'omfattende',
        nn: 'omfattande',
        en: 'extensive',
      },
    },
    about: {
      small: {
        nb: 'Behovet er mindre omfattende; veilederen gir ingen tall. For eksempel noe trening etter en brukket ankel.',
        nn: 'Behovet er mindre omfattande; rettleiaren gir ingen tal. Til dømes noko trening etter ein broten ankel.',
        en: 'The need is less extensive; the guide gives no figures. For instance some training after a broken ankle.',
      },
      medium: {
        nb: 'Behovet er middels omfattende; veilederen gir ingen tall. For eksempel trening og hjelpemidler etter et lite hjerneslag.',
        nn: 'Behovet er middels omfattande; rettleiaren gir ingen tal. Til dømes trening og hjelpemiddel etter eit lite hjerneslag.',
        en: 'The need is of medium extent; the guide gives no figures. For instance training and devices after a small stroke.',
      },
      extensive: {
        nb: 'Behovet er omfattende; veilederen gir ingen tall. For eksempel et barn med store og sammensatte funksjonsnedsettelser.',
        nn: 'Behovet er omfattande; rettleiaren gir ingen tal. Til dømes eit barn med store og samansette funksjonsnedsetjingar.',
        en: 'The need is extensive; the guide gives no figures. For instance a child with severe and composite reductions of function.',
      },
    },
  },
  specialistRehabilitation: {
    label: {
      nb: 'om det er habilitering eller rehabilitering i spesialisthelsetjenesten',
      nn: 'om det er habilitering eller rehabilitering i spesialisthelsetenesta',
      en: 'whether it is habilitation or rehabilitation in the specialist service',
    },
  },
  bestInInstitution: {
    label: {
      nb: 'om institusjon er mest hensiktsmessig',
      nn: 'om institusjon er mest føremålstenleg',
      en: 'whether an institution is most suitable',
    },
  },
  ambulatoryScope: {
    label: {
      nb: 'hva spørsmålet gjelder',
      nn: 'kva spørsmålet gjeld',
      en: 'what is asked about',
    },
    values: {
      'whole-offer': {
        nb: 'tilbudet i det hele',
        nn: 'tilbodet i det heile',
        en: 'the offer as a whole',
      },
      'single-programme': {
        nb: 'ett enkelt opplegg',
        nn: 'eitt enkelt opplegg',
        en: 'a single programme',
      },
    },
    about: {
      'whole-offer': {
        nb: 'Spørsmålet gjelder tilbudet som helhet. For eksempel om habiliteringstjenesten må kunne reise ut.',
        nn: 'Spørsmålet gjeld tilbodet i det heile. Til dømes om habiliteringstenesta må kunne reise ut.',
        en: 'The question is about the offer as a whole. For instance whether the habilitation service must be able to travel.',
      },
      'single-programme': {
        nb: 'Spørsmålet gjelder ett opplegg for én pasient. For eksempel fire uker med intensiv trening.',
        nn: 'Spørsmålet gjeld eitt opplegg for éin pasient. Til dømes fire veker med intensiv trening.',
        en: 'The question is about one programme for one patient. For instance four weeks of intensive training.',
      },
    },
  },
  adviser: {
    label: {
      nb: 'hvem som veileder',
      nn: 'kven som rettleier',
      en: 'who guides',
    },
    values: {
      'specialist-health-personnel': {
        nb: 'helsepersonell i spesialisthelsetjenesten',
        nn: 'helsepersonell i spesialisthelsetenesta',
        en: 'health personnel of the specialist service',
      },
      'health-personnel-with-regional-grant': {
        nb: 'helsepersonell med tilskudd fra det regionale helseforetaket',
        nn: 'helsepersonell med tilskot frå det regionale helseføretaket',
        en: 'health personnel with a grant from the regional health authority',
      },
      'other-specialist-employee': {
        nb: 'andre ansatte i spesialisthelsetjenesten',
        nn: 'andre tilsette i spesialisthelsetenesta',
        en: 'other employees of the specialist service',
      },
      'municipal-personnel': {
        nb: 'personell i kommunen, også fastleger og fysioterapeuter med avtale',
        nn: 'personell i kommunen, òg fastlegar og fysioterapeutar med avtale',
        en: 'personnel of the municipality, general practitioners and contract physiotherapists included',
      },
    },
    about: {
      'specialist-health-personnel': {
        nb: 'Helsepersonell som er ansatt i spesialisthelsetjenesten. For eksempel en nevrolog på sykehuset.',
        nn: 'Helsepersonell som er tilsett i spesialisthelsetenesta. Til dømes ein nevrolog på sjukehuset.',
        en: 'Health personnel employed in the specialist service. For instance a neurologist at the hospital.',
      },
      'health-personnel-with-regional-grant': {
        nb: 'Helsepersonell med tilskudd fra det regionale helseforetaket. For eksempel en avtalespesialist.',
        nn: 'Helsepersonell med tilskot frå det regionale helseføretaket. Til dømes ein avtalespesialist.',
        en: 'Health personnel with a grant from the regional health authority. For instance a specialist under agreement.',
      },
      'other-specialist-employee': {
        nb: 'En ansatt i spesialisthelsetjenesten som ikke er helsepersonell. For eksempel en pedagog.',
        nn: 'Ein tilsett i spesialisthelsetenesta som ikkje er helsepersonell. Til dømes ein pedagog.',
        en: 'An employee of the specialist service who is no health personnel. For instance a teacher.',
      },
      'municipal-personnel': {
        nb: 'Personell i kommunens helse- og omsorgstjeneste. For eksempel fastlegen eller hjemmesykepleieren.',
        nn: 'Personell i helse- og omsorgstenesta i kommunen. Til dømes fastlegen eller heimesjukepleiaren.',
        en: 'Personnel of the municipal health and care services. For instance the general practitioner or the home nurse.',
      },
    },
  },
  guidanceSubject: {
    label: {
      nb: 'hva veiledningen gjelder',
      nn: 'kva rettleiinga gjeld',
      en: 'what the guidance is about',
    },
    values: {
      health: {
        nb: 'helsemessige forhold',
        nn: 'helsemessige tilhøve',
        en: 'matters of health',
      },
      organisation: {
        nb: 'organisering og administrasjon',
        nn: 'organisering og administrasjon',
        en: 'organisation and administration',
      },
    },
    about: {
      health: {
        nb: 'Veiledningen gjelder helsemessige forhold. For eksempel hvordan et sår skal stelles.',
        nn: 'Rettleiinga gjeld helsemessige tilhøve. Til dømes korleis eit sår skal stellast.',
        en: 'The guidance is about matters of health. For instance how to dress a wound.',
      },
      organisation: {
        nb: 'Veiledningen gjelder organisering eller administrasjon. For eksempel hvordan en turnus settes opp.',
        nn: 'Rettleiinga gjeld organisering eller administrasjon. Til dømes korleis ein turnus blir sett opp.',
        en: 'The guidance is about organisation or administration. For instance how to set up a roster.',
      },
    },
  },
  guidanceRequired: {
    label: {
      nb: 'om det andre nivået trenger veiledningen for oppgavene sine',
      nn: 'om det andre nivået treng rettleiinga for oppgåvene sine',
      en: 'whether the other level needs the guidance for its tasks',
    },
  },
  workloadClaimed: {
    label: {
      nb: 'om arbeidsmengde eller ressurser blir gitt som grunn',
      nn: 'om arbeidsmengd eller ressursar blir gitt som grunn',
      en: 'whether workload or resources are given as a reason',
    },
  },
  benefitReceived: {
    label: {
      nb: 'ytelsen personen mottar',
      nn: 'ytinga personen får',
      en: 'the benefit received',
    },
    values: {
      none: {
        nb: 'ingen',
        nn: 'inga',
        en: 'none',
      },
      'disability-below-100': {
        nb: 'uføretrygd under 100 prosent',
        nn: 'uføretrygd under 100 prosent',
        en: 'disability benefit below 100 per cent',
      },
      'disability-100': {
        nb: 'uføretrygd på 100 prosent',
        nn: 'uføretrygd på 100 prosent',
        en: 'disability benefit of 100 per cent',
      },
      'contractual-pension': {
        nb: 'avtalefestet pensjon med pensjonspoeng',
        nn: 'avtalefesta pensjon med pensjonspoeng',
        en: 'contractual pension with pension points',
      },
    },
    about: {
      none: {
        nb: 'Personen mottar ingen av disse ytelsene. For eksempel en som er i full jobb.',
        nn: 'Personen får ingen av desse ytingane. Til dømes ein som er i full jobb.',
        en: 'The person receives none of these benefits. For instance somebody who works full time.',
      },
      'disability-below-100': {
        nb: 'Personen får uføretrygd, men ikke for hele arbeidsevnen. For eksempel 50 prosent.',
        nn: 'Personen får uføretrygd, men ikkje for heile arbeidsevna. Til dømes 50 prosent.',
        en: 'The person gets disability benefit, but not for the whole ability to work. For instance 50 per cent.',
      },
      'disability-100': {
        nb: 'Personen får full uføretrygd. For eksempel en som likevel vil arbeide noen timer.',
        nn: 'Personen får full uføretrygd. Til dømes ein som likevel vil arbeide nokre timar.',
        en: 'The person gets full disability benefit. For instance somebody who wants to work some hours all the same.',
      },
      'contractual-pension': {
        nb: 'Personen får avtalefestet pensjon som det godskrives pensjonspoeng for. For eksempel en som gikk av tidlig.',
        nn: 'Personen får avtalefesta pensjon som det blir godskrive pensjonspoeng for. Til dømes ein som gjekk av tidleg.',
        en: 'The person gets a contractual pension for which pension points are credited. For instance somebody who retired early.',
      },
    },
  },
  benefitWouldShrink: {
    label: {
      nb: 'om stønaden trolig gjør at ytelsen faller bort eller blir mindre',
      nn: 'om stønaden truleg gjer at ytinga fell bort eller blir mindre',
      en: 'whether support probably makes the benefit end or shrink',
    },
  },
  incomeAboveLimit: {
    label: {
      nb: 'om inntekten trolig kommer over 40 prosent av grunnbeløpet i året',
      nn: 'om inntekta truleg kjem over 40 prosent av grunnbeløpet i året',
      en: 'whether income is likely to exceed 40 per cent of the basic amount a year',
    },
  },
  deviceFor: {
    label: {
      nb: 'hva hjelpemidlet er til',
      nn: 'kva hjelpemiddelet er til',
      en: 'what the device is for',
    },
    values: {
      'daily-life': {
        nb: 'dagliglivet',
        nn: 'dagleglivet',
        en: 'daily life',
      },
      work: {
        nb: 'arbeidet, for én person',
        nn: 'arbeidet, for éin person',
        en: 'work, for one person',
      },
      workplace: {
        nb: 'arbeidsplassen generelt',
        nn: 'arbeidsplassen generelt',
        en: 'the workplace in general',
      },
      school: {
        nb: 'skolen',
        nn: 'skulen',
        en: 'school',
      },
      treatment: {
        nb: 'behandling',
        nn: 'behandling',
        en: 'treatment',
      },
      activity: {
        nb: 'trening, stimulering, lek eller sport',
        nn: 'trening, stimulering, leik eller sport',
        en: 'training, stimulation, play or sport',
      },
    },
    about: {
      'daily-life': {
        nb: 'Hjelpemidlet trengs i dagliglivet, også i barnehagen. For eksempel en rullestol.',
        nn: 'Hjelpemiddelet trengst i dagleglivet, òg i barnehagen. Til dømes ein rullestol.',
        en: 'The device is needed in daily life, in the kindergarten too. For instance a wheelchair.',
      },
      work: {
        nb: 'Hjelpemidlet er for én person i arbeid. For eksempel leselist for en blind kontorist.',
        nn: 'Hjelpemiddelet er for éin person i arbeid. Til dømes leselist for ein blind kontorist.',
        en: 'The device is for one person at work. For instance a Braille display for a blind clerk.',
      },
      workplace: {
        nb: 'Utstyret er for arbeidsplassen generelt. For eksempel en rampe ved inngangen.',
        nn: 'Utstyret er for arbeidsplassen generelt. Til dømes ei rampe ved inngangen.',
        en: 'The equipment is for the workplace in general. For instance a ramp at the entrance.',
      },
      school: {
        nb: 'Hjelpemidlet trengs på skolen. For eksempel en pult til en elev i rullestol.',
        nn: 'Hjelpemiddelet trengst på skulen. Til dømes ein pult til ein elev i rullestol.',
        en: 'The device is needed at school. For instance a desk for a pupil who uses a wheelchair.',
      },
      treatment: {
        nb: 'Utstyret er ledd i behandling. For eksempel en pustemaskin hjemme.',
        nn: 'Utstyret er ledd i behandling. Til dømes ein pustemaskin heime.',
        en: 'The equipment is part of treatment. For instance a breathing machine at home.',
      },
      activity: {
        nb: 'Hjelpemidlet er til trening, stimulering, lek eller sport. For eksempel en sitteski.',
        nn: 'Hjelpemiddelet er til trening, stimulering, leik eller sport. Til dømes ein sitjeski.',
        en: 'The device is for training, stimulation, play or sport. For instance a sit-ski.',
      },
    },
  },
  deviceNecessary: {
    label: {
      nb: 'om hjelpemidlet er nødvendig og hensiktsmessig',
      nn: 'om hjelpemiddelet er nødvendig og føremålstenleg',
      en: 'whether the device is necessary and suitable',
    },
  },
  needMonths: {
    label: {
      nb: 'hvor mange måneder behovet varer',
      nn: 'kor mange månader behovet varer',
      en: 'how many months the need lasts',
    },
    unit: {
      nb: ' måneder',
      nn: ' månader',
      en: ' months',
    },
  },
  terminalPhase: {
    label: {
      nb: 'om personen er i terminalfasen av livet',
      nn: 'om livet til personen er i terminalfasen',
      en: 'whether the person is in the terminal phase of life',
    },
  },
  functionReduced: {
    label: {
      nb: 'om funksjonsevnen i dagliglivet er vesentlig nedsatt',
      nn: 'om funksjonsevna i dagleglivet er vesentleg nedsett',
      en: 'whether functioning in daily life is substantially reduced',
    },
  },
  workCapacityReduced: {
    label: {
      nb: 'om arbeidsevnen er nedsatt eller valget av arbeid vesentlig innskrenket',
      nn: 'om arbeidsevna er nedsett eller valet av arbeid vesentleg innskrenka',
      en: 'whether the ability to work is reduced or the choice of work substantially limited',
    },
  },
  age: {
    label: {
      nb: 'alder da kravet ble satt frem',
      nn: 'alder då kravet blei sett fram',
      en: 'age when the claim was made',
    },
    unit: {
      nb: ' år',
      nn: ' år',
      en: ' years',
    },
  },
  workBar: {
    label: {
      nb: 'om en ytelse stenger for stønaden',
      nn: 'om ei yting stengjer for stønaden',
      en: 'whether a benefit bars the support',
    },
    values: {
      'no-bar': {
        nb: 'stenger ikke',
        nn: 'stengjer ikkje',
        en: 'no bar',
      },
      bar: {
        nb: 'stenger',
        nn: 'stengjer',
        en: 'bars',
      },
    },
    about: {
      'no-bar': {
        nb: 'Ingen ytelse stenger for støtte til hjelpemidler i arbeid. For eksempel når personen ikke mottar uføretrygd.',
        nn: 'Inga yting stengjer for støtte til hjelpemiddel i arbeid. Til dømes når personen ikkje får uføretrygd.',
        en: 'No benefit bars support for devices at work. For instance where the person gets no disability benefit.',
      },
      bar: {
        nb: 'En ytelse personen mottar, stenger for støtten. For eksempel full uføretrygd når støtten ikke gir nok arbeid.',
        nn: 'Ei yting personen får, stengjer for støtta. Til dømes full uføretrygd når støtta ikkje gir nok arbeid.',
        en: 'A benefit that the person receives bars the support. For instance full disability benefit where support would not lead to enough work.',
      },
    },
  },
  employed: {
    label: {
      nb: 'om det er en arbeidsgiver',
      nn: 'om det er ein arbeidsgivar',
      en: 'whether there is an employer',
    },
  },
  otherLegislationCovers: {
    label: {
      nb: 'om annen lovgivning dekker hjelpemidlet',
      nn: 'om anna lovgiving dekkjer hjelpemiddelet',
      en: 'whether other legislation covers the device',
    },
  },
  waitingUrgently: {
    label: {
      nb: 'om det haster mens man venter på vedtaket',
      nn: 'om det hastar medan ein ventar på vedtaket',
      en: 'whether it is urgent while the decision is awaited',
    },
  },
  teachingMaterial: {
    label: {
      nb: 'om det er et læremiddel',
      nn: 'om det er eit læremiddel',
      en: 'whether it is teaching material',
    },
  },
  deviceTask: {
    label: {
      nb: 'oppgaven med hjelpemidlet',
      nn: 'oppgåva med hjelpemiddelet',
      en: 'the task with the device',
    },
    values: {
      'assess-need': {
        nb: 'vurdere behovet',
        nn: 'vurdere behovet',
        en: 'assess the need',
      },
      'adapt-surroundings': {
        nb: 'legge omgivelsene til rette',
        nn: 'leggje omgivnadene til rette',
        en: 'adapt the surroundings',
      },
      apply: {
        nb: 'søke',
        nn: 'søkje',
        en: 'apply',
      },
      'try-out': {
        nb: 'prøve ut',
        nn: 'prøve ut',
        en: 'try out',
      },
      'adapt-and-mount': {
        nb: 'tilpasse og montere',
        nn: 'tilpasse og montere',
        en: 'adapt and mount',
      },
      'train-the-user': {
        nb: 'lære opp brukeren',
        nn: 'lære opp brukaren',
        en: 'train the user',
      },
      'follow-up-and-evaluate': {
        nb: 'følge opp og evaluere',
        nn: 'følgje opp og evaluere',
        en: 'follow up and evaluate',
      },
      'specialised-advice': {
        nb: 'gi spesialiserte råd',
        nn: 'gi spesialiserte råd',
        en: 'give specialised advice',
      },
      'cooperation-agreement-initiative': {
        nb: 'ta initiativ til samarbeidsavtale',
        nn: 'ta initiativ til samarbeidsavtale',
        en: 'take the initiative to a cooperation agreement',
      },
      'simple-service-and-repair': {
        nb: 'enkel service og reparasjon',
        nn: 'enkel service og reparasjon',
        en: 'simple service and repair',
      },
      'raise-municipal-competence': {
        nb: 'heve kompetansen i kommunen',
        nn: 'heve kompetansen i kommunen',
        en: 'raise competence in the municipality',
      },
      'repair-of-lent-device': {
        nb: 'reparere et utlånt hjelpemiddel',
        nn: 'reparere eit utlånt hjelpemiddel',
        en: 'repair a lent device',
      },
      'transport-to-reception-point': {
        nb: 'transport til kommunens mottakssted',
        nn: 'transport til mottaksstaden i kommunen',
        en: "transport to the municipality's reception point",
      },
      'transport-from-reception-point': {
        nb: 'transport fra mottaksstedet til brukeren og tilbake',
        nn: 'transport frå mottaksstaden til brukaren og attende',
        en: 'transport from the reception point to the user and back',
      },
      'workplace-rebuilding': {
        nb: 'ombygging på arbeidsplassen',
        nn: 'ombygging på arbeidsplassen',
        en: 'rebuilding at the workplace',
      },
    },
    about: {
      'assess-need': {
        nb: 'Å finne ut hva brukeren trenger. For eksempel på et hjemmebesøk.',
        nn: 'Å finne ut kva brukaren treng. Til dømes på eit heimebesøk.',
        en: 'Finding out what the user needs. For instance on a home visit.',
      },
      'adapt-surroundings': {
        nb: 'Å legge omgivelsene til rette. For eksempel å fjerne terskler.',
        nn: 'Å leggje omgivnadene til rette. Til dømes å fjerne dørtersklar.',
        en: 'Adapting the surroundings. For instance removing thresholds.',
      },
      apply: {
        nb: 'Å skrive og sende søknaden. For eksempel til hjelpemiddelsentralen.',
        nn: 'Å skrive og sende søknaden. Til dømes til hjelpemiddelsentralen.',
        en: 'Writing and sending the application. For instance to the assistive aid centre.',
      },
      'try-out': {
        nb: 'Å prøve hjelpemidlet sammen med brukeren. For eksempel to ulike rullestoler.',
        nn: 'Å prøve hjelpemiddelet saman med brukaren. Til dømes to ulike rullestolar.',
        en: 'Trying the device together with the user. For instance two different wheelchairs.',
      },
      'adapt-and-mount': {
        nb: 'Å tilpasse og montere hjelpemidlet. For eksempel en seng som skal stilles inn.',
        nn: 'Å tilpasse og montere hjelpemiddelet. Til dømes ei seng som skal stillast inn.',
        en: 'Adapting and mounting the device. For instance a bed that has to be set up.',
      },
      'train-the-user': {
        nb: 'Å lære brukeren å bruke det. For eksempel å kjøre en elektrisk rullestol.',
        nn: 'Å lære brukaren å nytte det. Til dømes å køyre ein elektrisk rullestol.',
        en: 'Teaching the user to use it. For instance to drive a powered wheelchair.',
      },
      'follow-up-and-evaluate': {
        nb: 'Å følge opp og se om det virker. For eksempel etter tre måneder.',
        nn: 'Å følgje opp og sjå om det verkar. Til dømes etter tre månader.',
        en: 'Following up and seeing whether it works. For instance after three months.',
      },
      'specialised-advice': {
        nb: 'Råd som krever særlig kunnskap om hjelpemidler. For eksempel om øyestyring av en datamaskin.',
        nn: 'Råd som krev særleg kunnskap om hjelpemiddel. Til dømes om augestyring av ei datamaskin.',
        en: 'Advice that takes particular knowledge of devices. For instance on steering a computer with the eyes.',
      },
      'cooperation-agreement-initiative': {
        nb: 'Å ta initiativ til en avtale mellom hjelpemiddelsentralen og kommunen. For eksempel om hvem som henter utstyr.',
        nn: 'Å ta initiativ til ein avtale mellom hjelpemiddelsentralen og kommunen. Til dømes om kven som hentar utstyr.',
        en: 'Taking the initiative to an agreement between the assistive aid centre and the municipality. For instance on who fetches equipment.',
      },
      'simple-service-and-repair': {
        nb: 'Enkel service og reparasjon. For eksempel å lappe et dekk.',
        nn: 'Enkel service og reparasjon. Til dømes å lappe eit dekk.',
        en: 'Simple service and repair. For instance mending a tyre.',
      },
      'raise-municipal-competence': {
        nb: 'Å gjøre kommunen flinkere. For eksempel kurs for ergoterapeutene.',
        nn: 'Å gjere kommunen flinkare. Til dømes kurs for ergoterapeutane.',
        en: 'Making the municipality better at it. For instance courses for its occupational therapists.',
      },
      'repair-of-lent-device': {
        nb: 'Reparasjon av et hjelpemiddel som folketrygden eier og har lånt ut. For eksempel en motor i en rullestol.',
        nn: 'Reparasjon av eit hjelpemiddel som folketrygda eig og har lånt ut. Til dømes ein motor i ein rullestol.',
        en: 'Repair of a device that national insurance owns and has lent. For instance the motor of a wheelchair.',
      },
      'transport-to-reception-point': {
        nb: 'Transport fra hjelpemiddelsentralen til mottaksstedet i kommunen. For eksempel til kommunens lager.',
        nn: 'Transport frå hjelpemiddelsentralen til mottaksstaden i kommunen. Til dømes til lageret i kommunen.',
        en: 'Transport from the assistive aid centre to the municipality’s reception point. For instance to its store.',
      },
      'transport-from-reception-point': {
        nb: 'Transport fra mottaksstedet hjem til brukeren, og tilbake. For eksempel å levere en seng.',
        nn: 'Transport frå mottaksstaden heim til brukaren, og tilbake. Til dømes å levere ei seng.',
        en: 'Transport from the reception point home to the user, and back. For instance delivering a bed.',
      },
      'workplace-rebuilding': {
        nb: 'Ombygging på arbeidsplassen for en som trenger det. For eksempel et bredere toalett.',
        nn: 'Ombygging på arbeidsplassen for ein som treng det. Til dømes eit breiare toalett.',
        en: 'Rebuilding at the workplace for somebody who needs it. For instance a wider lavatory.',
      },
    },
  },
  bodyUsingInterpreter: {
    label: {
      nb: 'virksomheten',
      nn: 'verksemda',
      en: 'the body',
    },
    values: {
      'public-body': {
        nb: 'et offentlig organ, eller en privat på vegne av et',
        nn: 'eit offentleg organ, eller ein privat på vegner av eit',
        en: 'a public body, or a private one on behalf of it',
      },
      'general-practitioner': {
        nb: 'en fastlege',
        nn: 'ein fastlege',
        en: 'a general practitioner',
      },
      'contract-physiotherapist': {
        nb: 'en fysioterapeut med kommunal driftsavtale',
        nn: 'ein fysioterapeut med kommunal driftsavtale',
        en: 'a physiotherapist with a municipal agreement',
      },
      'other-private': {
        nb: 'en annen privat',
        nn: 'ein annan privat',
        en: 'another private body',
      },
    },
    about: {
      'public-body': {
        nb: 'Et offentlig organ, eller en privat som handler for det. For eksempel et sykehus, en avtalespesialist eller en privatskole.',
        nn: 'Eit offentleg organ, eller ein privat som handlar for det. Til dømes eit sjukehus, ein avtalespesialist eller ein privatskule.',
        en: 'A public body, or a private party that acts on its behalf. For instance a hospital, a specialist under agreement or a private school.',
      },
      'general-practitioner': {
        nb: 'En fastlege, som har egne regler om tolk. For eksempel i en vanlig konsultasjon.',
        nn: 'Ein fastlege, som har eigne reglar om tolk. Til dømes i ein vanleg konsultasjon.',
        en: 'A general practitioner, with rules on interpreters of their own. For instance in an ordinary consultation.',
      },
      'contract-physiotherapist': {
        nb: 'En selvstendig fysioterapeut med driftsavtale med kommunen. For eksempel på et fysikalsk institutt.',
        nn: 'Ein sjølvstendig fysioterapeut med driftsavtale med kommunen. Til dømes på eit fysikalsk institutt.',
        en: 'A self-employed physiotherapist with an agreement with the municipality. For instance at a physiotherapy practice.',
      },
      'other-private': {
        nb: 'En privat som ikke handler for det offentlige. For eksempel en klinikk uten avtale.',
        nn: 'Ein privat som ikkje handlar for det offentlege. Til dømes ein klinikk utan avtale.',
        en: 'A private party that does not act for a public body. For instance a clinic without an agreement.',
      },
    },
  },
  otherActRequires: {
    label: {
      nb: 'om en annen lov krever tolk',
      nn: 'om ei anna lov krev tolk',
      en: 'whether another act requires an interpreter',
    },
  },
  interpreterNecessary: {
    label: {
      nb: 'om tolk er nødvendig for rettssikkerhet eller forsvarlig hjelp',
      nn: 'om tolk er nødvendig for rettstryggleik eller forsvarleg hjelp',
      en: 'whether an interpreter is necessary for legal safeguards or sound help',
    },
    about: {
      true: {
        nb: 'Uten tolk er rettssikkerheten i fare, eller hjelpen blir ikke forsvarlig. For eksempel når en diagnose skal forklares.',
        nn: 'Utan tolk er rettstryggleiken i fare, eller hjelpa blir ikkje forsvarleg. Til dømes når ein diagnose skal forklarast.',
        en: 'Without an interpreter legal safeguards are at risk, or the help is not sound. For instance when a diagnosis has to be explained.',
      },
    },
  },
  speaksNorwegian: {
    label: {
      nb: 'om personen kan snakke med organet på norsk',
      nn: 'om personen kan snakke med organet på norsk',
      en: 'whether the person can communicate in Norwegian',
    },
  },
  interpreterEmergency: {
    label: {
      nb: 'nødssituasjon der det trengs tolk',
      nn: 'nødssituasjon der det trengst tolk',
      en: 'an emergency in which an interpreter is needed',
    },
  },
  relativeInterprets: {
    label: {
      nb: 'om et voksent familiemedlem tolker',
      nn: 'om ein vaksen familiemedlem tolkar',
      en: 'whether an adult relative interprets',
    },
  },
  reasonsForUnqualified: {
    label: {
      nb: 'om det ikke er forsvarlig å vente, eller andre sterke grunner finnes',
      nn: 'om det ikkje er forsvarleg å vente, eller andre sterke grunnar finst',
      en: 'whether waiting is not sound, or there are other strong reasons',
    },
  },
  interpreterAge: {
    label: {
      nb: 'alderen til den som tolker',
      nn: 'alderen til den som tolkar',
      en: 'age of whoever interprets',
    },
    unit: {
      nb: ' år',
      nn: ' år',
      en: ' years',
    },
  },
  childInterpreterJustifiable: {
    label: {
      nb: 'om det er forsvarlig at barnet tolker',
      nn: 'om det er forsvarleg at barnet tolkar',
      en: 'whether it is justifiable that the child interprets',
    },
  },
  interpreting: {
    label: {
      nb: 'hva som tolkes',
      nn: 'kva som blir tolka',
      en: 'what is interpreted',
    },
    values: {
      'spoken-language': {
        nb: 'talespråk',
        nn: 'talespråk',
        en: 'a spoken language',
      },
      'hearing-loss': {
        nb: 'for hørselshemmede',
        nn: 'for høyrselshemma',
        en: 'for hearing loss',
      },
      deafblindness: {
        nb: 'for døvblinde',
        nn: 'for døvblinde',
        en: 'for deafblindness',
      },
    },
    about: {
      'spoken-language': {
        nb: 'Tolking mellom norsk og et annet talespråk. For eksempel somali.',
        nn: 'Tolking mellom norsk og eit anna talespråk. Til dømes somali.',
        en: 'Interpreting between Norwegian and another spoken language. For instance Somali.',
      },
      'hearing-loss': {
        nb: 'Tolking for døve og hørselshemmede. For eksempel til norsk tegnspråk eller som skrivetolking.',
        nn: 'Tolking for døve og høyrselshemma. Til dømes til norsk teiknspråk eller som skrivetolking.',
        en: 'Interpreting for the deaf and for people with hearing loss. For instance into sign language or as text.',
      },
      deafblindness: {
        nb: 'Tolking for døvblinde, med ledsaging. For eksempel taktilt tegnspråk i hånden.',
        nn: 'Tolking for døvblinde, med leiing. Til dømes taktilt teiknspråk i handa.',
        en: 'Interpreting for the deafblind, with guiding. For instance sign language felt in the hand.',
      },
    },
  },
  interpreterSetting: {
    label: {
      nb: 'hvor tolken trengs',
      nn: 'kvar tolken trengst',
      en: 'where the interpreter is needed',
    },
    values: {
      'general-practitioner': {
        nb: 'hos fastlegen',
        nn: 'hos fastlegen',
        en: 'at the general practitioner',
      },
      'contract-physiotherapist': {
        nb: 'hos en fysioterapeut med kommunal driftsavtale',
        nn: 'hos ein fysioterapeut med kommunal driftsavtale',
        en: 'at a physiotherapist with a municipal agreement',
      },
      'contract-specialist': {
        nb: 'hos en spesialist med avtale med det regionale helseforetaket',
        nn: 'hos ein spesialist med avtale med det regionale helseføretaket',
        en: 'at a specialist under agreement with the regional health authority',
      },
      'other-chapter-5-service': {
        nb: 'annen helsetjeneste som folketrygden dekker',
        nn: 'anna helseteneste som folketrygda dekkjer',
        en: 'another health service that national insurance covers',
      },
      'outpatient-in-health-trust': {
        nb: 'poliklinikk i helseforetak',
        nn: 'poliklinikk i helseføretak',
        en: 'outpatient care in a health trust',
      },
      inpatient: {
        nb: 'innleggelse',
        nn: 'innlegging',
        en: 'inpatient care',
      },
      'municipal-care': {
        nb: 'kommunens helse- og omsorgstjeneste',
        nn: 'helse- og omsorgstenesta i kommunen',
        en: "the municipality's health and care service",
      },
      school: {
        nb: 'skolen',
        nn: 'skulen',
        en: 'school',
      },
      'other-public-body': {
        nb: 'et annet offentlig organ',
        nn: 'eit anna offentleg organ',
        en: 'another public body',
      },
    },
    about: {
      'general-practitioner': {
        nb: 'Hos legen personen står på listen til. For eksempel på legekontoret.',
        nn: 'Hos legen personen står på lista til. Til dømes på legekontoret.',
        en: 'With the doctor on whose list the person is. For instance at the surgery.',
      },
      'contract-physiotherapist': {
        nb: 'Hos en selvstendig fysioterapeut med driftsavtale med kommunen. For eksempel på instituttet.',
        nn: 'Hos ein sjølvstendig fysioterapeut med driftsavtale med kommunen. Til dømes på instituttet.',
        en: 'With a self-employed physiotherapist with a municipal agreement. For instance at the practice.',
      },
      'contract-specialist': {
        nb: 'Hos en lege eller psykolog med avtale med det regionale helseforetaket. For eksempel en hudlege.',
        nn: 'Hos ein lege eller psykolog med avtale med det regionale helseføretaket. Til dømes ein hudlege.',
        en: 'With a doctor or psychologist under agreement with the regional health authority. For instance a dermatologist.',
      },
      'other-chapter-5-service': {
        nb: 'Hos en annen som folketrygden dekker etter kapittel 5. For eksempel en logoped.',
        nn: 'Hos ein annan som folketrygda dekkjer etter kapittel 5. Til dømes ein logoped.',
        en: 'With somebody else whom national insurance covers under chapter 5. For instance a speech therapist.',
      },
      'outpatient-in-health-trust': {
        nb: 'På en poliklinikk i et helseforetak. For eksempel en kontroll på sykehuset.',
        nn: 'På ein poliklinikk i eit helseføretak. Til dømes ein kontroll på sjukehuset.',
        en: 'At an outpatient clinic of a health trust. For instance a check at the hospital.',
      },
      inpatient: {
        nb: 'Under innleggelse. For eksempel på en sengepost.',
        nn: 'Under innlegging. Til dømes på ein sengepost.',
        en: 'During a stay as an inpatient. For instance on a ward.',
      },
      'municipal-care': {
        nb: 'I kommunens helse- og omsorgstjeneste. For eksempel på helsestasjonen.',
        nn: 'I helse- og omsorgstenesta i kommunen. Til dømes på helsestasjonen.',
        en: 'In the municipal health and care services. For instance at the health centre.',
      },
      school: {
        nb: 'På skolen. For eksempel i et møte med foreldrene.',
        nn: 'På skulen. Til dømes i eit møte med foreldra.',
        en: 'At school. For instance in a meeting with the parents.',
      },
      'other-public-body': {
        nb: 'Hos et annet offentlig organ. For eksempel Nav.',
        nn: 'Hos eit anna offentleg organ. Til dømes Nav.',
        en: 'With another public body. For instance Nav.',
      },
    },
  },
  intellectualDisability: {
    label: {
      nb: 'om personen har psykisk utviklingshemning',
      nn: 'om personen har psykisk utviklingshemming',
      en: 'whether the person has an intellectual disability',
    },
  },
  coercionServiceCovered: {
    label: {
      nb: 'om tiltaket er ledd i helsetjenester hjemme, personlig assistanse, plass i institusjon eller avlastning fra kommunen (tjenestene som kapittel 9 omfatter)',
      nn: 'om tiltaket er ledd i helsetenester heime, personleg assistanse, plass på institusjon eller avlasting frå kommunen (tenestene som kapittel 9 omfattar)',
      en: 'whether the measure is part of municipal health services at home, personal assistance, a place in an institution or respite care (the services that chapter 9 covers)',
    },
  },
  coercionMeasure: {
    label: {
      nb: 'tiltaket',
      nn: 'tiltaket',
      en: 'the measure',
    },
    values: {
      'ordinary-prompting': {
        nb: 'vanlige oppfordringer eller lett ledelse',
        nn: 'vanlege oppmodingar eller lett leiing',
        en: 'ordinary prompting or light guiding',
      },
      'intrusive-warning-system': {
        nb: 'et inngripende varslingssystem',
        nn: 'eit inngripande varslingssystem',
        en: 'an intrusive warning system',
      },
      'other-warning-or-tracking': {
        nb: 'annen varsling eller lokalisering',
        nn: 'anna varsling eller lokalisering',
        en: 'other warning or tracking',
      },
      other: {
        nb: 'et annet tiltak',
        nn: 'eit anna tiltak',
        en: 'another measure',
      },
    },
    about: {
      'ordinary-prompting': {
        nb: 'Vanlige oppfordringer, ledelse med hånden og liknende. For eksempel en hånd på ryggen ut av døra.',
        nn: 'Vanlege oppmodingar, leiing med handa og liknande. Til dømes ei hand på ryggen ut av døra.',
        en: 'Ordinary prompting, leading by the hand and the like. For instance a hand on the back on the way out of the door.',
      },
      'intrusive-warning-system': {
        nb: 'Et varslingssystem som griper mye inn. Det var tvang til 31. august 2025, for eksempel en alarm som melder hver gang personen står opp.',
        nn: 'Eit varslingssystem som grip mykje inn. Det var tvang til 31. august 2025, til dømes ein alarm som melder kvar gong personen står opp.',
        en: 'A warning system that intrudes much. It was coercion to 31 August 2025, for instance an alarm each time the person gets up.',
      },
      'other-warning-or-tracking': {
        nb: 'Annen teknologi for varsling eller lokalisering. For eksempel en GPS på tur.',
        nn: 'Annan teknologi for varsling eller lokalisering. Til dømes ein GPS på tur.',
        en: 'Other technology for warning or locating. For instance a GPS on walks.',
      },
      other: {
        nb: 'Et annet tiltak. For eksempel en låst dør eller å bli holdt fast.',
        nn: 'Eit anna tiltak. Til dømes ei låst dør eller å bli halden fast.',
        en: 'Another measure. For instance a locked door or being held.',
      },
    },
  },
  objectsToMeasure: {
    label: {
      nb: 'om personen motsetter seg tiltaket',
      nn: 'om personen set seg imot tiltaket',
      en: 'whether the person objects',
    },
  },
  intrusiveRegardless: {
    label: {
      nb: 'om tiltaket er så inngripende at det uansett er tvang',
      nn: 'om tiltaket er så inngripande at det uansett er tvang',
      en: 'whether the measure is so intrusive that it is coercion regardless',
    },
    about: {
      true: {
        nb: 'Tiltaket er så inngripende at det regnes som tvang selv om personen ikke gjør motstand. For eksempel belter i en stol.',
        nn: 'Tiltaket er så inngripande at det er tvang òg når personen ikkje gjer motstand. Til dømes belte i ein stol.',
        en: 'The measure is so intrusive that it counts as coercion even without resistance. For instance straps in a chair.',
      },
    },
  },
  coercionFor: {
    label: {
      nb: 'hva tvangen er til',
      nn: 'kva tvangen er til',
      en: 'what the coercion is for',
    },
    values: {
      emergency: {
        nb: 'avverge skade i en nødssituasjon',
        nn: 'avverje skade i ein naudsituasjon',
        en: 'averting harm in an emergency',
      },
      'repeated-emergencies': {
        nb: 'planlagt, i nødssituasjoner som gjentar seg',
        nn: 'planlagt, i naudsituasjonar som tek seg opp att',
        en: 'planned, in emergencies that recur',
      },
      'basic-needs': {
        nb: 'dekke grunnleggende behov',
        nn: 'dekkje grunnleggjande behov',
        en: 'meeting basic needs',
      },
      other: {
        nb: 'noe annet',
        nn: 'noko anna',
        en: 'something else',
      },
    },
    about: {
      emergency: {
        nb: 'Å avverge vesentlig skade i en nødssituasjon. For eksempel å stanse en som løper mot trafikken.',
        nn: 'Å avverje vesentleg skade i ein naudssituasjon. Til dømes å stanse ein som spring mot trafikken.',
        en: 'Averting substantial harm in an emergency. For instance stopping somebody who runs into traffic.',
      },
      'repeated-emergencies': {
        nb: 'Planlagte tiltak mot skade i nødssituasjoner som gjentar seg. For eksempel en fast måte å holde på ved selvskading.',
        nn: 'Planlagde tiltak mot skade i naudssituasjonar som går att. Til dømes ein fast måte å halde på ved sjølvskading.',
        en: 'Planned measures against harm in emergencies that recur. For instance a fixed way of holding at self-harm.',
      },
      'basic-needs': {
        nb: 'Å dekke grunnleggende behov. For eksempel mat og drikke, hvile, søvn, hygiene eller personlig trygghet.',
        nn: 'Å dekkje grunnleggjande behov. Til dømes mat og drikke, kvile, søvn, hygiene eller personleg tryggleik.',
        en: 'Meeting basic needs. For instance food and drink, rest, sleep, hygiene or personal safety.',
      },
      other: {
        nb: 'Et annet formål, som kapitlet ikke nevner. For eksempel å gjøre arbeidet lettere for de ansatte.',
        nn: 'Eit anna formål, som kapittelet ikkje nemner. Til dømes å gjere arbeidet lettare for dei tilsette.',
        en: 'Another purpose, which the chapter does not name. For instance making the work easier for the staff.',
      },
    },
  },
  transitionKind: {
    label: {
      nb: 'overgangen',
      nn: 'overgangen',
      en: 'the transition',
    },
    values: {
      'kindergarten-to-school': {
        nb: 'fra barnehage til skole',
        nn: 'frå barnehage til skule',
        en: 'from kindergarten to school',
      },
      'child-to-adult-habilitation': {
        nb: 'fra habilitering for barn til habilitering for voksne',
        nn: 'frå habilitering for barn til habilitering for vaksne',
        en: 'from child to adult habilitation',
      },
      'change-of-coordinator': {
        nb: 'bytte av koordinator',
        nn: 'byte av koordinator',
        en: 'change of coordinator',
      },
      'between-levels-or-sectors': {
        nb: 'mellom nivåer, sektorer eller tjenester',
        nn: 'mellom nivå, sektorar eller tenester',
        en: 'between levels, sectors or services',
      },
      other: {
        nb: 'en annen overgang',
        nn: 'ein annan overgang',
        en: 'another transition',
      },
    },
    about: {
      'kindergarten-to-school': {
        nb: 'Fra barnehage til skole. For eksempel våren før første klasse.',
        nn: 'Frå barnehage til skule. Til dømes våren før første klasse.',
        en: 'From kindergarten to school. For instance in the spring before the first form.',
      },
      'child-to-adult-habilitation': {
        nb: 'Fra habilitering for barn til habilitering for voksne. For eksempel når ungdommen fyller 18 år.',
        nn: 'Frå habilitering for barn til habilitering for vaksne. Til dømes når ungdommen fyller 18 år.',
        en: 'From habilitation for children to that for adults. For instance when the young person turns 18.',
      },
      'change-of-coordinator': {
        nb: 'En ny koordinator overtar. For eksempel når den gamle slutter.',
        nn: 'Ein ny koordinator tek over. Til dømes når den gamle går av.',
        en: 'A new coordinator takes over. For instance when the old one leaves.',
      },
      'between-levels-or-sectors': {
        nb: 'Fra et nivå, en sektor eller en tjeneste til en annen. For eksempel fra sykehus til kommune.',
        nn: 'Frå eit nivå, ein sektor eller ei teneste til ei anna. Til dømes frå sjukehus til kommune.',
        en: 'From one level, sector or service to another. For instance from hospital to municipality.',
      },
      other: {
        nb: 'En annen overgang. For eksempel flytting til egen bolig.',
        nn: 'Ein annan overgang. Til dømes flytting til eigen bustad.',
        en: 'Another transition. For instance moving to a home of one’s own.',
      },
    },
  },
  hasIndividualPlan: {
    label: {
      nb: 'om det er en individuell plan',
      nn: 'om det er ein individuell plan',
      en: 'whether there is an individual plan',
    },
  },
  responsibilityComplaintAbout: {
    label: {
      nb: 'hva klagen på tjenestene gjelder',
      nn: 'kva klaga på tenestene gjeld',
      en: 'what the complaint on services is about',
    },
    values: {
      'municipal-service': {
        nb: 'en kommunal helse- eller omsorgstjeneste, eller at den mangler',
        nn: 'ei kommunal helse- eller omsorgsteneste, eller at ho manglar',
        en: 'a municipal health or care service, or that it is lacking',
      },
      'information-or-participation': {
        nb: 'informasjon eller medvirkning i helse- og omsorgstjenesten, også bruk av tolk der',
        nn: 'informasjon eller medverknad i helse- og omsorgstenesta, òg bruk av tolk der',
        en: 'information or participation in a health or care service, its use of interpreters included',
      },
      'treatment-device': {
        nb: 'et behandlingshjelpemiddel',
        nn: 'eit behandlingshjelpemiddel',
        en: 'a treatment device',
      },
      'national-insurance': {
        nb: 'et hjelpemiddel eller en tolk som Nav har avgjort',
        nn: 'eit hjelpemiddel eller ein tolk som Nav har avgjort',
        en: 'a device or an interpreter that Nav has decided on',
      },
      'activity-device': {
        nb: 'et aktivitetshjelpemiddel til en som har fylt 26 år',
        nn: 'eit aktivitetshjelpemiddel til ein som har fylt 26 år',
        en: 'an activity device for somebody of 26 or more',
      },
      'activity-device-money-spent': {
        nb: 'avslag på et aktivitetshjelpemiddel fordi pengene er brukt opp',
        nn: 'avslag på eit aktivitetshjelpemiddel fordi pengane er brukte opp',
        en: 'a refusal of an activity device because the money is spent',
      },
      school: {
        nb: 'et vedtak etter opplæringslova',
        nn: 'eit vedtak etter opplæringslova',
        en: 'a decision under the Education Act',
      },
      'interpreter-elsewhere': {
        nb: 'bruk av tolk i et annet offentlig organ',
        nn: 'bruk av tolk i eit anna offentleg organ',
        en: 'the use of an interpreter by another public body',
      },
      'coercion-in-emergency': {
        nb: 'tvang i en nødssituasjon etter kapittel 9',
        nn: 'tvang i ein nødssituasjon etter kapittel 9',
        en: 'coercion in an emergency under chapter 9',
      },
      'planned-coercion': {
        nb: 'planlagt tvang etter kapittel 9',
        nn: 'planlagd tvang etter kapittel 9',
        en: 'planned coercion under chapter 9',
      },
      'coercion-decided-by-board': {
        nb: 'nemndas vedtak som lar planlagt tvang stå',
        nn: 'vedtaket i nemnda som lèt planlagd tvang stå',
        en: 'a decision of the board that lets planned coercion stand',
      },
      'coercion-refused-by-board': {
        nb: 'nemndas nei til planlagt tvang',
        nn: 'nei frå nemnda til planlagd tvang',
        en: 'a refusal of the board to approve planned coercion',
      },
    },
    about: {
      'municipal-service': {
        nb: 'Et vedtak om en kommunal helse- eller omsorgstjeneste, eller at den mangler. For eksempel for få timer hjemmehjelp.',
        nn: 'Eit vedtak om ei kommunal helse- eller omsorgsteneste, eller at ho manglar. Til dømes for få timar heimehjelp.',
        en: 'A decision on a municipal health or care service, or the lack of one. For instance too few hours of home help.',
      },
      'information-or-participation': {
        nb: 'Informasjon eller medvirkning i helse- og omsorgstjenesten. For eksempel at det ikke ble brukt tolk hos legen.',
        nn: 'Informasjon eller medverknad i helse- og omsorgstenesta. Til dømes at det ikkje blei brukt tolk hos legen.',
        en: 'Information or participation in the health and care services. For instance that no interpreter was used at the doctor’s.',
      },
      'treatment-device': {
        nb: 'Utstyr fra spesialisthelsetjenesten som ledd i behandling. For eksempel en pustemaskin hjemme.',
        nn: 'Utstyr frå spesialisthelsetenesta som ledd i behandling. Til dømes ein pustemaskin heime.',
        en: 'Equipment from the specialist service as part of treatment. For instance a breathing machine at home.',
      },
      'national-insurance': {
        nb: 'Et hjelpemiddel eller en tolk som Nav har avgjort. For eksempel et avslag på rullestol.',
        nn: 'Eit hjelpemiddel eller ein tolk som Nav har avgjort. Til dømes eit avslag på rullestol.',
        en: 'A device or an interpreter that Nav has decided on. For instance a refusal of a wheelchair.',
      },
      'activity-device': {
        nb: 'Et hjelpemiddel til lek eller sport for en som har fylt 26 år. For eksempel en sitteski.',
        nn: 'Eit hjelpemiddel til leik eller sport for ein som har fylt 26 år. Til dømes ein sitjeski.',
        en: 'A device for play or sport for somebody of 26 or more. For instance a sit-ski.',
      },
      'activity-device-money-spent': {
        nb: 'Et nei til et slikt hjelpemiddel fordi årets penger er brukt opp. For eksempel i november.',
        nn: 'Eit nei til eit slikt hjelpemiddel fordi pengane for året er brukte opp. Til dømes i november.',
        en: 'A refusal of such a device because the year’s money is spent. For instance in November.',
      },
      school: {
        nb: 'Et vedtak etter opplæringslova. For eksempel om individuelt tilrettelagt opplæring.',
        nn: 'Eit vedtak etter opplæringslova. Til dømes om individuelt tilrettelagd opplæring.',
        en: 'A decision under the education act. For instance on individually adapted education.',
      },
      'interpreter-elsewhere': {
        nb: 'At et organ utenfor helse- og omsorgstjenesten ikke brukte tolk. For eksempel Nav.',
        nn: 'At eit organ utanfor helse- og omsorgstenesta ikkje brukte tolk. Til dømes Nav.',
        en: 'That a body outside the health and care services did not use an interpreter. For instance Nav.',
      },
      'coercion-in-emergency': {
        nb: 'Tvang i en nødssituasjon etter kapittel 9. For eksempel at noen ble holdt fast.',
        nn: 'Tvang i ein naudssituasjon etter kapittel 9. Til dømes at nokon blei halden fast.',
        en: 'Coercion in an emergency under chapter 9. For instance that somebody was held.',
      },
      'planned-coercion': {
        nb: 'Et vedtak om planlagt tvang etter kapittel 9. For eksempel en låst dør om natten.',
        nn: 'Eit vedtak om planlagd tvang etter kapittel 9. Til dømes ei låst dør om natta.',
        en: 'A decision on planned coercion under chapter 9. For instance a locked door at night.',
      },
      'coercion-decided-by-board': {
        nb: 'Nemnda har latt den planlagte tvangen stå. For eksempel etter en klage fra vergen.',
        nn: 'Nemnda har late den planlagde tvangen stå. Til dømes etter ein klage frå verja.',
        en: 'The board let the planned coercion stand. For instance after a complaint by the guardian.',
      },
      'coercion-refused-by-board': {
        nb: 'Nemnda har sagt nei til den planlagte tvangen. For eksempel slik at kommunen ikke kan låse døra.',
        nn: 'Nemnda har sagt nei til den planlagde tvangen. Til dømes slik at kommunen ikkje kan låse døra.',
        en: 'The board refused the planned coercion. For instance so that the municipality may not lock the door.',
      },
    },
  },
  complaintTiming: {
    label: {
      nb: 'når klagen kommer',
      nn: 'når klaga kjem',
      en: 'when the complaint comes',
    },
    values: {
      'in-time': {
        nb: 'innen fristen',
        nn: 'innan fristen',
        en: 'within the time limit',
      },
      late: {
        nb: 'etter fristen',
        nn: 'etter at fristen er ute',
        en: 'after the time limit',
      },
      'over-a-year': {
        nb: 'mer enn ett år etter avgjørelsen',
        nn: 'meir enn eitt år etter avgjerda',
        en: 'more than a year after the decision',
      },
    },
    about: {
      'in-time': {
        nb: 'Klagen kommer før klagefristen er ute. For eksempel to uker etter at vedtaket kom.',
        nn: 'Klaga kjem før klagefristen er ute. Til dømes to veker etter at vedtaket kom.',
        en: 'The complaint comes before the time limit is out. For instance two weeks after the decision came.',
      },
      late: {
        nb: 'Fristen er ute, men det er ikke gått mer enn ett år siden avgjørelsen. For eksempel når brevet ble liggende på feil adresse.',
        nn: 'Fristen er ute, men det har ikkje gått meir enn eitt år sidan avgjerda. Til dømes når brevet blei liggjande på feil adresse.',
        en: 'The limit is out, but no more than a year has passed since the decision. For instance where the letter lay at a wrong address.',
      },
      'over-a-year': {
        nb: 'Det er gått mer enn ett år siden avgjørelsen. For eksempel når et gammelt vedtak dukker opp i papirene.',
        nn: 'Det har gått meir enn eitt år sidan avgjerda. Til dømes når eit gammalt vedtak dukkar opp i papira.',
        en: 'More than a year has passed since the decision. For instance where an old decision turns up among the papers.',
      },
    },
  },
  stayIn: {
    label: {
      nb: 'hva oppholdet gjelder',
      nn: 'kva opphaldet gjeld',
      en: 'what the stay is for',
    },
    values: {
      somatic: {
        nb: 'somatisk behandling',
        nn: 'somatisk behandling',
        en: 'somatic care',
      },
      'mental-health': {
        nb: 'psykisk helsevern',
        nn: 'psykisk helsevern',
        en: 'mental health care',
      },
      addiction: {
        nb: 'tverrfaglig spesialisert rusbehandling',
        nn: 'tverrfagleg spesialisert rusbehandling',
        en: 'interdisciplinary specialised addiction treatment',
      },
    },
    about: {
      somatic: {
        nb: 'Oppholdet gjelder kroppslig sykdom eller skade. For eksempel et hoftebrudd.',
        nn: 'Opphaldet gjeld kroppsleg sjukdom eller skade. Til dømes eit hoftebrot.',
        en: 'The stay is for an illness or injury of the body. For instance a hip fracture.',
      },
      'mental-health': {
        nb: 'Oppholdet er i psykisk helsevern; betalingen gjelder her fra 2019. For eksempel på en akuttpost.',
        nn: 'Opphaldet er i psykisk helsevern; betalinga gjeld her frå 2019. Til dømes på ein akuttpost.',
        en: 'The stay is in mental health care, to which the payment applies from 2019. For instance on an acute ward.',
      },
      addiction: {
        nb: 'Oppholdet er i tverrfaglig spesialisert rusbehandling; betalingen gjelder her fra 2019. For eksempel avrusing.',
        nn: 'Opphaldet er i tverrfagleg spesialisert rusbehandling; betalinga gjeld her frå 2019. Til dømes avrusing.',
        en: 'The stay is in specialised addiction treatment, to which the payment applies from 2019. For instance detoxification.',
      },
    },
  },
  privateRehabilitationStay: {
    label: {
      nb: 'om oppholdet er i en privat rehabiliteringsinstitusjon',
      nn: 'om opphaldet er på ein privat rehabiliteringsinstitusjon',
      en: 'whether the stay is in a private rehabilitation institution',
    },
  },
  noticesInOrder: {
    label: {
      nb: 'om varsling, vurdering og journal er i orden',
      nn: 'om varsling, vurdering og journal er som reglane seier',
      en: 'whether notices, assessment and record are in order',
    },
    about: {
      true: {
        nb: 'Varsling, vurdering og journal er som forskriften ber om. For eksempel at kommunen ble varslet innen 24 timer.',
        nn: 'Varsling, vurdering og journal er som forskrifta ber om. Til dømes at kommunen blei varsla innan 24 timar.',
        en: 'Notices, assessment and record are as the regulation asks. For instance that the municipality was notified within 24 hours.',
      },
    },
  },
  municipalAnswer: {
    label: {
      nb: 'hva kommunen svarte',
      nn: 'kva kommunen svarte',
      en: 'what the municipality answered',
    },
    values: {
      'cannot-receive': {
        nb: 'den kan ikke ta imot',
        nn: 'han kan ikkje ta imot',
        en: 'it cannot receive the patient',
      },
      'can-receive': {
        nb: 'den kan ta imot',
        nn: 'han kan ta imot',
        en: 'it can receive the patient',
      },
      none: {
        nb: 'den har ikke svart',
        nn: 'han har ikkje svart',
        en: 'it has not answered',
      },
      hindered: {
        nb: 'den var hindret fra å svare',
        nn: 'han var hindra frå å svare',
        en: 'it was kept from answering',
      },
    },
    about: {
      'cannot-receive': {
        nb: 'Kommunen har svart at den ikke kan ta imot pasienten. For eksempel fordi det ikke er ledig korttidsplass.',
        nn: 'Kommunen har svart at han ikkje kan ta imot pasienten. Til dømes fordi det ikkje er ledig korttidsplass.',
        en: 'The municipality answered that it cannot receive the patient. For instance because no short-term place is free.',
      },
      'can-receive': {
        nb: 'Kommunen har svart at den kan ta imot pasienten. For eksempel fra i morgen.',
        nn: 'Kommunen har svart at han kan ta imot pasienten. Til dømes frå i morgon.',
        en: 'The municipality answered that it can receive the patient. For instance from tomorrow.',
      },
      none: {
        nb: 'Kommunen har ikke svart på varselet. For eksempel når ingen leste meldingen.',
        nn: 'Kommunen har ikkje svart på varselet. Til dømes når ingen las meldinga.',
        en: 'The municipality has not answered the notice. For instance where nobody read the message.',
      },
      hindered: {
        nb: 'Noe utenfor kommunens kontroll hindret den i å svare. For eksempel et brudd på nettet.',
        nn: 'Noko utanfor kontrollen til kommunen hindra han i å svare. Til dømes eit brot på nettet.',
        en: 'Something outside its control kept the municipality from answering. For instance a network failure.',
      },
    },
  },
}
