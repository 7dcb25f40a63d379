import type { CooperationChecklistTexts } from '../types.js'
import { advised, asTask, parts, point, stated } from './phrases.js'

const comprehensiveOffer = parts(asTask, 'Enheten skal bidra til et helhetlig tilbud.', {
  comprehensiveOffer: 'bidra til å sikre et helhetlig tilbud',
})
const planResponsibility = parts(
  asTask,
  'Enheten skal ha overordnet ansvar for arbeidet med individuell plan.',
  { planResponsibility: 'ha overordnet ansvar for arbeidet med individuell plan' },
)
const coordinators = parts(asTask, 'Enheten skal ha overordnet ansvar for koordinatorene.', {
  appointsCoordinators: 'ha overordnet ansvar for oppnevning av koordinator',
  trainsCoordinators: 'ha overordnet ansvar for opplæring av koordinatorer',
  guidesCoordinators: 'ha overordnet ansvar for veiledning av koordinatorer',
})
const planNotices = parts(asTask, 'Enheten skal ta imot meldinger om behov for plan.', {
  receivesPlanNotices: 'ta imot meldinger om behov for individuell plan',
})
const coordinatorNotices = parts(
  asTask,
  'Enheten skal ta imot meldinger om behov for koordinator.',
  {
    receivesCoordinatorNotices: 'ta imot meldinger om behov for koordinator',
  },
)
const planRoutines = parts(asTask, 'Enheten skal sørge for rutiner for individuell plan.', {
  planRoutines: 'sørge for rutiner og prosedyrer for arbeidet med individuell plan',
})
const visible = 'enheten er godt synlig'
const userParticipation = parts(advised, 'Enheten bør legge til rette for brukermedvirkning.', {
  userOrganisations: 'enheten har fast samarbeid med brukerorganisasjoner',
  userRepresentatives: 'brukerrepresentanter inviteres til nettverksmøter',
})
const competence = parts(advised, 'Enheten bør sørge for kompetanse om plan og koordinator.', {
  staffCompetence:
    'enheten tar et samlet ansvar for personellets kompetanse om plan og koordinator',
  jointCourses: 'enhetene på begge nivåer holder felles kurs',
  othersInvited: 'andre sektorer og private institusjoner inviteres til kursene',
})
const qualitySystem = 'rutinene er del av kvalitetssystemet'
const chart = 'organisasjonskart og informasjonsmateriell viser hvor enheten er plassert'
const oneUnit = 'ledelse og samarbeidsrutiner gjør enheten til én, også når den er delt'
const mandate = 'mandat og instruks finnes i kvalitetssystemet'
const contacts = 'enhetene på de to nivåene er kontaktpunkter for hverandre'
const networks = 'enheten deltar i nettverk med faste møteplasser'
const agreements = 'enheten er med i arbeidet med samarbeidsavtalene'

