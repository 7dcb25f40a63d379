import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answersOf,
  assessCase,
  assumptions,
  caseFile,
  caseQuestions,
  isInvalidInput,
  nextToAsk,
  type CaseFile,
  type CaseQuestion,
} from '../src/index.js'

/** Nothing keeps the parents out. */
const told = {
  childWishesParentsNotTold: false,
  weightyReasonsAgainstTellingParents: false,
} as const

const on = '2026-02-01'
const ids = Object.keys(caseQuestions) as CaseQuestion[]

/** A schema of zod, as far as an interviewer looks at it. */
interface Shape {
  readonly def: {
    readonly type: string
    readonly innerType?: Shape
    readonly entries?: Readonly<Record<string, string>>
  }
  readonly shape?: Readonly<Record<string, Shape>>
}

const bare = (schema: Shape): Shape =>
  schema.def.innerType === undefined ? schema : bare(schema.def.innerType)

const parents = [
  { holdsResponsibility: true, isParent: true, says: 'consents' },
  { holdsResponsibility: true, isParent: true, says: 'refuses' },
] as const

/** Answers a question of an interview with one of the values that its field takes. */
function answer(section: string, fact: string, choice: number): unknown {
  const root = bare(caseFile).shape ?? {}
  const field = bare((bare(root[section] as Shape).shape ?? {})[fact] as Shape)
  switch (field.def.type) {
    case 'enum': {
      const values = Object.values(field.def.entries ?? {})
      return values[choice % values.length]
    }
    case 'boolean':
      return choice % 2 === 0
    case 'union':
      return choice % 90
    case 'number':
      return 1 + (choice % 40)
    case 'array':
      return fact === 'parents' ? parents.slice(0, 1 + (choice % 2)) : []
    default:
      return fact === 'birthDate' ? '2012-03-04' : `2026-01-${String(10 + (choice % 15))}`
  }
}

type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Holds an interview until nothing is left to ask, or what was answered cannot all be true. */
function interview(
  questions: readonly CaseQuestion[],
  choices: readonly number[],
): { readonly asked: readonly string[]; readonly file: CaseFile; readonly contradicted: boolean } {
  let file: Sections = {}
  const asked: string[] = []
  try {
    for (;;) {
      const next = nextToAsk(file, { on, questions })
      if (next === undefined) return { asked, file, contradicted: false }
      const { section, fact } = next
      const place = `${section}.${fact}`
      // Asked again, an interview would never end.
      if (asked.includes(place)) throw new Error(`${place} is asked again`)
      asked.push(place)
      const value = answer(section, fact, choices[asked.length % choices.length] ?? 0)
      file = { ...file, [section]: { ...file[section], [fact]: value } }
    }
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return { asked, file, contradicted: true }
  }
}

const choices = fc.array(fc.nat({ max: 89 }), { minLength: 5, maxLength: 30 })

describe('an interview', () => {
  test('ends, asks nothing twice, and leaves open only what no fact settles', () => {
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1, maxLength: 3 }), choices, (questions, said) => {
        const { file, contradicted } = interview(questions, said)
        if (contradicted) return
        const answers = answersOf(assessCase(file, { on, questions }))
        expect(answers.map(({ question }) => question).sort()).toEqual([...questions].sort())
        for (const { answer: given, question } of answers) {
          expect(given.status, question).not.toBe('undetermined')
        }
      }),
      { numRuns: 150 },
    )
  })

  test.each(ids)('on %s alone settles it', (question) => {
    for (const said of [[1], [2, 3], [4, 7, 9]]) {
      const { file, contradicted } = interview([question], said)
      if (contradicted) continue
      const [only] = answersOf(assessCase(file, { on, questions: [question] }))
      expect(only?.answer.status).not.toBe('undetermined')
    }
  })

  test('asks the same after JSON, and in whatever order facts were stated', () => {
    const file: CaseFile = { consent: { matter: 'ordinary' }, person: { age: 14 } }
    const turned = JSON.parse('{"person":{"age":14},"consent":{"matter":"ordinary"}}') as CaseFile
    expect(nextToAsk(turned, { on })).toEqual(nextToAsk(file, { on }))
  })
})

