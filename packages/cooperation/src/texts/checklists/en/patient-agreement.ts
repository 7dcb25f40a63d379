import type { CooperationChecklistTexts } from '../types.js'
import type { Wording } from '../points.js'
import { absent, inModel, judged, parts, point, stated } from './phrases.js'

/** What is done for a child: a clause. */
const forChild: Wording = {
  missing: (thing) => `See to it that ${thing}.`,
  unknown: (thing) => `Is it so that ${thing}?`,
}

/** What an agreement around one patient holds, in English. */
export const patientAgreement: CooperationChecklistTexts['cooperation.patient-agreement'] = {
  title: 'Cooperation agreement around one patient',
  requirements: {
    'one-patient': point('The agreement is about one patient.', {
      missing: 'Name the patient that the agreement is about.',
      unknown: 'Which patient is the agreement about?',
      several: 'The agreement is about {count} patients. Rather make one for each of them.',
    }),
    'time-limited': point('The agreement is limited in time.', {
      'from-missing': 'Set a day on which the agreement begins.',
      'from-unknown': 'When does the agreement begin?',
      'until-missing': 'Set a last day, or write what ends the agreement.',
      'until-unknown': 'When does the agreement end?',
      reversed: 'Correct the days. The agreement ends before it begins.',
    }),
    'every-body-party': point('Every body around the patient is party to the agreement.', {
      missing: 'Name the bodies that are party to the agreement.',
      unknown: 'Which bodies are active around the patient, and which are party?',
      'not-party': 'Take {id} in as party. It is active around the patient.',
    }),
    areas: stated(
      'The agreement says what the bodies cooperate on.',
      'Name at least one area of cooperation.',
      'What do the bodies cooperate on?',
    ),
    'party-persons': stated(
      'Each party says which persons are responsible.',
      'Name who acts for {id}.',
      'Who acts for {id}?',
    ),
    'party-areas': stated(
      'Each party says which area it is responsible for.',
      'Name the area that {id} is responsible for.',
      'Which area is {id} responsible for?',
    ),
    'party-extent': stated(
      'Each party says how much it does.',
      'Write the extent of what {id} does.',
      'How much does {id} do?',
    ),
    'mirrored-in-minutes': stated(
      'Responsibility is mirrored in agendas and minutes.',
      'Take the areas of responsibility up in agendas and minutes of meetings and observations.',
      'Are the areas of responsibility mirrored in agendas and minutes?',
    ),
    'evaluation-dates': point('The agreement has dates for evaluation.', {
      missing: 'Set at least one date for evaluation.',
      unknown: 'When is the agreement evaluated?',
      outside: 'Move evaluation {id}. Its date lies outside the period of the agreement.',
      'period-unknown': 'Do the evaluations lie inside the period of the agreement?',
    }),
    'evaluations-held': point('The evaluations were held.', {
      overdue: 'Hold evaluation {id}, or set a new date. Its day has passed.',
      unknown: 'Was evaluation {id} held?',
    }),
    'starts-from-need': judged(
      'The agreement starts from the patient’s need for habilitation.',
      'Describe the patient’s need for habilitation, and build the agreement on it.',
      'Does the agreement start from what the patient needs of habilitation?',
    ),
    'first-contact': parts(
      inModel,
      'The service has contacted the municipality and met the patient.',
      {
        municipalityContacted:
          'the habilitation service contacts the municipality after the referral',
        patientMet: 'the habilitation service meets the patient at the first consultation',
      },
    ),
    'information-gathered': parts(inModel, 'The service has gathered information.', {
      learntOfPatient: 'information is gathered on the patient',
      learntOfServices: 'information is gathered on the municipal services',
      learntOfOthers: 'information is gathered on other bodies involved',
    }),
    'service-explained': parts(inModel, 'The habilitation service has told of itself.', {
      servicesExplained: 'the habilitation service tells what it offers',
      workExplained: 'the habilitation service tells how it works',
    }),
    'agreement-begun': parts(
      inModel,
      'Work on the agreement has begun when responsibility is clarified.',
      {
        agreementBegun:
          'work on the agreement begins while expectations and responsibility are clarified',
      },
    ),
    'municipal-effort': parts(
      inModel,
      'The agreement says what the municipality does, afterwards as well.',
      {
        duringPeriod: 'the agreement says what the municipality does while it runs',
        afterEnd: 'the agreement says what the municipality does after it has ended',
      },
    ),
    'declined-measures-told': stated(
      'The patient, next of kin or guardian knows of measures that the municipality does not meet.',
      'Tell the patient, next of kin or guardian that the municipality does not meet measure {id}.',
      'Does the patient, next of kin or guardian know that the municipality does not meet measure {id}?',
    ),
    'complaint-explained': stated(
      'How to complain is explained where the municipality does not meet a measure.',
      'Explain how to complain where the municipality does not meet measure {id}.',
      'Is it explained how to complain about measure {id}?',
    ),
    'ids-known': point('What is referred to is in the agreement.', {
      dangling: 'Correct the reference, or put in what is lacking: {ids}.',
      unknown: 'What does {ids} refer to?',
    }),
    'ids-unique': point('Each reference names one part of the agreement.', {
      repeated: 'Give the part another reference. {id} is used twice.',
    }),
    'no-individual-plan': absent(
      'The agreement is not the patient’s individual plan.',
      'As the rules are read here, the agreement is no individual plan until the patient has consented and taken part and it holds what a plan does. Check it as a plan in that case.',
      'Is the agreement counted as the patient’s individual plan?',
    ),
    'agrees-with-plan': judged(
      'The agreement should agree with the individual plan.',
      'It is natural to change what does not agree with the individual plan. The patient has one plan.',
      'Does the agreement agree with the patient’s individual plan?',
    ),
    'patient-takes-part': point(
      'The patient takes part in planning, designing, carrying out and evaluating their own services.',
      {
        declined: 'The patient has chosen not to take part.',
        none: 'See to it that the patient can take part in planning, designing, carrying out and evaluating their services.',
        missing:
          'Write how the patient takes part in planning, designing, carrying out and evaluating their services.',
        ask: 'The patient is not in the agreement. How else does the patient take part in their services?',
        unknown:
          'How does the patient take part in planning, designing, carrying out and evaluating their services?',
      },
    ),
    'child-heard': parts(
      forChild,
      'A child who is to be heard can say what they think of their services.',
      {
        informed: 'the child is informed of the cooperation and the services',
        heard: 'the child can say what they think',
        weighed: 'the child’s view is weighed by age and maturity',
      },
    ),
    'information-basis': point('Health information passes only with consent or another basis.', {
      'no-basis': 'Stop sharing health information until there is a consent or another basis.',
      missing: 'Write on what basis health information passes.',
      unknown: 'On what basis does health information pass?',
    }),
    'unit-told-of-plan-need': stated(
      'The municipality’s coordinating unit is told where a plan that covers both levels is needed.',
      'Tell the municipality’s coordinating unit as soon as possible of the need for a plan.',
      'Has the municipality’s coordinating unit been told of the need for an individual plan?',
    ),
  },
}
