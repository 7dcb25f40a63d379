import type { CooperationChecklistTexts } from '../types.js'
import { advised, asTask, parts, point, stated } from './phrases.js'

const comprehensiveOffer = parts(asTask, 'Eininga skal medverke til eit heilskapleg tilbod.', {
  comprehensiveOffer: 'medverke til å sikre eit heilskapleg tilbod',
})
const planResponsibility = parts(
  asTask,
  'Eininga skal ha overordna ansvar for arbeidet med individuell plan.',
  { planResponsibility: 'ha overordna ansvar for arbeidet med individuell plan' },
)
const coordinators = parts(asTask, 'Eininga skal ha overordna ansvar for koordinatorane.', {
  appointsCoordinators: 'ha overordna ansvar for oppnemning av koordinator',
  trainsCoordinators: 'ha overordna ansvar for opplæring av koordinatorar',
  guidesCoordinators: 'ha overordna ansvar for rettleiing av koordinatorar',
})
const planNotices = parts(asTask, 'Eininga skal ta imot meldingar om behov for plan.', {
  receivesPlanNotices: 'ta imot meldingar om behov for individuell plan',
})
const coordinatorNotices = parts(
  asTask,
  'Eininga skal ta imot meldingar om behov for koordinator.',
  {
    receivesCoordinatorNotices: 'ta imot meldingar om behov for koordinator',
  },
)
const planRoutines = parts(asTask, 'Eininga skal sørgje for rutinar for individuell plan.', {
  planRoutines: 'sørgje for rutinar og prosedyrar for arbeidet med individuell plan',
})
const visible = 'eininga er godt synleg'
const userParticipation = parts(advised, 'Eininga bør leggje til rette for brukarmedverknad.', {
  userOrganisations: 'eininga har fast samarbeid med brukarorganisasjonar',
  userRepresentatives: 'brukarrepresentantar blir inviterte til nettverksmøte',
})
const competence = parts(advised, 'Eininga bør sørgje for kompetanse om plan og koordinator.', {
  staffCompetence:
    'eininga tek eit samla ansvar for at personellet har kompetanse om plan og koordinator',
  jointCourses: 'einingane på begge nivå held felles kurs',
  othersInvited: 'andre sektorar og private institusjonar blir inviterte til kursa',
})
const qualitySystem = 'rutinane er del av kvalitetssystemet'
const chart = 'organisasjonskart og informasjonsmateriell viser kvar eininga er plassert'
const oneUnit = 'leiing og samarbeidsrutinar gjer eininga til éi, òg når ho er delt'
const mandate = 'mandat og instruks finst i kvalitetssystemet'
const contacts = 'einingane på dei to nivåa er kontaktpunkt for kvarandre'
const networks = 'eininga deltek i nettverk med faste møteplassar'
const agreements = 'eininga er med i arbeidet med samarbeidsavtalene'

