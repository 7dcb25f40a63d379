import { calendarDay, decide, possibleOutcomes, type Answer, type Decision } from '@vilkar/core'
import { examples, issuesOf } from '@vilkar/testing/answers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessConsent,
  consentQuestions,
  explainEachParent,
  parentsInformedBy,
  parentsKeptOut,
  type ConsentFacts,
} from '../src/index.js'
import { inputsFrom } from '../src/inputs.js'
import { nb } from '../src/texts/nb.js'
import { birthdays } from './helpers/birthdays.ts'
import { always, children, from, later, until } from './helpers/days.ts'
import { childsWish, told, weightyReasons } from './helpers/parents.ts'

const on = '2026-02-01'
const wish = { childWishesParentsNotTold: true } as const
const both = {
  ...wish,
  childsReasonsDeserveRespect: true,
  weightyReasonsAgainstTellingParents: true,
} as const
const patient = { receivesHealthCare: true } as const

examples(parentsKeptOut, 'pbrl § 3-4 (2): the child’s wish, from 12 to 15 years', [
  {
    says: 'it counts from 12 to 15 where the reasons ought to be respected',
    given: { ...patient, ...childsWish, age: { min: 12, max: 15 } },
    on: always,
    then: 'childs-wish',
    basis: ['pbrl § 3-4 (2)'],
  },
  {
    says: 'it does not count at 11, nor at 16, and nobody has to judge the reasons',
    given: { ...wish, weightyReasonsAgainstTellingParents: false, age: 11 },
    on: always,
    then: 'no-exception',
  },
  {
    says: 'nor at 16',
    given: { ...wish, weightyReasonsAgainstTellingParents: false, age: 16 },
    on: always,
    then: 'no-exception',
  },
  {
    says: 'where nobody has judged the reasons, their judgement is what is needed',
    given: { ...patient, ...wish, weightyReasonsAgainstTellingParents: false, age: 15 },
    on: always,
    then: ['childs-wish', 'no-exception'],
    needed: ['childsReasonsDeserveRespect'],
  },
  {
    says: 'reasons that ought not to be respected keep nobody out',
    given: { ...told, ...wish, childsReasonsDeserveRespect: false, age: 15 },
    on: always,
    then: 'no-exception',
    basis: ['pbrl § 3-4 (1)', 'pbrl § 3-4 (2)'],
  },
  {
    says: 'before 2018 the rule named patients alone',
    given: { ...childsWish, receivesHealthCare: false, age: 15 },
    on: until(children),
    then: 'childs-wish-not-regulated',
    basis: ['interpretation: parents-of-users-before-2018'],
  },
  {
    says: 'from 2018 it names users, too',
    given: { ...childsWish, receivesHealthCare: false, age: 15 },
    on: from(children),
    then: 'childs-wish',
  },
])

examples(parentsKeptOut, 'pbrl § 3-4 (3): weighty reasons, at any age from 2018', [
  {
    says: 'they stand whatever the child wants',
    given: { weightyReasonsAgainstTellingParents: true, age: { max: 17 } },
    on: from(children),
    then: 'weighty-reasons',
    basis: ['pbrl § 3-4 (3)'],
  },
  {
    says: 'there was no rule on them before',
    given: { ...weightyReasons, age: { max: 17 } },
    on: until(children),
    then: 'weighty-reasons-not-regulated',
    basis: ['interpretation: weighty-reasons-before-2018'],
  },
  {
    says: 'before 2018 a wish that counts stands alone',
    given: { ...patient, ...both, age: { min: 12, max: 15 } },
    on: until(children),
    then: 'childs-wish',
    basis: ['pbrl § 3-4 (2)'],
  },
  {
    says: 'and one that does not leaves them without a rule, at 11',
    given: { ...patient, ...both, age: 11 },
    on: until(children),
    then: 'weighty-reasons-not-regulated',
  },
  {
    says: 'from 2018 they stand beside a wish, and keep next of kin out, too',
    given: { ...both, age: 15 },
    on: from(children),
    then: 'weighty-reasons',
  },
  {
    says: 'an adult is not asked about',
    given: { ...both, age: 18 },
    on: always,
    then: 'not-applicable',
  },
])

describe('pbrl § 3-4: by birth date', () => {
  const question = 'parentsKeptOut'
  birthdays([
    { question, facts: childsWish, age: 12, on, before: 'no-exception', from: 'childs-wish' },
    { question, facts: childsWish, age: 16, on, before: 'childs-wish', from: 'no-exception' },
    { question, facts: both, age: 18, on, before: 'weighty-reasons', from: 'not-applicable' },
  ])
})

