import { adequacy, day, days, group, oneOf, ownId, parts, yesOrNo } from '@vilkar/core/documents'
import { strictObject } from '@vilkar/core/fields'
import type * as z from 'zod'
import { completeness, flags } from '../fields.js'
import { recommendedFields } from './recommended-fields.js'

const levels = ['municipality', 'specialist-service', 'both'] as const

const municipality = strictObject({
  id: ownId('Id', 'By which findings name the municipality.'),
  decidedBy: oneOf(
    'Decided by (vedtatt av)',
    'Whether the municipal council itself entered into the agreement.',
    ['municipal-council', 'other'],
  ),
})

const jointMeasure = strictObject({
  id: ownId('Id', 'By which findings name the measure.'),
  responsibility: yesOrNo('Responsibility (ansvarsforhold)'),
  employer: yesOrNo('The employer’s responsibility (arbeidsgiveransvar)'),
  organisation: yesOrNo('How it is organised (organisering)'),
  financing: yesOrNo('How it is financed (finansiering)'),
})

const clause = strictObject({
  id: ownId('Id', 'By which findings name the clause.'),
  responsibleByLaw: oneOf(
    'Responsible by law (ansvarlig etter loven)',
    'Whom the acts make responsible for the task that the clause is about.',
    [...levels, 'unregulated'],
  ),
  responsible: oneOf(
    'Responsible under the clause',
    'Whom the clause makes responsible. Left out: it says nothing of it.',
    levels,
  ),
  performedBy: oneOf(
    'Performed by (utføres av)',
    'Who carries the task out. That is free to be agreed on.',
    levels,
  ),
})

const deadline = strictObject({
  id: ownId('Id', 'By which findings name the deadline.'),
  by: day('By', 'The day by which it was to be agreed.'),
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
  partOfSet: yesOrNo(
    'One of a set (delavtale, tjenesteavtale)',
    'Whether it is one of several agreements that together hold what the law asks: what this one lacks may stand in another.',
  ),
  municipalities: parts(
    'Municipalities (kommuner)',
    'The municipalities that are party to the agreement, by id.',
    municipality,
  ),
  specialistParty: oneOf(
    'Specialist party (helseforetak)',
    'Who is party for the specialist service; a trust has to be designated by the regional authority.',
    ['regional-health-authority', 'designated-trust', 'undesignated-trust'],
  ),
  purpose: yesOrNo(
    'Purpose (målsetting)',
    'Whether the agreement aims at a comprehensive offer to patients and users.',
  ),
  userExperience: yesOrNo(
    'User experience (pasient- og brukererfaringer)',
    'Whether the experience of patients and users was part of the basis.',
  ),
  userOrganisations: yesOrNo(
    'User organisations (pasient- og brukerorganisasjoner)',
    'Whether the organisations of patients and users took part in making it.',
  ),
  responsibilities: flags(
    'Responsibilities (nr. 1)',
    'What is agreed on responsibility and measures.',
    {
      tasks: 'Which tasks each level is responsible for (oppgaver)',
      measures: 'A shared view of the measures of each party (tiltak)',
    },
  ),
  guidelines: flags('Guidelines (nr. 2)', 'For what there are guidelines for cooperation.', {
    admission: 'Admission (innleggelse)',
    discharge: 'Discharge (utskrivning)',
    habilitation: 'Habilitation (habilitering)',
    rehabilitation: 'Rehabilitation (rehabilitering)',
    learningAndCoping: 'Learning and coping (læring og mestring)',
    coordinatedServices:
      'That they aim at coherent services for patients who need coordinated ones (koordinerte tjenester)',
  }),
  hospitalAdmission: yesOrNo(
    'Admission to hospital (nr. 3)',
    'Whether there are guidelines for it.',
  ),
  emergencyStay: yesOrNo(
    'Inpatient emergency offer (nr. 4)',
    'Whether the municipality’s offer of stays in emergencies is described.',
  ),
  dischargeReady: yesOrNo(
    'Patients ready for discharge (nr. 5)',
    'Whether there are guidelines for those who may need municipal services.',
  ),
  knowledge: flags('Knowledge and information (nr. 6)', 'For what there are guidelines.', {
    knowledgeTransfer: 'Mutual transfer of knowledge (kunnskapsoverføring)',
    informationExchange: 'Exchange of information (informasjonsutveksling)',
    networks: 'Professional networks (faglige nettverk)',
    secondment: 'Secondment (hospitering)',
  }),
  research: flags('Research and training (nr. 7)', 'On what cooperation is agreed.', {
    research: 'Research (forskning)',
    education: 'Education (utdanning)',
    practice: 'Practice (praksis)',
    apprenticeship: 'Apprenticeship (læretid)',
  }),
  midwifery: yesOrNo('Midwife services (nr. 8)', 'Whether cooperation on them is agreed.'),
  localIt: yesOrNo('Local IT solutions (nr. 9)', 'Whether cooperation on them is agreed.'),
  prevention: yesOrNo('Prevention (nr. 10)', 'Whether cooperation on it is agreed.'),
  emergencies: flags('Emergencies (nr. 11)', 'Which plans are agreed.', {
    emergencyPlans: 'Emergency plans (beredskapsplaner)',
    emergencyChain: 'Plans for the chain of emergency care (den akuttmedisinske kjeden)',
  }),
  jointDevelopment: adequacy(
    'Joint development (nr. 12)',
    'Whether it says how the parties develop and plan the services together, and concretely enough.',
  ),
  childrenAndYouth: yesOrNo(
    'Children and young people (nr. 13)',
    'Whether cooperation is agreed on those with complex difficulties who get help from both levels.',
  ),
  jointMeasures: parts(
    'Joint measures (samarbeidstiltak)',
    'The measures that are agreed on, and what is said of each.',
    jointMeasure,
  ),
  clauses: parts(
    'Clauses on tasks (klausuler)',
    'Clauses that say who is responsible for a task or carries it out.',
    clause,
    20_000,
  ),
  concludedOn: day('Concluded on (inngått)', 'The day on which the agreement was concluded.'),
  deadlines: parts('Deadlines (frister)', 'The deadlines that the ministry has set.', deadline),
  submittedOn: day(
    'Submitted on (innsendt)',
    'The day on which the regional authority sent it to the Directorate of Health.',
  ),
  reviews: days('Reviews (årlige gjennomganger)', 'The days on which the parties went through it.'),
  termination: group('Termination (oppsigelse)', 'The notice that one of the parties has given.', {
    noticeGivenOn: day('Notice given on', 'The day of the notice.'),
    endsOn: day('Ends on', 'The last day of the agreement.'),
    directorateTold: yesOrNo('The Directorate of Health was told'),
  }),
  recommended: flags(
    'What is recommended (anbefalinger)',
    'What the agreement holds of what guidance recommends.',
    recommendedFields,
  ),
  predictable: adequacy(
    'Predictability (forutsigbarhet)',
    'Whether the routines make things as predictable as can be for patients and partners.',
  ),
})

/** A cooperation agreement as a caller holds it. */
export type CooperationAgreement = z.input<typeof cooperationAgreement>
