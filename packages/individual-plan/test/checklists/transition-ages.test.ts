/* The ages that the checklists of a plan name are those of the decisions that own them, on every day of law. */
import { ask, since } from '@vilkar/law'
import { possibleOutcomes, type CalendarDay } from '@vilkar/core'
import { addYears } from '@vilkar/core/calendar'
import { askedDay } from '@vilkar/core/documents'
import { childHeard, individualPlanConsent } from '@vilkar/consent'
import { describe, expect, it } from 'vitest'
import { childCoordinator } from '../../src/index.js'
import { planTransitions } from '../../src/checklists/index.js'
import { isChild, type PlanContext } from '../../src/checklists/context.js'
import { transitions as en } from '../../src/texts/checklists/en/transitions.js'
import { transitions as nb } from '../../src/texts/checklists/nb/transitions.js'
import { transitions as nn } from '../../src/texts/checklists/nn/transitions.js'
import { agesNamed, agesOf, birthdaysAmiss } from './helpers/birthdays.ts'

const days = Object.values(since)
  .map(({ day }) => day)
  .filter((day) => day >= since.coverage.day)

describe('The birthdays that a plan is asked to prepare for', () => {
  it.each([
    ['the old regulation', days.filter((day) => day < since.planAndCoordinator2022.day)],
    ['the new one', days.filter((day) => day >= since.planAndCoordinator2022.day)],
  ])(
    'are under %s those at which a child is heard in another way (pbrl § 4-4 (5), bl § 31)',
    (_, under) => {
      const given = { decisionCompetence: 'has', matter: 'ordinary' }
      expect(
        birthdaysAmiss(planTransitions.requirements, under, (day) =>
          ['informed', 'withheld-at-childs-wish'].flatMap((parentsInformed) =>
            agesOf(childHeard, { ...given, parentsInformed }, day),
          ),
        ),
      ).toEqual([])
    },
  )

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
          expect(agesNamed(planTransitions.requirements, on), `${on} ${String(age)}`).toContain(age)
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

  it.each([nb, nn, en])('are named in the texts by their age', ({ requirements }) => {
    for (const [id, point] of Object.entries(requirements)) {
      const age = /^turns-(\d+)$/.exec(id)?.[1]
      if (age === undefined) continue
      const said = [...JSON.stringify(point).matchAll(/\d+/g)].map(([number]) => number)
      expect([...new Set(said)], id).toEqual([age])
    }
  })
})

describe('A recipient', () => {
  it('is a child to the age at which nobody is heard as a child any more (pbrl § 4-4 (5))', () => {
    const recipientOf = (age: number): boolean | 'unknown' =>
      isChild({ recipient: { birthDate: '2000-01-01' } }, {
        today: askedDay(addYears('2000-01-01' as CalendarDay, age)),
      } as PlanContext)
    for (const on of days) {
      const grownUp = Array.from({ length: 30 }, (_, age) => age).filter(
        (age) => possibleOutcomes(ask(childHeard, { age }, { on })).join() === 'not-applicable',
      )
      expect(grownUp.map(recipientOf), on).toEqual(grownUp.map(() => false))
      expect(recipientOf((grownUp[0] ?? 0) - 1), on).toBe(true)
    }
  })
})