describe('the questions that are asked', () => {
  const questions = ['consent.who-decides', 'plan.right'] as const
  const file: CaseFile = {
    person: { age: 9 },
    individualPlan: { lasting: true, coordinated: true },
    priority: { received: '2026-01-26' },
  }

  test('are answered as they are among all, and no other is', () => {
    const chosen = assessCase(file, { on, questions })
    const all = answersOf(assessCase(file, { on }))
    expect(answersOf(chosen)).toEqual(
      all.filter(({ question }) => (questions as readonly string[]).includes(question)),
    )
  })

  test('are those that duties, facts to ask and judgements are of', () => {
    const { duties, toAsk, toJudge } = assessCase(file, { on, questions })
    const of = [
      ...duties.flatMap((duty) => (duty.kind === 'answer' ? [duty.question] : [])),
      ...toAsk.flatMap(({ matters }) => matters),
      ...toJudge.flatMap((each) => (each.kind === 'answer' ? [each.question] : [])),
    ]
    expect(of.length).toBeGreaterThan(0)
    expect(of.filter((id) => !(questions as readonly string[]).includes(id))).toEqual([])
  })

  test.each(ids)('may be %s alone, with the same answer', (question) => {
    const [only] = answersOf(assessCase(file, { on, questions: [question] }))
    const among = answersOf(assessCase(file, { on })).find((each) => each.question === question)
    expect(only).toEqual(among)
  })

  test('are refused where one is none', () => {
    const asked = { on, questions: ['consent.unheard-of'] } as unknown as { readonly on: string }
    expect(() => assessCase({}, asked)).toThrow()
  })
})

describe('what is taken for granted', () => {
  const both = ['ordinary-care', 'shared-responsibility', 'parents-may-know'] as const

  test('is nothing unless it is chosen', () => {
    const { consent, assumed } = assessCase({ person: { age: 9 } }, { on })
    expect(consent.whoDecides.status).toBe('undetermined')
    expect(assumed).toBeUndefined()
  })

  test('stands in for what is unknown, and is listed with its place and the name that was chosen', () => {
    const { consent, assumed } = assessCase({ person: { age: 9, ...told } }, { on, assume: both })
    expect(consent.whoDecides).toMatchObject({ outcome: 'parental-responsibility' })
    expect(assumed).toContainEqual({
      section: 'person',
      fact: 'parentalResponsibility',
      value: 'joint',
      by: 'shared-responsibility',
    })
    expect(assumed).toContainEqual({
      section: 'consent',
      fact: 'matter',
      value: 'ordinary',
      by: 'ordinary-care',
    })
  })

  test('never takes the place of what is stated', () => {
    const { consent, assumed } = assessCase(
      { person: { age: 9, ...told, careTakenOver: 'care-order' } },
      { on, assume: both },
    )
    expect(consent.whoDecides).not.toMatchObject({ outcome: 'parental-responsibility' })
    expect(assumed?.map(({ fact }) => fact)).not.toContain('careTakenOver')
  })

  test('is that parents who are named, one or two, hold the responsibility', () => {
    const { consent, assumed } = assessCase(
      {
        person: { age: 9, ...told },
        consent: {
          parents: [{ says: 'consents' }, { says: 'refuses' }],
          healthCarePurpose: 'other',
        },
      },
      { on, assume: both },
    )
    expect(consent.parentsConsentSuffices).toMatchObject({ outcome: 'insufficient' })
    expect(assumed?.map(({ fact }) => fact)).toContain('parents.1.holdsResponsibility')
  })

  test('is nothing of what the parents may know where one is told apart', () => {
    const file: CaseFile = {
      person: { age: 13 },
      consent: { parents: [{ childWishesNotTold: true }, { childWishesNotTold: false }] },
    }
    const { assumed } = assessCase(file, { on, assume: both })
    expect(assumed?.map(({ by }) => by)).not.toContain('parents-may-know')
  })

  test('is not that health care is received where the plan’s facts say that there is none', () => {
    const file: CaseFile = {
      individualPlan: { municipalCare: false, somaticCare: false, mentalCare: false },
    }
    expect(() => assessCase(file, { on, assume: ['ordinary-care'] })).not.toThrow()
  })

  test('gives the answers that stating the same facts gives', () => {
    const names = Object.keys(assumptions) as (keyof typeof assumptions)[]
    fc.assert(
      fc.property(fc.subarray(names), fc.nat({ max: 90 }), (assume, age) => {
        const assumed = assessCase({ person: { age } }, { on, assume })
        let stated: Sections = { person: { age } }
        for (const { section, fact, value } of assumed.assumed ?? []) {
          stated = { ...stated, [section]: { ...stated[section], [fact]: value } }
        }
        expect(answersOf(assumed)).toEqual(answersOf(assessCase(stated, { on })))
      }),
      { numRuns: 30 },
    )
  })
})
