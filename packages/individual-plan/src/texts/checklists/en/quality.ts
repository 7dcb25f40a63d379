import type { PlanChecklistTexts } from '../types.js'
import { judged, stated } from './phrases.js'

/** What an individual plan should hold or be, in English. */
export const quality: PlanChecklistTexts['plan.quality'] = {
  title: 'Recommendations on the individual plan',
  requirements: {
    'simple-and-clear': judged(
      'The plan should be simple and clear.',
      'The plan will be easier to use if it is made simpler and clearer.',
      'Is the plan simple and clear?',
    ),
    'start-date': stated(
      'The plan should say when the work began.',
      'The plan should give a day on which the work began.',
      'When did the work on the plan begin?',
    ),
    possibilities: stated(
      'The plan should show the possibilities the recipient has.',
      'The plan should say something of the possibilities the recipient has.',
      'What possibilities does the recipient have?',
    ),
    'cooperation-evaluated': stated(
      'The cooperation on the plan should be evaluated.',
      'The plan should say how the cooperation is evaluated.',
      'Is the cooperation on the plan evaluated?',
    ),
    'coordinator-role-evaluated': stated(
      'The role of coordinator should be evaluated.',
      'The plan should say how the role of coordinator is evaluated.',
      'Is the role of coordinator evaluated?',
    ),
    'devices-over-time': stated(
      'The need for assistive devices over time should stand in the plan.',
      'The plan should show which assistive devices the recipient needs over time.',
      'Does the recipient need assistive devices over time?',
    ),
    'consent-declaration': stated(
      'A consent declaration should say what the consents cover.',
      'There should be a written declaration that says which information it concerns, what it is used for, that no more than needed is shared, and that one may refuse.',
      'Is there a written declaration that says what the consents cover?',
    ),
  },
}
