import {
  check,
  isCalendarDay,
  type CalendarDay,
  type ChecklistNotInForce,
  type CheckReport,
} from '@vilkar/core'
import { addDays, type LeapDayBirthday } from '@vilkar/core/calendar'
import { askedDay, type Noticing } from '@vilkar/core/documents'
import { parseInput, readAll } from '@vilkar/core/edge'
import { since, withReadingOfReport, type Citation, type LegalAnswer } from '@vilkar/law'
import { strictObject } from '@vilkar/core/fields'
import * as z from 'zod'
import { individualPlan, type IndividualPlan } from '../plan/document.js'
import { indexPlan } from '../plan/index-plan.js'
import { planContent } from './content.js'
import type { PlanChecklist, PlanContext } from './context.js'
import { inNav } from './in-nav.js'
import { planQuality } from './quality.js'
import { planSoundness } from './soundness.js'
import { planTransitions } from './transitions.js'

/**
 * The regulation that a plan is held against: that of 2011 on habilitation and rehabilitation, law from
 * 2012-01-01 to 2022-07-31; NAV's own of 2010, law beside it; or that of 2022, law from 2022-08-01.
 */
export type PlanRegime = 'IP-2012' | 'NAV-2010' | 'IP-2022'

/** How a check of a plan is asked for. */
export interface CheckPlanOptions {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string
  /**
   * The regulation, for an audit of a plan against other law than that of the day: the points are then
   * those of its law nearest to the day, while ages, revisions and consents are still looked at on the
   * day itself. Left out: the regulation of the day asked about, whenever the plan was made; to
   * 2022-07-31 that of 2011, so that a plan which NAV made alone has to be asked about as `NAV-2010`.
   */
  readonly regime?: PlanRegime | undefined
  /** The side on which a 29 February birthday falls in a common year. Left out: either. */
  readonly leapDayBirthday?: LeapDayBirthday | undefined
}

/** The schema of how a check of a plan is asked for. */
export const checkPlanOptions = strictObject({
  on: z.string().refine((text): text is CalendarDay => isCalendarDay(text), {
    params: { issue: 'not-a-day' },
  }),
  regime: z.enum(['IP-2012', 'NAV-2010', 'IP-2022']).optional(),
  leapDayBirthday: z.enum(['02-28', '03-01']).optional(),
})

/** A plan held against one checklist, with how far the law behind it was read. */
export type PlanChecklistReport = LegalAnswer<CheckReport<Citation> | ChecklistNotInForce>

/** What is found in an individual plan. Plain data. */
export interface PlanReport {
  /** The day asked about: ages, revisions and consents are looked at on it. */
  readonly on: CalendarDay
  /** The regulation; absent on days before the first. The day of each report is a day of its law. */
  readonly regime?: PlanRegime
  /** Whether the document holds the whole plan, so that what is left out is lacking. */
  readonly completeness: 'whole-plan' | 'partial'
  /** What the plan must hold. */
  readonly content: PlanChecklistReport
  /** Whether its parts hang together, its consents stand, and it is up to date. */
  readonly soundness: PlanChecklistReport
  /** What changes inside its period because the recipient grows older. */
  readonly transitions: PlanChecklistReport
  /** What it should hold or be. */
  readonly quality: PlanChecklistReport
}

const change = since.planAndCoordinator2022.day
const lastDayOfOldRules = addDays(change, -1)

/** The day of a regulation's law that is nearest to the day asked about. */
function dayOfLaw(on: CalendarDay, regime: PlanRegime | undefined): CalendarDay {
  if (regime === 'IP-2022') return on < change ? change : on
  if (regime === undefined || (on >= since.coverage.day && on < change)) return on
  return on < change ? since.coverage.day : lastDayOfOldRules
}

function regimeOf(day: CalendarDay, asked: PlanRegime | undefined): PlanRegime | undefined {
  if (day < since.coverage.day) return undefined
  if (day >= change) return 'IP-2022'
  return asked === 'NAV-2010' ? asked : 'IP-2012'
}

const lists = [planContent, planSoundness, planTransitions, planQuality] as const
const listsInNav = [
  /* @__PURE__ */ inNav(planContent),
  /* @__PURE__ */ inNav(planSoundness),
  /* @__PURE__ */ inNav(planTransitions),
  planQuality,
] as const

/**
 * Checks an individual plan: whether it is complete, sound and up to date, and what its period brings.
 *
 * Norwegian: *kontroll av individuell plan*. Source: ipf §§ 4, 5, 9 and 10, to 2022-07-31 hrf §§ 16 to 20
 * and ipf2010 §§ 4 to 8;
 * hpl § 22, hol § 7-2 a; the habilitation guide of 2014, which recommends. Who could consent is asked of
 * `@vilkar/consent`. A check can prove that something is lacking, never that what is there will do: what
 * needs a reader comes out undetermined, with the question to ask.
 *
 * @param plan - The plan, of ids and not of names. What is left out is lacking where `completeness` is
 *   `whole-plan`, and unknown otherwise.
 * @param options - The day asked about; the regulation, where it is not that of the day; the side of a
 *   29 February birthday.
 * @param noticing - Is told of everything looked at that turns with the day; left out: nobody is.
 * @returns Four reports, each with its findings in the order of its points and of the plan, how many
 *   points ended how by weight, and how far the law was read.
 * @throws {InvalidInput} When the plan or the options are not what they should be; all issues at once,
 *   in nb, nn and en, without anything of what was given.
 * @example
 * ```ts
 * import { checkPlan } from '@vilkar/individual-plan/checklists'
 *
 * const plan = {
 *   goals: [{ id: 'g1' }],
 *   measures: [{ id: 'm3', extent: true, responsible: null, how: true, goals: ['g1'] }],
 * }
 * const { content } = checkPlan({ completeness: 'whole-plan', ...plan }, { on: '2026-02-01' })
 * const lacks = content.status === 'checked' ? content.findings : []
 * lacks.find(({ requirement }) => requirement === 'measure-responsible')?.at // => '/measures/0/responsible'
 * ```
 */
export function checkPlan(
  plan: IndividualPlan,
  options: CheckPlanOptions,
  noticing?: Noticing,
): PlanReport {
  const [read, asked] = readAll(
    () => parseInput(individualPlan, plan),
    () => parseInput(checkPlanOptions, options),
  )
  const law = dayOfLaw(asked.on, asked.regime)
  const whole = read.completeness === 'whole-plan'
  const regime = regimeOf(law, asked.regime)
  const today = askedDay(asked.on, noticing)
  const context: PlanContext = {
    on: law,
    today,
    whole,
    index: indexPlan(read),
    leapDayBirthday: asked.leapDayBirthday,
  }
  const held = (checklist: PlanChecklist): PlanChecklistReport => {
    today.toAsk({ rows: checklist.requirements })
    return withReadingOfReport(check(checklist, read, context))
  }
  const [content, soundness, transitions, quality] = regime === 'NAV-2010' ? listsInNav : lists
  return {
    on: asked.on,
    ...(regime && { regime }),
    completeness: whole ? 'whole-plan' : 'partial',
    content: held(content),
    soundness: held(soundness),
    transitions: held(transitions),
    quality: held(quality),
  }
}
