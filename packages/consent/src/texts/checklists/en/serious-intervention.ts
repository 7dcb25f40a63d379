import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { absent, judged, stated } from './phrases.js'

/** What a decision on a serious intervention must rest on, in English. */
export const seriousIntervention: ConsentChecklistTexts['consent.serious-intervention'] = {
  title: 'Decision on a serious intervention for an adult who lacks {competence}',
  requirements: {
    'adult-before-2013': also(
      stated(
        'The patient is of full age: has turned 18 and is not declared incapable.',
        'Use the rules on who consents for children and young people.',
        'Is the patient of full age: 18 or more, and not declared incapable?',
      ),
      {
        incapable:
          'Use the rule on patients declared incapable, the Patient and User Rights Act § 4-7.',
      },
    ),
    adult: stated(
      'The patient has turned 18.',
      'Use the rules on who consents for children and young people.',
      'Has the patient turned 18?',
    ),
    'competence-found-lacking': stated(
      'The patient has been found to lack {competence} for this care.',
      'Assess {competenceDefinite} first, and write a finding with reasons.',
      'Has the patient been found to lack {competence} for this care?',
    ),
    interest: judged(
      'The care is in the patient’s interest.',
      'Write why the care is in the patient’s interest.',
      'Does the assessment show that the care is in the patient’s interest?',
    ),
    'probable-consent': judged(
      'The patient would probably have allowed it.',
      'Write why the patient would probably have allowed it, and what that rests on.',
      'Does the assessment show that the patient would probably have allowed it?',
    ),
    'next-of-kin-asked': stated(
      'Next of kin were asked what the patient would have wanted, where that was possible.',
      'Ask the next of kin what the patient would have wanted.',
      'Were next of kin asked what the patient would have wanted?',
    ),
    'next-of-kin-recorded': stated(
      'The record shows what the next of kin told.',
      'Write in the record what the next of kin told.',
      'Does the record show what the next of kin told?',
    ),
    'decided-by-responsible': stated(
      'The one responsible for the care made the decision.',
      'Have the one responsible for the care make the decision.',
      'Did the one responsible for the care make the decision?',
    ),
    'others-consulted': also(
      stated(
        'Other qualified health personnel were consulted before the decision.',
        'Consult other qualified health personnel before the care is decided.',
        'Were other qualified health personnel consulted, and when?',
      ),
      {
        'too-late':
          'Reconsider the decision in the light of the advice. It was asked for after the decision was made.',
      },
    ),
    'opinions-recorded': stated(
      'The record shows what the other health personnel thought.',
      'Write in the record what the other health personnel thought.',
      'Does the record show what the other health personnel thought?',
    ),
    'no-objection': absent(
      'The patient does not object to the care.',
      'Do not give the care on this basis. Consider whether other rules allow it: chapter 4 A for somatic care, the Mental Health Care Act for mental disorders.',
      'Does the patient object to the care?',
    ),
    'no-serious-mental-disorder': absent(
      'The care is not for a mental disorder of a patient who has, or is assumed to have, a serious one.',
      'Do not give the care on this basis. Consider whether chapter 3 of the Mental Health Care Act allows it.',
      'Does the patient have a serious mental disorder, or is there reason to assume so?',
    ),
    'ect-conditions': judged(
      'The conditions for electroconvulsive treatment in the Mental Health Care Act § 4-4 b are met.',
      'Assess the conditions in the Mental Health Care Act § 4-4 b and write how they are met, or do not give the treatment.',
      'Are the conditions met: serious danger to life within a few weeks without the treatment, and no objection from the patient?',
    ),
    'ect-decided-by-professional-in-charge': stated(
      'The professional in charge has made the decision on electroconvulsive treatment.',
      'Let the professional in charge judge the conditions and make the decision.',
      'Who made the decision on electroconvulsive treatment?',
    ),
    'ect-recorded': also(
      stated(
        'The decision on electroconvulsive treatment is written down at once.',
        'Write the decision down.',
        'When was the decision written down?',
      ),
      { 'too-late': 'The decision was written down later. It had to be done at once.' },
    ),
    'ect-record-content': judged(
      'The decision says how the conditions were judged, and what other qualified personnel thought.',
      'Write how the danger to life and the patient’s attitude were judged, and what other qualified personnel thought.',
      'Does the decision show well enough how the conditions were judged?',
    ),
    'ect-two-weeks': {
      point: 'The decision is for two weeks at most.',
      messages: {
        met: 'This is in order.',
        'too-long': 'Shorten the decision. It can last two weeks at most.',
        'ends-before-start': 'Correct the days. The decision ends before it begins.',
        unknown: 'From and through which day does the decision last?',
      },
    },
    'ect-in-effect': {
      point: 'The treatment is given while the decision lasts.',
      messages: {
        met: 'This is in order.',
        expired: 'The decision has run out. Stop the treatment without consent.',
        'not-yet': 'The decision is not in effect yet. Is there treatment now?',
        unknown: 'From and through which day does the decision last?',
      },
    },
    'ect-no-earlier-decision': absent(
      'No earlier decision was made in the same series of treatment.',
      'Stop the treatment without consent. No new decision can be made in the same series of treatment.',
      'Was a decision made before in this series of treatment?',
    ),
    'commission-leader-notified': stated(
      'The leader of the control commission has been notified of the decision.',
      'Notify the leader of the control commission of the decision.',
      'Has the leader of the control commission been notified?',
    ),
    'record-copy-sent': stated(
      'The leader of the control commission has a copy of the relevant parts of the record.',
      'Send the leader of the control commission a copy of the relevant parts of the record.',
      'Does the leader of the control commission have a copy of the relevant parts of the record?',
    ),
    'commission-leader-checked': also(
      stated(
        'As soon as possible, the leader of the control commission made sure that the procedure is right and the conditions were assessed.',
        'Remind the leader of the control commission to make sure that the procedure is right and the conditions were assessed.',
        'Has the leader of the control commission looked into the procedure and the assessment of the conditions, and when?',
      ),
      {
        'too-late': 'The leader looked into it later. It had to be done as soon as possible.',
      },
    ),
    'reviewed-every-sixth-month': also(
      stated(
        'The control commission has reviewed the conditions every sixth month after the decision.',
        'Tell the control commission: more than six months have passed without a review of the conditions.',
        'When was the decision made, and when did the control commission review the conditions?',
      ),
      {
        'not-due': 'Six months have not passed since the decision.',
        uneven:
          'The reviews are unevenly spread. Did any come more than six months after the one before?',
        'earlier-decision':
          'The decision is older than the rules of 1 June 2026. Has it been reconsidered under these rules?',
      },
    ),
    'updated-assessment-given': stated(
      'The control commission has an updated assessment of the patient’s situation.',
      'Give the control commission an updated assessment of the patient’s situation.',
      'Does the control commission have an updated assessment of the patient’s situation?',
    ),
  },
}
