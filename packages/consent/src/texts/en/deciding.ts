import type { ConsentTexts } from '../types.js'
import {
  childWelfareConsents,
  childWelfareOrCarerConsents,
  coercionRules,
  electroconvulsiveDecision,
  guardianConsentsForMinor,
  mentalHealthAct,
  minorRepresentativeDecides,
  parentsConsent,
} from './shared.js'

type Questions =
  | 'consent.who-decides'
  | 'consent.decides-by-itself'
  | 'consent.special-matter'
  | 'consent.mental-health-law'
  | 'consent.own-decision'
  | 'consent.on-behalf'
  | 'consent.on-behalf-by-age'
  | 'consent.parents-not-told'
  | 'consent.minor-representative'
  | 'consent.minor-representative-outside-health-care'
  | 'consent.warning-technology'

const guardianConsents =
  'The guardian consents on behalf of the patient. An adult who is {capacityDeprived} still ' +
  'consents personally as far as that can be done.'

const providerDecides =
  'The one who provides the health care may decide. This covers only care of little intrusion ' +
  'that the patient does not object to, and the preparatory works presuppose that the patient ' +
  'would probably have consented.'

const responsibleDecides =
  'The one responsible for the health care may decide that it be given, but only after ' +
  'consulting other qualified health personnel, and only if it is in the patient’s interest ' +
  'and the patient would probably have agreed. Where possible, the next of kin must be asked ' +
  'what the patient would have wanted, and both their answer and the views of the other ' +
  'personnel must be recorded.'

const providerDecidesForNow =
  'For now the one who provides the health care may decide, but only on care that is strictly ' +
  'necessary and intrusive neither in extent nor in duration. This is for a limited time, ' +
  'until somebody can consent on behalf of the child.'

const specialStatute =
  'A special statute governs the matter and goes before the ordinary rules. That statute says ' +
  'who may consent, and on what conditions.'

const nobodyCanConsent =
  'Nobody can consent to cosmetic treatment without a medical or dental reason before the ' +
  'patient is 18. Neither the patient nor the parents can give a valid consent.'

const whoDecidesIsOpen = 'The rules do not say who decides in this case. The question is open.'

