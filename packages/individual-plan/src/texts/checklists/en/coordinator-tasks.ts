import type { PlanChecklistTexts } from '../types.js'
import { stated } from './phrases.js'

const followUp = stated(
  'The coordinator must see to the follow-up needed.',
  'The follow-up is not seen to. See to the follow-up the person needs.',
  'Does the coordinator see to the follow-up the person needs?',
)
const planProgress = stated(
  'The coordinator must ensure that the work on the individual plan moves forward.',
  'The progress of the work on the plan is not seen to. See to it that the work goes on.',
  'Does the coordinator ensure that the work on the individual plan moves forward?',
)

/** What is recommended to the coordinators of both levels alike. */
const recommended = {
  'informed-consent': stated(
    'The coordinator should make sure that the consent is informed.',
    'It should be made clear that whoever consented knew what the plan means.',
    'Did whoever consented know what the plan means?',
  ),
  participation: stated(
    'The coordinator should make it possible for the recipient to take part.',
    'The coordinator should make it possible for the recipient to take part in the work on the plan.',
    'Can the recipient take part in the work on the plan?',
  ),
  'working-agreement': stated(
    'The coordinator and the recipient should agree how they work together.',
    'The coordinator and the recipient should come to an agreement on how they work together.',
    'Is it agreed how the coordinator and the recipient work together?',
  ),
  information: stated(
    'The recipient should be kept informed and in dialogue all the way.',
    'The coordinator should give the recipient the information needed, and keep up the dialogue.',
    'Is the recipient kept informed and in dialogue all the way?',
  ),
  responsibilities: stated(
    'Responsibilities and expectations should be clear.',
    'It should be made clear who is responsible for what, and what is expected.',
    'Is it clear who is responsible for what, and what is expected?',
  ),
  meetings: stated(
    'The coordinator should call and lead the meetings on the plan.',
    'The meetings on the plan should be called and led by the coordinator.',
    'Does the coordinator call and lead the meetings on the plan?',
  ),
  'plan-updated': stated(
    'The coordinator should follow up, evaluate and update the plan.',
    'The plan should be followed up, evaluated and updated.',
    'Is the plan followed up, evaluated and updated?',
  ),
  evaluation: stated(
    'The cooperation, the role of coordinator and the meetings should be evaluated.',
    'The cooperation, the role of coordinator and the meetings are not evaluated. They should be.',
    'Are the cooperation, the role of coordinator and the meetings evaluated?',
  ),
  transitions: stated(
    'The coordinator should help to make transitions smooth.',
    'The coordinator should help to have measures in place at the right time at transitions.',
    'Does the coordinator help to make transitions smooth?',
  ),
  'other-level': stated(
    'The coordinators of the two levels should be in contact where needed.',
    'The coordinator of the other level should be contacted.',
    'Are the coordinators of the two levels in contact, or is it not needed?',
  ),
  'general-practitioner': stated(
    'The coordinator should be in contact with the general practitioner where needed.',
    'The general practitioner should be contacted.',
    'Is the coordinator in contact with the general practitioner, or is it not needed?',
  ),
}

/** What the coordinator of the municipality must and should see to, in English. */
export const municipalCoordinatorTasks: PlanChecklistTexts['plan.coordinator-tasks.municipality'] =
  {
    title: 'The tasks of the coordinator in the municipality',
    requirements: {
      'follow-up': followUp,
      coordination: stated(
        'The coordinator must ensure that the services are coordinated.',
        'The services are not coordinated. See to it.',
        'Does the coordinator ensure that the services are coordinated?',
      ),
      'plan-progress': planProgress,
      ...recommended,
    },
  }

/** What the coordinator of the specialist service must and should see to, in English. */
export const specialistCoordinatorTasks: PlanChecklistTexts['plan.coordinator-tasks.specialist'] = {
  title: 'The tasks of the coordinator in the specialist service',
  requirements: {
    'follow-up': followUp,
    'coordination-of-stay': stated(
      'The coordinator must ensure that the services are coordinated in connection with a stay in an institution.',
      'The services are not coordinated in connection with the stay. See to it.',
      'Does the coordinator ensure that the services are coordinated in connection with the stay?',
    ),
    'coordination-with-others': stated(
      'The coordinator must ensure that the services are coordinated with other service providers.',
      'The services are not coordinated with other service providers. See to it.',
      'Does the coordinator ensure that the services are coordinated with other service providers?',
    ),
    'plan-progress': planProgress,
    'works-with-child-coordinator': stated(
      'The coordinator must work with the child coordinator.',
      'The coordinator does not work with the child coordinator. Get in touch.',
      'Does the coordinator work with the child coordinator?',
    ),
    ...recommended,
  },
}

/** What a child coordinator must see to, in English. */
export const childCoordinatorTasks: PlanChecklistTexts['plan.coordinator-tasks.child'] = {
  title: 'The tasks of the child coordinator',
  requirements: {
    coordination: stated(
      'The child coordinator must see to the coordination of all the services.',
      'The services as a whole are not coordinated. See to it.',
      'Does the child coordinator coordinate the services as a whole?',
    ),
    overview: stated(
      'The child coordinator must have an overview of the municipality’s responsibility for the family and the child.',
      'The overview is lacking. Find out what the municipality is responsible for.',
      'Does the child coordinator have an overview of the municipality’s responsibility for the family and the child?',
    ),
    'municipal-responsibility': stated(
      'The child coordinator must take an active part in the follow-up and arrangements.',
      'The child coordinator takes no part in the follow-up and arrangements the municipality is responsible for. See to it.',
      'Does the child coordinator take an active part in the follow-up and arrangements the municipality is responsible for?',
    ),
    'health-information': stated(
      'The child coordinator must see to information and guidance on health and care services.',
      'The family and the child have had no information and guidance on health and care services. See to it.',
      'Do the family and the child get information and guidance on health and care services?',
    ),
    'welfare-information': stated(
      'The child coordinator must see to information and guidance on other services and organisations.',
      'The family and the child have had no information and guidance on other welfare services and organisations. See to it.',
      'Do the family and the child get information and guidance on other welfare services and organisations?',
    ),
    'guidance-in-contact': stated(
      'The child coordinator must see to guidance in the contact with them.',
      'The family and the child are not guided in their contact with the services and organisations. See to it.',
      'Are the family and the child guided in their contact with the services and organisations?',
    ),
    'passes-on': stated(
      'The child coordinator must see to it that contact is arranged, or the family referred on.',
      'No contact is arranged, and the family is not referred on. See to it.',
      'Is contact arranged, or the family referred on?',
    ),
    'plan-progress': stated(
      'The child coordinator must see to it that the work on the individual plan moves forward.',
      'The progress of the work on the plan is not seen to. See to it that the work goes on.',
      'Does the child coordinator see to it that the work on the individual plan moves forward?',
    ),
  },
}
