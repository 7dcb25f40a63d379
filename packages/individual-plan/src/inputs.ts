import { parentsInformedBy } from '@vilkar/consent'
import { InvalidInput, type CalendarDay, type ValueSet } from '@vilkar/core'
import type { LeapDayBirthday } from '@vilkar/core/calendar'
import { issue, readAge } from '@vilkar/core/edge'
import type { PlanFacts } from './facts.js'

/*
 * From facts to the inputs of the tables: the only place that counts anything.
 */

type Known = boolean | null | undefined

/** Whether any of some things is so: unknown where none is known to be and one is unknown. */
function any(each: readonly Known[]): boolean | undefined {
  if (each.includes(true)) return true
  return each.every((one) => one === false) ? false : undefined
}

/** Whether something is needed of a service that may be needed in several ways. */
function needed(value: string | null | undefined): boolean | undefined {
  return value === null || value === undefined ? undefined : value !== 'none'
}

/**
 * Whether health care is received, as far as the services needed tell. A specialist service is health care:
 * pbrl § 1-3. Those under hol may be none: personal assistance, respite.
 */
function receivesHealthCare(health: Known, specialist: Known): boolean | undefined {
  if (specialist === true) return true
  return health === false ? false : undefined
}

/** What the tables look at, by input: facts as they are, and what is counted from them. */
export type PlanInputs = Record<string, ValueSet | undefined>

/**
 * Turns facts into the inputs of the tables.
 *
 * @param facts - The facts, already read by their schema.
 * @param on - The day asked about.
 * @param leapDayBirthday - The side on which a 29 February birthday falls in a common year.
 * @returns The inputs; what is unknown is absent.
 * @throws {InvalidInput} When facts cannot be true together; codes `born-after-the-day`,
 *   `out-of-range`, `does-not-agree`.
 * @internal
 */
export function inputsFrom(
  facts: PlanFacts,
  on: CalendarDay,
  leapDayBirthday: LeapDayBirthday | undefined,
): PlanInputs {
  const { municipalCare, somaticCare, mentalCare } = facts
  const { age, issues: found } = readAge(facts, on, leapDayBirthday)
  const issues = [...found]
  const isBorn = age !== undefined
  if (isBorn && facts.childExpected === true) {
    issues.push(issue(['childExpected'], 'does-not-agree', 'birthDate, age'))
  }
  const welfare = any([needed(facts.nav), needed(facts.childWelfare)])
  if (welfare === true && facts.otherWelfareServices === false) {
    issues.push(issue(['otherWelfareServices'], 'does-not-agree', 'nav, childWelfare'))
  }
  // Rehabilitation with medication is specialist care under sphl: larf § 6, sphl § 2-1 a.
  if (facts.larStarted === true && somaticCare === false) {
    issues.push(issue(['larStarted'], 'does-not-agree', 'somaticCare'))
  }
  const somatic = facts.larStarted === true ? true : somaticCare
  const specialist = any([somatic, mentalCare])
  const health = any([municipalCare, specialist])
  const receives = receivesHealthCare(health, specialist)
  if (receives !== undefined && facts.receivesHealthCare === !receives) {
    const of = 'municipalCare, somaticCare, mentalCare'
    issues.push(issue(['receivesHealthCare'], 'does-not-agree', of))
  }
  if (issues.length > 0) throw new InvalidInput(issues)
  const inputs: PlanInputs = {}
  for (const [name, value] of Object.entries(facts)) {
    // A birth date is known as an age.
    if (name !== 'birthDate' && value !== null && value !== undefined) inputs[name] = value
  }
  if (isBorn) {
    inputs['age'] = age
    inputs['childExpected'] = false
  }
  if (somatic === true) inputs['somaticCare'] = true
  const beside = any([health, needed(facts.nav)])
  const childWelfare = needed(facts.childWelfare)
  if (beside === true || childWelfare === false) inputs['onlyChildWelfare'] = false
  else if (beside === false && childWelfare === true) inputs['onlyChildWelfare'] = true
  if (specialist !== undefined) inputs['specialistCare'] = specialist
  if (health !== undefined) inputs['healthCare'] = health
  if (receives !== undefined) inputs['receivesHealthCare'] = receives
  const care = inputs['receivesHealthCare']
  inputs['parentsInformed'] = parentsInformedBy(
    {
      age,
      receivesHealthCare: typeof care === 'boolean' ? care : undefined,
      childWishesParentsNotTold: facts.childWishesParentsNotTold ?? undefined,
      childsReasonsDeserveRespect: facts.childsReasonsDeserveRespect ?? undefined,
      weightyReasonsAgainstTellingParents: facts.weightyReasonsAgainstTellingParents ?? undefined,
    },
    { on },
  )
  // Neither of the two being needed does not rule out others: a school, a crisis centre.
  if (welfare === true) inputs['otherWelfareServices'] = true
  return inputs
}
