import type { CooperationChecklistTexts } from '../types.js'
import { advised, inAgreement, inSet, judged, parts, point, stated } from './phrases.js'

/** Makes a point that the agreement covers one thing. */
const covers = (says: string, thing: string): ReturnType<typeof stated> =>
  stated(says, inAgreement.missing(thing), inAgreement.unknown(thing))

/** What a statutory cooperation agreement must hold, in nynorsk. */
export const statutory: CooperationChecklistTexts['cooperation.statutory-agreement'] = {
  title: 'Lovpålagd samarbeidsavtale',
  requirements: {
    'council-decides': point('Kommunestyret sjølv har inngått avtala.', {
      missing: 'Før opp kommunane som er part i avtala.',
      unknown: 'Kva kommunar er part i avtala?',
      'not-council': 'Legg avtala fram for kommunestyret i {id}. Andre kan ikkje inngå henne.',
      'council-unknown': 'Er det kommunestyret i {id} som har inngått avtala?',
    }),
    'specialist-party': point(
      'Det regionale helseføretaket er part, eller eit helseføretak det har peika ut.',
      {
        missing: 'Før opp kven som er part for spesialisthelsetenesta.',
        unknown: 'Kven er part for spesialisthelsetenesta?',
        'not-designated': 'Få det regionale helseføretaket til å peike ut helseføretaket som part.',
      },
    ),
    purpose: inSet(covers('Målet er eit heilskapleg tilbod.', 'målet om eit heilskapleg tilbod')),
    'user-experience': stated(
      'Erfaringane til pasientar og brukarar er del av grunnlaget for avtala.',
      'Hent inn erfaringane til pasientar og brukarar, og bruk dei i arbeidet med avtala.',
      'Er erfaringane til pasientar og brukarar brukte i arbeidet med avtala?',
    ),
    'user-organisations': stated(
      'Pasient- og brukarorganisasjonar har medverka til avtala.',
      'La pasient- og brukarorganisasjonane medverke når avtala blir laga.',
      'Har pasient- og brukarorganisasjonar medverka til avtala?',
    ),
    responsibilities: inSet(
      parts(inAgreement, 'Avtala avklarar ansvar og tiltak (nr. 1).', {
        tasks: 'ei avklaring av kva oppgåver kvart nivå har ansvaret for',
        measures: 'eit felles syn på kva tiltak kvar part utfører',
      }),
    ),
    guidelines: inSet(
      parts(inAgreement, 'Avtala har retningslinjer for samarbeidet om pasientforløp (nr. 2).', {
        admission: 'retningslinjer for innlegging',
        discharge: 'retningslinjer for utskriving',
        habilitation: 'retningslinjer for habilitering',
        rehabilitation: 'retningslinjer for rehabilitering',
        learningAndCoping: 'retningslinjer for lærings- og meistringstilbod',
      }),
    ),
    'guidelines-aim': inSet(
      parts(inAgreement, 'Retningslinjene skal gi eit samanhengande tilbod (nr. 2).', {
        coordinatedServices:
          'målet om at retningslinjene gir eit samanhengande tilbod til pasientar som treng koordinerte tenester',
      }),
    ),
    'hospital-admission': inSet(
      covers(
        'Avtala har retningslinjer for innlegging på sjukehus (nr. 3).',
        'retningslinjer for innlegging på sjukehus',
      ),
    ),
    'emergency-stay': inSet(
      covers(
        'Avtala beskriv døgntilbodet i kommunen ved augeblikkeleg hjelp (nr. 4).',
        'ei beskriving av døgntilbodet i kommunen ved augeblikkeleg hjelp',
      ),
    ),
    'discharge-ready': inSet(
      covers(
        'Avtala har retningslinjer for utskrivingsklare pasientar (nr. 5).',
        'retningslinjer for utskrivingsklare pasientar som kan trenge kommunal hjelp',
      ),
    ),
    knowledge: inSet(
      parts(inAgreement, 'Avtala har retningslinjer for å dele kunnskap og informasjon (nr. 6).', {
        knowledgeTransfer: 'gjensidig kunnskapsoverføring',
        informationExchange: 'informasjonsutveksling',
        networks: 'faglege nettverk',
        secondment: 'hospitering',
      }),
    ),
    research: inSet(
      parts(inAgreement, 'Avtala omfattar forsking og opplæring (nr. 7).', {
        research: 'samarbeid om forsking',
        education: 'samarbeid om utdanning',
        practice: 'samarbeid om praksis',
        apprenticeship: 'samarbeid om læretid',
      }),
    ),
    midwifery: inSet(
      covers('Avtala omfattar jordmortenester (nr. 8).', 'samarbeid om jordmortenester'),
    ),
    'local-it': inSet(
      covers('Avtala omfattar lokale IKT-løysingar (nr. 9).', 'samarbeid om lokale IKT-løysingar'),
    ),
    prevention: inSet(covers('Avtala omfattar førebygging (nr. 10).', 'samarbeid om førebygging')),
    emergencies: inSet(
      parts(inAgreement, 'Avtala har sameinte planar for beredskap og akuttmedisin (nr. 11).', {
        emergencyPlans: 'sameinte beredskapsplanar',
        emergencyChain: 'sameinte planar for den akuttmedisinske kjeda',
      }),
    ),
    'joint-development': inSet(
      judged(
        'Avtala seier konkret korleis partane utviklar og planlegg tenestene saman (nr. 12).',
        'Beskriv konkret korleis partane saman utviklar og planlegg tenestene.',
        'Er det konkret beskrive korleis partane saman utviklar og planlegg tenestene?',
      ),
    ),
    'children-and-youth': inSet(
      covers(
        'Avtala omfattar barn og unge som får tenester på begge nivå (nr. 13).',
        'samarbeid om barn og unge med samansette vanskar som får hjelp på begge nivå',
      ),
    ),
    'joint-measures': point(
      'Kvart felles tiltak har avklart ansvar, arbeidsgivar, organisering og finansiering.',
      {
        'responsibility-missing': 'Avtal kven som har ansvaret for tiltaket {id}.',
        'responsibility-unknown': 'Kven har ansvaret for tiltaket {id}?',
        'employer-missing': 'Avtal kven som har arbeidsgivaransvaret i tiltaket {id}.',
        'employer-unknown': 'Kven har arbeidsgivaransvaret i tiltaket {id}?',
        'organisation-missing': 'Avtal korleis tiltaket {id} skal organiserast.',
        'organisation-unknown': 'Korleis er tiltaket {id} organisert?',
        'financing-missing': 'Avtal korleis tiltaket {id} skal finansierast.',
        'financing-unknown': 'Korleis blir tiltaket {id} finansiert?',
      },
    ),
    'responsibility-stays': point('Ansvaret ligg der lova har lagt det.', {
      moved:
        'Ta ut eller skriv om klausulen {id}: han flyttar ansvaret lova gir. Kven som utfører oppgåva, kan partane avtale.',
      'ask-unregulated':
        'Er det fagleg semje om at lova ikkje regulerer det klausulen {id} handlar om, eller at ho er tvitydig?',
      unknown: 'Kven har ansvaret etter lova, og kven gir klausulen {id} ansvaret?',
    }),
    'deadlines-kept': point('Fristane som departementet har sett, er haldne.', {
      missing: 'Inngå det fristen {id} gjeld. Fristen er ute.',
      late: 'Fristen {id} er ikkje halden. Noter avviket, og sjå til at neste frist blir halden.',
      unknown: 'Når går fristen {id} ut, og når blei han halden?',
    }),
    submitted: point('Avtala er send til Helsedirektoratet innan ein månad.', {
      'not-due': 'Fristen for å sende inn avtala er ikkje ute enno.',
      missing: 'Send avtala til Helsedirektoratet no. Fristen var {due}.',
      late: 'Avtala blei send inn etter fristen {due}. Noter avviket.',
      unknown: 'Når blei avtala inngått, og når blei ho send til Helsedirektoratet?',
    }),
    'reviewed-yearly': point('Partane går gjennom avtala kvart år.', {
      'over-a-year':
        'Det er over eit år sidan {last}. Er partane samde om at gjennomgangen kan skje seinare i kalenderåret?',
      overdue: 'Gå gjennom avtala no. Siste gong var {last}.',
      unknown: 'Når blei avtala inngått, og når gjekk partane sist gjennom henne?',
    }),
    'notice-of-a-year': point('Ei oppsagd avtale gjeld i minst eitt år etter oppseiinga.', {
      'too-short':
        'Set sluttdatoen til {earliest} eller seinare. Fristen for oppseiing er eitt år.',
      unknown: 'Når blei avtala sagd opp, og når tek ho slutt?',
    }),
    'notice-reported': stated(
      'Det regionale helseføretaket har varsla Helsedirektoratet om oppseiinga.',
      'Varsle Helsedirektoratet om oppseiinga. Det gjer det regionale helseføretaket.',
      'Har det regionale helseføretaket varsla Helsedirektoratet om oppseiinga?',
    ),
  },
}

