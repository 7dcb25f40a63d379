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
      late: 'The notice came after {hours} hours. The limit is 24 hours. Note the deviation.',
      missing: 'Tell the municipality now. The limit is 24 hours after admission.',
      unknown: 'When was the patient admitted, and when was the municipality told?',
      'ask-delayed':
        'The notice came after {hours} hours. Was long treatment expected, or no earlier assessment possible, and was the municipality told as soon as could be?',
      'delayed-too-long':
        'The notice came after {hours} hours, and could have come before. Note the deviation.',
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
    'partners-called': stated(
      'Partners are called in where needed, before the patient is ready for discharge.',
      'Call the partners in, so that the work on an overall plan can begin.',
      'Were the partners called in before the patient was ready for discharge?',
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
    'summary-sent': stated(
      'A discharge summary is sent to those who follow the patient up.',
      'Send a discharge summary or the like to those who follow the patient up.',
      'Was a discharge summary sent to those who follow the patient up?',
    ),
  },
}
