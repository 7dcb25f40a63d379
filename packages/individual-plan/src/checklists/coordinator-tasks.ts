import { leftOut, met, observe, unmet, type Applies, type Seen } from '@vilkar/core/documents'
import type { CheckContext, Checklist } from '@vilkar/core'
import type { Citation } from '@vilkar/law'
import type { CoordinatorWork } from '../coordinator/document.js'
import { newRules, oldRules, recommended, statutoryDuty } from './norms.js'

/** What the points look at beside the record. */
export interface CoordinatorContext extends CheckContext {
  /** Whether this is the whole record, so that what is left out is not seen to. */
  readonly whole: boolean
}

/** A checklist of what a coordinator does. */
export type CoordinatorChecklist = Checklist<CoordinatorWork, CoordinatorContext, Citation>

type Test = (
  work: CoordinatorWork,
  context: CoordinatorContext,
) => Seen<'met' | 'missing' | 'unknown'>

type Tasks = NonNullable<CoordinatorWork['tasks']>
type Advice = NonNullable<CoordinatorWork['advice']>
type YesOrNo<T> = { [K in keyof T]-?: NonNullable<T[K]> extends boolean ? K : never }[keyof T]

function task(name: keyof Tasks): Test {
  return ({ tasks }, context) => [observe(`/tasks/${name}`, tasks?.[name], context)]
}

function advised(name: YesOrNo<Advice>): Test {
  return ({ advice }, context) => [observe(`/advice/${name}`, advice?.[name], context)]
}

/** Contact that is asked for where it is needed. */
function contact(name: 'otherLevel' | 'generalPractitioner'): Test {
  return ({ advice }, context) => {
    const at = `/advice/${name}`
    const said = advice?.[name]
    if (!said) return [leftOut(at, context)]
    return [said === 'no-contact' ? unmet(at, 'missing') : met(at)]
  }
}

function planUnderWay({ planUnderWay: said }: CoordinatorWork): Applies {
  return said ?? 'unknown'
}

function childCoordinatorAppointed({ childCoordinatorAppointed: said }: CoordinatorWork): Applies {
  return said ?? 'unknown'
}

const guide = { ...recommended, basis: ['guidance: habilitation guide 2014 § 4.5'] } as const
const guideOnTheWork = {
  ...recommended,
  basis: ['guidance: habilitation guide 2014 § 4.4'],
} as const

/** What the guide recommends to the coordinators of both levels alike. */
const recommendedTasks = [
  {
    id: 'informed-consent',
    ...guide,
    applies: planUnderWay,
    test: advised('informedConsent'),
  },
  { id: 'participation', ...guide, applies: planUnderWay, test: advised('participation') },
  {
    id: 'working-agreement',
    ...guideOnTheWork,
    applies: planUnderWay,
    test: advised('workingAgreement'),
  },
  { id: 'information', ...guide, test: advised('information') },
  { id: 'responsibilities', ...guide, test: advised('responsibilities') },
  { id: 'meetings', ...guide, applies: planUnderWay, test: advised('meetings') },
  { id: 'plan-updated', ...guide, applies: planUnderWay, test: advised('planUpdated') },
  { id: 'evaluation', ...guide, test: advised('evaluation') },
  { id: 'transitions', ...guide, test: advised('transitions') },
  { id: 'other-level', ...guide, test: contact('otherLevel') },
  { id: 'general-practitioner', ...guide, test: contact('generalPractitioner') },
] as const

const followUp = { id: 'follow-up', ...statutoryDuty, test: task('followUp') } as const
const planProgress = {
  id: 'plan-progress',
  ...statutoryDuty,
  applies: planUnderWay,
  test: task('planProgress'),
} as const
const coordination = { id: 'coordination', ...statutoryDuty, test: task('coordination') } as const
const ofStay = {
  id: 'coordination-of-stay',
  ...statutoryDuty,
  test: task('coordinationOfStay'),
} as const
const withOthers = {
  id: 'coordination-with-others',
  ...statutoryDuty,
  test: task('coordinationWithOthers'),
} as const

const municipalBefore2022 = { ...oldRules, basis: ['hol § 7-2', 'hrf § 21'] } as const
const municipal = { ...newRules, basis: ['hol § 7-2', 'hrf § 16'] } as const
const specialistBefore2022 = { ...oldRules, basis: ['sphl § 2-5 a', 'hrf § 22'] } as const
const specialist = { ...newRules, basis: ['sphl § 2-5 a', 'hrf § 17'] } as const

