import type { ConsentTexts } from '../types.js'
import {
  childWelfareConsents,
  childWelfareOrCarerConsents,
  guardianConsentsForMinor,
  minorRepresentativeDecides,
  parentsConsent,
} from './shared.js'

type Questions =
  | 'consent.information-sharing'
  | 'consent.information-sharing-by-age'
  | 'consent.sharing-with-cooperating-personnel'
  | 'consent.confidentiality-of-health-personnel'
  | 'consent.confidentiality-of-services'
  | 'consent.confidentiality-exception'
  | 'consent.may-tell-by-exception'
  | 'consent.sharing-beyond-care'
  | 'consent.may-share-beyond-care'

const patientConsents = 'The patient consents to the sharing of the information.'

const nextOfKinConsent =
  'The next of kin may consent to the sharing of the information. That holds also where ' +
  'someone else decides on the health care.'

const sharingNeedsJudgement =
  'The rules give no certain answer on who may consent to the sharing of the information. The ' +
  'answer depends on an assessment of the case and of the patient’s age and maturity.'

/** The questions on sharing information and confidentiality, in English. */
export const sharing: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.information-sharing': {
    question: 'Who may consent to the sharing of confidential information?',
    outcomes: {
      patient: patientConsents,
      'next-of-kin': nextOfKinConsent,
      'requires-judgement': sharingNeedsJudgement,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      guardian: guardianConsentsForMinor,
      'not-regulated':
        'The rules do not say who may consent to the sharing of the information in this case. ' +
        'The question is open.',
    },
  },
  'consent.information-sharing-by-age': {
    question: 'Who may consent to the sharing of confidential information, by age?',
    outcomes: {
      patient: patientConsents,
      'next-of-kin': nextOfKinConsent,
      'minor-representative': minorRepresentativeDecides,
      'requires-judgement': sharingNeedsJudgement,
    },
  },
  'consent.sharing-with-cooperating-personnel': {
    question: 'Is consent needed to share information with those who take part in the health care?',
    outcomes: {
      allowed:
        'No. Information that is necessary for the health care may be given to those who take ' +
        'part in it, as long as the patient does not object.',
      'allowed-despite-objection':
        'No. The information may be given even though the patient objects, because there is ' +
        'imminent and serious danger to the patient’s own life or to the life or health of ' +
        'others.',
      'allowed-for-weighty-reasons':
        'No. The information may be given because weighty reasons speak for it, even though ' +
        'the patient objects or probably would have objected.',
      'not-allowed-against-objection':
        'Yes. The information cannot be given against the patient’s will.',
      'consent-needed':
        'Yes. The permission to share in order to give health care does not cover this, and ' +
        'the sharing requires consent or another exception from confidentiality.',
    },
  },
  'consent.confidentiality-of-health-personnel': {
    question: 'Has whoever knows the information the duty of confidentiality of health personnel?',
    outcomes: {
      confidential:
        'Yes. Whoever knows the information must keep silent on it and keep ' +
        'others from seeing or learning it. Nor may anyone read, search for or use such ' +
        'information without a reason in the health care, in its administration or in law.',
      'may-not-read-or-use':
        'These rules do not require silence. But nobody may read, search for, obtain or use such ' +
        'information without a reason in the health care, in its administration or in law, and ' +
        'work in the health and care services may bring a duty of confidentiality besides.',
      'no-duty-here':
        'No, not under these rules. Whoever works for the health and care services may have a ' +
        'duty for that reason, and other acts, an agreement or an instruction may also require ' +
        'silence.',
    },
  },
  'consent.confidentiality-of-services': {
    question:
      'Does work in the health and care services bring a duty of confidentiality under the Public Administration Act?',
    outcomes: {
      confidential:
        'Yes. Whoever learned the information in the work, in administration too, must keep ' +
        'others from seeing or learning it. The duty lasts after the work has ended.',
      'no-duty-here':
        'No, not under these rules. Health personnel, and those who work elsewhere in the public ' +
        'administration, may have a duty for that reason, and other acts, an agreement or an ' +
        'instruction may also require silence.',
    },
  },
  'consent.confidentiality-exception': {
    question:
      'Does the exception from confidentiality allow confidential information to be passed on?',
    outcomes: {
      'may-share':
        'Yes. Confidentiality does not prevent the information from being passed on, as far as ' +
        'the exception reaches.',
      'must-share':
        'Yes. The information must be passed on as the exception requires. It is a duty, and ' +
        'confidentiality does not prevent it.',
      'may-not-share':
        'No. The conditions of the exception are not met, or the law has no such exception at this ' +
        'time. The information remains confidential, unless another exception applies.',
    },
  },
  'consent.may-tell-by-exception': {
    question: 'May the information be passed on by this exception from confidentiality?',
    outcomes: {
      'may-share':
        'Yes. Confidentiality does not prevent the information from being passed on, as far as ' +
        'the exception reaches.',
      'must-share':
        'Yes. The information must be passed on as the exception requires. It is a duty, and ' +
        'confidentiality does not prevent it.',
      'may-not-share':
        'No. The conditions of the exception are not met, or the law has no such exception at this ' +
        'time. The information remains confidential, unless another exception applies.',
      'no-duty-here':
        'Yes, as far as this goes. Neither of the duties of confidentiality asked about applies here, so no exception is needed. Other rules may still stand in the way.',
    },
  },
  'consent.sharing-beyond-care': {
    question:
      'May confidential information be made available for another purpose than the care of the patient?',
    outcomes: {
      'may-share':
        'Yes. Confidentiality does not prevent information that is relevant and necessary for the purpose from being made available, as far as the rule reaches.',
      'may-not-share':
        'No. The conditions are not met, or the law has no rule on this purpose at this time. The information remains confidential, unless another exception applies.',
    },
  },
  'consent.may-share-beyond-care': {
    question:
      'May the information in this case be made available for another purpose than the care of the patient?',
    outcomes: {
      'may-share':
        'Yes. Confidentiality does not prevent information that is relevant and necessary for the purpose from being made available, as far as the rule reaches.',
      'may-not-share':
        'No. The conditions are not met, or the law has no rule on this purpose at this time. The information remains confidential, unless another exception applies.',
      'no-duty-here':
        'Yes, as far as this goes. Neither of the duties of confidentiality asked about applies here, so no exception is needed. Other rules may still stand in the way.',
    },
  },
}
