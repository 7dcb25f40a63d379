import type { CooperationChecklistTexts } from '../types.js'
import { absent, advised, inLocalPlan, inPlanning, parts, point } from './phrases.js'

/** What a municipality's plan shows, in nynorsk. */
export const municipalPlan: CooperationChecklistTexts['cooperation.municipal-plan'] = {
  title: 'Planen til kommunen for habilitering og rehabilitering',
  requirements: {
    'activity-planned': parts(inPlanning, 'Kommunen skal planleggje verksemda si.', {
      activityPlanned: 'korleis habilitering og rehabilitering blir planlagde',
    }),
    'needs-known': parts(inPlanning, 'Kommunen skal ha generell oversikt over behova.', {
      needsKnown: 'kva oversikt kommunen har over behova',
    }),
    'one-offer': parts(inPlanning, 'Tenestene skal vere del av eitt tverrfagleg tilbod.', {
      oneOffer: 'korleis tenestene blir sette saman til eitt tverrfagleg tilbod',
    }),
    'assessment-and-follow-up': parts(
      inPlanning,
      'Alle med behov skal få tilbod om utgreiing og oppfølging.',
      { assessmentAndFollowUp: 'korleis alle med behov får tilbod om utgreiing og oppfølging' },
    ),
    'for-everyone-staying': absent(
      'Tilbodet skal gjelde alle som oppheld seg i kommunen.',
      'Fjern avgrensinga. Tilbodet gjeld alle som oppheld seg i kommunen og har behov.',
      'Er nokon som oppheld seg i kommunen, haldne utanfor tilbodet?',
    ),
    'whatever-housing': absent(
      'Tilbodet skal vere uavhengig av buform.',
      'Fjern avgrensinga. Tilbodet kan ikkje vere avhengig av korleis den einskilde bur.',
      'Er tilbodet avhengig av korleis den einskilde bur?',
    ),
    'other-agencies': parts(inPlanning, 'Tenesta skal samarbeide med andre etatar ved behov.', {
      otherAgencies: 'korleis tenesta samarbeider med andre etatar',
    }),
    'evaluated-and-corrected': parts(inPlanning, 'Kommunen skal evaluere og korrigere verksemda.', {
      evaluated: 'korleis verksemda blir evaluert',
      corrected: 'korleis verksemda blir korrigert når noko ikkje fungerer',
    }),
    'kinds-of-needs': parts(
      inPlanning,
      'Tilbodet skal dekkje medisinske, sosiale og psykososiale behov.',
      {
        medicalNeeds: 'korleis tilbodet dekkjer medisinske behov',
        socialNeeds: 'korleis tilbodet dekkjer sosiale behov',
        psychosocialNeeds: 'korleis tilbodet dekkjer psykososiale behov',
      },
    ),
    'representatives-heard': parts(
      inPlanning,
      'Brukarrepresentantar skal bli høyrde når tenestene blir utforma.',
      {
        representativesHeard:
          'korleis representantar for pasientar og brukarar blir høyrde når tenestene blir utforma',
      },
    ),
    'experience-gathered': parts(
      inPlanning,
      'Kommunen skal sørgje for system som hentar inn erfaringane til brukarane.',
      {
        experienceGathered:
          'korleis tenestene hentar inn erfaringar og synspunkt frå pasientar og brukarar',
      },
    ),
    'organisations-cooperated-with': parts(
      inPlanning,
      'Tenesta skal leggje til rette for samarbeid med organisasjonar.',
      {
        organisations:
          'korleis tenesta samarbeider med brukarorganisasjonar og frivillige organisasjonar',
      },
    ),
    'competence-secured': parts(
      inPlanning,
      'Kommunen skal sørgje for nok fagkompetanse i tenestene.',
      {
        competenceSecured: 'korleis kommunen sørgjer for nok fagkompetanse i tenestene',
      },
    ),
    'user-representatives': parts(advised, 'Brukarrepresentantar bør få delta.', {
      planning: 'brukarrepresentantar får delta i planlegginga',
      development: 'brukarrepresentantar får delta i utviklinga',
      evaluation: 'brukarrepresentantar får delta i evalueringa',
    }),
    horizon: parts(advised, 'Planen bør vise korleis behova blir dekte over tid.', {
      shortTerm: 'planen viser korleis behova blir dekte på kort sikt',
      longTerm: 'planen viser korleis behova blir dekte på lang sikt',
    }),
    'needs-registered': parts(advised, 'Planen bør byggje på registrerte behov.', {
      needsRegistered: 'kommunen har eit system for å registrere behov',
      matchRegistered: 'kommunen følgjer med på om tilbodet svarer til behova',
      publicHealthProfile: 'folkehelseprofilen blir brukt som grunnlag',
    }),
    'part-of-whole': parts(advised, 'Planen bør henge saman med dei andre planane i kommunen.', {
      partOfWhole: 'planen går inn i, eller viser plassen sin i, dei samla planane til kommunen',
      economy: 'planen er knytt til økonomiplanen',
    }),
    development: parts(advised, 'Planen bør vise prioriteringar og utvikling.', {
      priorities: 'planen beskriv prioriteringane',
      development: 'planen beskriv korleis verksemda utviklar seg',
    }),
    revision: parts(advised, 'Planen bør reviderast jamleg.', {
      revision: 'planen seier når han blir revidert',
      internalControl: 'planen er knytt til internkontrollen',
    }),
    connections: parts(advised, 'Planen bør vise samanhengane i tenestene.', {
      connections: 'planen viser samanhengar på tvers av tenester, nivå og sektorar',
    }),
    'offer-for-all-groups': parts(advised, 'Tilbodet bør dekkje alle målgruppene.', {
      somaticCare: 'kommunen har tilbod om rehabilitering ved somatisk sjukdom og skade',
      mentalHealth: 'kommunen har tilbod om rehabilitering innan psykisk helse',
      addiction: 'kommunen har tilbod om rehabilitering ved rusproblem',
      habilitation: 'kommunen har tilbod om habilitering for barn, unge og vaksne',
    }),
    'offer-graded': parts(advised, 'Tilboda bør vere av ulikt omfang.', {
      graded: 'kommunen har tilbod med ulik intensitet, kompleksitet og spesialisering',
    }),
    'round-the-clock': parts(advised, 'Kommunen bør ha to slags døgntilbod.', {
      shortStays: 'kommunen har enkel døgnrehabilitering på korttidsplass i sjukeheim',
      intensiveStays:
        'kommunen har intensiv døgnrehabilitering, åleine eller saman med andre kommunar',
    }),
    population: parts(
      advised,
      'Folketalet bør vere vurdert før kommunen driv ein eigen rehabiliteringsinstitusjon.',
      {
        populationWeighed:
          'kommunen vurderer samarbeid med andre kommunar når færre enn 40 000 til 60 000 innbyggjarar står bak institusjonen',
      },
    ),
    teams: parts(advised, 'Tverrfaglege team bør stå sentralt.', {
      teamsAtHome: 'tverrfaglege team står sentralt i kartlegging og tilbod til dei som bur heime',
      teamsWithUnit: 'teama samarbeider tett med koordinerande eining',
    }),
    'general-practitioners': parts(
      advised,
      'Kommunen bør leggje til rette for samarbeid med fastlegane.',
      {
        generalPractitioners:
          'planen viser korleis kommunen legg til rette for samarbeid med fastlegane',
      },
    ),
    physiotherapists: parts(advised, 'Fysioterapeutar med avtale bør vere del av tilbodet.', {
      physiotherapists: 'avtalene med fysioterapeutane gjer dei til ein sentral del av tilbodet',
    }),
    'device-centre': parts(advised, 'Kommunen bør ha avtale med hjelpemiddelsentralen.', {
      deviceCentre: 'kommunen har ei samarbeidsavtale med Nav hjelpemiddelsentral',
    }),
    'competence-described': parts(advised, 'Planen bør seie kva kompetanse tilbodet føreset.', {
      presupposed: 'planen seier kva kompetanse tilbodet føreset',
    }),
    'assessment-competence': parts(advised, 'Kompetansen til å vurdere behov bør vere brei.', {
      assessmentBreadth: 'kompetansen til å vurdere behov er like brei som målgruppene',
      interdisciplinaryMethod: 'alle faggrupper kan arbeide tverrfagleg',
    }),
    professions: parts(advised, 'Fagmiljøet bør vere breitt samansett.', {
      medical: 'fagmiljøet har medisinsk kompetanse',
      psychological: 'fagmiljøet har psykologisk kompetanse',
      educational: 'fagmiljøet har pedagogisk kompetanse',
      socialWork: 'fagmiljøet har sosialfagleg kompetanse',
      specialEducation: 'fagmiljøet har spesialpedagogisk kompetanse',
    }),
    'professional-core': parts(advised, 'Kommunen bør ha eit fagleg tyngdepunkt.', {
      core: 'kommunen har eit fagleg tyngdepunkt som driv arbeidet på feltet',
      coreInServices:
        'tyngdepunktet er knytt til tenester eller team, i tillegg til koordinerande eining',
    }),
    'further-training': parts(
      advised,
      'Fagfolka bør ha påbygd og delvis overlappande kompetanse.',
      {
        furtherEducation: 'nokre av fagfolka har vidareutdanning',
        speechAndVision: 'kommunen har tilgang til logoped og synspedagog',
        groupCourses: 'fleire har etterutdanning om barn, unge, rus og psykisk helse',
        overlapping: 'fagfolka har delvis overlappande kompetanse',
      },
    ),
    'competence-areas': parts(
      advised,
      'Kommunen bør ha kompetanse på områda rettleiaren listar opp.',
      {
        process: 'kommunen har kompetanse i kartlegging, mål, tiltak, framdrift og evaluering',
        participation: 'kommunen har kompetanse i samarbeid med brukarar og pårørande',
        interdisciplinary: 'kommunen har kompetanse i tverrfagleg samarbeid',
        planAndCoordination: 'kommunen har kompetanse i individuell plan og koordinering',
        otherSectors:
          'kommunen har kompetanse i samarbeid med andre sektorar og spesialisthelsetenesta',
        training: 'kommunen har kompetanse i trening, stimulering, tilrettelegging og meistring',
        dailyLiving: 'kommunen har kompetanse om daglege gjeremål',
        communication: 'kommunen har kompetanse om kommunikasjon',
        mobility: 'kommunen har kompetanse om mobilitet',
        selfCare: 'kommunen har kompetanse om eigenomsorg',
        cognition: 'kommunen har kompetanse om kognisjon',
        socialFunctioning: 'kommunen har kompetanse om sosial fungering',
        learning: 'kommunen har kompetanse om læring og meistring',
        educationAndWork: 'kommunen har kompetanse om utdanning og arbeidsliv',
        devicesAndHousing: 'kommunen har kompetanse om hjelpemiddel og bustad',
        universalDesign: 'kommunen har kompetanse om universell utforming',
        livingConditions: 'kommunen har kompetanse om økonomi og levekår',
      },
    ),
    'local-target-groups': parts(inLocalPlan, 'Lokalt: planen har målgrupper og mål.', {
      targetGroups: 'målgruppene som planen er laga for',
      goals: 'mål for koordinerande eining',
    }),
    'local-unit-tasks': parts(inLocalPlan, 'Lokalt: planen listar oppgåvene til eininga.', {
      registersNeeds: 'at eininga registrerer behov',
      fixedAddress: 'at eininga er fast adresse og knutepunkt',
      plansOverview: 'at eininga har oversikt over individuelle planar',
      groupsOverview: 'at eininga har oversikt over ansvarsgrupper',
      capacityOverview: 'at eininga har oversikt over behov og kapasitet',
      userOrganisations: 'at eininga samarbeider med brukarorganisasjonar og råd',
      evaluatesPlan: 'at eininga evaluerer planen',
    }),
    'local-fixed-leader': parts(inLocalPlan, 'Lokalt: eininga har ein fast leiar.', {
      fixedLeader: 'ein fast leiar for eininga',
      topAnchored: 'at eininga er forankra i øvste leiing',
    }),
    'local-advisory-group': parts(
      inLocalPlan,
      'Lokalt: ei rådgivande gruppe er knytt til eininga.',
      {
        advisoryGroup: 'ei rådgivande gruppe',
      },
    ),
    'local-meetings': point('Lokalt: gruppa møtest minst fire gonger i året.', {
      fewer:
        'Gruppa møtest {held} gonger i året. I Beiarn møtest ho minst fire, og det kan vurderast her.',
      missing:
        'Planen seier ikkje kor ofte gruppa møtest. I Beiarn møtest ho minst fire gonger i året.',
      unknown: 'Kor ofte i året møtest gruppa?',
    }),
    'local-theme-days': parts(inLocalPlan, 'Lokalt: gruppa held temadagar.', {
      themeDays: 'temadagar ut ifrå behovet for kompetanse',
    }),
    'local-cases': parts(inLocalPlan, 'Lokalt: saker på tvers blir lyfte til eininga.', {
      reportedToUnit: 'at saker på tvers av sektorar blir melde til eininga',
      responsibilityGroups: 'ansvarsgrupper når brukaren ønskjer det',
      crossSectorForum: 'eit månadleg forum for helse, omsorg og oppvekst',
    }),
    'local-information': parts(inLocalPlan, 'Lokalt: informasjonen ligg på nettsidene.', {
      website: 'informasjon på nettsidene til kommunen',
      servicesListed: 'ei liste over tenestene',
    }),
    'local-actions': parts(inLocalPlan, 'Lokalt: planen har ein handlingsdel.', {
      actionPlan: 'ein handlingsplan',
      childTeams: 'team for skule og barnehage',
      childWelfare: 'meir samarbeid med barnevernet',
      staffing: 'nok fagpersonell i tenestene',
      respite: 'betre avlasting for familiar med tung omsorg',
      universalDesign: 'universell utforming av bygg og tenester',
    }),
  },
}
