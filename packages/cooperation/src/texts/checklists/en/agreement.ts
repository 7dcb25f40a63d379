import type { CooperationChecklistTexts } from '../types.js'
import { advised, inAgreement, inSet, judged, parts, point, stated } from './phrases.js'

/** Makes a point that the agreement covers one thing. */
const covers = (says: string, thing: string): ReturnType<typeof stated> =>
  stated(says, inAgreement.missing(thing), inAgreement.unknown(thing))

/** What a statutory cooperation agreement must hold, in English. */
export const statutory: CooperationChecklistTexts['cooperation.statutory-agreement'] = {
  title: 'Statutory cooperation agreement',
  requirements: {
    'council-decides': point('The municipal council itself has concluded the agreement.', {
      missing: 'Name the municipalities that are party to the agreement.',
      unknown: 'Which municipalities are party to the agreement?',
      'not-council':
        'Put the agreement before the municipal council of {id}. Nobody else can conclude it.',
      'council-unknown': 'Was it the municipal council of {id} that concluded the agreement?',
    }),
    'specialist-party': point(
      'The regional health authority is party, or a health trust that it has designated.',
      {
        missing: 'Name the party for the specialist service.',
        unknown: 'Who is party for the specialist service?',
        'not-designated': 'Have the regional health authority designate the health trust as party.',
      },
    ),
    purpose: inSet(covers('The aim is a comprehensive offer.', 'the aim of a comprehensive offer')),
    'user-experience': stated(
      'The experience of patients and users is part of the basis of the agreement.',
      'Gather the experience of patients and users, and use it in the work on the agreement.',
      'Was the experience of patients and users used in the work on the agreement?',
    ),
    'user-organisations': stated(
      'Organisations of patients and users have taken part in making the agreement.',
      'Let the organisations of patients and users take part when the agreement is made.',
      'Have organisations of patients and users taken part in making the agreement?',
    ),
    responsibilities: inSet(
      parts(inAgreement, 'The agreement settles responsibility and measures (no. 1).', {
        tasks: 'a clarification of which tasks each level is responsible for',
        measures: 'a shared view of which measures each party carries out',
      }),
    ),
    guidelines: inSet(
      parts(
        inAgreement,
        'The agreement has guidelines for cooperation along the pathway (no. 2).',
        {
          admission: 'guidelines for admission',
          discharge: 'guidelines for discharge',
          habilitation: 'guidelines for habilitation',
          rehabilitation: 'guidelines for rehabilitation',
          learningAndCoping: 'guidelines for learning and coping',
        },
      ),
    ),
    'guidelines-aim': inSet(
      parts(inAgreement, 'The guidelines must give a coherent offer (no. 2).', {
        coordinatedServices:
          'the aim that the guidelines give a coherent offer to patients who need coordinated services',
      }),
    ),
    'hospital-admission': inSet(
      covers(
        'The agreement has guidelines for admission to hospital (no. 3).',
        'guidelines for admission to hospital',
      ),
    ),
    'emergency-stay': inSet(
      covers(
        'The agreement describes the municipality’s inpatient offer in emergencies (no. 4).',
        'a description of the municipality’s inpatient offer in emergencies',
      ),
    ),
    'discharge-ready': inSet(
      covers(
        'The agreement has guidelines for patients ready for discharge (no. 5).',
        'guidelines for patients ready for discharge who may need municipal help',
      ),
    ),
    knowledge: inSet(
      parts(
        inAgreement,
        'The agreement has guidelines for sharing knowledge and information (no. 6).',
        {
          knowledgeTransfer: 'mutual transfer of knowledge',
          informationExchange: 'exchange of information',
          networks: 'professional networks',
          secondment: 'secondment',
        },
      ),
    ),
    research: inSet(
      parts(inAgreement, 'The agreement covers research and training (no. 7).', {
        research: 'cooperation on research',
        education: 'cooperation on education',
        practice: 'cooperation on practice',
        apprenticeship: 'cooperation on apprenticeship',
      }),
    ),
    midwifery: inSet(
      covers('The agreement covers midwife services (no. 8).', 'cooperation on midwife services'),
    ),
    'local-it': inSet(
      covers(
        'The agreement covers local IT solutions (no. 9).',
        'cooperation on local IT solutions',
      ),
    ),
    prevention: inSet(
      covers('The agreement covers prevention (no. 10).', 'cooperation on prevention'),
    ),
    emergencies: inSet(
      parts(
        inAgreement,
        'The agreement has agreed plans for emergencies and emergency care (no. 11).',
        {
          emergencyPlans: 'agreed emergency plans',
          emergencyChain: 'agreed plans for the chain of emergency care',
        },
      ),
    ),
    'joint-development': inSet(
      judged(
        'The agreement says concretely how the parties develop and plan services together (no. 12).',
        'Describe concretely how the parties develop and plan the services together.',
        'Is it described concretely how the parties develop and plan the services together?',
      ),
    ),
    'children-and-youth': inSet(
      covers(
        'The agreement covers children and young people with services from both levels (no. 13).',
        'cooperation on children and young people with complex difficulties helped by both levels',
      ),
    ),
    'joint-measures': point(
      'Each joint measure settles responsibility, employer, organisation and financing.',
      {
        'responsibility-missing': 'Agree on who is responsible for the measure {id}.',
        'responsibility-unknown': 'Who is responsible for the measure {id}?',
        'employer-missing': 'Agree on who is the employer in the measure {id}.',
        'employer-unknown': 'Who is the employer in the measure {id}?',
        'organisation-missing': 'Agree on how the measure {id} is organised.',
        'organisation-unknown': 'How is the measure {id} organised?',
        'financing-missing': 'Agree on how the measure {id} is financed.',
        'financing-unknown': 'How is the measure {id} financed?',
      },
    ),
    'responsibility-stays': point('Responsibility lies where the law has placed it.', {
      moved:
        'Take out or reword clause {id}: it moves the responsibility that the law gives. Who carries the task out, the parties may agree on.',
      'ask-unregulated':
        'Do professionals agree that the law does not regulate what clause {id} is about, or is ambiguous?',
      unknown: 'Who is responsible by law, and whom does clause {id} make responsible?',
    }),
    'deadlines-kept': point('The deadlines that the ministry has set are kept.', {
      missing: 'Conclude what deadline {id} is about. It has passed.',
      late: 'Deadline {id} was not kept. Note the deviation, and see that the next one is.',
      unknown: 'When does deadline {id} run out, and when was it met?',
    }),
    submitted: point('The agreement was sent to the Directorate of Health within a month.', {
      'not-due': 'The deadline for sending the agreement in has not passed yet.',
      missing: 'Send the agreement to the Directorate of Health now. The deadline was {due}.',
      late: 'The agreement was sent in after the deadline, {due}. Note the deviation.',
      unknown:
        'When was the agreement concluded, and when was it sent to the Directorate of Health?',
    }),
    'reviewed-yearly': point('The parties go through the agreement every year.', {
      'over-a-year':
        'It is more than a year since {last}. Do the parties agree that it can be gone through later in the calendar year?',
      overdue: 'Go through the agreement now. The last time was {last}.',
      unknown: 'When was the agreement concluded, and when did the parties last go through it?',
    }),
    'notice-of-a-year': point('An agreement under notice runs for at least a year.', {
      'too-short': 'Set the last day to {earliest} or later. Notice is a year.',
      unknown: 'When was notice given, and when does the agreement end?',
    }),
    'notice-reported': stated(
      'The regional health authority has told the Directorate of Health of the notice.',
      'Tell the Directorate of Health of the notice. The regional health authority does so.',
      'Has the regional health authority told the Directorate of Health of the notice?',
    ),
  },
}

