import type { PlanTexts } from '../types.js'

type Questions =
  | 'plan.coordinator.municipality'
  | 'plan.coordinator.specialist'
  | 'plan.coordinator.child-right'
  | 'plan.coordinator.child'
  | 'plan.coordination'
  | 'plan.contact-doctor'

/** The questions on coordinators and the contact doctor, in English. */
export const coordinating: Pick<PlanTexts['decisions'], Questions> = {
  'plan.coordinator.municipality': {
    question: 'Does the municipality offer a coordinator?',
    outcomes: {
      'must-offer':
        'Yes. The municipality has to offer a coordinator, whether or not the person wants a plan. The coordinating unit has the overall responsibility for the appointment.',
      declined: 'A coordinator was offered, and the person declined.',
      'no-duty': 'No. The municipality has no duty to offer a coordinator here.',
      'not-regulated':
        'The rules give no certain answer as to a coordinator where only Nav or {childWelfareService} is needed. The plan still says who ensures the coordination.',
    },
  },
  'plan.coordinator.specialist': {
    question: 'Does the specialist service appoint a coordinator?',
    outcomes: {
      'must-appoint-health-professional':
        'Yes. A coordinator has to be appointed, who has to be a health professional, whether or not the patient wants a plan. The coordinating unit has the overall responsibility for the appointment.',
      'must-appoint-preferably-doctor':
        'Yes. A coordinator has to be appointed, and the coordinating unit has the overall responsibility for that. It should be a doctor, but other health personnel can be chosen where that is suitable and sound.',
      declined: 'A coordinator is called for, but the patient declined.',
      'requires-judgement':
        'The rules give no certain answer as to whether complex needs are enough where no services need coordinating. It is judged case by case.',
      'no-duty': 'No. The specialist service has no duty to appoint a coordinator here.',
    },
  },
  'plan.coordinator.child-right': {
    question: 'Does the family have a right to a child coordinator?',
    outcomes: {
      right:
        'Yes. The family has a right to a child coordinator. One is appointed when the parents, or whoever consents for the child, want it.',
      'no-right': 'No. At least one of the conditions for a child coordinator is not met.',
      ended:
        'No. The right follows the duty of the municipality, which lasts until the child turns 18.',
    },
  },
  'plan.coordinator.child': {
    question: 'Does the municipality appoint a child coordinator?',
    outcomes: {
      'must-appoint':
        'Yes. All the conditions are met, and the municipality has to appoint a child coordinator. The coordinating unit has the overall responsibility for the appointment.',
      'not-wanted': 'No. Those who decide do not want a child coordinator.',
      'no-duty': 'No. At least one of the conditions for a child coordinator is not met.',
      ended: 'No. The duty to appoint a child coordinator lasts until the child turns 18.',
    },
  },
  'plan.coordination': {
    question: 'Who coordinates the services?',
    outcomes: {
      'child-coordinator': 'The child coordinator must see to the coordination.',
      municipality:
        'The municipality must coordinate the services. Where needed it decides which municipal service does so.',
      'no-duty': 'The rules by which the municipality coordinates services do not apply here.',
    },
  },
  'plan.contact-doctor': {
    question: 'Does the patient get a contact doctor?',
    outcomes: {
      'must-appoint-doctor':
        'Yes. A contact doctor has to be named as soon as possible, and by the first working day after admission or an outpatient examination.',
      'must-appoint-doctor-or-psychologist':
        'Yes. A contact doctor has to be named as soon as possible, and by the first working day after admission or an outpatient examination. A contact psychologist can be named instead where that serves best.',
      suspended:
        'The duty is set aside by the temporary regulation of the spring of 2020. The patient may be given a contact doctor all the same.',
      'no-duty': 'No. The conditions for a contact doctor are not met.',
    },
  },
}
