/* Questions about one situation agree with each other, over random case files. */
import { possibleOutcomes, type Answer, type Decision } from '@vilkar/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gridOf, outcomeOn, type Grid, type Value } from '@vilkar/testing/tables'
import { decider } from '../src/decisions/decider.js'
import {
  assessConsent,
  individualPlanConsent,
  ownDecision,
  whoDecides,
  type ConsentAssessment,
} from '../src/index.js'
import { always } from './helpers/days.ts'
import { facts } from './helpers/facts.ts'

/** Decisions are looked at by name. */
const plain = (decision: unknown): Decision => decision as Decision

/** A complete case of a grid. */
function caseOf(grid: Grid): fc.Arbitrary<Readonly<Record<string, Value>>> {
  return fc.record(
    Object.fromEntries([...grid].map(([name, values]) => [name, fc.constantFrom(...values)])),
  )
}

const onADay = fc.constantFrom(...always)

const runs = { numRuns: 20_000 }

/** Who decides, whichever of the health personnel that may be. */
const coarse: Readonly<Record<string, string>> = {
  provider: 'health-personnel',
  'responsible-professional': 'health-personnel',
  'provider-for-now': 'health-personnel',
  'coercion-rules-somatic': 'health-personnel',
  'mental-health-act': 'health-personnel',
  'electroconvulsive-decision': 'health-personnel',
}

describe('who decides', () => {
  test('is the same for the questions on a consent as in the answer on health care', () => {
    fc.assert(
      fc.property(caseOf(gridOf(plain(whoDecides))), onADay, (given, on) => {
        const outcome = outcomeOn(plain(whoDecides), given, on)
        const expected = coarse[outcome] ?? outcome
        const found = outcomeOn(plain(decider), given, on)
        // For what the provider may not decide of a child whose parents are not told, nobody is named.
        const unnamed = expected === 'not-regulated' && found === 'health-personnel'
        if (unnamed)
          expect(given).toMatchObject({ parentsInformed: 'withheld-for-weighty-reasons' })
        else expect(found).toBe(expected)
      }),
      runs,
    )
  })

  test('is nobody but a special statute where one governs, also in the part asked by itself', () => {
    fc.assert(
      fc.property(caseOf(gridOf(plain(ownDecision))), onADay, (given, on) => {
        const governed = given['matter'] === 'special-statute'
        expect(outcomeOn(plain(ownDecision), given, on) === 'special-statute').toBe(governed)
      }),
      { numRuns: 2000 },
    )
  })
})

/** What an answer leaves possible. */
const of = (answer: unknown): readonly string[] => possibleOutcomes(answer as Answer)

const assessed = fc
  .tuple(facts, onADay)
  .map(([given, on]) => ({ given, on, answers: assessConsent(given, { on }) }))

/** Tells whether an assessment leaves an outcome of one question and one of another. */
function says(answers: ConsentAssessment, name: keyof ConsentAssessment, outcome: string): boolean {
  return of(answers[name]).includes(outcome)
}

