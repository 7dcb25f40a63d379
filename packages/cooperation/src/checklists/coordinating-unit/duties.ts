import { since } from '@vilkar/law'
import { testsOf } from '../observe.js'
import { regulatoryDuty, statutoryDuty } from '../norms.js'
import type { CoordinatingUnit } from './document.js'

/*
 * What the law asks of a unit of either level, but for the provision that asks it.
 */

const { stated, parts, byValue } = testsOf<CoordinatingUnit>()

/** There is a unit. */
export const established = {
  id: 'established',
  ...statutoryDuty,
  from: since.coverage,
  test: stated('/established'),
} as const

/** It helps to give a comprehensive offer. */
export const comprehensiveOffer = {
  id: 'comprehensive-offer',
  ...regulatoryDuty,
  from: since.coverage,
  test: parts('tasks', ['comprehensiveOffer']),
} as const

/** It has the overall responsibility for individual plans. */
export const planResponsibility = {
  id: 'plan-responsibility',
  ...statutoryDuty,
  from: since.coverage,
  test: parts('tasks', ['planResponsibility']),
} as const

/** It has the overall responsibility for appointing, training and guiding coordinators. */
export const coordinators = {
  id: 'coordinators',
  ...statutoryDuty,
  from: since.coverage,
  test: parts('tasks', ['appointsCoordinators', 'trainsCoordinators', 'guidesCoordinators']),
} as const

/** It receives notices of a need for an individual plan. */
export const planNotices = {
  id: 'plan-notices',
  ...regulatoryDuty,
  from: since.coverage,
  test: parts('tasks', ['receivesPlanNotices']),
} as const

/** It receives notices of a need for a coordinator, who is offered whether or not a plan is wanted. */
export const coordinatorNotices = {
  id: 'coordinator-notices',
  ...statutoryDuty,
  from: since.coverage,
  test: parts('tasks', ['receivesCoordinatorNotices']),
} as const

/** It sees to routines and procedures for the work on plans. */
export const planRoutines = {
  id: 'plan-routines',
  ...regulatoryDuty,
  from: since.coverage,
  test: parts('tasks', ['planRoutines']),
} as const

/** There is a place where personnel can report possible needs: the unit, or another that was decided on. */
export const needContactPoint = {
  id: 'need-contact-point',
  ...regulatoryDuty,
  from: since.coverage,
  test: byValue('needContactPoint')({
    unit: ['met', 'met'],
    'decided-elsewhere': ['met', 'met'],
    none: ['unmet', 'none'],
  }),
} as const
