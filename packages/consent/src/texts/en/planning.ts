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
  'The guardian decides, because nobody holds parental responsibility. The municipality ' +
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
        'The guardian consents on behalf of the person whom the plan is for. An adult who is ' +
        '{capacityDeprived} still consents personally as far as that can be done.',
      'not-regulated': planIsOpen,
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
    },
  },
  'consent.individual-plan-by-age': {
    question: 'Who consents to an individual plan, by age?',
    outcomes: {
      recipient: recipientConsents,
      guardian:
        'The person whom the plan is for is {capacityDeprived} and consents personally as far ' +
        'as that can be done. Otherwise the guardian may consent.',
      'minor-representative': minorRepresentativeDecides,
      'not-regulated': planIsOpen,
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
        'The guardian consents on behalf of the person whom the coordinator is for. An adult ' +
        'who is {capacityDeprived} still consents personally as far as that can be done.',
      'not-regulated':
        'The rules do not say who consents to the coordinator in this case. The question is open.',
      'parental-responsibility': parentsConsent,
      'child-welfare': childWelfareConsents,
      'child-welfare-or-carer': childWelfareOrCarerConsents,
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
      'parental-responsibility': parentsWant,
      'child-welfare': childWelfareWants,
      guardian: guardianWants,
      'expectant-parents':
        'Yes, also before birth, if the other conditions are met and those who expect the child want one.',
      'minor-representative':
        'Yes, if the other conditions are met and the parents, or another who consents on ' +
        'behalf of the child, want one.',
      ended: 'No. The duty to appoint a child coordinator ends when the child turns 18.',
    },
  },
}
