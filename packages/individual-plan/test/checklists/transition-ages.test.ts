/* The ages of the transitions are those of the decisions that own them, on every day of law. */
import { ask, since } from '@vilkar/law'
import { possibleOutcomes, type CalendarDay, type Decision } from '@vilkar/core'
import { childHeard, individualPlanConsent } from '@vilkar/consent'
import { describe, expect, it } from 'vitest'
import { childCoordinator } from '../../src/index.js'
import { planTransitions } from '../../src/checklists/index.js'

/** The ages under 19 at which what a decision can answer changes, on a day. */
function agesOf(decision: object, given: object, on: CalendarDay): readonly number[] {
  const answers = (age: number): string =>
    possibleOutcomes(
      ask(decision as Decision & Parameters<typeof ask>[0], { ...given, age }, { on }),
    ).join()
  return Array.from({ length: 18 }, (_, at) => at + 1).filter(
    (age) => answers(age) !== answers(age - 1),
  )
}

const days = Object.values(since)
  .map(({ day }) => day)
  .filter((day) => day >= since.coverage.day)

/** The birthdays that the points in force on a day are of. */
function agesNamed(on: string): readonly number[] {
  const inForce = planTransitions.requirements.filter(
    (point) => point.from.day <= on && !('until' in point && point.until.day <= on),
  )
  const named = inForce.map(({ id }) => /^turns-(\d+)$/.exec(id)?.[1])
  return [...new Set(named.filter((age) => age !== undefined).map(Number))].sort((a, b) => a - b)
}

describe('The birthdays that a plan is asked to prepare for', () => {
  it('are those at which a child is heard in another way (pbrl § 4-4 (5), bl § 31)', () => {
    const heard = { decisionCompetence: 'has', matter: 'ordinary', parentsInformed: 'informed' }
    for (const on of days) {
      const cuts = agesOf(childHeard, heard, on)
      expect(agesNamed(on), on).toEqual(cuts)
    }
  })

  it('are those at which somebody else agrees to the plan (pbrl § 4-3)', () => {
    for (const receivesHealthCare of [true, false]) {
      const agrees = {
        decisionCompetence: 'has',
        receivesHealthCare,
        parentsInformed: 'informed',
        personalCapacityDeprived: false,
        careTakenOver: 'no',
        parentalResponsibility: 'joint',
      }
      for (const on of days) {
        for (const age of agesOf(individualPlanConsent, agrees, on)) {
          expect(agesNamed(on), `${on} ${String(age)}`).toContain(age)
        }
      }
    }
  })

  it('are that at which the child coordinator ends (hol § 7-2 a (3))', () => {
    const due = {
      childExpected: false,
      seriousCondition: true,
      lasting: true,
      coordinated: true,
      complex: true,
      healthCare: true,
      otherWelfareServices: true,
      childCoordinatorWanted: true,
    }
    for (const on of days) {
      const cuts = agesOf(childCoordinator, due, on)
      expect(cuts, on).toEqual(on < since.planAndCoordinator2022.day ? [] : [18])
    }
  })
})
