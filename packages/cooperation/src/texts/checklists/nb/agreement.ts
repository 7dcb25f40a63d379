import type { CooperationChecklistTexts } from '../types.js'
import { advised, inAgreement, inSet, judged, parts, point, stated } from './phrases.js'

/** Makes a point that the agreement covers one thing. */
const covers = (says: string, thing: string): ReturnType<typeof stated> =>
  stated(says, inAgreement.missing(thing), inAgreement.unknown(thing))

/** What a statutory cooperation agreement must hold, in bokmål. */
export const statutory: CooperationChecklistTexts['cooperation.statutory-agreement'] = {
  title: 'Lovpålagt samarbeidsavtale',
  requirements: {
    'council-decides': point('Kommunestyret selv har inngått avtalen.', {
      missing: 'Før opp kommunene som er part i avtalen.',
      unknown: 'Hvilke kommuner er part i avtalen?',
      'not-council': 'Legg avtalen frem for kommunestyret i {id}. Andre kan ikke inngå den.',
      'council-unknown': 'Er det kommunestyret i {id} som har inngått avtalen?',
    }),
    'specialist-party': point(
      'Det regionale helseforetaket er part, eller et helseforetak det har bestemt.',
      {
        missing: 'Før opp hvem som er part for spesialisthelsetjenesten.',
        unknown: 'Hvem er part for spesialisthelsetjenesten?',
        'not-designated':
          'Få det regionale helseforetaket til å bestemme at helseforetaket skal være part.',
      },
    ),
    purpose: inSet(covers('Målet er et helhetlig tilbud.', 'målet om et helhetlig tilbud')),
    'user-experience': stated(
      'Erfaringene til pasienter og brukere er del av grunnlaget for avtalen.',
      'Hent inn erfaringer fra pasienter og brukere, og bruk dem i arbeidet med avtalen.',
      'Er erfaringene til pasienter og brukere brukt i arbeidet med avtalen?',
    ),
    'user-organisations': stated(
      'Pasient- og brukerorganisasjoner har medvirket til avtalen.',
      'La pasient- og brukerorganisasjonene medvirke når avtalen lages.',
      'Har pasient- og brukerorganisasjoner medvirket til avtalen?',
    ),
    responsibilities: inSet(
      parts(inAgreement, 'Avtalen avklarer ansvar og tiltak (nr. 1).', {
        tasks: 'en avklaring av hvilke oppgaver hvert nivå har ansvaret for',
        measures: 'et felles syn på hvilke tiltak hver part utfører',
      }),
    ),
    guidelines: inSet(
      parts(inAgreement, 'Avtalen har retningslinjer for samarbeidet om pasientforløp (nr. 2).', {
        admission: 'retningslinjer for innleggelse',
        discharge: 'retningslinjer for utskrivning',
        habilitation: 'retningslinjer for habilitering',
        rehabilitation: 'retningslinjer for rehabilitering',
        learningAndCoping: 'retningslinjer for lærings- og mestringstilbud',
      }),
    ),
    'guidelines-aim': inSet(
      parts(inAgreement, 'Retningslinjene skal gi et sammenhengende tilbud (nr. 2).', {
        coordinatedServices:
          'målet om at retningslinjene gir et sammenhengende tilbud til pasienter som trenger koordinerte tjenester',
      }),
    ),
    'hospital-admission': inSet(
      covers(
        'Avtalen har retningslinjer for innleggelse i sykehus (nr. 3).',
        'retningslinjer for innleggelse i sykehus',
      ),
    ),
    'emergency-stay': inSet(
      covers(
        'Avtalen beskriver kommunens døgntilbud ved øyeblikkelig hjelp (nr. 4).',
        'en beskrivelse av kommunens døgntilbud ved øyeblikkelig hjelp',
      ),
    ),
    'discharge-ready': inSet(
      covers(
        'Avtalen har retningslinjer for utskrivningsklare pasienter (nr. 5).',
        'retningslinjer for utskrivningsklare pasienter som kan trenge kommunal hjelp',
      ),
    ),
    knowledge: inSet(
      parts(inAgreement, 'Avtalen har retningslinjer for å dele kunnskap og informasjon (nr. 6).', {
        knowledgeTransfer: 'gjensidig kunnskapsoverføring',
        informationExchange: 'informasjonsutveksling',
        networks: 'faglige nettverk',
        secondment: 'hospitering',
      }),
    ),
    research: inSet(
      parts(inAgreement, 'Avtalen omfatter forskning og opplæring (nr. 7).', {
        research: 'samarbeid om forskning',
        education: 'samarbeid om utdanning',
        practice: 'samarbeid om praksis',
        apprenticeship: 'samarbeid om læretid',
      }),
    ),
    midwifery: inSet(
      covers('Avtalen omfatter jordmortjenester (nr. 8).', 'samarbeid om jordmortjenester'),
    ),
    'local-it': inSet(
      covers('Avtalen omfatter lokale IKT-løsninger (nr. 9).', 'samarbeid om lokale IKT-løsninger'),
    ),
    prevention: inSet(covers('Avtalen omfatter forebygging (nr. 10).', 'samarbeid om forebygging')),
    emergencies: inSet(
      parts(inAgreement, 'Avtalen har omforente planer for beredskap og akuttmedisin (nr. 11).', {
        emergencyPlans: 'omforente beredskapsplaner',
        emergencyChain: 'omforente planer for den akuttmedisinske kjeden',
      }),
    ),
    'joint-development': inSet(
      judged(
        'Avtalen sier konkret hvordan partene utvikler og planlegger tjenestene sammen (nr. 12).',
        'Beskriv konkret hvordan partene sammen utvikler og planlegger tjenestene.',
        'Er det konkret beskrevet hvordan partene sammen utvikler og planlegger tjenestene?',
      ),
    ),
    'children-and-youth': inSet(
      covers(
        'Avtalen omfatter barn og unge som får tjenester fra begge nivåer (nr. 13).',
        'samarbeid om barn og unge med sammensatte vansker som får hjelp fra begge nivåer',
      ),
    ),
    'joint-measures': point(
      'Hvert felles tiltak har avklart ansvar, arbeidsgiver, organisering og finansiering.',
      {
        'responsibility-missing': 'Avtal hvem som har ansvaret for tiltaket {id}.',
        'responsibility-unknown': 'Hvem har ansvaret for tiltaket {id}?',
        'employer-missing': 'Avtal hvem som har arbeidsgiveransvaret i tiltaket {id}.',
        'employer-unknown': 'Hvem har arbeidsgiveransvaret i tiltaket {id}?',
        'organisation-missing': 'Avtal hvordan tiltaket {id} organiseres.',
        'organisation-unknown': 'Hvordan er tiltaket {id} organisert?',
        'financing-missing': 'Avtal hvordan tiltaket {id} finansieres.',
        'financing-unknown': 'Hvordan finansieres tiltaket {id}?',
      },
    ),
    'responsibility-stays': point('Ansvaret ligger der loven har lagt det.', {
      moved:
        'Ta ut eller skriv om klausulen {id}: den flytter ansvaret loven gir. Hvem som utfører oppgaven, kan partene avtale.',
      'ask-unregulated':
        'Er det faglig enighet om at loven ikke regulerer det klausulen {id} gjelder, eller at den er tvetydig?',
      unknown: 'Hvem har ansvaret etter loven, og hvem gir klausulen {id} ansvaret?',
    }),
    'deadlines-kept': point('Fristene som departementet har satt, er holdt.', {
      missing: 'Inngå det fristen {id} gjelder. Fristen er ute.',
      late: 'Fristen {id} er ikke holdt. Noter avviket, og se til at neste frist holdes.',
      unknown: 'Når går fristen {id} ut, og når ble den holdt?',
    }),
    submitted: point('Avtalen er sendt til Helsedirektoratet innen en måned.', {
      'not-due': 'Fristen for å sende inn avtalen er ikke ute ennå.',
      missing: 'Send avtalen til Helsedirektoratet nå. Fristen var {due}.',
      late: 'Avtalen ble sendt inn etter fristen {due}. Noter avviket.',
      unknown: 'Når ble avtalen inngått, og når ble den sendt til Helsedirektoratet?',
    }),
    'reviewed-yearly': point('Partene går gjennom avtalen hvert år.', {
      'over-a-year':
        'Det er over et år siden {last}. Er partene enige om at gjennomgangen kan skje senere i kalenderåret?',
      overdue: 'Gå gjennom avtalen nå. Siste gang var {last}.',
      unknown: 'Når ble avtalen inngått, og når gikk partene sist gjennom den?',
    }),
    'notice-of-a-year': point('En oppsagt avtale løper i minst ett år etter oppsigelsen.', {
      'too-short':
        'Sett sluttdatoen til {earliest} eller senere. Fristen for oppsigelse er ett år.',
      unknown: 'Når ble avtalen sagt opp, og når tar den slutt?',
    }),
    'notice-reported': stated(
      'Det regionale helseforetaket har varslet Helsedirektoratet om oppsigelsen.',
      'Varsle Helsedirektoratet om oppsigelsen. Det gjør det regionale helseforetaket.',
      'Har det regionale helseforetaket varslet Helsedirektoratet om oppsigelsen?',
    ),
  },
}

