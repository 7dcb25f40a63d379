import type { PlanTexts } from '../types.js'

type Questions = 'plan.right' | 'plan.prepare' | 'plan.initiate' | 'plan.join' | 'plan.start'

/** The questions on the right to a plan and on who makes it, in English. */
export const deciding: Pick<PlanTexts['decisions'], Questions> = {
  'plan.right': {
    question: 'Is there a right to an individual plan?',
    outcomes: {
      right:
        'Yes. The person has a right to an individual plan, which is made once there is consent.',
      'duty-without-right':
        'The person has no claim to a plan. It is still a duty of the service to make it once there is consent.',
      'not-wanted':
        'The plan is voluntary, and the person does not want it. Whether a coordinator is offered is a question of its own.',
      'no-right': 'No. The conditions for an individual plan are not met.',
      suspended:
        'No. The right is set aside by the temporary regulation of the spring of 2020, and no other rule gives a plan here.',
    },
  },
  'plan.prepare': {
    question: 'Who makes the individual plan?',
    outcomes: {
      municipality:
        'The municipality sees to it that the plan is made, and coordinates the work. This is so also where the specialist service is needed as well.',
      'health-trust':
        'The health trust makes the plan, since only the specialist service is needed.',
      'mental-health-institution': 'The mental health institution makes the plan.',
      'specialist-service':
        'The specialist service makes the plan as soon as possible once medication-assisted rehabilitation has begun. It takes the initiative and works with the municipality, the doctor and others who are needed.',
      nav: 'The Nav office makes the plan.',
      'municipality-in-nav': 'The municipal part of Nav sees to it that the plan is made.',
      'child-welfare': 'It is {childWelfareService} that makes the plan for the child.',
      'agreed-service':
        'The service they have agreed on is mainly responsible for the plan. The others take part.',
      'municipality-with-agreed-service':
        'The municipality sees to it that the plan is made and coordinated, since both levels are needed. The services have agreed which of them is mainly responsible for preparing and following it up.',
      'municipality-decides-which':
        'The services have to agree on who is mainly responsible. Where that is unclear or disputed, the municipality decides.',
      'not-regulated':
        'The rules give no certain answer as to which of the services makes the plan. There is one plan only, and they work together on it.',
      'no-duty': 'Nobody has a duty to make an individual plan, since the conditions are not met.',
      suspended:
        'The duty is set aside by the temporary regulation of the spring of 2020. No other rule says who makes the plan, so it is made only if somebody chooses to.',
      'may-not-prepare':
        'Nobody may make the plan without consent. Whether a coordinator is offered is a question of its own.',
    },
  },
  'plan.initiate': {
    question: 'Has the service a duty of its own to get work on the plan started?',
    outcomes: {
      'own-duty':
        'Yes. The service itself has to see to it that work begins, whatever other services do.',
      'own-duty-if-necessary':
        'Yes, where a plan is necessary for what the child is offered to be seen as a whole.',
      'must-notify-municipality':
        'Where both levels are needed, the municipality has to see to it that work begins. The service has to tell the municipality as soon as possible and take part.',
      'no-own-duty': 'No. The service has no duty of its own to start the work.',
      suspended: 'No. The duty is set aside by the temporary regulation of the spring of 2020.',
    },
  },
  'plan.join': {
    question: 'Does the party take part in the work on the plan?',
    outcomes: {
      'must-take-part': 'Yes. The party has to take part in the work on the plan.',
      'must-take-part-in-health-plan':
        'Yes, where the right to a plan comes of the Patient and User Rights Act. Health personnel then have to take part in the work.',
      'must-take-part-where-needed':
        'Yes, where it is needed. Where the right to a plan comes of the Patient and User Rights Act, health personnel have to take part in any case.',
      'must-notify-and-take-part':
        "Yes. The health trust or institution has to tell the municipality as soon as possible and take part in the municipality's work.",
      'must-be-contacted-and-take-part':
        'Yes. Whoever starts the plan has to make contact, and the party has to take part. The party never makes the plan itself.',
      'must-cooperate': 'Yes. The service has to work with the others on the plan.',
      'no-own-duty':
        'The party has no duty of its own to take part. Those who make the plan still have to work with whoever is needed.',
      'no-duty': 'No. There is no plan to take part in.',
    },
  },
  'plan.start': {
    question: 'May work on the plan begin?',
    outcomes: {
      'may-start': 'Yes. The right person has consented and knew what a plan is.',
      'not-given': 'No. Work may not begin without consent.',
      withdrawn: 'No. The consent has been withdrawn, and the work has to stop.',
      'given-by-someone-else': 'No. Whoever consented is not the one who may consent to the plan.',
      'not-informed':
        'The guidance advises waiting until whoever consents knows what a plan means.',
      'requires-judgement':
        'The rules give no certain answer on who may consent to the plan here, for instance whether a child who is a party to the child welfare case may consent alone. The answer depends on an assessment. Until it is settled, whoever consents otherwise should be asked too.',
      'not-regulated':
        'The rules give no certain answer as to who may consent to the plan here, nor as to whether work may begin.',
      'nobody-can-consent':
        'No. The person objects to the plan, and nobody may then consent on their behalf.',
    },
  },
}
