import { adequacy, day, days, group, oneOf, ownId, parts, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'
import { completeness, flags } from '../fields.js'
import { recommendedFields } from './recommended-fields.js'

const levels = ['municipality', 'specialist-service', 'both'] as const

const municipality = strictObject({
  /** Id. By which findings name the municipality. */
  id: ownId('Id', 'By which findings name the municipality.'),
  /** Decided by (vedtatt av). Whether the municipal council itself entered into the agreement. */
  decidedBy: oneOf(
    'Decided by (vedtatt av)',
    'Whether the municipal council itself entered into the agreement.',
    ['municipal-council', 'other'],
  ),
})

const jointMeasure = strictObject({
  /** Id. By which findings name the measure. */
  id: ownId('Id', 'By which findings name the measure.'),
  /** Responsibility (ansvarsforhold). */
  responsibility: yesOrNo('Responsibility (ansvarsforhold)'),
  /** The employer’s responsibility (arbeidsgiveransvar). */
  employer: yesOrNo('The employer’s responsibility (arbeidsgiveransvar)'),
  /** How it is organised (organisering). */
  organisation: yesOrNo('How it is organised (organisering)'),
  /** How it is financed (finansiering). */
  financing: yesOrNo('How it is financed (finansiering)'),
})

const clause = strictObject({
  /** Id. By which findings name the clause. */
  id: ownId('Id', 'By which findings name the clause.'),
  /**
   * Responsible by law (ansvarlig etter loven). Whom the acts make responsible for the task that
   * the clause is about.
   */
  responsibleByLaw: oneOf(
    'Responsible by law (ansvarlig etter loven)',
    'Whom the acts make responsible for the task that the clause is about.',
    [...levels, 'unregulated'],
  ),
  /**
   * Responsible under the clause. Whom the clause makes responsible. Left out: it says nothing of
   * it.
   */
  responsible: oneOf(
    'Responsible under the clause',
    'Whom the clause makes responsible. Left out: it says nothing of it.',
    levels,
  ),
  /** Performed by (utføres av). Who carries the task out. That is free to be agreed on. */
  performedBy: oneOf(
    'Performed by (utføres av)',
    'Who carries the task out. That is free to be agreed on.',
    levels,
  ),
})

const deadline = strictObject({
  /** Id. By which findings name the deadline. */
  id: ownId('Id', 'By which findings name the deadline.'),
  /** By. The day by which it was to be agreed. */
  by: day('By', 'The day by which it was to be agreed.'),
  /** Met on. The day on which it was. */
  metOn: day('Met on', 'The day on which it was.'),
})

/**
 * The schema of a statutory cooperation agreement between municipality and specialist service.
 *
 * Norwegian: *lovpålagt samarbeidsavtale*. A yes says that the agreement covers something, not that what it
 * says will do.
 */
export const cooperationAgreement = strictObject({
  completeness: completeness(),
  /**
   * One of a set (delavtale, tjenesteavtale). Whether it is one of several agreements that together
   * hold what the law asks: what this one lacks may stand in another.
   */
  partOfSet: yesOrNo(
    'One of a set (delavtale, tjenesteavtale)',
    'Whether it is one of several agreements that together hold what the law asks: what this one lacks may stand in another.',
  ),
  /** Municipalities (kommuner). The municipalities that are party to the agreement, by id. */
  municipalities: parts(
    'Municipalities (kommuner)',
    'The municipalities that are party to the agreement, by id.',
    municipality,
  ),
  /**
   * Specialist party (helseforetak). Who is party for the specialist service; a trust has to be
   * designated by the regional authority.
   */
  specialistParty: oneOf(
    'Specialist party (helseforetak)',
    'Who is party for the specialist service; a trust has to be designated by the regional authority.',
    ['regional-health-authority', 'designated-trust', 'undesignated-trust'],
  ),
  /**
   * Purpose (målsetting). Whether the agreement aims at a comprehensive offer to patients and
   * users.
   */
  purpose: yesOrNo(
    'Purpose (målsetting)',
    'Whether the agreement aims at a comprehensive offer to patients and users.',
  ),
  /**
   * User experience (pasient- og brukererfaringer). Whether the experience of patients and users
   * was part of the basis.
   */
  userExperience: yesOrNo(
    'User experience (pasient- og brukererfaringer)',
    'Whether the experience of patients and users was part of the basis.',
  ),
  /**
   * User organisations (pasient- og brukerorganisasjoner). Whether the organisations of patients
   * and users took part in making it.
   */
  userOrganisations: yesOrNo(
    'User organisations (pasient- og brukerorganisasjoner)',
    'Whether the organisations of patients and users took part in making it.',
  ),
  /** Responsibilities (nr. 1). What is agreed on responsibility and measures. */
  responsibilities: flags(
    'Responsibilities (nr. 1)',
    'What is agreed on responsibility and measures.',
    {
      tasks: 'Which tasks each level is responsible for (oppgaver)',
      measures: 'A shared view of the measures of each party (tiltak)',
    },
  ),
  /** Guidelines (nr. 2). For what there are guidelines for cooperation. */
  guidelines: flags('Guidelines (nr. 2)', 'For what there are guidelines for cooperation.', {
    admission: 'Admission (innleggelse)',
    discharge: 'Discharge (utskrivning)',
    habilitation: 'Habilitation (habilitering)',
    rehabilitation: 'Rehabilitation (rehabilitering)',
    learningAndCoping: 'Learning and coping (læring og mestring)',
    coordinatedServices:
      'That they aim at coherent services for patients who need coordinated ones (koordinerte tjenester)',
  }),
  /** Admission to hospital (nr. 3). Whether there are guidelines for it. */
  hospitalAdmission: yesOrNo(
    'Admission to hospital (nr. 3)',
    'Whether there are guidelines for it.',
  ),
  /**
   * Inpatient emergency offer (nr. 4). Whether the municipality’s offer of stays in emergencies is
   * described.
   */
  emergencyStay: yesOrNo(
    'Inpatient emergency offer (nr. 4)',
    'Whether the municipality’s offer of stays in emergencies is described.',
  ),
  /**
   * Patients ready for discharge (nr. 5). Whether there are guidelines for those who may need
   * municipal services.
   */
  dischargeReady: yesOrNo(
    'Patients ready for discharge (nr. 5)',
    'Whether there are guidelines for those who may need municipal services.',
  ),
  /** Knowledge and information (nr. 6). For what there are guidelines. */
  knowledge: flags('Knowledge and information (nr. 6)', 'For what there are guidelines.', {
    knowledgeTransfer: 'Mutual transfer of knowledge (kunnskapsoverføring)',
    informationExchange: 'Exchange of information (informasjonsutveksling)',
    networks: 'Professional networks (faglige nettverk)',
    secondment: 'Secondment (hospitering)',
  }),
  /** Research and training (nr. 7). On what cooperation is agreed. */
  research: flags('Research and training (nr. 7)', 'On what cooperation is agreed.', {
    research: 'Research (forskning)',
    education: 'Education (utdanning)',
    practice: 'Practice (praksis)',
    apprenticeship: 'Apprenticeship (læretid)',
  }),
  /** Midwife services (nr. 8). Whether cooperation on them is agreed. */
  midwifery: yesOrNo('Midwife services (nr. 8)', 'Whether cooperation on them is agreed.'),
  /** Local IT solutions (nr. 9). Whether cooperation on them is agreed. */
  localIt: yesOrNo('Local IT solutions (nr. 9)', 'Whether cooperation on them is agreed.'),
  /** Prevention (nr. 10). Whether cooperation on it is agreed. */
  prevention: yesOrNo('Prevention (nr. 10)', 'Whether cooperation on it is agreed.'),
  /** Emergencies (nr. 11). Which plans are agreed. */
  emergencies: flags('Emergencies (nr. 11)', 'Which plans are agreed.', {
    emergencyPlans: 'Emergency plans (beredskapsplaner)',
    emergencyChain: 'Plans for the chain of emergency care (den akuttmedisinske kjeden)',
  }),
  /**
   * Joint development (nr. 12). Whether it says how the parties develop and plan the services
   * together, and concretely enough.
   */
  jointDevelopment: adequacy(
    'Joint development (nr. 12)',
    'Whether it says how the parties develop and plan the services together, and concretely enough.',
  ),
  /**
   * Children and young people (nr. 13). Whether cooperation is agreed on those with complex
   * difficulties who get help from both levels.
   */
  childrenAndYouth: yesOrNo(
    'Children and young people (nr. 13)',
    'Whether cooperation is agreed on those with complex difficulties who get help from both levels.',
  ),
  /**
   * Joint measures (samarbeidstiltak). The measures that are agreed on, and what is said of each.
   */
  jointMeasures: parts(
    'Joint measures (samarbeidstiltak)',
    'The measures that are agreed on, and what is said of each.',
    jointMeasure,
  ),
  /**
   * Clauses on tasks (klausuler). Clauses that say who is responsible for a task or carries it out.
   */
  clauses: parts(
    'Clauses on tasks (klausuler)',
    'Clauses that say who is responsible for a task or carries it out.',
    clause,
    20_000,
  ),
  /** Concluded on (inngått). The day on which the agreement was concluded. */
  concludedOn: day('Concluded on (inngått)', 'The day on which the agreement was concluded.'),
  /** Deadlines (frister). The deadlines that the ministry has set. */
  deadlines: parts('Deadlines (frister)', 'The deadlines that the ministry has set.', deadline),
  /**
   * Submitted on (innsendt). The day on which the regional authority sent it to the Directorate of
   * Health.
   */
  submittedOn: day(
    'Submitted on (innsendt)',
    'The day on which the regional authority sent it to the Directorate of Health.',
  ),
  /** Reviews (årlige gjennomganger). The days on which the parties went through it. */
  reviews: days('Reviews (årlige gjennomganger)', 'The days on which the parties went through it.'),
  /** Termination (oppsigelse). The notice that one of the parties has given. */
  termination: group('Termination (oppsigelse)', 'The notice that one of the parties has given.', {
    /** Notice given on. The day of the notice. */
    noticeGivenOn: day('Notice given on', 'The day of the notice.'),
    /** Ends on. The last day of the agreement. */
    endsOn: day('Ends on', 'The last day of the agreement.'),
    /** The Directorate of Health was told. */
    directorateTold: yesOrNo('The Directorate of Health was told'),
  }),
  /** What is recommended (anbefalinger). What the agreement holds of what guidance recommends. */
  recommended: flags(
    'What is recommended (anbefalinger)',
    'What the agreement holds of what guidance recommends.',
    recommendedFields,
  ),
  /**
   * Predictability (forutsigbarhet). Whether the routines make things as predictable as can be for
   * patients and partners.
   */
  predictable: adequacy(
    'Predictability (forutsigbarhet)',
    'Whether the routines make things as predictable as can be for patients and partners.',
  ),
})

/** A cooperation agreement as a caller holds it. */
export type CooperationAgreement = z.input<typeof cooperationAgreement>
