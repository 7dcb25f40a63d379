import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { absent, judged, stated } from './phrases.js'

/** What may have become of a consent that was given. */
const ended = {
  'not-yet': 'The consent is not given yet. Wait until it is.',
  withdrawn: 'The consent is withdrawn. Stop what rests on it, or obtain a new consent.',
  expired: 'The consent has expired. Obtain a new consent.',
} as const

const planConsented = also(
  stated(
    'There is a consent to making the plan.',
    'Get consent from the person, or from whoever may consent for them, before the work on the plan begins.',
    'Has the person, or whoever may consent for them, agreed that the plan is made?',
  ),
  ended,
)

const planConsentInPlan = stated(
  'The consent to the plan stands in the plan.',
  'Enter the consent to the plan in the plan itself.',
  'Does the consent to the plan stand in the plan itself?',
)

const accessConsentInPlan = stated(
  'The consent to giving the participants confidential information stands in the plan.',
  'Enter the consent to exchanging information in the plan itself.',
  'Does the consent to exchanging information stand in the plan itself?',
)

const giverEntitled = stated(
  'The consent to exchanging information is given by the one who has the right to give it.',
  'Find out who may consent to the exchange, and get the consent from them.',
  'Is the consent given by the one who may consent to the exchange? That depends on age and {competence}.',
)

/** What a written consent to a plan should say, in English. */
export const declaration: ConsentChecklistTexts['consent.declaration'] = {
  title: 'Consent to an individual plan and to exchanging information',
  requirements: {
    'plan-consented-before-2022': planConsented,
    'plan-consented': planConsented,
    'plan-consent-in-plan-before-2022': planConsentInPlan,
    'plan-consent-in-plan': planConsentInPlan,
    'access-consented': also(
      stated(
        'There is a consent to giving the participants confidential information.',
        'Get consent before the information is exchanged. The consent to the plan itself is not enough.',
        'Is there a consent to giving the participants confidential information?',
      ),
      ended,
    ),
    'access-consent-in-plan-before-2022': accessConsentInPlan,
    'access-consent-in-plan': accessConsentInPlan,
    'giver-entitled-before-2026': giverEntitled,
    'giver-entitled': giverEntitled,
    'information-specified': stated(
      'It can be seen which information the consent covers.',
      'Write which information the consent covers. Confidentiality yields only as far as the consent goes.',
      'Which information does the consent cover?',
    ),
    'participants-specified': stated(
      'It can be seen who may get the information.',
      'Write which services or persons may get the information. Confidentiality yields only as far as the consent goes.',
      'Who may get the information?',
    ),
    'refused-information-left-out': absent(
      'Information that the person will not have exchanged is left out.',
      'Take this kind of information out. The person has refused to have it exchanged.',
      'Which information is included, and which has the person refused to have exchanged?',
    ),
    'refused-participants-left-out': absent(
      'Participants whom the person has refused do not get the information.',
      'Take this participant out. The person has refused to let the participant have the information.',
      'Which participants get the information, and which has the person refused?',
    ),
    'plan-explained': judged(
      'The person has been told enough of what an individual plan involves to make up their mind.',
      'Explain what an individual plan involves before the consent is given.',
      'Has the person been told enough to judge whether they want an individual plan?',
    ),
    'use-explained': judged(
      'The declaration says how the information will be used.',
      'Write what the information will be used for, and how.',
      'Can the person understand from the text how the information will be used?',
    ),
    'consequences-explained': judged(
      'The declaration says what follows from using the information so.',
      'Write what using the information may lead to for the person.',
      'Can the person understand from the text what the use may lead to?',
    ),
    'limited-to-plan': stated(
      'The consent is limited to what the work on the plan needs.',
      'Write clearly that the consent covers only information needed for the work on the plan.',
      'Is it clear that the consent covers only what the work on the plan needs?',
    ),
    'nothing-unnecessary': stated(
      'The declaration says that no more is exchanged than is relevant and necessary.',
      'Write that no more information is exchanged than is relevant and necessary.',
      'Does the declaration say that only what is relevant and necessary is exchanged?',
    ),
    'may-refuse-information': stated(
      'The declaration says that the person may hold back information on particular matters.',
      'Write that the person may refuse to have information on particular matters exchanged.',
      'Does the declaration say that the person may refuse to have information on particular matters exchanged?',
    ),
    'may-refuse-participants': stated(
      'The declaration says that the person may refuse to let particular services or persons have tasks.',
      'Write that the person may refuse to let particular services or persons have particular tasks.',
      'Does the declaration say that the person may refuse to let particular services or persons have tasks?',
    ),
    'may-withdraw': stated(
      'The declaration says that the consent may be withdrawn at any time.',
      'Write that the consent may be withdrawn at any time, and how to do so.',
      'Does the declaration say that the consent may be withdrawn at any time?',
    ),
    signed: stated(
      'The declaration is signed.',
      'Have whoever consents sign the declaration.',
      'Is the declaration signed by whoever consents?',
    ),
  },
}
