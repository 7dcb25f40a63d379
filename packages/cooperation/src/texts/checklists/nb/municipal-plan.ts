import type { CooperationChecklistTexts } from '../types.js'
import { absent, advised, inLocalPlan, inPlanning, parts, point } from './phrases.js'

/** What a municipality's plan shows, in bokmål. */
export const municipalPlan: CooperationChecklistTexts['cooperation.municipal-plan'] = {
  title: 'Kommunens plan for habilitering og rehabilitering',
  requirements: {
    'activity-planned': parts(inPlanning, 'Kommunen skal planlegge virksomheten sin.', {
      activityPlanned: 'hvordan habilitering og rehabilitering planlegges',
    }),
    'needs-known': parts(inPlanning, 'Kommunen skal ha generell oversikt over behovene.', {
      needsKnown: 'hvilken oversikt kommunen har over behovene',
    }),
    'one-offer': parts(inPlanning, 'Tjenestene skal være del av ett tverrfaglig tilbud.', {
      oneOffer: 'hvordan tjenestene settes sammen til ett tverrfaglig tilbud',
    }),
    'assessment-and-follow-up': parts(
      inPlanning,
      'Alle med behov skal tilbys utredning og oppfølging.',
      { assessmentAndFollowUp: 'hvordan alle med behov får tilbud om utredning og oppfølging' },
    ),
    'for-everyone-staying': absent(
      'Tilbudet skal gjelde alle som oppholder seg i kommunen.',
      'Fjern begrensningen. Tilbudet gjelder alle som oppholder seg i kommunen og har behov.',
      'Er noen som oppholder seg i kommunen, holdt utenfor tilbudet?',
    ),
    'whatever-housing': absent(
      'Tilbudet skal være uavhengig av boform.',
      'Fjern begrensningen. Tilbudet kan ikke avhenge av hvordan den enkelte bor.',
      'Avhenger tilbudet av hvordan den enkelte bor?',
    ),
    'other-agencies': parts(inPlanning, 'Tjenesten skal samarbeide med andre etater ved behov.', {
      otherAgencies: 'hvordan tjenesten samarbeider med andre etater',
    }),
    'evaluated-and-corrected': parts(
      inPlanning,
      'Kommunen skal evaluere og korrigere virksomheten.',
      {
        evaluated: 'hvordan virksomheten evalueres',
        corrected: 'hvordan virksomheten korrigeres når noe ikke fungerer',
      },
    ),
    'kinds-of-needs': parts(
      inPlanning,
      'Tilbudet skal dekke medisinske, sosiale og psykososiale behov.',
      {
        medicalNeeds: 'hvordan tilbudet dekker medisinske behov',
        socialNeeds: 'hvordan tilbudet dekker sosiale behov',
        psychosocialNeeds: 'hvordan tilbudet dekker psykososiale behov',
      },
    ),
    'representatives-heard': parts(
      inPlanning,
      'Brukerrepresentanter skal bli hørt når tjenestene utformes.',
      {
        representativesHeard:
          'hvordan representanter for pasienter og brukere blir hørt når tjenestene utformes',
      },
    ),
    'experience-gathered': parts(
      inPlanning,
      'Kommunen skal sørge for systemer som henter inn brukernes erfaringer.',
      {
        experienceGathered:
          'hvordan tjenestene henter inn erfaringer og synspunkter fra pasienter og brukere',
      },
    ),
    'organisations-cooperated-with': parts(
      inPlanning,
      'Tjenesten skal legge til rette for samarbeid med organisasjoner.',
      {
        organisations:
          'hvordan tjenesten samarbeider med brukerorganisasjoner og frivillige organisasjoner',
      },
    ),
    'competence-secured': parts(
      inPlanning,
      'Kommunen skal sørge for nok fagkompetanse i tjenestene.',
      {
        competenceSecured: 'hvordan kommunen sørger for nok fagkompetanse i tjenestene',
      },
    ),
    'user-representatives': parts(advised, 'Brukerrepresentanter bør få delta.', {
      planning: 'brukerrepresentanter får delta i planleggingen',
      development: 'brukerrepresentanter får delta i utviklingen',
      evaluation: 'brukerrepresentanter får delta i evalueringen',
    }),
    horizon: parts(advised, 'Planen bør vise hvordan behovene dekkes over tid.', {
      shortTerm: 'planen viser hvordan behovene dekkes på kort sikt',
      longTerm: 'planen viser hvordan behovene dekkes på lang sikt',
    }),
    'needs-registered': parts(advised, 'Planen bør bygge på registrerte behov.', {
      needsRegistered: 'kommunen har et system for å registrere behov',
      matchRegistered: 'kommunen følger med på om tilbudet svarer til behovene',
      publicHealthProfile: 'folkehelseprofilen brukes som grunnlag',
    }),
    'part-of-whole': parts(advised, 'Planen bør henge sammen med kommunens andre planer.', {
      partOfWhole: 'planen inngår i, eller viser plassen sin i, kommunens samlede planer',
      economy: 'planen er knyttet til økonomiplanen',
    }),
    development: parts(advised, 'Planen bør vise prioriteringer og utvikling.', {
      priorities: 'planen beskriver prioriteringene',
      development: 'planen beskriver hvordan virksomheten utvikler seg',
    }),
    revision: parts(advised, 'Planen bør revideres jevnlig.', {
      revision: 'planen sier når den revideres',
      internalControl: 'planen er knyttet til internkontrollen',
    }),
    connections: parts(advised, 'Planen bør vise sammenhengene i tjenestene.', {
      connections: 'planen viser sammenhenger på tvers av tjenester, nivåer og sektorer',
    }),
    'offer-for-all-groups': parts(advised, 'Tilbudet bør dekke alle målgruppene.', {
      somaticCare: 'kommunen har tilbud om rehabilitering ved somatisk sykdom og skade',
      mentalHealth: 'kommunen har tilbud om rehabilitering innen psykisk helse',
      addiction: 'kommunen har tilbud om rehabilitering ved rusproblemer',
      habilitation: 'kommunen har tilbud om habilitering for barn, unge og voksne',
    }),
    'offer-graded': parts(advised, 'Tilbudene bør være av ulikt omfang.', {
      graded: 'kommunen har tilbud med ulik intensitet, kompleksitet og spesialisering',
    }),
    'round-the-clock': parts(advised, 'Kommunen bør ha to slags døgntilbud.', {
      shortStays: 'kommunen har enkel døgnrehabilitering på korttidsplass i sykehjem',
      intensiveStays:
        'kommunen har intensiv døgnrehabilitering, alene eller sammen med andre kommuner',
    }),
    population: parts(
      advised,
      'Folketallet bør være vurdert før kommunen driver egen rehabiliteringsinstitusjon.',
      {
        populationWeighed:
          'kommunen vurderer samarbeid med andre kommuner når færre enn 40 000 til 60 000 innbyggere står bak institusjonen',
      },
    ),
    teams: parts(advised, 'Tverrfaglige team bør stå sentralt.', {
      teamsAtHome: 'tverrfaglige team står sentralt i kartlegging og tilbud til dem som bor hjemme',
      teamsWithUnit: 'teamene samarbeider tett med koordinerende enhet',
    }),
    'general-practitioners': parts(
      advised,
      'Kommunen bør legge til rette for samarbeid med fastlegene.',
      {
        generalPractitioners:
          'planen viser hvordan kommunen legger til rette for samarbeid med fastlegene',
      },
    ),
    physiotherapists: parts(advised, 'Fysioterapeuter med avtale bør være del av tilbudet.', {
      physiotherapists: 'avtalene med fysioterapeutene gjør dem til en sentral del av tilbudet',
    }),
    'device-centre': parts(advised, 'Kommunen bør ha avtale med hjelpemiddelsentralen.', {
      deviceCentre: 'kommunen har samarbeidsavtale med Nav hjelpemiddelsentral',
    }),
    'competence-described': parts(
      advised,
      'Planen bør si hvilken kompetanse tilbudet forutsetter.',
      {
        presupposed: 'planen sier hvilken kompetanse tilbudet forutsetter',
      },
    ),
    'assessment-competence': parts(advised, 'Kompetansen til å vurdere behov bør være bred.', {
      assessmentBreadth: 'kompetansen til å vurdere behov er like bred som målgruppene',
      interdisciplinaryMethod: 'alle faggrupper kan arbeide tverrfaglig',
    }),
    professions: parts(advised, 'Fagmiljøet bør være bredt sammensatt.', {
      medical: 'fagmiljøet har medisinsk kompetanse',
      psychological: 'fagmiljøet har psykologisk kompetanse',
      educational: 'fagmiljøet har pedagogisk kompetanse',
      socialWork: 'fagmiljøet har sosialfaglig kompetanse',
      specialEducation: 'fagmiljøet har spesialpedagogisk kompetanse',
    }),
    'professional-core': parts(advised, 'Kommunen bør ha et faglig tyngdepunkt.', {
      core: 'kommunen har et faglig tyngdepunkt som driver arbeidet på feltet',
      coreInServices:
        'tyngdepunktet er knyttet til tjenester eller team, i tillegg til koordinerende enhet',
    }),
    'further-training': parts(
      advised,
      'Fagfolkene bør ha påbygget og delvis overlappende kompetanse.',
      {
        furtherEducation: 'noen av fagfolkene har videreutdanning',
        speechAndVision: 'kommunen har tilgang til logoped og synspedagog',
        groupCourses: 'flere har etterutdanning om barn, unge, rus og psykisk helse',
        overlapping: 'fagfolkene har delvis overlappende kompetanse',
      },
    ),
    'competence-areas': parts(
      advised,
      'Kommunen bør ha kompetanse på områdene veilederen lister.',
      {
        process: 'kommunen har kompetanse i kartlegging, mål, tiltak, fremdrift og evaluering',
        participation: 'kommunen har kompetanse i samarbeid med brukere og pårørende',
        interdisciplinary: 'kommunen har kompetanse i tverrfaglig samarbeid',
        planAndCoordination: 'kommunen har kompetanse i individuell plan og koordinering',
        otherSectors:
          'kommunen har kompetanse i samarbeid med andre sektorer og spesialisthelsetjenesten',
        training: 'kommunen har kompetanse i trening, stimulering, tilrettelegging og mestring',
        dailyLiving: 'kommunen har kompetanse om daglige gjøremål',
        communication: 'kommunen har kompetanse om kommunikasjon',
        mobility: 'kommunen har kompetanse om mobilitet',
        selfCare: 'kommunen har kompetanse om egenomsorg',
        cognition: 'kommunen har kompetanse om kognisjon',
        socialFunctioning: 'kommunen har kompetanse om sosial fungering',
        learning: 'kommunen har kompetanse om læring og mestring',
        educationAndWork: 'kommunen har kompetanse om utdanning og arbeidsliv',
        devicesAndHousing: 'kommunen har kompetanse om hjelpemidler og bolig',
        universalDesign: 'kommunen har kompetanse om universell utforming',
        livingConditions: 'kommunen har kompetanse om økonomi og levekår',
      },
    ),
    'local-target-groups': parts(inLocalPlan, 'Lokalt: planen har målgrupper og mål.', {
      targetGroups: 'målgruppene som planen er laget for',
      goals: 'mål for koordinerende enhet',
    }),
    'local-unit-tasks': parts(inLocalPlan, 'Lokalt: planen lister enhetens oppgaver.', {
      registersNeeds: 'at enheten registrerer behov',
      fixedAddress: 'at enheten er fast adresse og knutepunkt',
      plansOverview: 'at enheten har oversikt over individuelle planer',
      groupsOverview: 'at enheten har oversikt over ansvarsgrupper',
      capacityOverview: 'at enheten har oversikt over behov og kapasitet',
      userOrganisations: 'at enheten samarbeider med brukerorganisasjoner og råd',
      evaluatesPlan: 'at enheten evaluerer planen',
    }),
    'local-fixed-leader': parts(inLocalPlan, 'Lokalt: enheten har en fast leder.', {
      fixedLeader: 'en fast leder for enheten',
      topAnchored: 'at enheten er forankret i øverste ledelse',
    }),
    'local-advisory-group': parts(
      inLocalPlan,
      'Lokalt: en rådgivende gruppe er knyttet til enheten.',
      {
        advisoryGroup: 'en rådgivende gruppe',
      },
    ),
    'local-meetings': point('Lokalt: gruppen møtes minst fire ganger i året.', {
      fewer:
        'Gruppen møtes {held} ganger i året. I Beiarn møtes den minst fire, og det kan vurderes her.',
      missing:
        'Planen sier ikke hvor ofte gruppen møtes. I Beiarn møtes den minst fire ganger i året.',
      unknown: 'Hvor ofte i året møtes gruppen?',
    }),
    'local-theme-days': parts(inLocalPlan, 'Lokalt: gruppen holder temadager.', {
      themeDays: 'temadager ut fra behovet for kompetanse',
    }),
    'local-cases': parts(inLocalPlan, 'Lokalt: saker på tvers løftes til enheten.', {
      reportedToUnit: 'at saker på tvers av sektorer meldes til enheten',
      responsibilityGroups: 'ansvarsgrupper når brukeren ønsker det',
      crossSectorForum: 'et månedlig forum for helse, omsorg og oppvekst',
    }),
    'local-information': parts(inLocalPlan, 'Lokalt: informasjonen ligger på nettsidene.', {
      website: 'informasjon på kommunens nettsider',
      servicesListed: 'en liste over tjenestene',
    }),
    'local-actions': parts(inLocalPlan, 'Lokalt: planen har en handlingsdel.', {
      actionPlan: 'en handlingsplan',
      childTeams: 'team for skole og barnehage',
      childWelfare: 'mer samarbeid med barnevernet',
      staffing: 'nok fagpersonell i tjenestene',
      respite: 'bedre avlastning for familier med tung omsorg',
      universalDesign: 'universell utforming av bygg og tjenester',
    }),
  },
}
