import type { PlanChecklistTexts } from '../types.js'
import { point, stated } from './phrases.js'

/** What the period of an individual plan brings, in English. */
export const transitions: PlanChecklistTexts['plan.transitions'] = {
  title: 'Transitions in the plan period',
  requirements: {
    'turns-7': point('The plan should prepare for the child turning 7.', {
      'must-be-heard':
        'The child turns 7 on {day}, and from then on always has a right to be heard on health care. In the work on the plan younger children with views of their own take part too. How will that be done?',
      depends:
        'The child turns 7 on {day}. How will the child be heard on health care from then on? In the work on the plan younger children with views of their own take part too.',
    }),
    'turns-12': point('The plan should prepare for the child turning 12.', {
      'must-be-heard-with-great-weight':
        'The child turns 12 on {day}. From then on the child’s view carries great weight where others consent to health care. How will it be heard?',
      'decides-alone':
        'The child turns 12 on {day} and decides alone on the health care from then on. How will the child be asked?',
      depends:
        'The child turns 12 on {day}. How will the child be heard on health care, and who decides from then on?',
    }),
    'turns-16': point('The plan should prepare for the recipient turning 16.', {
      recipient:
        'The recipient turns 16 on {day} and consents alone from then on. When will they be asked?',
      depends: 'The recipient turns 16 on {day}. Who consents to the plan from then on?',
    }),
    'turns-18': point('The plan should prepare for the recipient turning 18.', {
      recipient:
        'The recipient turns 18 on {day} and consents alone from then on. When will they be asked?',
      depends: 'The recipient turns 18 on {day}. Who consents to the plan from then on?',
    }),
    'child-coordinator-ends': point(
      'The plan should prepare for the end of the child coordinator.',
      {
        ends: 'The child turns 18 on {day}, and the right to a child coordinator ends. Who coordinates from then on?',
      },
    ),
    'adult-habilitation': stated(
      'The plan should prepare for the change to adult habilitation.',
      'The recipient turns 18 on {day}. The plan should say how the change to adult habilitation is made.',
      'The recipient turns 18 on {day}. How is the change to adult habilitation made?',
    ),
    'school-start': stated(
      'The plan should prepare for starting school.',
      'The child usually starts school in the autumn of {year}. The plan should say who prepares that, and when.',
      'The child usually starts school in the autumn of {year}. Who prepares that, and when?',
    ),
  },
}