/** What a municipality's coordinating unit must and should do, in bokmål. */
export const municipalUnit: CooperationChecklistTexts['cooperation.coordinating-unit.municipality'] =
  {
    title: 'Koordinerende enhet i kommunen',
    requirements: {
      established: stated(
        'Kommunen skal ha en koordinerende enhet.',
        'Opprett en koordinerende enhet for habilitering og rehabilitering i kommunen.',
        'Har kommunen en koordinerende enhet for habilitering og rehabilitering?',
      ),
      'comprehensive-offer': comprehensiveOffer,
      'plan-responsibility': planResponsibility,
      coordinators,
      'child-coordinators': parts(
        asTask,
        'Enheten skal ha overordnet ansvar for barnekoordinatorene.',
        {
          appointsChildCoordinators: 'ha overordnet ansvar for oppnevning av barnekoordinator',
          trainsChildCoordinators: 'ha overordnet ansvar for opplæring av barnekoordinatorer',
          guidesChildCoordinators: 'ha overordnet ansvar for veiledning av barnekoordinatorer',
        },
      ),
      'plan-notices': planNotices,
      'coordinator-notices': coordinatorNotices,
      'plan-routines': planRoutines,
      'trust-notices': parts(asTask, 'Enheten skal ta imot varsler fra helseforetaket.', {
        receivesTrustNotices:
          'ta imot varsler fra helseforetaket om planer som omfatter begge nivåer',
      }),
      'need-contact-point': point('Personellet skal ha et sted å melde mulige behov.', {
        none: 'Bestem hvor personellet melder mulige behov for habilitering og rehabilitering.',
        missing: 'Skriv hvor personellet melder mulige behov for habilitering og rehabilitering.',
        unknown: 'Hvor melder personellet mulige behov for habilitering og rehabilitering?',
      }),
      visible: parts(advised, 'Enheten bør være synlig og lett å nå.', {
        visible,
        accessible: 'enheten er lett å få kontakt med',
      }),
      'notices-of-others': parts(advised, 'Også andre bør kunne melde til enheten.', {
        othersMayReport: 'også andre enn helse- og omsorgspersonell kan melde behov til enheten',
        coordinatorOnlyNotices:
          'enheten også tar imot meldinger fra helseforetakene om pasienter som ønsker koordinator uten plan',
      }),
      'other-services': parts(advised, 'Enheten bør samarbeide med andre tjenester.', {
        worksWithNav: 'enheten samarbeider med Nav om individuell plan',
        worksWithChildWelfare: 'enheten samarbeider med barnevernet om individuell plan',
        schoolRoutines: 'det finnes rutiner for samarbeidet med skolen',
      }),
      planning: parts(advised, 'Enheten bør være sentral i kommunens planarbeid.', {
        centralInPlanning: 'enheten er sentral i kommunens planarbeid for feltet',
      }),
      'user-participation': userParticipation,
      routines: parts(advised, 'Rutinene bør være kjent og del av kvalitetssystemet.', {
        noticeRoutines: 'enheten har rutiner for mottak av meldinger',
        routinesKnown: 'rutinene er kjent og i bruk',
        routinesInQualitySystem: qualitySystem,
        routinesCrossSector: 'rutinene gjelder på tvers av fag og sektorer',
      }),
      appointment: parts(advised, 'Oppnevning av koordinator bør være avtalt.', {
        patientsWish: 'pasientens ønske følges så langt det går når koordinator oppnevnes',
        appointmentAgreed: 'det er avtalt med tjenestene hvordan koordinator oppnevnes',
      }),
      'coordinator-change': parts(advised, 'Det bør finnes rutine for bytte av koordinator.', {
        coordinatorChange: 'rutinene beskriver bytte av koordinator',
        coordinatorOverlap: 'ny og gammel koordinator overlapper for dem med livslange behov',
      }),
      competence,
      training: parts(advised, 'Opplæringen av koordinatorer bør være bred.', {
        generalTraining: 'opplæringen har en generell del for alle koordinatorer',
        otherSectorsTrained: 'koordinatorer fra andre sektorer er med i opplæringen',
        ongoingGuidance: 'koordinatorene får løpende veiledning, alene og i grupper',
      }),
      'training-themes': parts(advised, 'Opplæringen bør dekke åtte temaer.', {
        law: 'opplæringen tar opp regelverket om individuell plan og koordinator',
        participation: 'opplæringen tar opp brukermedvirkning',
        communication: 'opplæringen tar opp samhandling, kommunikasjon og veiledning',
        meetings: 'opplæringen tar opp møteledelse',
        interdisciplinary: 'opplæringen tar opp tverrfaglig samarbeid',
        administration: 'opplæringen tar opp offentlig forvaltning',
        tools: 'opplæringen tar opp rutiner og verktøy',
        targetGroups: 'opplæringen har en fagdel om målgruppene',
      }),
      'overview-for-coordinators': parts(
        advised,
        'Enheten bør hjelpe koordinatorene med oversikt.',
        {
          helpsWithOverview:
            'enheten hjelper koordinatorene med å få oversikt over tilbud og tjenester',
        },
      ),
      'cross-sector': parts(advised, 'Enheten bør arbeide på tvers av sektorer.', {
        groupsBetweenServices: 'enheten følger med på grupper som lett faller mellom tjenester',
        sectorAgreements: 'kommunen har overordnede avtaler med andre sektorer',
        feedbackToLeaders: 'enheten melder tilbake til ledelsen om det som kan bli bedre',
        agreementsInvolved: agreements,
        peersAndVolunteers: 'likemannsarbeid og frivillige er med',
      }),
      family: parts(advised, 'Enheten bør ivareta familieperspektivet.', {
        familyPerspective: 'familien ses som en helhet når flere i den trenger tjenester',
      }),
      information: parts(advised, 'Enheten bør gi informasjon til befolkningen.', {
        informsPublic: 'befolkningen får informasjon om individuell plan og koordinator',
        informsOnOtherThemes:
          'befolkningen får informasjon om annet som er viktig for dem med langvarige behov',
        website: 'kommunens nettsider forteller om enheten',
      }),
      organisation: parts(advised, 'Enheten bør være godt forankret.', {
        anchored: 'enheten er forankret i kommunens ledelse',
        organisationChart: chart,
        oneUnit,
        mandateInQualitySystem: mandate,
        clearDivision: 'det er et klart skille mellom enhetens og tjenestenes oppgaver',
        inMunicipalPlans: 'kommunens planer omtaler enheten',
      }),
      districts: parts(advised, 'I byer med bydeler bør hver bydel ha sin enhet.', {
        districtUnits: 'hver bydel har sin egen koordinerende enhet',
      }),
      'other-level': parts(advised, 'Enheten bør ha fast kontakt med helseforetakets enhet.', {
        contactWithOtherLevel: contacts,
        networks,
      }),
    },
  }