/** The questions of who decides on health care, in English. */
export const deciding: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.who-decides': {
    question: 'Who decides on the health care?',
    outcomes: {
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'requires-judgement':
        'The rules give no certain answer on who decides. The answer depends on an assessment ' +
        'of the case and of the patient’s age and maturity.',
      patient:
        'The patient decides. The health care may be given only with the patient’s consent, or ' +
        'on another basis in law.',
      'not-regulated': whoDecidesIsOpen,
      guardian: guardianConsents,
      provider: providerDecides,
      'responsible-professional': responsibleDecides,
      'coercion-rules-somatic': coercionRules,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      'parental-responsibility': parentsConsent,
      'provider-for-now': providerDecidesForNow,
    },
  },
  'consent.decides-by-itself': {
    question: 'Does anything settle the matter before age and {competence} are considered?',
    outcomes: {
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'requires-judgement':
        'The rules give no certain answer. Whether the young person may decide depends on an ' +
        'assessment of the kind of measure.',
      'general-rules': 'No. The ordinary rules on age and {competence} settle who decides.',
    },
  },
  'consent.special-matter': {
    question: 'Does a special statute or an absolute age limit govern the matter?',
    outcomes: {
      'special-statute': specialStatute,
      nobody: nobodyCanConsent,
      'requires-judgement':
        'The rules give no certain answer. Whether the young person may decide depends on an ' +
        'assessment of the kind of measure.',
      'general-rules': 'No. The ordinary rules apply.',
    },
  },
  'consent.mental-health-law': {
    question: 'May the care be given under the mental health act only?',
    outcomes: {
      'mental-health-act': mentalHealthAct,
      'electroconvulsive-decision': electroconvulsiveDecision,
      'general-rules': 'No. The ordinary rules apply.',
    },
  },
  'consent.own-decision': {
    question: 'Does the patient decide alone?',
    outcomes: {
      patient:
        'Yes. The patient decides, and the health care may be given only with the patient’s ' +
        'consent, or on another basis in law.',
      'on-behalf':
        'No. Others decide on behalf of the patient, and who they are depends on the patient’s ' +
        'age and on what the care involves.',
      'requires-judgement':
        'The rules give no certain answer on whether the patient decides. The answer depends ' +
        'on an assessment of the case and of the patient’s age and maturity.',
      'not-regulated':
        'The rules do not say whether the patient decides in this case. The question is open.',
      'special-statute': specialStatute,
    },
  },
  'consent.on-behalf': {
    question: 'Who decides when the patient does not decide alone?',
    outcomes: {
      guardian: guardianConsents,
      provider: providerDecides,
      'responsible-professional': responsibleDecides,
      'coercion-rules-somatic': coercionRules,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      'not-regulated': whoDecidesIsOpen,
      'parental-responsibility': parentsConsent,
      'provider-for-now': providerDecidesForNow,
    },
  },
  'consent.on-behalf-by-age': {
    question: 'Who decides on behalf of the patient, by age and what the care involves?',
    outcomes: {
      'minor-representative': minorRepresentativeDecides,
      guardian:
        'The patient is {capacityDeprived} and consents personally as far as that can be done. ' +
        'Otherwise the guardian may consent on behalf of the patient.',
      provider: providerDecides,
      'responsible-professional': responsibleDecides,
      'coercion-rules-somatic': coercionRules,
    },
  },
  'consent.parents-not-told': {
    question: 'Who decides when the decision is the parents’, but they perhaps cannot be told?',
    outcomes: {
      'parental-responsibility': parentsConsent,
      'provider-for-now': providerDecidesForNow,
      'not-regulated':
        'The rules do not say who decides when the parents cannot be told. The question is open.',
    },
  },
  'consent.minor-representative': {
    question: 'Who consents on behalf of a child or young person under 18?',
    outcomes: {
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      guardian: guardianConsentsForMinor,
      'not-regulated':
        'The rules do not say who consents on behalf of the child in this case. The question ' +
        'is open.',
    },
  },
  'consent.minor-representative-outside-health-care': {
    question:
      'Who decides on behalf of a child or a young person on services that are no health care?',
    outcomes: {
      'parental-responsibility':
        'The parents, or others who hold parental responsibility, decide. Where they hold it together, they decide together.',
      'child-welfare': 'It is {childWelfareService} that decides on behalf of the child.',
      'child-welfare-or-carer':
        'Both {childWelfareService} and the foster parents or the institution where the child lives may decide on behalf of the child. Where {childWelfareService} finds that their view is not in the child’s best interests, it is {childWelfareService} that decides.',
      guardian:
        'Nobody holds parental responsibility, or whoever does cannot look after the child’s interests. The guardian therefore decides on behalf of the child.',
      'not-regulated':
        'The rules do not say who decides on behalf of the child in this case. The question is open.',
    },
  },
  'consent.warning-technology': {
    question: 'Who decides whether warning and locating technology may be used?',
    outcomes: {
      'service-decides':
        'The health and care service may decide to use it. The service must give weight to whether the measure is proportionate to the risk, whether it is the least intrusive one, and whether the person would probably have agreed. Where possible, the next of kin must be asked what the person would have wanted.',
      'conditions-not-met':
        'No. The measure has to be both necessary to prevent or limit a risk of harm to the person and in the person’s interest, and that is not so here.',
      'own-consent': 'The person decides, and the technology may be used only with their consent.',
      'as-health-care': 'The ordinary rules on who decides on health care apply.',
      'coercion-rules-somatic':
        'The person objects. As part of somatic health care, the technology may then be used only under the special rules on coercion.',
      'coercion-rules-services':
        'The measure counts as coercion or force, and may be used only under the rules on coercion of persons with an intellectual disability.',
      'not-allowed': 'No. The person objects, and the law gives no basis for using the technology.',
      'not-under-this-section':
        'The rule on such technology is about persons of 18 or more. Whoever otherwise decides for the child decides.',
      'not-relevant': 'No such technology is in question.',
    },
  },
}
