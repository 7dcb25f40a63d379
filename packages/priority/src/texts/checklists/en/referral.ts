import { pointsIn } from '@vilkar/core/explain'
import type { PriorityChecklistTexts } from '../types.js'

const met = 'This is in order.'
const { stated } = pointsIn(met)

/** What a referral must and should hold, in English. */
export const referral: PriorityChecklistTexts['priority.referral'] = {
  title: 'Referral to habilitation',
  requirements: {
    'gp-assessment': {
      point:
        'In most cases the guide counts on the general practitioner having assessed the patient first.',
      messages: {
        met,
        missing:
          'The medical assessment by the general practitioner is lacking. Enclose it, or say why there is none.',
        unknown: 'Has the general practitioner made a medical assessment?',
        'reason-given': 'It is said why there is no assessment by the general practitioner.',
        'reason-ask':
          'Is there a reason why there is no assessment by the general practitioner? If so, give it.',
      },
    },
    'gp-history': stated(
      'In most cases the guide counts on the assessment holding the relevant history.',
      'The general practitioner’s assessment lacks the relevant history. Add it.',
      'Does the general practitioner’s assessment hold the relevant history?',
    ),
    'gp-examination': stated(
      'In most cases the guide counts on the assessment resting on a clinical examination.',
      'The general practitioner’s assessment lacks a clinical examination. Add it.',
      'Has the general practitioner made a clinical examination?',
    ),
    'gp-involved': stated(
      'The general practitioner should be involved where others refer; else they are known to be lost to the follow-up.',
      'The general practitioner is not involved in the referral. Send a copy or get in touch.',
      'Is the general practitioner involved in the referral, or sent a copy?',
    ),
    'gp-informed-by-manual-therapist': stated(
      'The manual therapist has to tell the general practitioner of the referral to the specialist service.',
      'The general practitioner was not told of the referral. The manual therapist has to tell them.',
      'Has the manual therapist told the general practitioner of the referral?',
    ),
    'necessary-information': stated(
      'The referral of a general practitioner or manual therapist has to give the information needed for good and sound treatment.',
      'Information needed for good and sound treatment is lacking. It has to be given.',
      'Does the referral give the information needed for good and sound treatment?',
    ),
    'division-of-tasks': stated(
      'The referral of a general practitioner or manual therapist has to fit the division of tasks between the levels by act, regulation and local agreement.',
      'The referral does not fit the division of tasks between the levels. Clarify who is to give the help.',
      'Does the referral fit the division of tasks between the municipality and the specialist service?',
    ),
    'gp-refers': {
      point:
        'In most cases the guide counts on the general practitioner to refer, unless the patient already gets specialist care.',
      messages: {
        met,
        others:
          'Others than the general practitioner refer. That does not keep the referral from being assessed, but clarify whether the practitioner should refer.',
        unknown: 'Who refers?',
        'in-hospital':
          'The patient already gets specialist care and is assessed on the way to the municipality.',
        ask: 'Does the patient already get specialist care?',
      },
    },
    'national-service': {
      point:
        'The guide says that the rules oblige hospitals to refer to an approved national or multi-regional service where there is one.',
      messages: {
        met,
        elsewhere:
          'There is an approved service, but the referral goes elsewhere. Consider referring there.',
        unknown: 'Is there an approved national or multi-regional service?',
      },
    },
    'municipal-assessment': stated(
      'The municipality should have made a cross-disciplinary assessment.',
      'The municipality’s cross-disciplinary assessment is lacking. It should be enclosed.',
      'Has the municipality made a cross-disciplinary assessment?',
    ),
    'partial-assessments': stated(
      'The cross-disciplinary assessment should hold the relevant partial assessments.',
      'Relevant partial assessments are lacking. They should be enclosed.',
      'Does the cross-disciplinary assessment hold the relevant partial assessments?',
    ),
    'cross-disciplinary-discussion': stated(
      'The case should have been discussed across disciplines.',
      'The case was not discussed across disciplines. That should be done.',
      'Was the case discussed across disciplines?',
    ),
    summary: stated(
      'The assessments and the discussion should be summed up.',
      'A summary of the assessments and the discussion is lacking. It should be enclosed.',
      'Are the assessments and the discussion summed up?',
    ),
    measures: stated(
      'The guide expects that the municipality has put measures in place after its assessments.',
      'It is not said that the municipality has put measures in place. Say what was tried.',
      'Has the municipality put measures in place after its assessments?',
    ),
    'measures-benefit': stated(
      'The guide expects that the benefit of the measures is described.',
      'The benefit of the measures is not described. Say what came of them.',
      'Is the benefit of the measures described?',
    ),
    transition: stated(
      'For somebody of 17 or 18 the transition to adult habilitation should be planned.',
      'The transition to adult habilitation is not mentioned. It should be planned.',
      'Is the transition to adult habilitation planned?',
    ),
    'patient-identified': stated(
      'The referral should say who the patient is and how to reach them.',
      'Information on the patient is lacking. Say who it is and how to reach them.',
      'Does the referral say who the patient is and how to reach them?',
    ),
    'next-of-kin': stated(
      'The referral should name the next of kin.',
      'The next of kin are lacking. The referral should name them.',
      'Does the referral name the next of kin?',
    ),
    'receiving-unit': stated(
      'The referral should say which unit it is sent to.',
      'The receiving unit is lacking. Say which unit the referral is sent to.',
      'Does the referral say which unit it is sent to?',
    ),
    referrer: stated(
      'The referral should say who refers.',
      'The referrer is lacking. Say who refers.',
      'Does the referral say who refers?',
    ),
    'copy-recipients': stated(
      'The referral should say who gets a copy.',
      'Copy recipients are lacking. Let the patient have a copy, and the general practitioner where others refer.',
      'Does the referral say who gets a copy?',
    ),
    question: stated(
      'The referral should say what is asked for.',
      'The question is lacking. Say what help is wanted.',
      'Does the referral say what is asked for?',
    ),
    consent: stated(
      'The referral should say that whoever can consent has done so.',
      'Consent is not mentioned. Say who has consented.',
      'Has whoever can consent done so?',
    ),
    'parental-responsibility': stated(
      'The referral of a child should say who has parental responsibility.',
      'Parental responsibility is not mentioned. Say who has it.',
      'Who has parental responsibility?',
    ),
    representative: stated(
      'The referral of an adult should say if there is a guardian or other representative.',
      'It is not said if the patient has a guardian or other representative. Say so.',
      'Does the patient have a guardian or other representative?',
    ),
    interpreter: stated(
      'The referral may say if an interpreter is needed.',
      'It is not said if an interpreter is needed. It helps to say so.',
      'Is an interpreter needed?',
    ),
    coordinator: stated(
      'The referral may say if there is a coordinator in the municipality.',
      'It is not said if there is a coordinator. It helps to say so.',
      'Does the patient have a coordinator in the municipality?',
    ),
    'individual-plan': stated(
      'The referral may say if there is an individual plan.',
      'It is not said if there is an individual plan. It helps to say so.',
      'Does the patient have an individual plan?',
    ),
    'responsibility-group': stated(
      'The referral may say if there is a responsibility group.',
      'It is not said if there is a responsibility group. It helps to say so.',
      'Does the patient have a responsibility group?',
    ),
    'coercive-measures': stated(
      'The referral may say if there are decisions on coercion under chapter 9 of the Health and Care Services Act.',
      'It is not said if there are decisions on coercion. It helps to say so.',
      'Are there decisions on coercion under chapter 9 of the Health and Care Services Act?',
    ),
    'cooperating-services': stated(
      'The referral may say which services cooperate about the patient.',
      'It is not said which services cooperate. It helps to say so.',
      'Which services cooperate about the patient, and does the referral say so?',
    ),
    diagnoses: stated(
      'The referral may say which diagnoses are known when it is sent.',
      'It is not said which diagnoses are known. It helps to list them, or to say that none is known.',
      'Does the referral say which diagnoses are known?',
    ),
    medicines: stated(
      'The referral may list the medicines.',
      'There is no list of medicines. It helps to enclose one.',
      'Does the patient take medicines, and does the referral list them?',
    ),
    'earlier-reports': stated(
      'Earlier reports may be enclosed.',
      'Earlier reports are not enclosed. It helps to add them.',
      'Are there earlier reports, and are they enclosed?',
    ),
  },
}
