import type { ConsentTexts } from '../types.js'

type Questions =
  | 'consent.child-heard'
  | 'consent.parents-kept-out'
  | 'consent.inform-parents'
  | 'consent.inform-other-parent'
  | 'consent.inform-child-welfare'
  | 'consent.inform-next-of-kin'
  | 'consent.next-of-kin-takes-part'
  | 'consent.others-present'

/** The questions of who is heard and who is told, in English. */
export const informing: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.child-heard': {
    question:
      'Must the child be heard before others decide, and what weight does the child’s view have?',
    outcomes: {
      'must-be-heard':
        'Yes. The child must {heard} before the decision, and the older and more mature the child ' +
        'is, the more that counts.',
      'must-be-heard-with-great-weight':
        'Yes. The child must be informed and be able to say what it thinks before the ' +
        'decision, and the child’s view must have great weight.',
      'if-able-to-form-views':
        'Yes, if the child can form a view of its own on the matter. The child must then be ' +
        'informed and heard, and its view counts according to age and maturity.',
      'decides-alone':
        'The child decides alone, so there is nobody else who must hear the child before deciding.',
      'not-applicable':
        'The rule on hearing the child before others decide does not apply here: the patient has ' +
        'turned 18, or nobody can consent.',
    },
  },
  'consent.parents-kept-out': {
    question: 'Does an exception apply that keeps the parents out?',
    outcomes: {
      'no-exception': 'No, neither of the exceptions applies.',
      'childs-wish':
        'Yes. The child is between 12 and 16 years and, for reasons that ought to be respected, does not want the parents to be informed.',
      'weighty-reasons': 'Yes. Weighty regard for the child speaks against informing the parents.',
      'childs-wish-not-regulated':
        'The rule on the child’s wish was about patients only. For users of other services it was not regulated.',
      'weighty-reasons-not-regulated': 'The law had no rule on weighty regard for the child yet.',
      'not-applicable': 'Not relevant. The question is about persons under 18.',
    },
  },
  'consent.inform-parents': {
    question: 'What are the parents told?',
    outcomes: {
      inform:
        'The parents, or others who hold parental responsibility, must be informed as well as ' +
        'the child.',
      'only-what-parental-responsibility-requires':
        'The parents, or others who hold parental responsibility, must be told only what they ' +
        'need to fulfil that responsibility.',
      'only-what-parental-responsibility-requires-and-tell-patient':
        'The parents, or others who hold parental responsibility, must be told only what they ' +
        'need to fulfil that responsibility. The young person must be told that they receive ' +
        'it.',
      'do-not-inform':
        'The parents, or others who hold parental responsibility, must not be informed by ' +
        'virtue of that responsibility.',
      'as-next-of-kin-or-to-consent':
        'As parents they are told only what they need to fulfil parental responsibility. Whoever ' +
        'consents for the young person must be told what consent takes, and next of kin have a ' +
        'right to information together with the young person.',
      'not-regulated':
        'The rules do not say what applies to a child who only gets services that are no health care. ' +
        'At this time the rule names patients only. The question is open.',
      'not-applicable':
        'The patient has turned 18, and the rules on informing parents do not apply.',
    },
  },
  'consent.inform-other-parent': {
    question:
      'Is a parent without parental responsibility told of the child by the health service?',
    outcomes: {
      'inform-on-request':
        'Yes. Where the other holds parental responsibility alone, the parent has a right to information on the child from the health service on asking for it.',
      'may-be-refused':
        'Not necessarily. The information may be refused because giving it may harm the child. The refusal can be appealed to {countyGovernor}.',
      'do-not-inform':
        'No. Confidentiality holds here towards parents too, and a parent without parental responsibility is told no more than one who holds it.',
      'right-lost':
        'No. {countyGovernor} has decided that the parent no longer has the right to information.',
      'not-asked':
        'The parent has not asked for information, and the right is there only on asking.',
      'not-applicable': 'The patient has turned 18, and the rule does not apply.',
    },
  },
  'consent.inform-child-welfare': {
    question:
      'Are {childWelfareService} and those with whom the child lives told what parents ' +
      'otherwise are told?',
    outcomes: {
      'inform-child-welfare':
        'Yes, {childWelfareService} must be informed like parents and with the same ' +
        'exceptions. Those with whom the child lives have no right of their own under this ' +
        'rule.',
      'inform-child-welfare-and-carer':
        'Yes. Both {childWelfareService} and the foster parents or the institution where the ' +
        'child lives must be informed like parents and with the same exceptions.',
      'no-own-right':
        'No. This rule gives neither {childWelfareService} nor those with whom the person ' +
        'lives a right of their own to information.',
      'not-regulated':
        'The rules do not say what applies to informing {childWelfareService} in this case. The ' +
        'question is open.',
    },
  },
  'consent.inform-next-of-kin': {
    question: 'Are the next of kin told of the patient’s health and care?',
    outcomes: {
      'inform-as-the-patient':
        'Yes. Both the patient and the next of kin have a right to the information that a ' +
        'patient is to have.',
      inform: 'Yes. The next of kin must be told of the patient’s state of health and of the care.',
      'inform-on-statutory-ground':
        'Yes. The next of kin have a right to information even though the patient has ' +
        '{competence} and does not consent, either because of serious mental disorder and ' +
        'danger to others or out of regard for children in the patient’s care.',
      'do-not-inform':
        'No. This rule gives the next of kin no information. Parents of patients under 16 are ' +
        'told under other rules.',
      'requires-judgement':
        'The rules give no certain answer. Either it is unclear whether the young person decides ' +
        'alone, or the next of kin is a parent whom another rule keeps out. It depends on an ' +
        'assessment.',
      'not-regulated':
        'The rules do not say what applies to whoever only gets services that are no health care. At ' +
        'this time the rule names only the next of kin of patients. The question is open.',
    },
  },
  'consent.next-of-kin-takes-part': {
    question: 'Do the next of kin have a right of their own to take part?',
    outcomes: {
      'takes-part-with-patient':
        'Yes. The patient does not decide on the matter, and the next of kin may therefore take ' +
        'part beside the patient.',
      'takes-part-on-statutory-ground':
        'Yes. The next of kin may take part even though the patient has {competence}, either ' +
        'because of serious mental disorder and danger to others or out of regard for children ' +
        'in the patient’s care.',
      'requires-judgement':
        'The rules give no certain answer. Whether the young person decides alone, and whether the ' +
        'next of kin may take part, depends on an assessment.',
      'no-own-right':
        'No. The next of kin have no right of their own, but the patient may ask to have them ' +
        'there.',
      'special-statute':
        'A special statute governs the matter. That statute says whether the young person decides, and whether the next of kin have a right to take part turns on it.',
      'not-regulated':
        'The rules do not say what applies to whoever only gets services that are no health care. The ' +
        'rule names only the next of kin of patients. The question is open, but the person may ask to ' +
        'have others there.',
    },
  },
  'consent.others-present': {
    question: 'May the patient or user have others present?',
    outcomes: {
      'granted-as-main-rule':
        'Yes. The main rule is that the wish must be followed when the service is given.',
      right: 'Yes. The patient or user has a right to have others there when the service is given.',
      exception:
        'Not necessarily. An exception from the right may be made here, because sound care ' +
        'requires it.',
      'not-asked':
        'The patient or user does not wish to have others present, so the question does not arise.',
    },
  },
}