/** What guidance recommends a cooperation agreement to hold, in nynorsk. */
export const recommended: CooperationChecklistTexts['cooperation.recommended-content'] = {
  title: 'Tilrådd innhald i samarbeidsavtaler om habilitering og rehabilitering',
  requirements: {
    'units-take-part': parts(
      advised,
      'Dei koordinerande einingane bør vere med i avtalearbeidet.',
      {
        municipalUnitTakesPart: 'den koordinerande eininga i kommunen deltek i arbeidet med avtala',
        trustUnitTakesPart:
          'den koordinerande eininga i helseføretaket deltek i arbeidet med avtala',
        unitsVisible: 'einingane er synlege i den faste samarbeidsstrukturen',
      },
    ),
    'content-known': parts(advised, 'Innhaldet bør vere kjent og i bruk.', {
      contentKnown: 'innhaldet er kjent for dei det vedkjem',
      contentInDailyWork: 'innhaldet er teke inn i det daglege arbeidet',
      leadersAndStaff: 'både leiarar og tilsette har dette som eit tydeleg ansvar',
    }),
    'private-institutions': parts(
      advised,
      'Private rehabiliterings- og rusinstitusjonar bør kjenne og følgje avtala.',
      {
        privateInstitutionsKnow: 'private institusjonar kjenner innhaldet i avtala',
        privateInstitutionsImplement:
          'private institusjonar følgjer dei rutinane i avtala som vedkjem dei',
      },
    ),
    deviations: parts(advised, 'Avvik bør meldast begge vegar.', {
      deviationSystem: 'partane har eit gjensidig system for avviksmeldingar',
    }),
    'open-process': parts(
      advised,
      'Ansvaret bør avklarast i ein open og strukturert prosess med brei deltaking.',
      {
        openProcess: 'ansvaret blir avklart i ein open og strukturert prosess',
        leadersInvolved: 'leiinga er med i avklaringa',
        professionalsInvolved: 'fagmiljøa er med i avklaringa',
        patientsInvolved: 'pasientar og brukarar er med i avklaringa',
        privateInvolved: 'private institusjonar er med i avklaringa der det er relevant',
      },
    ),
    'joint-responsibility': parts(
      advised,
      'Avtala bør leggje vekt på det felles ansvaret, så ingen blir kasteball.',
      {
        jointResponsibility: 'avtala legg vekt på ansvaret partane har saman',
        rolesSpecified: 'avtala gjer rollene konkrete',
      },
    ),
    'guidance-and-ambulatory': parts(
      advised,
      'Avtala bør omtale rettleiing og ambulante tenester frå helseføretaket.',
      {
        guidanceDuty: 'avtala omtalar rettleiinga helseføretaket gir kommunen',
        ambulatoryServices: 'avtala omtalar ambulante tenester',
      },
    ),
    'learning-and-coping': parts(advised, 'Avtala bør avklare ansvaret for læring og meistring.', {
      learningAndCoping: 'avtala avklarar kven som har ansvaret for læring og meistring',
    }),
    'vulnerable-groups': parts(advised, 'Partane bør lage tilleggsavtaler der det trengst.', {
      vulnerableGroups: 'partane saman vurderer tilleggsavtaler for særleg sårbare grupper',
    }),
    'single-cases': parts(
      advised,
      'Avtala bør seie korleis fagleg skjønn i einskildsaker blir handtert.',
      {
        judgementInSingleCases:
          'avtala seier korleis fagleg skjønn og tilpassingar i einskildsaker blir handterte',
      },
    ),
    pathways: parts(advised, 'Retningslinjene bør dekkje heile forløpet.', {
      handOverPoints: 'retningslinjene dekkjer vekslingspunkta i forløpet',
      simultaneousServices: 'retningslinjene dekkjer tenester på begge nivå samstundes',
    }),
    'routine-level': parts(
      advised,
      'Innlegging og utskriving bør vere beskrivne som rutinar og prosedyrar.',
      {
        admissionAtRoutineLevel: 'samarbeidet ved innlegging er beskrive som rutinar og prosedyrar',
        dischargeAtRoutineLevel: 'samarbeidet ved utskriving er beskrive som rutinar og prosedyrar',
      },
    ),
    'routines-include-private': parts(
      advised,
      'Rutinane bør omfatte private som er fast del av forløp.',
      {
        routinesIncludePrivate: 'rutinane omfattar private institusjonar som er fast del av forløp',
      },
    ),
    'municipal-role': parts(
      advised,
      'Rolla til kommunen ved ambulant verksemd og rettleiing bør vere beskriven.',
      {
        municipalRoleInGuidance:
          'avtala beskriv rolla til kommunen ved ambulant verksemd og rettleiing',
      },
    ),
    topics: parts(advised, 'Retningslinjene bør omtale ni tema.', {
      generalPractitioner: 'retningslinjene omtalar samarbeidet med fastlegen',
      coordinatingUnits: 'retningslinjene omtalar samarbeidet mellom koordinerande einingar',
      individualPlan: 'retningslinjene omtalar samarbeidet om individuell plan',
      coordinatorAppointment: 'retningslinjene omtalar oppnemning av koordinator',
      informationExchange: 'retningslinjene omtalar informasjonsutveksling',
      ambulatoryWork: 'retningslinjene omtalar ambulant verksemd',
      assistiveDevices: 'retningslinjene omtalar hjelpemiddel',
      learningServices: 'retningslinjene omtalar lærings- og meistringstilbod',
      minors: 'retningslinjene omtalar oppfølging av mindreårige',
    }),
    predictability: judged(
      'Rutinane bør gjere ting mest mogleg føreseielege.',
      'Det er tilrådd at rutinane gjer det føreseieleg for pasientar og samarbeidspartnarar kva som skjer.',
      'Gjer rutinane det føreseieleg nok for pasientar, brukarar og samarbeidspartnarar?',
    ),
    'discharge-from-admission': parts(
      advised,
      'Samarbeidet mot utskriving bør starte ved innlegginga.',
      { dischargeFromAdmission: 'samarbeidet mot utskriving startar ved innlegginga' },
    ),
    companions: parts(advised, 'Det bør finnast ei delavtale om ledsagar frå kommunen.', {
      companionAgreement: 'det finst ei eiga delavtale om ledsagar frå kommunen ved innlegging',
      companionCosts: 'delavtala avklarar kven som betaler for ledsagar',
    }),
    'competence-themes': parts(advised, 'Partane bør peike ut tema for felles kompetanse.', {
      competenceThemes: 'partane saman peikar ut tema for felles kompetanse',
    }),
    'specialist-competence': parts(
      advised,
      'Avtala bør vise kvar spesialisthelsetenesta medverkar med kompetanse.',
      {
        specialistCompetenceAreas:
          'avtala viser på kva område spesialisthelsetenesta medverkar med fagkompetanse',
      },
    ),
    research: parts(advised, 'Avtala bør beskrive kva del partane har i forsking.', {
      researchResponsibility: 'avtala beskriv ansvaret partane har for forsking',
      researchParticipation: 'avtala beskriv korleis partane deltek i forsking',
    }),
    networks: parts(advised, 'Nettverk bør vere del av samarbeidsstrukturen.', {
      networks: 'regionale og lokale nettverk er del av samarbeidsstrukturen',
      professionalNetworks: 'eventuelle fagnettverk er del av samarbeidsstrukturen',
    }),
    'meeting-places': parts(advised, 'Det bør finnast faste møteplassar.', {
      meetingPlaces: 'avtala nemner faste møteplassar',
    }),
    'matters-raised': parts(advised, 'Nettverka bør kunne lyfte saker.', {
      mattersRaised: 'avtala seier korleis nettverka lyfter saker til overordna samarbeidsorgan',
    }),
    'after-discharge': parts(
      advised,
      'Avtala bør seie at ansvaret til helseføretaket kan vare etter utskriving.',
      {
        responsibilityAfterDischarge:
          'avtala seier at ansvaret til helseføretaket ikkje alltid tek slutt ved utskriving',
      },
    ),
    'information-at-admission': parts(
      advised,
      'Informasjon frå kommunen bør følgje pasienten inn.',
      {
        plannedInformation: 'informasjon frå kommunen følgjer med ved planlagd innlegging',
        acuteInformation: 'sjukehuset hentar inn informasjon frå kommunen ved akutt innlegging',
      },
    ),
    'coordinators-as-partners': parts(
      advised,
      'Koordinatoren i kommunen bør vere samarbeidspartnar under opphaldet.',
      {
        coordinatorsAsPartners:
          'koordinatoren i kommunen er samarbeidspartnar gjennom sjukehusopphaldet',
      },
    ),
    'practitioners-role': parts(advised, 'Rolla til fastlegen bør vere beskriven.', {
      practitionersRole: 'avtala beskriv rolla til fastlegen',
    }),
    'clarification-report': parts(
      advised,
      'Tilrådingane i rapporten IS-1947 bør vere vurderte i avtalearbeidet.',
      { clarificationReport: 'avtalearbeidet bruker tilrådingane i rapporten IS-1947' },
    ),
    'field-expertise': parts(advised, 'Fagfolk i feltet bør vere med i avtalearbeidet.', {
      fieldExpertise: 'fagfolk innan habilitering og rehabilitering er med i avtalearbeidet',
    }),
    'units-as-contacts': parts(advised, 'Einingane bør stå som gjensidige kontaktpunkt i avtala.', {
      unitsAsContacts: 'avtala viser at einingane er kontaktpunkt for kvarandre',
    }),
    'network-representatives': parts(
      advised,
      'Nettverk og fagmiljø bør medverke i avtalearbeidet.',
      {
        networkRepresentatives:
          'avtala seier korleis nettverk og fagmiljø medverkar i avtalearbeidet',
      },
    ),
    'standard-pathways': parts(advised, 'Partane bør samarbeide om standardiserte pasientforløp.', {
      standardPathways: 'partane samarbeider om standardiserte pasientforløp på tvers av nivåa',
    }),
    'municipality-at-discharge': parts(
      advised,
      'Kommunen bør vere med når sjukehuset vurderer vegen vidare.',
      {
        municipalityAtDischarge:
          'kommunen er med når sjukehuset vurderer vidare rehabilitering der eller utskriving til kommunen',
      },
    ),
    'outreach-teams': parts(advised, 'Partane bør vurdere felles oppsøkjande team.', {
      outreachTeams:
        'partane vurderer felles oppsøkjande team innan psykisk helse og rus, som ACT-team',
    }),
    'early-start': parts(advised, 'Rehabiliteringa bør ta til saman med akuttbehandlinga.', {
      earlyStart: 'retningslinjene lèt rehabiliteringa ta til saman med akuttbehandlinga',
    }),
    'guidance-organised': parts(advised, 'Rettleiinga frå helseføretaket bør vere organisert.', {
      guidanceOrganised:
        'avtala beskriv korleis rettleiinga frå helseføretaket er organisert, og kven som har ansvaret',
    }),
  },
}