/** What guidance recommends a cooperation agreement to hold, in bokmål. */
export const recommended: CooperationChecklistTexts['cooperation.recommended-content'] = {
  title: 'Anbefalt innhold i samarbeidsavtaler om habilitering og rehabilitering',
  requirements: {
    'units-take-part': parts(advised, 'De koordinerende enhetene bør være med i avtalearbeidet.', {
      municipalUnitTakesPart: 'kommunens koordinerende enhet deltar i arbeidet med avtalen',
      trustUnitTakesPart: 'helseforetakets koordinerende enhet deltar i arbeidet med avtalen',
      unitsVisible: 'enhetene er synlige i den faste samarbeidsstrukturen',
    }),
    'content-known': parts(advised, 'Innholdet bør være kjent og i bruk.', {
      contentKnown: 'innholdet er kjent for dem det angår',
      contentInDailyWork: 'innholdet er tatt inn i det daglige arbeidet',
      leadersAndStaff: 'både ledere og ansatte har dette som et tydelig ansvar',
    }),
    'private-institutions': parts(
      advised,
      'Private rehabiliterings- og rusinstitusjoner bør kjenne og følge avtalen.',
      {
        privateInstitutionsKnow: 'private institusjoner kjenner innholdet i avtalen',
        privateInstitutionsImplement:
          'private institusjoner følger de rutinene i avtalen som angår dem',
      },
    ),
    deviations: parts(advised, 'Avvik bør meldes begge veier.', {
      deviationSystem: 'partene har et gjensidig system for avviksmeldinger',
    }),
    'open-process': parts(
      advised,
      'Ansvaret bør avklares i en åpen og strukturert prosess med bred deltakelse.',
      {
        openProcess: 'ansvaret avklares i en åpen og strukturert prosess',
        leadersInvolved: 'ledelsen er med i avklaringen',
        professionalsInvolved: 'fagmiljøene er med i avklaringen',
        patientsInvolved: 'pasienter og brukere er med i avklaringen',
        privateInvolved: 'private institusjoner er med i avklaringen der det er relevant',
      },
    ),
    'joint-responsibility': parts(
      advised,
      'Avtalen bør vektlegge det felles ansvaret, så ingen blir kasteball.',
      {
        jointResponsibility: 'avtalen vektlegger ansvaret partene har sammen',
        rolesSpecified: 'avtalen gjør rollene konkrete',
      },
    ),
    'guidance-and-ambulatory': parts(
      advised,
      'Avtalen bør omtale veiledning og ambulante tjenester fra helseforetaket.',
      {
        guidanceDuty: 'avtalen omtaler veiledningen helseforetaket gir kommunen',
        ambulatoryServices: 'avtalen omtaler ambulante tjenester',
      },
    ),
    'learning-and-coping': parts(advised, 'Avtalen bør avklare ansvaret for læring og mestring.', {
      learningAndCoping: 'avtalen avklarer hvem som har ansvaret for læring og mestring',
    }),
    'vulnerable-groups': parts(advised, 'Partene bør lage tilleggsavtaler der det trengs.', {
      vulnerableGroups: 'partene sammen vurderer tilleggsavtaler for særlig sårbare grupper',
    }),
    'single-cases': parts(
      advised,
      'Avtalen bør si hvordan faglig skjønn i enkeltsaker håndteres.',
      {
        judgementInSingleCases:
          'avtalen sier hvordan faglig skjønn og tilpasninger i enkeltsaker håndteres',
      },
    ),
    pathways: parts(advised, 'Retningslinjene bør dekke hele forløpet.', {
      handOverPoints: 'retningslinjene dekker vekslingspunktene i forløpet',
      simultaneousServices: 'retningslinjene dekker tjenester fra begge nivåer samtidig',
    }),
    'routine-level': parts(
      advised,
      'Inn- og utskrivning bør være beskrevet som rutiner og prosedyrer.',
      {
        admissionAtRoutineLevel:
          'samarbeidet ved innleggelse er beskrevet som rutiner og prosedyrer',
        dischargeAtRoutineLevel:
          'samarbeidet ved utskrivning er beskrevet som rutiner og prosedyrer',
      },
    ),
    'routines-include-private': parts(
      advised,
      'Rutinene bør omfatte private som er fast del av forløp.',
      {
        routinesIncludePrivate: 'rutinene omfatter private institusjoner som er fast del av forløp',
      },
    ),
    'municipal-role': parts(
      advised,
      'Kommunens rolle ved ambulant virksomhet og veiledning bør være beskrevet.',
      {
        municipalRoleInGuidance:
          'avtalen beskriver kommunens rolle ved ambulant virksomhet og veiledning',
      },
    ),
    topics: parts(advised, 'Retningslinjene bør omtale ni temaer.', {
      generalPractitioner: 'retningslinjene omtaler samarbeidet med fastlegen',
      coordinatingUnits: 'retningslinjene omtaler samarbeidet mellom koordinerende enheter',
      individualPlan: 'retningslinjene omtaler samarbeidet om individuell plan',
      coordinatorAppointment: 'retningslinjene omtaler oppnevning av koordinator',
      informationExchange: 'retningslinjene omtaler informasjonsutveksling',
      ambulatoryWork: 'retningslinjene omtaler ambulant virksomhet',
      assistiveDevices: 'retningslinjene omtaler hjelpemidler',
      learningServices: 'retningslinjene omtaler lærings- og mestringstilbud',
      minors: 'retningslinjene omtaler oppfølging av mindreårige',
    }),
    predictability: judged(
      'Rutinene bør gi mest mulig forutsigbarhet.',
      'Det anbefales at rutinene gjør det forutsigbart for pasienter og samarbeidspartnere hva som skjer.',
      'Gir rutinene god nok forutsigbarhet for pasienter, brukere og samarbeidspartnere?',
    ),
    'discharge-from-admission': parts(
      advised,
      'Samarbeidet mot utskrivning bør starte ved innleggelsen.',
      { dischargeFromAdmission: 'samarbeidet mot utskrivning starter ved innleggelsen' },
    ),
    companions: parts(advised, 'Det bør finnes en delavtale om ledsager fra kommunen.', {
      companionAgreement: 'det finnes en egen delavtale om ledsager fra kommunen ved innleggelse',
      companionCosts: 'delavtalen avklarer hvem som betaler for ledsager',
    }),
    'competence-themes': parts(advised, 'Partene bør peke ut temaer for felles kompetanse.', {
      competenceThemes: 'partene sammen peker ut temaer for felles kompetanse',
    }),
    'specialist-competence': parts(
      advised,
      'Avtalen bør vise hvor spesialisthelsetjenesten bidrar med kompetanse.',
      {
        specialistCompetenceAreas:
          'avtalen viser på hvilke områder spesialisthelsetjenesten bidrar med fagkompetanse',
      },
    ),
    research: parts(advised, 'Avtalen bør beskrive partenes del i forskning.', {
      researchResponsibility: 'avtalen beskriver partenes ansvar for forskning',
      researchParticipation: 'avtalen beskriver partenes deltakelse i forskning',
    }),
    networks: parts(advised, 'Nettverk bør være del av samarbeidsstrukturen.', {
      networks: 'regionale og lokale nettverk er del av samarbeidsstrukturen',
      professionalNetworks: 'eventuelle fagnettverk er del av samarbeidsstrukturen',
    }),
    'meeting-places': parts(advised, 'Det bør finnes faste møteplasser.', {
      meetingPlaces: 'avtalen nevner faste møteplasser',
    }),
    'matters-raised': parts(advised, 'Nettverkene bør kunne løfte saker.', {
      mattersRaised: 'avtalen sier hvordan nettverkene løfter saker til overordnet samarbeidsorgan',
    }),
    'after-discharge': parts(
      advised,
      'Avtalen bør si at helseforetakets ansvar kan vare etter utskrivning.',
      {
        responsibilityAfterDischarge:
          'avtalen sier at helseforetakets ansvar ikke alltid tar slutt ved utskrivning',
      },
    ),
    'information-at-admission': parts(
      advised,
      'Informasjon fra kommunen bør følge pasienten inn.',
      {
        plannedInformation: 'informasjon fra kommunen følger med ved planlagt innleggelse',
        acuteInformation: 'sykehuset henter inn informasjon fra kommunen ved akutt innleggelse',
      },
    ),
    'coordinators-as-partners': parts(
      advised,
      'Koordinatoren i kommunen bør være samarbeidspartner under oppholdet.',
      {
        coordinatorsAsPartners:
          'koordinatoren i kommunen er samarbeidspartner gjennom sykehusoppholdet',
      },
    ),
    'practitioners-role': parts(advised, 'Fastlegens rolle bør være beskrevet.', {
      practitionersRole: 'avtalen beskriver fastlegens rolle',
    }),
    'clarification-report': parts(
      advised,
      'Anbefalingene i rapporten IS-1947 bør være vurdert i avtalearbeidet.',
      { clarificationReport: 'avtalearbeidet bruker anbefalingene i rapporten IS-1947' },
    ),
    'field-expertise': parts(advised, 'Fagfolk fra feltet bør være med i avtalearbeidet.', {
      fieldExpertise: 'fagfolk fra habilitering og rehabilitering er med i avtalearbeidet',
    }),
    'units-as-contacts': parts(
      advised,
      'Enhetene bør stå som gjensidige kontaktpunkter i avtalen.',
      { unitsAsContacts: 'avtalen viser at enhetene er kontaktpunkter for hverandre' },
    ),
    'network-representatives': parts(
      advised,
      'Nettverk og fagmiljøer bør bidra i avtalearbeidet.',
      {
        networkRepresentatives:
          'avtalen sier hvordan nettverk og fagmiljøer bidrar i avtalearbeidet',
      },
    ),
    'standard-pathways': parts(advised, 'Partene bør samarbeide om standardiserte pasientforløp.', {
      standardPathways: 'partene samarbeider om standardiserte pasientforløp på tvers av nivåene',
    }),
    'municipality-at-discharge': parts(
      advised,
      'Kommunen bør være med når sykehuset vurderer veien videre.',
      {
        municipalityAtDischarge:
          'kommunen er med når sykehuset vurderer videre rehabilitering der eller utskrivning til kommunen',
      },
    ),
    'outreach-teams': parts(advised, 'Partene bør vurdere felles oppsøkende team.', {
      outreachTeams:
        'partene vurderer felles oppsøkende team innen psykisk helse og rus, som ACT-team',
    }),
    'early-start': parts(advised, 'Rehabiliteringen bør starte sammen med akuttbehandlingen.', {
      earlyStart: 'retningslinjene lar rehabiliteringen starte sammen med akuttbehandlingen',
    }),
    'guidance-organised': parts(advised, 'Veiledningen fra helseforetaket bør være organisert.', {
      guidanceOrganised:
        'avtalen beskriver hvordan veiledningen fra helseforetaket er organisert, og hvem som har ansvaret',
    }),
  },
}
