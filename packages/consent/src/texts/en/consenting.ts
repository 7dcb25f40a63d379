import type { ConsentTexts } from '../types.js'

type Questions =
  | 'consent.form'
  | 'consent.validity'
  | 'consent.withdrawal'
  | 'consent.parents-consent-suffices'
  | 'consent.parental-consent'

/** The questions on the consent itself and on the parents’ consent, in English. */
export const consenting: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.form': {
    question: 'Is the form of the consent good enough?',
    outcomes: {
      sufficient: 'Yes. The form is good enough, as long as the consent is otherwise valid.',
      'requires-judgement':
        'The law gives no clear answer on whether a tacit consent is enough here. The guidance ' +
        'presumes that the patient had the chance to take part, and the more intrusive the care ' +
        'is, the more likely it should be that the patient is informed and consents.',
      insufficient:
        'No. There is no consent in a form that is good enough, and the health care cannot ' +
        'rest on it.',
    },
  },
  'consent.validity': {
    question: 'Is the consent valid?',
    outcomes: {
      valid:
        'Yes. The consent was given by the one who decides, on an informed basis, and it ' +
        'covers the health care.',
      'not-given':
        'No. Nobody has consented, and the health care requires consent or another basis in law.',
      'given-by-someone-else':
        'No. The consent comes from someone other than the one who decides, and the one who ' +
        'decides must consent.',
      withdrawn:
        'No. The consent has been withdrawn, and the health care can no longer rest on it.',
      'not-informed':
        'No. The one who consented had not been told enough about the state of health and what ' +
        'the care involves.',
      'outside-scope':
        'No. The consent does not cover this health care, which requires a consent of its own.',
      'nobody-can-consent':
        'No. Nobody can consent to cosmetic treatment without a medical or dental reason before the patient is 18.',
      'special-statute':
        'The consent meets the ordinary conditions. A special statute governs the matter, and may ask for more of who consents and of the form.',
    },
  },
  'consent.withdrawal': {
    question: 'What follows when the consent is withdrawn?',
    outcomes: {
      'stop-and-inform':
        'The health care cannot continue on the basis of the consent. The one who provides it ' +
        'must explain what may follow if it is not given.',
      'treat-as-objection':
        'On the interpretation used here, the withdrawal counts as an objection to the health ' +
        'care. The rules for patients who object then apply.',
      'decided-on-behalf':
        'The withdrawal does not by itself end the care. According to the guidance, the care may ' +
        'continue on the consent of the one who consents on the patient’s behalf, or on a ' +
        'consent that can be presumed, as long as the patient does not object to it.',
      'other-consent-is-enough':
        'The consent of the other holder of parental responsibility is enough alone. The ' +
        'health care may continue on that basis.',
      'consent-lapses':
        'On the interpretation used here, the consent lapses, because such health care rests ' +
        'on the consent of both. The care then no longer has that basis.',
      'requires-judgement':
        'The rules give no certain answer on who decides, or on whether the consent of one is enough. The answer depends on an assessment.',
      'special-statute':
        'A special statute governs the matter. That statute says what follows when the consent is withdrawn.',
      'not-theirs':
        'Whoever withdraws the consent is not the one who decides, so the withdrawal does not settle the matter. It is for the one who decides that day.',
    },
  },
  'consent.parents-consent-suffices': {
    question: 'Is the parents’ consent enough here?',
    outcomes: {
      sufficient: 'Yes. The consent that has been given is enough.',
      'sufficient-after-hearing-both':
        'Yes. Qualified health personnel find the care needed to prevent harm, and then the ' +
        'consent of one is enough, but both must as far as possible be heard first. The ' +
        'decision may be appealed to {countyGovernor}, who may stop the care while the appeal ' +
        'is considered.',
      insufficient:
        'No. What there is, is not enough. The health care requires the consent of the holder ' +
        'or holders of parental responsibility.',
      'requires-judgement':
        'The rules give no certain answer on whether the parents decide, or on whether this consent is enough. The answer depends on an assessment.',
      'not-applicable':
        'It is not for the parents to decide on the health care, so it makes no difference ' +
        'which of them consents.',
      'special-statute':
        'A special statute governs the matter. That statute says who may consent, and whether the parents’ consent is enough.',
      'not-regulated':
        'The rules do not say who decides in this case, and so not whether the parents’ consent is enough either. The question is open.',
    },
  },
  'consent.parental-consent': {
    question: 'Is the parents’ consent enough, where the decision is theirs?',
    outcomes: {
      sufficient: 'Yes. The consent that has been given is enough.',
      'sufficient-after-hearing-both':
        'Yes. Qualified health personnel find the care needed to prevent harm, and then the ' +
        'consent of one is enough, but both must as far as possible be heard first. The ' +
        'decision may be appealed to {countyGovernor}, who may stop the care while the appeal ' +
        'is considered.',
      insufficient:
        'No. What there is, is not enough. The health care requires the consent of the holder ' +
        'or holders of parental responsibility.',
      'requires-judgement':
        'The rules give no certain answer on whether this consent is enough. The answer ' +
        'depends on an assessment.',
    },
  },
}