const facts = [
  'childWishesParentsNotTold',
  'childsReasonsDeserveRespect',
  'weightyReasonsAgainstTellingParents',
] as const
type Said = Partial<Record<(typeof facts)[number], boolean>>

/** Every way to state some of three facts. */
const everySaid: readonly Said[] = [true, false, undefined].flatMap((first) =>
  [true, false, undefined].flatMap((second) =>
    [true, false, undefined].map((third) =>
      Object.fromEntries(
        [first, second, third].flatMap((value, at) =>
          value === undefined ? [] : [[facts[at] ?? '', value]],
        ),
      ),
    ),
  ),
)

/** Every way in which what is not stated may be. */
const completionsOf = (said: Said): readonly Said[] =>
  everySaid.filter((each) =>
    facts.every((fact) => each[fact] !== undefined && (said[fact] ?? each[fact]) === each[fact]),
  )

const values = ['informed', 'withheld-at-childs-wish', 'withheld-for-weighty-reasons'] as const
const days = ['2012-01-01', later(children, -1), children, '2026-02-01']
const ages = [0, 11, 12, 15, 16, 17]

describe('what the other questions look at', () => {
  test('is all that may be, over whatever is unknown of the three facts, and no more', () => {
    for (const day of days) {
      for (const age of ages) {
        for (const said of everySaid.filter((each) => Object.keys(each).length > 0)) {
          const of = (each: Said): readonly string[] =>
            parentsInformedBy({ ...patient, age, ...each }, { on: day }) ?? values
          const expected = new Set(completionsOf(said).flatMap(of))
          expect(new Set(of(said)), `${day} ${String(age)} ${JSON.stringify(said)}`).toEqual(
            expected,
          )
        }
      }
    }
  })

  test('is nothing where nothing is said', () => {
    expect(parentsInformedBy({ age: 5 }, { on })).toBeUndefined()
    expect(parentsInformedBy({ ...wish, age: 5 }, { on: '2011-12-31' })).toBeUndefined()
  })

  test('gives every question the answers that complete facts may give, and no other', () => {
    const questions: Readonly<Record<string, Pick<Decision, 'inputs'>>> = consentQuestions
    const looking = Object.entries(assessConsent({}, { on })).flatMap(([name, answer]) => {
      const isAnswer = typeof answer === 'object' && 'decision' in answer
      const inputs = isAnswer ? questions[answer.decision]?.inputs : undefined
      return inputs && 'parentsInformed' in inputs ? [name] : []
    })
    expect(looking.length).toBeGreaterThan(8)
    const beside: ConsentFacts = {
      ...patient,
      matter: 'ordinary',
      treatedCondition: 'somatic',
      decisionCompetence: 'has',
      careTakenOver: 'no',
      parentalResponsibility: 'joint',
      neededForParentalResponsibility: false,
      patientConsents: true,
      nextOfKinIsParent: true,
    }
    for (const day of days) {
      for (const age of ages) {
        const answersTo = (said: Said): readonly (readonly string[])[] => {
          const answers = assessConsent(
            { ...beside, ...said, age },
            { on: day },
          ) as unknown as Record<string, Answer>
          return looking.map((name) => possibleOutcomes(answers[name] as Answer))
        }
        for (const said of everySaid) {
          const complete = completionsOf(said).map(answersTo)
          const expected = looking.map((_, at) =>
            [...new Set(complete.flatMap((each) => each[at] ?? []))].sort(),
          )
          expect(
            answersTo(said).map((each) => [...each].sort()),
            `${day} ${String(age)} ${JSON.stringify(said)}`,
          ).toEqual(expected)
        }
      }
    }
  })

  test('treats a wish as nothing where the child is under 12 or has turned 16', () => {
    const decisions = Object.values(consentQuestions) as unknown as readonly Decision[]
    const looking = decisions.filter(({ inputs }) => 'parentsInformed' in inputs && 'age' in inputs)
    fc.assert(
      fc.property(
        fc.constantFrom(...looking),
        fc.constantFrom(0, 11, 16, 17, 18),
        fc.constantFrom(...days),
        fc.infiniteStream(fc.nat()),
        (decision, age, day, random) => {
          const given = Object.fromEntries(
            Object.entries(decision.inputs).flatMap(([name, input]) => {
              if (input.kind === 'integer') return []
              const all: readonly (string | boolean)[] =
                input.kind === 'flag' ? [true, false] : input.values
              return [[name, all[random.next().value % all.length]]]
            }),
          )
          const outcomes = (parentsInformed: string): readonly string[] =>
            possibleOutcomes(decide(decision, { ...given, age, parentsInformed }, { on: day }))
          expect(outcomes('withheld-at-childs-wish')).toEqual(outcomes('informed'))
        },
      ),
      { numRuns: 1500 },
    )
  })
})