/** What guidance recommends a cooperation agreement to hold, in English. */
export const recommended: CooperationChecklistTexts['cooperation.recommended-content'] = {
  title: 'Recommended content of cooperation agreements on habilitation and rehabilitation',
  requirements: {
    'units-take-part': parts(
      advised,
      'The coordinating units should take part in the work on the agreement.',
      {
        municipalUnitTakesPart: 'the municipality’s coordinating unit takes part in the work',
        trustUnitTakesPart: 'the trust’s coordinating unit takes part in the work',
        unitsVisible: 'the units are visible in the fixed structure of cooperation',
      },
    ),
    'content-known': parts(advised, 'The content should be known and in use.', {
      contentKnown: 'the content is known to those concerned',
      contentInDailyWork: 'the content is part of daily work',
      leadersAndStaff: 'this is a clear responsibility of both leaders and staff',
    }),
    'private-institutions': parts(
      advised,
      'Private rehabilitation and addiction institutions should know and follow the agreement.',
      {
        privateInstitutionsKnow: 'private institutions know what is in the agreement',
        privateInstitutionsImplement: 'private institutions follow the routines that concern them',
      },
    ),
    deviations: parts(advised, 'Deviations should be reported both ways.', {
      deviationSystem: 'the parties have a mutual system for reports of deviations',
    }),
    'open-process': parts(
      advised,
      'Responsibility should be settled in an open, structured process with broad participation.',
      {
        openProcess: 'responsibility is settled in an open and structured process',
        leadersInvolved: 'leaders take part in settling it',
        professionalsInvolved: 'professionals take part in settling it',
        patientsInvolved: 'patients and users take part in settling it',
        privateInvolved: 'private institutions take part in settling it where relevant',
      },
    ),
    'joint-responsibility': parts(
      advised,
      'The agreement should stress the joint responsibility, so that nobody is passed around.',
      {
        jointResponsibility: 'the agreement stresses the responsibility that the parties share',
        rolesSpecified: 'the agreement makes the roles concrete',
      },
    ),
    'guidance-and-ambulatory': parts(
      advised,
      'The agreement should cover guidance and ambulatory services of the trust.',
      {
        guidanceDuty: 'the agreement covers the guidance that the trust gives the municipality',
        ambulatoryServices: 'the agreement covers ambulatory services',
      },
    ),
    'learning-and-coping': parts(
      advised,
      'The agreement should settle the responsibility for learning and coping.',
      { learningAndCoping: 'the agreement settles who is responsible for learning and coping' },
    ),
    'vulnerable-groups': parts(
      advised,
      'The parties should make supplementary agreements where needed.',
      {
        vulnerableGroups:
          'the parties together consider supplementary agreements for especially vulnerable groups',
      },
    ),
    'single-cases': parts(
      advised,
      'The agreement should say how professional judgement in single cases is handled.',
      {
        judgementInSingleCases:
          'the agreement says how professional judgement and adaptations in single cases are handled',
      },
    ),
    pathways: parts(advised, 'The guidelines should cover the whole pathway.', {
      handOverPoints: 'the guidelines cover the points of hand-over in the pathway',
      simultaneousServices: 'the guidelines cover services from both levels at the same time',
    }),
    'routine-level': parts(
      advised,
      'Admission and discharge should be described as routines and procedures.',
      {
        admissionAtRoutineLevel: 'cooperation at admission is described as routines and procedures',
        dischargeAtRoutineLevel: 'cooperation at discharge is described as routines and procedures',
      },
    ),
    'routines-include-private': parts(
      advised,
      'The routines should include private institutions that are regularly part of pathways.',
      {
        routinesIncludePrivate:
          'the routines include private institutions that are regularly part of pathways',
      },
    ),
    'municipal-role': parts(
      advised,
      'The municipality’s role in ambulatory work and guidance should be described.',
      {
        municipalRoleInGuidance:
          'the agreement describes the municipality’s role in ambulatory work and guidance',
      },
    ),
    topics: parts(advised, 'The guidelines should cover nine topics.', {
      generalPractitioner: 'the guidelines cover cooperation with the general practitioner',
      coordinatingUnits: 'the guidelines cover cooperation between coordinating units',
      individualPlan: 'the guidelines cover cooperation on individual plans',
      coordinatorAppointment: 'the guidelines cover the appointment of coordinators',
      informationExchange: 'the guidelines cover exchange of information',
      ambulatoryWork: 'the guidelines cover ambulatory work',
      assistiveDevices: 'the guidelines cover assistive devices',
      learningServices: 'the guidelines cover offers of learning and coping',
      minors: 'the guidelines cover the follow-up of minors',
    }),
    predictability: judged(
      'The routines should make things as predictable as can be.',
      'It is recommended that the routines make it predictable for patients and partners what happens.',
      'Do the routines make things predictable enough for patients, users and partners?',
    ),
    'discharge-from-admission': parts(
      advised,
      'Cooperation towards discharge should begin at admission.',
      { dischargeFromAdmission: 'cooperation towards discharge begins at admission' },
    ),
    companions: parts(
      advised,
      'There should be a sub-agreement on companions from the municipality.',
      {
        companionAgreement:
          'there is a sub-agreement on companions from the municipality at admission',
        companionCosts: 'the sub-agreement settles who pays for companions',
      },
    ),
    'competence-themes': parts(advised, 'The parties should name themes of joint competence.', {
      competenceThemes: 'the parties together name themes of joint competence',
    }),
    'specialist-competence': parts(
      advised,
      'The agreement should show where the specialist service contributes competence.',
      {
        specialistCompetenceAreas:
          'the agreement shows in which areas the specialist service contributes competence',
      },
    ),
    research: parts(advised, 'The agreement should describe the parties’ share in research.', {
      researchResponsibility: 'the agreement describes the parties’ responsibility for research',
      researchParticipation: 'the agreement describes how the parties take part in research',
    }),
    networks: parts(advised, 'Networks should be part of the structure of cooperation.', {
      networks: 'regional and local networks are part of the structure of cooperation',
      professionalNetworks: 'any professional networks are part of the structure of cooperation',
    }),
    'meeting-places': parts(advised, 'There should be fixed meeting places.', {
      meetingPlaces: 'the agreement names fixed meeting places',
    }),
    'matters-raised': parts(advised, 'Networks should be able to raise matters.', {
      mattersRaised: 'the agreement says how networks raise matters with the overall body',
    }),
    'after-discharge': parts(
      advised,
      'The agreement should say that the trust’s responsibility may go on after discharge.',
      {
        responsibilityAfterDischarge:
          'the agreement says that the trust’s responsibility does not always end at discharge',
      },
    ),
    'information-at-admission': parts(
      advised,
      'Information from the municipality should follow the patient in.',
      {
        plannedInformation: 'information from the municipality comes along at planned admissions',
        acuteInformation:
          'the hospital obtains information from the municipality at acute admissions',
      },
    ),
    'coordinators-as-partners': parts(
      advised,
      'The municipal coordinator should be a partner during the stay.',
      {
        coordinatorsAsPartners:
          'the municipal coordinator is a partner throughout the hospital stay',
      },
    ),
    'practitioners-role': parts(advised, 'The general practitioner’s role should be described.', {
      practitionersRole: 'the agreement describes the general practitioner’s role',
    }),
    'clarification-report': parts(
      advised,
      'The recommendations of the report IS-1947 should be considered in the work.',
      { clarificationReport: 'the work uses the recommendations of the report IS-1947' },
    ),
    'field-expertise': parts(advised, 'People of the field should take part in the work.', {
      fieldExpertise: 'people of habilitation and rehabilitation take part in the work',
    }),
    'units-as-contacts': parts(
      advised,
      'The units should stand in the agreement as contact points for each other.',
      { unitsAsContacts: 'the agreement shows that the units are contact points for each other' },
    ),
    'network-representatives': parts(
      advised,
      'Networks and professionals should contribute to the work on the agreement.',
      {
        networkRepresentatives:
          'the agreement says how networks and professionals contribute to the work on it',
      },
    ),
    'standard-pathways': parts(
      advised,
      'The parties should work together on standardised pathways.',
      {
        standardPathways: 'the parties work together on standardised pathways across the levels',
      },
    ),
    'municipality-at-discharge': parts(
      advised,
      'The municipality should take part when the hospital weighs what comes next.',
      {
        municipalityAtDischarge:
          'the municipality takes part when the hospital weighs further rehabilitation there or discharge',
      },
    ),
    'outreach-teams': parts(advised, 'The parties should consider joint outreach teams.', {
      outreachTeams:
        'the parties consider joint outreach teams in mental health and addiction, as ACT teams',
    }),
    'early-start': parts(advised, 'Rehabilitation should begin with acute treatment.', {
      earlyStart: 'the guidelines let rehabilitation begin together with acute treatment',
    }),
    'guidance-organised': parts(advised, 'The trust’s guidance should be organised.', {
      guidanceOrganised:
        'the agreement describes how the trust’s guidance is organised and who is responsible',
    }),
  },
}