/** The points, with every id and message in their types. */
export const exactMunicipalCoordinatorTasks = {
  id: 'plan.coordinator-tasks.municipality',
  requirements: [
    { ...followUp, ...municipalBefore2022 },
    { ...followUp, ...municipal },
    { ...coordination, ...municipalBefore2022 },
    { ...coordination, ...municipal },
    { ...planProgress, ...municipalBefore2022 },
    { ...planProgress, ...municipal },
    ...recommendedTasks,
  ],
} as const satisfies CoordinatorChecklist

/**
 * What the coordinator of the municipality must see to, and what guidance recommends.
 *
 * Norwegian: *koordinator i kommunen*. Source: hol § 7-2 and hrf § 16, to 2022-07-31 hrf § 21; the
 * habilitation guide of 2014, which recommends. A "shall" of the guide is no duty where the law says nothing.
 */
export const municipalCoordinatorTasks: CoordinatorChecklist = exactMunicipalCoordinatorTasks

/** The points, with every id and message in their types. */
export const exactSpecialistCoordinatorTasks = {
  id: 'plan.coordinator-tasks.specialist',
  requirements: [
    { ...followUp, ...specialistBefore2022 },
    { ...followUp, ...specialist },
    { ...ofStay, ...specialistBefore2022 },
    { ...ofStay, ...specialist },
    { ...withOthers, ...specialistBefore2022 },
    { ...withOthers, ...specialist },
    { ...planProgress, ...specialistBefore2022 },
    { ...planProgress, ...specialist },
    {
      id: 'works-with-child-coordinator',
      ...statutoryDuty,
      ...newRules,
      basis: ['sphl § 2-5 a'],
      applies: childCoordinatorAppointed,
      test: task('worksWithChildCoordinator'),
    },
    ...recommendedTasks,
  ],
} as const satisfies CoordinatorChecklist

/**
 * What the coordinator of the specialist service must see to, and what guidance recommends.
 *
 * Norwegian: *koordinator i spesialisthelsetjenesten*. Source: sphl § 2-5 a and hrf § 17, to 2022-07-31 hrf
 * § 22; the habilitation guide of 2014, which recommends. Working with a child coordinator is a duty from
 * 2022-08-01.
 */
export const specialistCoordinatorTasks: CoordinatorChecklist = exactSpecialistCoordinatorTasks

/** The points, with every id and message in their types. */
export const exactChildCoordinatorTasks = {
  id: 'plan.coordinator-tasks.child',
  requirements: [
    { ...coordination, ...newRules, basis: ['hol § 7-2 a (2) a', 'hol § 3-4 (2)'] },
    {
      id: 'overview',
      ...statutoryDuty,
      ...newRules,
      basis: ['hol § 7-2 a (2) b'],
      test: task('overview'),
    },
    {
      id: 'municipal-responsibility',
      ...statutoryDuty,
      ...newRules,
      basis: ['hol § 7-2 a (2) b'],
      test: task('municipalResponsibility'),
    },
    {
      id: 'health-information',
      ...statutoryDuty,
      ...newRules,
      basis: ['hol § 7-2 a (2) c'],
      test: task('healthInformation'),
    },
    {
      id: 'welfare-information',
      ...statutoryDuty,
      ...newRules,
      basis: ['hol § 7-2 a (2) d'],
      test: task('welfareInformation'),
    },
    {
      id: 'guidance-in-contact',
      ...statutoryDuty,
      ...newRules,
      basis: ['hol § 7-2 a (2) d'],
      test: task('guidanceInContact'),
    },
    {
      id: 'passes-on',
      ...statutoryDuty,
      ...newRules,
      basis: ['hol § 7-2 a (2) d'],
      test: task('passesOn'),
    },
    { ...planProgress, ...newRules, basis: ['hol § 7-2 a (2) e'] },
  ],
} as const satisfies CoordinatorChecklist

/**
 * What a child coordinator must see to.
 *
 * Norwegian: *barnekoordinator*. Source: hol § 7-2 a (2) and § 3-4 (2), from 2022-08-01; not in force before. The
 * guide of 2014 is older than the child coordinator, and says nothing of one.
 */
export const childCoordinatorTasks: CoordinatorChecklist = exactChildCoordinatorTasks