/** What a municipality's coordinating unit must and should do, in nynorsk. */
export const municipalUnit: CooperationChecklistTexts['cooperation.coordinating-unit.municipality'] =
  {
    title: 'Koordinerande eining i kommunen',
    requirements: {
      established: stated(
        'Kommunen skal ha ei koordinerande eining.',
        'Opprett ei koordinerande eining for habilitering og rehabilitering i kommunen.',
        'Har kommunen ei koordinerande eining for habilitering og rehabilitering?',
      ),
      'comprehensive-offer': comprehensiveOffer,
      'plan-responsibility': planResponsibility,
      coordinators,
      'child-coordinators': parts(
        asTask,
        'Eininga skal ha overordna ansvar for barnekoordinatorane.',
        {
          appointsChildCoordinators: 'ha overordna ansvar for oppnemning av barnekoordinator',
          trainsChildCoordinators: 'ha overordna ansvar for opplæring av barnekoordinatorar',
          guidesChildCoordinators: 'ha overordna ansvar for rettleiing av barnekoordinatorar',
        },
      ),
      'plan-notices': planNotices,
      'coordinator-notices': coordinatorNotices,
      'plan-routines': planRoutines,
      'trust-notices': parts(asTask, 'Eininga skal ta imot varsel frå helseføretaket.', {
        receivesTrustNotices: 'ta imot varsel frå helseføretaket om planar som omfattar begge nivå',
      }),
      'need-contact-point': point('Personellet skal ha ein stad å melde moglege behov.', {
        none: 'Fastset kvar personellet melder moglege behov for habilitering og rehabilitering.',
        missing: 'Skriv kvar personellet melder moglege behov for habilitering og rehabilitering.',
        unknown: 'Kvar melder personellet moglege behov for habilitering og rehabilitering?',
      }),
      visible: parts(advised, 'Eininga bør vere synleg og lett å nå.', {
        visible,
        accessible: 'eininga er lett å få kontakt med',
      }),
      'notices-of-others': parts(advised, 'Òg andre bør kunne melde til eininga.', {
        othersMayReport: 'òg andre enn helse- og omsorgspersonell kan melde behov til eininga',
        coordinatorOnlyNotices:
          'eininga òg tek imot meldingar frå helseføretaka om pasientar som ønskjer koordinator utan plan',
      }),
      'other-services': parts(advised, 'Eininga bør samarbeide med andre tenester.', {
        worksWithNav: 'eininga samarbeider med Nav om individuell plan',
        worksWithChildWelfare: 'eininga samarbeider med barnevernet om individuell plan',
        schoolRoutines: 'det finst rutinar for samarbeidet med skulen',
      }),
      planning: parts(advised, 'Eininga bør vere sentral i planarbeidet til kommunen.', {
        centralInPlanning: 'eininga er sentral i planarbeidet til kommunen på feltet',
      }),
      'user-participation': userParticipation,
      routines: parts(advised, 'Rutinane bør vere kjende og del av kvalitetssystemet.', {
        noticeRoutines: 'eininga har rutinar for mottak av meldingar',
        routinesKnown: 'rutinane er kjende og i bruk',
        routinesInQualitySystem: qualitySystem,
        routinesCrossSector: 'rutinane gjeld på tvers av fag og sektorar',
      }),
      appointment: parts(advised, 'Oppnemning av koordinator bør vere avtalt.', {
        patientsWish:
          'ønsket til pasienten blir følgt så langt råd er når koordinator blir oppnemnd',
        appointmentAgreed: 'det er avtalt med tenestene korleis koordinator blir oppnemnd',
      }),
      'coordinator-change': parts(advised, 'Det bør finnast rutine for byte av koordinator.', {
        coordinatorChange: 'rutinane beskriv byte av koordinator',
        coordinatorOverlap: 'ny og gammal koordinator overlappar for dei med livslange behov',
      }),
      competence,
      training: parts(advised, 'Opplæringa av koordinatorar bør vere brei.', {
        generalTraining: 'opplæringa har ein generell del for alle koordinatorar',
        otherSectorsTrained: 'koordinatorar frå andre sektorar er med i opplæringa',
        ongoingGuidance: 'koordinatorane får løpande rettleiing, åleine og i grupper',
      }),
      'training-themes': parts(advised, 'Opplæringa bør dekkje åtte tema.', {
        law: 'opplæringa tek opp regelverket om individuell plan og koordinator',
        participation: 'opplæringa tek opp brukarmedverknad',
        communication: 'opplæringa tek opp samhandling, kommunikasjon og rettleiing',
        meetings: 'opplæringa tek opp møteleiing',
        interdisciplinary: 'opplæringa tek opp tverrfagleg samarbeid',
        administration: 'opplæringa tek opp offentleg forvaltning',
        tools: 'opplæringa tek opp rutinar og verktøy',
        targetGroups: 'opplæringa har ein fagdel om målgruppene',
      }),
      'overview-for-coordinators': parts(
        advised,
        'Eininga bør hjelpe koordinatorane med oversikt.',
        {
          helpsWithOverview:
            'eininga hjelper koordinatorane med å få oversikt over tilbod og tenester',
        },
      ),
      'cross-sector': parts(advised, 'Eininga bør arbeide på tvers av sektorar.', {
        groupsBetweenServices: 'eininga følgjer med på grupper som lett fell mellom tenester',
        sectorAgreements: 'kommunen har overordna avtaler med andre sektorar',
        feedbackToLeaders: 'eininga melder tilbake til leiinga om det som kan bli betre',
        agreementsInvolved: agreements,
        peersAndVolunteers: 'likemannsarbeid og frivillige er med',
      }),
      family: parts(advised, 'Eininga bør ta vare på familieperspektivet.', {
        familyPerspective: 'familien blir sett som ein heilskap når fleire i han treng tenester',
      }),
      information: parts(advised, 'Eininga bør gi informasjon til folk i kommunen.', {
        informsPublic: 'folk i kommunen får informasjon om individuell plan og koordinator',
        informsOnOtherThemes:
          'folk i kommunen får informasjon om anna som er viktig for dei med langvarige behov',
        website: 'nettsidene til kommunen fortel om eininga',
      }),
      organisation: parts(advised, 'Eininga bør vere godt forankra.', {
        anchored: 'eininga er forankra i leiinga i kommunen',
        organisationChart: chart,
        oneUnit,
        mandateInQualitySystem: mandate,
        clearDivision: 'det er eit klart skilje mellom oppgåvene til eininga og til tenestene',
        inMunicipalPlans: 'planane til kommunen omtalar eininga',
      }),
      districts: parts(advised, 'I byar med bydelar bør kvar bydel ha si eining.', {
        districtUnits: 'kvar bydel har si eiga koordinerande eining',
      }),
      'other-level': parts(advised, 'Eininga bør ha fast kontakt med eininga i helseføretaket.', {
        contactWithOtherLevel: contacts,
        networks,
      }),
    },
  }