/** What a health trust's coordinating unit must and should do, in bokmål. */
export const healthTrustUnit: CooperationChecklistTexts['cooperation.coordinating-unit.health-trust'] =
  {
    title: 'Koordinerende enhet i helseforetaket',
    requirements: {
      established: stated(
        'Helseforetaket skal ha en koordinerende enhet.',
        'Opprett en koordinerende enhet for habilitering og rehabilitering i helseforetaket.',
        'Har helseforetaket en koordinerende enhet for habilitering og rehabilitering?',
      ),
      'comprehensive-offer': comprehensiveOffer,
      'plan-responsibility': planResponsibility,
      coordinators,
      'plan-notices': planNotices,
      'coordinator-notices': coordinatorNotices,
      'plan-routines': planRoutines,
      'need-contact-point': point('Personellet skal ha et sted å melde mulige behov.', {
        none: 'Bestem hvor personellet melder mulige behov. Det regionale helseforetaket kan velge stedet.',
        missing: 'Skriv hvor personellet i helseforetaket melder mulige behov.',
        unknown: 'Hvor melder personellet i helseforetaket mulige behov?',
      }),
      'regional-overview': parts(asTask, 'Enheten skal ha oversikt over tiltakene i regionen.', {
        regionalOverview:
          'ha en generell oversikt over habiliterings- og rehabiliteringstiltak i helseregionen',
      }),
      'municipal-activity': parts(asTask, 'Enheten skal kjenne virksomheten i kommunene.', {
        municipalOverview: 'ha oversikt over habilitering og rehabilitering i kommunene',
        municipalContact: 'ha nødvendig kontakt med habilitering og rehabilitering i kommunene',
      }),
      visible: parts(advised, 'Enheten bør være synlig og dele oversikten sin.', {
        visible,
        overviewPublished:
          'oversikten er tilgjengelig for pasienter, brukere og samarbeidspartnere',
      }),
      'contact-details': parts(advised, 'Enheten bør ha oppdatert kontaktinformasjon.', {
        contactDetails: 'enheten har oppdatert kontaktinformasjon til enhetene i kommunene',
        privateInformation: 'enheten utveksler informasjon med private institusjoner med avtale',
      }),
      'other-level': parts(advised, 'Enheten bør ha fast kontakt med kommunenes enheter.', {
        contactWithOtherLevel: contacts,
        networks,
        privateInNetworks: 'private institusjoner er med i nettverkene',
      }),
      agreements: parts(advised, 'Enheten bør bidra i avtalearbeidet.', {
        agreementsInvolved: agreements,
      }),
      'user-participation': userParticipation,
      routines: parts(advised, 'Rutinene bør være del av kvalitetssystemet og følges opp.', {
        routinesWithMunicipalities: 'rutinene lages sammen med enhetene i kommunene',
        routinesInQualitySystem: qualitySystem,
        routinesControlled: 'rutinene er gjenstand for internkontroll',
        followUpSystem: 'enheten har et system for å følge med på om plan og koordinator virker',
      }),
      'notice-routines': parts(
        advised,
        'Enheten bør lage rutinene for meldinger om mulige behov.',
        {
          noticeRoutines:
            'enheten lager rutinene for hvordan meldinger om mulige behov tas imot og følges opp',
        },
      ),
      competence,
      'private-institutions': parts(advised, 'Enheten bør være kontaktpunkt for private.', {
        contactForPrivate: 'enheten er kontaktpunkt for private institusjoner med avtale',
      }),
      organisation: parts(advised, 'Enheten bør være godt forankret.', {
        allGroups: 'enheten dekker somatikk, psykisk helse og rus',
        centralLeadership: 'den daglige ledelsen er lagt sentralt i helseforetaket',
        organisationChart: chart,
        oneUnit,
        mandateInQualitySystem: mandate,
        tasksPlaced: 'mandatet viser hvilke oppgaver som følges opp hvor',
        wholeTrust:
          'det er tydelig at enheten arbeider for hele foretaket, også når den ligger i en fagavdeling',
      }),
    },
  }

/** What guidance recommends of a health region’s coordinating unit, in bokmål. */
export const regionalUnit: CooperationChecklistTexts['cooperation.coordinating-unit.region'] = {
  title: 'Regional koordinerende enhet',
  requirements: {
    kept: stated(
      'Helseregionen bør ha en regional koordinerende enhet.',
      'Det anbefales at helseregionen beholder en regional koordinerende enhet.',
      'Har helseregionen en regional koordinerende enhet?',
    ),
    information: parts(advised, 'Enheten bør samordne informasjonen i regionen.', {
      regionalInformation:
        'informasjonen om tilbudene er samordnet for helseforetak og private institusjoner i regionen',
    }),
    networks: parts(advised, 'Enheten bør bygge faste nettverk.', {
      buildsNetworks:
        'enheten bygger faste nettverk og møteplasser på tvers av nivåer og kommunegrenser',
    }),
    'contact-links': parts(advised, 'Nettsidene bør lede til de andre enhetene.', {
      contactLinks:
        'nettsidene lenker til kontaktinformasjon for enhetene i helseforetak og kommuner',
    }),
  },
}
