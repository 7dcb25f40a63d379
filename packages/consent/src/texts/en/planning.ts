import type { ConsentTexts } from '../types.js'
import {
  childWelfareConsents,
  childWelfareOrCarerConsents,
  minorRepresentativeDecides,
  parentsConsent,
} from './shared.js'

type Questions =
  | 'consent.individual-plan'
  | 'consent.individual-plan-by-age'
  | 'consent.coordinator'
  | 'consent.coordinator-rule'
  | 'consent.child-coordinator'
  | 'consent.child-coordinator-rule'

const recipientConsents =
  'The person whom the plan is for consents. Without consent the plan cannot be made.'

const planIsOpen =
  'The rules do not say who consents to the plan in this case. The question is open.'

const mayDecline =
  'The rules say nothing of consent. A coordinator is an offer, and whoever receives it may decline.'

const parentsWant =
  'The parents, or others who hold parental responsibility, decide. The municipality ' +
  'must appoint a child coordinator when they want one and the other conditions are met.'

const childWelfareWants =
  'It is {childWelfareService} that decides. The municipality must appoint a child ' +
  'coordinator when {childWelfareService} wants one and the other conditions are met.'

const guardianWants =
  'The guardian decides, because nobody holds parental responsibility, or because whoever does ' +
  'cannot look after the child’s interests. The municipality ' +
  'must appoint a child coordinator when the guardian wants one and the other conditions ' +
  'are met.'

const expectantParentsWant =
  'Those who expect the child decide. The municipality must appoint a child coordinator when ' +
  'they want one and the other conditions are met.'

const ended = 'Nobody. The duty to appoint a child coordinator ends when the child turns 18.'

/** The questions on the individual plan and the coordinators, in English. */
export const planning: Pick<ConsentTexts['decisions'], Questions> = {
  'consent.individual-plan': {
    question: 'Who consents to the making of an individual plan?',
    outcomes: {
      recipient: recipientConsents,
      guardian:
        'The guardian consents on behalf of the person whom the plan is for, as far as the mandate or parental responsibility reaches. That person consents or is heard as far as that can be done.',
      'not-regulated': planIsOpen,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      attorney:
        'The attorney under a lasting power of attorney consents on behalf of the person whom the plan is for. The person is heard first, if able to understand the matter.',
      provider:
        'Whoever gives the health care may decide, on the interpretation that a plan counts as care of little intrusion. This is so only where the patient does not object to the plan.',
      nobody: 'Nobody can consent for someone who objects to the plan, and it cannot be made.',
      'requires-judgement':
        'The rules give no certain answer on who consents to the plan. The answer depends on an assessment.',
    },
  },
  'consent.individual-plan-by-age': {
    question: 'Who consents to an individual plan, by age?',
    outcomes: {
      recipient: recipientConsents,
      guardian:
        'The guardian consents for an adult who is {capacityDeprived} or has a guardian whose mandate covers the matter. The person consents or is heard as far as that can be done.',
      'minor-representative': minorRepresentativeDecides,
      'not-regulated': planIsOpen,
      attorney:
        'The attorney under a lasting power of attorney consents on behalf of the person whom the plan is for. The person is heard first, if able to understand the matter.',
      provider:
        'Whoever gives the health care may decide, on the interpretation that a plan counts as care of little intrusion. This is so only where the patient does not object to the plan.',
      nobody: 'Nobody can consent for someone who objects to the plan, and it cannot be made.',
      'requires-judgement':
        'The rules give no certain answer on who consents to the plan. The answer depends on an assessment.',
      'minor-representative-outside-health-care':
        'Whoever decides on behalf of the child on other than health care decides. Who that is depends on parental responsibility and on whether {childWelfareService} has taken over the care.',
    },
  },
  'consent.coordinator': {
    question: 'Who consents to the appointment of a coordinator?',
    outcomes: {
      'may-be-declined': mayDecline,
      recipient:
        'The person whom the coordinator is for consents. Without consent the coordinator ' +
        'cannot be appointed.',
      guardian:
        'The guardian consents on behalf of the person whom the coordinator is for, as far as the mandate or parental responsibility reaches. That person consents or is heard as far as that can be done.',
      'not-regulated':
        'The rules do not say who consents to the coordinator in this case. The question is open.',
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
      attorney:
        'The attorney under a lasting power of attorney consents on behalf of the person whom the coordinator is for. The person is heard first, if able to understand the matter.',
      provider:
        'Whoever gives the health care may decide, on the interpretation that a coordinator counts as care of little intrusion. This is so only where the patient does not object to the coordinator.',
      nobody:
        'Nobody can consent for someone who objects to the coordinator, and none can be appointed.',
      'requires-judgement':
        'The rules give no certain answer on who consents to the coordinator. The answer depends on an assessment.',
    },
  },
  'consent.coordinator-rule': {
    question: 'Does a coordinator need the same consent as an individual plan?',
    outcomes: {
      'as-for-the-plan':
        'Yes. A coordinator may be appointed only when the one who consents to an individual ' +
        'plan consents to the coordinator too.',
      'may-be-declined': mayDecline,
    },
  },
  'consent.child-coordinator': {
    question: 'Who decides whether the child has a child coordinator?',
    outcomes: {
      'expectant-parents': expectantParentsWant,
      ended,
      'parental-responsibility': parentsWant,
      'child-welfare': childWelfareWants,
      'child-welfare-or-carer':
        'Both {childWelfareService} and the foster parents or the institution where the child ' +
        'lives may say that they want a child coordinator. Where {childWelfareService} finds ' +
        'that their view is not in the child’s best interests, it is {childWelfareService} ' +
        'that decides.',
      guardian: guardianWants,
      'not-regulated': 'The rules do not say who decides in this case. The question is open.',
    },
  },
  'consent.child-coordinator-rule': {
    question: 'Can the person have a child coordinator at this age?',
    outcomes: {
      'expectant-parents':
        'Yes, also before birth, if the other conditions are met and those who expect the child want one.',
      'minor-representative':
        'Yes, if the other conditions are met and the parents, or another who consents on ' +
        'behalf of the child, want one.',
      ended: 'No. The duty to appoint a child coordinator ends when the child turns 18.',
    },
  },
}