describe('parents who are told apart', () => {
  const nine = { ...patient, age: 9, neededForParentalResponsibility: false } as const
  const mother = {
    holdsResponsibility: true,
    weightyReasonsAgainstTelling: false,
    childWishesNotTold: false,
  } as const
  const father = { holdsResponsibility: true, weightyReasonsAgainstTelling: true } as const
  const assess = (given: ConsentFacts) => assessConsent(given, { on })
  const found = (given: ConsentFacts): unknown =>
    assess(given).informEachParent?.map(({ parent, answer }) => [
      parent,
      answer.status === 'determined' ? answer.outcome : answer.status,
    ])

  test('are answered for one by one, in the order given', () => {
    expect(found({ ...nine, parents: [mother, father] })).toEqual([
      [0, 'inform'],
      [1, 'do-not-inform'],
    ])
    expect(found({ ...nine, parents: [father, mother] })).toEqual([
      [0, 'do-not-inform'],
      [1, 'inform'],
    ])
  })

  test('leave the questions on the parents as a whole with what may be of any of them', () => {
    const { parentsInformed } = inputsFrom(
      { ...nine, parents: [mother, father] },
      calendarDay(on),
      undefined,
    )
    expect(parentsInformed).toEqual(['informed', 'withheld-for-weighty-reasons'])
    expect(assess({ ...nine, parents: [mother, father] }).informParents).toMatchObject({
      status: 'undetermined',
      possible: ['inform', 'do-not-inform'],
    })
    expect(assess({ ...nine, parents: [father, father] }).informParents).toMatchObject({
      outcome: 'do-not-inform',
    })
  })

  test('leave it unknown of a holder who is not mentioned', () => {
    const one: ConsentFacts = { ...nine, parentalResponsibility: 'joint', parents: [father] }
    expect(assess(one).informParents.status).toBe('undetermined')
    expect(found(one)).toEqual([[0, 'do-not-inform']])
    expect(assess({ ...one, parentalResponsibility: 'sole' }).informParents).toMatchObject({
      outcome: 'do-not-inform',
    })
  })

  test('are those who hold responsibility, or may: another parent is asked about apart', () => {
    const without = { ...father, holdsResponsibility: false } as const
    expect(found({ ...nine, parents: [mother, without] })).toEqual([[0, 'inform']])
    const sole: ConsentFacts = {
      ...nine,
      parentalResponsibility: 'sole',
      parents: [mother, without],
    }
    expect(assess(sole).informParents).toMatchObject({
      outcome: 'inform',
    })
  })

  test('are told of nowhere else: where nothing is said of one alone, there is no list', () => {
    expect(found({ ...nine, ...told, parents: [{ holdsResponsibility: true }] })).toBeUndefined()
  })

  test('share what is said of all of them, and may not be said to differ from it', () => {
    const fifteen = {
      ...patient,
      age: 15,
      neededForParentalResponsibility: false,
      childWishesParentsNotTold: true,
    } as const
    const parents = [
      { holdsResponsibility: true, reasonsDeserveRespect: true },
      { holdsResponsibility: true, reasonsDeserveRespect: false },
    ]
    expect(found({ ...fifteen, weightyReasonsAgainstTellingParents: false, parents })).toEqual([
      [0, 'do-not-inform'],
      [1, 'inform'],
    ])
    const differing = { ...fifteen, parents: [{ childWishesNotTold: false }] }
    expect(
      issuesOf(() => assess(differing)).map(({ path, code }) => [path.join('/'), code]),
    ).toEqual([['parents/0/childWishesNotTold', 'does-not-agree']])
  })

  test('are explained one by one', () => {
    const explained = explainEachParent(assess({ ...nine, parents: [mother, father] }), nb)
    const { 'consent.inform-parents': words } = nb.decisions
    const { outcomes } = words
    expect(explained.map(({ parent }) => parent)).toEqual([0, 1])
    expect(explained[0]?.answer.answer).toBe(outcomes.inform)
    expect(explained[1]?.answer.answer).toBe(outcomes['do-not-inform'])
    expect(explainEachParent(assess(nine), nb)).toEqual([])
  })
})