describe('an assessment agrees with itself', () => {
  const each = (check: (of: { given: object; answers: ConsentAssessment }) => void): void => {
    fc.assert(fc.property(assessed, check), { numRuns: 800 })
  }

  test('the parents’ consent is enough only where it may be they who decide', () => {
    each(({ answers }) => {
      const parents = says(answers, 'whoDecides', 'parental-responsibility')
      for (const enough of ['sufficient', 'sufficient-after-hearing-both', 'insufficient']) {
        if (says(answers, 'parentsConsentSuffices', enough)) expect(parents).toBe(true)
      }
      if (of(answers.whoDecides).join() === 'parental-responsibility') {
        expect(says(answers, 'parentsConsentSuffices', 'not-applicable')).toBe(false)
      }
    })
  })

  test('a withdrawal ends the care only where it may be for whoever withdraws to decide', () => {
    const decides: Readonly<Record<string, readonly string[]>> = {
      'patient-who-consented': ['patient'],
      'all-holders': ['parental-responsibility'],
      'one-of-two-holders': ['parental-responsibility'],
      'other-representative': ['guardian', 'child-welfare', 'child-welfare-or-carer'],
    }
    each(({ given, answers }) => {
      const by = 'withdrawnBy' in given ? String(given.withdrawnBy) : undefined
      if (by === undefined) return
      const theirs = of(answers.whoDecides).some((one) => decides[by]?.includes(one))
      for (const end of ['stop-and-inform', 'consent-lapses', 'other-consent-is-enough']) {
        if (says(answers, 'withdrawal', end)) expect(theirs).toBe(true)
      }
    })
  })

  test('under a special statute no question says that the patient or the parents decide', () => {
    each(({ given, answers }) => {
      if (!('matter' in given) || given.matter !== 'special-statute') return
      expect(of(answers.whoDecides)).toEqual(['special-statute'])
      expect(of(answers.objection)).toEqual(['special-statute'])
      expect(says(answers, 'childHeard', 'decides-alone')).toBe(false)
      expect(says(answers, 'validity', 'valid')).toBe(false)
      const minor = !says(answers, 'parentsConsentSuffices', 'not-applicable')
      if (minor) expect(of(answers.parentsConsentSuffices)).toEqual(['special-statute'])
      for (const end of ['stop-and-inform', 'consent-lapses', 'other-consent-is-enough']) {
        expect(says(answers, 'withdrawal', end)).toBe(false)
      }
    })
  })

  test('in a matter that is no health care no question says who consents to it, nor how', () => {
    each(({ given, answers }) => {
      if (!('matter' in given) || given.matter !== 'no-health-care') return
      for (const name of [
        'whoDecides',
        'objection',
        'parentsConsentSuffices',
        'form',
        'validity',
      ] as const) {
        expect(of(answers[name])).toEqual(['no-health-care'])
      }
      expect(says(answers, 'childHeard', 'decides-alone')).toBe(false)
      expect(says(answers, 'refusal', 'general-rules')).toBe(false)
      expect(of(answers.withdrawal)).toEqual(['no-health-care'])
    })
  })

  test('a child is heard where others decide, and only there', () => {
    each(({ answers }) => {
      if (of(answers.whoDecides).join() === 'patient') {
        expect(of(answers.childHeard)).not.toContain('must-be-heard')
      }
      if (of(answers.childHeard).join() === 'decides-alone') {
        expect(of(answers.whoDecides)).not.toContain('parental-responsibility')
      }
    })
  })
})

describe('what is no health care', () => {
  const rules = /^pbrl § 4-/

  test('borrows no rule on consent to health care for the plan, nor for the child coordinator', () => {
    fc.assert(
      fc.property(assessed, ({ given, answers }) => {
        const { individualPlanConsent, coordinatorConsent, childCoordinatorConsent } = answers
        const asked = [
          ...('receivesHealthCare' in given && given.receivesHealthCare === false
            ? [individualPlanConsent, coordinatorConsent]
            : []),
          childCoordinatorConsent,
        ]
        for (const answer of asked) {
          if (answer.status !== 'determined') continue
          expect(answer.basis.filter((citation) => rules.test(citation))).toEqual([])
        }
      }),
      { numRuns: 800 },
    )
  })

  test('is decided for a child by the same people in the plan and for the child coordinator', () => {
    const grid = gridOf(plain(individualPlanConsent))
    fc.assert(
      fc.property(caseOf(grid), onADay, (given, on) => {
        const user = {
          ...given,
          receivesHealthCare: false,
          matter: 'no-health-care',
          parentsInformed: 'informed',
        }
        const age = Number(given['age'])
        if (age >= 16 || on < '2022-08-01') return
        const { childCoordinatorConsent } = assessConsent(
          {
            age,
            careTakenOver: given['careTakenOver'] as 'no',
            parentalResponsibility: given['parentalResponsibility'] as 'joint',
          },
          { on },
        )
        expect(of(childCoordinatorConsent)).toEqual([
          outcomeOn(plain(individualPlanConsent), user, on),
        ])
      }),
      { numRuns: 800 },
    )
  })
})
