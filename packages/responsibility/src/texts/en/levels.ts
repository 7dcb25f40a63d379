import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.level'
  | 'responsibility.statutory-task'
  | 'responsibility.agreement-limit'
  | 'responsibility.meanwhile'

/** The questions on the levels and what they agree, in English. */
export const levels: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.level': {
    question:
      'Does the need point towards the municipality alone, or towards municipality and specialist service together?',
    outcomes: {
      'immediate-help':
        'Both levels have to help at once when help is urgently needed. The division is settled afterwards.',
      'both-levels-advised':
        'The guidance speaks for help from municipality and specialist service together. It is an advice without a threshold; whether the conditions for specialist services are met, the specialist service judges on referral.',
      'municipality-alone-advised':
        'The guidance speaks for help from the municipality alone: help is sound there, and none of the features named points towards the specialist service. The list is not complete, so something else may speak against it.',
      'requires-judgement':
        'The sources do not say. What is known occurs at both levels, and no source has a threshold; the levels settle it in a talk.',
    },
  },
  'responsibility.statutory-task': {
    question: 'Which level has the law given the task?',
    outcomes: {
      municipality: 'The municipality has to see to this.',
      'general-practitioner': 'The general practitioner has to do this for those on their list.',
      'regional-health-authority':
        'The regional health authority has to see to this, for those who need the specialist service. It may give the service itself or by agreement.',
      'health-trust': 'The health trust must do this.',
      'mental-health-institution':
        'The institution responsible for mental health care must do this.',
      'specialist-service': 'The specialist service must do this.',
      hospital: 'Hospitals have to do this, as one of their four main tasks.',
      'each-level': 'Each level has to do this for itself.',
      'municipality-and-health-trust': 'The municipality and the health trust must each do this.',
      'municipality-and-hospital': 'The municipality and the hospitals must each do this.',
      'municipality-and-specialist-service':
        'The municipality must offer a coordinator, and in the specialist service one must be appointed.',
      'no-such-task':
        'No act knew this task then. The municipality offered an ordinary coordinator.',
      'requires-judgement':
        'The rules give no certain answer, because the older text has not been read.',
      'not-regulated':
        'The rules do not say which level this task belongs to. It is weighed by the features.',
    },
  },
  'responsibility.agreement-limit': {
    question: 'May municipality and health trust agree on this?',
    outcomes: {
      'may-agree':
        'Yes. They may agree on this, and responsibility stays where the law has put it.',
      'may-agree-and-must-clarify':
        "Yes, but the agreement has to make responsibility clear, the employer's included, and say how the measure is organised and paid for.",
      'may-not-agree':
        'No. Responsibility lies where the law has put it, and an agreement does not move it. So the law is read; no section says it outright.',
    },
  },
  'responsibility.meanwhile': {
    question: 'Who acts while the levels disagree?',
    outcomes: {
      'immediate-help': 'Both levels have to help at once when help is urgently needed.',
      'as-agreed': 'The levels agree, and follow what they have agreed on.',
      'municipality-acts':
        'By the guidance the municipality, which has the contact, acts until the matter is settled. Neither level turns the person away, and they hold a clarification talk.',
      'specialist-service-acts':
        'By the guidance the specialist service, which has the contact, acts until the matter is settled. Neither level turns the person away, and they hold a clarification talk.',
      'both-act':
        'By the guidance both levels act, since both have the contact, until the matter is settled. They hold a clarification talk.',
      'municipality-must-assess':
        'The municipality has to offer necessary assessment and follow-up to everybody who stays there. That holds while responsibility is unclear as well.',
    },
  },
}
