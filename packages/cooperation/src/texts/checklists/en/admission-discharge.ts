import type { CooperationChecklistTexts } from '../types.js'
import { inNotice, inRecord, parts, point, stated } from './phrases.js'

/** The messages that hospital and municipality owe each other, in English. */
export const admissionAndDischarge: CooperationChecklistTexts['cooperation.admission-discharge'] = {
  title: 'Messages at admission and discharge',
  requirements: {
    'need-assessed': stated(
      'It is considered whether the patient may need municipal help afterwards.',
      'Consider whether the patient may need municipal help after discharge.',
      'Was it considered whether the patient may need municipal help after discharge?',
    ),
    'told-within-24-hours': point('The municipality is told within 24 hours.', {
      late: 'The notice came more than {hours} hours after admission, or after the need was clear. The limit is 24 hours. Note the deviation.',
      missing: 'Tell the municipality now. The limit is 24 hours after admission.',
      unknown: 'When was the patient admitted, and when was the municipality told?',
      'ask-need-clear':
        'The notice came more than {hours} hours after admission. When did it become clear that the patient may need municipal help?',
      'ask-delayed':
        'The notice came more than {hours} hours after. Was long treatment expected, or an earlier assessment impossible, and was the municipality told as soon as could be?',
      'ask-delayed-not-told':
        'The municipality has not been told. Does long treatment or the patient’s health still keep the assessment waiting? Tell it as soon as can be.',
      'delayed-too-long':
        'The notice came more than {hours} hours after, and could have come sooner. Note the deviation.',
    }),
    'notice-content': parts(inNotice, 'The notice holds what the municipality needs.', {
      status: 'the patient’s status',
      expectedCourse: 'the expected course',
      expectedDischarge: 'the expected time of discharge',
    }),
    'housing-told': stated(
      'The notice says where the patient is expected to be without suitable housing.',
      'Say in the notice that the patient is expected to be without suitable housing.',
      'Does the notice say that the patient is expected to be without suitable housing?',
    ),
    'change-told': stated(
      'The municipality is told of changes.',
      'Tell the municipality that the time of discharge or the need for help has changed.',
      'Was the municipality told of the change?',
    ),
    'ready-recorded': parts(
      inRecord,
      'Five points are considered and recorded when the patient is ready for discharge.',
      {
        admissionProblem: 'whether the problem at admission is clarified',
        otherProblems: 'whether other problems are clarified',
        openQuestions: 'which questions are not clarified',
        diagnosisAndPlan: 'what the diagnosis is and what the plan for follow-up is',
        functioning: 'how functioning is, has changed and is expected to become',
      },
    ),
    'ready-found-by-doctor': point('A doctor has found the patient ready for discharge.', {
      'not-doctor': 'Let a doctor assess whether the patient is ready for discharge.',
      missing: 'Record who found the patient ready for discharge.',
      unknown: 'Who found the patient ready for discharge?',
    }),
    'ready-found-by-doctor-or-psychologist': point(
      'A doctor or psychologist has found the patient ready for discharge.',
      {
        neither: 'Let a doctor or psychologist assess whether the patient is ready for discharge.',
        missing: 'Record who found the patient ready for discharge.',
        unknown: 'Who found the patient ready for discharge?',
      },
    ),
    'individual-assessment': stated(
      'That rests on an individual assessment of health and psychosocial needs.',
      'Make an individual assessment of health and psychosocial needs before the patient counts as ready.',
      'Does it rest on an individual assessment of health and psychosocial needs?',
    ),
    'coercion-ended': stated(
      'Coercion that the municipality cannot continue has ended before the patient is ready.',
      'End the coercion that the municipality cannot continue before the patient counts as ready.',
      'Had the coercion that the municipality cannot continue ended before the patient was ready?',
    ),
    'partners-called': stated(
      'Partners are called in where needed, before the patient is ready for discharge.',
      'Call the partners in, so that the work on an overall plan can begin.',
      'Were the partners called in before the patient was ready for discharge?',
    ),
    'specialist-contact-made': stated(
      'The unit or practitioner that follows up at the same time was contacted before the patient was ready.',
      'Contact the unit or practitioner of the specialist service that follows the patient up at the same time.',
      'Was the unit or practitioner of the specialist service contacted before the patient was ready?',
    ),
    'ready-told-at-once': point(
      'The municipality is told at once that the patient is ready for discharge.',
      {
        missing: 'Tell the municipality at once that the patient is ready for discharge.',
        unknown: 'When was the patient ready for discharge, and when was the municipality told?',
        'ask-at-once':
          'It took {minutes} minutes from the assessment to the notice. Was that at once, as things were?',
        'too-late': 'The notice did not come at once. Note the deviation.',
      },
    ),
    'municipality-answers': point(
      'The municipality has answered at once whether it can receive the patient.',
      {
        'ask-hindered':
          'The answer did not come at once. Did circumstances outside the municipality’s control hinder it?',
        hindered: 'Circumstances outside the municipality’s control hindered the answer.',
        missing: 'Answer at once whether the municipality can receive the patient.',
        unknown: 'When was the municipality told, and when did it answer?',
        'ask-at-once': 'It took {minutes} minutes from the notice to the answer. Was that at once?',
        'too-late': 'The answer did not come at once. Note the deviation.',
      },
    ),
    'offer-date-told': stated(
      'The municipality has said when an offer is expected to be ready.',
      'Tell the institution when a municipal offer is expected to be ready.',
      'Has the municipality said when an offer is expected to be ready?',
    ),
    'ready-reported': stated(
      'The institution has told the patient register where the municipality is to pay.',
      'Report to the Norwegian Patient Registry that the patient is ready for discharge.',
      'Was it reported to the Norwegian Patient Registry that the patient is ready for discharge?',
    ),
    'account-given': stated(
      'The municipality was given the account it demanded.',
      'Give the municipality an account by which the assessment can be verified.',
      'Was the municipality given the account it demanded?',
    ),
    'offer-ready-told': point('The municipality said so at once when its offer was ready.', {
      missing: 'Tell the institution at once that the offer is ready.',
      unknown: 'When was the offer ready, and when did the municipality say so?',
      'ask-at-once':
        'It took {minutes} minutes from when the offer was ready until the municipality said so. Was that at once?',
      'too-late': 'The municipality did not say so at once. Note the deviation.',
    }),
    'transfer-confirmed': point(
      'The patient is transferred when the municipality has confirmed its offer.',
      {
        missing: 'Get the municipality’s confirmation that its offer is ready.',
        unknown:
          'When did the municipality confirm its offer, and when was the patient transferred?',
        'too-early':
          'The patient was transferred before the municipality had confirmed its offer. Note the deviation.',
      },
    ),
    'summary-sent': point('A discharge summary was sent to those who follow the patient up.', {
      missing: 'Send a discharge summary or the like to those who follow the patient up.',
      unknown: 'Was a discharge summary sent to those who follow the patient up?',
      'ask-objected': 'The discharge summary was not sent. Has the patient objected to it?',
      'ask-against': 'The summary was sent. Is the patient against that?',
      'ask-despite':
        'The summary was sent though the patient is against it. Did weighty reasons speak for sending it all the same?',
      objected: 'The patient objected to sending the summary.',
      'would-object':
        'There is reason to think that the patient would object to sending the summary.',
    }),
    'summary-to-referrer': point(
      'A summary was sent to whoever admitted or referred the patient.',
      {
        missing: 'Send a summary to whoever admitted or referred the patient.',
        unknown: 'Was a summary sent to whoever admitted or referred the patient?',
        none: 'Nobody admitted or referred the patient.',
      },
    ),
    'summary-to-practitioner': point('A summary was sent to the patient’s general practitioner.', {
      missing: 'Send a summary to the patient’s general practitioner.',
      unknown: 'Was a summary sent to the patient’s general practitioner?',
      none: 'The patient has no general practitioner.',
    }),
    'summary-in-time': point('The summary was sent in time.', {
      'not-in-time': 'The summary was not sent in time. Note the deviation.',
      'ask-in-time':
        'Was the summary sent with the discharge, or as soon after it as sound care takes?',
    }),
    'summary-recipients-asked': stated(
      'The patient should be able to say to whom the summary is sent.',
      'The patient should have an opportunity to say to whom the summary is sent.',
      'Could the patient say to whom the summary is sent?',
    ),
    'addiction-discharge-told': point(
      'The municipality was told in good time before discharge from addiction treatment.',
      {
        missing:
          'Tell the municipality in good time before the discharge from addiction treatment.',
        unknown: 'When was the municipality told of the discharge from addiction treatment?',
        'not-before': 'The municipality was not told before the discharge. Note the deviation.',
        'not-in-good-time':
          'The notice did not come in good time before the discharge. Note the deviation.',
        'ask-good-time': 'The municipality was told. Was that in good time before the discharge?',
      },
    ),
    'addiction-discharge-prepared': stated(
      'Discharge from addiction treatment was planned and prepared together.',
      'Plan and prepare the discharge together with those concerned.',
      'Was the discharge planned and prepared together with those concerned?',
    ),
    'compulsory-discharge-told': stated(
      'The municipality is always told of discharge after a compulsory stay in addiction treatment.',
      'Tell the municipality of the discharge. After a compulsory stay that holds also where the patient does not want it.',
      'Was the municipality told of the discharge after the compulsory stay?',
    ),
  },
}
