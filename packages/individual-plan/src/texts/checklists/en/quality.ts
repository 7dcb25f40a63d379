import type { PlanChecklistTexts } from '../types.js'
import { judged, point, stated } from './phrases.js'

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
    'goals-concrete': judged(
      'The goals should be concrete.',
      'Some goals are so wide that it is hard to see whether they are reached. They should be made more concrete.',
      'Is each goal concrete enough to see whether it is reached?',
    ),
    'goals-dated': stated(
      'Each goal should have a day.',
      'The goal “{id}” has no day. The plan should give a day by which it is reached.',
      'When is the goal “{id}” meant to be reached?',
    ),
    'measures-in-phases': judged(
      'The measures should stand in phases with goals and times.',
      'The measures stand in no clear order. They should be put in phases with goals and times.',
      'Do the measures stand in phases, with goals and times and in a logical order?',
    ),
    'arenas-covered': point(
      'The plan should have measures on each arena of life that is affected.',
      {
        missing:
          'The plan has no measure on the arena “{id}”. The plan should cover that one as well.',
        unknown: 'Is there a measure on the arena “{id}”?',
        ask: 'Which arenas of life are affected?',
      },
    ),
    crises: stated(
      'The plan should say what is done in a crisis.',
      'The plan should say what the services and the recipient do if there is an acute event or a crisis.',
      'Can there be acute events or crises, and is it agreed what is done then?',
    ),
    'family-needs': stated(
      'The plan should take the needs of the family into account.',
      'The plan should say what the others in the family, and the family as a whole, need.',
      'Do the others in the family have needs that the plan takes into account?',
    ),
    'overall-plan': judged(
      'The plan should stand above the other plans.',
      'The plan goes so far into detail that the overview is lost. The details can stand in plans of their own.',
      'Is the plan an overall plan, with the details in other plans?',
    ),
    obstacles: stated(
      'The plan should show what stands in the way in everyday life.',
      'The plan should show what the recipient finds to stand in the way of taking part and of everyday life.',
      'What does the recipient find to stand in the way of taking part and of everyday life?',
    ),
    'needs-mapped-broadly': judged(
      'The mapping may go through all parts of life.',
      'Some parts of life were not gone through. The mapping may concern housing, transport, leisure and money, among others.',
      'Were health, education, housing, transport, devices, leisure, money and work gone through?',
    ),
    'child-services-considered': stated(
      'For children, a support contact, respite care and educational psychology should be considered.',
      'The plan should show that the need for a support contact, respite care and educational psychology was considered.',
      'Was the need for a support contact, respite care and educational psychology considered?',
    ),
    'meetings-documented': stated(
      'The plan should show the talks and meetings it rests on.',
      'Talks, meetings and cooperation that the plan rests on should be entered.',
      'Does the plan show the talks and meetings it rests on?',
    ),
    'recipient-agrees': stated(
      'The recipient should agree with what the plan says.',
      'The recipient does not agree with what is written. The text should be changed together with the recipient.',
      'Does the recipient agree with what the plan says?',
    ),
  },
}