/** What a health trust's coordinating unit must and should do, in nynorsk. */
export const healthTrustUnit: CooperationChecklistTexts['cooperation.coordinating-unit.health-trust'] =
  {
    title: 'Koordinerande eining i helseføretaket',
    requirements: {
      established: stated(
        'Helseføretaket skal ha ei koordinerande eining.',
        'Opprett ei koordinerande eining for habilitering og rehabilitering i helseføretaket.',
        'Har helseføretaket ei koordinerande eining for habilitering og rehabilitering?',
      ),
      'comprehensive-offer': comprehensiveOffer,
      'plan-responsibility': planResponsibility,
      coordinators,
      'plan-notices': planNotices,
      'coordinator-notices': coordinatorNotices,
      'plan-routines': planRoutines,
      'need-contact-point': point('Personellet skal ha ein stad å melde moglege behov.', {
        none: 'Fastset kvar personellet melder moglege behov. Det regionale helseføretaket kan velje staden.',
        missing: 'Skriv kvar personellet i helseføretaket melder moglege behov.',
        unknown: 'Kvar melder personellet i helseføretaket moglege behov?',
      }),
      'regional-overview': parts(asTask, 'Eininga skal ha oversikt over tiltaka i regionen.', {
        regionalOverview:
          'ha ei generell oversikt over habiliterings- og rehabiliteringstiltak i helseregionen',
      }),
      'municipal-activity': parts(asTask, 'Eininga skal kjenne verksemda i kommunane.', {
        municipalOverview: 'ha oversikt over habilitering og rehabilitering i kommunane',
        municipalContact: 'ha nødvendig kontakt med habilitering og rehabilitering i kommunane',
      }),
      visible: parts(advised, 'Eininga bør vere synleg og dele oversikta si.', {
        visible,
        overviewPublished:
          'oversikta er tilgjengeleg for pasientar, brukarar og samarbeidspartnarar',
      }),
      'contact-details': parts(advised, 'Eininga bør ha oppdatert kontaktinformasjon.', {
        contactDetails: 'eininga har oppdatert kontaktinformasjon til einingane i kommunane',
        privateInformation: 'eininga utvekslar informasjon med private institusjonar med avtale',
      }),
      'other-level': parts(advised, 'Eininga bør ha fast kontakt med einingane i kommunane.', {
        contactWithOtherLevel: contacts,
        networks,
        privateInNetworks: 'private institusjonar er med i nettverka',
      }),
      agreements: parts(advised, 'Eininga bør medverke i avtalearbeidet.', {
        agreementsInvolved: agreements,
      }),
      'user-participation': userParticipation,
      routines: parts(advised, 'Rutinane bør vere del av kvalitetssystemet og følgjast opp.', {
        routinesWithMunicipalities: 'rutinane blir laga saman med einingane i kommunane',
        routinesInQualitySystem: qualitySystem,
        routinesControlled: 'rutinane er med i internkontrollen',
        followUpSystem: 'eininga har eit system for å følgje med på om plan og koordinator verkar',
      }),
      'notice-routines': parts(
        advised,
        'Eininga bør lage rutinane for meldingar om moglege behov.',
        {
          noticeRoutines:
            'eininga lagar rutinane for korleis meldingar om moglege behov blir tekne imot og følgde opp',
        },
      ),
      competence,
      'private-institutions': parts(advised, 'Eininga bør vere kontaktpunkt for private.', {
        contactForPrivate: 'eininga er kontaktpunkt for private institusjonar med avtale',
      }),
      organisation: parts(advised, 'Eininga bør vere godt forankra.', {
        allGroups: 'eininga dekkjer somatikk, psykisk helse og rus',
        centralLeadership: 'den daglege leiinga er lagd sentralt i helseføretaket',
        organisationChart: chart,
        oneUnit,
        mandateInQualitySystem: mandate,
        tasksPlaced: 'mandatet viser kva oppgåver som blir følgde opp kvar',
        wholeTrust:
          'det er tydeleg at eininga arbeider for heile føretaket, òg når ho ligg i ei fagavdeling',
      }),
    },
  }

/** What guidance recommends of a health region’s coordinating unit, in nynorsk. */
export const regionalUnit: CooperationChecklistTexts['cooperation.coordinating-unit.region'] = {
  title: 'Regional koordinerande eining',
  requirements: {
    kept: stated(
      'Helseregionen bør ha ei regional koordinerande eining.',
      'Det er tilrådd at helseregionen held på ei regional koordinerande eining.',
      'Har helseregionen ei regional koordinerande eining?',
    ),
    information: parts(advised, 'Eininga bør samordne informasjonen i regionen.', {
      regionalInformation:
        'informasjonen om tilboda er samordna for helseføretak og private institusjonar i regionen',
    }),
    networks: parts(advised, 'Eininga bør byggje faste nettverk.', {
      buildsNetworks:
        'eininga byggjer faste nettverk og møteplassar på tvers av nivå og kommunegrenser',
    }),
    'contact-links': parts(advised, 'Nettsidene bør leie til dei andre einingane.', {
      contactLinks:
        'nettsidene lenkjer til kontaktinformasjon for einingane i helseføretak og kommunar',
    }),
  },
}
