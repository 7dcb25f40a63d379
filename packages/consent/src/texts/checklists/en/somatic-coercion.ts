import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { judged, stated } from './phrases.js'

const unnamed = stated(
  'Measures that § 4A-4 does not name still have a basis in it.',
  'Do not use the measure on this basis. Choose one that the act covers.',
  'The act does not name this measure. Is it one to get round resistance when the care is carried out?',
)

/** What a decision on somatic care that the patient opposes must rest on, in English. */
export const somaticCoercion: ConsentChecklistTexts['consent.coercion-somatic'] = {
  title: 'Decision on somatic health care that the patient opposes',
  requirements: {
    'over-16': stated(
      'The patient has turned 16.',
      'Do not use chapter 4 A. It does not apply to children under 16.',
      'Has the patient turned 16?',
    ),
    'competence-found-lacking': stated(
      'The patient has been found to lack {competence} for this care.',
      'Assess {competenceDefinite} first, and write a finding with reasons.',
      'Has the patient been found to lack {competence} for this care?',
    ),
    objects: stated(
      'The patient opposes the care.',
      'Do not make a decision under chapter 4 A. Use the ordinary rules on patients who lack {competence}.',
      'Does the patient oppose the care?',
    ),
    somatic: {
      point: 'The care is not the examination or treatment of a mental disorder.',
      messages: {
        met: 'This is in order.',
        mental:
          'Do not use chapter 4 A. Consider whether the Mental Health Care Act allows the care.',
        unknown: 'Is the care for a somatic condition or for a mental disorder?',
      },
    },
    'trust-building': also(
      stated(
        'Trust-building measures were tried, or are obviously useless.',
        'Try trust-building measures before a decision is made.',
        'Were trust-building measures tried?',
      ),
      { useless: 'It was taken to be obviously useless to try.' },
    ),
    'trust-building-useless': judged(
      'Reasons are given for why trust-building is obviously useless.',
      'Write why it is obviously useless to try trust-building measures, or try them.',
      'Do the reasons show that it is obviously useless to try?',
    ),
    'resistance-maintained': stated(
      'The patient keeps up the resistance, or is known to be very likely to.',
      'Give the care without coercion where the resistance is gone.',
      'Does the patient keep up the resistance?',
    ),
    'essential-harm': judged(
      'Without the care the patient may suffer essential harm to health.',
      'Write which essential harm to health the patient may suffer without the care.',
      'Does the assessment show that leaving the care out may lead to essential harm to health?',
    ),
    necessary: judged(
      'The care is necessary.',
      'Write why the care is necessary.',
      'Does the assessment show that the care is necessary?',
    ),
    proportionate: judged(
      'The measures are in proportion to the need for the care.',
      'Write why the measures are in proportion to the need, and which milder ones were considered.',
      'Does the assessment show that the measures are in proportion to the need?',
    ),
    'clearly-best': judged(
      'All in all, the care is clearly the best solution for the patient.',
      'Make an overall assessment, and write why this is clearly the best solution for the patient.',
      'Does the overall assessment show that this is clearly the best solution for the patient?',
    ),
    'resistance-weighed': stated(
      'Weight is given to the degree of resistance.',
      'Take into the overall assessment how strong the resistance is.',
      'Is weight given to the degree of resistance?',
    ),
    'recovery-weighed': stated(
      'Weight is given to whether the patient may soon regain {competenceDefinite}.',
      'Take into the overall assessment whether the patient may soon regain {competenceDefinite}.',
      'Is weight given to whether the patient may soon regain {competenceDefinite}?',
    ),
    'measures-carry-out-care': stated(
      'Each measure serves to carry out the care.',
      'Take the measure out. It does not serve to carry out the care.',
      'Does the measure serve to carry out the care?',
    ),
    'confinement-necessary': stated(
      'Admitting and holding the patient is necessary to carry out the care.',
      'Carry out the care without admitting or holding the patient.',
      'Is the measure admission or holding, and is it necessary to carry out the care?',
    ),
    'unnamed-measures-before-2013': unnamed,
    'unnamed-measures': unnamed,
    'reviewed-continuously': stated(
      'The care is reviewed continuously.',
      'Review the care continuously: whether the conditions are still met, and how it works.',
      'Is the care reviewed continuously?',
    ),
    'effect-weighed': stated(
      'Special weight is given to whether the care lacks the effect that was wished for.',
      'Assess whether the care has the effect that was wished for, and give that special weight.',
      'Is special weight given to whether the care lacks the effect that was wished for?',
    ),
    'negative-effects-weighed': stated(
      'Special weight is given to whether the care has negative effects that were not foreseen.',
      'Assess whether the care has negative effects that were not foreseen, and give that special weight.',
      'Is special weight given to whether the care has negative effects that were not foreseen?',
    ),
    'stopped-at-once': also(
      stated(
        'The care was stopped as soon as the conditions were no longer met.',
        'Stop the care at once. The conditions are no longer met.',
        'Has the care been stopped, and when?',
      ),
      {
        'too-late':
          'Go through why the care was not stopped at once, and see to it that it does not happen again.',
      },
    ),
    'decided-by-responsible': stated(
      'The health professional responsible for the care made the decision.',
      'Have the health professional responsible for the care make the decision.',
      'Did the health professional responsible for the care make the decision?',
    ),
    'at-most-one-year': {
      point: 'The decision is for one year at most.',
      messages: {
        met: 'This is in order.',
        'too-long': 'Set a last day at most one year after the first.',
        'ends-before-start': 'Correct the days. The decision ends before it begins.',
        unknown: 'On which day does the decision begin, and on which does it end?',
      },
    },
    'in-effect': {
      point: 'The decision is in effect on the day asked about.',
      messages: {
        met: 'This is in order.',
        expired: 'Make a new decision if the conditions are met, or stop the care.',
        'not-yet': 'The decision begins later. Is the care given before that?',
        unknown: 'On which day does the decision begin, and on which does it end?',
      },
    },
    'counted-as-serious': stated(
      'Admission, holding and movement-restricting measures that the patient opposes count as a serious intervention.',
      'Treat the case as a serious intervention.',
      'Is the case treated as a serious intervention?',
    ),
    'seriousness-assessed': judged(
      'It was assessed whether the care is a serious intervention for the patient.',
      'Assess whether the care is a serious intervention, by intrusion into the body, prescription medicines, the degree of resistance and the like.',
      'Was it assessed well enough whether the care is a serious intervention?',
    ),
    'others-consulted': also(
      stated(
        'Other qualified health personnel were consulted before the decision.',
        'Consult other qualified health personnel before a decision is made.',
        'Were other qualified health personnel consulted, and when?',
      ),
      {
        'too-late':
          'Reconsider the decision in the light of the advice. It was asked for after the decision was made.',
      },
    ),
    'separate-care-decision': stated(
      'There is a decision of its own on nursing and care, since that is the main purpose.',
      'Make a decision of its own on nursing and care.',
      'Is there a decision of its own on nursing and care?',
    ),
    'next-of-kin-asked': also(
      stated(
        'Before the decision, next of kin were asked what the patient would have wanted, where that was possible.',
        'Ask the next of kin what the patient would have wanted before a decision is made.',
        'Were next of kin asked what the patient would have wanted, and when?',
      ),
      {
        'too-late':
          'Reconsider the decision in the light of what the next of kin say. They were asked after it was made.',
      },
    ),
    'patient-notified': also(
      stated(
        'The patient was notified of the decision as soon as possible.',
        'Notify the patient of the decision as soon as possible.',
        'When was the patient notified of the decision?',
      ),
      {
        danger:
          'The patient was notified afterwards. Would there have been a danger that the care could not be carried out?',
        'too-late':
          'Write why the patient was not notified earlier, and let the patient complain and be heard.',
      },
    ),
    'next-of-kin-notified': also(
      stated(
        'Next of kin were notified of the decision as soon as possible.',
        'Notify the next of kin of the decision as soon as possible.',
        'When were next of kin notified of the decision?',
      ),
      {
        'too-late': 'Write why they were not notified earlier, and let them complain and be heard.',
      },
    ),
    'notice-of-complaint': stated(
      'The notice tells that one may complain.',
      'Tell in the notice that one may complain.',
      'Does the notice tell that one may complain?',
    ),
    'notice-of-statement': stated(
      'The notice tells that one may make a statement in the case.',
      'Tell in the notice that one may make a statement in the case.',
      'Does the notice tell that one may make a statement in the case?',
    ),
    'copy-to-superior': stated(
      'The one with overall professional responsibility has a copy of the notice.',
      'Send a copy of the notice to the one with overall professional responsibility for the care.',
      'Does the one with overall professional responsibility have a copy of the notice?',
    ),
    'copy-to-county-governor': stated(
      'A copy of the decision was sent to {countyGovernor}.',
      'Send a copy of the decision to {countyGovernor}.',
      'Was a copy of the decision sent to {countyGovernor}?',
    ),
    'in-writing': also(
      stated(
        'The decision is in writing.',
        'Write the decision down.',
        'Is the decision in writing?',
      ),
      {
        burden:
          'The decision was not written down. Would that have been especially burdensome for practical reasons?',
      },
    ),
    reasoned: also(
      stated(
        'Reasons were given when the decision was made.',
        'Write the reasons for the decision.',
        'Does the decision have reasons, and when were they given?',
      ),
      {
        'too-late': 'The reasons came later. They had to come with the decision.',
      },
    ),
    'reasons-name-rules': judged(
      'The reasons refer to the rules that the decision rests on, and explain them as far as is needed to understand it.',
      'Write which rules the decision rests on, and what they are about.',
      'Do the reasons refer to the rules, and explain them well enough for the decision to be understood?',
    ),
    'reasons-name-facts': judged(
      'The reasons name the facts that the decision rests on.',
      'Write which facts the decision rests on, or refer to an account that the party knows.',
      'Can it be seen which facts the decision rests on?',
    ),
    'notice-of-time-limit': stated(
      'The notice tells the time limit for complaining.',
      'Tell in the notice that the time limit for complaining is three weeks.',
      'Does the notice tell the time limit for complaining?',
    ),
    'notice-of-complaint-body': stated(
      'The notice tells that {countyGovernor} decides a complaint.',
      'Tell in the notice that {countyGovernor} decides a complaint.',
      'Does the notice tell that {countyGovernor} decides a complaint?',
    ),
    'notice-of-procedure': stated(
      'The notice tells how one goes about complaining.',
      'Tell in the notice how one goes about complaining.',
      'Does the notice tell how one goes about complaining?',
    ),
    'notice-of-documents': stated(
      'The notice tells of the right to see the documents of the case.',
      'Tell in the notice of the right to see the documents of the case.',
      'Does the notice tell of the right to see the documents of the case?',
    ),
    'notice-of-suspension': stated(
      'The notice tells that one may ask for the decision not to be carried out yet.',
      'Tell in the notice that one may ask for the decision not to be carried out yet.',
      'Does the notice tell that one may ask for the decision not to be carried out yet?',
    ),
  },
}
